//! Days and times in every language: words for weekdays and months, noon and midnight, Western digits.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use warm_handoff::words::{self, LOCALES, Message, Words};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 59).unwrap_or_default()
}

#[test]
fn days_always_say_weekday_and_month_as_words() {
    let day = date(2026, 11, 23);
    let in_language = |tag: &str, message: &Message| Words::host(tag).unwrap().say(message);
    assert_eq!(
        in_language("en", &words::day(day)),
        "Monday, November 23, 2026"
    );
    assert_eq!(
        in_language("en", &words::day_short(day)),
        "Monday, November 23"
    );
    assert_eq!(
        in_language("es", &words::day(day)),
        "lunes, 23 de noviembre de 2026"
    );
    assert_eq!(
        in_language("es", &words::day_short(day)),
        "lunes, 23 de noviembre"
    );
}

#[test]
fn every_month_and_weekday_has_a_name_of_its_own() {
    for words in LOCALES.iter().filter_map(|locale| Words::host(locale.tag)) {
        let months: BTreeSet<String> = (1..=12)
            .map(|month| words.say(&words::month(date(2026, month, 1))))
            .collect();
        let weekdays: BTreeSet<String> = (1..=7)
            .map(|day| words.say(&words::weekday(date(2026, 6, day))))
            .collect();
        assert_eq!((months.len(), weekdays.len()), (12, 7), "{words:?}");
        for month in 1..=12 {
            let said = words.say(&words::day(date(2027, month, 9)));
            assert!(said.contains('9') && said.contains("2027"), "{said}");
        }
    }
}

#[test]
fn times_are_said_to_the_minute_with_noon_and_midnight_as_words() {
    let (english, spanish) = (Words::host("en").unwrap(), Words::host("es").unwrap());
    for (at, in_english, in_spanish) in [
        (time(0, 0), "midnight", "medianoche"),
        (time(0, 5), "12:05\u{a0}am", "12:05\u{a0}a.\u{a0}m."),
        (time(8, 0), "8\u{a0}am", "8\u{a0}a.\u{a0}m."),
        (time(8, 5), "8:05\u{a0}am", "8:05\u{a0}a.\u{a0}m."),
        (time(12, 0), "noon", "mediodía"),
        (time(12, 30), "12:30\u{a0}pm", "12:30\u{a0}p.\u{a0}m."),
        (time(15, 42), "3:42\u{a0}pm", "3:42\u{a0}p.\u{a0}m."),
        (time(23, 59), "11:59\u{a0}pm", "11:59\u{a0}p.\u{a0}m."),
    ] {
        assert_eq!(english.say(&words::time(at)), in_english);
        assert_eq!(spanish.say(&words::time(at)), in_spanish);
    }
}
