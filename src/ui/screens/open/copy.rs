//! A copy that is brought back: what is in it, person by person, what to do with each, and the way back afterwards.

mod compared;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use self::compared::compared;
use crate::backup::{self, How, Restored};
use crate::handoff::Handoff;
use crate::handoff::id::ItemId;
use crate::people::People;
use crate::platform::page;
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::kept::{Place, kept, let_go_if};
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{Outcome, button, group, held, link, live, nothing, paragraph};
use crate::ui::parts::segment::{segment, segment_field};
use crate::ui::parts::whose::name_of;
use crate::ui::session::Session;
use crate::words::{Message, Words, say};

/// What is done with each person; nothing for who is left out.
type Wanted = BTreeMap<ItemId, Option<How>>;

/// What the screen holds.
#[derive(Clone, Copy)]
struct Bringing {
    app: App,
    copy: StoredValue<Arc<People>>,
    wanted: RwSignal<Wanted>,
    /// Everybody as they were, once it is done.
    before: RwSignal<Option<People>>,
    outcome: Outcome,
}

/// Where a copy is brought back.
const ROUTES: [Route; 2] = [Route::Open, Route::Backup];

thread_local! {
    static BRINGING: Place<Bringing> = const { RefCell::new(None) };
}

/// The screen.
pub(super) fn view(app: App, copy: &Arc<People>) -> AnyView {
    // Another copy begins anew.
    let is_other = |held: &Bringing| !held.copy.with_value(|held| Arc::ptr_eq(held, copy));
    let_go_if(&BRINGING, is_other);
    let bringing = kept(app, &BRINGING, &ROUTES, || Bringing {
        app,
        copy: StoredValue::new(Arc::clone(copy)),
        wanted: RwSignal::new(BTreeMap::new()),
        before: RwSignal::new(None),
        outcome: Outcome::new(app),
    });
    let is_done = Memo::new(move |_| bringing.before.with(Option::is_some));
    live(move || {
        let is_done = is_done.get();
        untrack(|| {
            if is_done {
                bringing.done()
            } else {
                bringing.preview()
            }
        })
    })
}

impl Bringing {
    /// What is in it. Nothing is done yet.
    fn preview(self) -> AnyView {
        let w = self.app.words();
        let say = |message: &Message| w.say(message);
        let copy = self.copy.get_value();
        let mut parts = vec![
            heading(self.app, w.say(&say::backup_see())),
            self.outcome.view(),
            paragraph("lead", w.say(&say::backup_see_lead())),
        ];
        // What was chosen already stays.
        let mut wanted = self.wanted.get_untracked();
        let mut is_any = false;
        self.app.people.with_untracked(|people| {
            for one in backup::compared(people, &copy, &say) {
                let first = first(&one);
                is_any |= first.is_some();
                if let Some(how) = first {
                    wanted.entry(one.copy.id).or_insert(how);
                }
                parts.push(self.person(&w, &one, first.is_some()));
            }
        });
        self.wanted.set(wanted);
        let mut ways = Vec::new();
        if is_any {
            let bring = move || self.bring();
            ways.push(button("button", w.say(&say::backup_do()), bring));
        }
        ways.push(link("link", Route::Home, w.say(&say::backup_start())));
        parts.push(group("actions", ways));
        parts.into_any()
    }

    /// One person, and what to do where there is something to do.
    fn person(self, w: &Words, one: &Restored<'_>, is_asked: bool) -> AnyView {
        let name = name_of(one.copy, w);
        let mut parts = vec![view! { <h2 class="thing-title">{held(&name)}</h2> }.into_any()];
        parts.extend(changed(w, one.copy, true));
        match (&one.here, &one.plan) {
            (Some(here), plan) => {
                parts.extend(changed(w, here, false));
                match plan {
                    Some(Ok(plan)) if is_asked => parts.push(compared(w, plan)),
                    Some(Err(_)) => parts.push(paragraph("", w.say(&say::backup_full()))),
                    _ => parts.push(paragraph("", w.say(&say::backup_same()))),
                }
            }
            (None, _) => parts.push(paragraph("", w.say(&say::backup_absent()))),
        }
        if is_asked {
            parts.push(self.choice(w, one));
        }
        group("thing", parts)
    }

