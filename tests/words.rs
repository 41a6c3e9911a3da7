//! What the program says, in every language: nothing missing, nothing left over, every word of a person's own untouched.

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use warm_handoff::words::{
    self, Arg, KEY_ARGS, KEY_NAMES, LOCALES, Message, Voice, Who, Words, host_plural, say,
};

const COUNTS: [u32; 5] = [0, 1, 2, 5, 1_000_000];

fn voices() -> [Voice; 3] {
    [
        Voice::default(),
        Voice {
            who: Who::Me,
            name: "Maria Delgado".to_owned(),
        },
        Voice {
            who: Who::Other,
            name: "Maria Delgado".to_owned(),
        },
    ]
}

fn every_language() -> impl Iterator<Item = Words> {
    LOCALES.iter().filter_map(|locale| Words::host(locale.tag))
}

fn every_message() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    KEY_NAMES.iter().copied().zip(KEY_ARGS.iter().copied())
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 59).unwrap_or_default()
}

fn assert_whole(said: &str, about: &str) {
    assert!(!said.trim().is_empty(), "{about} says nothing");
    let marks = |letter: char| letter.is_control() && letter != '\n';
    assert!(!said.contains(marks), "{about} leaves a mark: {said:?}");
    for left_over in ["{", "}", "$", "->", "*["] {
        assert!(
            !said.contains(left_over),
            "{about} leaves {left_over}: {said:?}"
        );
    }
}

#[test]
fn every_message_is_whole_in_every_language_voice_and_number() {
    for words in every_language() {
        for voice in voices() {
            let words = words.with_voice(voice);
            for (name, args) in every_message() {
                for count in COUNTS {
                    let filled = args.iter().map(|_| Arg::Count(count)).collect();
                    let said = words.say(&Message::named(name, filled).unwrap());
                    assert_whole(&said, &format!("{name} for {count} in {words:?}"));
                }
            }
        }
    }
}

#[test]
fn every_argument_is_used_in_every_language() {
    for (locale, table) in words::tables() {
        for ((name, args), message) in every_message().zip(table.split('\u{1e}')) {
            for (at, arg) in args.iter().enumerate() {
                let used = ['\u{1}', '\u{2}']
                    .iter()
                    .any(|mark| message.contains(&format!("{mark}{at}")));
                assert!(used, "{}.ftl: {name} does not use ${arg}", locale.tag);
            }
        }
    }
}

#[test]
fn a_message_keeps_its_name_and_its_arguments() {
    let message = say::time_am("8:05");
    assert_eq!(message.name(), "time-am");
    assert_eq!(
        Message::named("time-am", vec!["8:05".into()]),
        Some(message.clone())
    );
    assert_eq!(Message::named("no-such-message", Vec::new()), None);
    assert_eq!(format!("{message:?}"), r#"say "time-am" [Text("8:05")]"#);
}

#[test]
fn a_name_that_ends_in_a_full_stop_ends_the_sentence() {
    for words in every_language() {
        for name in ["Dr. Roy Jr.", "Dr. Roy"] {
            let said = words.say(&say::list_removed_item(name));
            assert!(said.ends_with('.') && !said.ends_with(".."), "{said}");
            assert!(said.contains(name), "{said}");
        }
    }
}

#[test]
fn a_name_not_given_yet_is_the_person() {
    let english = Words::english(host_plural).with_voice(Voice {
        who: Who::Other,
        name: String::new(),
    });
    assert_eq!(english.say(&say::shell_the_person()), "the person");
}

#[test]
fn days_times_counts_and_messages_can_fill_a_placeholder() {
    let fill = |arg: Arg| Words::host("en").unwrap().say(&say::time_am(arg));
    assert_eq!(
        fill(date(2026, 11, 23).into()),
        "Monday, November 23, 2026\u{a0}am"
    );
    assert_eq!(fill(time(12, 0).into()), "noon\u{a0}am");
    assert_eq!(fill(say::time_noon().into()), "noon\u{a0}am");
    assert_eq!(fill(1_000_000_u32.into()), "1000000\u{a0}am");
    assert_eq!(fill(usize::MAX.into()), "4294967295\u{a0}am");
    assert_eq!(fill((-1).into()), "0\u{a0}am");
}

proptest! {
    #[test]
    fn any_text_comes_out_as_it_went_in(text in any::<String>()) {
        let message = say::time_pm(&text);
        prop_assert_eq!(Words::host("en").unwrap().say(&message), format!("{text}\u{a0}pm"));
        prop_assert_eq!(Words::host("es").unwrap().say(&message), format!("{text}\u{a0}p.\u{a0}m."));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_table_at_all_is_said_without_a_panic(messages in prop::collection::vec("[\u{1}-\u{5}wn0-9a]{0,12}", KEY_NAMES.len())) {
        let words = Words::from_table(words::english(), messages.join("\u{1e}"), host_plural).unwrap();
        for name in KEY_NAMES {
            words.say(&Message::named(name, (0..10).map(Arg::Count).collect()).unwrap());
        }
    }
}
