//! Any text, any action, any people: what the property tests are tried on.

#![allow(dead_code, reason = "each test file uses some of it")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use warm_handoff::action::{Action, Field, Taken, apply};
use warm_handoff::bank;
use warm_handoff::form::{Choice, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::{AllergiesAnswer, Allergy};
use warm_handoff::handoff::answers::{Answer, Answers};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::{Item, ListAnswer};
use warm_handoff::handoff::medicine::{Change, Medicine, MedicinesAnswer};
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::{Asks, Question};
use warm_handoff::handoff::reader::Reader;
use warm_handoff::handoff::request::{Purpose, Wanted, When};
use warm_handoff::handoff::sent::Sent;
use warm_handoff::handoff::text::{Line, Note};
use warm_handoff::handoff::topic::Topic;
use warm_handoff::handoff::transition::{Leaving, Move};
use warm_handoff::handoff::worry::{Chosen, Much, Worry};
use warm_handoff::people::People;

/// A handoff with nothing in it.
pub fn empty() -> Handoff {
    Handoff::empty(ItemId(1))
}

/// Any text a person, a paste or an attack may bring.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => any::<String>(),
        3 => "[ a-zA-Z0-9.,?!áéíñ¿]{0,40}",
        1 => Just(String::new()),
        1 => Just(" \t\r\n\u{2028}".to_owned()),
        1 => "(<script>|</p>|&amp;|\"|'|<|>|--|\\]\\]>|\\{ \\$x \\}|[a-z]){1,12}",
        1 => "[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200b}-\u{200f}\u{feff}אבم🙂a ]{0,20}",
        1 => (195_usize..206).prop_map(|length| "é".repeat(length)),
        1 => (4_995_usize..5_006).prop_map(|length| "w".repeat(length)),
    ]
}

/// A few ids that meet each other, and now and then any at all.
pub fn id() -> impl Strategy<Value = ItemId> {
    prop_oneof![8 => 0_u64..6, 1 => any::<u64>()].prop_map(ItemId)
}

/// A place in a list, there or not.
fn place() -> impl Strategy<Value = usize> {
    prop_oneof![6 => 0_usize..6, 1 => Just(usize::MAX), 1 => any::<usize>()]
}

fn line() -> impl Strategy<Value = Line> {
    text().prop_map(|text| Line::new(&text).unwrap_or_default())
}

/// Any day of the years that a clock may show, and some beyond.
pub fn day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap();
    (0_u64..4_000_000).prop_map(move |days| first.checked_add_days(Days::new(days)).unwrap())
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = T> + use<T> {
    prop::sample::select(all.to_vec())
}

fn field() -> impl Strategy<Value = Field> {
    let places = [
        Field::Name,
        Field::Helper,
        Field::Language,
        Field::Born,
        Field::Why,
        Field::From,
        Field::To,
        Field::OwnWorry,
        Field::MedicinesBefore,
        Field::MedicinesNow,
        Field::OwnPurpose,
        Field::Sender,
        Field::Receiver,
        Field::ReceiverPhone,
        Field::CallBack,
    ];
    prop_oneof![
        one_of(&places),
        id().prop_map(Field::Question),
        id().prop_map(Field::Medicine),
        id().prop_map(Field::Allergy),
        id().prop_map(Field::Reaction),
        (answer_place(), slot()).prop_map(|(place, slot)| Field::Answer(place, slot)),
    ]
}

fn slot() -> impl Strategy<Value = Slot> {
    one_of(&Slot::all().collect::<Vec<_>>())
}

fn choice() -> impl Strategy<Value = Choice> {
    let all = Slot::all().flat_map(|slot| slot.choices().iter().copied());
    one_of(&all.collect::<Vec<_>>())
}

fn answer_place() -> impl Strategy<Value = Place> {
    prop_oneof![
        one_of(&Part::ALL).prop_map(Place::Sheet),
        (one_of(&Part::ALL), id()).prop_map(|(part, id)| Place::Item(part, id)),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        line().prop_map(Answer::Line),
        text().prop_map(|text| Answer::Note(Note::new(&text).unwrap_or_default())),
        prop::collection::vec(choice(), 0..3).prop_map(Answer::Chosen),
    ]
}

