//! Which questions of the bank to offer next, the most useful first.

use chrono::NaiveDateTime;

use super::{ReadDay, gaps};
use crate::bank::{self, Asked, BankId, Question, Setting, Stage};
use crate::handoff::Handoff;
use crate::handoff::question::arranged;
use crate::handoff::transition::Move;

/// The questions to offer at a stage: what the gaps raise, worst first; then what this kind of move most often lacks,
/// one core question of each topic, the other core questions, and the rest of the bank.
///
/// `now` is what the clocks show where the person is. A question that is chosen already, asked or not, is not offered
/// again. Those for other settings, and for others than `who` is in the room, are left out; what is not known leaves
/// nothing out.
#[must_use]
pub fn suggested(
    handoff: &Handoff,
    now: impl Into<NaiveDateTime>,
    read_day: ReadDay,
    stage: Stage,
    who: Option<Asked>,
) -> Vec<BankId> {
    let kind = handoff.transition.kind;
    let stages = stages(stage);
    let settings = kind.map(|kind| settings(kind, stage));
    let fits = |question: &&'static Question| {
        stages.contains(&question.stage)
            && settings.is_none_or(|some| some.iter().any(|one| question.settings.contains(*one)))
            && who.is_none_or(|who| question.is_for(who))
            && !handoff.questions.has(question.id)
    };
    let of_bank = |is_core: bool| {
        let by_stage = stages.iter().flat_map(|stage| {
            let all = bank::questions().iter();
            all.filter(move |question| question.stage == *stage)
        });
        by_stage.filter(move |question| question.core == is_core)
    };
    let raised = gaps(handoff, now, read_day)
        .into_iter()
        .filter_map(|gap| gap.raises?.question());
    let usual = arranged(kind, of_bank(true).filter(fits).collect());
    let mut ids = Vec::new();
    for question in raised.chain(usual).chain(of_bank(false)).filter(fits) {
        if !ids.contains(&question.id) {
            ids.push(question.id);
        }
    }
    // In the talk, what belongs to the talk comes first; what was not asked before can wait for it.
    if stage == Stage::Handoff {
        ids.sort_by_key(|id| id.question().map(|question| question.stage != stage));
    }
    ids
}

/// The stages whose questions make sense at this one. What was not asked before can still be asked in the talk; after
/// the move, "before I leave" is over.
fn stages(stage: Stage) -> &'static [Stage] {
    match stage {
        Stage::Before => &[Stage::Before, Stage::Handoff],
        Stage::Handoff => &[Stage::Handoff, Stage::Before],
        Stage::FirstDays => &[Stage::FirstDays],
        Stage::FirstVisit => &[Stage::FirstVisit],
    }
}

/// The settings in which questions are asked at a stage: where the person is, and in the talk where they go too.
fn settings(kind: Move, stage: Stage) -> [Setting; 2] {
    let (from, to) = (kind.sender_setting(), kind.receiver_setting());
    match stage {
        Stage::Before => [from, from],
        Stage::Handoff => [from, to],
        // The bank's questions for these days are those of people at home.
        Stage::FirstDays => [to, Setting::Home],
        // Most first visits are with one's own doctor, wherever one lives.
        Stage::FirstVisit => [to, Setting::PrimaryCare],
    }
}