    fn choice(self, w: &Words, one: &Restored<'_>) -> AnyView {
        let id = one.copy.id;
        let is_here = one.here.is_some();
        let chosen = move || {
            self.wanted
                .with(|wanted| wanted.get(&id).copied().flatten())
        };
        let way = |words: Message, how: Option<How>| {
            segment(
                w.say(&words),
                move || chosen() == how,
                move || {
                    self.wanted.update(|wanted| _ = wanted.insert(id, how));
                    self.outcome.clear();
                },
            )
        };
        let mut row = Vec::new();
        if matches!(one.plan, Some(Ok(_))) {
            row.push(way(say::backup_how_merge(), Some(How::Merge)));
        }
        row.push(if is_here {
            way(say::backup_how_replace(), Some(How::Replace))
        } else {
            way(say::backup_how_add(), Some(How::Replace))
        });
        row.push(way(say::backup_how_leave(), None));
        let app = self.app;
        let more = live(move || {
            let more = match chosen() {
                Some(How::Merge) => say::backup_how_merge_more(),
                Some(How::Replace) if is_here => say::backup_how_replace_more(),
                Some(How::Replace) => return nothing(),
                None => say::backup_how_leave_more(),
            };
            paragraph("hint", app.say(&more))
        });
        let label = w.say(&say::backup_how());
        segment_field(label, row, more)
    }

    fn bring(self) {
        let wanted = self.wanted.with_untracked(|wanted| {
            let wanted = wanted.iter();
            let wanted = wanted.filter_map(|(id, how)| how.map(|how| (*id, how)));
            wanted.collect::<Vec<_>>()
        });
        if wanted.is_empty() {
            return self.outcome.tell(say::backup_none());
        }
        let w = self.app.words();
        let say = |message: &Message| w.say(message);
        let mut people = self.app.people.get_untracked();
        let copy = self.copy.get_value();
        match backup::restore(&mut people, &copy, &wanted, &say) {
            Ok(before) => {
                self.put(people);
                self.outcome.clear();
                self.before.set(Some(before));
                page::announce(w.say(&say::backup_done()));
                page::focus_soon(page::HEADING);
            }
            Err(_) => self.outcome.tell(say::backup_full()),
        }
    }

    /// These are everybody from now on.
    fn put(self, people: People) {
        let app = self.app;
        app.people.set(people);
        app.session.update(Session::forget_person);
        app.is_pending.set_value(true);
    }

    fn done(self) -> AnyView {
        let w = self.app.words();
        let undo = move || {
            if let Some(before) = self.before.get_untracked() {
                self.put(before);
                self.outcome.tell(say::backup_undone());
                self.before.set(None);
                page::focus_soon(page::HEADING);
            }
        };
        let ways = vec![
            link("button", Route::Home, w.say(&say::backup_start())),
            button("button button--second", w.say(&say::shell_undo()), undo),
        ];
        vec![
            heading(self.app, w.say(&say::backup_done())),
            paragraph("lead", w.say(&say::backup_done_lead())),
            group("actions", ways),
        ]
        .into_any()
    }
}

/// What is proposed for a person: nothing is lost by it. None where there is nothing to do.
fn first(one: &Restored<'_>) -> Option<Option<How>> {
    match (&one.here, &one.plan) {
        (None, _) => Some(Some(How::Replace)),
        (Some(here), _) if *here == one.copy => None,
        (_, Some(Ok(_))) => Some(Some(How::Merge)),
        // Both together do not fit, so something would be lost: that is for the person to choose.
        _ => Some(None),
    }
}

/// When it was changed last, if it ever was.
fn changed(w: &Words, handoff: &Handoff, is_copy: bool) -> Option<AnyView> {
    let at = handoff.changed_at?;
    let said = if is_copy {
        say::backup_there(at.date(), at.time())
    } else {
        say::backup_here(at.date(), at.time())
    };
    Some(paragraph("soft", w.say(&said)))
}
