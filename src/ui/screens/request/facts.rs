//! What the words are made of, each with its Change: what for, who, when, who must be there, interpreter.

use leptos::prelude::*;

use super::Screen;
use crate::ask::{Said, windows};
use crate::form::{Page, Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::place::Place;
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::plain::{heard, live, live_option, paragraph};
use crate::words::{Words, names, say};

/// One fact: its name, what is given of it, and where it is changed.
struct Fact {
    name: String,
    given: Vec<String>,
    change: Route,
}

/// The list; nothing once the answer is yes.
pub(super) fn view(app: App, screen: Screen) -> AnyView {
    let shown = Memo::new(move |_| {
        let now = screen.now.get();
        now.is_to_ask().then(|| now.is_after())
    });
    live_option(move || Some(list(app, shown.get()?)))
}

fn list(app: App, is_folded: bool) -> AnyView {
    let list = live(move || {
        let w = app.words();
        let facts = app.read(|handoff| facts(handoff, &w));
        let rows: Vec<_> = facts.into_iter().map(|fact| row(fact, &w)).collect();
        view! { <dl class="answers">{rows}</dl> }.into_any()
    });
    let title = app.say(&say::request_facts());
    super::part(is_folded, "no-print", title, vec![list])
}

fn facts(handoff: &Handoff, w: &Words) -> Vec<Fact> {
    let request = &handoff.request;
    let step = |step| Route::Step(step, Then::Ask);
    let own = |words: &str| (!words.is_empty()).then(|| words.to_owned());
    let purpose = request.purpose.map(|one| w.say(&names::purpose(one)));
    let people = [
        &request.sender,
        &request.receiver,
        &request.receiver_phone,
        &request.call_back,
    ];
    let times = windows(handoff, None).into_iter().map(|time| match time {
        Said::Message(message) => w.say(&message),
        Said::Own(words) => words,
    });
    let mut there = picked(handoff, slot::ASK_THERE, w);
    there.extend(own(handoff.sheet.words(slot::ASK_THERE_WHO)));
    let person = &handoff.person;
    let interpreter = person.interpreter.then(|| match person.language.as_str() {
        "" => w.say(&choice::YES.words()),
        language => language.to_owned(),
    });
    let mut facts = vec![
        Fact {
            name: w.say(&say::mine_purpose()),
            given: purpose
                .into_iter()
                .chain(own(request.own_purpose.as_str()))
                .collect(),
            change: step(Step::Ask),
        },
        Fact {
            name: w.say(&say::home_people()),
            given: people.iter().filter_map(|one| own(one.as_str())).collect(),
            change: step(Step::People),
        },
    ];
    if request.receiver.is_empty() {
        facts.extend(of_page("find", picked(handoff, slot::ASK_FIND, w), w));
    }
    facts.extend(of_page("when", times.collect(), w));
    facts.extend(of_page("there", there, w));
    facts.push(Fact {
        name: w.say(&say::request_interpreter_fact()),
        given: interpreter.into_iter().collect(),
        change: step(Step::Name),
    });
    facts
}

fn of_page(code: &str, given: Vec<String>, w: &Words) -> Option<Fact> {
    let page = Page::named(Part::Ask, code)?;
    Some(Fact {
        name: w.say(&page.title()),
        given,
        change: Route::Page(Place::Sheet(Part::Ask), page),
    })
}

fn picked(handoff: &Handoff, slot: Slot, w: &Words) -> Vec<String> {
    let picked = handoff.sheet.chosen(slot).iter();
    picked.map(|choice| w.say(&choice.words())).collect()
}

fn row(fact: Fact, w: &Words) -> AnyView {
    let given = if fact.given.is_empty() {
        vec![paragraph("soft", w.say(&say::check_not_given()))]
    } else {
        let line = |line: String| view! { <p dir="auto">{line}</p> }.into_any();
        fact.given.into_iter().map(line).collect()
    };
    view! {
        <div>
            <dt>{fact.name.clone()}</dt>
            <dd>{given}</dd>
            <dd class="change">
                <a class="link" href=fact.change.href()>
                    {w.say(&say::check_change())}
                    " "
                    {heard(fact.name)}
                </a>
            </dd>
        </div>
    }
    .into_any()
}
