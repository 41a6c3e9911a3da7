//! Reads a QR code in a picture: by the browser where it can, and else by a part of the program that comes in a file of
//! its own, fetched when the first picture needs it.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::reach::{ask, call, get, new, number, window};

/// The part of the program that reads could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoReader;

thread_local! {
    /// The browser's own reader; nothing once it is known to have none.
    static BROWSER: RefCell<Option<Option<JsValue>>> = const { RefCell::new(None) };
}

/// The text of a code on this canvas; none where there is none. A single picture is worth more looks than one of many.
///
/// # Errors
///
/// [`NoReader`] where the browser has none and ours could not be fetched.
pub async fn read(canvas: &JsValue, is_single: bool) -> Result<Option<String>, NoReader> {
    if let Some(reader) = browser().await {
        match ask(&reader, "detect", std::slice::from_ref(canvas)).await {
            Ok(found) => {
                let first = found.dyn_into::<Array>().map(|found| found.get(0));
                let text = first
                    .ok()
                    .and_then(|found| get(&found, "rawValue").as_string());
                if text.is_some() || !is_single {
                    return Ok(text);
                }
            }
            // It says that it can, and cannot: so do phones without the maker's services.
            Err(_) => BROWSER.set(Some(None)),
        }
    }
    let Some((grey, width)) = grey(canvas) else {
        return Ok(None);
    };
    part::read(grey, width, is_single)
        .await
        .map_err(|_| NoReader)
}

async fn browser() -> Option<JsValue> {
    if let Some(known) = BROWSER.with_borrow(Clone::clone) {
        return known;
    }
    let kind = get(&window(), "BarcodeDetector");
    let formats = ask(&kind, "getSupportedFormats", &[])
        .await
        .unwrap_or_default();
    let qr = JsValue::from_str("qr_code");
    let reads = formats
        .dyn_into::<Array>()
        .is_ok_and(|formats| formats.includes(&qr, 0));
    let reader = reads.then(|| new("BarcodeDetector", &[]).ok()).flatten();
    BROWSER.set(Some(reader.clone()));
    reader
}

/// The points of a canvas by their brightness, and how wide it is.
fn grey(canvas: &JsValue) -> Option<(Vec<u8>, usize)> {
    let context = call(canvas, "getContext", &["2d".into()]).ok()?;
    let sides = ["width", "height"].map(|side| number(canvas, side));
    let [width, height] = sides.map(JsValue::from_f64);
    let points = call(
        &context,
        "getImageData",
        &[0.into(), 0.into(), width, height],
    )
    .ok()?;
    let points = Uint8Array::new(&get(&get(&points, "data"), "buffer")).to_vec();
    let grey = points.chunks_exact(4).map(|point| match *point {
        // What the eye takes for bright (ITU-R BT.601).
        [red, green, blue, ..] => {
            let sum = 77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue);
            u8::try_from(sum >> 8).unwrap_or(u8::MAX)
        }
        _ => u8::MAX,
    });
    // A canvas has no more points a side than fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let width = sides[0] as usize;
    Some((grey.collect(), width))
}

#[cfg(late_part)]
mod part {
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use crate::qr::eye;

    #[wasm_split(scan, fallible)]
    pub fn read(
        grey: Vec<u8>,
        width: usize,
        is_single: bool,
    ) -> Result<Option<String>, SplitLoaderError> {
        Ok(if is_single {
            eye::read(&grey, width)
        } else {
            eye::glance(&grey, width)
        })
    }
}

#[cfg(not(late_part))]
mod part {
    use std::convert::Infallible;

    use crate::qr::eye;

    pub async fn read(
        grey: Vec<u8>,
        width: usize,
        is_single: bool,
    ) -> Result<Option<String>, Infallible> {
        Ok(if is_single {
            eye::read(&grey, width)
        } else {
            eye::glance(&grey, width)
        })
    }
}
