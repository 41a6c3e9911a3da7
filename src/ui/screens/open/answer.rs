//! An answer that came back: each change is looked at before it counts.

use std::sync::Arc;

use leptos::prelude::*;

use crate::action::{Action, apply};
use crate::card::plain::piece_text;
use crate::handoff::Handoff;
use crate::merge::Difference;
use crate::platform::page;
use crate::reply::{
    Proposal, Reply, Seen, State, Take, actions, decided, proposals, seen, waiting,
};
use crate::route::Route;
use crate::ui::app::App;
use crate::ui::parts::page::heading;
use crate::ui::parts::plain::{button, group, held, link, live, live_option, own, paragraph};
use crate::ui::parts::removed::removed_row;
use crate::ui::parts::whose::whose;
use crate::words::{Message, Words, say};

const SECOND: &str = "button button--second";
/// The first thing that is still to be decided.
const NEXT: &str = "main .thing h2";

/// What the person looks at, and what they decided to leave as it is, by its place.
#[derive(Clone)]
struct Looking {
    app: App,
    reply: Arc<Reply>,
    /// Everything that it would change, beside what stands now.
    all: Memo<Vec<Proposal>>,
    left: RwSignal<Vec<usize>>,
}

/// The screen.
pub(super) fn view(app: App, reply: &Arc<Reply>) -> AnyView {
    let w = app.words();
    let looked_at = Arc::clone(reply);
    let all = move |_: Option<&_>| app.read(|handoff| beside(app, handoff, &looked_at));
    let looking = Looking {
        app,
        reply: Arc::clone(reply),
        all: Memo::new(all),
        left: RwSignal::new(Vec::new()),
    };
    let from = called(reply, &w);
    let when = say::back_when(reply.made.date(), reply.made.time());
    let mut parts = vec![
        heading(app, w.say(&say::open_found_answer())),
        whose(app),
        own("lead", &from),
        paragraph("soft", w.say(&when)),
        paragraph("", w.say(&say::back_claims())),
        paragraph("", w.say(&say::back_lead())),
    ];
    let again = match app.peek(|handoff| seen(handoff, reply)) {
        Seen::New => None,
        Seen::Same => Some(say::back_again()),
        Seen::Changed => Some(say::back_changed()),
        Seen::Older => Some(say::back_older()),
    };
    parts.extend(again.map(|again| paragraph("outcome", w.say(&again))));
    parts.push(looking.clone().all_new());
    parts.push(removed_row(app));
    parts.push(looking.clone().lines());
    parts.push(looking.done());
    let later = link("link", Route::Home, w.say(&say::back_later()));
    let mut last = vec![later];
    // What was decided, is older or had no room does not wait.
    if app.peek(|handoff| waiting(handoff).contains(reply)) {
        last.push(paragraph("hint", w.say(&say::back_later_hint())));
    }
    parts.push(group("actions", last));
    parts.into_any()
}

/// Who wrote it, in their words.
pub(super) fn called(reply: &Reply, w: &Words) -> String {
    match (reply.name.as_str(), reply.role.as_str()) {
        ("", "") => w.say(&say::reply_somebody()),
        (name, "") => name.to_owned(),
        ("", role) => role.to_owned(),
        (name, role) => format!("{name}, {role}"),
    }
}

impl Looking {
    /// How many of these there are that were not left out.
    fn count(&self, is: impl Fn(&Proposal) -> bool) -> usize {
        let left = self.left.get();
        self.all.with(|all| {
            let all = all.iter().enumerate();
            all.filter(|(at, one)| is(one) && !left.contains(at))
                .count()
        })
    }

    /// One tap for all that is new and was not left out.
    fn all_new(self) -> AnyView {
        live_option(move || {
            let count = self.count(is_new);
            (count > 1).then(|| {
                let words = self.app.say(&say::back_take_all(count));
                let this = self.clone();
                let take = button("button", words, move || {
                    let all = this.all_actions();
                    this.app.dispatch_all(all, say::back_took_all());
                });
                group("actions", vec![take])
            })
        })
    }

    /// One after the other, each beside what the one before it left: two lines of one answer may be about the same thing, and
    /// then the second is not new any more.
    fn all_actions(&self) -> Vec<Action> {
        let mut handoff = self.app.peek(Clone::clone);
        let left = self.left.get_untracked();
        let count = self.all.with_untracked(Vec::len);
        let mut all = Vec::new();
        for at in (0..count).filter(|at| !left.contains(at)) {
            let now = beside(self.app, &handoff, &self.reply);
            let Some(one) = now.into_iter().nth(at) else {
                continue;
            };
            if is_new(&one) {
                for action in actions(&handoff, &one, Take::Theirs) {
                    // What is refused here is refused again, and said, when all are done.
                    let _ = apply(&mut handoff, action.clone());
                    all.push(action);
                }
            }
        }
        all
    }

