//! Calendar files read back by a reader that is not ours: every field of every entry is what was meant.
//!
//! `make test` runs it, with ical.js from `.tools`; by hand: `make test-tools`, then `cargo test --test calendar`.

// A test that cannot go on says so by a panic; and no test uses all that others share with it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "any/node.rs"]
mod node;
#[path = "promises/story.rs"]
mod story;
#[path = "any/zones.rs"]
mod zones;

use chrono_tz::Tz;
use serde_json::{Value, json};
use warm_handoff::card::ics::ics;
use warm_handoff::clock::{Clock, Zone};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::text::Line;
use warm_handoff::presets;
use warm_handoff::promises::{State, callee, checks, promises, script};
use warm_handoff::words::Words;

use story::{Real, Story, at};

const NOW: &str = "2026-11-23 10:40";

/// Texts that break files which are put together carelessly.
const HOSTILE: [&str; 12] = [
    "a, b; c: d",
    r"back\slash \n \, \;",
    "\"quoted\" 'single' ^caret",
    "END:VEVENT",
    "BEGIN:VALARM TRIGGER:PT0S",
    "👩‍👩‍👧 👍🏽 emoji, and more emoji 👩‍👩‍👧 👍🏽 until the line is full 👩‍👩‍👧",
    "د. محمد علی، عيادة القلب؛ الطابق الثاني، الغرفة رقم ٥ بجانب المصعد",
    "ד\"ר שרה לוי, מרפאה; קומה 2",
    "李小龍醫生，心臟科；二樓李小龍醫生，心臟科；二樓李小龍醫生，心臟科；二樓",
    "e\u{301}e\u{301}e\u{301} combining",
    "http://example.org/?a=b;c=d,e",
    "=?utf-8?Q?x?= %0D%0A \u{a0}hard space",
];

/// What the other reader finds.
fn read(name: &str, calendar: &str) -> Value {
    let reader = node::library("ical.js/dist/ical.js");
    node::said(
        "calendar/read.mjs",
        reader,
        &[],
        &format!("{name}.ics"),
        calendar,
    )
}

fn iso(utc: chrono::NaiveDateTime) -> String {
    utc.format("%Y-%m-%dT%H:%M:00.000Z").to_string()
}

