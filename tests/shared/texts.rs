//! Every text of the person's in a handoff, with what it is about; and every text that a card shows.

use warm_handoff::card::{Card, Piece, Section};
use warm_handoff::form::{Input, Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answers;
use warm_handoff::handoff::question::Asks;
use warm_handoff::handoff::topic::Topic;

/// Who is in charge of an hour, and how to reach them.
const TOLD_HOUR_BY_HOUR: [Slot; 4] = [
    slot::LEG_WHO,
    slot::LEG_DAY,
    slot::LEG_NIGHT,
    slot::LEG_CALL,
];

/// One text, with the topics of which any is reason enough to tell it; none for what always travels.
pub struct Text {
    pub words: String,
    pub topics: Vec<Topic>,
    /// It is told as a moment, whether or not in these words: who is in charge is told hour by hour.
    pub is_of_time: bool,
}

pub fn texts(handoff: &Handoff) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut add = |words: &str, topics: &[Topic], is_of_time: bool| {
        if !words.is_empty() {
            texts.push(Text {
                words: words.to_owned(),
                topics: topics.to_vec(),
                is_of_time,
            });
        }
    };
    let (person, request) = (&handoff.person, &handoff.request);
    for line in [
        &person.name,
        &person.born,
        &person.language,
        &handoff.transition.from,
        &handoff.transition.to,
    ] {
        add(line.as_str(), &[], false);
    }
    add(person.helper.as_str(), &[Topic::Helper], false);
    add(handoff.transition.why.as_str(), &[Topic::Health], false);
    add(handoff.worries.own.as_str(), &[Topic::Worries], false);
    add(
        handoff.medicines.before.as_str(),
        &[Topic::Medicines],
        false,
    );
    add(handoff.medicines.now.as_str(), &[Topic::Medicines], false);
    for line in [&request.own_purpose, &request.sender, &request.call_back] {
        add(line.as_str(), &[Topic::Talk], false);
    }
    for line in [&request.receiver, &request.receiver_phone] {
        add(line.as_str(), &[Topic::Talk, Topic::Charge], false);
    }
    let mut of = |answers: &Answers, topic: &dyn Fn(Slot) -> Option<Topic>, part: Option<Part>| {
        for (slot, _) in answers.iter() {
            let is_of_time = slot == slot::MOVE_TIME
                || slot.input() == Input::Day
                || part == Some(Part::Baton) && TOLD_HOUR_BY_HOUR.contains(&slot);
            let topics: Vec<_> = topic(slot).into_iter().collect();
            add(answers.words(slot), &topics, is_of_time);
        }
    };
    of(&handoff.sheet, &Topic::of_sheet, None);
    for item in &handoff.lists.items {
        of(&item.answers, &|_| Topic::of(item.part), Some(item.part));
    }
    for medicine in &handoff.medicines.list {
        of(&medicine.details, &|_| Some(Topic::Medicines), None);
    }
    for allergy in &handoff.allergies.list {
        of(&allergy.details, &|_| Some(Topic::Allergies), None);
    }
    for question in &handoff.questions.chosen {
        of(&question.details, &|_| Some(Topic::Questions), None);
    }
    for medicine in &handoff.medicines.list {
        add(medicine.name.as_str(), &[Topic::Medicines], false);
    }
    for allergy in &handoff.allergies.list {
        add(allergy.thing.as_str(), &[Topic::Allergies], false);
        add(allergy.reaction.as_str(), &[Topic::Allergies], false);
    }
    for question in &handoff.questions.chosen {
        if let Asks::Own(words) = &question.asks {
            add(words.as_str(), &[Topic::Questions], false);
        }
    }
    texts
}

/// The person's own words on a card.
pub fn own_words(card: &Card) -> Vec<String> {
    let facts = std::iter::once(&card.by).chain(&card.facts);
    let facts = facts.map(|fact| &fact.body);
    let pieces = facts.chain(card.sections.iter().flat_map(Section::pieces));
    let own = pieces.filter_map(|piece| match piece {
        Piece::Own(own) => Some(own.clone()),
        Piece::Said(_) => None,
    });
    own.chain(card.name.clone()).collect()
}
