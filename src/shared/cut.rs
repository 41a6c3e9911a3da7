//! A handoff without some of its topics.

use chrono::{Datelike, Timelike};

use crate::baton;
use crate::clock::Clock;
use crate::form::{Part, Slot, choice, slot};
use crate::handoff::Handoff;
use crate::handoff::allergy::Allergies;
use crate::handoff::answers::{Answer, Answers};
use crate::handoff::medicine::Medicines;
use crate::handoff::question::Questions;
use crate::handoff::request::Request;
use crate::handoff::sent::Sharing;
use crate::handoff::text::Line;
use crate::handoff::topic::Topic;
use crate::handoff::worry::Worries;

/// Everything but these topics, and nothing of what was handed on before.
pub(super) fn cut(from: &Handoff, off: &[Topic], clock: Clock<'_>) -> Handoff {
    let has = |topic| !off.contains(&topic);
    let mut kept = Handoff {
        sharing: Sharing::default(),
        sent: Vec::new(),
        ..from.clone()
    };
    if !has(Topic::Medicines) {
        kept.medicines = Medicines::default();
    }
    if !has(Topic::Allergies) {
        kept.allergies = Allergies::default();
    }
    if !has(Topic::Health) {
        kept.transition.why = Line::default();
    }
    if !has(Topic::Worries) {
        kept.worries = Worries::default();
    }
    if !has(Topic::Questions) {
        kept.questions = Questions::default();
    }
    if !has(Topic::Helper) {
        kept.person.helper = Line::default();
    }
    if !has(Topic::Talk) {
        kept.request = talk_of_nobody(from, has(Topic::Charge));
    }
    if has(Topic::Charge) && !has(Topic::Visits) {
        say_when(&mut kept, clock);
    }
    let slots: Vec<_> = kept.sheet.iter().map(|(slot, _)| slot).collect();
    for slot in slots {
        if Topic::of_sheet(slot).is_some_and(|topic| !has(topic)) {
            kept.sheet.set(slot, None);
        }
    }
    let stays = |part| Topic::of(part).is_none_or(has);
    kept.lists.items.retain(|item| stays(item.part));
    kept.lists.answers.retain(|(part, _)| stays(*part));
    kept
}

/// Who takes over is in charge, too: with their number they stay as long as that is told.
fn talk_of_nobody(from: &Handoff, tells_charge: bool) -> Request {
    if !tells_charge {
        return Request::default();
    }
    Request {
        receiver: from.request.receiver.clone(),
        receiver_phone: from.request.receiver_phone.clone(),
        ..Request::default()
    }
}

/// Who is in charge until the first visit, or from then on, is so for a reader who is not told of visits: the day stands
/// in its place. Without it, it would read as if nobody were.
fn say_when(kept: &mut Handoff, clock: Clock<'_>) {
    let Some(visit) = baton::first_visit(kept, clock) else {
        return;
    };
    let local = clock.zone.local(visit.utc);
    let mut words = format!(
        "{:04}-{:02}-{:02}",
        local.year(),
        local.month(),
        local.day()
    );
    if !visit.is_about {
        words += &format!(" {:02}:{:02}", local.hour(), local.minute());
    }
    let mut legs = kept.lists.items.iter_mut();
    while let Some(leg) = legs.find(|item| item.part == Part::Baton) {
        for (how, day) in [
            (slot::LEG_STARTS, slot::LEG_FROM),
            (slot::LEG_ENDS, slot::LEG_UNTIL),
        ] {
            if leg.answers.has(how, choice::FIRST_VISIT) {
                set_day(&mut leg.answers, how, day, &words, clock);
            }
        }
    }
}

fn set_day(leg: &mut Answers, how: Slot, day: Slot, words: &str, clock: Clock<'_>) {
    leg.set(how, Some(Answer::Chosen(vec![choice::AT_TIME])));
    let words = Line::new(words).unwrap_or_default();
    leg.set(day, Some(Answer::Day(words, Some(clock.local().date()))));
}
