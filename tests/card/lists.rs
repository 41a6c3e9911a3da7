//! What the full preparation adds: lists, owners, gaps, sources; nothing typed is lost, and nothing missing passes for none.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field};
use warm_handoff::card::Reader;
use warm_handoff::form::{Choice, Input, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answers;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::Asks;
use warm_handoff::words::LOCALES;

use super::{after, any, assert_all_differ, for_the_clinician, said, unbroken, write};

/// One thing in a list, with these answers: words, or the name of a choice.
pub fn thing(part: Part, told: &[(Slot, &str)]) -> Vec<Action> {
    let id = ItemId(0x900 + part as u64);
    let place = Place::Item(part, id);
    let mut actions = vec![Action::AddItem(part, id)];
    actions.extend(told.iter().map(|(slot, words)| answer(place, *slot, words)));
    actions
}

pub fn answer(place: Place, slot: Slot, words: &str) -> Action {
    match slot.input() {
        Input::One | Input::Many => {
            Action::Choose(place, slot, Choice::named(words).unwrap(), true)
        }
        _ => write(Field::Answer(place, slot), words),
    }
}

#[test]
fn none_not_sure_and_not_given_read_differently_for_every_list_and_reader() {
    for part in Part::LISTS {
        let first = Slot::all().find(|slot| slot.is_of(part)).unwrap();
        let handoffs = [
            after([]),
            after([Action::AnswerList(part, Some(ListAnswer::None))]),
            after([Action::AnswerList(part, Some(ListAnswer::NotSure))]),
            after(thing(part, &[(first, "xyz")])),
        ];
        for locale in LOCALES {
            for reader in Reader::ALL {
                assert_all_differ(&handoffs, reader, locale.tag);
            }
        }
    }
}

#[test]
fn a_list_with_nothing_in_its_things_is_not_given() {
    let begun = after([Action::AddItem(Part::Tests, ItemId(7))]);
    assert_eq!(for_the_clinician(&begun), for_the_clinician(&after([])));
}

#[test]
fn a_test_without_an_owner_says_so_to_everyone() {
    let unowned = after(thing(Part::Tests, &[(slot::TEST_WHAT, "thyroid")]));
    let owned = after(thing(
        Part::Tests,
        &[(slot::TEST_WHAT, "thyroid"), (slot::TEST_OWNER, "Dr. Nair")],
    ));
    for reader in Reader::ALL {
        let text = said(&unowned, reader, "en");
        assert!(text.contains("thyroid (NO OWNER"), "{text}");
        let text = said(&owned, reader, "en");
        assert!(text.contains("thyroid (read by: Dr. Nair"), "{text}");
        assert!(!text.contains("NO OWNER"), "{text}");
    }
}

#[test]
fn a_visit_says_whether_it_is_booked_and_whether_there_is_a_ride() {
    let told = [
        ("yes", "have_ride", "booked · There is a ride"),
        ("no", "no_ride", "NOT BOOKED · NO RIDE"),
        ("not_sure", "not_sure", "booked: Not sure · Ride: Not sure"),
    ];
    for (booked, ride, said) in told {
        let handoff = after(thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "Dr. Nair"),
                (slot::VISIT_BOOKED, booked),
                (slot::VISIT_RIDE, ride),
            ],
        ));
        let text = for_the_clinician(&handoff);
        assert!(
            text.contains(&format!("Visit: Dr. Nair (NO DATE GIVEN · {said})")),
            "{text}"
        );
    }
}

#[test]
fn equipment_and_tasks_are_open_until_someone_owns_them() {
    let open = |told: &[(Slot, &str)], part| for_the_clinician(&after(thing(part, told)));
    let text = open(&[(slot::EQUIPMENT_WHAT, "walker")], Part::Equipment);
    assert!(text.contains("Equipment: walker (NO DATE GIVEN)"), "{text}");
    let text = open(
        &[
            (slot::EQUIPMENT_WHAT, "walker"),
            (slot::EQUIPMENT_ARRIVES, "Monday"),
        ],
        Part::Equipment,
    );
    assert!(!text.contains("walker"), "it is settled:\n{text}");
    let text = open(&[(slot::TASK_WHAT, "bandage")], Part::Tasks);
    assert!(text.contains("Task: bandage (NO ONE NAMED)"), "{text}");
    let who = (slot::TASK_WHO, "Ana");
    let text = open(&[(slot::TASK_WHAT, "bandage"), who], Part::Tasks);
    assert!(!text.contains("bandage"), "{text}");
    let shown = (slot::TASK_SHOWN, "no");
    let text = open(&[(slot::TASK_WHAT, "bandage"), who, shown], Part::Tasks);
    assert!(text.contains("NOT SHOWN HOW"), "{text}");
}

