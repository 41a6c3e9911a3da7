//! In a real browser, on a page of the test runner's own.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use js_sys::{Date, Function, Promise};
use warm_handoff::handoff::text::Line;
use warm_handoff::people::People;
use warm_handoff::platform::{
    clock, input, languages, location, page, random, rescue, share, storage,
};
use warm_handoff::words::{LOCALES, Plural, Voice, Who, Words, english, say};
use warm_handoff::{presets, saved};

use super::COUNTED;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The tests share one page, so each one that keeps something has keys of its own.
const KEY: &str = "warm-handoff.test";
const ASIDE: &str = "warm-handoff.kept.";

#[wasm_bindgen_test]
fn a_browser_that_keeps_things_says_so_and_keeps_nothing_of_the_question() {
    assert_eq!(storage::probe(), Ok(()));
    assert_eq!(storage::read("warm-handoff.probe"), None);
}

#[wasm_bindgen_test]
fn what_is_kept_is_read_back_to_the_letter_until_it_is_taken_away() {
    for text in [
        "",
        "plain",
        "{\"name\":\"Žofie 👩‍👩‍👧 محمد\"}",
        "\u{0}\u{ffff}\n",
    ] {
        assert_eq!(storage::write(KEY, text), Ok(()));
        assert_eq!(storage::read(KEY).as_deref(), Some(text));
    }
    storage::remove(KEY);
    assert_eq!(storage::read(KEY), None);
}

