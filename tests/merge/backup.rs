//! A copy of one person or of all, and what bringing it back comes to.

use proptest::prelude::*;
use warm_handoff::action::{Action, Field, Refused};
use warm_handoff::backup::{How, compared, of_all, of_one, read, restore};
use warm_handoff::envelope::NotRead;
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::people::{MOST, People};
use warm_handoff::{presets, saved};

use super::{act, any, english, noon, write};

fn maria() -> Handoff {
    Handoff {
        example: false,
        ..presets::maria(noon())
    }
}

fn luis() -> Handoff {
    Handoff {
        example: false,
        ..presets::luis(noon())
    }
}

#[test]
fn a_copy_of_all_comes_back_whole_and_holds_no_example() {
    let mut people = People::with(maria());
    people.add_and_open(presets::kwame(noon()));
    people.add_and_open(luis());
    let copy = read(of_all(&people).unwrap().as_bytes()).unwrap();
    let ids: Vec<_> = copy.all().map(|own| own.id).collect();
    assert_eq!(ids, [luis().id, maria().id]);
    assert_eq!(copy.open(), &luis());
    assert_eq!(of_all(&People::with(any::empty())), None);
}

#[test]
fn a_saved_file_without_an_envelope_is_read_however_old_it_is() {
    let people = People::with(maria());
    assert_eq!(read(saved::write(&people).as_bytes()), Ok(people));
    for old in [
        include_str!("../golden/v1.json"),
        include_str!("../golden/v3.json"),
        include_str!("../golden/v4.json"),
    ] {
        assert_eq!(read(old.as_bytes()), Ok(saved::read(old).unwrap()));
    }
}

#[test]
fn what_is_no_copy_is_told_apart() {
    let copy = of_one(&maria());
    let newer_file =
        saved::write(&People::with(maria())).replacen("\"version\":6", "\"version\":99", 1);
    let card = "{\"v\":1,\"kind\":\"card\"}";
    for (text, why) in [
        ("", NotRead::NotOurs),
        ("Dear Ana, how are you?", NotRead::NotOurs),
        ("{\"name\":", NotRead::NotOurs),
        ("[]", NotRead::NotOurs),
        ("{}", NotRead::NotOurs),
        (card, NotRead::NotOurs),
        (&newer_file, NotRead::Newer),
        ("{\"v\":3,\"kind\":\"backup\"}", NotRead::Newer),
        ("{\"v\":1,\"kind\":\"backup\"}", NotRead::Damaged),
        (&copy[..copy.len() - 2], NotRead::Damaged),
        (&copy[..30], NotRead::Damaged),
        (
            &copy.replacen("\"list\":[", "\"list\":[5,", 1),
            NotRead::Damaged,
        ),
    ] {
        assert_eq!(
            read(text.as_bytes()),
            Err(why),
            "{}",
            &text[..text.len().min(60)]
        );
    }
    let long = " ".repeat(saved::LONGEST + 1);
    assert_eq!(read(long.as_bytes()), Err(NotRead::TooBig));
}

#[test]
fn who_is_not_here_is_added_and_who_is_here_is_merged_or_replaced() {
    let mut mine = maria();
    write(&mut mine, Field::To, "la casa de Ana");
    let here = People::with(mine.clone());
    let mut copy = People::with(maria());
    copy.add_and_open(luis());
    let preview = compared(&here, &copy, &english);
    assert!(preview[0].here.is_none() && preview[0].plan.is_none());
    let plan = preview[1].plan.as_ref().unwrap().as_ref().unwrap();
    assert_eq!(plan.conflicts.len(), 1);

    let both = [(luis().id, How::Merge), (maria().id, How::Merge)];
    let mut people = here.clone();
    let before = restore(&mut people, &copy, &both, &english).unwrap();
    assert_eq!(before, here);
    assert_eq!(people.open().id, maria().id);
    assert_eq!(people.all().count(), 2);
    let to = people.open().transition.to.as_str();
    assert_eq!(to, "la casa de Ana / casa, segundo piso, sola");

    let mut people = here.clone();
    restore(&mut people, &copy, &[(maria().id, How::Replace)], &english).unwrap();
    assert_eq!(people, People::with(maria()));
}

#[test]
fn where_nobody_was_the_restored_person_is_on_the_screen() {
    let mut people = People::with(Handoff::empty(ItemId(1)));
    let copy = People::with(maria());
    restore(&mut people, &copy, &[(maria().id, How::Merge)], &english).unwrap();
    assert_eq!(people.open(), &maria());
}

#[test]
fn an_empty_app_holds_to_the_letter_what_was_copied() {
    let mut people = People::with(maria());
    people.add_and_open(luis());
    people.add_and_open(Handoff {
        id: ItemId(77),
        ..maria()
    });
    let copy = read(of_all(&people).unwrap().as_bytes()).unwrap();
    let all: Vec<_> = copy.own().map(|own| (own.id, How::Merge)).collect();
    let mut empty = People::with(Handoff::empty(ItemId(1)));
    let before = restore(&mut empty, &copy, &all, &english).unwrap();
    assert_eq!(saved::write(&empty), saved::write(&people));
    assert_eq!(before, People::with(Handoff::empty(ItemId(1))));
}

#[test]
fn who_cannot_be_merged_changes_nobody() {
    let mut mine = maria();
    for id in 0..200 {
        act(&mut mine, Action::AddAllergy(ItemId(1_000 + id)));
    }
    let mut theirs = maria();
    for id in 0..200 {
        act(&mut theirs, Action::AddAllergy(ItemId(5_000 + id)));
    }
    let mut people = People::with(mine);
    let before = people.clone();
    let copy = People::with(theirs);
    let merge = [(maria().id, How::Merge)];
    assert!(restore(&mut people, &copy, &merge, &english).is_err());
    assert_eq!(people, before);
}

#[test]
fn where_there_is_no_room_for_all_of_a_copy_nobody_is_brought_back() {
    let crowd = |ids: std::ops::RangeInclusive<u64>| {
        let mut all = ids.map(|id| Handoff {
            id: ItemId(id),
            ..maria()
        });
        let mut people = People::with(all.next().unwrap());
        assert!(all.all(|own| people.add_and_open(own)));
        people
    };
    let most = MOST as u64;
    let copy = crowd(1..=most);
    let all: Vec<_> = copy.own().map(|own| (own.id, How::Merge)).collect();
    let mut empty = People::with(Handoff::empty(ItemId(999)));
    restore(&mut empty, &copy, &all, &english).unwrap();
    assert_eq!(empty, copy);
    let mut full = crowd(101..=101);
    let before = full.clone();
    let why = restore(&mut full, &copy, &all, &english);
    assert_eq!(why, Err(Refused::Full));
    assert_eq!(full, before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn whatever_people_can_enter_comes_back_to_the_letter(people in any::people().boxed()) {
        if let Some(copy) = of_all(&people) {
            prop_assert_eq!(Ok(people.to_keep().unwrap()), read(copy.as_bytes()));
        }
    }
}
