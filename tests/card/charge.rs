//! Who is in charge now and next, and when nobody is, on every card.

use warm_handoff::action::Action;
use warm_handoff::card::{Card, Reader, SectionKind, html::html};
use warm_handoff::form::{Part, Slot, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;

use super::lists::answer;
use super::{after, for_the_clinician, noon, said, unbroken, words};

fn legs(told: &[&[(Slot, &str)]]) -> Handoff {
    let leg = |(at, told): (u64, &&[(Slot, &str)])| {
        let id = ItemId(at);
        let place = Place::Item(Part::Baton, id);
        let said = told
            .iter()
            .map(move |(slot, words)| answer(place, *slot, words));
        let add = Action::AddItem(Part::Baton, id);
        std::iter::once(add).chain(said).collect::<Vec<_>>()
    };
    after((1..).zip(told).flat_map(leg))
}

const WARD: &[(Slot, &str)] = &[
    (slot::LEG_WHO, "Tom Reyes"),
    (slot::LEG_STARTS, "already"),
    (slot::LEG_UNTIL, "2026-11-24 14:00"),
    (slot::LEG_HERE, "yes"),
];

#[test]
fn the_clinician_reads_who_is_in_charge_who_is_next_and_when_nobody_is() {
    let card = unbroken(&for_the_clinician(&presets::maria(noon())));
    for line in [
        "- In charge: Tom Reyes",
        "- Next: Dr. Priya Nair (not agreed · night: 555-0199)",
        "- NO ONE IN CHARGE: Monday, November 23 to Wednesday, December 2 at 9 am",
    ] {
        let card = card.replace('\u{a0}', " ");
        assert!(card.contains(line), "{line} is not in {card}");
    }
}

#[test]
fn the_person_and_the_helper_read_every_stretch_in_order_with_a_drawing() {
    let maria = presets::maria(noon());
    for reader in [Reader::Patient, Reader::Helper] {
        let card = Card::new(&maria, reader, noon());
        let charge = card
            .sections
            .iter()
            .find(|part| part.kind == SectionKind::Charge);
        let charge = charge.unwrap();
        assert_eq!(charge.lines.len(), 3);
        assert!(charge.drawing.as_ref().unwrap().starts_with("<svg"));
        let page = html(&card, &words("en", &maria));
        assert_eq!(page.matches("<svg").count(), 1);
    }
}

#[test]
fn whoever_takes_over_for_some_days_is_followed_by_who_comes_then_and_whether_they_agreed() {
    let lee: &[(Slot, &str)] = &[
        (slot::LEG_WHO, "Lee Park"),
        (slot::LEG_STARTS, "at_time"),
        (slot::LEG_FROM, "2026-11-24 14:00"),
        (slot::LEG_UNTIL, "2026-12-02 09:00"),
        (slot::LEG_STATE, "agreed"),
    ];
    let nair: &[(Slot, &str)] = &[
        (slot::LEG_WHO, "Dr. Nair"),
        (slot::LEG_STARTS, "at_time"),
        (slot::LEG_FROM, "2026-12-02 09:00"),
    ];
    let card = unbroken(&for_the_clinician(&legs(&[WARD, lee, nair]))).replace('\u{a0}', " ");
    assert!(card.contains("- Next: Lee Park"), "{card}");
    let then = "- Wednesday, December 2 at 9 am: Dr. Nair (not agreed";
    assert!(card.contains(then), "{card}");
}

#[test]
fn nothing_is_claimed_where_nothing_was_told() {
    let card = for_the_clinician(&after([]));
    assert!(!card.contains("IN CHARGE"), "{card}");
    assert!(
        unbroken(&card).contains("who is in charge"),
        "not given, and says so"
    );
}

#[test]
fn a_time_that_stands_in_a_gap_is_said_once() {
    let card = for_the_clinician(&legs(&[WARD])).replace('\u{a0}', " ");
    let card = unbroken(&card);
    assert_eq!(
        card.matches("Tuesday, November 24 at 2 pm").count(),
        1,
        "{card}"
    );
}

#[test]
fn many_gaps_are_counted_and_the_first_are_named() {
    let days: Vec<_> = (24..=29)
        .map(|day| {
            (
                format!("2026-11-{day} 10 am"),
                format!("2026-11-{day} 11 am"),
            )
        })
        .collect();
    let told: Vec<Vec<(Slot, &str)>> = days
        .iter()
        .map(|(from, until)| {
            vec![
                (slot::LEG_WHO, "Joy Lin"),
                (slot::LEG_FROM, from.as_str()),
                (slot::LEG_UNTIL, until.as_str()),
                (slot::LEG_DAY, "555-0134"),
            ]
        })
        .collect();
    let mut actions = Vec::new();
    for (number, leg) in (0..).zip(&told) {
        use warm_handoff::handoff::{id::ItemId, place::Place};
        let id = ItemId(0x900 + number);
        actions.push(Action::AddItem(Part::Baton, id));
        let place = Place::Item(Part::Baton, id);
        actions.extend(
            leg.iter()
                .map(|(slot, words)| super::lists::answer(place, *slot, words)),
        );
    }
    let card = for_the_clinician(&after(actions));
    assert_eq!(card.matches("NO ONE IN CHARGE").count(), 3, "{card}");
    assert!(card.contains("+4 more times with no one"), "{card}");
}

#[test]
fn what_the_person_left_is_no_gap_on_a_card_and_says_that_it_is_known() {
    let handoff = legs(&[&[
        (slot::LEG_WHAT, "nobody_known"),
        (slot::LEG_STARTS, "already"),
        (slot::LEG_ENDS, "no_end"),
    ]]);
    let card = said(&handoff, Reader::Patient, "en");
    assert!(card.contains("No one. This is known."), "{card}");
    assert!(!for_the_clinician(&handoff).contains("NO ONE IN CHARGE"));
}

#[test]
fn a_leg_without_a_place_is_on_every_card() {
    let handoff = legs(&[&[(slot::LEG_WHO, "Dr. Quokka")]]);
    for reader in Reader::ALL {
        assert!(
            said(&handoff, reader, "en").contains("Dr. Quokka"),
            "{reader:?}"
        );
    }
}

#[test]
fn a_day_that_is_not_asked_any_more_is_not_said() {
    let told: &[(Slot, &str)] = &[
        (slot::LEG_WHO, "Tom Reyes"),
        (slot::LEG_FROM, "next Friday"),
        (slot::LEG_STARTS, "already"),
    ];
    assert!(!for_the_clinician(&legs(&[told])).contains("next Friday"));
    let told: &[(Slot, &str)] = &[
        (slot::LEG_WHO, "Tom Reyes"),
        (slot::LEG_FROM, "next Friday"),
        (slot::LEG_STARTS, "at_time"),
    ];
    assert!(for_the_clinician(&legs(&[told])).contains("next Friday"));
}
