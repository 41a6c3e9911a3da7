//! The live talk, held in one hand in a hospital bed: five steps, interruptions, a helper, two people, nothing entered.

use super::every_route::told;
use super::flows::{SAVED, SETTINGS, assert_quiet, saved_under};
use super::prepared;
use crate::browser::{Browser, Key};
use crate::checks::{self, Findings};
use crate::site::Site;
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};
use std::time::Duration;
use warm_handoff::action::Action;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::people::People;
use warm_handoff::presets;

/// Twenty to eleven in the morning where Maria is.
const NOW: &str = "2026-11-23T16:40:00Z";

/// The headings of the five steps, and what leads on from each.
const STEPS: [(&str, &str); 5] = [
    ("Who is here?", "Start: my story"),
    ("My 60-second story", "Next: add or fix"),
    ("Add or fix one thing", "Next: say it back"),
    ("Ask them to say it back", "Next: who does what"),
    ("Who does what, by when?", "End the talk"),
];

const AWAKE: &str = "(() => {
  if (window.__locks) return;
  window.__locks = []; window.__refuses = false;
  const request = async (kind) => {
    if (window.__refuses) throw new DOMException('hidden', 'NotAllowedError');
    const lock = { kind, released: false, async release() { this.released = true; } };
    window.__locks.push(lock);
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
})()";

fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

/// What somebody prepared, as their own and no example.
fn of(name: &str) -> Handoff {
    let mut handoff = presets::named(name, now()).unwrap();
    handoff.example = false;
    handoff
}

fn in_bed(phone: &Browser) {
    phone.set_clock(NOW).time_zone("America/Chicago");
}

/// Maria's own phone, at the talk.
fn with_maria(phone: &Browser) {
    in_bed(phone);
    prepared::keep(phone, of("maria"));
    phone.open("#/talk").see_heading(STEPS[0].0);
}

/// Taps what a person would scroll to first.
fn tap(phone: &Browser, name: &str) {
    let scroll = "const el = page.thing(arguments[0], '');
        if (el.scrollIntoView) (el.closest('label') || el).scrollIntoView({ block: 'center' });";
    phone.script(scroll, json!([name]));
    phone.tap(name);
}

fn wait(phone: &Browser, seconds: u64) {
    phone.let_pass(Duration::from_secs(seconds));
}

fn seconds_left(phone: &Browser) -> i64 {
    let text = phone.text_of(".talk-time");
    let digits = text.split(|c: char| !c.is_ascii_digit() && c != ':');
    let time = digits.into_iter().find(|part| part.contains(':'));
    let Some((minutes, seconds)) = time.and_then(|time| time.split_once(':')) else {
        phone.fail("read the time", &text)
    };
    minutes.parse::<i64>().unwrap() * 60 + seconds.parse::<i64>().unwrap()
}

/// A few seconds pass while the browser works.
fn about(phone: &Browser, wanted: i64) {
    phone.until(&format!("see about {wanted} seconds left"), || {
        let left = seconds_left(phone);
        if (wanted - 40..=wanted).contains(&left) {
            Ok(())
        } else {
            Err(format!("{left} are left"))
        }
    });
}

fn kept(phone: &Browser) -> Vec<Value> {
    let text = phone.stored(SAVED).unwrap_or_default();
    let saved: Value = serde_json::from_str(&text).unwrap_or_default();
    saved["handoffs"].as_array().cloned().unwrap_or_default()
}

