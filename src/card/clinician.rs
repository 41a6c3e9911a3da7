//! The card for whoever hands over or takes over: the ask, then I-PASS order, readable in 60 seconds.

use super::about::{helper, history, matters, more_conditions, reason, under, wishes};
use super::asked::was_held;
use super::call::no_night_number;
use super::content::{allergies, given, open_questions, request, says_how, worries};
use super::corrections::corrections;
use super::handed_over;
use super::hours;
use super::in_charge;
use super::medicines;
use super::phrases::ABOUT_THE_PATIENT as PHRASES;
use super::said_back;
use super::section::{Line, Section};
use super::states;
use super::things::{self, Length, lines, signs};
use super::{LeftOut, SectionKind};
use crate::baton::Baton;
use crate::clock::Clock;
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::answers::Answers;
use crate::handoff::lists::Item;
use crate::handoff::question::TOP;
use crate::words::{Message, say};

/// With open items to settle, the talk has room for this many questions.
const TOP_WITH_OPEN: usize = 3;
/// The conditions that lead; the rest stands under the fold.
const CONDITIONS: usize = 3;

/// A list, the name of one thing in it, and what is said of it.
type Open = (Part, fn() -> Message, &'static [Slot]);

/// What is open, in the order of what is lost most often, with what a clinician needs to close it.
const OPEN: [Open; 4] = [
    (
        Part::Tests,
        say::full_test,
        &[slot::TEST_OWNER, slot::TEST_DUE],
    ),
    (
        Part::Visits,
        say::full_visit,
        &[slot::VISIT_WHEN, slot::VISIT_BOOKED, slot::VISIT_RIDE],
    ),
    (
        Part::Equipment,
        say::full_tool,
        &[slot::EQUIPMENT_ARRIVES, slot::EQUIPMENT_CALL],
    ),
    (
        Part::Tasks,
        say::full_task,
        &[slot::TASK_WHEN, slot::TASK_WHO, slot::TASK_SHOWN],
    ),
];
const HELPER: [Slot; 4] = [
    slot::HELPER_NAME,
    slot::HELPER_RELATION,
    slot::HELPER_PHONE,
    slot::HELPER_CANNOT,
];

pub(super) fn sections(handoff: &Handoff, clock: Clock<'_>) -> Vec<Section> {
    let baton = Baton::new(handoff, clock);
    let ask = if handoff.asks_for_handoff() && !was_held(handoff) {
        say::card_ask_yes()
    } else {
        say::card_ask()
    };
    let how = if says_how(handoff) {
        say::full_how()
    } else {
        say::card_worries()
    };
    let medicines = if medicines::has_unchanged(handoff) {
        say::full_all_medicines()
    } else {
        say::card_medicines()
    };
    let mut patient = reason(handoff);
    patient.extend(history(handoff, CONDITIONS, Length::Brief));
    let mut patient = given(patient, &PHRASES);
    patient.extend(know(handoff));
    let mut open = open(handoff, &baton, clock);
    let most = if open.is_empty() { TOP } else { TOP_WITH_OPEN };
    open.splice(0..0, in_charge::brief(handoff, &baton, clock));
    open.extend(no_night_number(handoff));
    open.extend(medicines::without_reason(handoff));
    let (questions, more_questions) = open_questions(handoff, &PHRASES, most);
    let all = [
        Section::new(SectionKind::Ask, ask, request(handoff, &PHRASES)),
        Section::new(SectionKind::Worries, how, worries(handoff, &PHRASES))
            .lettered('I', say::full_letter_illness()),
        Section::new(SectionKind::Reason, say::card_why(), patient)
            .lettered('P', say::full_letter_patient()),
        Section::new(
            SectionKind::Allergies,
            say::card_allergies(),
            allergies(handoff, &PHRASES, Length::Brief),
        ),
        Section::new(
            SectionKind::Medicines,
            medicines,
            medicines::brief(handoff, &PHRASES),
        ),
        Section::new(SectionKind::Open, say::full_open(), open)
            .lettered('A', say::full_letter_actions()),
        Section::new(
            SectionKind::Signs,
            say::full_signs(),
            signs(handoff, Length::Brief),
        )
        .lettered('S', say::full_letter_situation()),
        Section::new(SectionKind::Matters, say::full_matters(), matters(handoff)),
        Section::new(SectionKind::Questions, say::card_questions(), questions),
        Section::new(
            SectionKind::Corrections,
            say::full_corrections(),
            corrections(handoff),
        ),
        said_back::for_the_receiver(handoff),
        Section::new(
            SectionKind::Questions,
            say::full_more_questions(),
            more_questions,
        )
        .below_fold(),
        medicines::unchanged(handoff, &PHRASES),
        Section::new(
            SectionKind::About,
            say::full_rest(),
            more_conditions(handoff, CONDITIONS),
        )
        .below_fold(),
        Section::new(
            SectionKind::Call,
            say::full_contacts(),
            lines(handoff, Part::Contacts, None),
        )
        .below_fold(),
        handed_over::rest(handoff, &in_charge::unsaid(handoff, &baton)).below_fold(),
        states::section(handoff, &PHRASES, &LeftOut::default()).below_fold(),
    ];
    all.into_iter().filter(|part| !part.is_empty()).collect()
}

/// Equipment with a day is not open, and neither is a task that somebody does who can.
fn open(handoff: &Handoff, baton: &Baton, clock: Clock<'_>) -> Vec<Line> {
    let of = |(part, label, slots): Open| {
        let is_open = |item: &&Item| {
            let answers = &item.answers;
            match part {
                _ if answers.is_empty() => false,
                Part::Equipment => !answers.answers(slot::EQUIPMENT_ARRIVES),
                // Who does it for some hours only leaves the others open.
                Part::Tasks => {
                    !answers.answers(slot::TASK_WHO)
                        || answers.has(slot::TASK_SHOWN, choice::NO)
                        || !hours::hours(baton, item, clock).is_empty()
                }
                _ => true,
            }
        };
        // Whoever owns a result names its day: without an owner, the day is the smaller gap.
        let is_named = |item: &Answers, slot: &Slot| {
            *slot != slot::TEST_DUE || item.answers(slot::TEST_OWNER) || item.answers(*slot)
        };
        let line = |item: &Item| {
            let answers = &item.answers;
            let slots = slots.iter().filter(|slot| is_named(answers, slot));
            let slots: Vec<_> = slots.copied().collect();
            let line = things::line(part, answers, &slots, Length::Brief);
            line.noting(hours::hours(baton, item, clock))
        };
        let items = handoff.lists.of(part).filter(is_open);
        under(label, items.map(line).collect())
    };
    OPEN.into_iter().flat_map(of).collect()
}

/// Limits, the paper with wishes and the helper: what to know of the person beside what they have.
fn know(handoff: &Handoff) -> Vec<Line> {
    let mut know = under(say::full_limit, lines(handoff, Part::Limits, None));
    know.extend(wishes(handoff));
    // A number stands once: who calls back, calls the helper.
    let phone = handoff.sheet.words(slot::HELPER_PHONE);
    let is_new = |slot: &&Slot| {
        **slot != slot::HELPER_PHONE || !handoff.request.call_back.as_str().contains(phone)
    };
    let slots: Vec<_> = HELPER.iter().filter(is_new).copied().collect();
    know.extend(helper(handoff, &slots));
    know
}
