//! Days in people's own words: what is understood, what is asked, and that nothing is said back that was not meant.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use warm_handoff::days::{Birth, Day, Moment, meanings, read, read_birth};
use warm_handoff::words::{Message, Words};

/// A Wednesday.
fn today() -> NaiveDate {
    date("2026-11-25")
}

fn date(text: &str) -> NaiveDate {
    let parts: Vec<u32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    let &[year, month, day] = parts.as_slice() else {
        panic!("{text} is not a date");
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).unwrap(), month, day).unwrap()
}

/// `2026-12-02`, or `2026-12-02 09:00`.
fn moment(text: &str) -> Moment {
    let (day, time) = text.split_once(' ').unwrap_or((text, ""));
    let time = time.split_once(':').map(|(hour, minute)| {
        NaiveTime::from_hms_opt(hour.parse().unwrap(), minute.parse().unwrap(), 0).unwrap()
    });
    Moment {
        day: date(day),
        time,
    }
}

fn assert_means(table: &[(&str, &str)]) {
    for (text, meant) in table {
        assert_eq!(read(text, today()), Day::On(moment(meant)), "{text}");
    }
}

fn assert_unclear(table: &[(&str, &str, &str)]) {
    for (text, one, other) in table {
        let unclear = Day::Unclear(moment(one), moment(other));
        assert_eq!(read(text, today()), unclear, "{text}");
    }
}

fn assert_is(day: Day, texts: &[&str]) {
    for text in texts {
        assert_eq!(read(text, today()), day, "{text}");
    }
}

fn said(tag: &str, message: Option<Message>) -> Option<String> {
    let words = Words::host(tag).unwrap();
    message.map(|message| words.say(&message).replace('\u{a0}', " "))
}

#[test]
fn a_day_with_its_month_as_a_word_is_that_day() {
    assert_means(&[
        ("December 2", "2026-12-02"),
        ("december 2nd", "2026-12-02"),
        ("DEC. 2, 2026", "2026-12-02"),
        ("Dec 2 2027", "2027-12-02"),
        ("2 December", "2026-12-02"),
        ("the 2nd of December, 2026", "2026-12-02"),
        ("2-Dec-2026", "2026-12-02"),
        ("Sept 9 2027", "2027-09-09"),
        ("May 1", "2027-05-01"),
        ("2 de diciembre", "2026-12-02"),
        ("el 2 de diciembre de 2026", "2026-12-02"),
        ("2 dic", "2026-12-02"),
        ("1º de enero", "2027-01-01"),
        ("primero de enero", "2027-01-01"),
        ("9 de setiembre de 2027", "2027-09-09"),
        ("15 ago", "2027-08-15"),
        ("Dec\u{a0}2", "2026-12-02"),
    ]);
}

#[test]
fn a_day_in_figures_is_that_day_where_only_one_reading_has_it() {
    assert_means(&[
        ("2026-12-02", "2026-12-02"),
        ("2026/12/2", "2026-12-02"),
        ("2026.12.02", "2026-12-02"),
        ("12/25/2026", "2026-12-25"),
        ("25/12/2026", "2026-12-25"),
        ("25.12.2026", "2026-12-25"),
        ("25-12-26", "2026-12-25"),
        ("12/25", "2026-12-25"),
        ("25/12", "2026-12-25"),
        ("4/4/2026", "2026-04-04"),
    ]);
}

#[test]
fn figures_with_two_readings_are_asked_about() {
    assert_unclear(&[
        ("3/4/2026", "2026-03-04", "2026-04-03"),
        ("12/2/2026", "2026-12-02", "2026-02-12"),
        ("12/2", "2026-12-02", "2027-02-12"),
        ("3/4/2026 at 9 am", "2026-03-04 09:00", "2026-04-03 09:00"),
        ("3/4/2026 at 9", "2026-03-04", "2026-04-03"),
    ]);
}

#[test]
fn a_weekday_beside_the_figures_tells_which_is_meant() {
    assert_means(&[
        ("Wednesday 12/2/2026", "2026-12-02"),
        ("jueves 12/2/2026", "2026-02-12"),
        ("Wednesday, December 2", "2026-12-02"),
    ]);
    assert_unclear(&[("Monday 12/2/2026", "2026-12-02", "2026-02-12")]);
}

#[test]
fn another_weekday_than_the_calendars_is_asked_about() {
    assert_is(
        Day::OtherWeekday(date("2026-12-02")),
        &[
            "Friday, December 2",
            "viernes 2 de diciembre",
            "Fri 2026-12-02 at 9 am",
        ],
    );
    let mismatch = Day::OtherWeekday(date("2026-11-26"));
    assert_is(mismatch, &["tomorrow, Friday", "mañana viernes"]);
}

