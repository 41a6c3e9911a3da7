//! Where there is little room: the same things first, whole, and the names and counts of what had none.

use proptest::prelude::*;
use warm_handoff::card::{Section, SectionKind};
use warm_handoff::form::Part;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::text::Line;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::shared::Shared;

use super::texts::{own_words, texts};
use super::{TICKET, any, clock, examples, said};

fn essentials(handoff: &Handoff, most: usize) -> Shared {
    Shared::essentials(handoff, &[], TICKET, clock(), most, &|json| json.len())
}

fn many_medicines(count: u64) -> Handoff {
    let mut handoff = examples().next().unwrap();
    let one = handoff.medicines.list[0].clone();
    handoff.medicines.list = (0..count)
        .map(|at| {
            let mut medicine = one.clone();
            medicine.id = ItemId(at);
            medicine.name = Line::new(&format!("medicine {at}")).unwrap();
            medicine
        })
        .collect();
    handoff
}

#[test]
fn with_room_for_all_of_them_they_are_there_in_their_order() {
    for handoff in examples() {
        let shared = essentials(&handoff, usize::MAX);
        let kept = &shared.handoff;
        assert_eq!(kept.person.name, handoff.person.name);
        assert_eq!(kept.allergies.answer, handoff.allergies.answer);
        assert_eq!(kept.medicines.list.len(), handoff.medicines.list.len());
        assert_eq!(kept.person.interpreter, handoff.person.interpreter);
        assert_eq!(kept.transition.leaving, handoff.transition.leaving);
        let conditions = |handoff: &Handoff| handoff.lists.of(Part::Conditions).count();
        assert_eq!(conditions(kept), conditions(&handoff));
        assert!(kept.worries.chosen.len() <= 1);
        assert!(kept.questions.chosen.is_empty());
        let legs = |handoff: &Handoff| handoff.lists.of(Part::Baton).count();
        assert_eq!(legs(kept), legs(&handoff));
    }
}

#[test]
fn what_is_least_needed_goes_first_and_the_card_says_how_much() {
    let handoff = many_medicines(40);
    let mut before = usize::MAX;
    for most in [9_000, 4_000, 2_500, 1_500] {
        let shared = essentials(&handoff, most);
        assert!(shared.json().len() <= most);
        let count = shared.handoff.medicines.list.len();
        assert!(count <= before);
        before = count;
        let text = said(&shared.card(clock()), &handoff).replace('\n', " ");
        assert!(text.contains("No room here for:"), "{text}");
        assert_eq!(shared.handoff.allergies.list.len(), 1);
        if count < 40 {
            let more = 40 - count;
            assert!(text.contains(&format!("Medicines ({more})")), "{text}");
            assert!(text.contains(&format!("There are {more} more")), "{text}");
            assert_eq!(shared.handoff.lists.of(Part::Baton).count(), 0);
        }
    }
    assert!(before < 40);
}

#[test]
fn with_no_room_at_all_the_name_and_the_move_are_left_and_nothing_reads_as_none() {
    for handoff in examples() {
        let shared = essentials(&handoff, 0);
        assert!(shared.handoff.medicines.list.is_empty());
        let mut card = shared.card(clock());
        assert_eq!(card.name.as_deref(), Some(handoff.person.name.as_str()));
        let kinds: Vec<_> = card.sections.iter().map(|part| part.kind).collect();
        assert!(!kinds.contains(&SectionKind::Medicines), "{kinds:?}");
        // What was never given is said, and no topic that has no room is among it.
        let is_else = |part: &Section| part.kind == SectionKind::Else;
        let other = card.sections.iter().find(|part| is_else(part)).cloned();
        let other = format!("{other:?}");
        assert!(!other.contains("card-part-tests"), "{other}");
        card.sections.retain(|part| !is_else(part));
        let text = said(&card, &handoff).replace("Nobody has said when", "");
        // Luis was never asked about allergies.
        let text = text.replace("ALLERGIES\n- not given", "");
        for nothing in ["not given", "Not given", "No one", "Nobody"] {
            assert!(!text.contains(nothing), "{nothing} in {text}");
        }
    }
}

#[test]
fn what_is_not_shared_is_not_essential() {
    let handoff = many_medicines(4);
    let off = [Topic::Medicines, Topic::Worries];
    let size = |json: &[u8]| json.len();
    let shared = Shared::essentials(&handoff, &off, TICKET, clock(), usize::MAX, &size);
    assert!(shared.handoff.medicines.list.is_empty());
    assert_eq!(shared.left.off, off);
    assert!(
        shared
            .left
            .short
            .iter()
            .all(|(topic, _)| !off.contains(topic))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn whatever_there_is_it_fits_and_is_on_the_card(handoff in any::handoff(7, 60), most in 0_usize..4_000) {
        let least = essentials(&handoff, 0).json().len();
        let shared = essentials(&handoff, most);
        prop_assert!(shared.json().len() <= most.max(least));
        let read = Shared::read(shared.json().as_bytes());
        prop_assert_eq!(read.as_ref(), Ok(&shared));
        let shown = own_words(&shared.card(clock()));
        for text in texts(&shared.handoff) {
            let is_shown = shown.iter().any(|own| own.contains(&text.words));
            prop_assert!(is_shown || text.is_of_time || text.words == "…", "{:?}", text.words);
        }
    }
}
