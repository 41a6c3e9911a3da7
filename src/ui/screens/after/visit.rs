//! On the day of a visit and after it: what was planned for it, and beside each thing a box for what happened.

use leptos::prelude::*;

use crate::action::Field;
use crate::form::{Part, slot};
use crate::handoff::place::Place;
use crate::platform::clock;
use crate::promises::Planned;
use crate::ui::app::App;
use crate::ui::parts::field::{Text, text_field};
use crate::ui::parts::plain::{own, paragraph, section, subheading};
use crate::ui::parts::slot::slot_field;
use crate::words::{Arg, Message, say};

use super::super::my_questions::asked_words;

/// The part of the screen. It is drawn once: what a person writes here does not move it away.
pub fn view(app: App, planned: &Planned) -> AnyView {
    let w = app.words();
    let visit = &planned.visit;
    let bring = app.peek(|handoff| {
        let answers = handoff.answers(planned.place);
        answers.map_or_else(String::new, |answers| {
            answers.words(slot::VISIT_BRING).to_owned()
        })
    });
    let said = |words: &str, say: fn(Arg) -> Message| {
        (!words.is_empty()).then(|| own("", &w.say(&say(words.into()))))
    };
    let mut parts = vec![
        subheading(w.say(&say::after_planned())),
        own("own thing-name", &visit.title(&w)),
    ];
    parts.push(match visit.due(clock::here()) {
        Some(due) => own("", &w.say(&say::after_on(due))),
        None => own("", &w.say(&say::after_on(visit.told.as_str()))),
    });
    parts.extend(said(&visit.what, say::after_plan));
    parts.extend(said(&bring, say::after_bring));
    parts.push(slot_field(app, planned.place, slot::VISIT_HELD));
    parts.push(slot_field(app, planned.place, slot::VISIT_HAPPENED));
    let questions: Vec<_> = app.peek(|handoff| {
        let ids = planned.questions.iter();
        let found = ids.filter_map(|id| handoff.questions.with_id(*id));
        found.map(|one| (one.id, asked_words(one, &w))).collect()
    });
    if !questions.is_empty() {
        parts.push(paragraph("thing-name", w.say(&say::after_ask_there())));
        parts.extend(questions.into_iter().map(|(id, words)| {
            let place = Place::Item(Part::Questions, id);
            let field = Field::Answer(place, slot::QUESTION_ANSWER);
            text_field(app, Text::note(field, words))
        }));
    }
    if !planned.open.is_empty() {
        parts.push(paragraph("thing-name", w.say(&say::after_open())));
        let open = planned.open.iter();
        parts.extend(open.map(|promise| own("own", &promise.title(&w))));
    }
    section("planned", parts)
}