#[test]
fn signs_stand_by_level_and_say_who_told_them() {
    let id = |at: u64| ItemId(0x800 + at);
    let sign = |at, what, level: &str| {
        let place = Place::Item(Part::Signs, id(at));
        let mut actions = vec![
            Action::AddItem(Part::Signs, id(at)),
            answer(place, slot::SIGN_WHAT, what),
            answer(place, slot::SOURCE_FROM, "was_told"),
            answer(place, slot::SOURCE_WHO, "Tom Reyes"),
            answer(place, slot::SOURCE_DAY, "Nov 23"),
        ];
        if !level.is_empty() {
            actions.push(answer(place, slot::SIGN_DO, level));
        }
        actions
    };
    let handoff = after(
        [
            sign(1, "dry mouth", ""),
            sign(2, "cough", "mention"),
            sign(3, "up 2 pounds", "call_today"),
            sign(4, "no breath", "call_emergency"),
        ]
        .into_iter()
        .flatten(),
    );
    for reader in Reader::ALL {
        let text = said(&handoff, reader, "en");
        let places: Vec<_> = [
            "Call an ambulance: no breath",
            "Call the same day: up 2 pounds",
            "Say it at the next visit: cough",
            "dry mouth (NOT CLEAR WHAT TO DO",
        ]
        .iter()
        .map(|sign| text.find(sign).unwrap_or_else(|| panic!("{sign}: {text}")))
        .collect();
        assert!(places.is_sorted(), "{text}");
    }
    assert!(for_the_clinician(&handoff).contains("up 2 pounds (Tom Reyes)"));
    let mine = said(&handoff, Reader::Patient, "en");
    assert!(mine.contains("(told by: Tom Reyes, Nov 23)"), "{mine}");
}

#[test]
fn where_a_line_comes_from_reads_differently_for_each_answer() {
    let from = |from: &str| {
        let mut told = vec![(slot::LIMIT_WHAT, "no stairs")];
        if !from.is_empty() {
            told.push((slot::SOURCE_FROM, from));
        }
        after(thing(Part::Limits, &told))
    };
    let said_by_others = ["paper_says", "was_told", "helper_says", "not_sure", ""].map(from);
    for reader in Reader::ALL {
        assert_all_differ(&said_by_others, reader, "en");
        // What the person says by themselves needs no note.
        let own = said(&from("i_say"), reader, "en");
        assert_eq!(own, said(&from(""), reader, "en"));
    }
}

#[test]
fn senses_are_flagged_only_where_they_are_not_fine() {
    let sheet = Place::Sheet(Part::Me);
    let with = |slot, choice| after([answer(sheet, slot, choice)]);
    assert!(for_the_clinician(&with(slot::ME_HEARING, "hears_little")).contains("Hears little"));
    let unsure = for_the_clinician(&with(slot::ME_MEMORY, "not_sure"));
    assert!(unsure.contains("Memory: Not sure"), "{unsure}");
    let fine = with(slot::ME_HEARING, "hears_well");
    assert!(!for_the_clinician(&fine).contains("Hears well"));
    assert!(said(&fine, Reader::Patient, "en").contains("Hears well"));
}

#[test]
fn what_the_paper_says_stands_beside_what_the_patient_says() {
    let handoff = after(thing(
        Part::Corrections,
        &[
            (slot::CORRECTION_PAPER, "lives with family"),
            (slot::CORRECTION_SAY, "I live alone"),
        ],
    ));
    for reader in [Reader::Clinician, Reader::Patient] {
        let text = said(&handoff, reader, "en");
        let both = "Paper says: lives with family (patient says: I live alone)";
        assert!(text.contains(both), "{text}");
    }
}

#[test]
fn the_wishes_paper_is_pointed_at_and_each_answer_reads_differently() {
    let sheet = Place::Sheet(Part::Me);
    let answers =
        |told: &[(Slot, &str)]| after(told.iter().map(|(slot, words)| answer(sheet, *slot, words)));
    let where_it_is = (slot::ME_WISHES_WHERE, "in the red folder");
    let all = [
        answers(&[]),
        answers(&[(slot::ME_WISHES, "yes")]),
        answers(&[(slot::ME_WISHES, "no")]),
        answers(&[(slot::ME_WISHES, "not_sure")]),
        answers(&[(slot::ME_WISHES, "yes"), where_it_is]),
        answers(&[(slot::ME_WISHES, "not_sure"), where_it_is]),
    ];
    for reader in Reader::ALL {
        assert_all_differ(&all, reader, "en");
    }
    let text = for_the_clinician(&all[4]);
    assert!(text.contains("Wishes paper: in the red folder\n"), "{text}");
}

