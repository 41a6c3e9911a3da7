//! Locking a copy with words that are made here, and showing them.

use leptos::prelude::*;

use crate::platform::crypto::Browser;
use crate::platform::{languages, location, page, random, task};
use crate::seal::{Limits, Lock, NotSealed, Random, Secret, Shape, seal_within};
use crate::ui::app::App;
use crate::ui::parts::plain::{Outcome, button, group, live, paragraph, section, subheading};
use crate::ui::parts::secret::secret_list;
use crate::words::{Message, say};

/// A locked copy.
#[derive(Clone)]
pub(super) struct Made {
    /// What opens it.
    pub(super) secret: Secret,
    /// What travels.
    pub(super) token: String,
}

/// A copy that is being locked.
#[derive(Clone, Copy)]
pub(super) struct Locking {
    app: App,
    works: RwSignal<bool>,
    outcome: Outcome,
    /// What came of it.
    pub(super) made: RwSignal<Option<Made>>,
}

impl Locking {
    /// Nothing yet.
    pub(super) fn new(app: App) -> Self {
        Self {
            app,
            works: RwSignal::new(false),
            outcome: Outcome::new(app),
            made: RwSignal::new(None),
        }
    }

    /// The button that begins it, or that it is under way; and what went wrong.
    pub(super) fn button(
        self,
        words: Message,
        text: impl Fn() -> Option<String> + 'static,
    ) -> AnyView {
        let text: std::rc::Rc<dyn Fn() -> Option<String>> = std::rc::Rc::new(text);
        let text = StoredValue::new_local(text);
        let app = self.app;
        let way = live(move || {
            if self.works.get() {
                return paragraph("outcome", app.say(&say::link_working()));
            }
            let words = app.say(&words);
            button("button", words, move || {
                if let Some(text) = text.with_value(|text| text()) {
                    self.begin(text);
                }
            })
        });
        group("actions", vec![way, self.outcome.view()])
    }

    fn begin(self, text: String) {
        let chance = random::bytes().zip(random::sealing());
        let Some((bytes, random)) = chance else {
            return self.outcome.tell(say::backup_no_lock());
        };
        self.works.set(true);
        self.outcome.clear();
        page::announce(self.app.words().say(&say::link_working()));
        let shape = Shape::of_language(self.app.words().locale().tag);
        task::spawn(async move {
            let secret = Secret::new(bytes, shape, &languages::lists().await);
            let made = lock(secret, &random, &text).await;
            let _ = self.works.try_set(false);
            match made {
                Ok(made) => {
                    let _ = self.made.try_set(Some(made));
                    page::focus_soon(page::HEADING);
                }
                Err(NotSealed::TooBig) => self.outcome.tell(say::backup_no_big()),
                Err(NotSealed::NoCrypto) => self.outcome.tell(say::backup_no_lock()),
            }
        });
    }
}

async fn lock(secret: Secret, random: &Random, text: &str) -> Result<Made, NotSealed> {
    let lock = Lock::Words(&secret);
    let token = seal_within(&Limits::BACKUP, &Browser, lock, random, text.as_bytes()).await?;
    let token = token.as_str().to_owned();
    Ok(Made { secret, token })
}

impl Made {
    /// The words, to write down.
    pub(super) fn words(&self, app: App) -> AnyView {
        let w = app.words();
        section(
            "",
            vec![
                subheading(w.say(&say::backup_first())),
                secret_list(&self.secret),
                paragraph("", w.say(&say::backup_first_more())),
            ],
        )
    }

    /// What stands in the file: a line for whoever opens it, then the token.
    pub(super) fn file(&self, app: App) -> String {
        let note = app.words().say(&say::backup_note(location::page()));
        format!("{note}\n\n{}\n", self.token)
    }
}
