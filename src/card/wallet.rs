//! The wallet strip: four panels that fold to the size of a bank card, with what a stranger must know first.

use chrono::NaiveDateTime;

use super::about::facts;
use super::content::{allergies, call_back};
use super::medicines;
use super::phrases::ABOUT_THE_PATIENT as PHRASES;
use super::section::{Line, Note, Piece};
use super::things::{self, Length, given, note};
use super::{Card, Reader};
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::words::{Message, day, say};

/// When to reach whoever takes over.
const CONTACT: [Slot; 3] = [slot::CONTACT_DAY, slot::CONTACT_NIGHT, slot::CONTACT_HOURS];

/// The strip, free of any language but the person's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Wallet {
    /// A made-up person: says so.
    pub example: bool,
    /// Language tag of the person's own words; none when unknown.
    pub written_in: Option<String>,
    /// When the card was last changed: on every panel.
    pub made: Message,
    /// In the order of the strip.
    pub panels: [Panel; 4],
}

/// One panel: what it is about, then what it says, most needed first.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The name of the person, or what the panel is about.
    pub title: Piece,
    /// Birth, language and interpreter.
    pub facts: Vec<Note>,
    /// What it says, in order.
    pub lines: Vec<Line>,
    /// Where the rest stands.
    pub last: Option<Message>,
}

impl Wallet {
    /// The strip of `handoff`. `now` stands in where nothing was ever changed.
    #[must_use]
    pub fn new(handoff: &Handoff, now: NaiveDateTime) -> Self {
        let made = handoff.changed_at.unwrap_or(now).date();
        let card = Card::new(handoff, Reader::Clinician, now);
        let name = card.name.map(Piece::Own);
        let who = Panel {
            facts: facts(handoff, Reader::Clinician),
            ..Panel::new(
                name.unwrap_or_else(|| Piece::Said(say::card_nameless())),
                vec![Line::said(card.stamp)],
            )
        };
        let allergies = Panel::new(
            Piece::Said(say::card_allergies()),
            allergies(handoff, &PHRASES, Length::Brief),
        );
        let mut people = helper(handoff);
        people.extend(receivers(handoff));
        let medicines = Panel {
            last: Some(say::wallet_full_list(made)),
            ..Panel::new(
                Piece::Said(say::wallet_medicines()),
                medicines::names_only(handoff, &PHRASES),
            )
        };
        Self {
            example: card.example,
            written_in: card.written_in,
            made: day(made),
            panels: [
                who,
                allergies,
                Panel::new(Piece::Said(say::wallet_people()), people),
                medicines,
            ],
        }
    }
}

impl Panel {
    fn new(title: Piece, lines: Vec<Line>) -> Self {
        Self {
            title,
            facts: Vec::new(),
            lines,
            last: None,
        }
    }
}

/// The helper and their phone, and the number to call back where it says more.
fn helper(handoff: &Handoff) -> Vec<Line> {
    let name = handoff.helper_name();
    let phone = handoff.sheet.words(slot::HELPER_PHONE);
    let back = handoff.request.call_back.as_str();
    let contact = say::wallet_contact();
    let mut lines = Vec::new();
    if !name.is_empty() || !phone.is_empty() {
        let notes = [slot::HELPER_RELATION, slot::HELPER_PHONE];
        lines.push(
            Line::own_or(name, say::card_not_given)
                .under(contact)
                .noting(things::notes(&handoff.sheet, notes)),
        );
    } else if back.is_empty() {
        lines.push(Line::not_given(say::card_not_given()).under(contact));
    }
    let is_new = phone.is_empty() || !back.contains(phone);
    lines.extend(Line::labelled(call_back(handoff), back).filter(|_| is_new));
    lines
}

/// Whoever takes over, as named for the talk and among the contacts, each once.
fn receivers(handoff: &Handoff) -> Vec<Line> {
    let takes_over = |answers: &&Answers| answers.has(slot::CONTACT_SIDE, choice::TAKES_OVER);
    let (name, phone) = (
        handoff.request.receiver.as_str(),
        handoff.request.receiver_phone.as_str(),
    );
    let says_it = |answers: &&Answers| {
        let numbers = [slot::CONTACT_DAY, slot::CONTACT_NIGHT];
        answers.words(slot::CONTACT_NAME) == name
            && (phone.is_empty() || numbers.iter().any(|slot| answers.words(*slot) == phone))
    };
    let contacts: Vec<_> = given(handoff, Part::Contacts).filter(takes_over).collect();
    let mut lines = Vec::new();
    let is_given = !name.is_empty() || !phone.is_empty();
    if is_given && !contacts.iter().any(says_it) {
        lines.push(Line::own_or(name, say::card_not_given).noting(Note::own(None, phone)));
    }
    lines.extend(contacts.into_iter().map(|answers| {
        let notes = CONTACT.iter().filter_map(|slot| note(answers, *slot));
        Line::own_or(answers.words(slot::CONTACT_NAME), say::full_unnamed).noting(notes)
    }));
    if lines.is_empty() {
        lines.push(Line::not_given(say::card_not_given()));
    }
    let label = |line: Line| line.under(say::card_receiver());
    lines.into_iter().map(label).collect()
}
