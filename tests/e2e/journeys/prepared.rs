//! A full preparation with an answer in every box, taken from the form itself, so that no page of it is ever forgotten.

use super::flows::SAVED;
use crate::browser::Browser;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Input, Page, Part, Slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::id_of_bank;
use warm_handoff::handoff::worry::{Much, Worry};
use warm_handoff::people::People;
use warm_handoff::route::Route;
use warm_handoff::saved;
use warm_handoff::words::{Words, names, say};

/// A thing that was never there, in every list.
pub const GONE: &str = "00000000000000ff";

/// One screen of the full preparation.
pub struct Screen {
    /// As the app writes it.
    pub address: String,
    /// The heading it has while nothing is entered, in English.
    pub heading: String,
}

/// The parts that have things of their own pages.
fn parts_with_things() -> impl Iterator<Item = Part> {
    let others = [Part::Medicines, Part::Allergies, Part::Questions];
    others.into_iter().chain(Part::LISTS)
}

/// The first thing of a part, in both handoffs below.
pub fn first_thing(part: Part) -> ItemId {
    match part {
        Part::Questions => id_of_bank("B-WHO-02".parse().unwrap()),
        part => ItemId(0x1000 + 0x10 * part as u64),
    }
}

/// Every screen that needs no thing: the list of parts, the lists, the pages about the person, and what stands beside.
pub fn screens() -> Vec<Screen> {
    let w = Words::host("en").unwrap();
    let person = Handoff::empty(ItemId(1));
    let w = w.with_voice(person.voice());
    let list_title = |part: Part| match part {
        Part::Medicines => say::medicine_title(),
        part => part.words(),
    };
    let mut all = vec![
        (Route::Prepare, w.say(&say::prepare_title())),
        (Route::HowMuch, w.say(&say::much_title())),
        (Route::Compare, w.say(&say::prepare_compare())),
        (Route::Questions, w.say(&say::questions_title())),
        (Route::AskNow, w.say(&say::mine_questions())),
        (Route::Switch, w.say(&say::switch_title())),
        (Route::Baton, w.say(&say::baton_title())),
        (Route::Ask, w.say(&say::request_title())),
    ];
    // The baton is a screen of its own.
    let lists = Part::LISTS.into_iter().filter(|part| *part != Part::Baton);
    for part in [Part::Medicines].into_iter().chain(lists) {
        all.push((Route::List(part), w.say(&list_title(part))));
    }
    for part in [
        Part::Me,
        Part::Move,
        Part::Worries,
        Part::Helper,
        Part::Ask,
        Part::Talk,
    ] {
        for page in Page::of(part) {
            all.push((Route::Page(Place::Sheet(part), page), w.say(&page.title())));
        }
    }
    let all = all.into_iter();
    all.map(|(route, heading)| Screen {
        address: route.href(),
        heading,
    })
    .collect()
}

/// Every page of a thing, with the heading it has while the thing has no name.
pub fn pages_of_things() -> Vec<Screen> {
    let w = Words::host("en").unwrap();
    let w = w.with_voice(Handoff::empty(ItemId(1)).voice());
    let of_part = |part: Part| {
        let place = Place::Item(part, first_thing(part));
        Page::of(part).map(move |page| {
            // A question of the bank is never without a name.
            let title = match part {
                Part::Questions => names::question("B-WHO-02".parse().unwrap()),
                _ => page.title(),
            };
            (Route::Page(place, page), title)
        })
    };
    parts_with_things()
        .flat_map(of_part)
        .map(|(route, title)| Screen {
            address: route.href(),
            heading: w.say(&title),
        })
        .collect()
}

/// The addresses of things that are not there.
pub fn gone() -> Vec<String> {
    parts_with_things()
        .map(|part| format!("#/{}/{GONE}", part.name()))
        .collect()
}

/// A handoff in which each list has one thing that was begun, and nothing more.
pub fn begun() -> Handoff {
    let mut handoff = Handoff::empty(ItemId(1));
    for part in parts_with_things() {
        let id = first_thing(part);
        act(
            &mut handoff,
            match part {
                Part::Medicines => Action::AddMedicine(id, Change::NotSure),
                Part::Allergies => Action::AddAllergy(id),
                Part::Questions => Action::AddBankQuestion("B-WHO-02".parse().unwrap()),
                part => Action::AddItem(part, id),
            },
        );
    }
    handoff
}