#[test]
fn a_day_is_counted_from_today() {
    assert_means(&[
        ("today", "2026-11-25"),
        ("Hoy", "2026-11-25"),
        ("tomorrow", "2026-11-26"),
        ("mañana", "2026-11-26"),
        ("man\u{303}ana", "2026-11-26"),
        ("MAÑANA", "2026-11-26"),
        ("pasado mañana", "2026-11-27"),
        ("yesterday", "2026-11-24"),
        ("ayer", "2026-11-24"),
        ("in 9 days", "2026-12-04"),
        ("en 9 días", "2026-12-04"),
        ("dentro de nueve días", "2026-12-04"),
        ("in two weeks", "2026-12-09"),
        ("in a week", "2026-12-02"),
        ("en una semana", "2026-12-02"),
        ("3 days ago", "2026-11-22"),
        ("hace 3 días", "2026-11-22"),
    ]);
}

#[test]
fn a_weekday_is_the_next_one_on_or_after_today() {
    assert_means(&[
        ("Wednesday", "2026-11-25"),
        ("Friday", "2026-11-27"),
        ("on Fri", "2026-11-27"),
        ("this Friday", "2026-11-27"),
        ("Tuesday", "2026-12-01"),
        ("Thurs.", "2026-11-26"),
        ("viernes", "2026-11-27"),
        ("el miércoles", "2026-11-25"),
        ("este sábado", "2026-11-28"),
        ("mié", "2026-11-25"),
        ("last Friday", "2026-11-20"),
        ("el viernes pasado", "2026-11-20"),
        ("next Wednesday", "2026-12-02"),
    ]);
}

#[test]
fn next_friday_is_asked_about() {
    assert_unclear(&[
        ("next Friday", "2026-11-27", "2026-12-04"),
        ("el próximo viernes", "2026-11-27", "2026-12-04"),
        (
            "el viernes que viene a las 9 am",
            "2026-11-27 09:00",
            "2026-12-04 09:00",
        ),
    ]);
}

#[test]
fn a_day_without_a_year_is_the_first_one_from_60_days_ago_on() {
    assert_means(&[
        ("November 24", "2026-11-24"),
        ("September 26", "2026-09-26"),
        ("September 25", "2027-09-25"),
        ("January 3", "2027-01-03"),
        // The next year that has one.
        ("February 29", "2028-02-29"),
    ]);
    let in_january = read("December 20", date("2027-01-04"));
    assert_eq!(in_january, Day::On(moment("2026-12-20")));
}

#[test]
fn the_time_of_day_is_understood_beside_any_day() {
    for time in [
        "at 9 am",
        "9am",
        "9 a.m.",
        "9 a. m.",
        "9 A.M",
        "at 9:00 am",
        "09:00",
        "0900",
        "at 0900",
        "0900 hours",
        "at 9 in the morning",
        "a las 9 am",
        "a las 9 a.\u{a0}m.",
        "a las 9 de la mañana",
        "a las nueve de la mañana",
        "at nine am",
        "9 o'clock in the morning",
    ] {
        for day in [
            "December 2",
            "Dec 2 2026",
            "2 de diciembre de 2026",
            "2026-12-02",
            "in 7 days",
            "Wednesday 12/2/2026",
        ] {
            let text = format!("{day} {time}");
            assert_means(&[(&text, "2026-12-02 09:00")]);
            let text = format!("{day}, {time}");
            assert_means(&[(&text, "2026-12-02 09:00")]);
        }
    }
    assert_means(&[
        ("9 am tomorrow", "2026-11-26 09:00"),
        ("tomorrow morning at 9", "2026-11-26 09:00"),
        ("mañana por la mañana a las 9", "2026-11-26 09:00"),
        ("Friday 9:30 am", "2026-11-27 09:30"),
        ("Friday 930 am", "2026-11-27 09:30"),
        ("Friday at 14:30", "2026-11-27 14:30"),
        ("Friday 1430", "2026-11-27 14:30"),
        ("viernes a las 3 de la tarde", "2026-11-27 15:00"),
        ("viernes 8:15 p.m.", "2026-11-27 20:15"),
        ("hoy a la una de la tarde", "2026-11-25 13:00"),
        ("tonight at 9", "2026-11-25 21:00"),
        ("tonight at 9 pm", "2026-11-25 21:00"),
        ("esta noche a las 9", "2026-11-25 21:00"),
        ("this afternoon at 3", "2026-11-25 15:00"),
        ("December 2, 2026, 0800", "2026-12-02 08:00"),
        ("Dec 2 at 1930", "2026-12-02 19:30"),
    ]);
}

