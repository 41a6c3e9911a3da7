//! Where there is little room: the same things first, whole, and the names and counts of what had none.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::baton::next_visit;
use warm_handoff::card::{Reader, Section, SectionKind};
use warm_handoff::form::{Choice, Input, Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::text::Line;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::presets;
use warm_handoff::shared::Shared;

use super::texts::{own_words, texts};
use super::{TICKET, any, clock, examples, noon, said};

fn essentials(handoff: &Handoff, most: usize) -> Shared {
    essentials_for(handoff, Reader::Clinician, most)
}

fn essentials_for(handoff: &Handoff, reader: Reader, most: usize) -> Shared {
    let size = |json: &[u8]| json.len();
    Shared::essentials(handoff, (reader, &[]), TICKET, clock(), most, &size)
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
        for reader in Reader::ALL {
            nothing_reads_as_none(&handoff, reader);
        }
    }
}

fn nothing_reads_as_none(handoff: &Handoff, reader: Reader) {
    let shared = essentials_for(handoff, reader, 0);
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
    let text = said(&card, handoff).replace("Nobody has said when", "");
    // Luis was never asked about allergies.
    let text = text.replace("ALLERGIES\n- not given", "");
    for nothing in ["not given", "Not given", "No one", "Nobody"] {
        assert!(!text.contains(nothing), "{nothing} in {text}");
    }
}

/// Whom to call, the signs, the tasks and the next visit, with a long list of medicines behind them.
fn a_helpers() -> Handoff {
    let medicines = many_medicines(40).medicines;
    Handoff {
        medicines,
        ..presets::maria(noon())
    }
}

#[test]
fn a_helper_has_whom_to_call_and_what_to_watch_for_before_any_medicine() {
    let handoff = a_helpers();
    let words = |part, slot| {
        let all = handoff.lists.of(part);
        let words = all.map(move |item| item.answers.words(slot).to_owned());
        words.filter(|words| !words.is_empty()).collect::<Vec<_>>()
    };
    let mut first = words(Part::Contacts, slot::CONTACT_NIGHT);
    first.extend(words(Part::Signs, slot::SIGN_WHAT));
    first.extend(words(Part::Tasks, slot::TASK_WHAT));
    first.extend(words(Part::Visits, slot::VISIT_WHO).into_iter().take(1));
    assert!(first.len() > 3, "{first:?}");
    for reader in [Reader::Helper, Reader::Patient] {
        // Just so much room that not every medicine is in.
        let most = essentials_for(&handoff, reader, usize::MAX).json().len() / 2;
        let shared = essentials_for(&handoff, reader, most);
        assert_eq!(shared.reader, reader);
        let card = shared.card(clock());
        assert_eq!(card.reader, reader);
        let text = said(&card, &handoff);
        for words in &first {
            assert!(text.contains(words.as_str()), "{words} is not in {text}");
        }
        let count = shared.handoff.medicines.list.len();
        assert!((1..40).contains(&count), "{count}");
        let left = format!("Medicines ({})", 40 - count);
        assert!(text.replace('\n', " ").contains(&left), "{text}");
    }
}

#[test]
fn where_there_is_the_least_room_a_helper_has_a_number_for_the_night() {
    let handoff = a_helpers();
    let least = essentials_for(&handoff, Reader::Helper, 0).json().len();
    let shared = essentials_for(&handoff, Reader::Helper, least + 400);
    let text = said(&shared.card(clock()), &handoff);
    let nights = handoff.lists.of(Part::Contacts);
    let mut nights = nights.map(|item| item.answers.words(slot::CONTACT_NIGHT));
    assert!(
        nights.any(|number| !number.is_empty() && text.contains(number)),
        "{text}"
    );
    assert!(shared.handoff.medicines.list.is_empty());
}

#[test]
fn whoever_is_named_for_a_thing_goes_in_before_it_and_it_never_reads_as_nobodys() {
    let mut handoff = Handoff::empty(ItemId(1));
    let mut tell = |part, id, told: &[(Slot, &str)]| {
        let place = Place::Item(part, ItemId(id));
        apply(&mut handoff, Action::AddItem(part, ItemId(id))).unwrap();
        for (slot, words) in told {
            let action = match Choice::named(words).filter(|_| slot.input() == Input::One) {
                Some(choice) => Action::Choose(place, *slot, choice, true),
                None => Action::Write(Field::Answer(place, *slot), (*words).to_owned()),
            };
            apply(&mut handoff, action).unwrap();
        }
    };
    for at in 0..9 {
        let task = format!("task number {at}");
        tell(Part::Tasks, 10 + at, &[(slot::TASK_WHAT, &task)]);
        tell(
            Part::Baton,
            30 + at,
            &[
                (slot::LEG_WHO, "Rosa"),
                (slot::LEG_WHAT, "one_thing"),
                (slot::LEG_THING, &task),
                (slot::LEG_STARTS, "already"),
                (slot::LEG_ENDS, "no_end"),
            ],
        );
    }
    for reader in Reader::ALL {
        let whole = essentials_for(&handoff, reader, usize::MAX).json().len();
        let mut seen = 0;
        for most in (0..whole).step_by(40) {
            let shared = essentials_for(&handoff, reader, most);
            seen = seen.max(shared.handoff.lists.of(Part::Tasks).count());
            let text = said(&shared.card(clock()), &handoff);
            assert!(!text.contains("NO ONE NAMED"), "{reader:?}, {most}: {text}");
        }
        assert!(seen > 4, "{reader:?}: {seen}");
    }
}

#[test]
fn a_sign_for_an_ambulance_goes_in_before_any_other_and_the_next_visit_before_later_ones() {
    let handoff = a_helpers();
    let mut most = essentials_for(&handoff, Reader::Helper, 0).json().len();
    let all = essentials_for(&handoff, Reader::Helper, usize::MAX)
        .json()
        .len();
    let (mut signs, mut visits) = (0, 0);
    while most < all {
        let kept = essentials_for(&handoff, Reader::Helper, most).handoff;
        let urgent = |handoff: &Handoff| {
            let of = handoff.lists.of(Part::Signs);
            of.filter(|item| item.answers.has(slot::SIGN_DO, choice::CALL_EMERGENCY))
                .count()
        };
        let some = kept.lists.of(Part::Signs).count();
        if some > 0 {
            assert_eq!(urgent(&kept), some.min(urgent(&handoff)));
            signs += 1;
        }
        if kept.lists.of(Part::Visits).next().is_some() {
            assert_eq!(next_visit(&kept, clock()), next_visit(&handoff, clock()));
            visits += 1;
        }
        most += 250;
    }
    assert!(signs > 0 && visits > 0);
}

#[test]
fn what_is_not_shared_is_not_essential() {
    let handoff = many_medicines(4);
    let off = [Topic::Medicines, Topic::Worries];
    let size = |json: &[u8]| json.len();
    let shared = Shared::essentials(
        &handoff,
        (Reader::Clinician, &off),
        TICKET,
        clock(),
        usize::MAX,
        &size,
    );
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
    fn whatever_there_is_it_fits_and_is_on_the_card(handoff in any::handoff(7, 60), most in 0_usize..4_000, reader in 0_usize..3) {
        let reader = Reader::ALL[reader];
        let least = essentials_for(&handoff, reader, 0).json().len();
        let shared = essentials_for(&handoff, reader, most);
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
