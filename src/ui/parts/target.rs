//! The offer to write an answer to the field that its question is about, once there is an answer.

use leptos::prelude::*;

use super::plain::{Outcome, button, group, link, live_option};
use crate::action::target::{Target, answer_target};
use crate::action::{Action, Field};
use crate::form::{Input, Part, Slot, slot};
use crate::handoff::id::ItemId;
use crate::handoff::place::Place;
use crate::handoff::question::Asks;
use crate::platform::random;
use crate::route::Route;
use crate::ui::app::App;
use crate::words::{Message, say};

/// The offer; nothing where the answer has no other place, or there is none yet.
pub fn target_offer(app: App, id: ItemId) -> AnyView {
    let outcome = Outcome::new(app);
    let target = app.peek(|handoff| match handoff.questions.with_id(id)?.asks {
        Asks::Bank(bank) => answer_target(bank.question()?),
        Asks::Own(_) => None,
    });
    let answer = Field::Answer(Place::Item(Part::Questions, id), slot::QUESTION_ANSWER);
    let is_answered = Memo::new(move |_| {
        app.read(|handoff| {
            answer
                .read(handoff)
                .is_some_and(|answer| !answer.is_empty())
        })
    });
    let offer = live_option(move || {
        let target = target.filter(|_| is_answered.get())?;
        let words = app.say(&say::target_put(name(target)));
        Some(match target {
            Target::Medicines => link("link", Route::List(Part::Medicines), words),
            target => button("link", words, move || {
                match put(app, target, app.typed(answer)) {
                    Some(true) => outcome.tell(say::target_done(name(target))),
                    Some(false) => outcome.tell(say::target_full(name(target))),
                    None => {}
                }
            }),
        })
    });
    group("", vec![offer, outcome.view()])
}

fn name(target: Target) -> Message {
    match target {
        Target::Field(Field::Answer(place, _)) => place.part().words(),
        Target::Field(Field::OwnWorry) => Part::Worries.words(),
        Target::Field(_) => say::home_move(),
        Target::NewItem(part, _) => part.words(),
        Target::Medicines => Part::Medicines.words(),
    }
}

/// Writes it where nothing stands yet, and after what stands there; says whether it went, if it was to be written.
fn put(app: App, target: Target, text: String) -> Option<bool> {
    match target {
        Target::Field(Field::Answer(place, slot)) if chooses(slot) => {
            app.go(Route::list_of(place));
            None
        }
        Target::Field(field) => {
            let there = app.typed(field);
            // What stands there is never written over, and neither is what does not fit there yet.
            if app.is_draft(field) {
                return Some(false);
            }
            if there.contains(&text) {
                return Some(true);
            }
            let joined = format!("{there} {text}");
            Some(app.dispatch(Action::Write(field, joined.trim_start().to_owned())))
        }
        // Where it is chosen and not written, the person does it.
        Target::NewItem(part, slot) if chooses(slot) => {
            app.go(Route::List(part));
            None
        }
        Target::NewItem(part, slot) => {
            let id = random::item_id();
            let field = Field::Answer(Place::Item(part, id), slot);
            let is_written =
                app.dispatch(Action::AddItem(part, id)) && app.dispatch(Action::Write(field, text));
            if !is_written {
                // Too long for its place: a thing without a word is no thing.
                app.dispatch(Action::RemoveItem(part, id));
            }
            Some(is_written)
        }
        Target::Medicines => None,
    }
}

fn chooses(slot: Slot) -> bool {
    matches!(slot.input(), Input::One | Input::Many)
}
