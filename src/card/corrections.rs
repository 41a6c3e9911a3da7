//! Where the papers are wrong, and what the person adds to them.

use super::section::Line;
use super::things::{Length, given, notes, slots_of, source};
use crate::form::{Part, slot};
use crate::handoff::Handoff;
use crate::words::say;

/// What the paper says beside what the person says.
pub(super) fn corrections(handoff: &Handoff) -> Vec<Line> {
    given(handoff, Part::Corrections)
        .map(|answers| {
            let mut slots = slots_of(Part::Corrections, answers);
            slots.retain(|slot| *slot != slot::CORRECTION_PAPER);
            let paper = answers.words(slot::CORRECTION_PAPER);
            let say = answers.words(slot::CORRECTION_SAY);
            // Where no paper is named, none is said to be wrong.
            if paper.is_empty() && !say.is_empty() {
                return Line::own(say)
                    .under(say::full_adds())
                    .noting(source(answers, Length::Full));
            }
            Line::own_or(paper, say::card_not_given)
                .under(say::full_paper_says())
                .noting(notes(answers, slots))
                .noting(source(answers, Length::Full))
        })
        .collect()
}