/// A handoff with an answer in every slot, and with two things in every list.
pub fn filled() -> Handoff {
    let mut handoff = begun();
    let all = &mut handoff;
    for (field, words) in [
        (Field::Name, "Maria Delgado"),
        (Field::Born, "May 3, 1955"),
        (Field::Why, "water on the lungs"),
        (Field::From, "Riverside Hospital, ward 4"),
        (Field::To, "Eastside Family Clinic"),
        (Field::MedicinesBefore, "metformin 500 mg\nlisinopril 10 mg"),
        (Field::MedicinesNow, "lisinopril 5 mg\nmetformin 500 mg"),
        (Field::OwnWorry, "Too many trips to the bathroom."),
        (Field::Sender, "Tom Reyes"),
        (Field::Receiver, "Dr. Priya Nair"),
        (Field::ReceiverPhone, "555-0177"),
    ] {
        act(all, Action::Write(field, words.to_owned()));
    }
    for worry in [Worry::Breathing, Worry::Cost, Worry::Nights] {
        act(all, Action::AddWorry(worry));
        act(all, Action::HowMuch(worry, Some(Much::Lot)));
    }
    for part in parts_with_things().filter(|part| *part != Part::Questions) {
        let id = ItemId(first_thing(part).0 + 1);
        act(
            all,
            match part {
                Part::Medicines => Action::AddMedicine(id, Change::Stopped),
                Part::Allergies => Action::AddAllergy(id),
                part => Action::AddItem(part, id),
            },
        );
    }
    let own = ItemId(0x2000);
    act(all, Action::AddOwnQuestion(own));
    act(
        all,
        Action::Write(Field::Question(own), "Who feeds my cat?".to_owned()),
    );
    act(
        all,
        Action::Write(
            Field::Medicine(first_thing(Part::Medicines)),
            "furosemide 40 mg".to_owned(),
        ),
    );
    act(
        all,
        Action::SetChange(first_thing(Part::Medicines), Change::Changed),
    );
    act(
        all,
        Action::Write(
            Field::Allergy(first_thing(Part::Allergies)),
            "penicillin".to_owned(),
        ),
    );
    for part in [Part::Me, Part::Move, Part::Worries, Part::Helper] {
        fill(all, Place::Sheet(part));
    }
    for part in parts_with_things() {
        fill(all, Place::Item(part, first_thing(part)));
    }
    handoff
}

/// Keeps a handoff on the device, as if it had been written there, and opens the app on it anew.
pub fn keep(b: &Browser, handoff: Handoff) {
    keep_all(b, &People::with(handoff));
}

/// Keeps several people's handoffs on the device, the open one first.
pub fn keep_all(b: &Browser, people: &People) {
    // The app keeps what it has when it is left: it must be gone before another file stands there.
    b.session().navigate("about:blank").unwrap();
    b.plant(SAVED, &saved::write(people));
}

fn fill(handoff: &mut Handoff, place: Place) {
    for slot in Page::of(place.part()).flat_map(Page::slots) {
        let choices = slot.choices();
        let most = match slot.input() {
            Input::One => 1,
            _ => choices.len(),
        };
        for choice in &choices[..most.min(choices.len())] {
            act(handoff, Action::Choose(place, slot, *choice, true));
        }
        if choices.is_empty() {
            let words = words_for(slot).to_owned();
            act(handoff, Action::Write(Field::Answer(place, slot), words));
        }
    }
}

/// What a person may write there.
pub fn words_for(slot: Slot) -> &'static str {
    match slot.input() {
        Input::Who => "Dr. Leila Haddad, 555-0100",
        Input::Phone => "555-0199, ask for the nurse",
        Input::Day => "December 2 at 9 am",
        Input::Time => "9 am",
        Input::Note => "She sleeps badly.\nSay it slowly, to the left ear.",
        Input::Line | Input::One | Input::Many => "a few words of her own",
    }
}

pub fn act(handoff: &mut Handoff, action: Action) {
    let said = format!("{action:?}");
    apply(handoff, action).unwrap_or_else(|refused| panic!("{said}: {refused:?}"));
}
