//! The engine's driver program: started on a free port, ended with the test.

use crate::engine::Engine;
use crate::webdriver::{Answer, Session, call};
use serde_json::Value;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use ureq::Agent;

/// One driver program at a time looks for its port, so that two never take the same one.
static STARTING: Mutex<()> = Mutex::new(());

/// The driver program, killed when this goes out of scope.
pub struct Driver {
    process: Child,
    root: String,
    agent: Agent,
}

impl Driver {
    /// Starts the engine's driver on a free port, with a folder for its scraps and in a time zone where one is given,
    /// and waits until it is ready.
    pub fn start(engine: Engine, scraps: &Path, zone: Option<&str>) -> Self {
        let _one_at_a_time = STARTING.lock().unwrap_or_else(|broken| broken.into_inner());
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .new_agent();
        for _ in 0..3 {
            let port = free_port();
            let process = engine
                .driver(port)
                .env("TMPDIR", scraps)
                .envs(zone.map(|zone| ("TZ", zone)))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap_or_else(|e| panic!("{} cannot be started: {e}", engine.driver_name()));
            let root = format!("http://127.0.0.1:{port}");
            let mut driver = Self {
                process,
                root,
                agent: agent.clone(),
            };
            if driver.becomes_ready() {
                return driver;
            }
        }
        panic!(
            "{} did not get ready; is it installed?",
            engine.driver_name()
        );
    }

    /// Opens a browser with these capabilities.
    pub fn session(&self, wanted: &Value) -> Answer<Session> {
        Session::open(&self.agent, &self.root, wanted)
    }

    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    fn becomes_ready(&mut self) -> bool {
        let deadline = Instant::now() + Duration::from_secs(10);
        while Instant::now() < deadline {
            if let Ok(Some(_)) = self.process.try_wait() {
                return false;
            }
            let status = call(&self.agent, "GET", &format!("{}/status", self.root), None);
            if status.is_ok_and(|value| value["ready"] == true) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|socket| socket.local_addr())
        .unwrap()
        .port()
}
