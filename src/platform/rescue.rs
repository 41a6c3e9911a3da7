//! If the program ever stops, the page shows its static rescue panel, which needs no program.

/// The event that `boot.js` waits for.
pub const CRASH: &str = "wh-crash";

/// From now on, a panic shows the rescue panel.
pub fn on_panic_show_rescue() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        show();
    }));
}

/// Shows the rescue panel.
pub fn show() {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(CRASH)) {
        let _ = window.dispatch_event(&event);
    }
}
