//! The story of one minute: it stands there large, a quiet timer runs beside it, and only a voice of the device reads it.

use super::flows::{assert_quiet, open_example, words};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::json;

const TITLE: &str = "Practice your story";
const READ: &str = "Read it to me";
const STOP_READING: &str = "Stop reading";

/// Voices that say nothing and write down what they were given; `__voices` says which there are, `__tell` that there
/// are others now. One stretch lasts until `__go_on`.
const VOICES: &str = "(() => {
  if (window.__spoken) return;
  window.__spoken = []; window.__cancelled = 0; window.__voices = [];
  let queue = []; let told = null;
  class Utterance { constructor(text) { this.text = text; this.lang = ''; this.voice = null; } }
  const speech = {
    getVoices: () => window.__voices,
    get onvoiceschanged() { return told; }, set onvoiceschanged(listener) { told = listener; },
    speak(utterance) { queue.push(utterance); window.__spoken.push({ text: utterance.text, lang: utterance.lang,
      local: utterance.voice?.localService, when: performance.now() }); },
    cancel() { queue = []; window.__cancelled += 1; window.__cancelledAt = performance.now(); },
  };
  window.__go_on = () => { const done = queue; queue = []; for (const utterance of done) utterance.onend?.({}); };
  window.__waiting = () => queue.length;
  window.__tell = (voices) => { window.__voices = voices; told?.({}); };
  window.SpeechSynthesisUtterance = Utterance;
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
})()";

/// Seconds that pass only when a test says so.
const CLOCKWORK: &str = "(() => {
  if (window.__ticks) return;
  window.__ticks = new Map();
  const [begin, end] = [window.setInterval, window.clearInterval];
  window.setInterval = (then, wait, ...more) => {
    if (wait !== 1000) return begin(then, wait, ...more);
    const id = 1e6 + window.__ticks.size;
    window.__ticks.set(id, then);
    return id;
  };
  window.clearInterval = (id) => window.__ticks.delete(id) || end(id);
})()";

fn seconds_pass(b: &Browser, seconds: u32) {
    let pass = "for (let n = 0; n < arguments[0]; n++) for (const tick of window.__ticks.values()) tick();";
    b.script(pass, json!([seconds]));
}

fn running(b: &Browser) -> u64 {
    number(b, "return window.__ticks.size")
}

fn voice(lang: &str, is_local: bool) -> serde_json::Value {
    json!({"lang": lang, "localService": is_local, "name": lang, "default": false, "voiceURI": lang})
}

fn tell_voices(b: &Browser, voices: &[serde_json::Value]) {
    b.script("window.__tell(arguments[0])", json!([voices]));
}

/// Maria's story, with voices that a test can tell of.
fn with_voices(site: &Site) -> Browser {
    let phone = Browser::phone(site);
    phone.on_every_page(VOICES);
    open_example(&phone, "maria", "Card for Maria Delgado");
    phone.tap(TITLE).see_heading(TITLE);
    phone
}

fn number(b: &Browser, body: &str) -> u64 {
    b.script(body, json!([])).as_u64().unwrap_or_default()
}

#[test]
fn the_story_stands_there_large_and_leads_back_to_the_card_and_to_the_answers() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_example(&phone, "maria", "Card for Maria Delgado");
    phone
        .tap(TITLE)
        .see_heading(TITLE)
        .see_address("#/rehearse");
    let story = words(&phone.text_of(".story"));
    for told in [
        "seconds to say",
        "My name is Maria Delgado, born 1955.",
        "to casa, segundo piso, sola.",
        "What worries me most: Trouble breathing.",
        "I now take furosemide 40 mg.",
        "I no longer take ibuprofen 400 mg.",
        "This made me ill before: penicillin, with ronchas.",
        "My first question: ¿Para qué es la pastilla blanca?",
        "So I ask for a warm handoff",
    ] {
        assert!(story.contains(told), "\"{told}\" is not in {story}");
    }
    // This browser has no voice.
    phone.do_not_see(READ);
    checks::assert_good(&phone, "the story");
    phone.screenshot("rehearse-light");
    phone.full_screenshot("rehearse-light-whole");
    phone.set_dark();
    phone.screenshot("rehearse-dark");
    phone.full_screenshot("rehearse-dark-whole");
    phone.set_light();
    phone
        .tap("Check or change")
        .see_heading("Check your answers");
    phone.back().see_heading(TITLE);
    phone.tap("Back").see_heading("Card for Maria Delgado");
    assert_quiet(&phone);
}

#[test]
fn with_nothing_to_tell_it_leads_to_the_start() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("#/rehearse").see_heading(TITLE);
    phone.see("There is nothing on your card yet.");
    phone.do_not_see("Start the timer");
    phone.tap("Go to the start").see_address("#/");
}

