//! One page of the form: a question about the person, the move, the helper, or one thing of a list.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::form::{Page, Part};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::handoff::question::Asks;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::body_map::body_map;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::doubt::doubt_list;
use crate::ui::parts::field::{Text, text_field};
use crate::ui::parts::gap::{gap_list, missing_in};
use crate::ui::parts::page::{Question, heading, question};
use crate::ui::parts::plain::{group, link, paragraph};
use crate::ui::parts::slot::slot_field;
use crate::ui::parts::target::target_offer;
use crate::words::{Arg, Message, Words, names, say};

/// The screen. A thing that is gone says so, with a way back to its list.
pub fn view(app: App, place: Place, page: Page) -> AnyView {
    let w = app.words();
    if app.peek(|handoff| handoff.answers(place).is_none()) {
        let list = link("button", Route::list_of(place), w.say(&say::items_done()));
        return vec![
            heading(app, w.say(&say::items_gone_title())),
            paragraph("lead", w.say(&say::items_gone_lead())),
            group("actions", vec![list]),
        ]
        .into_any();
    }
    let is_first = Page::of(place.part()).next() == Some(page);
    let mut body = match place {
        Place::Item(Part::Medicines, id) if is_first => medicine(app, id),
        Place::Item(Part::Questions, id) if is_first => own_question(app, id),
        Place::Sheet(Part::Worries) => vec![body_map(app)],
        _ => Vec::new(),
    };
    body.extend(page.slots().map(|slot| slot_field(app, place, slot)));
    if let Place::Item(part, id) = place {
        match part {
            Part::Questions => body.push(target_offer(app, id)),
            part if is_first => {
                body.push(gap_list(app, missing_in(app, part), Some(id), usize::MAX))
            }
            _ => {}
        }
    }
    let name = app.peek(|handoff| name_of(handoff, place));
    let title = match name {
        // Its first page is the thing itself.
        Some(Arg::Message(name)) if is_first => w.say(&name),
        Some(Arg::Text(name)) if is_first => name,
        Some(name) => w.say(&say::items_open(name, page.title())),
        None => w.say(&page.title()),
    };
    let has_more = matches!(app.route.get_untracked().next(), Route::Page(..));
    let second = (matches!(place, Place::Item(..)) && has_more).then(|| {
        let nothing = Callback::new(|()| ());
        (w.say(&say::items_done()), nothing, Route::list_of(place))
    });
    let lead = page.lead().map(|lead| w.say(&lead));
    let lead = lead.or_else(|| app.peek(|handoff| who_can_answer(handoff, place, &w)));
    question(
        app,
        Question {
            lead,
            second,
            ..Question::new(title, body.into_any())
        },
    )
}

/// What the thing is called, where it has a name by now.
fn name_of(handoff: &Handoff, place: Place) -> Option<Arg> {
    let Place::Item(part, id) = place else {
        return None;
    };
    let own = |words: &str| (!words.is_empty()).then(|| Arg::from(words));
    match part {
        Part::Medicines => {
            let mut list = handoff.medicines.list.iter();
            own(list.find(|item| item.id == id)?.name.as_str())
        }
        Part::Allergies => {
            let mut list = handoff.allergies.list.iter();
            own(list.find(|item| item.id == id)?.thing.as_str())
        }
        Part::Questions => match &handoff.questions.with_id(id)?.asks {
            Asks::Bank(bank) => Some(names::question(*bank).into()),
            Asks::Own(words) => own(words.as_str()),
        },
        part => own(handoff.lists.item(part, id)?.name()),
    }
}

/// The words of a question of one's own.
fn own_question(app: App, id: ItemId) -> Vec<AnyView> {
    let is_own = app.peek(|handoff| {
        let question = handoff.questions.with_id(id);
        question.is_some_and(|question| question.is_own())
    });
    let label = app.words().say(&say::questions_own());
    let words = is_own.then(|| text_field(app, Text::line(Field::Question(id), label)));
    words.into_iter().collect()
}

/// Who can answer a question of the bank, the best one first.
fn who_can_answer(handoff: &Handoff, place: Place, w: &Words) -> Option<String> {
    let Place::Item(Part::Questions, id) = place else {
        return None;
    };
    let Asks::Bank(bank) = handoff.questions.with_id(id)?.asks else {
        return None;
    };
    let people = bank.question()?.ask_who();
    let people: Vec<_> = people.map(|asked| w.say(&names::asked(asked))).collect();
    Some(w.say(&say::asking_can_answer(people.join(", "))))
}

/// What only medicines have: name and dose in a box of their own, and the change mark.
fn medicine(app: App, id: ItemId) -> Vec<AnyView> {
    let w = app.words();
    let name = Text::line(Field::Medicine(id), w.say(&say::medicine_name()))
        .hint(w.say(&say::medicine_name_hint()));
    let rows = Change::ALL.map(|change| {
        let is_so = move |handoff: &Handoff| {
            let mut list = handoff.medicines.list.iter();
            list.any(|item| item.id == id && item.change == change)
        };
        Choice::new(app, change_words(change), is_so, move |_| {
            Action::SetChange(id, change)
        })
        .into()
    });
    let changes = Choices {
        name: "change".to_owned(),
        legend: w.say(&say::medicine_change()),
        is_heading: false,
        hint: None,
        one: true,
        rows: rows.into(),
    };
    vec![
        text_field(app, name),
        doubt_list(app, Field::Medicine(id)),
        choices(changes),
    ]
}

fn change_words(change: Change) -> Message {
    match change {
        Change::New => say::medicine_is_new(),
        Change::Changed => say::medicine_is_changed(),
        Change::Same => say::medicine_is_same(),
        Change::OnHold => say::medicine_is_on_hold(),
        Change::Stopped => say::medicine_is_stopped(),
        Change::NotSure => say::medicine_is_unsure(),
    }
}
