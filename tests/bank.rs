//! The question bank: what is in it, and what is offered to whom.

use std::collections::BTreeSet;

use warm_handoff::bank::{self, Asked, BankId, Setting, Stage, Topic, UnknownQuestion};
use warm_handoff::words::{KEY_NAMES, Words, host_plural};

const STAGES: [Stage; 4] = [
    Stage::Before,
    Stage::Handoff,
    Stage::FirstDays,
    Stage::FirstVisit,
];

#[test]
fn every_stage_offers_core_questions() {
    let offered = |stage| bank::suggest(stage, None).count();
    assert_eq!(STAGES.map(offered), [17, 9, 5, 5]);
}

#[test]
fn the_whole_list_is_here_and_few_of_it_are_core() {
    let all = bank::questions();
    let ids: BTreeSet<&str> = all.iter().map(|question| question.id.as_str()).collect();
    let core = all.iter().filter(|question| question.core).count();
    assert_eq!((all.len(), ids.len(), core), (151, 151, 36));
    let of_stage = |stage| all.iter().filter(|row| row.stage == stage).count();
    assert_eq!(STAGES.map(of_stage), [63, 37, 25, 26]);
    let of_letter = |letter: &str| ids.iter().filter(|id| id.starts_with(letter)).count();
    assert_eq!(["B-", "H-", "D-", "V-"].map(of_letter), [63, 37, 25, 26]);
}

#[test]
fn only_core_questions_before_and_in_the_talk_are_part_of_the_first_load() {
    for question in bank::questions() {
        let is_quick = matches!(question.stage, Stage::Before | Stage::Handoff);
        let is_early = !question.text().is_late();
        assert_eq!(is_early, question.core && is_quick, "{}", question.id);
    }
}

#[test]
fn a_question_says_the_words_of_its_own_id() {
    for question in bank::questions() {
        assert_eq!(
            question.text().name(),
            format!("question-{}", question.id.as_str())
        );
    }
    let words = Words::english(host_plural);
    let asked = |id| words.say(&bank::find(id).unwrap().text());
    for (id, question) in [
        (
            "B-WHO-02",
            "Who is in charge between today and my first visit?",
        ),
        (
            "B-MED-04",
            "Which of my old medicines from home do I go back to?",
        ),
        (
            "H-ED-01",
            "What should my own doctor check next, and have you told them?",
        ),
        (
            "D-MIND-01",
            "I feel low, scared or mixed up since I got home. Who can I talk to?",
        ),
        (
            "V-INFO-02",
            "Did I miss any shots or checks while I was away?",
        ),
    ] {
        assert_eq!(asked(id), question);
    }
}

#[test]
fn who_is_there_and_the_place_leave_out_what_makes_no_sense() {
    let ids = |stage, setting: Option<Setting>, who: Option<Asked>| -> BTreeSet<&str> {
        let fits = |row: &&bank::Question| {
            row.stage == stage
                && setting.is_none_or(|setting| row.settings.contains(setting))
                && who.is_none_or(|who| row.is_for(who))
        };
        let rows = bank::questions().iter().filter(fits);
        rows.map(|row| row.id.as_str()).collect()
    };
    let to_a_pharmacist = ids(Stage::Before, None, Some(Asked::Pharmacist));
    assert!(to_a_pharmacist.contains("B-MED-05") && to_a_pharmacist.contains("B-MED-01"));
    assert!(
        !to_a_pharmacist.contains("B-MED-06"),
        "a doctor decides that"
    );
    let in_rehab = ids(Stage::Handoff, Some(Setting::Rehab), Some(Asked::Receiver));
    assert!(in_rehab.contains("H-SNF-02") && in_rehab.contains("H-FUP-01"));
    assert!(!in_rehab.contains("H-ED-01") && !in_rehab.contains("H-PLAN-02"));
    assert!(ids(Stage::FirstDays, Some(Setting::Hospital), None).is_empty());
    assert_eq!(ids(Stage::FirstDays, Some(Setting::Home), None).len(), 25);
    let anybody = ids(Stage::FirstVisit, Some(Setting::PrimaryCare), None);
    assert!(anybody.is_superset(&ids(
        Stage::FirstVisit,
        Some(Setting::PrimaryCare),
        Some(Asked::Nurse)
    )));
}

