//! The card: what it says to whom, what it never says, and that the person's words come through untouched.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "any/handoffs.rs"]
mod any;
#[path = "card/bilingual.rs"]
mod bilingual;
#[path = "card/charge.rs"]
mod charge;
#[path = "card/claims.rs"]
mod claims;
#[path = "card/folded.rs"]
mod folded;
#[path = "card/lists.rs"]
mod lists;
#[path = "card/medicines.rs"]
mod medicines;
#[path = "card/messages.rs"]
mod messages;
#[path = "card/minute.rs"]
mod minute;
#[path = "card/order.rs"]
mod order;
#[path = "card/page.rs"]
mod page;
#[path = "card/said_back.rs"]
mod said_back;
#[path = "card/text.rs"]
mod text;
#[path = "card/wallet.rs"]
mod wallet;

use any::empty;
use chrono::{NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::{Card, Reader, plain::plain};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::AllergiesAnswer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::{Asks, TOP};
use warm_handoff::handoff::request::{Purpose, Wanted};
use warm_handoff::presets;
use warm_handoff::words::{LOCALES, Words};

fn moment(year: i32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(year, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn noon() -> NaiveDateTime {
    moment(2026)
}

fn examples() -> impl Iterator<Item = Handoff> {
    let named = |name| presets::named(name, noon()).unwrap();
    presets::NAMES.into_iter().map(named)
}

/// A language, in the voice of this handoff.
fn words(tag: &str, handoff: &Handoff) -> Words {
    Words::host(tag).unwrap().with_voice(handoff.voice())
}

fn card(handoff: &Handoff, reader: Reader) -> Card {
    Card::new(handoff, reader, noon())
}

/// The card as text.
fn said(handoff: &Handoff, reader: Reader, tag: &str) -> String {
    let voiced = words(tag, handoff).with_voice(reader.voice(handoff));
    plain(&card(handoff, reader), &voiced)
}

fn for_the_clinician(handoff: &Handoff) -> String {
    said(handoff, Reader::Clinician, "en")
}

fn after(actions: impl IntoIterator<Item = Action>) -> Handoff {
    let mut handoff = empty();
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    handoff
}

fn write(field: Field, words: &str) -> Action {
    Action::Write(field, words.to_owned())
}

/// Each example with each reader and language, and empty besides.
fn every_card() -> impl Iterator<Item = (Handoff, Reader, &'static str)> {
    let readers = |handoff: Handoff| {
        Reader::ALL.into_iter().flat_map(move |reader| {
            let handoff = handoff.clone();
            LOCALES
                .iter()
                .map(move |locale| (handoff.clone(), reader, locale.tag))
        })
    };
    examples().chain([empty()]).flat_map(readers)
}

/// All that this person wrote and a card should carry, but for the request, which is not the helper's to read.
fn own_words(handoff: &Handoff) -> Vec<String> {
    let request = &handoff.request;
    let lines = [
        &handoff.person.name,
        &handoff.transition.from,
        &handoff.transition.to,
        &request.own_purpose,
        &request.sender,
        &request.receiver,
        &request.receiver_phone,
        &request.call_back,
    ];
    let mut own: Vec<_> = lines.iter().map(|line| line.to_string()).collect();
    own.extend(handoff.worries.own.as_str().lines().map(str::to_owned));
    own.extend(
        handoff
            .questions
            .chosen
            .iter()
            .filter_map(|question| match &question.asks {
                Asks::Own(words) => Some(words.to_string()),
                Asks::Bank(_) => None,
            }),
    );
    own.extend(
        handoff
            .medicines
            .list
            .iter()
            .map(|medicine| medicine.name.to_string()),
    );
    for allergy in &handoff.allergies.list {
        own.extend([allergy.thing.to_string(), allergy.reaction.to_string()]);
    }
    own.retain(|words| !words.is_empty());
    own
}

/// The text on one line, as it was before it was broken into rows.
fn unbroken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn marias_card_for_the_care_team_is_as_it_was_looked_at() {
    let maria = presets::maria(noon());
    let golden = include_str!("golden/maria-clinician.txt");
    assert_eq!(for_the_clinician(&maria), golden);
}

#[test]
fn a_card_depends_on_nothing_but_what_it_is_given() {
    for (handoff, reader, _) in every_card() {
        let before = handoff.clone();
        assert_eq!(card(&handoff, reader), card(&handoff, reader));
        assert_eq!(handoff, before);
        // Who is in charge now is another one later.
        let has_baton = handoff.lists.of(Part::Baton).next().is_some();
        if handoff.changed_at.is_some() && !has_baton {
            let later = Card::new(&handoff, reader, moment(2036));
            assert_eq!(later, card(&handoff, reader), "the time of looking shows");
        }
    }
}

#[test]
fn no_section_is_ever_empty() {
    for (handoff, reader, _) in every_card() {
        for section in card(&handoff, reader).sections {
            let is_empty =
                section.lines.is_empty() && section.boxes.is_empty() && section.grid.is_none();
            assert!(!is_empty, "{:?} of {reader:?}", section.kind);
        }
    }
}

#[test]
fn what_was_not_given_says_so_and_is_never_taken_for_none() {
    let text = for_the_clinician(&empty());
    assert_eq!(text.matches("- not given").count(), 5, "{text}");
    assert!(text.contains("- Not given: results, visits"), "{text}");
    assert!(text.contains("Not asked for yet"), "{text}");
    assert!(text.contains("Name not given"));
    for claim in [
        "None:",
        "none",
        "No changes",
        "Takes no",
        "Nothing",
        "Not wanted",
    ] {
        assert!(!text.contains(claim), "it claims {claim}:\n{text}");
    }
    let mine = said(&empty(), Reader::Patient, "en");
    assert_eq!(mine.matches("I have not said yet").count(), 6, "{mine}");
    assert!(mine.contains("Not asked for yet"), "{mine}");
    for claim in ["Nothing", "I take no", "Not wanted"] {
        assert!(!mine.contains(claim), "it claims {claim}:\n{mine}");
    }
}

#[test]
fn no_allergies_are_known_only_where_that_was_said() {
    let says_none = |answer| {
        let handoff = after([Action::AnswerAllergies(answer)]);
        for_the_clinician(&handoff).contains("None known")
    };
    assert!(says_none(AllergiesAnswer::NoneKnown));
    for answer in [
        AllergiesAnswer::NotAnswered,
        AllergiesAnswer::Has,
        AllergiesAnswer::NotSure,
    ] {
        assert!(!says_none(answer), "{answer:?}");
    }
}

#[test]
fn every_answer_about_allergies_and_medicines_reads_differently_for_everyone() {
    let allergies = [
        AllergiesAnswer::NotAnswered,
        AllergiesAnswer::Has,
        AllergiesAnswer::NoneKnown,
        AllergiesAnswer::NotSure,
    ]
    .map(|answer| after([Action::AnswerAllergies(answer)]));
    let medicines = [
        after([]),
        after([Action::AddMedicine(ItemId(1), Change::New)]),
        after([Action::AnswerMedicines(MedicinesAnswer::NoChanges)]),
        after([Action::AnswerMedicines(MedicinesAnswer::TakesNone)]),
        after([Action::AnswerMedicines(MedicinesAnswer::NotSure)]),
    ];
    let changes = Change::ALL.map(|change| after([Action::AddMedicine(ItemId(1), change)]));
    let wanted =
        [Wanted::NotAnswered, Wanted::Yes, Wanted::NotNow].map(|w| after([Action::Want(w)]));
    let worries = [after([]), after([Action::NoWorries(true)])];
    for locale in LOCALES {
        for reader in Reader::ALL {
            assert_all_differ(&allergies, reader, locale.tag);
            assert_all_differ(&medicines, reader, locale.tag);
            assert_all_differ(&changes, reader, locale.tag);
            assert_all_differ(&worries, reader, locale.tag);
            if reader != Reader::Helper {
                assert_all_differ(&wanted, reader, locale.tag);
            }
        }
    }
}

fn assert_all_differ(handoffs: &[Handoff], reader: Reader, tag: &str) {
    let said: Vec<_> = handoffs
        .iter()
        .map(|handoff| said(handoff, reader, tag))
        .collect();
    for (at, one) in said.iter().enumerate() {
        assert!(!said[..at].contains(one), "{reader:?} in {tag}:\n{one}");
    }
}

#[test]
fn a_medicine_or_an_allergy_that_nobody_can_name_still_stands_on_the_card() {
    let handoff = after([
        Action::AddMedicine(ItemId(1), Change::Stopped),
        Action::AddAllergy(ItemId(2)),
        write(Field::Reaction(ItemId(2)), "my throat closed"),
    ]);
    let text = for_the_clinician(&handoff);
    assert!(text.contains("STOPPED: name not given"), "{text}");
    assert!(
        text.contains("Yes, name not given (my throat closed)"),
        "{text}"
    );
}

#[test]
fn medicines_stand_by_change_and_in_the_order_of_entering() {
    let add = |id, change, name| {
        let id = ItemId(id);
        [
            Action::AddMedicine(id, change),
            write(Field::Medicine(id), name),
        ]
    };
    let handoff = after(
        [
            add(1, Change::Stopped, "aaa"),
            add(2, Change::New, "zzz"),
            add(3, Change::NotSure, "bbb"),
            add(4, Change::New, "yyy"),
            add(5, Change::Changed, "ccc"),
        ]
        .into_iter()
        .flatten(),
    );
    let text = for_the_clinician(&handoff);
    let places: Vec<_> = ["zzz", "yyy", "ccc", "aaa", "bbb"]
        .iter()
        .map(|name| text.find(name).unwrap())
        .collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn a_dose_stands_as_it_was_typed_in_every_language() {
    for dose in [
        ".5 mg",
        "1,234.50 mg",
        "½ tablet",
        "10 mg → 5 mg",
        "0.5–1 mL",
    ] {
        let handoff = after([
            Action::AddMedicine(ItemId(1), Change::New),
            write(Field::Medicine(ItemId(1)), dose),
        ]);
        for locale in LOCALES {
            let text = said(&handoff, Reader::Clinician, locale.tag);
            assert!(text.contains(dose), "{dose} in {}:\n{text}", locale.tag);
        }
    }
}

#[test]
fn beyond_the_first_questions_the_card_says_how_many_more() {
    let own = |at: u64| {
        let id = ItemId(at);
        [
            Action::AddOwnQuestion(id),
            write(Field::Question(id), &format!("number {at}?")),
        ]
    };
    let handoff = after((0..TOP as u64 + 2).flat_map(own));
    let text = for_the_clinician(&handoff);
    let fold = text.find("RECEIVER SAYS BACK").unwrap();
    let place = |words: &str| text.find(words).unwrap();
    assert!(place("number 4?") < fold, "{text}");
    assert!(place("+2 more") < fold, "{text}");
    assert!(
        place("number 5?") > fold,
        "the rest is there to look up:\n{text}"
    );
    let asked = after(own(0).into_iter().chain([write(
        Field::Answer(
            Place::Item(Part::Questions, ItemId(0)),
            slot::QUESTION_ANSWER,
        ),
        "On Monday.",
    )]));
    assert!(!for_the_clinician(&asked).contains("number 0?"));
    assert!(said(&asked, Reader::Patient, "en").contains("number 0? (they said: On Monday.)"));
    // All are said by the ask: no number stands alone.
    let told = after([
        Action::Want(Wanted::Yes),
        Action::Purpose(Some(Purpose::WhoIsInCharge)),
        Action::AddBankQuestion("B-WHO-01".parse().unwrap()),
    ]);
    let text = for_the_clinician(&told);
    assert!(!text.contains("+1 more"), "{text}");
    assert!(text.contains("MORE QUESTIONS"), "{text}");
    let blank = after((0..9).map(|id| Action::AddOwnQuestion(ItemId(id))));
    assert!(!for_the_clinician(&blank).contains(" more"));
}

#[test]
fn an_example_is_marked_and_a_person_is_not() {
    for example in examples() {
        for reader in Reader::ALL {
            assert!(said(&example, reader, "en").starts_with("EXAMPLE"));
            let person = Handoff {
                example: false,
                ..example.clone()
            };
            assert!(!said(&person, reader, "en").contains("EXAMPLE"));
        }
    }
}

#[test]
fn every_card_says_who_says_so_who_wrote_it_and_when() {
    for example in examples() {
        for reader in Reader::ALL {
            let text = unbroken(&said(&example, reader, "en"));
            let by = match example.person.filled_in_by {
                FilledInBy::SomeoneElse => "HELPER-REPORTED",
                FilledInBy::Me | FilledInBy::WithHelp => "PATIENT-REPORTED",
            };
            assert!(
                text.contains(&format!("{by}. Check against the chart.")),
                "{text}"
            );
            assert!(text.contains("Written "), "{text}");
            assert!(text.contains("Monday, November 23, 2026, 10:40"), "{text}");
            assert!(text.contains("Not a medical record."));
        }
    }
}

#[test]
fn a_clock_ten_years_off_still_gives_a_card_with_whole_days() {
    for (year, weekday) in [
        (2016, "Wednesday"),
        (2036, "Sunday"),
        (1970, "Monday"),
        (9999, "Tuesday"),
    ] {
        for name in presets::NAMES {
            let handoff = presets::named(name, moment(year)).unwrap();
            let text = plain(
                &Card::new(&handoff, Reader::Clinician, noon()),
                &words("en", &handoff),
            );
            let made = format!("{weekday}, November 23, {year}");
            assert!(text.contains(&made), "{made} is not in\n{text}");
            assert!(!text.contains("2026"), "{text}");
        }
    }
}

#[test]
fn the_reader_is_told_what_is_not_translated_and_what_is_a_draft() {
    let (maria, kwame) = (presets::maria(noon()), presets::kwame(noon()));
    let in_english = said(&maria, Reader::Clinician, "en");
    assert!(in_english.contains("own Spanish are not translated"));
    assert!(!in_english.contains("No translator"));
    let in_spanish = said(&maria, Reader::Patient, "es");
    assert!(!in_spanish.contains("no están traducidas"));
    assert!(in_spanish.contains("Ningún traductor ha revisado"));
    assert!(said(&kwame, Reader::Clinician, "es").contains("en inglés no están traducidas"));
    assert!(!for_the_clinician(&kwame).contains("translat"));
    assert!(!for_the_clinician(&empty()).contains("translat"));
}

/// Names and numbers that were given for the talk are not lost because the talk itself was not decided on.
#[test]
fn who_to_call_stands_on_the_card_whether_or_not_a_talk_is_asked_for() {
    for wanted in [Wanted::NotAnswered, Wanted::NotNow, Wanted::Yes] {
        let handoff = after([
            write(Field::Receiver, "Dr. Priya Nair"),
            write(Field::ReceiverPhone, "555-0177"),
            write(Field::CallBack, "Ana, 555-0142"),
            Action::Want(wanted),
        ]);
        for reader in [Reader::Clinician, Reader::Patient] {
            let text = said(&handoff, reader, "en");
            for own in own_words(&handoff) {
                assert!(
                    text.contains(&own),
                    "{wanted:?}, {reader:?}: {own} is lost\n{text}"
                );
            }
        }
    }
}
