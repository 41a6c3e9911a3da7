//! The lines that all cards share, in the order and the words of the person. What is not given says so.

use super::about::line_of;
use super::asked;
use super::phrases::Phrases;
use super::section::{Line, Note};
use super::things::{self, Length, notes, slots_of, source};
use crate::form::{Part, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::allergy::{AllergiesAnswer, Allergy};
use crate::handoff::person::FilledInBy;
use crate::handoff::question::{Asks, Question};
use crate::handoff::request::{Purpose, Request, Wanted, When};
use crate::handoff::transition::Leaving;
use crate::handoff::worry::Much;
use crate::letters::fold;
use crate::words::{Message, day, names, say};

/// How the person is, then what worries them, most first.
pub(super) fn worries(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let worries = &handoff.worries;
    let mut lines = Vec::new();
    for slot in [slot::MOVE_HOW, slot::WORRY_BODY] {
        let chosen = notes(&handoff.sheet, [slot]).into_iter();
        lines.extend(chosen.map(line_of));
    }
    let before = lines.len();
    if worries.none && worries.own.is_empty() {
        lines.push(Line::said((phrases.worries_none)()));
    }
    let mut chosen = worries.chosen.clone();
    chosen.sort_by_key(|chosen| std::cmp::Reverse(chosen.much.map_or(0, Much::bars)));
    lines.extend(chosen.iter().map(|chosen| {
        let much = chosen.much.map(|much| Note::said(names::much(much)));
        Line::said(names::worry(chosen.worry)).noting(much)
    }));
    if !worries.own.is_empty() {
        lines.push(Line::own(worries.own.as_str()));
    }
    if lines.len() == before {
        lines.push(Line::not_given((phrases.not_given)()));
    }
    lines
}

/// Whether the part on worries says how the person is, too.
pub(super) fn says_how(handoff: &Handoff) -> bool {
    handoff.sheet.answers(slot::MOVE_HOW)
}

pub(super) fn transition(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let transition = &handoff.transition;
    let kind = transition.kind.map(names::transition);
    let mut lines: Vec<_> = kind.into_iter().map(Line::said).collect();
    lines.extend(Line::labelled((phrases.why)(), transition.why.as_str()));
    lines.extend(Line::labelled(say::card_from(), transition.from.as_str()));
    lines.extend(Line::labelled(say::card_to(), transition.to.as_str()));
    lines.extend(transition.leaving.map(|leaving| match leaving {
        Leaving::On(date) => Line::said(day(date)).under((phrases.leaving)()),
        Leaving::NotKnown => Line::unsure(say::card_leaving_unknown()),
    }));
    given(lines, phrases)
}

pub(super) fn allergies(handoff: &Handoff, phrases: &Phrases, length: Length) -> Vec<Line> {
    let line = match handoff.allergies.answer {
        AllergiesAnswer::NotAnswered => Line::not_given((phrases.not_given)()),
        AllergiesAnswer::NoneKnown => Line::said((phrases.allergies_none)()),
        AllergiesAnswer::NotSure => Line::unsure((phrases.allergies_unsure)()),
        AllergiesAnswer::Has => return listed_allergies(&handoff.allergies.list, phrases, length),
    };
    vec![line]
}

fn listed_allergies(list: &[Allergy], phrases: &Phrases, length: Length) -> Vec<Line> {
    let is_known = |allergy: &&Allergy| {
        !allergy.thing.is_empty() || !allergy.reaction.is_empty() || !allergy.details.is_empty()
    };
    let mut lines: Vec<_> = list
        .iter()
        .filter(is_known)
        .map(|allergy| {
            let slots = match length {
                Length::Brief => Vec::new(),
                Length::Full => slots_of(Part::Allergies, &allergy.details),
            };
            Line::own_or(allergy.thing.as_str(), phrases.allergies_unnamed)
                .noting(Note::own(None, allergy.reaction.as_str()))
                .noting(notes(&allergy.details, slots))
                .noting(source(&allergy.details, length))
        })
        .collect();
    if lines.is_empty() {
        lines.push(Line::unsure((phrases.allergies_unnamed)()));
    }
    lines
}

/// The questions still to answer, the person's own first: as many as lead, and the rest.
pub(super) fn open_questions(
    handoff: &Handoff,
    phrases: &Phrases,
    most: usize,
) -> (Vec<Line>, Vec<Line>) {
    let worded = handoff.questions.worded();
    let open: Vec<_> = worded.filter(|question| question.is_open()).collect();
    let (first, rest): (Vec<_>, Vec<_>) = own_first(&open)
        .enumerate()
        .partition(|(at, question)| *at < most && !is_said(handoff, question));
    let lines_of = |questions: Vec<(usize, &Question)>| -> Vec<_> {
        let questions = questions.into_iter();
        questions.map(|(_, question)| asked(question)).collect()
    };
    let (mut lines, rest) = (lines_of(first), lines_of(rest));
    // All answered is not the same as none asked; the answers are on the person's own card.
    if handoff.questions.worded().next().is_none() {
        lines = given(lines, phrases);
    }
    // One more than none is no way to say it.
    if !rest.is_empty() && !lines.is_empty() {
        lines.push(Line::said(say::card_more(rest.len())));
    }
    (lines, rest)
}

/// Whether the ask or an open item says already what a question of ours asks: then it takes no time above the fold.
fn is_said(handoff: &Handoff, question: &Question) -> bool {
    let Asks::Bank(id) = &question.asks else {
        return false;
    };
    let is_asked = |purpose| handoff.asks_for_handoff() && handoff.request.purpose == Some(purpose);
    match id.as_str() {
        "B-WHO-01" | "B-WHO-02" => is_asked(Purpose::WhoIsInCharge),
        "B-TEST-02" => {
            let mut tests = things::given(handoff, Part::Tests);
            is_asked(Purpose::Tests) || tests.any(|test| !test.answers(slot::TEST_OWNER))
        }
        "B-MED-01" => is_asked(Purpose::Medicines),
        _ => false,
    }
}

/// Every question, with what they said.
pub(super) fn all_questions(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let questions = handoff.questions.chosen.iter();
    let all: Vec<_> = questions
        .filter(|question| match &question.asks {
            Asks::Own(words) => !words.is_empty() || !question.details.is_empty(),
            Asks::Bank(_) => true,
        })
        .collect();
    let lines = own_first(&all).map(|question| {
        let slots = slots_of(Part::Questions, &question.details);
        asked(question).noting(notes(&question.details, slots))
    });
    given(lines.collect(), phrases)
}

fn own_first<'a>(questions: &[&'a Question]) -> impl Iterator<Item = &'a Question> {
    let own = questions.iter().filter(|question| question.is_own());
    let ours = questions.iter().filter(|question| !question.is_own());
    own.chain(ours).copied()
}

