//! Reading aloud, with voices that are on this device: others would send the words away.

use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::page;

/// How long a browser needs between falling silent and speaking again, in milliseconds: sooner, it says nothing.
const PAUSE: i32 = 50;

thread_local! {
    /// Which reading this is; one that was stopped is of the past, whatever it still reports.
    static READING: Cell<u32> = const { Cell::new(0) };
    /// What to call when it ends or is stopped.
    static AFTER: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
    static STOPS_WHEN_HIDDEN: Cell<bool> = const { Cell::new(false) };
}

/// Whether this device has a voice of its own for the language of a tag such as `es`.
#[must_use]
pub fn can_speak(tag: &str) -> bool {
    speech().is_some_and(|speech| local_voice(&speech, tag).is_some())
}

/// Calls `then` whenever the browser has found more voices, until [`leave`]: they come late.
pub fn on_voices(then: impl Fn() + 'static) {
    if let Some(speech) = speech() {
        let listener = Closure::<dyn Fn()>::new(then).into_js_value();
        speech.set_onvoiceschanged(Some(listener.unchecked_ref()));
    }
}

/// Reads aloud one stretch after the other, and calls `after` once it has ended or was stopped. Each should be short:
/// voices of some browsers are cut off.
pub fn speak(tag: &str, stretches: Vec<String>, after: impl Fn() + 'static) {
    stop();
    stop_when_hidden();
    let Some(voice) = speech().and_then(|speech| local_voice(&speech, tag)) else {
        return after();
    };
    AFTER.set(Some(Box::new(after)));
    let reading = READING.get();
    let begin = Closure::once_into_js(move || {
        if READING.get() == reading {
            say_all(&voice, stretches, reading);
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(begin.unchecked_ref(), PAUSE);
    }
}

/// Falls silent at once.
pub fn stop() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
    end();
}

/// Falls silent, and waits for no more voices.
pub fn leave() {
    stop();
    if let Some(speech) = speech() {
        speech.set_onvoiceschanged(None);
    }
}

fn say_all(voice: &SpeechSynthesisVoice, stretches: Vec<String>, reading: u32) {
    let Some(speech) = speech() else {
        return end();
    };
    let mut last = None;
    for stretch in stretches {
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&stretch) else {
            continue;
        };
        utterance.set_voice(Some(voice));
        utterance.set_lang(&voice.lang());
        speech.speak(&utterance);
        last = Some(utterance);
    }
    let Some(last) = last else {
        return end();
    };
    // Chrome never tells the end of an utterance that nobody holds.
    let held = RefCell::new(Some(last.clone()));
    let ended = Closure::<dyn Fn()>::new(move || {
        drop(held.take());
        if READING.get() == reading {
            end();
        }
    });
    let ended = ended.into_js_value();
    last.set_onend(Some(ended.unchecked_ref()));
    last.set_onerror(Some(ended.unchecked_ref()));
}

/// Nothing of this reading is heard any more. Told once.
fn end() {
    READING.set(READING.get().wrapping_add(1));
    if let Some(after) = AFTER.take() {
        after();
    }
}

fn stop_when_hidden() {
    if !STOPS_WHEN_HIDDEN.replace(true) {
        page::on_leaving(stop);
    }
}

fn local_voice(speech: &SpeechSynthesis, tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = speech.get_voices().into_iter();
    let mut voices = voices.map(|voice| voice.unchecked_into::<SpeechSynthesisVoice>());
    voices.find(|voice| {
        // Some browsers write `es_MX`.
        let lang = voice.lang();
        let language = lang.split(['-', '_']).next().unwrap_or_default();
        voice.local_service() && language.eq_ignore_ascii_case(tag)
    })
}

/// The browser's speech; some have none.
fn speech() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let speech = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    speech.is_object().then(|| speech.unchecked_into())
}