    /// The end of it. What is not decided yet is counted: nobody drops a line without knowing.
    fn done(self) -> AnyView {
        live(move || {
            let (class, words) = match self.count(|one| !one.state.is_settled()) {
                0 => ("button", say::back_done()),
                open => (SECOND, say::back_done_rest(open)),
            };
            let this = self.clone();
            let done = button(class, self.app.say(&words), move || {
                for action in this.app.peek(|handoff| decided(handoff, &this.reply)) {
                    this.app.dispatch(action);
                }
                this.app.go(Route::Baton);
            });
            group("actions", vec![done])
        })
    }

    /// What is to be decided, then what is settled.
    fn lines(self) -> AnyView {
        live(move || {
            let all = self.all.get();
            let left = self.left.get();
            let (mut open, mut settled) = (Vec::new(), Vec::new());
            for (at, one) in all.into_iter().enumerate() {
                let is_left = left.contains(&at);
                let list = if is_left || one.state.is_settled() {
                    &mut settled
                } else {
                    &mut open
                };
                list.push(self.line(at, one, is_left));
            }
            if !settled.is_empty() {
                let title = self.app.say(&say::back_settled());
                open.push(view! { <h2 class="back-settled">{title}</h2> }.into_any());
                open.append(&mut settled);
            }
            open.into_any()
        })
    }

    /// One change: what it is, mine beside theirs, and what to do with it.
    fn line(&self, at: usize, one: Proposal, is_left: bool) -> AnyView {
        let app = self.app;
        let w = app.words();
        let mut parts =
            vec![view! { <h2 tabindex="-1">{held(&w.say(&one.title))}</h2> }.into_any()];
        let answers = one.differences.iter();
        parts.extend(answers.map(|difference| answer(&w, difference)));
        parts.extend(one.note.as_ref().map(|note| paragraph("", w.say(note))));
        let state = if is_left {
            say::back_left()
        } else {
            one.state.said()
        };
        parts.push(paragraph("thing-ask", w.say(&state)));
        let left = self.left;
        if is_left {
            let again = move || {
                left.update(|left| left.retain(|own| *own != at));
                page::focus_soon(NEXT);
            };
            parts.push(button("link", w.say(&say::back_look_again()), again));
        }
        let ways = if is_left { &[] } else { one.ways() };
        let state = one.state;
        let one = Arc::new(one);
        let buttons = ways.iter().map(|way| {
            let (way, one) = (*way, Arc::clone(&one));
            button(SECOND, w.say(&way.said(state)), move || {
                if way == Take::Mine {
                    left.update(|left| left.push(at));
                    page::announce(app.words().say(&say::back_left()));
                    page::focus_soon(NEXT);
                } else {
                    // All of it or nothing; what came of it is said there.
                    let all = app.peek(|handoff| actions(handoff, &one, way));
                    app.dispatch_all(all, say::back_took(one.title.clone()));
                }
            })
        });
        let buttons: Vec<_> = buttons.collect();
        if !buttons.is_empty() {
            parts.push(group("actions", buttons));
        }
        group("thing", parts)
    }
}

/// What it would change of this handoff, said in the language of the app.
pub(super) fn beside(app: App, handoff: &Handoff, reply: &Reply) -> Vec<Proposal> {
    let words = app.words();
    let say = |message: &Message| words.say(message);
    proposals(handoff, reply, &say).unwrap_or_default()
}

fn is_new(one: &Proposal) -> bool {
    one.state == State::New
}

/// What stands now and what they say. The same on both sides is said once.
fn answer(w: &Words, difference: &Difference) -> AnyView {
    let label = w.say(&difference.label);
    let said = |piece| piece_text(piece, w);
    let theirs = said(&difference.theirs);
    let mine = difference.mine.as_ref().map(said);
    let mut parts = vec![paragraph("hint", label)];
    match mine {
        Some(mine) if !difference.is_same => {
            let [here, there] = [say::back_mine(mine), say::back_theirs(theirs)];
            parts.push(own("", &w.say(&here)));
            parts.push(own("back-theirs", &w.say(&there)));
        }
        _ => parts.push(own("back-theirs", &theirs)),
    }
    group("back-answer", parts)
}
