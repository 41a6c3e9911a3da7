//! The lines that all cards share, in the order and the words of the person. What is not given says so.

use super::phrases::Phrases;
use super::{Line, Piece, Tone};
use crate::handoff::Handoff;
use crate::handoff::allergy::{AllergiesAnswer, Allergy};
use crate::handoff::medicine::{Change, MedicinesAnswer};
use crate::handoff::question::Asks;
use crate::handoff::request::{Request, Wanted, When};
use crate::handoff::transition::Leaving;
use crate::words::{Message, day, names, say};

pub(super) fn worries(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let worries = &handoff.worries;
    if worries.none && worries.own.is_empty() {
        return vec![Line::said((phrases.worries_none)())];
    }
    let mut lines: Vec<_> = worries
        .chosen
        .iter()
        .map(|chosen| Line::said(names::worry(chosen.worry)))
        .collect();
    if !worries.own.is_empty() {
        lines.push(Line::own(worries.own.as_str()));
    }
    given(lines, phrases)
}

pub(super) fn transition(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let transition = &handoff.transition;
    let mut lines = Vec::new();
    lines.extend(
        transition
            .kind
            .map(|kind| Line::said(names::transition(kind))),
    );
    lines.extend(labelled((phrases.why)(), transition.why.as_str()));
    lines.extend(labelled(say::card_from(), transition.from.as_str()));
    lines.extend(labelled(say::card_to(), transition.to.as_str()));
    lines.extend(transition.leaving.map(|leaving| match leaving {
        Leaving::On(date) => Line::said(day(date)).under((phrases.leaving)()),
        Leaving::NotKnown => Line::unsure(say::card_leaving_unknown()),
    }));
    given(lines, phrases)
}

pub(super) fn allergies(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let line = match handoff.allergies.answer {
        AllergiesAnswer::NotAnswered => Line::not_given((phrases.not_given)()),
        AllergiesAnswer::NoneKnown => Line::said((phrases.allergies_none)()),
        AllergiesAnswer::NotSure => Line::unsure((phrases.allergies_unsure)()),
        AllergiesAnswer::Has => return listed_allergies(&handoff.allergies.list, phrases),
    };
    vec![line]
}

fn listed_allergies(list: &[Allergy], phrases: &Phrases) -> Vec<Line> {
    let known = list
        .iter()
        .filter(|allergy| !allergy.thing.is_empty() || !allergy.reaction.is_empty());
    let mut lines: Vec<_> = known
        .map(|allergy| {
            own_or(allergy.thing.as_str(), phrases.allergies_unnamed)
                .noting(allergy.reaction.as_str())
        })
        .collect();
    if lines.is_empty() {
        lines.push(Line::unsure((phrases.allergies_unnamed)()));
    }
    lines
}

/// By change, and a nameless medicine still counts.
pub(super) fn medicines(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let line = match handoff.medicines.answer {
        MedicinesAnswer::NotAnswered => Line::not_given((phrases.not_given)()),
        MedicinesAnswer::NoChanges => Line::said((phrases.medicines_same)()),
        MedicinesAnswer::TakesNone => Line::said((phrases.medicines_none)()),
        MedicinesAnswer::NotSure => Line::unsure((phrases.medicines_unsure)()),
        MedicinesAnswer::Listed => {
            let of = |change: Change| handoff.medicines.with_change(change);
            let listed = Change::ALL.into_iter().flat_map(of);
            return listed
                .map(|medicine| Line {
                    tone: tone(medicine.change),
                    tag: Some((medicine.change.sign(), names::change(medicine.change))),
                    ..own_or(medicine.name.as_str(), phrases.medicine_unnamed)
                })
                .collect();
        }
    };
    vec![line]
}

