//! Every word of the person's in a handoff: what no change may lose.

use warm_handoff::form::Slot;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answers;
use warm_handoff::handoff::question::Asks;

/// Every text of the person's.
pub fn texts(handoff: &Handoff) -> Vec<String> {
    let mut texts = Vec::new();
    let mut of = |answers: &Answers| {
        let words = |(slot, _): (Slot, _)| answers.words(slot).to_owned();
        texts.extend(answers.iter().map(words));
    };
    of(&handoff.sheet);
    handoff
        .lists
        .items
        .iter()
        .for_each(|item| of(&item.answers));
    handoff
        .medicines
        .list
        .iter()
        .for_each(|own| of(&own.details));
    handoff
        .allergies
        .list
        .iter()
        .for_each(|own| of(&own.details));
    handoff
        .questions
        .chosen
        .iter()
        .for_each(|own| of(&own.details));
    texts.extend(
        handoff
            .medicines
            .list
            .iter()
            .map(|own| own.name.to_string()),
    );
    texts.extend(
        handoff
            .questions
            .chosen
            .iter()
            .filter_map(|own| match &own.asks {
                Asks::Own(words) => Some(words.to_string()),
                Asks::Bank(_) => None,
            }),
    );
    let (person, request) = (&handoff.person, &handoff.request);
    for line in [
        &person.name,
        &person.born,
        &person.helper,
        &person.language,
        &handoff.transition.why,
        &handoff.transition.from,
        &handoff.transition.to,
        &request.own_purpose,
        &request.sender,
        &request.receiver,
        &request.receiver_phone,
        &request.call_back,
    ] {
        texts.push(line.to_string());
    }
    for note in [
        &handoff.worries.own,
        &handoff.medicines.before,
        &handoff.medicines.now,
    ] {
        texts.push(note.to_string());
    }
    for allergy in &handoff.allergies.list {
        texts.push(allergy.thing.to_string());
        texts.push(allergy.reaction.to_string());
    }
    texts.retain(|text| !text.is_empty());
    texts
}