#[test]
fn the_timer_starts_and_stops_and_tells_quietly_when_a_minute_is_over() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.on_every_page(CLOCKWORK);
    open_example(&phone, "maria", "Card for Maria Delgado");
    phone.tap(TITLE).see_heading(TITLE);
    assert_eq!(phone.text_of(".time"), "0:00");
    phone.see("One minute is a good time.");
    phone.tap("Start the timer").see_focus_on("Stop the timer");
    seconds_pass(&phone, 5);
    phone.see("0:05").tap("Stop the timer");
    phone.see_focus_on("Start the timer");
    assert_eq!(running(&phone), 0);
    seconds_pass(&phone, 5);
    assert_eq!(phone.text_of(".time"), "0:05", "it goes on");
    phone.tap("Start the timer").see("0:00");
    seconds_pass(&phone, 59);
    phone.see("0:59").see("One minute is a good time.");
    seconds_pass(&phone, 1);
    phone.see("1:00").do_not_see("One minute is a good time.");
    phone.see("One minute is over. It is fine to go on.");
    seconds_pass(&phone, 61);
    phone.see("2:01").see_focus_on("Stop the timer");
    let heard = phone.announced();
    assert!(
        heard.iter().all(|said| !said.contains("minute")),
        "heard {heard:?}"
    );
    assert_eq!(phone.count(".time[aria-live=off]"), 1);
    phone.tap("Back").see_heading("Card for Maria Delgado");
    assert_eq!(running(&phone), 0);
    phone.tap(TITLE).see_heading(TITLE);
    assert_eq!(phone.text_of(".time"), "0:00");
    assert_quiet(&phone);
}

#[test]
fn a_voice_of_the_device_reads_it_in_short_stretches_and_falls_silent_when_the_page_is_left() {
    let site = Site::dist();
    let phone = with_voices(&site);
    phone.do_not_see(READ);
    // Voices come late.
    tell_voices(&phone, &[voice("de-DE", true), voice("en-US", true)]);
    phone.see(READ);
    checks::assert_good(&phone, "the story with a voice");
    phone.screenshot("rehearse-voice");
    phone.tap(READ).see_focus_on(STOP_READING);
    phone.until("hear it", || {
        match number(&phone, "return window.__waiting()") {
            0 => Err("nothing is said".to_owned()),
            _ => Ok(()),
        }
    });
    let pause = phone.script(
        "return window.__spoken[0].when - window.__cancelledAt",
        json!([]),
    );
    assert!(pause.as_f64().unwrap_or_default() >= 45.0, "{pause}");
    let spoken = phone.script("return window.__spoken", json!([]));
    let spoken = spoken.as_array().cloned().unwrap_or_default();
    let mut said = Vec::new();
    for one in &spoken {
        let text = one["text"].as_str().unwrap_or_default();
        assert!(text.chars().count() < 180, "{text}");
        assert_eq!(one["lang"], "en-US");
        assert_eq!(one["local"], true);
        said.push(text);
    }
    let shown = words(&phone.text_of(".story-words"));
    assert_eq!(words(&said.join(" ")), shown);
    assert!(
        said.contains(&"I no longer take ibuprofen 400 mg."),
        "{said:?}"
    );

    // Told of the same voices again, the button stays under the finger.
    tell_voices(&phone, &[voice("en-US", true)]);
    phone.see_focus_on(STOP_READING);
    phone.script("window.__go_on()", json!([]));
    phone.see_focus_on(READ);

    // By the button, by a hidden page, and by leaving.
    let cancelled = || number(&phone, "return window.__cancelled");
    let before = cancelled();
    phone.tap(READ).tap(STOP_READING).see_focus_on(READ);
    assert!(cancelled() > before);
    phone.tap(READ).see(STOP_READING);
    phone.script(
        "document.dispatchEvent(new Event('visibilitychange'))",
        json!([]),
    );
    phone.see(READ);
    phone.tap(READ).see(STOP_READING);
    let before = cancelled();
    phone.tap("Back").see_heading("Card for Maria Delgado");
    assert!(cancelled() > before);
    assert_eq!(number(&phone, "return window.__waiting()"), 0);
    assert_quiet(&phone);
}

#[test]
fn a_voice_that_would_send_the_words_away_is_never_used_nor_one_of_another_language() {
    let site = Site::dist();
    let phone = with_voices(&site);
    tell_voices(&phone, &[voice("en-US", false), voice("es-MX", true)]);
    phone.do_not_see(READ);
    phone.tap("Español").see_heading("Practique su historia");
    phone.tap("Léamela").see("Dejar de leer");
    phone.until("hear it", || {
        match number(&phone, "return window.__spoken.length") {
            0 => Err("nothing is said".to_owned()),
            _ => Ok(()),
        }
    });
    let foreign =
        "return window.__spoken.filter((one) => one.lang !== 'es-MX' || !one.local).length";
    assert_eq!(number(&phone, foreign), 0);
    // Another language is another story: the voice does not go on with the old one.
    phone.tap("English").see_heading(TITLE).do_not_see(READ);
    assert_eq!(number(&phone, "return window.__waiting()"), 0);
    assert_quiet(&phone);
}
