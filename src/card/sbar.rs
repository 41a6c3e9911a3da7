//! The card as SBAR: situation, background, assessment, request. For a phone call, or a unit that hands over this way.

use super::kind::SectionKind;
use super::text::Text;
use super::{Card, Section};
use crate::words::{Message, Words, say};

/// The four parts of SBAR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Situation,
    Background,
    Assessment,
    Request,
}

impl Part {
    const ALL: [(Self, char); 4] = [
        (Self::Situation, 'S'),
        (Self::Background, 'B'),
        (Self::Assessment, 'A'),
        (Self::Request, 'R'),
    ];

    fn title(self) -> Message {
        match self {
            Self::Situation => say::sbar_situation(),
            Self::Background => say::sbar_background(),
            Self::Assessment => say::sbar_assessment(),
            Self::Request => say::sbar_request(),
        }
    }

    fn of(kind: SectionKind) -> Self {
        match kind {
            SectionKind::Reason | SectionKind::Worries | SectionKind::Move => Self::Situation,
            SectionKind::Open | SectionKind::Signs | SectionKind::Corrections => Self::Assessment,
            SectionKind::Ask
            | SectionKind::Questions
            | SectionKind::Matters
            | SectionKind::SayBack => Self::Request,
            _ => Self::Background,
        }
    }
}

/// The clinician's card as text in SBAR order. Every part of the card is in it; a letter without one says so.
#[must_use]
pub fn sbar(card: &Card, words: &Words) -> String {
    let mut text = Text::default();
    text.head(card, words);
    for (part, letter) in Part::ALL {
        text.gap();
        let title = words.say(&part.title()).to_uppercase();
        text.line(&format!("{letter} | {title}"));
        let mut is_empty = true;
        for section in card
            .sections
            .iter()
            .filter(|own| Part::of(own.kind) == part)
        {
            write(&mut text, section, words);
            is_empty = false;
        }
        if is_empty {
            // What is left out was perhaps given.
            let nothing = match card.left_out.as_slice() {
                [] => say::card_not_given(),
                _ => say::left_nothing_here(),
            };
            text.wrapped("- ", "  ", &words.say(&nothing));
        }
    }
    text.foot(card, words);
    text.finished()
}

fn write(text: &mut Text, section: &Section, words: &Words) {
    text.line(&format!("{}:", words.say(&section.title)));
    text.section(section, words);
    text.boxes(section, words);
}
