//! A visit that was: whether it happened, what was planned for it.

use warm_handoff::action::{Action, Field};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::promises::{Kind, State, planned};

use super::story::{Story, at};

fn two_visits() -> Story {
    Story::told_on("2026-11-23")
        .thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "Dr. Haddad"),
                (slot::VISIT_WHEN, "December 9 at 9 am"),
            ],
        )
        .thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "Dr. Nair"),
                (slot::VISIT_WHEN, "December 2 at 9 am"),
            ],
        )
        .thing(Part::Tests, &[(slot::TEST_WHAT, "thyroid")])
        .act(Action::AddBankQuestion("V-PLAN-01".parse().unwrap()))
        .act(Action::AddBankQuestion("B-WHO-02".parse().unwrap()))
        .act(Action::AddOwnQuestion(ItemId(7)))
        .write(Field::Question(ItemId(7)), "May I fly?")
}

fn name(story: &Story, now: &str) -> Option<String> {
    planned(&story.0, at(now).into()).map(|planned| planned.visit.who)
}

#[test]
fn the_first_visit_opens_on_its_day_and_stays_until_it_is_said_how_it_went() {
    let story = two_visits();
    assert_eq!(name(&story, "2026-12-01 23:59"), None);
    assert_eq!(
        name(&story, "2026-12-02 00:00").as_deref(),
        Some("Dr. Nair")
    );
    assert_eq!(
        name(&story, "2026-12-09 10:00").as_deref(),
        Some("Dr. Nair")
    );
}

#[test]
fn what_was_planned_is_the_questions_for_a_visit_and_what_is_still_open() {
    let planned = planned(&two_visits().0, at("2026-12-02 08:00").into()).unwrap();
    assert_eq!(
        planned.questions.len(),
        2,
        "one of ours for a visit, one of their own"
    );
    assert!(planned.questions.contains(&ItemId(7)));
    let open: Vec<_> = planned.open.iter().map(|one| one.kind).collect();
    assert_eq!(open, [Kind::Result]);
}

#[test]
fn a_visit_in_the_past_without_an_answer_is_asked_about_and_only_no_makes_it_silent() {
    let visit = |held: Option<&str>| {
        let told = [
            (slot::VISIT_WHO, "Dr. Nair"),
            (slot::VISIT_WHEN, "2026-11-24"),
        ];
        let held = held.map(|held| (slot::VISIT_HELD, held));
        let told: Vec<_> = told.into_iter().chain(held).collect();
        let story = Story::told_on("2026-11-23").thing(Part::Visits, &told);
        let all = story.at("2026-11-30 10:00");
        (all[0].state, all[0].is_denied)
    };
    assert_eq!(visit(None), (State::Silent, false));
    assert_eq!(visit(Some("not_sure")), (State::Silent, false));
    assert_eq!(visit(Some("no")), (State::Silent, true));
    assert_eq!(visit(Some("yes")), (State::Came, false));
}

#[test]
fn where_every_visit_is_told_about_the_last_one_stays() {
    let story = Story::told_on("2026-11-23")
        .thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "A"),
                (slot::VISIT_WHEN, "2026-11-24"),
                (slot::VISIT_HELD, "yes"),
            ],
        )
        .thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "B"),
                (slot::VISIT_WHEN, "2026-11-26"),
                (slot::VISIT_HELD, "yes"),
            ],
        );
    assert_eq!(name(&story, "2026-11-30 10:00").as_deref(), Some("B"));
    assert_eq!(name(&story, "2026-11-25 10:00").as_deref(), Some("A"));
}
