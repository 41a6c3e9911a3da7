//! The card for the person: today first, then what they ask and said, in their own voice.

use super::about::{history, matters, more, under, whole_helper, wishes};
use super::asked::was_held;
use super::call::call;
use super::content::{all_questions, allergies, request, says_how, transition, worries};
use super::corrections::corrections;
use super::handed_over;
use super::hours;
use super::in_charge;
use super::medicines;
use super::phrases::BY_THE_PATIENT as PHRASES;
use super::said_back;
use super::section::{Line, Section};
use super::states;
use super::things::{Length, signs};
use super::{LeftOut, SectionKind};
use crate::baton::Baton;
use crate::clock::Clock;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::words::say;

pub(super) fn sections(handoff: &Handoff, clock: Clock<'_>) -> Vec<Section> {
    let baton = Baton::new(handoff, clock);
    let mut asked = request(handoff, &PHRASES);
    if handoff.asks_for_handoff() && !was_held(handoff) {
        asked.insert(0, Line::said(say::mine_ask_yes()));
    }
    let mut today = vec![say::mine_today_show()];
    // Once they talked, nobody is asked to.
    today.extend((!was_held(handoff)).then(say::mine_today_ask));
    let call = call(handoff, say::mine_call());
    today.extend((!call.boxes.is_empty()).then(say::mine_today_call));
    let medicines = if medicines::has_unchanged(handoff) {
        say::full_all_medicines()
    } else {
        say::mine_medicines()
    };
    let how = if says_how(handoff) {
        say::full_my_how()
    } else {
        say::mine_worries()
    };
    let list = |part| hours::lines(handoff, &baton, part, clock);
    let all = [
        Section::new(
            SectionKind::Today,
            say::mine_today(),
            today.into_iter().map(Line::said).collect(),
        ),
        in_charge::section(handoff, &baton, clock),
        call,
        Section::new(SectionKind::Ask, say::mine_ask(), asked),
        Section::new(
            SectionKind::Questions,
            say::mine_questions(),
            all_questions(handoff, &PHRASES),
        )
        .with_boxes(vec![say::mine_answer_box()]),
        Section::new(
            SectionKind::Medicines,
            medicines,
            medicines::all(handoff, &PHRASES),
        ),
        medicines::day(handoff, &PHRASES),
        Section::new(
            SectionKind::Allergies,
            say::mine_allergies(),
            allergies(handoff, &PHRASES, Length::Full),
        ),
        Section::new(SectionKind::Visits, say::full_visits(), list(Part::Visits)),
        Section::new(SectionKind::Tests, say::full_tests(), list(Part::Tests)),
        Section::new(
            SectionKind::Signs,
            say::full_signs(),
            signs(handoff, Length::Full),
        ),
        Section::new(SectionKind::Matters, say::full_matters(), matters(handoff)),
        Section::new(SectionKind::Worries, how, worries(handoff, &PHRASES)),
        Section::new(
            SectionKind::Move,
            say::mine_move(),
            transition(handoff, &PHRASES),
        ),
        Section::new(
            SectionKind::About,
            say::full_my_about(),
            about(handoff, &list),
        ),
        Section::new(
            SectionKind::Corrections,
            say::full_corrections(),
            corrections(handoff),
        ),
        said_back::section(handoff),
        handed_over::rest(handoff, &in_charge::aside(&baton)),
        states::section(handoff, &PHRASES, &LeftOut::default()),
    ];
    all.into_iter().filter(|part| !part.is_empty()).collect()
}

/// Everything else that was said, so that no word is lost to the person who said it.
fn about(handoff: &Handoff, list: &dyn Fn(Part) -> Vec<Line>) -> Vec<Line> {
    let mut about = history(handoff, usize::MAX, Length::Full);
    for (part, label) in [
        (Part::Equipment, say::full_tool as fn() -> _),
        (Part::Tasks, say::full_task),
        (Part::Limits, say::full_limit),
    ] {
        about.extend(under(label, list(part)));
    }
    about.extend(wishes(handoff));
    about.extend(whole_helper(handoff));
    about.extend(more(handoff));
    about
}
