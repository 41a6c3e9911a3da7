//! Full-width rows to choose from: chosen shows by border, tint and tick, never by colour alone.

use std::sync::Arc;

use leptos::prelude::*;

use super::plain::{group, live_option, paragraph};
use crate::action::Action;
use crate::handoff::Handoff;
use crate::ui::app::App;
use crate::words::Message;

/// A list of choices under one legend.
pub struct Choices {
    /// The name of the group, unlike any other on the screen.
    pub name: String,
    /// What is asked.
    pub legend: String,
    /// Whether the heading of the screen asks it already, so that the legend is only heard.
    pub is_heading: bool,
    /// One short sentence under the legend.
    pub hint: Option<String>,
    /// One of the list (`radio`) or any (`checkbox`).
    pub one: bool,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One row.
pub enum Row {
    /// A choice.
    Choice(Choice),
    /// A word between two kinds of choices, such as "or".
    Or(String),
}

/// Draws what shows under a choice while it is chosen.
type Reveal = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// One choice.
pub struct Choice {
    words: String,
    lang: Option<&'static str>,
    is_chosen: Signal<bool>,
    on_choose: Arc<dyn Fn(bool) + Send + Sync>,
    reveal: Option<Reveal>,
    bars: usize,
}

impl Choice {
    /// A choice in the open handoff: its words, whether it is chosen, and the action of choosing it or not.
    pub fn new(
        app: App,
        words: Message,
        is_chosen: impl Fn(&Handoff) -> bool + Send + Sync + 'static,
        choose: impl Fn(bool) -> Action + Send + Sync + 'static,
    ) -> Self {
        Self::boxed(app, words, Arc::new(is_chosen), Arc::new(choose))
    }

    // Not generic, so that the wiring is in the program once.
    fn boxed(
        app: App,
        words: Message,
        is_chosen: Arc<dyn Fn(&Handoff) -> bool + Send + Sync>,
        choose: Arc<dyn Fn(bool) -> Action + Send + Sync>,
    ) -> Self {
        let is_chosen = Signal::derive(move || app.read(|handoff| is_chosen(handoff)));
        let on_choose = move |chosen| {
            app.dispatch(choose(chosen));
        };
        Self::of(app.words().say(&words), is_chosen, on_choose)
    }

    /// Any other choice.
    pub fn of(
        words: String,
        is_chosen: Signal<bool>,
        on_choose: impl Fn(bool) + Send + Sync + 'static,
    ) -> Self {
        let on_choose = Arc::new(on_choose);
        Self {
            words,
            lang: None,
            is_chosen,
            on_choose,
            reveal: None,
            bars: 0,
        }
    }

    /// The language of its words, where it is not the screen's.
    #[must_use]
    pub fn lang(self, lang: &'static str) -> Self {
        Self {
            lang: Some(lang),
            ..self
        }
    }

    /// This many bars beside the words.
    #[must_use]
    pub fn bars(self, bars: usize) -> Self {
        Self { bars, ..self }
    }

    /// What shows under it while it is chosen.
    #[must_use]
    pub fn reveal(self, reveal: impl Fn() -> AnyView + Send + Sync + 'static) -> Self {
        Self {
            reveal: Some(Arc::new(reveal)),
            ..self
        }
    }
}

impl From<Choice> for Row {
    fn from(choice: Choice) -> Self {
        Self::Choice(choice)
    }
}

/// The list.
pub fn choices(list: Choices) -> AnyView {
    let hint_id = list.hint.is_some().then(|| format!("{}-hint", list.name));
    let kind = if list.one { "radio" } else { "checkbox" };
    let rows = list
        .rows
        .into_iter()
        .enumerate()
        .map(|(number, row)| match row {
            Row::Or(word) => paragraph("or", word),
            Row::Choice(choice) => row_of(
                choice,
                kind,
                list.name.clone(),
                format!("{}-{number}", list.name),
            ),
        })
        .collect_view();
    let legend_class = if list.is_heading { "sr" } else { "" };
    view! {
        <fieldset class="choices" aria-describedby=hint_id.clone()>
            <legend class=legend_class>{list.legend}</legend>
            {list.hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{hint}</p> })}
            {rows}
        </fieldset>
    }
    .into_any()
}

fn row_of(choice: Choice, kind: &'static str, name: String, id: String) -> AnyView {
    let Choice {
        words,
        lang,
        is_chosen,
        on_choose,
        reveal,
        bars,
    } = choice;
    let bars = (bars > 0)
        .then(|| view! { <span class="bars" aria-hidden="true">{"▮".repeat(bars)}</span> });
    let revealed = reveal.map(|reveal| {
        let is_shown = Memo::new(move |_| is_chosen.get());
        live_option(move || is_shown.get().then(|| group("reveal", vec![reveal()])))
    });
    view! {
        <label class="choice">
            <input
                type=kind
                name=name
                id=id
                prop:checked=is_chosen
                on:change=move |event| on_choose(event_target_checked(&event))
            />
            <span lang=lang>{words}</span>
            {bars}
        </label>
        {revealed}
    }
    .into_any()
}
