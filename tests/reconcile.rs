//! The medicines before and after: what pairs, what is only asked about, and that no line is ever lost.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use warm_handoff::reconcile::Finding::{self, *};
use warm_handoff::reconcile::{Row, reconcile, same_name};

type Expected = (Option<usize>, Option<usize>, Finding);

fn rows(before: &[&str], after: &[&str]) -> Vec<Expected> {
    let rows = reconcile(before, after);
    rows.iter()
        .map(|row| (row.before, row.after, row.finding))
        .collect()
}

/// What is found about one line before and one line after.
fn finds(before: &str, after: &str) -> Vec<Finding> {
    let rows = reconcile(&[before], &[after]);
    rows.iter().map(|row| row.finding).collect()
}

#[test]
fn the_same_line_is_the_same_whatever_its_case_and_spaces() {
    for (before, after) in [
        (
            "Lisinopril 10 mg in the morning",
            "Lisinopril 10 mg in the morning",
        ),
        ("Lisinopril 10 mg", "  LISINOPRIL   10 MG "),
        ("Lisinopril 10mg", "lisinopril 10 mg"),
        ("Lisinopril, 10 mg.", "Lisinopril 10 mg"),
        ("Lisinopril: 10\u{a0}mg", "Lisinopril - 10 mg"),
        ("Ácido fólico 5 mg", "acido folico 5 mg"),
        ("Co-trimoxazole 960 mg", "co trimoxazole 960 mg"),
        ("1. Lisinopril 10 mg", "4) lisinopril 10 mg"),
        ("• aspirin", "Aspirin"),
        ("vitamin B12 1,000 mcg", "Vitamin B12 1,000 mcg"),
        (
            "Tylenol (acetaminophen) 500 mg",
            "tylenol (Acetaminophen) 500 mg",
        ),
    ] {
        assert_eq!(finds(before, after), [Same], "{before} | {after}");
    }
}

#[test]
fn the_same_name_with_anything_else_beside_it_is_changed() {
    for (before, after) in [
        ("Lisinopril 10 mg", "Lisinopril 5 mg"),
        ("Lisinopril .5 mg", "Lisinopril 5 mg"),
        ("Lisinopril ,5 mg", "Lisinopril 5 mg"),
        ("Lisinopril 1 1/2", "Lisinopril 11/2"),
        ("Lisinopril 1.0 mg", "Lisinopril 10 mg"),
        (
            "Lisinopril 10 mg in the morning",
            "Lisinopril 10 mg at bedtime",
        ),
        ("aspirin every day", "aspirin every other day"),
        ("aspirina cada día", "aspirina por la noche"),
        ("Lisinopril", "Lisinopril 10 mg"),
        ("Lisinopril 10 mg", "Lisinopril10 mg half"),
        ("amlodipine 5 mg", "amlodipine 5 mg, on hold"),
        ("metoprolol 50 mg", "metoprolol (ER) 50 mg"),
        ("Tylenol (acetaminophen) 500 mg", "acetaminophen 500 mg"),
        ("acetaminophen 500 mg", "Tylenol 500 mg (acetaminophen)"),
        ("Tylenol (acetaminophen) 500 mg", "Tylenol 500 mg"),
    ] {
        assert_eq!(finds(before, after), [Changed], "{before} | {after}");
    }
}

#[test]
fn names_almost_alike_are_shown_together_and_never_the_same() {
    for (before, after) in [
        ("prednisone 5 mg", "prednisolone 5 mg"),
        ("lisinopril 10 mg", "lisinopirl 10 mg"),
        ("cotrimoxazole 960 mg", "co-trimoxazole 960 mg"),
        ("metoprolol 50 mg", "metoprolol succinate 50 mg"),
        ("insulin 10 units", "insulin glargine 10 units"),
        ("lisinopril 10 mg", "STOP lisinopril 10 mg"),
        ("Tylenol (acetominophen) 500 mg", "acetaminophen 500 mg"),
    ] {
        assert_eq!(finds(before, after), [NotSure], "{before} | {after}");
        assert_eq!(finds(after, before), [NotSure], "{after} | {before}");
    }
}

