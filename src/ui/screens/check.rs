//! All answers on one page, each with its Change.

use leptos::prelude::*;

use crate::card::plain::{fact_text, line_text};
use crate::card::{Card, Reader, SectionKind, Tone};
use crate::handoff::person::FilledInBy;
use crate::platform::clock;
use crate::route::{Route, Step, Then};
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{group, heard, link, paragraph};
use crate::words::{Message, Words, say};

/// The screen.
pub fn view(app: App) -> AnyView {
    let w = app.words();
    // A helper reads about the person; the person reads their own words.
    let reader = app.peek(|handoff| match handoff.person.filled_in_by {
        FilledInBy::SomeoneElse => Reader::Helper,
        FilledInBy::Me | FilledInBy::WithHelp => Reader::Patient,
    });
    let card = app.peek(|handoff| Card::new(handoff, reader, clock::here()));
    let mut name: Vec<_> = card.name.iter().cloned().collect();
    let facts = std::iter::once(&card.by).chain(&card.facts);
    name.extend(facts.map(|fact| fact_text(fact, &w)));
    let mut rows = vec![row(Step::Name, say::home_name(), name, &w)];
    rows.extend(Step::ALL.into_iter().filter_map(|step| {
        let (kind, title) = part(step)?;
        let section = card.sections.iter().find(|section| section.kind == kind)?;
        let given = section
            .lines
            .iter()
            .filter(|line| line.tone != Tone::NotGiven);
        Some(row(
            step,
            title,
            given.map(|line| line_text(line, &w)).collect(),
            &w,
        ))
    }));
    rows.push(row(Step::People, say::home_people(), people(app), &w));
    vec![
        heading(app, w.say(&say::check_title())),
        paragraph("lead", w.say(&say::check_lead())),
        view! { <dl class="answers">{rows}</dl> }.into_any(),
        group(
            "actions",
            vec![link("button", Route::Card, w.say(&say::check_show()))],
        ),
    ]
    .into_any()
}

/// Who should talk. Their names stand with the request too, as on the card.
fn people(app: App) -> Vec<String> {
    let given = app.peek(|handoff| {
        let request = &handoff.request;
        [
            &request.sender,
            &request.receiver,
            &request.receiver_phone,
            &request.call_back,
        ]
        .map(ToString::to_string)
    });
    given
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect()
}

fn part(step: Step) -> Option<(SectionKind, Message)> {
    match step {
        Step::Name | Step::People => None,
        Step::Move => Some((SectionKind::Move, say::home_move())),
        Step::Worries => Some((SectionKind::Worries, say::home_worries())),
        Step::Questions => Some((SectionKind::Questions, say::home_questions())),
        Step::Medicines => Some((SectionKind::Medicines, say::home_medicines())),
        Step::Allergies => Some((SectionKind::Allergies, say::home_allergies())),
        Step::Ask => Some((SectionKind::Ask, say::home_ask())),
    }
}

fn row(step: Step, title: Message, given: Vec<String>, w: &Words) -> AnyView {
    let answer = if given.is_empty() {
        vec![paragraph("soft", w.say(&say::check_not_given()))]
    } else {
        given.into_iter().map(answer_line).collect()
    };
    let title = w.say(&title);
    view! {
        <div>
            <dt>{title.clone()}</dt>
            <dd>{answer}</dd>
            <dd class="change">
                <a class="link" href=Route::Step(step, Then::Check).href()>
                    {w.say(&say::check_change())}
                    " "
                    {heard(title)}
                </a>
            </dd>
        </div>
    }
    .into_any()
}

fn answer_line(line: String) -> AnyView {
    view! { <p dir="auto">{line}</p> }.into_any()
}