/// Every stretch of words that the person typed, anywhere.
/// What the timer of the talk keeps: nobody's words.
const OF_THE_TIMER: [Slot; 5] = [
    slot::TALK_BEGAN,
    slot::TALK_SPENT,
    slot::TALK_ENDED,
    slot::TALK_TRY,
    slot::TALK_WAS_WHEN,
];

fn typed(handoff: &Handoff) -> Vec<String> {
    let person = &handoff.person;
    let transition = &handoff.transition;
    let request = &handoff.request;
    let lines = [
        &person.name,
        &person.born,
        &person.language,
        &person.helper,
        &transition.why,
        &transition.from,
        &transition.to,
        &request.own_purpose,
        &request.sender,
        &request.receiver,
        &request.receiver_phone,
        &request.call_back,
    ];
    let mut typed: Vec<_> = lines.iter().map(|line| line.to_string()).collect();
    typed.push(handoff.worries.own.to_string());
    let of = |answers: &Answers| {
        let words = answers
            .iter()
            .filter(|(slot, _)| !OF_THE_TIMER.contains(slot))
            .map(|(slot, _)| answers.words(slot).to_owned());
        words.collect::<Vec<_>>()
    };
    typed.extend(of(&handoff.sheet));
    for item in &handoff.lists.items {
        typed.extend(of(&item.answers));
    }
    for medicine in &handoff.medicines.list {
        typed.push(medicine.name.to_string());
        typed.extend(of(&medicine.details));
    }
    for allergy in &handoff.allergies.list {
        typed.extend([allergy.thing.to_string(), allergy.reaction.to_string()]);
        typed.extend(of(&allergy.details));
    }
    for question in &handoff.questions.chosen {
        if let Asks::Own(words) = &question.asks {
            typed.push(words.to_string());
        }
        let is_answered = question.details.answers(slot::QUESTION_ANSWER);
        let who = question.details.words(slot::QUESTION_WHO);
        let mut said = of(&question.details);
        said.retain(|words| is_answered || words != who);
        typed.extend(said);
    }
    typed.iter().map(|words| unbroken(words)).collect()
}

fn lost(handoff: &Handoff) -> Option<(String, String)> {
    let cards = Reader::ALL.map(|reader| unbroken(&said(handoff, reader, "en")));
    let all = cards.join("\n");
    let is_lost = |words: &String| !cards.iter().any(|card| card.contains(words));
    typed(handoff)
        .into_iter()
        .find(is_lost)
        .map(|words| (words, all))
}

#[test]
fn nothing_that_the_examples_say_is_lost() {
    for example in super::examples() {
        assert_eq!(lost(&example), None);
    }
}

#[test]
fn a_word_in_every_slot_stands_on_some_card() {
    for part in Part::ALL {
        let id = ItemId(0x900 + part as u64);
        let place = if part.is_sheet() {
            Place::Sheet(part)
        } else {
            Place::Item(part, id)
        };
        let begin = || match part {
            part if part.is_sheet() => Vec::new(),
            Part::Medicines => vec![Action::AddMedicine(id, Change::New)],
            Part::Allergies => vec![Action::AddAllergy(id)],
            // Who said it is said beside what they said.
            Part::Questions => vec![
                Action::AddOwnQuestion(id),
                answer(place, slot::QUESTION_ANSWER, "in two weeks"),
            ],
            part => thing(part, &[]),
        };
        for slot in Slot::all().filter(|slot| slot.is_of(part) && slot.choices().is_empty()) {
            let told = begin().into_iter().chain([answer(place, slot, "quokka")]);
            assert_eq!(lost(&after(told)), None, "{}", slot.code());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn nothing_typed_is_lost(handoff in any::handoff(1, 60)) {
        prop_assert_eq!(lost(&handoff), None);
    }
}

#[test]
fn tomorrow_stands_with_the_day_that_it_was_when_it_was_said() {
    let told = |when| {
        let mut handoff = after(thing(
            Part::Visits,
            &[(slot::VISIT_WHO, "Dr. Nair"), (slot::VISIT_WHEN, when)],
        ));
        handoff.say_days_on(super::noon().date());
        unbroken(&said(&handoff, Reader::Patient, "en")).replace('\u{a0}', " ")
    };
    assert!(told("tomorrow at 9 am").contains("tomorrow at 9 am · Tuesday, November 24 at 9 am"));
    assert!(told("Friday").contains("Friday · Friday, November 27"));
    assert!(!told("December 2 at 9 am").contains("Wednesday"));
}
