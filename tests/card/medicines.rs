//! Medicines on the card: changes first, the times of the day, what is really taken, and a long list whole.

use warm_handoff::action::{Action, Field};
use warm_handoff::card::html::html;
use warm_handoff::card::{Piece, Reader, SectionKind};
use warm_handoff::form::{Part, Slot, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;

use super::lists::answer;
use super::{after, card, for_the_clinician, said, unbroken, words, write};

fn medicine(at: u64, change: Change, name: &str, told: &[(Slot, &str)]) -> Vec<Action> {
    let id = ItemId(at);
    let place = Place::Item(Part::Medicines, id);
    let mut actions = vec![
        Action::AddMedicine(id, change),
        write(Field::Medicine(id), name),
    ];
    actions.extend(told.iter().map(|(slot, words)| answer(place, *slot, words)));
    actions
}

#[test]
fn what_was_stands_beside_what_is_and_why() {
    let handoff = after(medicine(
        1,
        Change::Changed,
        "lisinopril 5 mg",
        &[
            (slot::MED_WAS, "10 mg"),
            (slot::MED_WHY, "low pressure"),
            (slot::SOURCE_FROM, "was_told"),
            (slot::SOURCE_WHO, "Dr. Haddad"),
        ],
    ));
    for reader in Reader::ALL {
        let text = unbroken(&said(&handoff, reader, "en"));
        let line =
            "CHANGED: lisinopril 5 mg (was: 10 mg · why: low pressure · told by: Dr. Haddad)";
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn what_stays_the_same_is_counted_unless_it_is_taken_otherwise() {
    let handoff = after(
        [
            medicine(1, Change::Same, "aspirin", &[]),
            medicine(2, Change::Same, "metformin", &[]),
            medicine(
                3,
                Change::Same,
                "simvastatin",
                &[(slot::MED_REALLY, "every other day")],
            ),
        ]
        .into_iter()
        .flatten(),
    );
    let text = for_the_clinician(&handoff);
    let (above, below) = text.split_once("RECEIVER SAYS BACK").unwrap();
    assert!(above.contains("+2 unchanged"), "{text}");
    assert!(
        above.contains("SAME: simvastatin (really takes: every other day)"),
        "{text}"
    );
    assert!(!above.contains("metformin"), "{text}");
    for name in ["aspirin", "metformin", "simvastatin"] {
        assert!(below.contains(name), "{text}");
    }
}

#[test]
fn the_day_has_four_times_with_amounts_as_typed_and_only_what_is_taken() {
    let times = [
        (slot::MED_MORNING, "½"),
        (slot::MED_NOON, "1 tablet"),
        (slot::MED_EVENING, ".5 mL"),
        (slot::MED_BEDTIME, "2 puffs"),
    ];
    let handoff = after(
        [
            medicine(1, Change::New, "one", &times),
            medicine(2, Change::Stopped, "two", &times),
            medicine(3, Change::OnHold, "three", &times),
            medicine(
                4,
                Change::Same,
                "four",
                &[(slot::MED_AS_NEEDED, "yes"), (slot::MED_MOST, "4 tablets")],
            ),
        ]
        .into_iter()
        .flatten(),
    );
    for reader in [Reader::Patient, Reader::Helper] {
        let card = card(&handoff, reader);
        let day = card.sections.iter();
        let day = day
            .clone()
            .find(|part| part.kind == SectionKind::Day)
            .unwrap();
        let grid = day.grid.as_ref().unwrap();
        assert_eq!(grid.head.len(), 5);
        let own = |words: &str| Some(Piece::Own(words.to_owned()));
        let row: Vec<_> = ["one", "½", "1 tablet", ".5 mL", "2 puffs"].map(own).into();
        assert_eq!(grid.rows, [row]);
        let text = said(&handoff, reader, "en");
        assert!(
            text.contains("Only when needed: four (most in a day: 4 tablets)"),
            "{text}"
        );
        // When they were taken is not lost, though nobody takes them now.
        assert!(
            unbroken(&text).contains("STOPPED: two (morning: ½ · noon: 1 tablet"),
            "{text}"
        );
    }
}

#[test]
fn twenty_four_medicines_with_a_taper_are_all_there() {
    let taper = "4 a day for 3 days, then 2 a day for 3 days, then 1 a day, then stop";
    let list = (0..24).flat_map(|at| {
        let change = Change::ALL[at as usize % Change::ALL.len()];
        let name = format!("medicine number {at} of 24");
        medicine(
            at,
            change,
            &name,
            &[(slot::MED_MORNING, "1"), (slot::MED_OVER_TIME, taper)],
        )
    });
    let handoff = after(list);
    for reader in Reader::ALL {
        let text = unbroken(&said(&handoff, reader, "en"));
        for at in 0..24 {
            let name = format!("medicine number {at} of 24");
            assert!(text.contains(&name), "{reader:?} lacks {name}:\n{text}");
        }
        assert_eq!(text.matches(taper).count(), 24, "{reader:?}:\n{text}");
    }
}

#[test]
fn where_a_table_has_no_room_the_day_is_a_list_by_time() {
    let times = [(slot::MED_MORNING, "1 tablet"), (slot::MED_NOON, "2")];
    let handoff = after(
        [
            medicine(1, Change::New, "furosemide 40 mg", &times),
            medicine(2, Change::Same, "iron", &times[..1]),
        ]
        .into_iter()
        .flatten(),
    );
    let html = html(&card(&handoff, Reader::Patient), &words("en", &handoff));
    let list = html.split_once("day-list\">").unwrap().1;
    let list = list.split_once("</dl>").unwrap().0;
    let bare: String = list
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(tag, text)| {
            let space = if tag == "/dt" || tag == "/dd" {
                "|"
            } else {
                ""
            };
            format!("{space}{text}")
        })
        .collect();
    assert_eq!(
        unbroken(&bare),
        "Morning|furosemide 40 mg: 1 tablet|iron: 1 tablet|Noon|furosemide 40 mg: 2|"
    );
}
