//! Whom to call after the move: who takes over first, then who hands over until then, and room to write.

use super::SectionKind;
use super::section::{Line, Section};
use super::things::{self, Length, slots_of};
use crate::form::{Choice, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::transition::Move;
use crate::words::{Message, say};

/// Who is called first after the move; who is on no side comes after them.
const AFTER: [Choice; 3] = [choice::TAKES_OVER, choice::FAMILY, choice::SERVICE];

/// Whom to call: those who take over first, then family and services. Who hands over stands last, under a label of
/// their own: after the move they are not in charge.
pub(super) fn call(handoff: &Handoff, title: Message) -> Section {
    let is_before = |answers: &&Answers| answers.has(slot::CONTACT_SIDE, choice::HANDS_OVER);
    let all = || things::given(handoff, Part::Contacts);
    let line = |answers: &Answers| {
        let slots = slots_of(Part::Contacts, answers);
        things::line(Part::Contacts, answers, &slots, Length::Full)
    };
    let mut after: Vec<_> = all().filter(|answers| !is_before(answers)).collect();
    after.sort_by_key(|answers| {
        let side = answers.chosen(slot::CONTACT_SIDE).first().copied();
        AFTER
            .iter()
            .position(|own| Some(*own) == side)
            .unwrap_or(AFTER.len())
    });
    let boxes = if after.is_empty() {
        call_boxes(handoff)
    } else {
        Vec::new()
    };
    let mut lines: Vec<_> = no_night_number(handoff).into_iter().collect();
    lines.extend(after.into_iter().map(line));
    let before = all().filter(is_before).map(line);
    lines.extend(before.map(|line| line.under(say::full_call_before())));
    Section::new(SectionKind::Call, title, lines).with_boxes(boxes)
}

/// Room to write whom to call by day and at night, as far as who takes over cannot be reached by a number that stands on
/// the card already.
fn call_boxes(handoff: &Handoff) -> Vec<Message> {
    let stands = |leg: Slot, talk: Slot| {
        let mut legs = handoff.lists.of(Part::Baton);
        handoff.sheet.answers(talk) || legs.any(|item| item.answers.answers(leg))
    };
    let day = !stands(slot::LEG_DAY, slot::TALK_PHONE);
    let night = !stands(slot::LEG_NIGHT, slot::TALK_NIGHT);
    let day = day.then(say::mine_call_day);
    let night = night.then(say::mine_call_night);
    day.into_iter().chain(night).collect()
}

/// The gap that weighs most at home: nobody is known to call at night.
pub(super) fn no_night_number(handoff: &Handoff) -> Option<Line> {
    let goes_home = handoff.transition.kind.is_some_and(Move::goes_home);
    let is_gap = goes_home && !handoff.has_night_number();
    is_gap.then(|| Line::unsure(say::full_no_night()))
}