#[test]
fn different_names_are_never_paired() {
    for (before, after) in [
        ("hydroxyzine 25 mg", "hydralazine 25 mg"),
        ("vitamin C 500 mg", "vitamin D 500 mg"),
        ("vitamin B6 50 mg", "vitamin B12 50 mg"),
        ("Xanax 1 mg", "Zantac 1 mg"),
        ("Lasix 40 mg", "Losec 40 mg"),
        ("insulin lispro 5 units", "insulin aspart 5 units"),
        (
            "furosemide (water pill) 40 mg",
            "chlorthalidone (water pill) 40 mg",
        ),
        ("Инсулин 10", "Аспирин 10"),
    ] {
        assert_eq!(
            finds(before, after),
            [NotOnPaper, New],
            "{before} | {after}"
        );
    }
}

#[test]
fn what_is_only_before_is_a_doubt_and_what_is_only_after_is_new() {
    assert_eq!(
        rows(
            &["furosemide 40 mg", "Lisinopril 10 mg", "ibuprofen 400 mg"],
            &["apixaban 5 mg", "lisinopril 10 mg"]
        ),
        [
            (Some(0), None, NotOnPaper),
            (Some(1), Some(1), Same),
            (Some(2), None, NotOnPaper),
            (None, Some(0), New),
        ]
    );
    assert_eq!(rows(&[], &[]), []);
    assert_eq!(rows(&["aspirin"], &[]), [(Some(0), None, NotOnPaper)]);
}

#[test]
fn a_line_without_a_name_is_never_sure() {
    assert_eq!(
        rows(&["", "10 mg"], &["10 mg", "the same 5 mg"]),
        [
            (Some(0), None, NotSure),
            (Some(1), Some(0), NotSure),
            (None, Some(1), New),
        ]
    );
    assert_eq!(
        finds("40 mg furosemide", "furosemide 40 mg"),
        [NotSure, New]
    );
}

#[test]
fn one_name_on_two_lines_pairs_the_equal_lines_and_leaves_the_rest_not_sure() {
    let morning = "lisinopril 10 mg morning";
    let evening = "lisinopril 5 mg evening";
    let other = "lisinopril 20 mg";
    assert_eq!(
        rows(&[morning, evening], &[evening, morning]),
        [(Some(0), Some(1), Same), (Some(1), Some(0), Same)]
    );
    assert_eq!(
        rows(&[morning], &[evening, morning]),
        [(Some(0), Some(1), Same), (None, Some(0), NotSure)]
    );
    assert_eq!(
        rows(&[morning, evening], &[other]),
        [(Some(0), Some(0), NotSure), (Some(1), None, NotSure)]
    );
    assert_eq!(
        rows(&[morning, evening], &[other, evening]),
        [(Some(0), Some(0), NotSure), (Some(1), Some(1), Same)]
    );
    assert_eq!(rows(&[morning, morning], &[]).len(), 2);
    assert!(
        rows(&[morning, morning], &[])
            .iter()
            .all(|row| row.2 == NotSure)
    );
}

#[test]
fn a_second_line_by_another_name_for_the_same_is_not_sure() {
    assert_eq!(
        rows(
            &["Tylenol 500 mg"],
            &["Tylenol (acetaminophen) 500 mg", "acetaminophen 325 mg"]
        ),
        [(Some(0), Some(0), NotSure), (None, Some(1), NotSure)]
    );
    assert_eq!(
        rows(
            &["prednisone 5 mg"],
            &["prednisone 5 mg", "prednisolone 1 %"]
        ),
        [(Some(0), Some(0), Same), (None, Some(1), NotSure)]
    );
}

