//! The people who can do a thing, to be named with one tap: who is here, then who is known.

use crate::form::{Choice, Part, choice, slot};
use crate::handoff::Handoff;
use crate::letters::{before_comma, fold};

/// Roles of those who can be here and do something; the interpreter is nobody's owner.
const ROLES: [Choice; 7] = [
    choice::IS_NURSE,
    choice::IS_DOCTOR,
    choice::IS_NEW_TEAM,
    choice::IS_PHARMACIST,
    choice::IS_PLANNER,
    choice::IS_PATIENT,
    choice::IS_HELPER,
];

/// Somebody who may take over, with what is known of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The name, in the person's words.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// The number by day; may be empty.
    pub day: String,
    /// The number at night; may be empty.
    pub night: String,
}

/// Everybody who can be named with one tap, each once: the names of those who are here, who is known, and those here
/// of whom only the role is known. `say` gives the words of a role.
#[must_use]
pub fn hands(handoff: &Handoff, say: impl Fn(Choice) -> String) -> Vec<String> {
    let sheet = &handoff.sheet;
    let mut hands: Vec<String> = Vec::new();
    let mut add = |person: &str| {
        let is_there = hands.iter().any(|other| is_same(other, person));
        // A number alone answers calls; it reads no result.
        let has_name = person
            .split(',')
            .next()
            .is_some_and(|name| name.chars().any(char::is_alphabetic));
        if has_name && !is_there {
            hands.push(person.to_owned());
        }
    };
    let known = handoff.known_people();
    for name in names_here(handoff) {
        // Who is known with a number is offered with it.
        let with_number = known.iter().find(|person| is_same(person, name));
        add(with_number.map_or(name, String::as_str));
    }
    add(sheet.words(slot::TALK_BY));
    known.iter().for_each(|person| add(person));
    for role in ROLES {
        if sheet.has(slot::TALK_HERE, role) {
            add(&say(role));
        }
    }
    hands
}

/// Who may take over, best first, each once: who was asked to, who is in the baton already, who stands under people as
/// taking over, who is here. A number in the baton stands before one under people, and what was written for the request
/// comes last: it is the oldest, and may hold more than one.
#[must_use]
pub fn receivers(handoff: &Handoff) -> Vec<Known> {
    let mut all: Vec<Known> = Vec::new();
    let mut add = |known: Known| {
        let found = all
            .iter_mut()
            .find(|other| is_same(&other.name, &known.name));
        match found {
            // What one place does not know, another may.
            Some(other) => {
                for (own, more) in [
                    (&mut other.role, known.role),
                    (&mut other.day, known.day),
                    (&mut other.night, known.night),
                ] {
                    if own.is_empty() {
                        *own = more;
                    }
                }
            }
            None if known.name.is_empty() => {}
            None => all.push(known),
        }
    };
    let request = &handoff.request;
    add(Known {
        name: request.receiver.to_string(),
        ..Known::default()
    });
    let legs = handoff.lists.of(Part::Baton).map(|item| &item.answers);
    let after = legs.filter(|leg| {
        !leg.has(slot::LEG_STARTS, choice::ALREADY)
            && !leg.has(slot::LEG_WHAT, choice::NOBODY_KNOWN)
    });
    for leg in after {
        add(Known {
            name: leg.words(slot::LEG_WHO).to_owned(),
            role: leg.words(slot::LEG_ROLE).to_owned(),
            day: leg.words(slot::LEG_DAY).to_owned(),
            night: leg.words(slot::LEG_NIGHT).to_owned(),
        });
    }
    let contacts = handoff.lists.of(Part::Contacts).map(|item| &item.answers);
    for contact in contacts {
        // Others only add what they know of who was asked.
        let is_asked = is_same(contact.words(slot::CONTACT_NAME), request.receiver.as_str());
        if contact.has(slot::CONTACT_SIDE, choice::TAKES_OVER) || is_asked {
            add(Known {
                name: contact.words(slot::CONTACT_NAME).to_owned(),
                role: contact.words(slot::CONTACT_ROLE).to_owned(),
                day: contact.words(slot::CONTACT_DAY).to_owned(),
                night: contact.words(slot::CONTACT_NIGHT).to_owned(),
            });
        }
    }
    add(Known {
        name: request.receiver.to_string(),
        day: request.receiver_phone.to_string(),
        ..Known::default()
    });
    for name in names_here(handoff) {
        add(Known {
            name: name.to_owned(),
            ..Known::default()
        });
    }
    all
}

/// Whether an interpreter was wanted and is not among those who were ticked as here; before the first tick nobody is missed.
#[must_use]
pub fn lacks_interpreter(handoff: &Handoff) -> bool {
    let sheet = &handoff.sheet;
    let is_wanted =
        handoff.person.interpreter || sheet.has(slot::ASK_THERE, choice::IS_INTERPRETER);
    is_wanted
        && sheet.answers(slot::TALK_HERE)
        && !sheet.has(slot::TALK_HERE, choice::IS_INTERPRETER)
}

fn names_here(handoff: &Handoff) -> impl Iterator<Item = &str> {
    let here = handoff.sheet.words(slot::TALK_HERE_WHO);
    here.split([',', ';', '\n']).map(str::trim)
}

/// Whether two names are one person's: the same letters, or one with a number or an office behind a comma.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (fold(before_comma(one)), fold(before_comma(other)));
    !one.is_empty() && one == other
}
