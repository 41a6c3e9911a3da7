//! A leg that was made for one thing names its owner wherever somebody asks for one, for the hours it covers.

use std::time::Instant;

use warm_handoff::baton::Baton;
use warm_handoff::card::{Card, Reader, plain::plain};
use warm_handoff::clock::{Clock, Steady};
use warm_handoff::days;
use warm_handoff::form::{Part, Slot, slot};
use warm_handoff::gaps::{Kind, gaps};
use warm_handoff::promises::owned;
use warm_handoff::talk::{Thing, things};
use warm_handoff::words::Words;

use super::{Story, at};

const NOW: &str = "2026-11-23 10:40";

/// A culture that nobody reads, and a leg for it that ends on Friday at 3 pm.
fn story(who: &str) -> Story {
    Story::told_on("2026-11-23")
        .thing(Part::Tests, &[(slot::TEST_WHAT, "blood culture")])
        .leg(&[
            (slot::LEG_WHO, who),
            (slot::LEG_WHAT, "one_thing"),
            (slot::LEG_THING, "The blood culture result"),
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "at_time"),
            (slot::LEG_UNTIL, "Friday 3 pm"),
        ])
}

fn card(story: &Story, now: &str, reader: Reader) -> String {
    let card = Card::new(&story.0, reader, at(now));
    let text = plain(&card, &Words::host("en").unwrap());
    let text = text.replace('\u{a0}', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_gap(story: &Story, now: &str) -> bool {
    let found = gaps(&story.0, at(now), days::one_day);
    found.iter().any(|gap| gap.kind() == Kind::TestWithoutOwner)
}

#[test]
fn no_card_and_no_gap_says_that_nobody_owns_it() {
    let story = story("Dr. Roy");
    for reader in Reader::ALL {
        let text = card(&story, NOW, reader);
        assert!(!text.contains("NO OWNER"), "{reader:?}: {text}");
        assert!(text.contains("Dr. Roy"), "{reader:?}: {text}");
    }
    let text = card(&story, NOW, Reader::Clinician);
    assert!(text.contains("until Friday, November 27 at 3 pm"), "{text}");
    assert!(!is_gap(&story, NOW));
    // It ended at 3 pm, and the card and the gap say so at 4.
    assert!(!is_gap(&story, "2026-11-27 14:00"));
    let over = "2026-11-27 16:00";
    assert!(is_gap(&story, over));
    assert!(card(&story, over, Reader::Clinician).contains("NO OWNER"));
    let clock = Clock::at(at(NOW), &Steady);
    let all = owned(&story.0, clock, &Words::host("en").unwrap());
    assert_eq!(all[0].who, "Dr. Roy");
    let open = things(&story.0, &Baton::new(&story.0, clock));
    assert!(!open.iter().any(|thing| matches!(thing, Thing::Test(_))));
}

#[test]
fn what_is_over_vague_or_for_another_thing_owns_nothing() {
    let over = "2026-11-28 10:00";
    assert!(card(&story("Dr. Roy"), over, Reader::Clinician).contains("NO OWNER"));
    assert!(is_gap(&story("Dr. Roy"), over));
    for who in ["", "the team", "el equipo"] {
        assert!(
            card(&story(who), NOW, Reader::Clinician).contains("NO OWNER"),
            "{who}"
        );
        assert!(is_gap(&story(who), NOW), "{who}");
    }
    let other = story("Dr. Roy").thing(Part::Tests, &[(slot::TEST_WHAT, "x-ray")]);
    assert!(card(&other, NOW, Reader::Clinician).contains("NO OWNER"));
    assert!(is_gap(&other, NOW));
}

/// A leg of this person for one thing.
fn leg<'a>(who: &'a str, thing: &'a str, hours: &[(Slot, &'a str)]) -> Vec<(Slot, &'a str)> {
    let one = [
        (slot::LEG_WHO, who),
        (slot::LEG_WHAT, "one_thing"),
        (slot::LEG_THING, thing),
    ];
    [&one, hours].concat()
}

const FOR_EVER: [(Slot, &str); 2] = [(slot::LEG_STARTS, "already"), (slot::LEG_ENDS, "no_end")];