#[test]
fn noon_and_midnight_are_times_of_their_own() {
    assert_means(&[
        ("Friday at noon", "2026-11-27 12:00"),
        ("viernes al mediodía", "2026-11-27 12:00"),
        ("viernes a mediodía", "2026-11-27 12:00"),
        ("Friday 12 noon", "2026-11-27 12:00"),
        ("Friday 12 pm", "2026-11-27 12:00"),
        ("Friday 12:30 am", "2026-11-27 00:30"),
        ("2 de diciembre de 2026 al mediodía", "2026-12-02 12:00"),
        ("December 2, 2026 at noon", "2026-12-02 12:00"),
        ("Friday 9 at night", "2026-11-27 21:00"),
        ("Friday at midnight", "2026-11-27 00:00"),
        ("viernes a medianoche", "2026-11-27 00:00"),
        ("Friday 00:15", "2026-11-27 00:15"),
    ]);
}

#[test]
fn an_hour_without_its_half_of_the_day_is_asked_about() {
    assert_unclear(&[
        ("Friday at 9", "2026-11-27 09:00", "2026-11-27 21:00"),
        ("Friday 9:30", "2026-11-27 09:30", "2026-11-27 21:30"),
        ("viernes a las 9", "2026-11-27 09:00", "2026-11-27 21:00"),
        ("Dec 2 at 12", "2026-12-02 00:00", "2026-12-02 12:00"),
    ]);
}

#[test]
fn a_part_of_the_day_alone_leaves_the_day() {
    assert_means(&[
        ("tomorrow morning", "2026-11-26"),
        ("mañana por la mañana", "2026-11-26"),
        ("tonight", "2026-11-25"),
        ("Friday afternoon", "2026-11-27"),
    ]);
}

#[test]
fn what_is_written_as_a_day_and_is_in_no_calendar_is_said() {
    assert_is(
        Day::NoSuchDay,
        &[
            "February 30",
            "February 30, 2026",
            "30 de febrero",
            "2/30/2026",
            "13/45/2026",
            "2026-13-01",
            "2026-02-29",
            "February 29, 2027",
            "11/31",
            "0/5/2026",
            "December 0",
            "December 32",
            "12/2/202",
            "12/2/0026",
            "31 de abril a las 9 am",
        ],
    );
}

#[test]
fn what_is_no_day_or_more_than_one_is_left_as_words() {
    assert_is(
        Day::Words,
        &[
            "",
            "   ",
            "when the nurse says",
            "cuando diga la enfermera",
            "not December 2",
            "before Friday",
            "until Friday",
            "Friday maybe",
            "Friday or Saturday",
            "December 2 or 3",
            "December 2-4",
            "December 2 - 4",
            "December 2 to December 4",
            "2 y 3 de diciembre",
            "Monday-Friday",
            "Monday/Wednesday",
            "every Friday",
            "Fridays",
            "8 - 9 am December 2",
            "December 2, 9-11 am",
            "December",
            "December 2026",
            "December 9 am",
            "2026",
            "2",
            "the 4th",
            "Friday 4",
            "9 am",
            "noon",
            "at 9",
            "9 days",
            "for 9 days",
            "in 9 hours",
            "en 9 horas",
            "in 99999 days",
            "next week",
            "last night",
            "yesterday or today",
            "hoy o mañana",
            "December 2 at 25:00",
            "December 2 at 9:75",
            "December 2 at 13 am",
            "Friday 12 at night",
            "Friday at 2 at night",
            "555-0142",
            "(555) 555-0142",
            "20261202",
            "1/2/3/4",
            "40 mg",
            "2 tablets on Friday",
            "٢ ديسمبر",
            "１２/２５/２０２６",
            "Friday 🙂",
            "Friday\0",
            "mar",
            "may be",
            "second Friday",
        ],
    );
}

