//! Draws a card as PNG pictures, in the letters that the device has, at twice the points.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::reach::{call, get, new_element, number, set, window};
use super::share::Ready;
use crate::card::Card;
use crate::card::picture::{Draw, Font, Ink, Page, WIDTH, file_name, pages};
use crate::words::Words;

/// Points for each logical one.
const SCALE: f32 = 2.0;
const WHITE: &str = "#fff";

/// The card in one language as files, in order; none where the browser draws no pictures. Takes a moment: make them
/// before the tap that shares them, for a browser shares only what is there at the tap.
pub async fn pictures(card: &Card, words: &Words) -> Option<Vec<Ready>> {
    // Letters that are still on their way would be measured as others.
    let fonts = get(&get(&window(), "document"), "fonts");
    let _ = JsFuture::from(Promise::resolve(&get(&fonts, "ready"))).await;
    let letters = letters();
    let pages = laid_out(card, words, &letters)?;
    let of = pages.len();
    let mut files = Vec::with_capacity(of);
    for (at, page) in pages.iter().enumerate() {
        let blob = drawn(page, &letters).await?;
        files.push(Ready::of_blob(&blob, &file_name(card, at + 1, of))?);
    }
    Some(files)
}

fn laid_out(card: &Card, words: &Words, letters: &str) -> Option<Vec<Page>> {
    let context = context(&new_element("canvas"))?;
    let last = RefCell::new(None);
    let measure = |text: &str, font: Font| {
        if last.replace(Some(font)) != Some(font) {
            set(&context, "font", css(font, letters));
        }
        let measured = call(&context, "measureText", &[text.into()]).unwrap_or_default();
        // Widths of a line are far below what a float holds to the point.
        #[allow(clippy::cast_possible_truncation)]
        let width = number(&measured, "width") as f32;
        width
    };
    Some(pages(card, words, &measure))
}

async fn drawn(page: &Page, letters: &str) -> Option<JsValue> {
    let canvas = new_element("canvas");
    let [width, height] = [WIDTH, page.height].map(|side| side * SCALE);
    set(&canvas, "width", width);
    set(&canvas, "height", height);
    let context = context(&canvas)?;
    let _ = call(&context, "scale", &[SCALE.into(), SCALE.into()]);
    bar(&context, WHITE, [0.0, 0.0, WIDTH, page.height]);
    set(&context, "textAlign", "left");
    set(&context, "textBaseline", "alphabetic");
    page.draws
        .iter()
        .for_each(|draw| draw_one(&context, draw, letters));
    let promise = Promise::new(&mut |done, _| {
        let _ = call(&canvas, "toBlob", &[done.into(), "image/png".into()]);
    });
    let blob = JsFuture::from(promise).await.ok();
    // Phones have room for few large canvases, and give them back late.
    set(&canvas, "width", 0);
    blob.filter(JsValue::is_object)
}

fn draw_one(context: &JsValue, draw: &Draw, letters: &str) {
    match draw {
        Draw::Words {
            x,
            y,
            text,
            font,
            ink,
            dir,
        } => {
            set(context, "font", css(*font, letters));
            set(context, "fillStyle", colour(*ink));
            set(context, "direction", dir.name());
            let _ = call(
                context,
                "fillText",
                &[text.into(), (*x).into(), (*y).into()],
            );
        }
        Draw::Bar {
            x,
            y,
            width,
            height,
            ink,
        } => bar(context, colour(*ink), [*x, *y, *width, *height]),
        Draw::Frame {
            x,
            y,
            width,
            height,
        } => {
            set(context, "strokeStyle", colour(Ink::Dark));
            set(context, "lineWidth", 3);
            let _ = call(
                context,
                "strokeRect",
                &[*x, *y, *width, *height].map(JsValue::from),
            );
        }
    }
}

fn bar(context: &JsValue, colour: &str, place: [f32; 4]) {
    set(context, "fillStyle", colour);
    let _ = call(context, "fillRect", &place.map(JsValue::from));
}

fn context(canvas: &JsValue) -> Option<JsValue> {
    let context = call(canvas, "getContext", &["2d".into()]).ok();
    context.filter(JsValue::is_object)
}

/// As on the screen: in the letters of the page itself.
fn letters() -> String {
    let body = get(&get(&window(), "document"), "body");
    let style = call(&window(), "getComputedStyle", &[body]).unwrap_or_default();
    let letters = get(&style, "fontFamily").as_string();
    letters
        .filter(|letters| !letters.is_empty())
        .unwrap_or_else(|| "sans-serif".to_owned())
}

fn css(font: Font, letters: &str) -> String {
    let weight = if font.is_bold { "700 " } else { "400 " };
    [weight, &font.size.to_string(), "px ", letters].concat()
}

/// As in `style/tokens.css`, in the light.
fn colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Dark => "#1a222b",
        Ink::Soft => "#3f4955",
        Ink::Gap => "#93102a",
        Ink::Ask => "#573800",
        Ink::Brand => "#0b4a5c",
        Ink::Hair => "#8d8679",
    }
}
