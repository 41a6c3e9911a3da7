//! The card for a helper: what to do today, what to ask, and room for what they can and cannot do.

use super::about::{matters, under, whole_helper, wishes};
use super::asked::was_held;
use super::call::call;
use super::content::{all_questions, allergies, request, says_how, transition, worries};
use super::handed_over;
use super::hours;
use super::in_charge;
use super::medicines;
use super::phrases::ABOUT_THE_PATIENT as PHRASES;
use super::said_back;
use super::section::{Line, Section};
use super::states;
use super::things::{Length, lines, signs};
use super::{LeftOut, SectionKind};
use crate::baton::Baton;
use crate::clock::Clock;
use crate::form::Part;
use crate::handoff::Handoff;
use crate::words::say;

pub(super) fn sections(handoff: &Handoff, clock: Clock<'_>) -> Vec<Section> {
    let baton = Baton::new(handoff, clock);
    let list = |part| hours::lines(handoff, &baton, part, clock);
    let mut today = list(Part::Tasks);
    let call = call(handoff, say::helper_call());
    // Once they talked, there is no talk to be there for.
    let there = (!was_held(handoff)).then(say::helper_today_there);
    let write = (!call.boxes.is_empty()).then(say::helper_today_call);
    let ours = there
        .into_iter()
        .chain([say::helper_today_ask()])
        .chain(write);
    today.extend(ours.map(Line::said));
    let medicines = if medicines::has_unchanged(handoff) {
        say::full_all_medicines()
    } else {
        say::helper_medicines()
    };
    let how = if says_how(handoff) {
        say::full_how()
    } else {
        say::helper_worries()
    };
    let all = [
        Section::new(SectionKind::Today, say::helper_today(), today),
        in_charge::section(handoff, &baton, clock),
        Section::new(
            SectionKind::Ask,
            say::card_ask(),
            request(handoff, &PHRASES),
        ),
        call,
        Section::new(
            SectionKind::Questions,
            say::helper_questions(),
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
            say::helper_allergies(),
            allergies(handoff, &PHRASES, Length::Full),
        ),
        Section::new(
            SectionKind::Signs,
            say::full_signs(),
            signs(handoff, Length::Full),
        ),
        Section::new(
            SectionKind::Equipment,
            say::full_equipment(),
            list(Part::Equipment),
        ),
        Section::new(SectionKind::Visits, say::full_visits(), list(Part::Visits)),
        Section::new(SectionKind::Tests, say::full_tests(), list(Part::Tests)),
        Section::new(SectionKind::Matters, say::full_matters(), matters(handoff)),
        Section::new(SectionKind::Worries, how, worries(handoff, &PHRASES)),
        Section::new(
            SectionKind::Move,
            say::card_move(),
            transition(handoff, &PHRASES),
        ),
        Section::new(SectionKind::Know, say::full_know(), know(handoff)),
        said_back::section(handoff),
        handed_over::rest(handoff, &in_charge::aside(&baton)),
        states::section(handoff, &PHRASES, &LeftOut::default()),
        Section::new(
            SectionKind::Helper,
            say::helper_me(),
            whole_helper(handoff).into_iter().collect(),
        )
        .with_boxes(vec![say::helper_can_box(), say::helper_cannot_box()]),
    ];
    all.into_iter().filter(|part| !part.is_empty()).collect()
}

fn know(handoff: &Handoff) -> Vec<Line> {
    let mut know = under(say::full_limit, lines(handoff, Part::Limits, None));
    know.extend(wishes(handoff));
    know
}
