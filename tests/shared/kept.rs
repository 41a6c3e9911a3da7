//! A card that was opened and is kept: a handoff to go on with, in which nothing looks like an answer that is none.

use proptest::prelude::*;
use warm_handoff::card::Reader;
use warm_handoff::form::Part;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::people::People;
use warm_handoff::saved;
use warm_handoff::shared::is_mark;

use super::texts::texts;
use super::{any, examples, shared};

const HERE: ItemId = ItemId(0x4e4e);

/// Whether something was marked in what travelled.
fn assert_holds_no_mark(handoff: &Handoff, reader: Reader) -> bool {
    let shared = shared(handoff, reader, &[]);
    let kept = shared.to_keep(HERE);
    let marks = |handoff: &Handoff| {
        let texts = texts(handoff);
        texts.iter().filter(|text| is_mark(&text.words)).count()
    };
    assert_eq!(marks(&kept), 0, "{kept:?}");
    assert!(kept.is_consistent() && kept.id == HERE);
    // All that was no mark is there.
    assert_eq!(
        texts(&kept).len(),
        texts(&shared.handoff).len() - marks(&shared.handoff)
    );
    let people = People::with(kept);
    assert_eq!(saved::read(&saved::write(&people)), Ok(people));
    marks(&shared.handoff) > 0
}

#[test]
fn a_kept_card_holds_no_mark_in_the_place_of_an_answer() {
    let mut any = false;
    for handoff in examples() {
        for reader in Reader::ALL {
            any |= assert_holds_no_mark(&handoff, reader);
        }
    }
    assert!(any, "nothing was marked");
}

#[test]
fn whoever_keeps_the_card_of_somebody_else_speaks_about_them() {
    let maria = examples()
        .find(|own| own.lists.of(Part::Tasks).count() > 0)
        .unwrap();
    let by = |reader| {
        shared(&maria, reader, &[])
            .to_keep(HERE)
            .person
            .filled_in_by
    };
    assert_eq!(by(Reader::Helper), FilledInBy::SomeoneElse);
    assert_eq!(by(Reader::Clinician), FilledInBy::SomeoneElse);
    assert_eq!(by(Reader::Patient), maria.person.filled_in_by);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_kept_card_holds_a_mark(handoff in any::handoff(1, 40), reader in prop::sample::select(Reader::ALL.to_vec())) {
        // Who typed the mark themselves has no mark of ours.
        prop_assume!(texts(&handoff).iter().all(|text| !is_mark(&text.words)));
        assert_holds_no_mark(&handoff, reader);
    }
}
