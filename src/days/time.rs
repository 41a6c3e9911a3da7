//! What a time of day means that someone typed in their own words.

use chrono::NaiveTime;

use super::token;
use super::written::Written;
use crate::words::{Message, say};

/// What was understood of a text where a time of day was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// One time on the clock.
    At(NaiveTime),
    /// "9" is morning or evening.
    Unclear(NaiveTime, NaiveTime),
    /// Something else: "after lunch", or nothing.
    Words,
}

/// Reads a time of day, in English or Spanish, with no day beside it.
#[must_use]
pub fn read_time(text: &str) -> Time {
    let tokens = token::tokens(text).map(with_at);
    let written = tokens.and_then(|tokens| Written::of(&tokens));
    let Some(times) = written
        .filter(Written::is_time_alone)
        .and_then(|written| written.times())
    else {
        return Time::Words;
    };
    let mut times = times
        .into_iter()
        .filter_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
    match (times.next(), times.next()) {
        (Some(time), None) => Time::At(time),
        (Some(early), Some(late)) => Time::Unclear(early, late),
        (None, _) => Time::Words,
    }
}

/// Where a time is asked for, a number is a time: "9" as well as "at 9".
fn with_at(mut tokens: Vec<token::Token>) -> Vec<token::Token> {
    if let Some(token::Token::Number(..)) = tokens.first() {
        tokens.insert(0, token::Token::At);
    }
    tokens
}

impl Time {
    /// What to say back or to ask; nothing for words and for nothing.
    #[must_use]
    pub fn said(self) -> Option<Message> {
        match self {
            Self::At(time) => Some(say::day_time_means(time)),
            Self::Unclear(early, late) => Some(say::day_time_unclear(early, late)),
            Self::Words => None,
        }
    }

    /// The time, where it is one and no other.
    #[must_use]
    pub fn one(self) -> Option<NaiveTime> {
        match self {
            Self::At(time) => Some(time),
            Self::Unclear(..) | Self::Words => None,
        }
    }
}
