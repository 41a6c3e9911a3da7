//! The browser, as the app needs it. With `ui`, the only place that names `web_sys`, `js_sys` or `gloo`.
//!
//! Whatever a browser lacks or refuses comes back as a value: nothing here panics or throws.

pub mod awake;
pub mod camera;
pub mod clock;
pub mod crypto;
pub mod files;
pub mod input;
pub mod languages;
pub mod location;
pub mod motion;
pub mod page;
pub mod picture;
pub mod print;
pub mod random;
pub mod reach;
pub mod rescue;
pub mod share;
pub mod sight;
pub mod speech;
pub mod storage;
pub mod task;
