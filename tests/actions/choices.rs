//! Choices in the slots of the form: one or many, taken back, undone, and refused where they do not belong.

use warm_handoff::action::{Action, Field, Refused, apply};
use warm_handoff::form::{Choice, Input, Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answer;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::text::{Line, Note};

use super::{ONE, TWO, after, done, refused, said, write};

const VISIT: Place = Place::Item(Part::Visits, ONE);
const MEDICINE: Place = Place::Item(Part::Medicines, ONE);

fn visit() -> Handoff {
    after([Action::AddItem(Part::Visits, ONE)])
}

fn medicine() -> Handoff {
    after([Action::AddMedicine(ONE, Change::New)])
}

fn chosen(handoff: &Handoff, place: Place, slot: Slot) -> &[Choice] {
    handoff.answers(place).unwrap().chosen(slot)
}

#[test]
fn of_one_slot_another_choice_lets_go_of_the_first() {
    let mut handoff = visit();
    for picked in [choice::HAVE_RIDE, choice::NO_RIDE, choice::NOT_SURE] {
        let applied = done(
            &mut handoff,
            Action::Choose(VISIT, slot::VISIT_RIDE, picked, true),
        );
        assert_eq!(chosen(&handoff, VISIT, slot::VISIT_RIDE), [picked]);
        assert_eq!(said(&applied), None);
    }
}

#[test]
fn of_many_slots_each_choice_stands_by_itself_in_the_order_of_the_form() {
    let mut handoff = medicine();
    let all = slot::MED_WATCH.choices();
    for picked in all.iter().rev() {
        done(
            &mut handoff,
            Action::Choose(MEDICINE, slot::MED_WATCH, *picked, true),
        );
    }
    assert_eq!(chosen(&handoff, MEDICINE, slot::MED_WATCH), all);
    done(
        &mut handoff,
        Action::Choose(MEDICINE, slot::MED_WATCH, choice::INSULIN, false),
    );
    let rest: Vec<_> = all
        .iter()
        .copied()
        .filter(|own| *own != choice::INSULIN)
        .collect();
    assert_eq!(chosen(&handoff, MEDICINE, slot::MED_WATCH), rest);
}

#[test]
fn a_choice_that_is_taken_back_leaves_the_question_not_answered() {
    for (mut handoff, place, slot) in [
        (visit(), VISIT, slot::VISIT_RIDE),
        (medicine(), MEDICINE, slot::MED_WATCH),
    ] {
        let before = handoff.clone();
        let picked = slot.choices()[0];
        done(&mut handoff, Action::Choose(place, slot, picked, true));
        done(&mut handoff, Action::Choose(place, slot, picked, false));
        assert!(!handoff.answers(place).unwrap().answers(slot));
        assert_eq!(handoff, before, "as if it had never been answered");
    }
}

#[test]
fn taking_back_what_was_not_chosen_changes_nothing() {
    let mut handoff = visit();
    for action in [
        Action::Choose(VISIT, slot::VISIT_RIDE, choice::HAVE_RIDE, true),
        Action::Choose(VISIT, slot::VISIT_RIDE, choice::NO_RIDE, false),
    ] {
        done(&mut handoff, action);
    }
    assert_eq!(
        chosen(&handoff, VISIT, slot::VISIT_RIDE),
        [choice::HAVE_RIDE]
    );
}

#[test]
fn choosing_twice_is_choosing_once() {
    let pick = Action::Choose(MEDICINE, slot::MED_WATCH, choice::STEROID, true);
    let mut handoff = medicine();
    done(&mut handoff, pick.clone());
    let once = handoff.clone();
    done(&mut handoff, pick);
    assert_eq!(handoff, once);
}

#[test]
fn every_choice_of_every_slot_can_be_chosen_where_it_is_asked() {
    for part in Part::ALL {
        let (handoff, place) = with_one(part);
        for slot in Slot::all().filter(|slot| slot.is_of(part)) {
            for picked in slot.choices() {
                let mut handoff = handoff.clone();
                done(&mut handoff, Action::Choose(place, slot, *picked, true));
                assert_eq!(chosen(&handoff, place, slot), [*picked], "{}", slot.code());
            }
        }
    }
}

#[test]
fn every_box_of_the_form_keeps_words_where_it_is_asked() {
    for part in Part::ALL {
        let (handoff, place) = with_one(part);
        for slot in Slot::all().filter(|slot| slot.is_of(part) && slot.choices().is_empty()) {
            let mut handoff = handoff.clone();
            let field = Field::Answer(place, slot);
            done(&mut handoff, write(field, "the day the nurse says"));
            assert_eq!(
                field.read(&handoff),
                Some("the day the nurse says"),
                "{}",
                slot.code()
            );
            done(&mut handoff, write(field, " "));
            assert!(
                !handoff.answers(place).unwrap().answers(slot),
                "blanks say nothing"
            );
        }
    }
}

/// A handoff with one thing of the part, and where the part's pages keep their answers.
fn with_one(part: Part) -> (Handoff, Place) {
    let begin = match part {
        Part::Medicines => Action::AddMedicine(ONE, Change::New),
        Part::Allergies => Action::AddAllergy(ONE),
        Part::Questions => Action::AddOwnQuestion(ONE),
        part if part.is_list() => Action::AddItem(part, ONE),
        part => return (after([]), Place::Sheet(part)),
    };
    (after([begin]), Place::Item(part, ONE))
}

#[test]
fn a_choice_that_a_slot_does_not_offer_is_refused() {
    let handoff = visit();
    for picked in [choice::INSULIN, choice::YES, choice::CALL_EMERGENCY] {
        for is_chosen in [true, false] {
            let action = Action::Choose(VISIT, slot::VISIT_RIDE, picked, is_chosen);
            assert_eq!(refused(&handoff, action), Refused::NoSuchItem);
        }
    }
    let of_words = Action::Choose(VISIT, slot::VISIT_WHO, choice::YES, true);
    assert_eq!(refused(&handoff, of_words), Refused::NoSuchItem);
}

#[test]
fn a_slot_of_another_part_and_a_thing_that_is_gone_are_refused() {
    let handoff = visit();
    let ride = |place| Action::Choose(place, slot::VISIT_RIDE, choice::NO_RIDE, true);
    for place in [
        Place::Sheet(Part::Me),
        Place::Item(Part::Tests, ONE),
        Place::Item(Part::Visits, TWO),
        Place::Item(Part::Medicines, ONE),
        Place::Item(Part::Me, ONE),
    ] {
        assert_eq!(
            refused(&handoff, ride(place)),
            Refused::NoSuchItem,
            "{place:?}"
        );
    }
    let wishes = Action::Choose(VISIT, slot::ME_WISHES, choice::YES, true);
    assert_eq!(refused(&handoff, wishes), Refused::NoSuchItem);
    let test = write(Field::Answer(VISIT, slot::TEST_OWNER), "Dr. Haddad");
    assert_eq!(refused(&handoff, test), Refused::NoSuchItem);
}

#[test]
fn words_are_not_written_where_something_is_chosen() {
    let handoff = visit();
    let ride = write(Field::Answer(VISIT, slot::VISIT_RIDE), "Ana drives");
    assert_eq!(refused(&handoff, ride), Refused::NoSuchItem);
}

#[test]
fn an_answer_of_another_kind_than_its_slot_is_refused() {
    let words = || Line::new("two weeks").unwrap();
    for slot in [slot::VISIT_RIDE, slot::VISIT_WHEN] {
        for answer in [
            Answer::Line(words()),
            Answer::Day(words(), None),
            Answer::Note(Note::new("two weeks").unwrap()),
            Answer::Chosen(vec![choice::HAVE_RIDE]),
            Answer::Chosen(vec![choice::HAVE_RIDE, choice::NO_RIDE]),
            Answer::Chosen(vec![choice::INSULIN]),
        ] {
            let fits = match slot.input() {
                Input::One => answer == Answer::Chosen(vec![choice::HAVE_RIDE]),
                _ => answer == Answer::Day(words(), None),
            };
            let action = Action::SetAnswer(VISIT, slot, Some(answer.clone()));
            if fits {
                done(&mut visit(), action);
            } else {
                assert_eq!(refused(&visit(), action), Refused::NoSuchItem, "{answer:?}");
            }
        }
    }
}

#[test]
fn the_source_of_each_thing_is_its_own() {
    let mut handoff = after([
        Action::AddItem(Part::Visits, ONE),
        Action::AddItem(Part::Tests, ONE),
    ]);
    let pick =
        |part, picked| Action::Choose(Place::Item(part, ONE), slot::SOURCE_FROM, picked, true);
    done(&mut handoff, pick(Part::Visits, choice::PAPER_SAYS));
    done(&mut handoff, pick(Part::Tests, choice::WAS_TOLD));
    for (part, picked) in [
        (Part::Visits, choice::PAPER_SAYS),
        (Part::Tests, choice::WAS_TOLD),
    ] {
        let place = Place::Item(part, ONE);
        assert_eq!(chosen(&handoff, place, slot::SOURCE_FROM), [picked]);
    }
    apply(&mut handoff, Action::AddItem(Part::Contacts, ONE)).unwrap();
    let people = pick(Part::Contacts, choice::I_SAY);
    assert_eq!(refused(&handoff, people), Refused::NoSuchItem);
}
