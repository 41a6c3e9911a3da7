//! The card for a helper: what to do today, what to ask, and room for what they can and cannot do.

use super::content::{allergies, medicines, questions, request, transition, worries};
use super::phrases::ABOUT_THE_PATIENT as PHRASES;
use super::{Line, Section, SectionKind};
use crate::handoff::Handoff;
use crate::words::say;

pub(super) fn sections(handoff: &Handoff) -> Vec<Section> {
    let today = [
        say::helper_today_there(),
        say::helper_today_ask(),
        say::helper_today_call(),
    ];
    vec![
        Section::new(
            SectionKind::Today,
            say::helper_today(),
            today.map(Line::said).into(),
        ),
        Section::new(
            SectionKind::Ask,
            say::card_ask(),
            request(handoff, &PHRASES),
        ),
        Section::new(SectionKind::Call, say::helper_call(), Vec::new())
            .with_boxes(vec![say::mine_call_day(), say::mine_call_night()]),
        Section::new(
            SectionKind::Questions,
            say::helper_questions(),
            questions(handoff, &PHRASES, usize::MAX),
        )
        .with_boxes(vec![say::mine_answer_box()]),
        Section::new(
            SectionKind::Medicines,
            say::helper_medicines(),
            medicines(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Allergies,
            say::helper_allergies(),
            allergies(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Worries,
            say::helper_worries(),
            worries(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Move,
            say::card_move(),
            transition(handoff, &PHRASES),
        ),
        Section::new(SectionKind::Helper, say::helper_me(), Vec::new())
            .with_boxes(vec![say::helper_can_box(), say::helper_cannot_box()]),
    ]
}
