//! The people who stand somewhere in a handoff: entered once, offered wherever a person is asked for.

use super::Handoff;
use super::answers::Answers;
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
            let is_same = |other: &String| {
                let rest = other.strip_prefix(&person);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(", "))
            };
            let is_there = known.iter().any(is_same);
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
        // On their own page the helper has a whole name.
        if self.sheet.words(slot::HELPER_NAME).is_empty() {
            add(self.person.helper.as_str(), "");
        }
        let named = Slot::all().filter(|slot| slot.input() == Input::Who);
        for slot in named {
            for answers in self.answers_of_things() {
                add(answers.words(slot), "");
            }
        }
        known
    }

    /// The helper's name on their own page, else the one that was given with the card; empty when there is none.
    #[must_use]
    pub fn helper_name(&self) -> &str {
        match self.sheet.words(slot::HELPER_NAME) {
            "" => self.person.helper.as_str(),
            name => name,
        }
    }

    /// Whether any number to call at night is known: of a contact, of who is in charge, or as told in the talk.
    #[must_use]
    pub fn has_night_number(&self) -> bool {
        let nights = [slot::CONTACT_NIGHT, slot::LEG_NIGHT, slot::TALK_NIGHT];
        let mut all = self.answers_of_things().chain([&self.sheet]);
        all.any(|answers| nights.iter().any(|slot| answers.answers(*slot)))
    }

    /// The answers of every thing: of the lists, the medicines, the allergies and the questions.
    fn answers_of_things(&self) -> impl Iterator<Item = &Answers> {
        let items = self.lists.items.iter().map(|item| &item.answers);
        let medicines = self.medicines.list.iter().map(|item| &item.details);
        let allergies = self.allergies.list.iter().map(|item| &item.details);
        let questions = self.questions.chosen.iter().map(|item| &item.details);
        items.chain(medicines).chain(allergies).chain(questions)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::{Action, Field, apply};
    use crate::handoff::id::ItemId;
    use crate::handoff::medicine::Change;
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

    #[test]
    fn the_helper_is_known_by_the_whole_name() {
        let mut handoff = Handoff::empty(ItemId(1));
        let place = Place::Sheet(Part::Helper);
        for action in [
            Action::Write(Field::Helper, "Ana".into()),
            Action::Write(
                Field::Answer(place, slot::HELPER_NAME),
                "Ana Delgado".into(),
            ),
            Action::Write(Field::Answer(place, slot::HELPER_PHONE), "555-0142".into()),
        ] {
            apply(&mut handoff, action).unwrap();
        }
        assert_eq!(handoff.known_people(), ["Ana Delgado, 555-0142"]);
    }

    #[test]
    fn who_renews_a_medicine_is_known_too() {
        let mut handoff = Handoff::empty(ItemId(1));
        let id = ItemId(2);
        let place = Place::Item(Part::Medicines, id);
        for action in [
            Action::AddMedicine(id, Change::New),
            Action::Write(Field::Answer(place, slot::MED_RENEWS), "Dr. Nair".into()),
            Action::AddOwnQuestion(id),
            Action::Write(
                Field::Answer(Place::Item(Part::Questions, id), slot::QUESTION_WHO),
                "Tom Reyes".into(),
            ),
        ] {
            apply(&mut handoff, action).unwrap();
        }
        assert_eq!(handoff.known_people(), ["Dr. Nair", "Tom Reyes"]);
    }

    #[test]
    fn a_name_that_begins_like_another_is_somebody_else() {
        let mut handoff = Handoff::empty(ItemId(1));
        for (number, name) in [(2, "Joy Lin"), (3, "Jo")] {
            let place = Place::Item(Part::Contacts, ItemId(number));
            for action in [
                Action::AddItem(Part::Contacts, ItemId(number)),
                Action::Write(Field::Answer(place, slot::CONTACT_NAME), name.into()),
            ] {
                apply(&mut handoff, action).unwrap();
            }
        }
        assert_eq!(handoff.known_people(), ["Joy Lin", "Jo"]);
    }
}