/// Every entry that is meant, put together from what the core says and from nothing of the file's own making.
fn meant(handoff: &Handoff, clock: Clock<'_>, words: &Words, shows: bool) -> Vec<Value> {
    let w = |message| words.say(&message);
    let say = |english: [&str; 2], title: String| match (shows, words.locale().tag) {
        (true, _) => title,
        (false, "en") => english[0].to_owned(),
        (false, _) => english[1].to_owned(),
    };
    let example = match (handoff.example, words.locale().tag) {
        (false, _) => "",
        (true, "en") => "EXAMPLE. Not a real person. ",
        (true, _) => "EJEMPLO. No es una persona real. ",
    };
    let changed = iso(handoff
        .changed_at
        .map_or(clock.utc, |local| clock.zone.utc(local)));
    let minutes = handoff
        .changed_at
        .map_or(clock.utc, |local| clock.zone.utc(local));
    let entry = |uid: String,
                 is_day: bool,
                 start: String,
                 title: String,
                 more: String,
                 is_visit: bool,
                 is_off: bool,
                 alarm: i64| {
        let title = format!("{example}{title}");
        let alarm = json!({"action": "DISPLAY", "title": title, "minutes": alarm});
        json!({
            "uid": uid, "is_day": is_day, "start": start, "stamp": iso(clock.utc), "modified": changed,
            "sequence": minutes.and_utc().timestamp() / 60, "title": title,
            "more": if more.is_empty() { Value::Null } else { more.into() },
            "class": "PRIVATE", "transp": if is_visit { "OPAQUE" } else { "TRANSPARENT" },
            "status": if is_off { Value::from("CANCELLED") } else { Value::Null },
            "alarms": if is_off { json!([]) } else { json!([alarm]) },
        })
    };
    let mut all = Vec::new();
    for promise in promises(handoff, clock) {
        if promise.ends.is_none_or(|ends| ends < clock.utc) {
            continue;
        }
        let (part, id) = match promise.place {
            warm_handoff::handoff::place::Place::Item(part, id) => (part, id),
            _ => panic!("a promise is a thing"),
        };
        let is_visit = part == Part::Visits;
        let is_day = promise.by.unwrap().is_about;
        let own = promise.title(words);
        let (title, more) = if is_visit {
            let answers = handoff.answers(promise.place).unwrap();
            let bring = answers.words(slot::VISIT_BRING);
            let labelled = |label: [&str; 2], own: &str| {
                let label = label[usize::from(words.locale().tag == "es")];
                (!own.is_empty()).then(|| format!("{label}: {own}"))
            };
            let lines = [
                Some(promise.who.clone()).filter(|who| !who.is_empty()),
                labelled(["Planned", "Planeado"], &promise.what),
                labelled(["To bring", "Para llevar"], bring),
            ];
            let more: Vec<_> = lines.into_iter().flatten().collect();
            (say(["Visit", "Cita"], own), more.join("\n"))
        } else {
            let call = ["Call if nothing was heard", "Llamar si no hubo noticias"];
            let about = format!("{}: {own}", call[usize::from(words.locale().tag == "es")]);
            let whom = callee(handoff, &promise).map(|one| {
                let label = ["Call", "Llame a"][usize::from(words.locale().tag == "es")];
                let number = one.number.filter(|number| !one.who.contains(number));
                let number = number.map_or_else(String::new, |number| format!(", {number}"));
                format!("{label}: {}{number}", one.who)
            });
            let said = script(handoff, &promise).into_iter().map(w);
            let more: Vec<_> = whom.into_iter().chain(said).collect();
            (say(call, about), more.join("\n"))
        };
        let start = if is_day {
            promise.local.unwrap().date().to_string()
        } else {
            iso(promise.by.unwrap().utc)
        };
        let alarm = match (is_visit, is_day) {
            (true, false) => -24 * 60,
            (true, true) => -15 * 60,
            (false, false) => 0,
            (false, true) => 15 * 60,
        };
        let is_off = matches!(promise.state, State::Came | State::Called);
        let uid = format!("{}-{}-{id}@warm-handoff", handoff.id, part.name());
        all.push(entry(
            uid, is_day, start, title, more, is_visit, is_off, alarm,
        ));
    }
    for check in checks(handoff, clock) {
        if check.day < clock.local().date() {
            continue;
        }
        let look = ["look at what was promised", "mirar lo que se prometió"];
        let short = ["Look at what was promised", "Mirar lo que se prometió"];
        let is_es = usize::from(words.locale().tag == "es");
        let title = say(
            short,
            format!(
                "{} {}: {}",
                ["Day", "Día"][is_es],
                check.number,
                look[is_es]
            ),
        );
        let more: Vec<_> = check.silent.iter().map(|one| one.title(words)).collect();
        let uid = format!("{}-day-{}@warm-handoff", handoff.id, check.number);
        all.push(entry(
            uid,
            true,
            check.day.to_string(),
            title,
            more.join("\n"),
            false,
            false,
            9 * 60,
        ));
    }
    all
}

/// Compares every field of every entry; hands back how many there are.
fn assert_read_back(name: &str, handoff: &Handoff, clock: Clock<'_>) -> usize {
    let mut count = 0;
    for language in ["en", "es"] {
        for shows in [false, true] {
            let words = Words::host(language).unwrap().with_voice(handoff.voice());
            let calendar = ics(handoff, clock, &words, shows);
            let found = read(&format!("{name}-{language}-{shows}"), &calendar);
            assert_eq!(found["version"], "2.0");
            assert_eq!(found["product"], "-//warm-handoff//calendar//EN");
            let mut events = found["events"].as_array().unwrap().clone();
            for event in &mut events {
                let names = event.as_object_mut().unwrap().remove("names").unwrap();
                let mut names: Vec<_> = names
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(Value::to_string)
                    .collect();
                let before = names.len();
                names.sort();
                names.dedup();
                assert_eq!(names.len(), before, "a field stands twice: {event}");
            }
            let meant = meant(handoff, clock, &words, shows);
            assert_eq!(events.len(), meant.len(), "{name} in {language}");
            for (event, meant) in events.iter().zip(&meant) {
                assert_eq!(event, meant, "{name} in {language}");
            }
            count = events.len();
        }
    }
    count
}

#[test]
fn the_calendars_of_the_examples_are_read_as_they_were_meant() {
    for name in presets::NAMES {
        let example = presets::named(name, at(NOW)).unwrap();
        let count = assert_read_back(name, &example, at(NOW).into());
        assert!(name != "maria" || count == 4, "{name} has {count} entries");
    }
}

