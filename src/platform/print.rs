//! The browser's own print dialog, which also saves as PDF.

/// Opens the print dialog; says whether the browser has one.
pub fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}