const QUESTION: [Slot; 3] = [
    slot::QUESTION_ANSWER,
    slot::QUESTION_ASKED,
    slot::QUESTION_SAY_BACK,
];
const MEDICINE: [Slot; 4] = [
    slot::MED_MORNING,
    slot::MED_WATCH,
    slot::MED_OVER_TIME,
    slot::SOURCE_FROM,
];
const ALLERGY: [Slot; 2] = [slot::ALLERGY_WHEN, slot::SOURCE_FROM];

/// Answers in some of these slots, each of the kind that its slot takes.
fn answers(slots: &'static [Slot]) -> impl Strategy<Value = Answers> {
    let some = prop::collection::vec((0..slots.len(), text()), 0..3);
    some.prop_map(|some| {
        let id = ItemId(1);
        let mut handoff = empty();
        apply(&mut handoff, Action::AddMedicine(id, Change::New)).unwrap();
        let place = Place::Item(Part::Medicines, id);
        for (at, text) in some {
            let slot = slots[at];
            let action = match slot.choices().first() {
                Some(choice) => Action::Choose(place, slot, *choice, true),
                None => Action::Write(Field::Answer(place, slot), text),
            };
            let _ = apply(&mut handoff, action);
        }
        handoff.answers(place).unwrap().clone()
    })
}

fn item() -> impl Strategy<Value = Item> {
    (id(), one_of(&Part::ALL), answers(&MEDICINE)).prop_map(|(id, part, answers)| Item {
        id,
        part,
        answers,
    })
}

fn much() -> impl Strategy<Value = Option<Much>> {
    prop::option::of(one_of(&Much::ALL))
}

fn question() -> impl Strategy<Value = Question> {
    let ids: Vec<_> = bank::questions().iter().take(9).map(|row| row.id).collect();
    prop_oneof![
        (one_of(&ids), answers(&QUESTION)).prop_map(|(bank, details)| Question {
            details,
            ..Question::of_bank(bank)
        }),
        (id(), line(), answers(&QUESTION)).prop_map(|(id, words, details)| Question {
            details,
            ..Question::own(id, words)
        }),
    ]
}

fn medicine() -> impl Strategy<Value = Medicine> {
    let parts = (id(), one_of(&Change::ALL), line(), answers(&MEDICINE));
    parts.prop_map(|(id, change, name, details)| Medicine {
        id,
        change,
        name,
        details,
    })
}

fn taken() -> impl Strategy<Value = Taken> {
    (id(), one_of(&Change::ALL), text(), prop::option::of(text())).prop_map(
        |(id, change, name, was)| Taken {
            id,
            change,
            name,
            was,
        },
    )
}

fn allergy() -> impl Strategy<Value = Allergy> {
    let parts = (id(), line(), line(), answers(&ALLERGY));
    parts.prop_map(|(id, thing, reaction, details)| Allergy {
        id,
        thing,
        reaction,
        details,
    })
}

fn medicines_answer() -> impl Strategy<Value = MedicinesAnswer> {
    one_of(&[
        MedicinesAnswer::NotAnswered,
        MedicinesAnswer::Listed,
        MedicinesAnswer::NoChanges,
        MedicinesAnswer::TakesNone,
        MedicinesAnswer::NotSure,
    ])
}

fn allergies_answer() -> impl Strategy<Value = AllergiesAnswer> {
    one_of(&[
        AllergiesAnswer::NotAnswered,
        AllergiesAnswer::Has,
        AllergiesAnswer::NoneKnown,
        AllergiesAnswer::NotSure,
    ])
}