/// The questions, the person's own first; past `most`, how many more there are.
pub(super) fn questions(handoff: &Handoff, phrases: &Phrases, most: usize) -> Vec<Line> {
    let own = handoff
        .questions
        .worded()
        .filter(|question| question.is_own());
    let ours = handoff
        .questions
        .worded()
        .filter(|question| !question.is_own());
    let mut all = own.chain(ours);
    let mut lines: Vec<_> = all
        .by_ref()
        .take(most)
        .map(|question| match &question.asks {
            Asks::Own(words) => Line::own(words.as_str()),
            Asks::Bank(id) => Line::said(names::question(*id)),
        })
        .collect();
    let more = all.count();
    if more > 0 {
        lines.push(Line::said(say::card_more(more)));
    }
    given(lines, phrases)
}

/// What the talk is for, who takes part, when. Names and numbers stand whether or not the talk is asked for.
pub(super) fn request(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let request = &handoff.request;
    let is_asked = request.wanted == Wanted::Yes;
    let mut lines = Vec::new();
    match request.wanted {
        Wanted::NotAnswered => lines.push(Line::not_given((phrases.ask_not_yet)())),
        Wanted::NotNow => lines.push(Line::said((phrases.ask_not)())),
        Wanted::Yes => lines.extend(purposes(request, phrases)),
    }
    lines.extend(labelled((phrases.sender)(), request.sender.as_str()));
    let receiver = match request.receiver.as_str() {
        "" => Line::unsure(say::card_receiver_unknown()),
        name => Line::own(name),
    };
    if is_asked || !request.receiver.is_empty() || !request.receiver_phone.is_empty() {
        lines.push(
            receiver
                .under((phrases.receiver)())
                .noting(request.receiver_phone.as_str()),
        );
    }
    lines.extend(request.when.filter(|_| is_asked).map(|when| {
        let said = match when {
            When::BeforeLeaving => (phrases.before_leaving)(),
            When::AnyTime => (phrases.any_time)(),
            When::On(date) => day(date),
        };
        Line::said(said).under((phrases.when)())
    }));
    lines.extend(labelled(say::card_call_back(), request.call_back.as_str()));
    lines
}

fn purposes(request: &Request, phrases: &Phrases) -> Vec<Line> {
    let chip = request
        .purpose
        .map(|purpose| Line::said(names::purpose(purpose)));
    let chip = chip.map(|line| line.under((phrases.purpose)()));
    chip.into_iter()
        .chain(labelled((phrases.purpose)(), request.own_purpose.as_str()))
        .collect()
}

fn given(lines: Vec<Line>, phrases: &Phrases) -> Vec<Line> {
    if lines.is_empty() {
        vec![Line::not_given((phrases.not_given)())]
    } else {
        lines
    }
}

fn own_or(words: &str, otherwise: fn() -> Message) -> Line {
    if words.is_empty() {
        Line::unsure(otherwise())
    } else {
        Line::own(words)
    }
}

fn labelled(label: Message, words: &str) -> Option<Line> {
    (!words.is_empty()).then(|| Line::own(words).under(label))
}

fn tone(change: Change) -> Tone {
    match change {
        Change::New => Tone::New,
        Change::Changed => Tone::Changed,
        Change::Same => Tone::Plain,
        Change::OnHold => Tone::Changed,
        Change::Stopped => Tone::Stopped,
        Change::NotSure => Tone::Unsure,
    }
}

impl Line {
    pub(super) fn said(message: Message) -> Self {
        Self::of(Piece::Said(message))
    }

    pub(super) fn own(words: &str) -> Self {
        Self::of(Piece::Own(words.to_owned()))
    }

    fn not_given(message: Message) -> Self {
        Self {
            tone: Tone::NotGiven,
            ..Self::said(message)
        }
    }

    fn unsure(message: Message) -> Self {
        Self {
            tone: Tone::Unsure,
            ..Self::said(message)
        }
    }

    fn of(body: Piece) -> Self {
        Self {
            tone: Tone::Plain,
            tag: None,
            label: None,
            body,
            note: None,
        }
    }

    fn under(self, label: Message) -> Self {
        Self {
            label: Some(label),
            ..self
        }
    }

    fn noting(self, words: &str) -> Self {
        let note = (!words.is_empty()).then(|| Piece::Own(words.to_owned()));
        Self { note, ..self }
    }
}
