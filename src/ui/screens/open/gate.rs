//! The tap before anything is opened: what came, whether it is locked, and the words that open it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{Opening, Stage, Wanted, read};
use crate::handoff::id::ItemId;
use crate::people::People;
use crate::platform::crypto::Browser;
use crate::platform::{languages, page, task};
use crate::reply::{NoRoom, Reply, keep, whose};
use crate::seal::{self, Key, NotASecret, Secret, Token};
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, group, live, live_option, paragraph, text};
use crate::ui::parts::typed::typed;
use crate::words::{Message, say};

/// The box for the words.
const WORDS: &str = "words";

/// What the gate shows and does.
#[derive(Clone, Copy)]
struct Gate {
    app: App,
    stage: RwSignal<Stage>,
    wanted: Wanted,
    token: StoredValue<Token>,
    secret: RwSignal<String>,
    trouble: Outcome,
    /// Whether a try is under way.
    works: RwSignal<bool>,
    /// Tries so far: one that was stopped has no effect when it ends.
    tries: StoredValue<u32>,
}

/// The screen.
pub(super) fn view(app: App, opening: Opening, token: Token) -> AnyView {
    let w = app.words();
    let wanted = opening.wanted;
    let is_locked = token.is_locked();
    let is_answer = token.reply_to().is_some();
    let gate = Gate {
        app,
        stage: opening.stage,
        wanted,
        token: StoredValue::new(token),
        secret: opening.secret,
        trouble: Outcome::new(app),
        works: RwSignal::new(false),
        tries: StoredValue::new(0),
    };
    let is_copy = wanted == Wanted::Copy && is_locked;
    let title = if is_answer {
        say::open_found_answer()
    } else if is_copy {
        say::backup_locked()
    } else {
        say::open_found()
    };
    let mut parts = vec![heading(app, w.say(&title))];
    if is_copy {
        parts.push(paragraph("lead", w.say(&say::backup_locked_lead())));
    } else if !is_answer {
        let lock = if is_locked {
            say::open_is_locked()
        } else {
            say::open_is_open()
        };
        parts.push(paragraph("lead", w.say(&lock)));
        parts.push(paragraph("", w.say(&say::open_gate())));
    }
    let mut fields = vec![gate.trouble.error()];
    if is_locked {
        let [label, hint] = if is_copy {
            [say::link_lock_words(), say::backup_first_more()]
        } else {
            [say::open_words(), say::open_words_hint()]
        };
        let hint = Some(w.say(&hint)).filter(|_| !is_copy);
        fields.push(typed(WORDS, w.say(&label), hint, false, gate.secret));
    }
    fields.push(gate.actions());
    parts.push(gate.form(fields));
    parts.into_any()
}

impl Gate {
    /// The key that ends a line opens it, too.
    fn form(self, fields: Vec<AnyView>) -> AnyView {
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            if self.works.get_untracked() {
                self.stop();
            } else {
                self.begin();
            }
        };
        view! { <form novalidate on:submit=submit>{fields}</form> }.into_any()
    }

    fn actions(self) -> AnyView {
        let app = self.app;
        let other = move || {
            self.stage.set(Stage::Asked(None));
            page::focus_soon(page::HEADING);
        };
        let works = live_option(move || {
            let words = self.works.get().then(say::open_working)?;
            Some(paragraph("outcome", app.say(&words)))
        });
        // One button for both: who tapped it stays on it.
        let words = live(move || {
            let words = if self.works.get() {
                say::open_cancel()
            } else {
                say::open_now()
            };
            text(app.say(&words))
        });
        let open = view! { <button class="button" type="submit">{words}</button> };
        let other = button("link", app.words().say(&say::open_other()), other);
        group("actions", vec![works, open.into_any(), other])
    }

    fn stop(self) {
        self.tries.update_value(|tries| *tries += 1);
        self.works.set(false);
        page::announce(self.app.words().say(&say::open_stopped()));
    }

    fn begin(self) {
        let token = self.token.get_value();
        let typed = self.secret.get_untracked();
        self.trouble.clear();
        self.tries.update_value(|tries| *tries += 1);
        let this = self.tries.get_value();
        self.works.set(true);
        page::announce(self.app.words().say(&say::open_working()));
        task::spawn(async move {
            let opened = self.open(&token, &typed).await;
            if self.tries.try_get_value() != Some(this) {
                return;
            }
            self.works.set(false);
            match opened {
                Ok(opened) => self.show(opened),
                Err(why) => self.refuse(why),
            }
        });
    }

    fn show(self, opened: Stage) {
        match &opened {
            Stage::Card(held) => {
                let held = Some(held.clone());
                self.app.session.update(|session| session.held = held);
            }
            // Whoever of this phone's people gave the card away looks at the answer.
            Stage::Answer(reply) => {
                let whose = |people: &People| whose(people, reply.card).map(|owner| owner.id);
                let owner = self.app.people.with_untracked(whose);
                if let Some(owner) = owner.filter(|id| self.app.peek(|open| open.id != *id)) {
                    self.app.open_person(owner);
                }
                self.keep(reply);
            }
            Stage::Asked(_) | Stage::Found(_) | Stage::Copy(_) => {}
        }
        self.secret.set(String::new());
        self.stage.set(opened);
        page::focus_soon(page::HEADING);
    }

    /// What is not decided at once waits with its card.
    fn keep(self, reply: &Reply) {
        match self.app.peek(|handoff| keep(handoff, reply)) {
            Ok(Some(action)) => _ = self.app.dispatch(action),
            Ok(None) => {}
            Err(NoRoom) => self.app.notify(say::back_no_room()),
        }
    }

    /// Nothing is computed for words that cannot be right.
    async fn open(self, token: &Token, typed: &str) -> Result<Stage, Message> {
        let secret = if token.is_locked() {
            let lists = languages::lists().await;
            Some(Secret::typed(typed, &lists).map_err(not_a_secret)?)
        } else {
            None
        };
        let reply_key = match token.reply_to() {
            None => None,
            Some(card) => Some(self.key_of(card).ok_or_else(say::open_no_answer_here)?),
        };
        let key = match (&reply_key, &secret) {
            (Some(key), _) => Key::Reply(key),
            (None, Some(secret)) => Key::Words(secret),
            (None, None) => Key::Carried,
        };
        let text = seal::open(&Browser, token, key).await;
        let text = text.map_err(|why| self.wanted.trouble(why))?;
        read(&text, token, self.wanted)
    }

    /// What a reply to this card is sealed with, whoever of this phone's people gave the card away.
    fn key_of(self, card: ItemId) -> Option<[u8; 16]> {
        self.app.people.with_untracked(|people| {
            let mut sent = people.own().filter_map(|handoff| handoff.sent_card(card));
            sent.next().map(|sent| sent.key)
        })
    }

    fn refuse(self, why: Message) {
        self.trouble.tell(why);
        if page::has_id(WORDS) {
            page::focus_id(WORDS);
        }
    }
}

/// What is wrong with what was typed.
fn not_a_secret(why: NotASecret) -> Message {
    match why {
        NotASecret::NotAWord {
            word,
            nearest: Some(near),
        } => say::open_not_a_word_near(word, near),
        NotASecret::NotAWord { word, .. } => say::open_not_a_word(word),
        NotASecret::Words(count) => say::open_count_words(count),
        NotASecret::Digits(count) => say::open_count_digits(count),
    }
}
