//! An opened card on a small screen: what is to act on first, long parts folded, nothing left out.

use warm_handoff::action::{Action, apply};
use warm_handoff::card::Reader;
use warm_handoff::card::html::{html, html_folded};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;

use super::{card, noon, words};

fn parts(page: &str) -> Vec<&str> {
    let parts = page.split("<section class=\"card-part card-part--").skip(1);
    parts
        .map(|part| part.split(['"', ' ']).next().unwrap())
        .collect()
}

/// The part of this kind that comes first, up to the next.
fn part<'a>(page: &'a str, kind: &str) -> &'a str {
    let from = page.find(&format!("card-part--{kind}")).unwrap();
    page[from..].split("</section>").next().unwrap()
}

#[test]
fn who_is_in_charge_stands_behind_the_ask_and_nothing_that_harms_is_folded() {
    let maria = presets::maria(noon());
    let card = card(&maria, Reader::Clinician);
    let words = words("en", &maria);
    let page = html_folded(&card, &words, false);
    assert_eq!(parts(&page)[..2], ["ask", "open"]);
    for open in ["ask", "open", "allergies", "medicines", "signs", "reason"] {
        assert!(!part(&page, open).contains("<details"), "{open} is folded");
    }
    let contacts = part(&page, "call");
    assert!(contacts.contains("<details class=\"fold card-fold\">"));
    assert!(contacts.contains("(3)</span></h3></summary>"), "{contacts}");
    // One question and "+4 more" are no two questions: where lines are not things there is no number.
    let questions = part(&page, "questions");
    assert!(questions.contains("more"), "{questions}");
    assert!(!questions.contains(")</span></h3>"), "{questions}");
    let all = html_folded(&card, &words, true);
    assert_eq!(all.replace(" open><summary>", "><summary>"), page);
}

#[test]
fn how_the_person_is_is_never_folded() {
    let mut maria = presets::maria(noon());
    let place = Place::Sheet(Part::Move);
    let worse = Action::Choose(place, slot::MOVE_HOW, choice::WORSE, true);
    apply(&mut maria, worse).unwrap();
    let page = html_folded(
        &card(&maria, Reader::Clinician),
        &words("en", &maria),
        false,
    );
    let worries = part(&page, "how");
    assert!(
        worries.contains("since yesterday:</span> Worse"),
        "{worries}"
    );
    assert!(!worries.contains("<details"), "{worries}");
}

#[test]
fn the_folded_card_has_every_part_of_the_whole_one() {
    for maria in [presets::maria(noon()), presets::kwame(noon())] {
        let card = card(&maria, Reader::Clinician);
        let words = words("en", &maria);
        let (whole, folded) = (html(&card, &words), html_folded(&card, &words, false));
        let sorted = |page: &str| {
            let mut lines: Vec<_> = page.split("<li ").skip(1).map(str::to_owned).collect();
            lines.retain(|line| !line.is_empty());
            lines = lines
                .iter()
                .map(|line| line.split("</li>").next().unwrap().to_owned())
                .collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&folded), sorted(&whole));
        let (mut some, mut all) = (parts(&folded), parts(&whole));
        some.sort_unstable();
        all.sort_unstable();
        assert_eq!(some, all);
    }
}
