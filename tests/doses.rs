//! Doses and directions that are often misread: which are asked about, which are left alone, and that no text breaks it.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use warm_handoff::doses::DoubtKind::{self, *};
use warm_handoff::doses::{Doubt, doubts, doubts_in_name_and_dose};

type Expected<'a> = (DoubtKind, &'a str, Option<&'a str>);

fn asks(text: &str, expected: &[Expected]) {
    let found = doubts(text);
    assert_eq!(short(&found), expected, "{text}");
}

fn asks_of_dose(text: &str, expected: &[Expected]) {
    let found = doubts_in_name_and_dose(text);
    assert_eq!(short(&found), expected, "{text}");
}

fn short(doubts: &[Doubt]) -> Vec<Expected<'_>> {
    let of = |doubt: &Doubt| (doubt.kind, doubt.at.clone());
    assert!(doubts.iter().map(of).all(|(_, at)| at.start < at.end));
    doubts
        .iter()
        .map(|doubt| (doubt.kind, doubt.found.as_str(), doubt.meant.as_deref()))
        .collect()
}

fn asks_nothing(texts: &[&str]) {
    for text in texts {
        asks(text, &[]);
    }
}

#[test]
fn a_point_without_a_zero_before_it_is_asked_about() {
    for (text, found, meant) in [
        (".5 mg", ".5", "0.5"),
        ("lorazepam .5", ".5", "0.5"),
        ("lorazepam .5mg", ".5", "0.5"),
        ("(.25 mg)", ".25", "0.25"),
        ("0.5-.75 mg", ".75", "0.75"),
        ("2.5/.025 mg", ".025", "0.025"),
        ("lorazepam.5 mg", ".5", "0.5"),
        ("lorazepam ,5 mg", ",5", "0,5"),
        (".50 mg", ".50", "0.5"),
        ("take .5.", ".5", "0.5"),
    ] {
        asks(text, &[(NakedDecimal, found, Some(meant))]);
    }
    asks_nothing(&[
        "0.5 mg",
        "1.5 mg",
        "10.5",
        "wait...5",
        "No.5",
        "$.50",
        "one,5 times",
        ".5.1",
        "１.5",
        "a . 5",
    ]);
}

#[test]
fn a_zero_after_the_point_is_asked_about() {
    for (text, found, meant) in [
        ("2.0", "2.0", Some("2")),
        ("2.0 mg", "2.0", Some("2")),
        ("warfarin 2.0mg", "2.0", Some("2")),
        ("20.0 mg", "20.0", Some("20")),
        ("2.00 mg", "2.00", Some("2")),
        ("2.50 mg", "2.50", Some("2.5")),
        ("2,0 mg", "2,0", Some("2")),
        ("1,000.0 mg", "1,000.0", Some("1,000")),
        ("0.0", "0.0", Some("0")),
        ("1.000 unidades", "1.000", None),
        ("1.0 %", "1.0", Some("1")),
        ("take 2.0.", "2.0", Some("2")),
    ] {
        asks(text, &[(TrailingZero, found, meant)]);
    }
    asks_nothing(&[
        "2.05 mg",
        "10 mg",
        "100",
        "2.0.1",
        "24.10.2026",
        "24.10.",
        "at 7.00",
        "7.00 pm",
        "8.0 a.m.",
        "$2.0",
        "v2.0",
        "10:30",
        "2,000 mg",
        "10,000 units",
        "20.5 mg",
    ]);
}

#[test]
fn units_in_one_or_two_letters_are_asked_about() {
    for (text, found) in [
        ("10 U", "U"),
        ("10U", "U"),
        ("10 u at bedtime", "u"),
        ("1000 IU", "IU"),
        ("1000iu", "iu"),
        ("1000 I.U. daily", "I.U."),
        ("500 UI", "UI"),
        ("1/2/3 U", "U"),
        ("٥٠ U", "U"),
    ] {
        asks(text, &[(Units, found, Some("units"))]);
    }
    asks_nothing(&[
        "Unithroid 10 units",
        "Podium",
        "10 units",
        "U-100",
        "Humulin R 20 units U-500",
        "10 unidades",
        "thank u",
        "ui",
        "10 uno",
    ]);
    asks("insulin 10 U-100", &[]);
}

#[test]
fn micrograms_with_a_u_or_a_mu_are_asked_about() {
    for (text, found) in [
        ("50 µg", "µg"),
        ("50 μg", "μg"),
        ("50µg", "µg"),
        ("50 ug", "ug"),
        ("50UG", "UG"),
    ] {
        asks(text, &[(Micrograms, found, Some("mcg"))]);
    }
    asks_nothing(&["50 mcg", "ugh", "5 ugly pills", "Doug"]);
}

