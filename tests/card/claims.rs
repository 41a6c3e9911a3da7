//! What a card must not claim: "none" for what was only not answered, "not given" for what stands elsewhere, words for a
//! question that nobody answered.

use warm_handoff::action::{Action, Field};
use warm_handoff::card::{Reader, SectionKind};
use warm_handoff::form::{Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::request::{Purpose, Wanted};
use warm_handoff::handoff::transition::Move;

use super::lists::{answer, thing};
use super::{after, card, for_the_clinician, said, unbroken, words, write};

/// What a card says was not given.
fn not_given(handoff: &Handoff) -> String {
    let text = unbroken(&for_the_clinician(handoff));
    let (_, rest) = text.rsplit_once("Not given:").unwrap();
    rest.to_owned()
}

#[test]
fn a_helper_who_is_named_anywhere_is_given() {
    let sheet = Place::Sheet(Part::Helper);
    assert!(not_given(&after([])).contains("helper"));
    let named = after([write(Field::Helper, "Ana")]);
    assert!(!not_given(&named).contains("helper"));
    for slot in [
        slot::HELPER_RELATION,
        slot::HELPER_CAN,
        slot::HELPER_CANNOT,
        slot::HELPER_PHONE,
    ] {
        let handoff = after([answer(sheet, slot, "quokka")]);
        assert!(!not_given(&handoff).contains("helper"), "{}", slot.code());
    }
}

#[test]
fn what_was_not_answered_is_not_called_none() {
    for (part, first, claim, said_so) in [
        (Part::Tasks, slot::TASK_WHAT, "NO BACKUP", "NO BACKUP NAMED"),
        (Part::Visits, slot::VISIT_WHO, "NO DATE", "NO DATE GIVEN"),
        (Part::Visits, slot::VISIT_WHO, "NO RIDE", "NO RIDE NAMED"),
        (
            Part::Equipment,
            slot::EQUIPMENT_WHAT,
            "NO DATE",
            "NO DATE GIVEN",
        ),
        (Part::Tests, slot::TEST_WHAT, "no day", "no day given"),
    ] {
        let handoff = after(thing(part, &[(first, "quokka")]));
        let text = unbroken(&said(&handoff, Reader::Patient, "en"));
        assert!(text.contains(said_so), "{text}");
        let claims = text.matches(claim).count();
        assert_eq!(claims, text.matches(said_so).count(), "{text}");
    }
}

#[test]
fn a_visit_whose_ride_nobody_named_says_so_to_clinician_and_patient() {
    let visit = |told: &[(Slot, &str)]| {
        let told = [&[(slot::VISIT_WHO, "Dr. Nair")], told].concat();
        after(thing(Part::Visits, &told))
    };
    for reader in [Reader::Clinician, Reader::Patient] {
        let says =
            |handoff: &Handoff, words| unbroken(&said(handoff, reader, "en")).contains(words);
        assert!(says(&visit(&[]), "NO RIDE NAMED"), "{reader:?}");
        for known in [
            (slot::VISIT_RIDE, "have_ride"),
            (slot::VISIT_RIDE, "by_video"),
            (slot::VISIT_RIDE_WHO, "Ana"),
        ] {
            assert!(!says(&visit(&[known]), "NO RIDE"), "{reader:?} {known:?}");
        }
        let none = visit(&[(slot::VISIT_RIDE, "no_ride")]);
        assert!(says(&none, "NO RIDE") && !says(&none, "NO RIDE NAMED"));
    }
}

#[test]
fn only_when_needed_says_nothing_where_it_is_a_no() {
    let place = Place::Item(Part::Medicines, ItemId(1));
    let with = |choice| {
        after([
            Action::AddMedicine(ItemId(1), Change::New),
            answer(place, slot::MED_AS_NEEDED, choice),
        ])
    };
    for reader in Reader::ALL {
        let text = said(&with("no"), reader, "en").to_lowercase();
        assert!(!text.contains("only when needed"), "{text}");
    }
    let text = said(&with("yes"), Reader::Patient, "en");
    assert!(text.contains("only when needed: Yes"), "{text}");
}

fn question(told: &[(Slot, &str)]) -> Handoff {
    let place = Place::Item(Part::Questions, ItemId(1));
    let asked = [
        Action::AddOwnQuestion(ItemId(1)),
        write(Field::Question(ItemId(1)), "Why quokka?"),
    ];
    let told = told.iter().map(|(slot, words)| answer(place, *slot, words));
    after(asked.into_iter().chain(told))
}

#[test]
fn nobody_said_an_answer_that_is_not_there() {
    let who = (slot::QUESTION_WHO, "Dr. Haddad");
    let text = said(&question(&[who]), Reader::Patient, "en");
    assert!(!text.contains("Haddad"), "{text}");
    let answered = question(&[who, (slot::QUESTION_ANSWER, "On Monday")]);
    let text = unbroken(&said(&answered, Reader::Patient, "en"));
    assert!(
        text.contains("they said: On Monday · said by: Dr. Haddad"),
        "{text}"
    );
}

#[test]
fn a_question_is_open_until_it_is_asked_or_answered() {
    for (told, is_open) in [
        (vec![], true),
        (vec![(slot::QUESTION_ASKED, "no")], true),
        (vec![(slot::QUESTION_ASKED, "yes")], false),
        (vec![(slot::QUESTION_ANSWER, "On Monday")], false),
        (
            vec![(slot::QUESTION_ASKED, "no"), (slot::QUESTION_ANSWER, "x")],
            false,
        ),
    ] {
        let handoff = question(&told);
        assert_eq!(handoff.questions.chosen[0].is_open(), is_open, "{told:?}");
        let text = for_the_clinician(&handoff);
        assert_eq!(text.contains("quokka"), is_open, "{text}");
    }
}

#[test]
fn what_nobody_said_of_a_medicine_is_neither_same_nor_not_sure_on_any_card() {
    let of = |change| {
        after([
            Action::AddMedicine(ItemId(1), change),
            write(Field::Medicine(ItemId(1)), "quokkacillin"),
        ])
    };
    for reader in Reader::ALL {
        let text = |change| unbroken(&said(&of(change), reader, "en"));
        let skipped = text(Change::NotAnswered);
        assert!(skipped.contains("NOT ANSWERED"), "{reader:?}: {skipped}");
        for claim in ["SAME", "same", "unchanged", "NOT SURE", "none", "None"] {
            assert!(!skipped.contains(claim), "{reader:?}: {claim}: {skipped}");
        }
        assert!(text(Change::NotSure).contains("NOT SURE"));
    }
}

#[test]
fn medicines_without_a_reason_stand_in_one_line_of_open_items() {
    let medicine = |id, change, told: &[(Slot, &str)]| {
        let place = Place::Item(Part::Medicines, ItemId(id));
        let mut actions = vec![
            Action::AddMedicine(ItemId(id), change),
            write(Field::Medicine(ItemId(id)), &format!("pill {id}")),
        ];
        actions.extend(told.iter().map(|(slot, words)| answer(place, *slot, words)));
        actions
    };
    let handoff = after(
        [
            medicine(1, Change::New, &[(slot::MED_FOR, "water")]),
            medicine(2, Change::New, &[]),
            medicine(3, Change::Stopped, &[]),
            medicine(4, Change::Changed, &[(slot::MED_WHY, "low pressure")]),
            medicine(5, Change::Same, &[]),
            medicine(6, Change::NotSure, &[]),
        ]
        .concat(),
    );
    let text = for_the_clinician(&handoff);
    assert!(
        text.contains("- Reason not given for: pill 2 · pill 3\n"),
        "{text}"
    );
    let many = after((1..=5).flat_map(|id| medicine(id, Change::New, &[])));
    let text = for_the_clinician(&many);
    assert!(
        text.contains("pill 1 · pill 2 · pill 3 (+2 more)"),
        "{text}"
    );
}

fn contact(id: u64, name: &str, side: &str, night: &str) -> Vec<Action> {
    let place = Place::Item(Part::Contacts, ItemId(id));
    let mut actions = vec![
        Action::AddItem(Part::Contacts, ItemId(id)),
        answer(place, slot::CONTACT_NAME, name),
        answer(place, slot::CONTACT_SIDE, side),
    ];
    if !night.is_empty() {
        actions.push(answer(place, slot::CONTACT_NIGHT, night));
    }
    actions
}

#[test]
fn who_takes_over_is_called_first_and_who_hands_over_stands_last_under_a_label() {
    let handoff = after(
        [
            contact(1, "Tom", "hands_over", ""),
            contact(2, "Pharmacy", "service", ""),
            contact(3, "Ana", "family", ""),
            contact(4, "Dr. Nair", "takes_over", ""),
        ]
        .concat(),
    );
    for reader in [Reader::Patient, Reader::Helper] {
        let text = said(&handoff, reader, "en");
        let names = ["- Dr. Nair", "- Ana", "- Pharmacy", "- Before leaving: Tom"];
        let places: Vec<_> = names.iter().map(|name| text.find(name).unwrap()).collect();
        assert!(places.is_sorted(), "{text}");
    }
    let only_before = after(contact(1, "Tom", "hands_over", ""));
    let text = said(&only_before, Reader::Patient, "en");
    assert!(
        text.contains("At night: ____"),
        "there is room to write:\n{text}"
    );
}

#[test]
fn no_number_for_the_night_is_said_to_who_goes_home_until_there_is_one() {
    let says = |actions: Vec<Action>, reader| {
        said(&after(actions), reader, "en").contains("NO NIGHT NUMBER")
    };
    let home = Action::Move(Some(Move::HospitalToHome));
    for reader in [Reader::Clinician, Reader::Patient] {
        assert!(says(vec![home.clone()], reader), "{reader:?}");
        assert!(!says(vec![], reader), "{reader:?}");
        let ward = Action::Move(Some(Move::HospitalToRehab));
        assert!(!says(vec![ward], reader), "somebody is on duty there");
        let day = contact(1, "Clinic", "takes_over", "");
        assert!(says([vec![home.clone()], day].concat(), reader));
        let night = contact(1, "Clinic", "takes_over", "555-0199");
        assert!(!says([vec![home.clone()], night].concat(), reader));
    }
}

#[test]
fn a_question_that_the_ask_or_an_open_item_says_already_waits_under_the_fold() {
    let id = warm_handoff::bank::find("B-WHO-02").unwrap().id;
    let asks = |purpose| {
        after([
            Action::AddBankQuestion(id),
            Action::Want(Wanted::Yes),
            Action::Purpose(Some(purpose)),
        ])
    };
    for (purpose, is_above) in [(Purpose::WhoIsInCharge, false), (Purpose::Plan, true)] {
        let text = for_the_clinician(&asks(purpose));
        let (above, below) = text.split_once("RECEIVER SAYS BACK").unwrap();
        let question = "Who is in charge between today and my first visit?";
        assert_eq!(above.contains(question), is_above, "{text}");
        assert_eq!(below.contains(question), !is_above, "{text}");
    }
}

#[test]
fn own_words_at_the_head_alone_are_words_in_another_language() {
    let mut handoff = after([write(Field::To, "casa, segundo piso")]);
    handoff.person.written_in = Some("es".to_owned());
    let card = card(&handoff, Reader::Clinician);
    assert!(card.has_words_not_in("en") && !card.has_words_not_in("es"));
    let text = for_the_clinician(&handoff);
    assert!(text.contains("Spanish are not translated"), "{text}");
}

#[test]
fn what_made_the_person_ill_is_called_allergies_for_them_too() {
    for (tag, title) in [("en", "Allergies"), ("es", "Alergias")] {
        let handoff = after([]);
        let card = card(&handoff, Reader::Patient);
        let mut sections = card.sections.iter();
        let part = sections.find(|part| part.kind == SectionKind::Allergies);
        assert_eq!(words(tag, &handoff).say(&part.unwrap().title), title);
    }
}

/// Who fills it in for someone asks about them; the person reads their own card as their own.
#[test]
fn a_question_is_asked_in_the_voice_of_whoever_reads_it() {
    let id = warm_handoff::bank::find("B-MED-01").unwrap().id;
    let by_a_helper = |tag, reader| {
        let mut handoff = after([
            write(Field::Name, "Kwame"),
            Action::FilledInBy(FilledInBy::SomeoneElse),
            Action::AddBankQuestion(id),
        ]);
        let other = said(&handoff, reader, tag);
        handoff.person.filled_in_by = FilledInBy::Me;
        [other, said(&handoff, reader, tag)].map(|text| unbroken(&text))
    };
    let (mine, theirs) = (
        "Which of my medicines are new",
        "Which of Kwame’s medicines are new",
    );
    for (reader, told) in [
        (Reader::Clinician, [theirs, mine]),
        (Reader::Patient, [mine, mine]),
        (Reader::Helper, [theirs, theirs]),
    ] {
        for (text, told) in by_a_helper("en", reader).iter().zip(told) {
            assert!(text.contains(told), "{reader:?}: {text}");
        }
    }
    let [text, _] = by_a_helper("es", Reader::Helper);
    assert!(text.contains("medicinas de Kwame son nuevas"), "{text}");
}

/// No question of the bank speaks for a helper as if they were the person. "I" and "my" may only be the helper's own.
#[test]
fn no_question_says_my_medicines_to_a_helper() {
    let mut handoff = after([write(Field::Name, "Kwame")]);
    handoff.person.filled_in_by = FilledInBy::SomeoneElse;
    for (tag, words_of_mine) in [
        ("en", &[" my ", "My ", " I take", " I feel", " am I"][..]),
        (
            "es",
            &[" mi ", " mis ", "Mi ", " tomo", " conmigo", "Me siento"],
        ),
    ] {
        let words = words(tag, &handoff);
        for question in warm_handoff::bank::questions() {
            let said = words.say(&question.text());
            // The helper's own name, family and child are theirs.
            let own = ["my name", "my family", "mi nombre", "mi familia"];
            let rest = own
                .iter()
                .fold(said.clone(), |said, own| said.replace(own, ""));
            for mine in words_of_mine {
                assert!(!rest.contains(mine), "{}: {said}", question.id.as_str());
            }
        }
    }
}