#[test]
fn suggestions_keep_the_order_of_the_bank() {
    let all: Vec<BankId> = bank::questions()
        .iter()
        .map(|question| question.id)
        .collect();
    let offered: Vec<BankId> = bank::suggest(Stage::Before, Some(Setting::Hospital))
        .map(|question| question.id)
        .collect();
    let in_order: Vec<BankId> = all.into_iter().filter(|id| offered.contains(id)).collect();
    assert_eq!(offered, in_order);
    assert_eq!(offered.first().map(|id| id.as_str()), Some("B-MED-01"));
}

#[test]
fn a_question_for_people_who_leave_a_ward_is_not_offered_in_a_clinic() {
    let next_dose = |setting| {
        bank::suggest(Stage::Before, Some(setting))
            .any(|question| question.id.as_str() == "B-MED-03")
    };
    assert!(
        next_dose(Setting::Hospital)
            && next_dose(Setting::Nursing)
            && next_dose(Setting::Emergency)
            && next_dose(Setting::Rehab)
    );
    assert!(
        !next_dose(Setting::PrimaryCare)
            && !next_dose(Setting::Home)
            && !next_dose(Setting::Pediatric)
    );
}

#[test]
fn a_question_for_everywhere_is_offered_everywhere() {
    use Setting::*;
    for setting in [
        Hospital,
        Emergency,
        Nursing,
        Rehab,
        PrimaryCare,
        Specialist,
        MentalHealth,
        Pediatric,
        Home,
    ] {
        assert!(
            bank::suggest(Stage::Before, Some(setting))
                .any(|question| question.id.as_str() == "B-MED-01"),
            "{setting:?}"
        );
    }
}

#[test]
fn a_row_of_the_bank_arrives_whole() {
    let question = bank::find("B-MED-01").unwrap();
    assert!(question.core);
    assert_eq!(
        (question.stage, question.topic),
        (Stage::Before, Topic::Medicines)
    );
    assert_eq!(
        question.ask_who().collect::<Vec<_>>(),
        [Asked::Doctor, Asked::Nurse, Asked::Pharmacist]
    );
    assert_eq!(
        question.answer_slots().collect::<Vec<_>>(),
        ["med.status", "med.reason"]
    );
    assert!(question.is_for(Asked::Nurse) && !question.is_for(Asked::Supplier));
}

#[test]
fn asking_both_means_asking_sender_and_receiver() {
    assert_eq!(
        bank::find("H-WHO-02")
            .unwrap()
            .ask_who()
            .collect::<Vec<_>>(),
        [Asked::Sender, Asked::Receiver]
    );
}

#[test]
fn an_id_comes_back_from_text_and_an_unknown_one_does_not() {
    for question in bank::questions() {
        assert_eq!(question.id.to_string().parse(), Ok(question.id));
        assert_eq!(question.id.question(), Some(question));
    }
    assert_eq!("B-MED-99".parse::<BankId>(), Err(UnknownQuestion));
    assert_eq!("".parse::<BankId>(), Err(UnknownQuestion));
}

#[test]
fn every_question_is_asked_in_both_languages_with_a_question_mark() {
    let (english, spanish) = (Words::english(host_plural), Words::host("es").unwrap());
    for question in bank::questions() {
        let (asked, preguntado) = (english.say(&question.text()), spanish.say(&question.text()));
        assert!(asked.contains('?'), "{asked}");
        assert!(
            preguntado.contains('¿') && preguntado.contains('?'),
            "{preguntado}"
        );
        assert_ne!(asked, preguntado);
    }
}

#[test]
fn no_words_of_a_question_are_left_without_a_row() {
    let is_id =
        |id: &str| id.split('-').count() == 3 && id.ends_with(|last: char| last.is_ascii_digit());
    for id in KEY_NAMES
        .iter()
        .filter_map(|key| key.strip_prefix("question-"))
        .filter(|id| is_id(id))
    {
        assert!(
            bank::find(id).is_some(),
            "question-{id} has no row in src/bank.tsv"
        );
    }
}