#[test]
fn cubic_centimetres_and_spoons_are_asked_about() {
    asks("5 cc", &[(Milliliters, "cc", Some("mL"))]);
    asks("5cc", &[(Milliliters, "cc", Some("mL"))]);
    asks("½ c.c.", &[(Milliliters, "c.c.", Some("mL"))]);
    for (text, found) in [
        ("1 teaspoon", "teaspoon"),
        ("2 Tablespoons at night", "Tablespoons"),
        ("1 tsp", "tsp"),
        ("1tbsp", "tbsp"),
        ("una cucharada", "cucharada"),
        ("2 cucharaditas", "cucharaditas"),
    ] {
        asks(text, &[(Spoon, found, None)]);
    }
    asks_nothing(&[
        "5 mL",
        "vaccine",
        "cc: my daughter",
        "1 teaspoon (5 mL)",
        "5 mL (1 tsp)",
        "una cucharadita de 5 ml",
        "15 milliliters, one tablespoon",
        "acción",
    ]);
}

#[test]
fn abbreviations_for_when_are_asked_about_with_or_without_points_in_any_case() {
    for (text, kind, found) in [
        ("1 tablet QD", EveryDay, "QD"),
        ("1 tablet q.d.", EveryDay, "q.d."),
        ("1 tablet Q.D", EveryDay, "Q.D"),
        ("qod", EveryOtherDay, "qod"),
        ("Q.O.D. with food", EveryOtherDay, "Q.O.D."),
        ("1 tab bid", TwoTimesADay, "bid"),
        ("b.i.d.", TwoTimesADay, "b.i.d."),
        ("2BID", TwoTimesADay, "BID"),
        ("Tid", ThreeTimesADay, "Tid"),
        ("q.i.d", FourTimesADay, "q.i.d"),
        ("1 tab hs", Bedtime, "hs"),
        ("1 HS", Bedtime, "HS"),
        ("1 h.s.", Bedtime, "h.s."),
        ("qhs", Bedtime, "qhs"),
        ("q.h.s.", Bedtime, "q.h.s."),
        ("5 mg.PRN", WhenNeeded, "PRN"),
        ("p.r.n.", WhenNeeded, "p.r.n."),
        ("D/C aspirin", StoppedOrGoingHome, "D/C"),
        ("after d/c.", StoppedOrGoingHome, "d/c"),
    ] {
        asks(text, &[(kind, found, None)]);
    }
    asks(
        "1 tab BID-PRN",
        &[(TwoTimesADay, "BID", None), (WhenNeeded, "PRN", None)],
    );
    asks_nothing(&[
        "every day",
        "hours",
        "two hours",
        "cada 8 hs",
        "a las 20 hs",
        "forbid",
        "bids",
        "timid",
        "QDX",
        "HS2",
        "a.b.i.d",
        "Washington D.C.",
        "DC",
        "w/d/c",
        "d/c/e",
        "and/c",
        "D/Century",
        "squid",
        "éqd",
        "qdé",
    ]);
}

#[test]
fn a_fraction_with_a_stroke_is_asked_about() {
    for (text, found, meant) in [
        ("1/2 tablet", "1/2", "½"),
        ("1 1/2 tablets", "1/2", "½"),
        ("1/4tab", "1/4", "¼"),
        ("3/4 of a pill.", "3/4", "¾"),
    ] {
        asks(text, &[(Fraction, found, Some(meant))]);
    }
    asks_nothing(&[
        "½ tablet",
        "1/2/2026",
        "11/1/2",
        "120/80",
        "5/325 mg",
        "1/20",
        "1 / 2",
        "T1/2",
        "0.1/2 mg",
        "1/2.5 mg",
    ]);
}

#[test]
fn a_number_that_touches_its_unit_or_its_name_is_asked_about_mildly() {
    for (text, found, meant) in [
        ("10mg", "10mg", "10 mg"),
        ("12.5MG", "12.5MG", "12.5 MG"),
        ("20units", "20units", "20 units"),
        ("Tegretol300 mg", "Tegretol300", "Tegretol 300"),
        ("Tegretol300mg", "Tegretol300", "Tegretol 300"),
    ] {
        asks(text, &[(NoSpace, found, Some(meant))]);
    }
    asks_nothing(&[
        "10 mg",
        "B12 1,000 mcg",
        "CoQ10 mg",
        "2x",
        "8am",
        "1st",
        "10%",
        "5 mg/10 mL",
    ]);
}

#[test]
fn many_digits_of_units_want_a_comma() {
    asks("10000 units", &[(NoComma, "10000", Some("10,000"))]);
    asks(
        "1000000 unidades",
        &[(NoComma, "1000000", Some("1,000,000"))],
    );
    asks(
        "10000U",
        &[
            (NoComma, "10000", Some("10,000")),
            (Units, "U", Some("units")),
        ],
    );
    asks_nothing(&[
        "10,000 units",
        "5000 units",
        "10000",
        "10000 steps",
        "call 5551234567",
        "00000 units",
    ]);
}

