//! The browser's languages, its plural rules, and the fetching of a language's words.

use js_sys::{Array, Function, Intl, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit};

use crate::seal::Lists;
use crate::words::{Locale, Plural, Words, english};

/// How long a file of words may take, in milliseconds: past it, the app goes on without.
const PATIENCE: u32 = 8_000;

/// The languages that the person prefers, best first, as tags.
#[must_use]
pub fn preferred() -> Vec<String> {
    let list = web_sys::window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

/// The plural category of a count, by the browser's own tables.
#[must_use]
pub fn plural(tag: &str, count: u32) -> Plural {
    let tags = Array::of1(&JsValue::from_str(tag));
    let rules = Intl::PluralRules::new(&tags, &Object::new());
    Plural::from_name(&String::from(rules.select(f64::from(count))))
}

/// The words of a language, fetched from the app's own files unless they are part of the program; none when they
/// cannot be had. Of English, these are without the late ones.
pub async fn words(locale: &'static Locale) -> Option<Words> {
    if locale == english() {
        return Some(Words::early_english(plural));
    }
    let table = fetch_text(locale.file?).await.ok()?;
    Words::from_table(locale, table, plural)
}

/// English with its late words, fetched from the app's own files; none when they cannot be had.
pub async fn whole_english() -> Option<Words> {
    let late = fetch_text(english().file?).await.ok()?;
    Words::early_english(plural).with_late(&late)
}

/// The words that lock a card, fetched from the app's own files; what cannot be had stays empty.
pub async fn lists() -> Lists {
    let [english, spanish] = ["words/en.txt", "words/es.txt"].map(fetch_text);
    let english = english.await.unwrap_or_default();
    Lists::new(english, spanish.await.unwrap_or_default())
}

/// Adds the style of the screens that come late, as `boot.js` does it; says whether it is here. Asked again, it tries
/// again.
pub async fn add_late_style() -> bool {
    let add = Reflect::get(&js_sys::global(), &"addLateStyle".into());
    let coming = add.and_then(|add| add.unchecked_into::<Function>().call0(&JsValue::NULL));
    match coming {
        Ok(coming) => JsFuture::from(coming.unchecked_into::<Promise>())
            .await
            .is_ok(),
        // A page without `boot.js`, as a test's is, has no such style.
        Err(_) => true,
    }
}

async fn fetch_text(address: &str) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let limits = RequestInit::new();
    limits.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let request = window.fetch_with_str_and_init(address, &limits);
    let response: web_sys::Response = JsFuture::from(request).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}