#[test]
fn a_leg_that_ends_before_the_day_of_a_result_or_begins_later_is_said_and_owns_nothing() {
    let until = [
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "at_time"),
        (slot::LEG_UNTIL, "tomorrow 9 am"),
    ];
    let from = [
        (slot::LEG_STARTS, "at_time"),
        (slot::LEG_FROM, "December 7 at 9 am"),
        (slot::LEG_ENDS, "no_end"),
    ];
    for (due, hours, said) in [
        (
            "December 4",
            &until,
            "until Tuesday, November 24 at 9 am: Dr. Roy",
        ),
        (
            "tomorrow",
            &from,
            "from Monday, December 7 at 9 am: Dr. Roy",
        ),
    ] {
        let test = [(slot::TEST_WHAT, "blood culture"), (slot::TEST_DUE, due)];
        let story = Story::told_on("2026-11-23")
            .thing(Part::Tests, &test)
            .leg(&leg("Dr. Roy", "blood culture", hours));
        for reader in Reader::ALL {
            let text = card(&story, NOW, reader);
            assert!(text.contains("NO OWNER"), "{reader:?}: {text}");
            assert!(text.contains(said), "{reader:?}: {text}");
            assert!(!text.contains("read by"), "{reader:?}: {text}");
        }
        assert!(is_gap(&story, NOW), "{due}");
        let clock = Clock::at(at(NOW), &Steady);
        assert_eq!(
            owned(&story.0, clock, &Words::host("en").unwrap())[0].who,
            ""
        );
        let open = things(&story.0, &Baton::new(&story.0, clock));
        assert!(open.iter().any(|thing| matches!(thing, Thing::Test(_))));
    }
    // Until the end of its day, or without a day, it is theirs for those hours, and every card says for which.
    for due in ["tomorrow", ""] {
        let until = [
            (slot::LEG_STARTS, "already"),
            (slot::LEG_ENDS, "at_time"),
            (slot::LEG_UNTIL, "November 24"),
        ];
        let test = [(slot::TEST_WHAT, "blood culture"), (slot::TEST_DUE, due)];
        let story = Story::told_on("2026-11-23")
            .thing(Part::Tests, &test)
            .leg(&leg("Dr. Roy", "blood culture", &until));
        for reader in Reader::ALL {
            let text = card(&story, NOW, reader);
            assert!(!text.contains("NO OWNER"), "{reader:?}: {text}");
            let tests = text.split("read by: Dr. Roy").nth(1).unwrap();
            assert!(
                tests.contains("until Tuesday, November 24"),
                "{reader:?}: {text}"
            );
        }
    }
}

#[test]
fn a_daily_task_that_somebody_does_from_next_month_or_for_some_days_stays_open() {
    let task = [
        (slot::TASK_WHAT, "change the dressing"),
        (slot::TASK_WHEN, "each day"),
    ];
    let from = [
        (slot::LEG_STARTS, "at_time"),
        (slot::LEG_FROM, "December 21 at 9 am"),
        (slot::LEG_ENDS, "no_end"),
    ];
    let story = |hours: &[(Slot, &str)]| {
        let told = Story::told_on("2026-11-23").thing(Part::Tasks, &task);
        told.leg(&leg("Rosa", "change the dressing", hours))
    };
    for reader in Reader::ALL {
        let text = card(&story(&from), NOW, reader);
        let said = "from Monday, December 21 at 9 am: Rosa";
        assert!(text.contains("NO ONE NAMED"), "{reader:?}: {text}");
        assert!(text.contains(said), "{reader:?}: {text}");
    }
    let until = [
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "at_time"),
        (slot::LEG_UNTIL, "November 25 at 9 am"),
    ];
    let text = card(&story(&until), NOW, Reader::Clinician);
    assert!(!text.contains("NO ONE NAMED"), "{text}");
    let said = "done by: Rosa · until Wednesday, November 25 at 9 am";
    assert!(text.contains(said), "{text}");
    let text = card(&story(&FOR_EVER), NOW, Reader::Clinician);
    assert!(!text.contains("Task: "), "{text}");
}

#[test]
fn a_leg_that_says_no_beginning_stands_behind_one_that_does() {
    let real = [
        (slot::LEG_STARTS, "at_time"),
        (slot::LEG_FROM, "November 23 at 8 am"),
        (slot::LEG_ENDS, "no_end"),
    ];
    let unsure = [(slot::LEG_STARTS, "not_sure")];
    let story = Story::told_on("2026-11-23")
        .thing(Part::Tests, &[(slot::TEST_WHAT, "blood culture")])
        .leg(&leg("Dr. Unsure", "blood culture", &unsure));
    assert!(card(&story, NOW, Reader::Clinician).contains("NO OWNER"));
    let story = story.leg(&leg("Dr. Roy", "blood culture", &real));
    assert!(card(&story, NOW, Reader::Clinician).contains("read by: Dr. Roy"));
}