/// Any action at all, with ids and places that may be nonsense.
pub fn action() -> impl Strategy<Value = Action> {
    let language = prop::option::of(prop_oneof![
        Just("en".to_owned()),
        Just("es".to_owned()),
        any::<String>()
    ]);
    let when = prop_oneof![
        Just(When::BeforeLeaving),
        Just(When::AnyTime),
        day().prop_map(When::On)
    ];
    let leaving = prop_oneof![Just(Leaving::NotKnown), day().prop_map(Leaving::On)];
    let wanted = [Wanted::NotAnswered, Wanted::Yes, Wanted::NotNow];
    let of_the_whole = prop_oneof![
        12 => (field(), text()).prop_map(|(field, text)| Action::Write(field, text)),
        1 => language.prop_map(Action::WrittenIn),
        1 => one_of(&FilledInBy::ALL).prop_map(Action::FilledInBy),
        1 => prop::option::of(one_of(&Move::ALL)).prop_map(Action::Move),
        1 => prop::option::of(leaving).prop_map(Action::Leaving),
        1 => one_of(&wanted).prop_map(Action::Want),
        1 => prop::option::of(one_of(&Purpose::ALL)).prop_map(Action::Purpose),
        1 => prop::option::of(when).prop_map(Action::When),
        1 => any::<bool>().prop_map(Action::Interpreter),
    ];
    let of_worries_and_questions = prop_oneof![
        one_of(&Worry::ALL).prop_map(Action::AddWorry),
        one_of(&Worry::ALL).prop_map(Action::RemoveWorry),
        (place(), one_of(&Worry::ALL), much())
            .prop_map(|(at, worry, much)| Action::PutWorry(at, Chosen { worry, much })),
        (one_of(&Worry::ALL), much()).prop_map(|(worry, much)| Action::HowMuch(worry, much)),
        any::<bool>().prop_map(Action::NoWorries),
        question().prop_map(|question| match question.asks {
            Asks::Bank(id) => Action::AddBankQuestion(id),
            Asks::Own(_) => Action::AddOwnQuestion(question.id),
        }),
        question().prop_map(|question| match question.asks {
            Asks::Bank(id) => Action::RemoveBankQuestion(id),
            Asks::Own(_) => Action::RemoveOwnQuestion(question.id),
        }),
        (question(), place()).prop_map(|(question, to)| Action::RankQuestion(question.id, to)),
        (place(), question()).prop_map(|(at, question)| Action::PutQuestion(at, question)),
        question().prop_map(|question| Action::RaiseQuestion(question.id)),
    ];
    let of_medicines_and_allergies = prop_oneof![
        medicines_answer().prop_map(Action::AnswerMedicines),
        (id(), one_of(&Change::ALL)).prop_map(|(id, change)| Action::AddMedicine(id, change)),
        (id(), one_of(&Change::ALL)).prop_map(|(id, change)| Action::SetChange(id, change)),
        id().prop_map(Action::RemoveMedicine),
        one_of(&Change::ALL).prop_map(Action::RemoveMedicines),
        medicines_answer().prop_map(Action::PutMedicinesAnswer),
        prop::collection::vec(taken(), 0..4).prop_map(Action::TakeOver),
        prop::collection::vec((place(), medicine()), 0..4).prop_map(Action::PutMedicines),
        allergies_answer().prop_map(Action::AnswerAllergies),
        id().prop_map(Action::AddAllergy),
        id().prop_map(Action::RemoveAllergy),
        prop::collection::vec((place(), allergy()), 0..4).prop_map(Action::PutAllergies),
    ];
    let list_answer = prop::option::of(one_of(&[ListAnswer::None, ListAnswer::NotSure]));
    let of_the_form = prop_oneof![
        (answer_place(), slot(), choice(), any::<bool>()).prop_map(
            |(place, slot, choice, is_chosen)| Action::Choose(place, slot, choice, is_chosen)
        ),
        (answer_place(), slot(), any::<bool>()).prop_filter_map(
            "a slot that chooses",
            |(place, slot, is_chosen)| {
                let choice = slot.choices().first()?;
                Some(Action::Choose(place, slot, *choice, is_chosen))
            }
        ),
        (answer_place(), slot(), prop::option::of(answer()))
            .prop_map(|(place, slot, answer)| Action::SetAnswer(place, slot, answer)),
        (one_of(&Part::ALL), list_answer, any::<bool>()).prop_map(|(part, answer, takes_out)| {
            if takes_out {
                Action::AnswerList(part, answer)
            } else {
                Action::PutListAnswer(part, answer)
            }
        }),
        (one_of(&Part::ALL), id()).prop_map(|(part, id)| Action::AddItem(part, id)),
        (one_of(&Part::ALL), id()).prop_map(|(part, id)| Action::RemoveItem(part, id)),
        prop::collection::vec((place(), item()), 0..4).prop_map(Action::PutItems),
    ];
    prop_oneof![
        4 => of_the_whole,
        4 => of_worries_and_questions,
        4 => of_medicines_and_allergies,
        4 => of_the_form,
        1 => of_sharing(),
    ]
}

