//! Each single thing says who is in charge of it, or that nobody was named.

use warm_handoff::action::{Action, Field};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::promises::{Owned, owned};
use warm_handoff::words::Words;

use super::story::{Story, at};

fn all(story: &Story) -> Vec<(String, String)> {
    let words = Words::host("en").unwrap();
    let all = owned(&story.0, at("2026-11-23 10:40").into(), &words);
    let named = |one: Owned| (one.title, one.who);
    all.into_iter().map(named).collect()
}

fn pair(title: &str, who: &str) -> (String, String) {
    (title.to_owned(), who.to_owned())
}

#[test]
fn results_visits_and_deliveries_stand_with_who_is_in_charge_and_what_came_is_gone() {
    let story = Story::told_on("2026-11-23")
        .thing(Part::Tests, &[(slot::TEST_WHAT, "thyroid test")])
        .thing(
            Part::Tests,
            &[
                (slot::TEST_WHAT, "x-ray"),
                (slot::TEST_OWNER, "Dr. Haddad"),
                (slot::TEST_DUE, "Friday"),
            ],
        )
        .thing(
            Part::Tests,
            &[(slot::TEST_WHAT, "swab"), (slot::TEST_HEARD, "yes")],
        )
        .thing(
            Part::Visits,
            &[
                (slot::VISIT_WHO, "Dr. Nair"),
                (slot::VISIT_WHEN, "December 2"),
            ],
        );
    assert_eq!(
        all(&story),
        [
            pair("Test result: x-ray", "Dr. Haddad"),
            pair("Visit: Dr. Nair", "Dr. Nair"),
            pair("Test result: thyroid test", ""),
        ]
    );
}

#[test]
fn a_medicine_that_must_be_renewed_stands_last_and_one_that_is_there_does_not() {
    let medicine = |story: Story, number, name: &str, supply| {
        let id = ItemId(number);
        let place = Place::Item(Part::Medicines, id);
        story
            .act(Action::AddMedicine(id, Change::New))
            .write(Field::Medicine(id), name)
            .act(Action::Choose(place, slot::MED_SUPPLY, supply, true))
    };
    let story = Story::told_on("2026-11-23");
    let story = medicine(story, 0x41, "furosemide 40 mg", choice::NOT_YET);
    let story = medicine(story, 0x42, "metformin 500 mg", choice::HAVE_IT);
    assert_eq!(all(&story), [pair("furosemide 40 mg", "")]);
}