#[test]
fn the_whole_talk_from_the_bed_in_spanish_at_320_px_with_a_reload_in_each_step() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    in_bed(&phone);
    prepared::keep(&phone, of("maria"));
    phone.plant(SETTINGS, r#"{"language":"es"}"#);
    phone.open("#/talk").see_heading("¿Quién está aquí?");
    phone.see("5 minutos").do_not_see("Menú");
    // She wants an interpreter, and none has come with the nurse: it is said, in English too.
    phone.do_not_see("Usted quería un intérprete.");
    tap(&phone, "La enfermera de aquí");
    phone.see("Usted quería un intérprete.");
    phone.see("“I would like an interpreter first. I can wait.”");
    tap(&phone, "Un intérprete");
    phone.do_not_see("Usted quería un intérprete.");
    phone.type_into("Nombres", "Tom Reyes, Dra. Nair");
    saved_under(&phone, "Dra. Nair");
    phone.reload().see_heading("¿Quién está aquí?");
    assert!(phone.is_chosen("Un intérprete"));
    assert_eq!(phone.value_of("Nombres"), "Tom Reyes, Dra. Nair");
    phone.full_screenshot("talk-es-1");
    phone.tap("Empezar: mi historia");
    phone.see_heading("Mi historia en 60 segundos");
    phone.see_focus_on("Mi historia en 60 segundos");
    phone.see("Me llamo Maria Delgado").see("Quedan 4:");
    tap(&phone, "Mostrarla en inglés");
    phone.see("My name is Maria Delgado");
    phone.reload().see_heading("Mi historia en 60 segundos");
    phone.see("Me llamo Maria Delgado").see("Quedan 4:");
    phone.full_screenshot("talk-es-2");
    phone.tap("Sigue: agregar o corregir");
    phone.see_heading("Agregar o corregir algo");
    tap(&phone, "Escribir qué está mal");
    phone.type_into("El papel dice", "vive con su hija");
    phone.type_into("Yo digo", "vivo sola, segundo piso");
    saved_under(&phone, "vivo sola, segundo piso");
    phone.reload().see_heading("Agregar o corregir algo");
    phone.see("vivo sola, segundo piso");
    phone.full_screenshot("talk-es-3");
    phone.tap("Sigue: que lo repitan");
    phone.see_heading("Pida que lo repitan");
    tap(&phone, "En parte");
    phone.see("Diga qué parte no está bien.");
    phone.type_into("Lo que repitieron", "la llama el viernes");
    saved_under(&phone, "la llama el viernes");
    phone.reload().see_heading("Pida que lo repitan");
    assert!(phone.is_chosen("En parte"));
    phone.full_screenshot("talk-es-4");
    phone.tap("Sigue: quién hace qué");
    phone.see_heading("¿Quién hace qué, y para cuándo?");
    tap(&phone, "Dr. Priya Nair");
    assert_eq!(phone.value_of("Teléfono de día"), "555-0177");
    assert_eq!(phone.value_of("Teléfono de noche"), "555-0199");
    tap(&phone, "Cuando yo salga");
    phone.see("Se hace cargo: Dr. Priya Nair.").see("Deshacer");
    saved_under(&phone, "\"leg.accepted_by\"");
    phone
        .reload()
        .see_heading("¿Quién hace qué, y para cuándo?");
    phone.see("Se hace cargo: Dr. Priya Nair.");
    // The first thing without anybody stands open.
    tap(&phone, "Tom Reyes, 555-0100");
    phone.see("Anotado: Tom Reyes, 555-0100.");
    saved_under(&phone, "\"leg.who\"");
    tap(&phone, "Mis preguntas: 0 de 5 hechas");
    tap(&phone, "¿Para qué es la pastilla blanca?");
    phone.see("Mis preguntas: 1 de 5 hechas");
    phone.type_into("Lo que dijeron", "para dormir");
    phone.full_screenshot("talk-es-owners");
    phone.screenshot("talk-es-undo");
    saved_under(&phone, "para dormir");
    phone
        .tap("Terminar la charla")
        .see_heading("La charla terminó");
    phone
        .see("Usted hizo 1 pregunta.")
        .see("Se hace cargo: Dr. Priya Nair.");
    phone.reload().see_heading("La charla terminó");
    phone.tap("Mostrar mi tarjeta").see_address("#/card");
    phone
        .see("la llama el viernes")
        .see("vivo sola, segundo piso");
    assert_quiet(&phone);
}

