//! The words to say aloud, large, in the person's language and in the nurse's.

use leptos::prelude::*;

use super::{Now, Screen};
use crate::ask::{Audience, State, again, leaving, plea, said};
use crate::form::{Part, slot};
use crate::platform::{clock, task};
use crate::ui::app::App;
use crate::ui::parts::plain::{
    fold, live, live_option, nothing, own as own_words, paragraph, section, subheading,
};
use crate::ui::parts::segment::{segment, segments};
use crate::words::{LOCALES, Locale, Message, Words, english, say};

/// The language that stands below the app's own, if any.
#[derive(Clone, Copy)]
pub(super) struct Tongue(RwSignal<Option<&'static Locale>>);

impl Tongue {
    /// Whoever does not speak English here may have to show it.
    pub(super) fn new(app: App) -> Self {
        let own = app.locale();
        Self(RwSignal::new((own != english()).then(english)))
    }

    /// The words of both, the app's own first.
    pub(super) fn words(self, app: App) -> Vec<Words> {
        let second = self.0.get().and_then(|locale| {
            if locale == english() {
                Some(app.english())
            } else {
                app.words_of(locale)
            }
        });
        std::iter::once(app.words()).chain(second).collect()
    }

    /// The buttons that choose it.
    fn controls(self, app: App) -> AnyView {
        let own = app.locale();
        let mut row = vec![segment(
            own.name.to_owned(),
            move || self.0.get().is_none(),
            move || self.0.set(None),
        )];
        let others = LOCALES.iter().filter(|locale| *locale != own);
        row.extend(others.map(|other| {
            segment(
                format!("{} + {}", own.name, other.name),
                move || self.0.get() == Some(other),
                move || self.choose(app, other),
            )
        }));
        segments(app.words().say(&say::request_languages()), row)
    }

    /// Once its words are here.
    fn choose(self, app: App, other: &'static Locale) {
        task::spawn(async move {
            if app.fetch_words(other).await.is_some() {
                self.0.set(Some(other));
            }
        });
    }
}

/// Where asking stands, in a sentence.
pub(super) fn status(app: App, now: Now) -> AnyView {
    let w = app.words();
    let before = now.before.and_then(|id| {
        app.peek(|handoff| {
            let item = handoff.lists.item(Part::Tries, id)?;
            item.answers.chosen(slot::TRY_STATE).first().copied()
        })
    });
    let (class, words) = match (now.state, before) {
        (State::NotAsked, Some(state)) => ("notice notice--warn", say::request_after(state.code())),
        (State::NotAsked, None) => ("lead", say::request_lead()),
        (State::Asked, _) => ("lead", say::request_waiting()),
        (State::Agreed, _) => ("lead", say::request_agreed()),
        (State::Held, _) => ("lead", say::request_happened()),
        (State::Over, _) => ("lead", say::request_over()),
    };
    paragraph(class, w.say(&words))
}

/// The words, under which way they ask for; nothing once the answer is yes.
pub(super) fn view(app: App, screen: Screen) -> AnyView {
    let shown = live_option(move || {
        let now = screen.now.get();
        let says = says(app, now)?;
        let way = || {
            app.say(&say::request_way(
                now.rung.number(),
                now.rung.choice().words(),
            ))
        };
        let lines = |says| lines(app, screen.tongue, says);
        let mut parts = Vec::new();
        match now.state {
            State::Over => parts.push(subheading(app.say(&say::request_leave_say()))),
            // Whoever said no has heard the rest of it.
            _ if now.is_after() => {
                parts.push(subheading(way()));
                let short = app.read(|handoff| again(handoff, now.rung));
                parts.extend(lines(short));
                parts.push(fold(app.say(&say::request_whole()), lines(says)));
                return Some(section("story", parts));
            }
            _ => {
                parts.push(subheading(app.say(&say::request_say())));
                parts.push(paragraph("soft", way()));
            }
        }
        parts.extend(lines(says));
        Some(section("story", parts))
    });
    let controls = live(move || match screen.now.get().state {
        State::Agreed | State::Held => nothing(),
        _ => untrack(|| screen.tongue.controls(app)),
    });
    section("", vec![shown, controls])
}

/// The words in each language.
fn lines(app: App, tongue: Tongue, says: Vec<Message>) -> Vec<AnyView> {
    let own = app.locale().tag;
    let texts = tongue.words(app).into_iter().map(|words| {
        let tag = words.locale().tag;
        let class = if tag == own {
            "story-lines"
        } else {
            "story-lines story-second"
        };
        let text = said(says.clone(), &words);
        // A sentence a line: the eye finds its place again.
        let lines = text.lines();
        let lines: Vec<_> = lines.map(|line| own_words("story-words", line)).collect();
        view! { <div class=class lang=tag>{lines}</div> }.into_any()
    });
    texts.collect()
}

fn says(app: App, now: Now) -> Option<Vec<Message>> {
    let today = clock::now().date();
    app.read(|handoff| match now.state {
        State::Agreed | State::Held => None,
        State::Over => Some(leaving(handoff)),
        State::NotAsked | State::Asked => Some(plea(handoff, now.rung, Audience::Nurse, today)),
    })
}
