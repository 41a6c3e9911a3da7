//! What the talk left: who takes over and said yes, what they said back and whether it was right, who was there.

use super::SectionKind;
use super::section::{Line, Note, Section};
use super::things::{listed, notes};
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::words::say;

const RECEIVER: [Slot; 3] = [slot::TALK_ROLE, slot::TALK_PHONE, slot::TALK_NIGHT];
const AGREED: [Slot; 3] = [slot::LEG_STATE, slot::LEG_STARTS, slot::LEG_ACCEPTED_ON];

/// For the person and the helper: empty while nothing of it is said.
pub(super) fn section(handoff: &Handoff) -> Section {
    Section::new(SectionKind::SayBack, Part::Talk.words(), lines(handoff))
}

/// For whoever takes over: until they said it back, a frame to write it in.
pub(super) fn for_the_receiver(handoff: &Handoff) -> Section {
    let lines = lines(handoff);
    let boxes = if said(&handoff.sheet).is_some() {
        Vec::new()
    } else {
        vec![say::card_sayback_box()]
    };
    Section::new(SectionKind::SayBack, say::card_sayback(), lines)
        .lettered('S', say::full_letter_synthesis())
        .with_boxes(boxes)
}

fn lines(handoff: &Handoff) -> Vec<Line> {
    let all = [
        receiver(handoff),
        said(&handoff.sheet),
        here(&handoff.sheet),
    ];
    all.into_iter().flatten().collect()
}

/// Who takes over, how to reach them, and from when they said yes to it.
fn receiver(handoff: &Handoff) -> Option<Line> {
    let sheet = &handoff.sheet;
    let by = sheet.words(slot::TALK_BY);
    let told = notes(sheet, RECEIVER);
    if by.is_empty() && told.is_empty() {
        return None;
    }
    let legs = handoff.lists.of(Part::Baton).map(|item| &item.answers);
    let mut agreed = legs.filter(|leg| leg.has(slot::LEG_STATE, choice::AGREED));
    let agreed = agreed.find(|leg| !by.is_empty() && leg.words(slot::LEG_ACCEPTED_BY) == by);
    let agreed = agreed.map(|leg| notes(leg, AGREED));
    // To say the plan back is not to say yes.
    let open = (agreed.is_none() && !by.is_empty()).then(|| Note::said(say::charge_no_yes()));
    Some(
        Line::own_or(by, say::full_unnamed)
            .under(say::card_receiver())
            .noting(told)
            .noting(agreed.into_iter().flatten())
            .noting(open),
    )
}

/// What they said back, and whether it was right.
fn said(sheet: &Answers) -> Option<Line> {
    let right = sheet.chosen(slot::TALK_SAID).first();
    let right = right.map(|choice| choice.words());
    match sheet.words(slot::TALK_SAY_BACK) {
        "" => Some(Line::said(right?).under(slot::TALK_SAID.label())),
        words => {
            let right = right.map(|words| Note {
                label: Some(slot::TALK_SAID.label()),
                ..Note::said(words)
            });
            Some(
                Line::own(words)
                    .under(slot::TALK_SAY_BACK.label())
                    .noting(right),
            )
        }
    }
}

/// Who was there.
fn here(sheet: &Answers) -> Option<Line> {
    let label = slot::TALK_HERE_WHO.note();
    let roles = listed(
        sheet
            .chosen(slot::TALK_HERE)
            .iter()
            .map(|role| role.words()),
    );
    let names = sheet.words(slot::TALK_HERE_WHO);
    let line = match roles {
        Some(roles) => Line::said(roles).noting(Note::own(None, names)),
        None if names.is_empty() => return None,
        None => Line::own(names),
    };
    Some(Line { label, ..line })
}

/// Whether it stands here, and nowhere else on a card. How far the talk is and how long it took is for the talk alone.
pub(super) fn shows(slot: Slot) -> bool {
    slot.is_of(Part::Talk)
}