#[test]
fn what_was_understood_is_said_back_with_its_weekday() {
    for (text, in_english, in_spanish) in [
        (
            "Dec 2",
            Some("That is Wednesday, December 2, 2026."),
            Some("Es el miércoles, 2 de diciembre de 2026."),
        ),
        (
            "mañana a las 9 am",
            Some("That is Thursday, November 26, 2026 at 9 am."),
            Some("Es el jueves, 26 de noviembre de 2026 (9 a. m.)."),
        ),
        (
            "Friday at noon",
            Some("That is Friday, November 27, 2026 at noon."),
            Some("Es el viernes, 27 de noviembre de 2026 (mediodía)."),
        ),
        (
            "3/4/2026",
            Some("Is that Wednesday, March 4, 2026 or Friday, April 3, 2026?"),
            Some("¿Es el miércoles, 4 de marzo de 2026 o el viernes, 3 de abril de 2026?"),
        ),
        (
            "Friday at 9",
            Some("That is Friday, November 27, 2026. Is it 9 am or 9 pm?"),
            Some("Es el viernes, 27 de noviembre de 2026. ¿La hora es 9 a. m. o 9 p. m.?"),
        ),
        (
            "Friday, Dec 2",
            Some("The calendar says Wednesday, December 2, 2026. Which day is right?"),
            Some(
                "Según el calendario, es el miércoles, 2 de diciembre de 2026. ¿Qué día es el correcto?",
            ),
        ),
        (
            "February 30",
            Some("The calendar has no such day. Look at the day and the month."),
            Some("El calendario no tiene ese día. Revise el día y el mes."),
        ),
        ("when the nurse says", None, None),
        ("", None, None),
    ] {
        let message = read(text, today()).said();
        assert_eq!(said("en", message.clone()).as_deref(), in_english, "{text}");
        assert_eq!(said("es", message).as_deref(), in_spanish, "{text}");
    }
}

#[test]
fn what_is_said_back_is_understood_as_the_same_day() {
    for tag in ["en", "es"] {
        let words = Words::host(tag).unwrap();
        for ahead in 0..800 {
            let day = today().checked_add_days(Days::new(ahead)).unwrap();
            let text = words.say(&warm_handoff::words::day(day));
            assert_eq!(
                read(&text, today()),
                Day::On(Moment { day, time: None }),
                "{text}"
            );
        }
    }
}

mod births {
    use super::*;

    fn assert_births(table: &[(&str, Birth)]) {
        for (text, birth) in table {
            assert_eq!(read_birth(text, today()), *birth, "{text}");
        }
    }

    #[test]
    fn a_day_with_its_year_or_a_year_alone_is_understood() {
        let march_4 = Birth::On(date("1952-03-04"));
        assert_births(&[
            ("1952", Birth::Year(1952)),
            (" 1952. ", Birth::Year(1952)),
            ("March 4, 1952", march_4),
            ("4 de marzo de 1952", march_4),
            ("1952-03-04", march_4),
            ("3/25/1952", Birth::On(date("1952-03-25"))),
            ("25/3/52", Birth::On(date("1952-03-25"))),
            ("3/25/30", Birth::On(date("1930-03-25"))),
            ("today", Birth::On(today())),
            ("ayer a las 9 pm", Birth::On(date("2026-11-24"))),
        ]);
    }

    #[test]
    fn two_readings_are_asked_about_unless_only_one_can_be() {
        let (march, april) = (date("1952-03-04"), date("1952-04-03"));
        assert_births(&[
            ("3/4/1952", Birth::Unclear(march, april)),
            ("3/4/52", Birth::Unclear(march, april)),
            // December 3 is to come.
            ("3/12/2026", Birth::On(date("2026-03-12"))),
            // A hundred years old, or one.
            (
                "3/25/20",
                Birth::Unclear(date("1920-03-25"), date("2020-03-25")),
            ),
            // Four readings are more than one question.
            ("3/4/20", Birth::Words),
        ]);
    }

    #[test]
    fn what_can_hardly_be_is_asked_about_and_the_edges_are_not() {
        assert_births(&[
            ("1906", Birth::Year(1906)),
            ("1905", Birth::TooOld),
            ("November 25, 1906", Birth::On(date("1906-11-25"))),
            ("November 26, 1905", Birth::On(date("1905-11-26"))),
            ("November 25, 1905", Birth::TooOld),
            ("3/4/1052", Birth::TooOld),
            ("0052", Birth::TooOld),
            ("2026", Birth::Year(2026)),
            ("2027", Birth::InTheFuture),
            ("November 26, 2026", Birth::InTheFuture),
            ("in 9 days", Birth::InTheFuture),
            ("February 30, 1952", Birth::NoSuchDay),
            ("2/30/52", Birth::NoSuchDay),
            ("2/29/1953", Birth::NoSuchDay),
            (
                "Monday, March 4, 1952",
                Birth::OtherWeekday(date("1952-03-04")),
            ),
        ]);
    }

    #[test]
    fn a_day_without_its_year_and_an_age_are_left_as_words() {
        for text in [
            "",
            "March 4",
            "3/4",
            "Friday",
            "74",
            "about 1952",
            "1952 or 1953",
            "March 1952",
            "52",
            "unknown",
        ] {
            assert_births(&[(text, Birth::Words)]);
        }
    }

