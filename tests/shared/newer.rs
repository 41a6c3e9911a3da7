//! Cards with choices that came since the first version: an older app is told that they are newer.

use serde_json::Value;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::Reader;
use warm_handoff::envelope::{NEWEST, VERSION};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;
use warm_handoff::shared::Shared;

use super::{examples, noon, shared};

fn with(actions: Vec<Action>) -> Handoff {
    let mut handoff = presets::maria(noon());
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    handoff
}

fn version(handoff: &Handoff, reader: Reader) -> u64 {
    let shared = shared(handoff, reader, &[]);
    let json = shared.json();
    assert_eq!(Shared::read(json.as_bytes()), Ok(shared));
    let json: Value = serde_json::from_str(&json).unwrap();
    json["v"].as_u64().unwrap()
}

#[test]
fn only_what_an_older_app_would_call_broken_is_of_the_newest_version() {
    for handoff in examples() {
        for reader in Reader::ALL {
            assert_eq!(version(&handoff, reader), VERSION);
        }
    }
    let id = ItemId(0x71);
    let place = Place::Item(Part::Tries, id);
    let fell = with(vec![
        Action::AddItem(Part::Tries, id),
        Action::Choose(place, slot::TRY_HOW, choice::BEDSIDE, true),
        Action::Choose(place, slot::TRY_STATE, choice::NOT_HELD, true),
    ]);
    let unsaid = with(vec![
        Action::AddMedicine(id, Change::NotAnswered),
        Action::Write(Field::Medicine(id), "warfarin".to_owned()),
    ]);
    for handoff in [fell, unsaid] {
        assert_eq!(version(&handoff, Reader::Clinician), NEWEST);
    }
}
