//! What was asked so far, as a plain list.

use super::*;
use warm_handoff::ask::history;

fn lines(handoff: &Handoff, tag: &str, today: NaiveDate) -> Vec<String> {
    let words = words_of(handoff, tag);
    let told = history(handoff, today);
    let said = told.iter().map(|one| one.said(&words));
    said.map(|line| line.replace('\u{a0}', " ")).collect()
}

#[test]
fn each_try_is_a_line_with_when_whom_how_what_and_why() {
    let mut handoff = whole();
    tap(&mut handoff, Tap::No, 10);
    let place = Place::Item(Part::Tries, ItemId(10));
    write(&mut handoff, Field::Answer(place, slot::TRY_WHY), "no time");
    tap(&mut handoff, Tap::Silent, 11);
    tap(&mut handoff, Tap::Asked, 12);
    let today = now().date();
    assert_eq!(
        lines(&handoff, "en", today),
        [
            "Today at 10:40 am, Tom Reyes: Together, at the bed. They said no: no time",
            "Today at 10:40 am, Tom Reyes: Together, by phone or video. No answer",
            "Today at 10:40 am, Tom Reyes: They call each other and read it back. Asked. No answer yet",
        ]
    );
    let later = today.succ_opt().unwrap();
    assert_eq!(
        lines(&handoff, "es", later)[0],
        "lunes, 23 de noviembre (10:40 a. m.), Tom Reyes: Todos juntos, junto a la cama. Dijeron que no: no time"
    );
}

#[test]
fn what_is_not_known_is_left_out() {
    let mut handoff = empty();
    act(&mut handoff, Action::AddItem(Part::Tries, ItemId(10)));
    let today = now().date();
    assert!(lines(&handoff, "en", today).is_empty());
    let place = Place::Item(Part::Tries, ItemId(10));
    write(&mut handoff, Field::Answer(place, slot::TRY_WHO), "Tom");
    assert_eq!(lines(&handoff, "en", today), ["Tom"]);
    write(
        &mut handoff,
        Field::Answer(place, slot::TRY_WHEN),
        "after lunch",
    );
    assert_eq!(lines(&handoff, "en", today), ["after lunch, Tom"]);
}