#[test]
fn hostile_words_come_back_letter_by_letter() {
    let long = "x".repeat(200);
    let longer = "ñ, ".repeat(66);
    for (number, text) in HOSTILE
        .into_iter()
        .chain([long.as_str(), longer.as_str()])
        .enumerate()
    {
        let kept = Line::new(text).unwrap();
        let story = Story::told_on("2026-11-23")
            .leaving("2026-11-23")
            .thing(
                Part::Visits,
                &[
                    (slot::VISIT_WHO, text),
                    (slot::VISIT_FOR, text),
                    (slot::VISIT_BRING, text),
                    (slot::VISIT_WHEN, "December 2 at 9 am"),
                ],
            )
            .thing(
                Part::Promises,
                &[
                    (slot::PROMISE_WHAT, text),
                    (slot::PROMISE_WHO, text),
                    (slot::PROMISE_CALL, text),
                    (slot::PROMISE_BY, "Friday"),
                ],
            )
            .thing(
                Part::Equipment,
                &[
                    (slot::EQUIPMENT_WHAT, text),
                    (slot::EQUIPMENT_ARRIVES, "tomorrow at noon"),
                    (slot::EQUIPMENT_CAME, "yes"),
                ],
            );
        let count = assert_read_back(&format!("hostile-{number}"), &story.0, at(NOW).into());
        assert_eq!(count, 6, "{kept}");
    }
}

#[test]
fn moments_stay_moments_across_a_change_of_the_clocks() {
    for zone in [
        Tz::America__New_York,
        Tz::Europe__Berlin,
        Tz::Australia__Lord_Howe,
        Tz::Asia__Kathmandu,
    ] {
        let real = Real(zone);
        let mut story = Story::told_on("2026-10-20").leaving("2026-10-23");
        for when in [
            "2026-10-24 23:30",
            "2026-10-25",
            "2026-10-25 02:30",
            "2026-11-01 01:30",
            "2026-11-01 13:00",
            "2027-03-14 02:30",
            "2027-03-14",
            "2027-03-28 02:15",
            "2027-04-04 01:45",
        ] {
            story = story
                .thing(
                    Part::Visits,
                    &[(slot::VISIT_WHO, "Dr. Nair"), (slot::VISIT_WHEN, when)],
                )
                .thing(
                    Part::Promises,
                    &[(slot::PROMISE_WHAT, "a call"), (slot::PROMISE_BY, when)],
                );
        }
        story.0.changed_at = Some(at("2026-10-20 10:00"));
        let clock = Clock::at(at("2026-10-20 10:40"), &real);
        let count = assert_read_back(
            &format!("clocks-{}", zone.name().replace('/', "-")),
            &story.0,
            clock,
        );
        assert_eq!(count, 21);
        // And as the tables of the world's time zones say it themselves.
        let words = Words::host("en").unwrap();
        let file = ics(&story.0, clock, &words, false);
        let noon = real
            .utc(at("2026-11-01 13:00"))
            .format("%Y%m%dT%H%M%SZ")
            .to_string();
        assert_eq!(
            file.matches(&format!("DTSTART:{noon}\r\n")).count(),
            2,
            "{zone}"
        );
    }
}

#[test]
fn calls_of_many_legs_and_visits_without_a_day_are_read_back() {
    let long = "ñ; ,\\".repeat(40);
    let mut story = Story::told_on("2026-10-30").leaving("2026-11-01");
    for when in [
        "2026-10-28 09:00",
        "at 9 am",
        "",
        "a medianoche",
        "noon",
        "next Friday",
    ] {
        let told = [(slot::VISIT_WHO, "el equipo"), (slot::VISIT_WHEN, when)];
        story = story.thing(Part::Visits, &told);
    }
    for at in 0..12 {
        let (from, until) = (
            format!("2026-11-01 0{}:30 am", at % 9 + 1),
            format!("2026-11-0{} at midnight", at % 4 + 2),
        );
        story = story.thing(
            Part::Baton,
            &[
                (slot::LEG_WHO, if at % 2 == 0 { "the team" } else { &long }),
                (slot::LEG_FROM, &from),
                (slot::LEG_UNTIL, &until),
                (slot::LEG_BY, &until),
                (slot::LEG_CALL, "no number known"),
            ],
        );
    }
    story.0.changed_at = Some(at("2026-10-30 10:00"));
    let real = Real(Tz::America__Chicago);
    for now in ["2026-10-30 10:40", "2026-11-01 01:30", "2026-11-01 02:00"] {
        let clock = Clock::at(at(now), &real);
        let name = format!("legs-{}", now.replace([' ', ':'], "-"));
        assert!(assert_read_back(&name, &story.0, clock) >= 12, "{now}");
    }
}