#[test]
fn times_a_day_without_the_times_are_asked_about() {
    for (text, found) in [
        ("twice a day", "twice a day"),
        ("Take it two times daily.", "two times daily"),
        ("dos veces al día", "dos veces al día"),
        ("3 veces por dia", "3 veces por dia"),
        ("2x/day", "2x/day"),
        ("three times per day with water", "three times per day"),
        ("twice daily", "twice daily"),
    ] {
        asks(text, &[(WhichTimes, found, None)]);
    }
    asks_nothing(&[
        "once a day",
        "twice a day, morning and bedtime",
        "twice a day at 8 am and 8 pm",
        "twice a week",
        "- times a day",
        "dos veces al día: mañana y noche",
        "8:00 and 20:00, 2 times a day",
        "every day",
        "two tablets a day",
        "twice",
        "every 12 hours",
    ]);
}

#[test]
fn a_dose_without_a_unit_is_asked_about_only_where_a_dose_belongs() {
    for (text, found) in [
        ("furosemide 40", "40"),
        ("furosemide 40 in the morning", "40"),
        ("furosemide 40, 1 tablet in the morning", "40"),
        ("lisinopril 10 mg → 5", "5"),
        ("lisinopril 10 -> 5 mg", "10"),
        ("oxycodone 5/325", "5/325"),
        ("oxycodone 5-10", "5-10"),
        ("pastilla de 40", "40"),
        ("warfarin 2", "2"),
        ("Augmentin 875", "875"),
        ("levothyroxine 0.5 every day", "0.5"),
    ] {
        asks_of_dose(text, &[(MissingUnit, found, None)]);
        asks(text, &[]);
    }
    for text in [
        "",
        "furosemide",
        "furosemide 40 mg",
        "1 in the morning",
        "2 tablets",
        "aspirin 2 tablets",
        "20 gotas",
        "furosemide 40 mg, 1 in the morning",
        "vitamin B12",
        "Claritin 24-hour",
        "aspirin until 11/24",
        "at 8",
        "8 am",
        "aspirin since November 24, 2026",
        "24 de noviembre de 2026",
        "11/24/26",
        "24.11.2026",
        "2026-11-24",
        "8:30",
        "a las 8",
        "cream 1 %",
        "insulin 70/30 20 units",
        "Tylenol #3",
        "for 10 days",
        "CoQ10",
        "٤٠",
        "in 2026",
    ] {
        asks_of_dose(text, &[]);
    }
    asks_of_dose(
        "lisinopril .5 → 2.0",
        &[
            (NakedDecimal, ".5", Some("0.5")),
            (TrailingZero, "2.0", Some("2")),
        ],
    );
}

#[test]
fn several_doubts_stand_in_the_order_of_the_text_with_their_places() {
    let text = "Señora: .5mg BID, 10U hs";
    let found = doubts(text);
    assert_eq!(
        short(&found),
        [
            (NakedDecimal, ".5", Some("0.5")),
            (TwoTimesADay, "BID", None),
            (Units, "U", Some("units")),
            (Bedtime, "hs", None),
        ]
    );
    assert_eq!(found[0].at, 9..11);
    assert_eq!(&text[found[1].at.clone()], "BID");
}

#[test]
fn five_thousand_letters_of_anything_take_no_time() {
    for piece in [
        "1/",
        ".",
        "a.",
        "1.0 mg",
        "1000000",
        "U",
        "10U",
        "twice a day ",
        "1 tsp ",
        ".5",
        "→1",
        "-1",
        "d/c",
        "é",
        "🙂1",
    ] {
        let text = piece.repeat(5_000 / piece.len());
        check(&text);
    }
}

/// Sorted, apart from each other, and each at its place.
fn check(text: &str) {
    for found in [doubts(text), doubts_in_name_and_dose(text)] {
        let mut end = 0;
        for doubt in found {
            assert!(
                end <= doubt.at.start && doubt.at.start < doubt.at.end,
                "{doubt:?}"
            );
            assert_eq!(text.get(doubt.at.clone()), Some(doubt.found.as_str()));
            assert_ne!(doubt.meant.as_deref(), Some(doubt.found.as_str()));
            end = doubt.at.end;
        }
    }
}

/// Pieces of doses, run together as nobody would.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{0,7}[.,/:-]?[0-9]{0,3}",
        "(mg|mcg|U|IU|ug|µg|cc|qd|q\\.o\\.d\\.|hs|bid|D/C|prn|tsp|units|twice a day|2 x daily|→|->|%)",
        "[ .,/-]{1,2}",
        "[０-９٠-٩½é\u{301}🙂אم]{1,3}",
        "[a-zA-Z]{1,4}",
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_gives_doubts_that_stand_where_they_say(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_pieces_of_doses_give_doubts_that_stand_where_they_say(text in pieces()) {
        check(&text);
    }

    #[test]
    fn what_was_meant_for_a_number_raises_no_doubt_about_a_number(text in "[0-9]{0,3}[.][0-9]{1,4} mg") {
        for doubt in doubts(&text) {
            if let Some(meant) = doubt.meant {
                let mended = [&text[..doubt.at.start], &meant, &text[doubt.at.end..]].concat();
                prop_assert_eq!(doubts(&mended), []);
            }
        }
    }
}
