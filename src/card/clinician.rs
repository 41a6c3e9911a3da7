//! The card for whoever hands over or takes over: the ask, then I-PASS order, readable in 60 seconds.

use super::content::{allergies, medicines, questions, request, transition, worries};
use super::phrases::ABOUT_THE_PATIENT as PHRASES;
use super::{Line, Section, SectionKind};
use crate::handoff::Handoff;
use crate::words::say;

pub(super) fn sections(handoff: &Handoff) -> Vec<Section> {
    let mut asked = request(handoff, &PHRASES);
    let mut title = say::card_ask();
    if handoff.asks_for_handoff() {
        title = say::card_ask_yes();
        asked.push(Line::said(say::card_ask_present()));
    }
    vec![
        Section::new(SectionKind::Ask, title, asked),
        Section::new(
            SectionKind::Worries,
            say::card_worries(),
            worries(handoff, &PHRASES),
        )
        .lettered('I'),
        Section::new(
            SectionKind::Allergies,
            say::card_allergies(),
            allergies(handoff, &PHRASES),
        )
        .lettered('P'),
        Section::new(
            SectionKind::Move,
            say::card_move(),
            transition(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Medicines,
            say::card_medicines(),
            medicines(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::Questions,
            say::card_questions(),
            questions(handoff, &PHRASES),
        )
        .lettered('A'),
        Section::new(SectionKind::SayBack, say::card_sayback(), Vec::new())
            .lettered('S')
            .with_boxes(vec![say::card_sayback_box()]),
    ]
}
