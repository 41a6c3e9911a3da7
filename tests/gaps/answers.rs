//! Where the answer to a question of the bank may go.

use warm_handoff::action::Field;
use warm_handoff::action::target::{Target, answer_target, named};
use warm_handoff::bank;
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::place::Place;

fn target(id: &str) -> Option<Target> {
    answer_target(bank::find(id).unwrap())
}

#[test]
fn an_answer_goes_where_the_bank_says() {
    let matters = Field::Answer(Place::Sheet(Part::Me), slot::ME_MATTERS);
    for (id, expected) in [
        ("B-PLAN-01", Some(Target::Field(Field::Why))),
        ("B-PREF-01", Some(Target::Field(matters))),
        ("B-MED-01", Some(Target::Medicines)),
        ("H-MED-01", Some(Target::Medicines)),
        (
            "B-TEST-01",
            Some(Target::NewItem(Part::Tests, slot::TEST_WHAT)),
        ),
        (
            "B-TEST-02",
            Some(Target::NewItem(Part::Tests, slot::TEST_OWNER)),
        ),
        (
            "B-WARN-01",
            Some(Target::NewItem(Part::Signs, slot::SIGN_WHAT)),
        ),
        (
            "H-WHO-01",
            Some(Target::NewItem(Part::Contacts, slot::CONTACT_NAME)),
        ),
        // The ledger has no field; the person to call has one.
        (
            "B-WHO-01",
            Some(Target::NewItem(Part::Contacts, slot::CONTACT_NAME)),
        ),
        ("B-WHO-02", None),
        ("V-PLAN-01", None),
    ] {
        assert_eq!(target(id), expected, "{id}");
    }
}

#[test]
fn what_is_a_note_a_paper_or_unknown_has_no_field() {
    for name in ["note", "document", "ledger", "ledger.owner", "medal", ""] {
        assert_eq!(named(name), None, "{name}");
    }
}