#[test]
fn the_same_medicine_twice_in_a_list_is_recognised_by_its_name() {
    for (one, other) in [
        ("Lisinopril 10 mg", "lisinopril 5 mg at night"),
        ("Tylenol (acetaminophen) 500 mg", "Acetaminophen 325 mg"),
        ("Ibuprofeno 400 mg", "ibuprofeno"),
        ("胰岛素 10", "胰岛素 20"),
    ] {
        assert!(
            same_name(one, other) && same_name(other, one),
            "{one} | {other}"
        );
    }
    for (one, other) in [
        ("", ""),
        ("10 mg", "10 mg"),
        ("prednisone", "prednisolone"),
        ("a (water pill)", "b (water pill)"),
        ("vitamin C", "vitamin D"),
    ] {
        assert!(!same_name(one, other), "{one} | {other}");
    }
}

#[test]
fn three_hundred_lines_a_side_take_no_time() {
    // All of them almost alike, which is the most work.
    let letter = |at: usize| char::from(b'a' + u8::try_from(at % 18).unwrap());
    let lines: Vec<String> = (0..300)
        .map(|at| {
            format!(
                "{}{}{} 10 mg",
                "medicine".repeat(4),
                letter(at / 18),
                letter(at)
            )
        })
        .collect();
    let before: Vec<&str> = lines.iter().map(String::as_str).collect();
    let after: Vec<&str> = before.iter().rev().copied().collect();
    assert!(
        reconcile(&before, &after)
            .iter()
            .all(|row| row.finding == Same)
    );
    let long = "ab".repeat(2_500);
    let other = "ba".repeat(2_500);
    assert_eq!(finds(&long, &other), [NotOnPaper, New]);
}

/// Lines whose names meet, nearly meet, or are anything at all.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let line = prop_oneof![
        6 => "(lisinopril|Lisinopril|lisinopirl|aspirin|aspirin \\(asa\\)|asa|vitamin D3|)[ ,]{1,2}(5|10|.5)? ?(mg)?",
        1 => any::<String>(),
        1 => "[0-9().,:→ a-cé\u{301}٣½]{0,12}",
    ];
    prop::collection::vec(line, 0..9)
}

fn fits(row: &Row) -> bool {
    match row.finding {
        Same | Changed => row.before.is_some() && row.after.is_some(),
        New => row.before.is_none() && row.after.is_some(),
        NotOnPaper => row.before.is_some() && row.after.is_none(),
        NotSure => row.before.is_some() || row.after.is_some(),
    }
}

proptest! {
    #[test]
    fn every_line_is_in_exactly_one_row_and_the_rows_are_in_order(before in lines(), after in lines()) {
        let (before, after) = (borrowed(&before), borrowed(&after));
        let rows = reconcile(&before, &after);
        let of_before: Vec<_> = rows.iter().filter_map(|row| row.before).collect();
        let mut of_after: Vec<_> = rows.iter().filter_map(|row| row.after).collect();
        of_after.sort_unstable();
        prop_assert_eq!(of_before, (0..before.len()).collect::<Vec<_>>());
        prop_assert_eq!(of_after, (0..after.len()).collect::<Vec<_>>());
        prop_assert!(rows.iter().all(fits), "{:?}", rows);
    }

    #[test]
    fn a_list_beside_itself_has_nothing_new_changed_or_gone(list in lines()) {
        let list = borrowed(&list);
        for row in reconcile(&list, &list) {
            prop_assert!(matches!(row.finding, Same | NotSure), "{:?}", row);
            prop_assert!(row.before.is_some() && row.after.is_some());
        }
    }

    #[test]
    fn the_same_and_the_changed_share_a_name_and_the_new_share_it_with_none(before in lines(), after in lines()) {
        let (before, after) = (borrowed(&before), borrowed(&after));
        for row in reconcile(&before, &after) {
            match (row.finding, row.before, row.after) {
                (Same | Changed, Some(one), Some(other)) => prop_assert!(same_name(before[one], after[other])),
                (New, _, Some(at)) => prop_assert!(!before.iter().any(|line| same_name(line, after[at]))),
                (NotOnPaper, Some(at), _) => prop_assert!(!after.iter().any(|line| same_name(line, before[at]))),
                _ => {}
            }
        }
    }
}

fn borrowed(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}