#[test]
fn interrupted_three_times_it_goes_on_where_it_was() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    with_maria(&phone);
    phone.see("5 minutes");
    phone.tap("Start: my story").see_heading(STEPS[1].0);
    wait(&phone, 60);
    about(&phone, 240);
    // Left: it waits, and the start leads back with one tap.
    phone.tap("Leave").see_address("#/");
    wait(&phone, 600);
    phone.tap("Go on with the talk").see_heading(STEPS[1].0);
    phone.see("Paused");
    about(&phone, 240);
    phone.tap("Go on").see_focus_on("Pause");
    phone.do_not_see("Paused");
    // Loaded anew: it runs on.
    wait(&phone, 20);
    phone.reload().see_heading(STEPS[1].0);
    about(&phone, 220);
    phone.tap("Next: add or fix").see_heading(STEPS[2].0);
    phone.see_focus_on(STEPS[2].0);
    // Locked for two minutes: people went on talking.
    hide(&phone);
    wait(&phone, 120);
    show(&phone);
    about(&phone, 100);
    // Forgotten for an hour: nobody went on talking for an hour.
    hide(&phone);
    wait(&phone, 3600);
    show(&phone);
    phone.see("Paused").see_heading(STEPS[2].0);
    assert!(seconds_left(&phone) > 0);
    phone.tap("Go on");
    wait(&phone, 600);
    phone.see("5 minutes are over. That is all right.");
    phone.tap("Next: say it back").see_heading(STEPS[3].0);
    let heard = phone.announced();
    assert!(
        heard
            .iter()
            .all(|said| !said.contains("over") && !said.contains(" left")),
        "{heard:?}"
    );
    assert_quiet(&phone);
}

fn hide(phone: &Browser) {
    visible(phone, false);
}

fn show(phone: &Browser) {
    visible(phone, true);
}

fn visible(phone: &Browser, shown: bool) {
    let state = if shown { "visible" } else { "hidden" };
    phone.script(
        "Object.defineProperty(document, 'visibilityState', { configurable: true, value: arguments[0] });
         document.dispatchEvent(new Event('visibilitychange'));",
        json!([state]),
    );
}

#[test]
fn with_nothing_entered_it_can_be_walked_to_the_end_and_back() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    in_bed(&phone);
    phone.open("#/talk");
    for (heading, onward) in STEPS {
        phone.see_heading(heading).see_focus_on(heading);
        let found = told(heading, checks::focus_at_top(&phone));
        checks::assert_none(&phone, "the heading", found);
        phone.tap(onward);
    }
    phone.see_heading("The talk is over");
    phone.see_focus_on("The talk is over");
    phone.see("No one has said yes to taking over yet.");
    checks::assert_good(&phone, "an empty talk that is over");
    phone.tap("Go back into the talk").see_heading(STEPS[4].0);
    for (heading, _) in STEPS[..4].iter().rev() {
        phone.tap("Back").see_heading(heading).see_focus_on(heading);
    }
    phone.tap("Leave").see_address("#/");
    phone.see("Go on with the talk");
    assert_quiet(&phone);
}

#[test]
fn what_is_agreed_stands_in_the_baton_and_on_the_card_and_each_tap_has_an_undo() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    with_maria(&phone);
    for (heading, onward) in &STEPS[..4] {
        phone.see_heading(heading);
        if *heading == STEPS[3].0 {
            tap(&phone, "Yes, all of it");
            phone.type_into("What they said back", "calls on Friday");
        }
        phone.tap(onward);
    }
    phone.see_heading(STEPS[4].0);
    tap(&phone, "Dr. Priya Nair");
    phone.see("Written down: Dr. Priya Nair.").tap("Undo");
    phone.do_not_see("Written down");
    assert_eq!(phone.value_of("Phone by day"), "");
    tap(&phone, "Dr. Priya Nair");
    phone.see("Written down: Dr. Priya Nair.");
    // Undo would take the number that is typed now.
    phone.replace_in("Phone by day", "555-0178");
    phone.do_not_see("Written down");
    // Whoever opens a gap keeps it open while the minutes turn.
    phone.see("Who is in charge then?");
    wait(&phone, 90);
    tap(&phone, "When I leave");
    phone.see("Dr. Priya Nair takes over.").see("Undo");
    // The result is nobody's: one tap.
    tap(&phone, "Say who Result: análisis de tiroides");
    tap(&phone, "Ana Delgado, 555-0142");
    phone.see("Written down: Ana Delgado, 555-0142.");
    phone.type_into("By when?", "Friday");
    tap(&phone, "Done");
    phone.see("Ana Delgado, 555-0142 · Friday");
    // A promise of its own.
    tap(&phone, "Add a promise");
    phone.type_into("In any words", "a nurse calls me");
    tap(&phone, "Tom Reyes, 555-0100");
    phone.see("Promised: a nurse calls me");
    // A question that was asked.
    tap(&phone, "My questions: 0 of 5 asked");
    tap(&phone, "¿Para qué es la pastilla blanca?");
    phone.see("My questions: 1 of 5 asked");
    phone.type_into("What they said", "to sleep");
    phone.screenshot("talk-owners");
    phone.tap("End the talk").see_heading("The talk is over");
    phone
        .see("You asked 1 question.")
        .see("Dr. Priya Nair takes over.");
    phone.tap("Undo").see_heading(STEPS[4].0);
    phone.tap("End the talk").see_heading("The talk is over");
    checks::assert_good(&phone, "a talk that is over");
    phone.screenshot("talk-over");
    phone.tap("See who looks after me, and when");
    phone.see_address("#/baton").see("Dr. Priya Nair");
    phone.open("#/card").see("calls on Friday");
    phone.see("Dr. Priya Nair").see("Yes, all of it");
    phone.tap("Me").see("to sleep").see("a nurse calls me");
    phone.tap("Helper").see("calls on Friday");
    phone.open("#/").do_not_see("Go on with the talk");
    assert_quiet(&phone);
}

