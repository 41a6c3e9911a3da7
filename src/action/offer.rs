//! What is known already and may be asked again: offered for a field, to be taken with one tap.

use super::Field;
use crate::form::{Choice, Input, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::lists::Item;
use crate::handoff::place::Place;

/// What may stand in this field too, each once, best first; nothing where nothing is known.
#[must_use]
pub fn offers(handoff: &Handoff, field: Field) -> Vec<String> {
    let (place, slot) = match field {
        Field::Answer(place, slot) => (place, slot),
        Field::Sender => return people_of(handoff, choice::HANDS_OVER),
        Field::Receiver => return people_of(handoff, choice::TAKES_OVER),
        _ => return Vec::new(),
    };
    let mut offers = match slot {
        _ if slot.input() == Input::Who => return handoff.known_people(),
        slot::CONTACT_NAME => names(handoff),
        slot::LEG_THING => things(handoff),
        slot::CONTACT_ROLE | slot::CONTACT_DAY => of_contact(handoff, place, slot),
        slot::HELPER_RELATION => of_helper(handoff, &[slot::CONTACT_ROLE]),
        slot::HELPER_PHONE => {
            let mut phones = of_helper(handoff, &[slot::CONTACT_DAY, slot::CONTACT_NIGHT]);
            phones.push(handoff.request.call_back.to_string());
            phones
        }
        _ => Vec::new(),
    };
    let mut seen = Vec::new();
    offers.retain(|offer| {
        let is_new = !offer.is_empty() && !seen.contains(offer);
        seen.push(offer.clone());
        is_new
    });
    offers
}

/// What somebody may be in charge of: results, visits, medicines.
fn things(handoff: &Handoff) -> Vec<String> {
    let lists = [Part::Tests, Part::Visits].into_iter();
    let items = lists.flat_map(|part| handoff.lists.of(part).map(Item::name));
    let medicines = handoff.medicines.list.iter();
    let medicines = medicines.map(|medicine| medicine.name.as_str());
    items.chain(medicines).map(str::to_owned).collect()
}

/// Those of this side among the people who were entered once, and those of no side.
fn people_of(handoff: &Handoff, side: Choice) -> Vec<String> {
    let contacts = handoff.lists.of(Part::Contacts).map(|item| &item.answers);
    let fits = contacts.filter(|contact| {
        let sides = contact.chosen(slot::CONTACT_SIDE);
        sides.is_empty() || sides.contains(&side)
    });
    let names = fits.map(|contact| contact.words(slot::CONTACT_NAME));
    let names = names.filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// Everybody who is named alone somewhere and is no contact yet.
fn names(handoff: &Handoff) -> Vec<String> {
    let request = &handoff.request;
    let named = [
        helper(handoff),
        handoff.person.helper.as_str(),
        request.receiver.as_str(),
        request.sender.as_str(),
    ];
    let is_contact = |name: &&str| contacts(handoff, name).next().is_some();
    let new = named.into_iter().filter(|name| !is_contact(name));
    new.map(str::to_owned).collect()
}

/// What is known of the helper or of who takes over, where the contact is that person.
fn of_contact(handoff: &Handoff, place: Place, slot: Slot) -> Vec<String> {
    let is_day = slot == slot::CONTACT_DAY;
    let Some(name) = handoff
        .answers(place)
        .map(|answers| answers.words(slot::CONTACT_NAME))
        .filter(|name| !name.is_empty())
    else {
        return Vec::new();
    };
    let mut known = Vec::new();
    if name == helper(handoff) {
        known.push(handoff.sheet.words(if is_day {
            slot::HELPER_PHONE
        } else {
            slot::HELPER_RELATION
        }));
    }
    if is_day && name == handoff.request.receiver.as_str() {
        known.push(handoff.request.receiver_phone.as_str());
    }
    known.into_iter().map(str::to_owned).collect()
}

/// What is known of the helper among the contacts.
fn of_helper(handoff: &Handoff, slots: &[Slot]) -> Vec<String> {
    let found = contacts(handoff, helper(handoff));
    let known = found.flat_map(|contact| slots.iter().map(|slot| contact.answers.words(*slot)));
    known.map(str::to_owned).collect()
}

/// The helper's name: on the page about the helper, else as given with the person's own.
fn helper(handoff: &Handoff) -> &str {
    match handoff.sheet.words(slot::HELPER_NAME) {
        "" => handoff.person.helper.as_str(),
        name => name,
    }
}

/// The contacts of this name; nobody is called nothing.
fn contacts<'a>(handoff: &'a Handoff, name: &'a str) -> impl Iterator<Item = &'a Item> {
    let all = handoff.lists.of(Part::Contacts);
    all.filter(move |contact| !name.is_empty() && contact.answers.words(slot::CONTACT_NAME) == name)
}
