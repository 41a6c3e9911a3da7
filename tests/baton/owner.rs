//! A leg that was made for one thing names its owner wherever somebody asks for one, for the hours it covers.

use warm_handoff::baton::Baton;
use warm_handoff::card::{Card, Reader, plain::plain};
use warm_handoff::clock::{Clock, Steady};
use warm_handoff::days;
use warm_handoff::form::{Part, slot};
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
    let found = gaps(&story.0, at(now).date(), days::one_day);
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
