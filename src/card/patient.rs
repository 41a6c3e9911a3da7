//! The card for the person: today first, then what they ask and said, in their own voice.

use super::content::{allergies, medicines, questions, request, transition, worries};
use super::phrases::BY_THE_PATIENT as PHRASES;
use super::{Line, Section, SectionKind};
use crate::handoff::Handoff;
use crate::words::say;

pub(super) fn sections(handoff: &Handoff) -> Vec<Section> {
    let mut asked = request(handoff, &PHRASES);
    if handoff.asks_for_handoff() {
        asked.insert(0, Line::said(say::mine_ask_yes()));
    }
    let today = [
        say::mine_today_show(),
        say::mine_today_ask(),
        say::mine_today_call(),
    ];
    vec![
        Section::new(
            SectionKind::Today,
            say::mine_today(),
            today.map(Line::said).into(),
        ),
        Section::new(SectionKind::Call, say::mine_call(), Vec::new())
            .with_boxes(vec![say::mine_call_day(), say::mine_call_night()]),
        Section::new(SectionKind::Ask, say::mine_ask(), asked),
        Section::new(
            SectionKind::Questions,
            say::mine_questions(),
            questions(handoff, &PHRASES, usize::MAX),
        )
        .with_boxes(vec![say::mine_answer_box()]),
        Section::new(
            SectionKind::Medicines,
            say::mine_medicines(),
            medicines(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Allergies,
            say::mine_allergies(),
            allergies(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Worries,
            say::mine_worries(),
            worries(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Move,
            say::mine_move(),
            transition(handoff, &PHRASES),
        ),
    ]
}
