//! Everything that somebody said would happen is found, wherever it was written down, and so is what came of it.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Part, Slot, slot};
use warm_handoff::handoff::place::Place;
use warm_handoff::promises::{Kind, Mark, Promise, State, mark};

use super::story::Story;

type Told<'a> = &'a [(Slot, &'a str)];

/// One thing of each kind, due on November 24.
const ALL: [(Kind, Part, Told<'static>); 6] = [
    (
        Kind::Promise,
        Part::Promises,
        &[
            (slot::PROMISE_WHAT, "a nurse calls"),
            (slot::PROMISE_WHO, "Tom Reyes, RN"),
            (slot::PROMISE_BY, "2026-11-24"),
        ],
    ),
    (
        Kind::Result,
        Part::Tests,
        &[
            (slot::TEST_WHAT, "thyroid"),
            (slot::TEST_OWNER, "Dr. Haddad"),
            (slot::TEST_DUE, "2026-11-24"),
        ],
    ),
    (
        Kind::Visit,
        Part::Visits,
        &[
            (slot::VISIT_WHO, "Dr. Nair"),
            (slot::VISIT_WHEN, "2026-11-24"),
        ],
    ),
    (
        Kind::Delivery,
        Part::Equipment,
        &[
            (slot::EQUIPMENT_WHAT, "walker"),
            (slot::EQUIPMENT_ARRIVES, "2026-11-24"),
            (slot::EQUIPMENT_CALL, "the shop, 555-0150"),
        ],
    ),
    (
        Kind::Call,
        Part::Baton,
        &[
            (slot::LEG_WHO, "Joy Lin"),
            (slot::LEG_BY, "2026-11-24"),
            (slot::LEG_CALL, "555-0133"),
        ],
    ),
    (
        Kind::Answer,
        Part::Tries,
        &[
            (slot::TRY_WHO, "Dr. Nair"),
            (slot::TRY_HOW, "written"),
            (slot::TRY_STATE, "asked"),
            (slot::TRY_WHEN, "2026-11-24"),
        ],
    ),
];

fn told() -> Story {
    ALL.iter()
        .fold(Story::told_on("2026-11-23"), |story, (_, part, told)| {
            story.thing(*part, told)
        })
}

fn of(story: &Story, kind: Kind, now: &str) -> Promise {
    let all = story.at(now);
    all.into_iter()
        .find(|one| one.kind == kind)
        .unwrap_or_else(|| panic!("no {kind:?}"))
}

#[test]
fn every_list_in_which_something_is_promised_is_read() {
    let story = told();
    assert_eq!(story.at("2026-11-23 10:00").len(), ALL.len());
    for (kind, part, _) in ALL {
        let promise = of(&story, kind, "2026-11-25 10:00");
        assert_eq!(promise.place.part(), part);
        assert_eq!(promise.state, State::Silent, "{kind:?}");
    }
}

#[test]
fn a_thing_of_which_nothing_is_said_and_a_leg_without_a_call_are_no_promise() {
    let story = Story::told_on("2026-11-23")
        .thing(Part::Promises, &[])
        .thing(Part::Tests, &[])
        .thing(Part::Baton, &[(slot::LEG_WHO, "Joy Lin")])
        .thing(
            Part::Tries,
            &[
                (slot::TRY_WHO, "Dr. Nair"),
                (slot::TRY_HOW, "bedside"),
                (slot::TRY_STATE, "asked"),
            ],
        )
        .thing(
            Part::Tries,
            &[(slot::TRY_HOW, "written"), (slot::TRY_STATE, "agreed")],
        );
    assert!(story.at("2026-11-25 10:00").is_empty());
}

#[test]
fn what_came_is_said_where_the_thing_itself_is_asked_about() {
    for (kind, ..) in ALL {
        for (own, state) in [(Mark::Came, State::Came), (Mark::Called, State::Called)] {
            let mut story = told();
            let promise = of(&story, kind, "2026-11-25 10:00");
            let actions = mark(&promise, own);
            if kind == Kind::Answer {
                assert!(
                    actions.is_empty(),
                    "the request for the talk is answered on its own page"
                );
                continue;
            }
            let before = story.0.clone();
            let mut undo = Vec::new();
            for action in actions {
                undo.extend(apply(&mut story.0, action).unwrap().undo);
            }
            assert_eq!(
                of(&story, kind, "2026-11-25 10:00").state,
                state,
                "{kind:?}"
            );
            for action in undo {
                apply(&mut story.0, action).unwrap();
            }
            assert_eq!(story.0, before, "{kind:?} is not undone");
        }
    }
}

#[test]
fn who_called_for_nothing_hears_again_that_it_is_silent() {
    let mut story = told();
    for own in [Mark::Called, Mark::StillSilent] {
        let promise = of(&story, Kind::Result, "2026-11-25 10:00");
        for action in mark(&promise, own) {
            apply(&mut story.0, action).unwrap();
        }
    }
    assert_eq!(
        of(&story, Kind::Result, "2026-11-25 10:00").state,
        State::Silent
    );
}

#[test]
fn no_and_not_sure_and_no_answer_are_not_that_it_came() {
    for answer in ["no", "not_sure"] {
        let story = Story::told_on("2026-11-23").thing(
            Part::Tests,
            &[
                (slot::TEST_WHAT, "thyroid"),
                (slot::TEST_DUE, "2026-11-24"),
                (slot::TEST_HEARD, answer),
            ],
        );
        assert_eq!(story.state("2026-11-24 10:00"), State::DueToday);
        assert_eq!(story.state("2026-11-25 10:00"), State::Silent, "{answer}");
    }
}

#[test]
fn a_leg_is_done_when_they_called_or_it_is_over_and_a_yes_is_no_call() {
    for (slot, choice, state) in [
        (slot::LEG_HEARD, "yes", State::Came),
        (slot::LEG_STATE, "is_over", State::Came),
        (slot::LEG_STATE, "agreed", State::Silent),
    ] {
        let story = Story::told_on("2026-11-23").thing(
            Part::Baton,
            &[
                (slot::LEG_WHO, "Joy Lin"),
                (slot::LEG_BY, "2026-11-24"),
                (slot::LEG_CALL, "555-0100"),
                (slot, choice),
            ],
        );
        assert_eq!(story.state("2026-11-25 10:00"), state, "{choice}");
    }
}

#[test]
fn when_a_request_was_made_is_not_by_when_an_answer_was_promised() {
    let asked = |when: &str| {
        Story::told_on("2026-11-23").thing(
            Part::Tries,
            &[
                (slot::TRY_WHO, "Dr. Nair"),
                (slot::TRY_HOW, "written"),
                (slot::TRY_STATE, "asked"),
                (slot::TRY_WHEN, when),
            ],
        )
    };
    for when in ["", "today", "2026-11-23 10:40"] {
        let story = asked(when);
        assert_eq!(story.state("2026-11-28 10:00"), State::NoDay, "{when}");
        assert_eq!(story.at("2026-11-28 10:00")[0].told, "");
    }
    assert_eq!(asked("Friday").state("2026-11-28 10:00"), State::Silent);
    // The answer was promised: that is one promise, and no second one.
    let mut story = asked("today");
    let id = story.0.lists.items[0].id;
    let place = Place::Item(Part::Promises, id);
    for action in [
        Action::AddItem(Part::Promises, id),
        Action::Write(
            Field::Answer(place, slot::PROMISE_WHAT),
            "they tell me who comes".to_owned(),
        ),
    ] {
        apply(&mut story.0, action).unwrap();
    }
    let all = story.at("2026-11-28 10:00");
    assert_eq!((all.len(), all[0].kind), (1, Kind::Promise));
}
