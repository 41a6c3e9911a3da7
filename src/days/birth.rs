//! What a day or year of birth means that someone typed.

use chrono::{Datelike, NaiveDate};

use super::token::{Token, tokens};
use super::written::Written;
use super::{Day, Moment, on_calendar, read};
use crate::words::{Message, say};

/// The most years that anybody is taken to live without being asked about it.
const MOST_YEARS: i32 = 120;

/// What was understood of a text where a birth was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Birth {
    /// A year alone.
    Year(i32),
    /// A day.
    On(NaiveDate),
    /// It can be read as either of two days that were: 3/4/1952, or 5/13/20.
    Unclear(NaiveDate, NaiveDate),
    /// A day of the calendar with another weekday than the one that stands beside it.
    OtherWeekday(NaiveDate),
    /// It is written as a day, and no calendar has it.
    NoSuchDay,
    /// More than 120 years ago.
    TooOld,
    /// After today.
    InTheFuture,
    /// Something else, or nothing, or a day without its year.
    Words,
}

/// Reads a birth, in English or Spanish: a day with its year, or a year of four digits alone. Of two readings, one
/// that is to come or too long ago is not meant; a time is passed over.
#[must_use]
pub fn read_birth(text: &str, today: NaiveDate) -> Birth {
    let Some(tokens) = tokens(text) else {
        return Birth::Words;
    };
    if let [Token::Number(year, 4)] = *tokens.as_slice() {
        let Ok(year) = i32::try_from(year) else {
            return Birth::Words;
        };
        return match today.year() - year {
            ..0 => Birth::InTheFuture,
            0..=MOST_YEARS => Birth::Year(year),
            _ => Birth::TooOld,
        };
    }
    let Some(written) = Written::of(&tokens) else {
        return Birth::Words;
    };
    let days = match (written.year, written.offset) {
        (Some((year, 2)), _) => [1900, 2000]
            .iter()
            .flat_map(|century| {
                let year = Some((century + year, 4));
                let dates = written.dates.iter();
                dates.filter_map(move |date| on_calendar(*date, year, today))
            })
            .collect(),
        (Some(_), _) | (None, Some(_)) => match read(text, today) {
            Day::On(one) => vec![one.day],
            Day::Unclear(one, other) if one.day == other.day => vec![one.day],
            Day::Unclear(one, other) => vec![one.day, other.day],
            Day::OtherWeekday(day) => return Birth::OtherWeekday(day),
            Day::NoSuchDay => return Birth::NoSuchDay,
            Day::Words => return Birth::Words,
        },
        (None, None) => return Birth::Words,
    };
    among(&days, today)
}

/// What of these may be meant.
fn among(days: &[NaiveDate], today: NaiveDate) -> Birth {
    let is_too_old = |day: &NaiveDate| {
        let has_had_birthday = (day.month(), day.day()) <= (today.month(), today.day());
        today.year() - day.year() - i32::from(!has_had_birthday) > MOST_YEARS
    };
    let mut may_be = days.iter().filter(|day| **day <= today && !is_too_old(day));
    match (may_be.next(), may_be.next(), may_be.next(), days.first()) {
        (Some(one), None, ..) => Birth::On(*one),
        (Some(one), Some(other), None, _) => Birth::Unclear(*one, *other),
        (Some(_), ..) => Birth::Words,
        (None, _, _, Some(day)) if is_too_old(day) => Birth::TooOld,
        (None, _, _, Some(_)) => Birth::InTheFuture,
        (None, _, _, None) => Birth::NoSuchDay,
    }
}

impl Birth {
    /// What to say back or to ask; nothing for a year alone and for words.
    #[must_use]
    pub fn said(self) -> Option<Message> {
        let moment = |day| Moment { day, time: None };
        match self {
            Self::On(day) => Day::On(moment(day)).said(),
            Self::Unclear(one, other) => Day::Unclear(moment(one), moment(other)).said(),
            Self::OtherWeekday(day) => Day::OtherWeekday(day).said(),
            Self::NoSuchDay => Day::NoSuchDay.said(),
            Self::TooOld => Some(say::born_too_old()),
            Self::InTheFuture => Some(say::born_to_come()),
            Self::Year(_) | Self::Words => None,
        }
    }
}