fn asked(question: &Question) -> Line {
    match &question.asks {
        Asks::Own(words) => Line::own_or(words.as_str(), say::full_answered_unnamed),
        Asks::Bank(id) => Line::said(names::question(*id)),
    }
}

/// What the talk is for, who takes part, when. Names, numbers and own words stand whether or not the talk is asked for.
pub(super) fn request(handoff: &Handoff, phrases: &Phrases) -> Vec<Line> {
    let request = &handoff.request;
    let is_asked = request.wanted == Wanted::Yes;
    let mut lines = Vec::new();
    match request.wanted {
        Wanted::NotAnswered => lines.push(Line::not_given((phrases.ask_not_yet)())),
        Wanted::NotNow => lines.push(Line::said((phrases.ask_not)())),
        Wanted::Yes => lines.extend(purpose(request, phrases)),
    }
    lines.extend(Line::labelled(
        (phrases.purpose)(),
        request.own_purpose.as_str(),
    ));
    lines.extend(Line::labelled((phrases.sender)(), request.sender.as_str()));
    let named = request.receiver.as_str();
    let mut takers: Vec<_> = takers(handoff).collect();
    if named.is_empty() && request.receiver_phone.is_empty() && !takers.is_empty() {
        lines.push(said_yes(takers.remove(0)).under((phrases.receiver)()));
    } else if is_asked || !named.is_empty() || !request.receiver_phone.is_empty() {
        lines.push(
            Line::own_or(named, say::card_receiver_unknown)
                .under((phrases.receiver)())
                .noting(Note::own(None, request.receiver_phone.as_str())),
        );
    }
    // Who was asked and who said yes may be two people.
    let others = takers.into_iter().filter(|who| fold(who) != fold(named));
    lines.extend(others.map(|who| Line::own(who).under(choice::AGREED.words())));
    lines.extend(request.when.filter(|_| is_asked).map(|when| {
        let said = match when {
            When::BeforeLeaving => (phrases.before_leaving)(),
            When::AnyTime => (phrases.any_time)(),
            When::On(date) => day(date),
        };
        Line::said(said).under((phrases.when)())
    }));
    lines.extend(Line::labelled(
        call_back(handoff),
        request.call_back.as_str(),
    ));
    lines.extend(asked::lines(handoff));
    lines
}

fn said_yes(who: &str) -> Line {
    Line::own(who).noting([Note::said(choice::AGREED.words())])
}

/// Who said yes to taking over from a time that comes, each once.
fn takers(handoff: &Handoff) -> impl Iterator<Item = &str> {
    let legs = handoff.lists.of(Part::Baton).map(|item| &item.answers);
    let agreed = legs.filter(|leg| {
        leg.has(slot::LEG_STATE, choice::AGREED)
            && leg.answers(slot::LEG_ACCEPTED_BY)
            && !leg.has(slot::LEG_STARTS, choice::ALREADY)
            && !leg.has(slot::LEG_WHAT, choice::ONE_THING)
    });
    let mut seen = Vec::new();
    agreed.filter_map(move |leg| {
        let who = [slot::LEG_WHO, slot::LEG_ACCEPTED_BY].map(|slot| leg.words(slot));
        let who = who.into_iter().find(|who| !who.is_empty())?;
        let is_new = !seen.contains(&fold(who));
        seen.push(fold(who));
        is_new.then_some(who)
    })
}

/// Whose number it is does not hang on who reads it.
pub(super) fn call_back(handoff: &Handoff) -> Message {
    if handoff.person.filled_in_by == FilledInBy::SomeoneElse {
        say::card_call_back_helper()
    } else {
        say::card_call_back()
    }
}

fn purpose(request: &Request, phrases: &Phrases) -> Option<Line> {
    let said = request.purpose.map(names::purpose)?;
    Some(Line::said(said).under((phrases.purpose)()))
}

pub(super) fn given(lines: Vec<Line>, phrases: &Phrases) -> Vec<Line> {
    if lines.is_empty() {
        vec![Line::not_given((phrases.not_given)())]
    } else {
        lines
    }
}
