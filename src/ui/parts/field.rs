//! A box for free text. What is typed stays as typed; it is read on every key and judged only by Continue.

use leptos::prelude::*;

use super::page::problem_of;
use super::plain::{heard, live, live_option, text};
use crate::action::Field;
use crate::form::{Part, Slot};
use crate::handoff::place::Place;
use crate::ui::app::App;
use crate::words::say;

/// How a field is shown.
pub struct Text {
    field: Field,
    label: Signal<String>,
    hint: Option<Signal<String>>,
    kind: Kind,
    autocomplete: Signal<&'static str>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Line,
    Note,
    Phone,
}

impl Text {
    /// One line of words. Spelling is not checked: names and doses are not in any dictionary.
    pub fn line(field: Field, label: impl Into<Signal<String>>) -> Self {
        Self {
            field,
            label: label.into(),
            hint: None,
            kind: Kind::Line,
            autocomplete: Signal::stored("off"),
        }
    }

    /// Several lines of words.
    pub fn note(field: Field, label: impl Into<Signal<String>>) -> Self {
        Self {
            kind: Kind::Note,
            ..Self::line(field, label)
        }
    }

    /// A phone number, or who answers it.
    pub fn phone(field: Field, label: impl Into<Signal<String>>) -> Self {
        Self {
            kind: Kind::Phone,
            ..Self::line(field, label)
        }
    }

    /// One short sentence under the label.
    #[must_use]
    pub fn hint(self, hint: impl Into<Signal<String>>) -> Self {
        Self {
            hint: Some(hint.into()),
            ..self
        }
    }

    /// What the browser may offer, by the names of WCAG 1.3.5.
    #[must_use]
    pub fn autocomplete(self, autocomplete: Signal<&'static str>) -> Self {
        Self {
            autocomplete,
            ..self
        }
    }
}

/// The id of a field's box.
#[must_use]
pub fn id(field: Field) -> String {
    match field {
        Field::Name => "name".to_owned(),
        Field::Born => "born".to_owned(),
        Field::Helper => "helper".to_owned(),
        Field::Language => "language-needed".to_owned(),
        Field::Why => "why".to_owned(),
        Field::From => "from".to_owned(),
        Field::To => "to".to_owned(),
        Field::OwnWorry => "own-worry".to_owned(),
        Field::OwnPurpose => "own-purpose".to_owned(),
        Field::Sender => "sender".to_owned(),
        Field::Receiver => "receiver".to_owned(),
        Field::ReceiverPhone => "receiver-phone".to_owned(),
        Field::CallBack => "call-back".to_owned(),
        Field::MedicinesBefore => "medicines-before".to_owned(),
        Field::MedicinesNow => "medicines-now".to_owned(),
        Field::Question(item) => format!("question-{item}"),
        Field::Medicine(item) => format!("medicine-{item}"),
        Field::Allergy(item) => format!("allergy-{item}"),
        Field::Reaction(item) => format!("reaction-{item}"),
        // What was said in a visit: many questions stand on one page.
        Field::Answer(Place::Item(Part::Questions, item), slot) => {
            format!("{}-{item}", slot_id(slot))
        }
        // Else one page shows the slots of one place.
        Field::Answer(_, slot) => slot_id(slot),
    }
}

/// The id of a slot's box or of its choices.
#[must_use]
pub fn slot_id(slot: Slot) -> String {
    slot.code().replace('.', "-")
}

/// The words that say that a label needs no answer.
#[must_use]
pub fn optional(app: App, label: String) -> String {
    app.words().say(&say::shell_optional(label))
}

/// A label, a hint, an error and a box.
pub fn text_field(app: App, field_text: Text) -> AnyView {
    let Text {
        field,
        label,
        hint,
        kind,
        autocomplete,
    } = field_text;
    let id = id(field);
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    let error_id = format!("{id}-error");
    let error = Memo::new(move |_| problem_of(app, field));
    let described_by = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || match (hint_id.clone(), error.with(Option::is_some)) {
            (None, false) => None,
            (Some(hint), false) => Some(hint),
            (None, true) => Some(error_id.clone()),
            (Some(hint), true) => Some(format!("{hint} {error_id}")),
        }
    };
    let shown_error = {
        let error_id = error_id.clone();
        live_option(move || {
            let error = error.get()?;
            let prefix = heard(app.say(&say::shell_error()) + " ");
            Some(view! { <p class="error" id=error_id.clone()>{prefix} {error}</p> }.into_any())
        })
    };
    let is_wrong = move || error.with(Option::is_some).then_some("true");
    let initial = app.typed(field);
    // `dir=auto` would hold Chromium up for half a minute over a very long paste.
    let direction = RwSignal::new(direction_of(&initial));
    let write = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        direction.set(direction_of(&typed));
        app.write(field, &typed);
    };
    let box_ = if kind == Kind::Note {
        view! {
            <textarea
                class="input"
                id=id.clone()
                rows="3"
                autocomplete=autocomplete
                aria-describedby=described_by
                aria-invalid=is_wrong
                prop:value=initial
                dir=direction
                on:input=write
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                class="input"
                id=id.clone()
                type="text"
                inputmode=(kind == Kind::Phone).then_some("tel")
                spellcheck="false"
                autocapitalize=(field == Field::Name).then_some("words")
                autocomplete=autocomplete
                aria-describedby=described_by
                aria-invalid=is_wrong
                prop:value=initial
                dir=direction
                on:input=write
            />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label for=id.clone()>{live(move || text(label.get()))}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{live(move || text(hint.get()))}</p> })}
            {shown_error}
            {box_}
        </div>
    }
    .into_any()
}

/// The direction of the first letter that has one (UAX 9, P2); none where there is no letter.
fn direction_of(text: &str) -> Option<&'static str> {
    text.chars()
        .find(|letter| letter.is_alphabetic())
        .map(|letter| match letter {
            '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}' => "rtl",
            _ => "ltr",
        })
}
