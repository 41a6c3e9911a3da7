//! Mounts the app in the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    warm_handoff::ui::mount();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Warm Handoff runs in a browser: `make run` builds and serves it.");
}