#[test]
fn each_of_two_people_keeps_a_talk_of_their_own() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    in_bed(&phone);
    let mut people = People::with(of("maria"));
    let mut luis = of("luis");
    luis.id = ItemId(0x1b);
    people.add_and_open(luis);
    prepared::keep_all(&phone, &people);
    phone.open("#/talk");
    let (marias, luis) = ("Maria Delgado", "Luis");
    switch_to(&phone, marias);
    phone.do_not_see("Go on with the talk");
    phone.open("#/talk").tap("Start: my story");
    phone.see("Maria Delgado").tap("Next: add or fix");
    phone.see_heading(STEPS[2].0).tap("Leave").see_address("#/");
    switch_to(&phone, luis);
    phone.do_not_see("Go on with the talk");
    phone.open("#/talk").see("5 minutes").do_not_see("Maria");
    phone.tap_css(".talk-foot .button");
    phone.do_not_see("Maria").do_not_see("penicillin");
    phone.tap("Leave").see_address("#/");
    switch_to(&phone, marias);
    phone.tap("Go on with the talk").see_heading(STEPS[2].0);
    assert_eq!(kept(&phone).len(), 2);
    assert_quiet(&phone);
}

fn switch_to(phone: &Browser, name: &str) {
    phone.open("#/switch").see_heading("Who is this for?");
    let found = "const rows = [...document.querySelectorAll('.person')];
        rows.find((row) => row.innerText.includes(arguments[0]))?.click();";
    phone.script(found, json!([name]));
    phone.see_address("#/");
}

#[test]
fn ana_holds_it_for_her_mother() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    in_bed(&phone);
    let mut maria = of("maria");
    prepared::act(&mut maria, Action::FilledInBy(FilledInBy::SomeoneElse));
    prepared::keep(&phone, maria);
    phone.open("#/talk").see_heading("Who is here?");
    tap(&phone, "The nurse here");
    phone.see("You wanted an interpreter for Maria Delgado.");
    phone.see("“We would like an interpreter first. We can wait.”");
    phone.tap("Start: the story");
    phone.see_heading("Maria Delgado’s 60-second story");
    phone.tap("Next: add or fix").tap("Next: say it back");
    phone.see("What happens next for Maria Delgado");
    phone.tap("Next: who does what");
    tap(&phone, "Dr. Priya Nair");
    tap(&phone, "When Maria Delgado leaves");
    phone.tap("End the talk").see_heading("The talk is over");
    phone.see("What was said is on the card for Maria Delgado.");
    phone.see("See who looks after Maria Delgado, and when");
    assert_quiet(&phone);
}