/// Switches, cards that are handed on, replies that are taken.
fn of_sharing() -> impl Strategy<Value = Action> {
    let switch = (one_of(&Reader::ALL), one_of(&Topic::ALL), any::<bool>());
    prop_oneof![
        4 => switch.prop_map(|(reader, topic, is_on)| Action::Share(reader, topic, is_on)),
        4 => sent().prop_map(Action::HandOn),
        1 => (id(), prop::collection::vec((place(), sent()), 0..4))
            .prop_map(|(id, sent)| Action::TakeBack(id, sent)),
        2 => (id(), id()).prop_map(|(card, reply)| Action::TookReply(card, reply)),
        1 => (id(), id()).prop_map(|(card, reply)| Action::ForgetReply(card, reply)),
        1 => (id(), text()).prop_map(|(card, came)| Action::KeepReplies(card, came)),
    ]
}

/// A card that was handed on, now and then with what it said.
pub fn sent() -> impl Strategy<Value = Sent> {
    let was = prop::option::of((text(), any::<bool>()).prop_map(|(name, is_switched)| {
        let mut was = empty();
        let _ = apply(&mut was, Action::Write(Field::Name, name));
        let share = Action::Share(Reader::Helper, Topic::Visits, is_switched);
        apply(&mut was, share).unwrap();
        Box::new(was)
    }));
    let left = prop::collection::vec(one_of(&Topic::ALL), 0..3);
    let parts = (
        id(),
        day(),
        one_of(&Reader::ALL),
        line(),
        any::<[u8; 16]>(),
        left,
        was,
    );
    parts.prop_map(|(id, day, reader, to, key, left, was)| Sent {
        id,
        at: day.and_hms_opt(9, 5, 0).unwrap(),
        reader,
        to,
        key,
        left,
        was,
        taken: Vec::new(),
        came: String::new(),
    })
}

/// Any number of actions, up to this many.
pub fn actions(most: usize) -> impl Strategy<Value = Vec<Action>> {
    prop::collection::vec(action(), 0..most)
}

/// A handoff that some actions led to. What was refused on the way changed nothing.
pub fn handoff(id: u64, most: usize) -> impl Strategy<Value = Handoff> {
    let clock = prop::option::of((day(), 0_u32..24, 0_u32..60));
    (actions(most), any::<bool>(), clock).prop_map(move |(actions, example, clock)| {
        let mut handoff = Handoff::empty(ItemId(id));
        for action in actions {
            let _ = apply(&mut handoff, action);
        }
        handoff.example = example;
        handoff.changed_at = clock.and_then(|(day, hour, minute)| day.and_hms_opt(hour, minute, 0));
        handoff
    })
}

/// One to four handoffs, any of them open.
pub fn people() -> impl Strategy<Value = People> {
    let handoffs = (
        handoff(11, 30),
        handoff(u64::MAX, 30),
        handoff(0, 3),
        handoff(14, 1),
    );
    (handoffs, 1_usize..5, 0_usize..4).prop_map(|((a, b, c, d), number, open)| {
        let mut handoffs = [a, b, c, d].into_iter().take(number);
        let mut people = People::with(handoffs.next().unwrap());
        for handoff in handoffs {
            people.add_and_open(handoff);
        }
        let open = people.all().nth(open).map(|handoff| handoff.id);
        people.switch_to(open.unwrap_or(ItemId(11)));
        people
    })
}