#[test]
fn a_name_that_a_result_and_a_visit_share_is_neither_and_a_visit_is_no_result() {
    let story = |thing: &str| {
        Story::told_on("2026-11-23")
            .thing(Part::Tests, &[(slot::TEST_WHAT, "MRI")])
            .thing(Part::Visits, &[(slot::VISIT_WHO, "MRI")])
            .leg(&leg("Ana, my daughter", thing, &FOR_EVER))
    };
    for thing in ["MRI", "MRI visit", "la cita de MRI", "MRI pills"] {
        let text = card(&story(thing), NOW, Reader::Clinician);
        assert!(text.contains("Result: MRI (NO OWNER)"), "{thing}: {text}");
        assert!(is_gap(&story(thing), NOW), "{thing}");
    }
    let text = card(&story("MRI visit"), NOW, Reader::Clinician);
    let visit = text.split("Visit: MRI (").nth(1).unwrap();
    assert!(visit.contains("In charge: Ana, my daughter"), "{text}");
    let text = card(&story("MRI result"), NOW, Reader::Clinician);
    assert!(text.contains("read by: Ana, my daughter"), "{text}");
}

#[test]
fn card_talk_and_list_agree_on_who_has_a_delivery_or_a_promise() {
    let clock = Clock::at(at(NOW), &Steady);
    let story = |hours: &[(Slot, &str)]| {
        Story::told_on("2026-11-23")
            .thing(Part::Equipment, &[(slot::EQUIPMENT_WHAT, "walker")])
            .thing(Part::Promises, &[(slot::PROMISE_WHAT, "send the papers")])
            .leg(&leg("Rosa", "the walker", hours))
            .leg(&leg("Tom", "send the papers", hours))
    };
    let told = story(&FOR_EVER);
    let open = things(&told.0, &Baton::new(&told.0, clock));
    let is_single = |thing: &&Thing| matches!(thing, Thing::Equipment(_) | Thing::Promise(_));
    assert_eq!(open.iter().find(is_single), None);
    let all = owned(&told.0, clock, &Words::host("en").unwrap());
    let who: Vec<_> = all.iter().map(|one| one.who.as_str()).collect();
    assert_eq!(who, ["Tom", "Rosa"]);
    for reader in Reader::ALL {
        let text = card(&told, NOW, reader);
        let walker = text.split("walker (").nth(1).unwrap();
        let walker = walker.split(')').next().unwrap();
        assert!(walker.contains("In charge: Rosa"), "{reader:?}: {text}");
    }
    let later = [
        (slot::LEG_STARTS, "at_time"),
        (slot::LEG_FROM, "December 21 at 9 am"),
    ];
    let told = story(&later);
    let open = things(&told.0, &Baton::new(&told.0, clock));
    assert_eq!(open.iter().filter(is_single).count(), 2);
    let all = owned(&told.0, clock, &Words::host("en").unwrap());
    assert!(all.iter().all(|one| one.who.is_empty()), "{all:?}");
}

/// Each name is read once: who is in charge of single things takes no more time than a card of so many lines needs.
#[test]
fn a_hundred_legs_for_single_things_cost_little_more_than_a_hundred_for_everything() {
    let story = |is_single: bool| {
        (0..100).fold(Story::told_on("2026-11-23"), |story, at| {
            let test = format!("blood culture of the left arm number {at}");
            let task = format!("change the dressing of the wound {at}");
            let thing = format!("the result of the biopsy {at}");
            let story = story
                .thing(Part::Tests, &[(slot::TEST_WHAT, &test)])
                .thing(Part::Tasks, &[(slot::TASK_WHAT, &task)]);
            if is_single {
                return story.leg(&leg("Rosa", &thing, &FOR_EVER));
            }
            let all = [(slot::LEG_WHO, "Rosa"), (slot::LEG_WHAT, "everything")];
            story.leg(&[&all[..], &FOR_EVER].concat())
        })
    };
    let time = |story: &Story| {
        let once = |_| {
            let from = Instant::now();
            _ = Card::new(&story.0, Reader::Clinician, at(NOW));
            from.elapsed()
        };
        (0..5).map(once).min().unwrap()
    };
    let (all, single) = (time(&story(false)), time(&story(true)));
    // Read anew for each pair it was a hundred times as long.
    assert!(single < all * 40, "{single:?} beside {all:?}");
}

#[test]
fn who_was_named_with_the_result_stays() {
    let told = [(slot::TEST_WHAT, "x-ray"), (slot::TEST_OWNER, "Dr. Nair")];
    let leg = [
        (slot::LEG_WHO, "Dr. Roy"),
        (slot::LEG_WHAT, "one_thing"),
        (slot::LEG_THING, "x-ray"),
        (slot::LEG_STARTS, "already"),
    ];
    let story = Story::told_on("2026-11-23")
        .thing(Part::Tests, &told)
        .leg(&leg);
    let before = story.0.clone();
    let text = card(&story, NOW, Reader::Clinician);
    assert!(text.contains("Dr. Nair"), "{text}");
    assert_eq!(story.0, before);
}
