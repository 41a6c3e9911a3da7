//! The card for whoever hands over or takes over: the ask, then I-PASS order, readable in 60 seconds.

use super::content::{allergies, medicines, questions, request, transition, worries};
use super::phrases::ABOUT_THE_PATIENT as PHRASES;
use super::{Section, SectionKind};
use crate::handoff::Handoff;
use crate::handoff::question::TOP;
use crate::words::say;

pub(super) fn sections(handoff: &Handoff) -> Vec<Section> {
    let title = if handoff.asks_for_handoff() {
        say::card_ask_yes()
    } else {
        say::card_ask()
    };
    let asked = request(handoff, &PHRASES);
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
            questions(handoff, &PHRASES, TOP),
        )
        .lettered('A'),
        Section::new(SectionKind::SayBack, say::card_sayback(), Vec::new())
            .lettered('S')
            .with_boxes(vec![say::card_sayback_box()]),
    ]
}