#[test]
fn each_step_is_good_in_light_and_dark_narrow_large_and_on_its_side() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    with_maria(&phone);
    let mut found = Findings::new();
    for (heading, onward) in STEPS {
        phone.see_heading(heading);
        let name = heading
            .to_lowercase()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        phone.screenshot(&format!("talk-{name}"));
        found.extend(told(heading, checks::everything(&phone)));
        if phone.count(".talk-more") > 0 {
            phone.script(
                "document.querySelector('.talk-more').open = true",
                json!([]),
            );
            found.extend(told(
                &format!("{heading}, questions"),
                checks::everything(&phone),
            ));
            phone.script(
                "document.querySelector('.talk-more').open = false",
                json!([]),
            );
        }
        phone.set_dark();
        found.extend(told(&format!("{heading}, dark"), checks::axe(&phone)));
        phone.set_light();
        found.extend(told(
            &format!("{heading}, by Tab"),
            checks::tab_walk(&phone),
        ));
        phone.resize(740, 360);
        found.extend(told(
            &format!("{heading}, on its side"),
            checks::everything(&phone),
        ));
        phone.screenshot(&format!("talk-{name}-side"));
        phone.resize(360, 740);
        phone.tap(onward);
    }
    phone.see_heading("The talk is over");
    found.extend(told("over", checks::everything(&phone)));
    found.extend(told("over, by Tab", checks::tab_walk(&phone)));
    checks::assert_none(&phone, "every step of the talk", found);
    assert_quiet(&phone);
}

#[test]
fn words_that_do_not_fit_are_not_thrown_away_by_the_next_step_and_danger_comes_first() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    with_maria(&phone);
    for (heading, onward) in &STEPS[..4] {
        phone.see_heading(heading).see("In danger now?");
        phone.tap(onward);
    }
    phone.see_heading(STEPS[4].0);
    tap(&phone, "Add a promise");
    let words = "the nurse calls me at home ".repeat(10);
    phone.paste_into("In any words", &words);
    phone.tap("Back").see_heading(STEPS[3].0);
    phone.tap(STEPS[3].1).see_heading(STEPS[4].0);
    tap(&phone, "Say who Promised: No name yet");
    assert_eq!(phone.value_of("In any words"), words);
    assert_quiet(&phone);
}

#[test]
fn each_step_fits_320_px_with_text_at_200_percent() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.root_font_percent(200);
    with_maria(&phone);
    let mut found = Findings::new();
    for (heading, onward) in STEPS {
        phone.see_heading(heading);
        for check in [checks::sideways, checks::clipped, checks::targets] {
            found.extend(told(heading, check(&phone)));
        }
        tap(&phone, onward);
    }
    phone.see_heading("The talk is over");
    checks::assert_none(&phone, "every step, narrow and large", found);
}

#[test]
fn by_keys_alone_from_the_first_step_to_the_last() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    with_maria(&phone);
    for (heading, onward) in STEPS {
        phone.see_heading(heading).see_focus_on(heading);
        phone.tab_to(onward, 60).press(Key::Enter);
    }
    phone.see_heading("The talk is over");
    phone.see_focus_on("The talk is over");
}

#[test]
fn the_screen_stays_on_while_the_talk_is_shown() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.on_every_page(AWAKE);
    with_maria(&phone);
    let held = |phone: &Browser| {
        let count = "return window.__locks.filter((lock) => !lock.released && lock.kind === 'screen').length";
        phone.script(count, json!([])).as_u64().unwrap_or_default()
    };
    let holds = |wanted: u64| {
        phone.until(&format!("hold {wanted}"), || match held(&phone) {
            same if same == wanted => Ok(()),
            other => Err(format!("{other} are held")),
        });
    };
    holds(1);
    phone.tap("Start: my story").see_heading(STEPS[1].0);
    holds(1);
    // A hidden page lets go by itself, and is refused; shown again, it asks again.
    phone.script(
        "window.__locks.forEach((lock) => lock.released = true); window.__refuses = true;",
        json!([]),
    );
    hide(&phone);
    holds(0);
    phone.script("window.__refuses = false", json!([]));
    show(&phone);
    holds(1);
    phone.tap("Leave").see_address("#/");
    holds(0);
    show(&phone);
    holds(0);
    assert_quiet(&phone);
}