    #[test]
    fn what_was_understood_is_said_back_and_a_year_needs_no_echo() {
        for (text, in_english) in [
            ("March 4, 1952", Some("That is Tuesday, March 4, 1952.")),
            (
                "3/4/1952",
                Some("Is that Tuesday, March 4, 1952 or Thursday, April 3, 1952?"),
            ),
            (
                "1905",
                Some("That is over 120 years ago. Is the year right?"),
            ),
            (
                "2027",
                Some("That day is still to come. Is the year right?"),
            ),
            (
                "2/30/52",
                Some("The calendar has no such day. Look at the day and the month."),
            ),
            ("1952", None),
            ("March 4", None),
        ] {
            let message = read_birth(text, today()).said();
            assert_eq!(said("en", message).as_deref(), in_english, "{text}");
        }
    }
}

#[test]
fn five_thousand_letters_are_read_at_once() {
    let begin = Instant::now();
    for piece in [
        "a", "a ", "9", "9 ", "1/", "é", "mañana ", "\u{301}", ".", "🙂",
    ] {
        let text: String = piece.chars().cycle().take(5_000).collect();
        assert_eq!(read(&text, today()), Day::Words, "{piece}");
        assert_eq!(read_birth(&text, today()), Birth::Words, "{piece}");
    }
    let took = begin.elapsed();
    assert!(took < Duration::from_secs(2), "{took:?}");
}

/// Pieces of days in any order, with what may stand between them.
fn pieces() -> impl Strategy<Value = String> {
    let words = [
        "december", "dic", "ago", "friday", "vie", "today", "mañana", "la", "in", "en", "a", "at",
        "m", "p", "next", "last", "pasado", "this", "days", "semana", "9", "2", "30", "0800",
        "2026", "12", "0", "99", "noon", "am", "noche", "/", "-", ":", ".", ",", " ", "two", "º",
        "\u{301}", "hace",
    ];
    prop::collection::vec((prop::sample::select(words.to_vec()), any::<bool>()), 0..12).prop_map(
        |pieces| {
            let spaced = pieces
                .into_iter()
                .map(|(word, space)| format!("{word}{}", if space { " " } else { "" }));
            spaced.collect()
        },
    )
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        4 => (-100_000..4_000_000_i32).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap()),
        1 => Just(NaiveDate::MIN),
        1 => Just(NaiveDate::MAX),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_text_on_no_day_ends_in_a_panic(text in prop_oneof![any::<String>(), pieces()], today in any_day()) {
        let english = Words::host("en").unwrap();
        for message in [read(&text, today).said(), read_birth(&text, today).said()] {
            prop_assert!(message.is_none_or(|message| !english.say(&message).is_empty()));
        }
    }

    #[test]
    fn any_day_is_understood_however_it_is_written(ahead in -59_i64..300, hour in 0_u32..24, minute in 0_u32..60) {
        let day = today() + chrono::TimeDelta::days(ahead);
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let meant = Day::On(Moment { day, time: Some(time) });
        for text in [
            day.format("%B %-d, %Y at ").to_string(),
            day.format("%-d %b ").to_string(),
            day.format("%A, %Y-%m-%d ").to_string(),
        ] {
            for at in ["%H:%M", "%-I:%M %P", "%I:%M%p", "%H%M"] {
                let text = format!("{text}{}", time.format(at));
                // Of 10:30 without its half, nobody knows; and after a date, 2026 is a year.
                let is_asked = at == "%H:%M" && (10..13).contains(&hour);
                let is_year = at == "%H%M" && !text.contains(" at ") && (19..22).contains(&hour);
                if !is_asked && !is_year {
                    prop_assert_eq!(read(&text, today()), meant, "{}", text);
                }
            }
        }
    }
}

#[test]
fn a_doubtful_day_offers_what_it_can_mean_and_each_is_read_as_itself() {
    let today = today();
    for (text, count) in [
        ("next Friday", 2),
        ("el próximo viernes", 2),
        ("3/4", 2),
        ("Friday at 3", 2),
        ("next Friday at 3", 4),
        ("3/4 at 3 pm", 2),
        // Clear, or no day.
        ("Friday", 0),
        ("Friday at 3 pm", 0),
        ("February 30", 0),
        ("Tuesday, November 27", 0),
        ("when the nurse says", 0),
        ("", 0),
    ] {
        let meant = meanings(text, today);
        assert_eq!(meant.len(), count, "{text}: {meant:?}");
        for moment in meant {
            for tag in ["en", "es"] {
                let words = Words::host(tag).unwrap().say(&moment.said());
                assert_eq!(read(&words, today), Day::On(moment), "{words}");
                assert!(meanings(&words, today).is_empty());
            }
        }
    }
}
