//! One page of the form: a question about the person, the move, the helper, or one thing of a list.

use leptos::prelude::*;

use crate::action::{Action, Field};
use crate::form::{Page, Part, Slot, hangs_on};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::handoff::medicine::Change;
use crate::handoff::place::Place;
use crate::handoff::question::Asks;
use crate::platform::page;
use crate::route::{Route, asked};
use crate::ui::app::App;
use crate::ui::parts::body_map::body_map;
use crate::ui::parts::choice::{Choice, Choices, choices};
use crate::ui::parts::doubt::doubt_list;
use crate::ui::parts::field::{Text, text_field};
use crate::ui::parts::gap::{gap_list, missing_in};
use crate::ui::parts::page::{Question, heading, question};
use crate::ui::parts::plain::{button, group, link, live, live_option, paragraph};
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
    let slots = app.peek(|handoff| asked::slots(handoff, place, page));
    let boxes = move || -> Vec<AnyView> {
        let boxes = slots.iter();
        boxes.map(|slot| asked_field(app, place, *slot)).collect()
    };
    let is_fresh = app
        .session
        .with_untracked(|session| session.is_fresh(place));
    match place {
        Place::Item(Part::Questions, _) if is_fresh => body.push(behind_more(app, boxes)),
        Place::Item(Part::Questions, id) => {
            body.extend(boxes());
            body.push(target_offer(app, id));
        }
        _ => body.extend(boxes()),
    }
    if let Place::Item(part, id) = place
        && is_first
        && part != Part::Questions
    {
        // Nobody is told what is missing before anything could be said.
        let found = missing_in(app, part);
        body.push(live_option(move || {
            let is_fresh = app.session.with(|session| session.is_fresh(place));
            (!is_fresh).then(|| gap_list(app, found, Some(id), usize::MAX))
        }));
    }
    let name = app.peek(|handoff| name_of(handoff, place));
    let title = match name {
        // Its first page is the thing itself.
        Some(Arg::Message(name)) if is_first => w.say(&name),
        Some(Arg::Text(name)) if is_first => name,
        Some(name) => w.say(&say::items_open(name, page.title())),
        None if place.part() == Part::Questions => w.say(&say::questions_add()),
        None => w.say(&page.title()),
    };
    let route = Route::Page(place, page);
    let (more, is_last) = app.peek(|handoff| {
        let is_last = route.next(handoff) == Route::list_of(place);
        (route.more(handoff), is_last)
    });
    let nothing = || Callback::new(|()| ());
    let second = match (place, more) {
        (Place::Sheet(_), _) | (Place::Item(Part::Questions, _), _) => None,
        (Place::Item(..), Some(more)) => Some((w.say(&more_words(place)), nothing(), more)),
        (Place::Item(part, _), None) if is_last && !page.is_source() && !part.has_source() => None,
        _ => Some((w.say(&say::items_done()), nothing(), Route::list_of(place))),
    };
    // The last of the main pages ends it.
    let is_done = matches!(place, Place::Item(part, _) if part != Part::Questions)
        && is_last
        && (more.is_some() || second.is_none());
    let primary = is_done.then(|| w.say(&say::items_next()));
    let lead = page.lead().map(|lead| w.say(&lead));
    let lead = lead.or_else(|| app.peek(|handoff| who_can_answer(handoff, place, &w)));
    question(
        app,
        Question {
            lead,
            primary,
            second,
            ..Question::new(title, body.into_any())
        },
    )
}

/// A box, there while it is asked or holds an answer.
fn asked_field(app: App, place: Place, slot: Slot) -> AnyView {
    let Some((other, choice)) = hangs_on(slot) else {
        return slot_field(app, place, slot);
    };
    let is_asked = Memo::new(move |_| {
        app.read(|handoff| {
            let answers = handoff.answers(place);
            answers.is_some_and(|answers| answers.has(other, choice) || answers.answers(slot))
        })
    });
    live_option(move || is_asked.get().then(|| slot_field(app, place, slot)))
}

fn more_words(place: Place) -> Message {
    match place.part() {
        Part::Medicines => say::items_more_medicine(),
        _ => say::items_more(),
    }
}

/// Boxes that a tap shows.
fn behind_more(app: App, boxes: impl Fn() -> Vec<AnyView> + Send + Sync + 'static) -> AnyView {
    let is_open = RwSignal::new(false);
    live(move || {
        if is_open.get() {
            return untrack(&boxes).into_any();
        }
        button("link", app.say(&say::asking_own_more()), move || {
            is_open.set(true);
            page::focus_soon("#question-asked-0");
        })
    })
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
    let rows = Change::SAID.map(|change| {
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
        Change::NotSure | Change::NotAnswered => say::medicine_is_unsure(),
    }
}
