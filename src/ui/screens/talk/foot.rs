//! The foot of the talk, where the thumb is: what can be undone, the next step, the one before, pause and go on.

use leptos::prelude::*;

use super::{Time, go};
use crate::ask::moment_words;
use crate::platform::{clock, page};
use crate::talk::{Beat, State, Talk, back, end, go_on, next, pause};
use crate::ui::app::App;
use crate::ui::parts::plain::{button, group, live, live_option, text, toggle};
use crate::ui::parts::removed::removed_row;
use crate::ui::saving;
use crate::words::{Message, say};

/// The row.
pub(super) fn view(app: App, time: Time, beat: Beat) -> AnyView {
    let is_begun = Memo::new(move |_| app.read(Talk::of).state != State::NotBegun);
    let words = live(move || text(app.say(&onward(beat, is_begun.get()))));
    let on_tap = move |_| {
        if beat == Beat::Owners {
            finish(app);
        } else {
            go(app, next);
        }
    };
    let main = view! { <button class="button" type="button" on:click=on_tap>{words}</button> };
    let w = app.words();
    let before = beat
        .beside(-1)
        .map(|_| button("link", w.say(&say::shell_back()), move || go(app, back)));
    let waits = live_option(move || {
        is_begun.get().then(|| {
            let runs = Memo::new(move |_| app.read(Talk::of).runs(time.get()));
            toggle(
                app,
                "link",
                move || runs.get(),
                [say::talk_go_on, say::talk_pause],
                move || wait(app, runs.get_untracked()),
            )
        })
    });
    let ways = before.into_iter().chain([waits]).collect();
    group(
        "talk-foot",
        vec![removed_row(app), main.into_any(), group("talk-ways", ways)],
    )
}

/// What the next step is.
fn onward(beat: Beat, is_begun: bool) -> Message {
    match beat {
        Beat::People if is_begun => say::talk_next_story(),
        Beat::People => say::talk_start(),
        Beat::Story => say::talk_next_fix(),
        Beat::Fix => say::talk_next_say_back(),
        Beat::SayBack => say::talk_next_owners(),
        Beat::Owners => say::talk_end(),
    }
}

fn wait(app: App, runs: bool) {
    let step = if runs { pause } else { go_on };
    super::quietly(
        app,
        app.peek(|handoff| step(handoff, clock::to_the_second())),
    );
    saving::save_now(app);
}

fn finish(app: App) {
    let now = clock::to_the_second();
    let words = app.words().say(&moment_words(now));
    let has_drafts = untrack(|| app.has_drafts());
    let actions = app.peek(|handoff| end(handoff, now, &words, has_drafts));
    app.dispatch_all(actions, say::talk_done());
    saving::save_now(app);
    page::focus_soon(page::HEADING);
}
