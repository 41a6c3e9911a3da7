//! The answers of a form in a saved file: each under the name of its slot, words as text, choices as a list of names.
//! On which day a day was said stands apart, under [`SAID_ON`].

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::read::read_day;
use super::write::day;
use crate::form::{Choice, Input, Slot};
use crate::handoff::answers::{Answer, Answers};
use crate::handoff::text::{Line, Note};

/// Among answers: on which day the days among them were said, by slot. No slot has a name without a dot.
const SAID_ON: &str = "said_on";

pub(super) fn write_answers(from: &Answers) -> Value {
    let mut written = Map::new();
    let mut days = Map::new();
    for (slot, answer) in from.iter() {
        let value = match answer {
            Answer::Line(line) => line.as_str().into(),
            Answer::Day(line, said_on) => {
                if let Some(said_on) = said_on {
                    days.insert(slot.code().to_owned(), day(*said_on).into());
                }
                line.as_str().into()
            }
            Answer::Note(note) => note.as_str().into(),
            Answer::Chosen(chosen) => chosen.iter().map(|choice| choice.code()).collect(),
        };
        written.insert(slot.code().to_owned(), value);
    }
    if !days.is_empty() {
        written.insert(SAID_ON.to_owned(), Value::Object(days));
    }
    Value::Object(written)
}

pub(super) fn read_answers(saved: &Value) -> Option<Answers> {
    let mut answers = Answers::default();
    let Some(all) = saved.get("answers") else {
        return Some(answers);
    };
    let days = match all.get(SAID_ON) {
        Some(days) => Some(days.as_object()?),
        None => None,
    };
    for (code, value) in all.as_object()? {
        // As everywhere in a file, a name that is not known is passed over.
        if let Some(slot) = Slot::named(code) {
            let said_on = match days.and_then(|days| days.get(code)) {
                Some(day) => Some(read_day(day.as_str()?)?),
                None => None,
            };
            answers.set(slot, Some(read_answer(slot, value, said_on)?));
        }
    }
    Some(answers)
}

fn read_answer(slot: Slot, value: &Value, said_on: Option<NaiveDate>) -> Option<Answer> {
    match slot.input() {
        Input::Note => Note::new(value.as_str()?).ok().map(Answer::Note),
        Input::One | Input::Many => {
            let known = |code: &Value| {
                let choice = Choice::named(code.as_str()?)?;
                slot.choices().contains(&choice).then_some(choice)
            };
            let chosen = value.as_array()?.iter().map(known);
            let chosen = chosen.collect::<Option<Vec<_>>>()?;
            let in_order: Vec<_> = slot
                .choices()
                .iter()
                .copied()
                .filter(|choice| chosen.contains(choice))
                .collect();
            let fits = slot.input() == Input::Many || chosen.len() <= 1;
            (fits && in_order.len() == chosen.len()).then_some(Answer::Chosen(in_order))
        }
        Input::Day => {
            let words = Line::new(value.as_str()?).ok()?;
            Some(Answer::Day(words, said_on))
        }
        Input::Line | Input::Phone | Input::Who | Input::Time => {
            Line::new(value.as_str()?).ok().map(Answer::Line)
        }
    }
}
