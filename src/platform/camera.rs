//! The camera: asked for by a tap, looked through for codes, and off as soon as nobody looks.

use std::cell::{Cell, RefCell};

use js_sys::{Array, JSON};
use wasm_bindgen::{JsCast, JsValue};

use super::files::{self, Given};
use super::reach::{ask, call, element, get, navigator, new_element, number, set, window};
use super::sight::{self, NoReader};

/// What is asked of the browser: the camera on the back, and enough points for a fine code.
const WANTED: &str =
    r#"{"video":{"facingMode":"environment","width":{"ideal":1920},"height":{"ideal":1080}}}"#;
/// The side of the square that is looked at while the camera runs, and of a photo, in points.
const FRAME: f64 = 960.0;
const PHOTO: f64 = 1_600.0;
/// Larger files are no photos of a phone.
const MOST_BYTES: f64 = 60_000_000.0;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no camera that a page can use.
    NoCamera,
    /// The person or the device does not allow it.
    NotAllowed,
    /// Another program uses it.
    Busy,
    /// It was stopped before it began.
    Stopped,
    /// The file is no picture that this browser shows.
    NotAPhoto,
    /// The part of the program that reads codes could not be fetched.
    NoReader,
}

impl From<NoReader> for Trouble {
    fn from(_: NoReader) -> Self {
        Self::NoReader
    }
}

thread_local! {
    /// What the camera sends; there is one camera.
    static STREAM: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// How often it was asked for or stopped: tells a late answer from one that is still wanted.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Asks for the camera and shows it in the `<video>` with this id. Only a tap may call this.
///
/// # Errors
///
/// [`Trouble`] says why there is none.
pub async fn open(video: &str) -> Result<(), Trouble> {
    stop();
    let turn = TURN.get();
    let devices = get(&navigator(), "mediaDevices");
    let wanted = JSON::parse(WANTED).unwrap_or_default();
    let stream = ask(&devices, "getUserMedia", &[wanted]).await;
    let stream = stream.map_err(|error| trouble(&error))?;
    if TURN.get() != turn {
        end(&stream);
        return Err(Trouble::Stopped);
    }
    let video = element(video);
    // As properties: an attribute that comes with the markup does not mute in all browsers.
    set(&video, "muted", true);
    set(&video, "srcObject", stream.clone());
    STREAM.set(Some(stream));
    // A browser that will not play says so at once; the next look shows it.
    let _ = ask(&video, "play", &[]).await;
    if TURN.get() == turn {
        Ok(())
    } else {
        Err(Trouble::Stopped)
    }
}

/// Turns the camera off, at once, also if the person was only asked for it.
pub fn stop() {
    TURN.set(TURN.get().wrapping_add(1));
    if let Some(stream) = STREAM.take() {
        end(&stream);
    }
}

/// Whether it is on.
#[must_use]
pub fn is_on() -> bool {
    STREAM.with_borrow(Option::is_some)
}

/// One look at the middle of what the `<video>` shows: the text of a code there, if there is one.
///
/// # Errors
///
/// [`Trouble::NoReader`].
pub async fn look(video: &str) -> Result<Option<String>, Trouble> {
    let video = element(video);
    let [width, height] = ["videoWidth", "videoHeight"].map(|side| number(&video, side));
    let side = width.min(height);
    if side < 1.0 {
        return Ok(None);
    }
    let corner = [(width - side) / 2.0, (height - side) / 2.0, side, side];
    let Some(canvas) = drawn(&video, corner, side.min(FRAME) / side) else {
        return Ok(None);
    };
    Ok(sight::read(&canvas, false).await?)
}

/// The text of a code in the photo that was chosen in the `<input type="file">` with this id; none where it has none.
/// The input is empty afterwards, so that the same photo can be chosen again.
///
/// # Errors
///
/// [`Trouble::NotAPhoto`] and [`Trouble::NoReader`].
pub async fn photo(input: &str) -> Result<Option<String>, Trouble> {
    in_photo(&files::chosen(input).ok_or(Trouble::NotAPhoto)?).await
}

/// The same for a file.
///
/// # Errors
///
/// As for [`photo`].
pub async fn in_photo(Given(file): &Given) -> Result<Option<String>, Trouble> {
    if number(file, "size") > MOST_BYTES {
        return Err(Trouble::NotAPhoto);
    }
    let picture = ask(&window(), "createImageBitmap", std::slice::from_ref(file)).await;
    let picture = picture.map_err(|_| Trouble::NotAPhoto)?;
    let [width, height] = ["width", "height"].map(|side| number(&picture, side));
    let scale = (PHOTO / width.max(height)).min(1.0);
    let canvas = drawn(&picture, [0.0, 0.0, width, height], scale);
    let _ = call(&picture, "close", &[]);
    Ok(sight::read(&canvas.ok_or(Trouble::NotAPhoto)?, true).await?)
}

/// A canvas with a part of a picture: x, y, width and height of it, drawn so many times as large.
fn drawn(picture: &JsValue, [x, y, width, height]: [f64; 4], scale: f64) -> Option<JsValue> {
    let canvas = new_element("canvas");
    let [to_width, to_height] = [width, height].map(|side| (side * scale).round().max(1.0));
    set(&canvas, "width", to_width);
    set(&canvas, "height", to_height);
    let context = call(&canvas, "getContext", &["2d".into()]).ok()?;
    let places = [x, y, width, height, 0.0, 0.0, to_width, to_height].map(JsValue::from_f64);
    let with: Vec<_> = std::iter::once(picture.clone()).chain(places).collect();
    call(&context, "drawImage", &with).ok()?;
    Some(canvas)
}

fn end(stream: &JsValue) {
    let tracks = call(stream, "getTracks", &[]).unwrap_or_default();
    for track in tracks.dyn_into::<Array>().unwrap_or_default().iter() {
        let _ = call(&track, "stop", &[]);
    }
}

/// What the browser's refusal means (Media Capture and Streams, 10.2).
fn trouble(error: &JsValue) -> Trouble {
    match get(error, "name").as_string().unwrap_or_default().as_str() {
        "NotAllowedError" | "SecurityError" => Trouble::NotAllowed,
        "NotReadableError" | "AbortError" => Trouble::Busy,
        _ => Trouble::NoCamera,
    }
}
