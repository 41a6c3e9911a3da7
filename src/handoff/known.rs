//! The people who stand somewhere in a handoff: entered once, offered wherever a person is asked for.

use super::Handoff;
use crate::form::{Input, Part, Slot, slot};

impl Handoff {
    /// Everybody, each once, with a number where one is known: people and phones first, then who talks, who helps, and
    /// who was named in the boxes for a person.
    #[must_use]
    pub fn known_people(&self) -> Vec<String> {
        let mut known = Vec::new();
        let mut add = |name: &str, phone: &str| {
            let person = match (name, phone) {
                ("", _) => return,
                (name, "") => name.to_owned(),
                (name, phone) => format!("{name}, {phone}"),
            };
            // Who is known with a number already is not offered without it.
            let is_there = known
                .iter()
                .any(|other: &String| other.starts_with(&person));
            if !is_there {
                known.push(person);
            }
        };
        for contact in self.lists.of(Part::Contacts) {
            let answers = &contact.answers;
            let day = answers.words(slot::CONTACT_DAY);
            let phone = if day.is_empty() {
                answers.words(slot::CONTACT_NIGHT)
            } else {
                day
            };
            add(answers.words(slot::CONTACT_NAME), phone);
        }
        let request = &self.request;
        add(request.receiver.as_str(), request.receiver_phone.as_str());
        add(request.sender.as_str(), "");
        add(
            self.sheet.words(slot::HELPER_NAME),
            self.sheet.words(slot::HELPER_PHONE),
        );
        add(self.person.helper.as_str(), "");
        let named = Slot::all().filter(|slot| slot.input() == Input::Who);
        for slot in named {
            for item in &self.lists.items {
                add(item.answers.words(slot), "");
            }
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::{Action, Field, apply};
    use crate::handoff::id::ItemId;
    use crate::handoff::place::Place;

    #[test]
    fn each_person_is_known_once_and_with_the_number() {
        let mut handoff = Handoff::empty(ItemId(1));
        let id = ItemId(2);
        let place = Place::Item(Part::Contacts, id);
        for action in [
            Action::AddItem(Part::Contacts, id),
            Action::Write(Field::Answer(place, slot::CONTACT_NAME), "Tom Reyes".into()),
            Action::Write(Field::Answer(place, slot::CONTACT_DAY), "555-0100".into()),
            Action::Write(Field::Sender, "Tom Reyes".into()),
            Action::Write(Field::Receiver, "Dr. Nair".into()),
        ] {
            apply(&mut handoff, action).unwrap();
        }
        assert_eq!(handoff.known_people(), ["Tom Reyes, 555-0100", "Dr. Nair"]);
    }
}
