//! The question bank: what is in it, and what is offered to whom.

use warm_handoff::bank::{self, Asked, BankId, Setting, Stage, Topic, UnknownQuestion};
use warm_handoff::words::{KEY_NAMES, Words, host_plural};

#[test]
fn every_stage_offers_core_questions() {
    let offered = |stage| bank::suggest(stage, None).count();
    assert_eq!(
        [
            Stage::Before,
            Stage::Handoff,
            Stage::FirstDays,
            Stage::FirstVisit
        ]
        .map(offered),
        [17, 9, 5, 5]
    );
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
        question.ask_who,
        [Asked::Doctor, Asked::Nurse, Asked::Pharmacist]
    );
    assert_eq!(question.answer_slots, ["med.status", "med.reason"]);
    assert!(question.is_for(Asked::Nurse) && !question.is_for(Asked::Supplier));
}

#[test]
fn asking_both_means_asking_sender_and_receiver() {
    assert_eq!(
        bank::find("H-WHO-02").unwrap().ask_who,
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
        let (asked, preguntado) = (
            english.say(&(question.text)()),
            spanish.say(&(question.text)()),
        );
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