#[wasm_bindgen_test]
fn what_finds_no_room_is_refused_and_what_was_there_stays() {
    assert_eq!(storage::write(KEY, "before"), Ok(()));
    let six_million = "x".repeat(6_000_000);
    assert_eq!(
        storage::write(KEY, &six_million),
        Err(storage::NotKept::Full)
    );
    assert_eq!(storage::read(KEY).as_deref(), Some("before"));
    storage::remove(KEY);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_put_aside_once_each_and_never_over_another() {
    clear_aside();
    let first = storage::put_aside("broken").unwrap();
    assert_eq!(storage::put_aside("broken").as_ref(), Some(&first));
    let second = storage::put_aside("broken in another way").unwrap();
    assert_ne!(first, second);
    assert_eq!(storage::read(&first).as_deref(), Some("broken"));
    for number in 0..20 {
        let _ = storage::put_aside(&format!("number {number}"));
    }
    assert_eq!(storage::put_aside("one too many"), None);
    assert_eq!(storage::read(&first).as_deref(), Some("broken"));
    clear_aside();
}

#[wasm_bindgen_test]
fn erasing_takes_all_of_ours_and_nothing_of_anyone_else() {
    let others = web_sys::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .unwrap();
    others.set_item("another-app", "stays").unwrap();
    for key in [KEY, storage::SETTINGS, "warm-handoff.kept.1"] {
        assert_eq!(storage::write(key, "goes"), Ok(()));
    }
    assert!(storage::erase());
    for key in [KEY, storage::SETTINGS, "warm-handoff.kept.1"] {
        assert_eq!(storage::read(key), None, "{key}");
    }
    assert_eq!(
        others.get_item("another-app").unwrap().as_deref(),
        Some("stays")
    );
    others.remove_item("another-app").unwrap();
}

#[wasm_bindgen_test]
fn the_same_name_typed_on_two_keyboards_is_the_same_text() {
    let in_two_parts = "Jose\u{301} Nguye\u{302}\u{303}n";
    assert_eq!(input::normalised(in_two_parts), "José Nguyễn");
    assert_eq!(
        Line::new(&input::normalised(in_two_parts)),
        Line::new("José Nguyễn")
    );
    for already_normal in ["", "Maria", "محمد علی", "李小龍", "👩‍👩‍👧"] {
        assert_eq!(input::normalised(already_normal), already_normal);
    }
}

#[wasm_bindgen_test]
fn the_browser_counts_as_the_host_does() {
    for (tag, count, plural) in COUNTED {
        assert_eq!(languages::plural(tag, count), plural, "{count} in {tag}");
    }
    // Newer than the host's rules, and far beyond what a list here holds: Spanish says "un millón de".
    assert_eq!(languages::plural("es", 1_000_000), Plural::Many);
}

#[wasm_bindgen_test]
fn a_message_that_counts_counts_in_the_browser_too() {
    let words = Words::early_english(languages::plural);
    assert_eq!(
        words.say(&say::list_removed_medicines(1)),
        "Removed 1 medicine."
    );
    assert_eq!(
        words.say(&say::list_removed_medicines(2)),
        "Removed 2 medicines."
    );
}

#[wasm_bindgen_test]
async fn early_english_needs_no_file_and_words_that_cannot_be_fetched_are_none() {
    let words = languages::words(english()).await.unwrap();
    assert!(!words.is_whole());
    let spoken = words.with_voice(Voice {
        who: Who::Other,
        name: "Maria".to_owned(),
    });
    assert!(spoken.say(&say::move_title()).contains("Maria"));
    // The page of these tests serves no words, so the answer is an error or another file.
    assert_eq!(languages::whole_english().await, None);
    for locale in LOCALES.iter().filter(|locale| *locale != english()) {
        assert_eq!(languages::words(locale).await, None, "{}", locale.tag);
    }
}

#[wasm_bindgen_test]
fn the_browser_prefers_some_language() {
    assert!(languages::preferred().iter().all(|tag| !tag.is_empty()));
    assert!(!languages::preferred().is_empty());
}

#[wasm_bindgen_test]
fn now_is_the_local_time_to_the_minute() {
    let before = Date::new_0();
    let now = clock::now();
    let after = Date::new_0();
    let minute = |date: &Date| {
        let year = i32::try_from(date.get_full_year()).unwrap();
        let day = NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap();
        let time = NaiveTime::from_hms_opt(date.get_hours(), date.get_minutes(), 0).unwrap();
        day.and_time(time)
    };
    assert!((minute(&before)..=minute(&after)).contains(&now), "{now}");
    assert_eq!((now.second(), now.nanosecond()), (0, 0));
    assert!((2020..2200).contains(&now.year()), "{now}");
}

#[wasm_bindgen_test]
fn ids_differ_from_each_other() {
    let mut ids: Vec<_> = (0..10_000).map(|_| random::item_id()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 10_000);
    assert_ne!(ids.first().map(|id| id.0), Some(0));
}

#[wasm_bindgen_test]
async fn the_address_holds_the_screen_and_going_there_is_told_once() {
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    location::on_change(move || count.set(count.get() + 1));
    location::go_to("/quick/move");
    assert_eq!(location::fragment(), "/quick/move");
    pause(50).await;
    assert_eq!(told.get(), 1);

    location::replace("/card");
    assert_eq!(location::fragment(), "/card");
    pause(50).await;
    assert_eq!(told.get(), 1, "replacing tells nobody");
    location::replace("");
    assert_eq!(location::fragment(), "");
}

/// A panic itself would end this page's other tests: `journeys` has one.
#[wasm_bindgen_test]
fn asking_for_the_rescue_panel_calls_it_by_its_event() {
    let shown = Rc::new(Cell::new(false));
    let heard = Rc::clone(&shown);
    let listener = Closure::<dyn Fn()>::new(move || heard.set(true));
    let callback: &Function = listener.as_ref().unchecked_ref();
    let window = web_sys::window().unwrap();
    window
        .add_event_listener_with_callback("wh-crash", callback)
        .unwrap();
    rescue::show();
    window
        .remove_event_listener_with_callback("wh-crash", callback)
        .unwrap();
    assert!(shown.get());
    assert_eq!(rescue::CRASH, "wh-crash", "boot.js waits for this one");
}

#[wasm_bindgen_test]
async fn a_device_without_a_share_sheet_is_asked_and_used_without_an_error() {
    if !share::has_share_sheet() {
        // The clipboard may be refused too, on a page that nobody tapped: it answers all the same.
        let _ = share::copy("text").await;
    }
}

#[wasm_bindgen_test]
fn a_page_without_our_elements_is_no_error() {
    assert!(page::emptied_root().is_none());
    page::announce("said to nobody".to_owned());
    page::focus_id("nowhere");
    page::focus_soon("#nowhere");
}

#[wasm_bindgen_test]
fn every_example_survives_being_kept_in_the_browser() {
    for name in presets::NAMES {
        let people = People::with(presets::named(name, clock::now()).unwrap());
        assert_eq!(storage::write(KEY, &saved::write(&people)), Ok(()));
        let kept = storage::read(KEY).unwrap();
        assert_eq!(saved::read(&kept), Ok(people), "{name}");
    }
    storage::remove(KEY);
}

fn clear_aside() {
    for number in 0..=20 {
        storage::remove(&format!("{ASIDE}{number}"));
    }
}

pub(super) async fn pause(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}
