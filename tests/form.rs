//! The form of the full preparation as a whole: every part is reached, every slot has its place, no page is long.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use warm_handoff::form::{Choice, Input, Page, Part, Slot, choice, slot};
use warm_handoff::route::Route;
use warm_handoff::words::{LOCALES, Message, Voice, Who, Words};

/// The most boxes on one page, and on the one that has four times of the day besides.
const MOST_SLOTS: usize = 5;
const MOST_AT_TIMES_OF_DAY: usize = 7;

/// Closed questions without "not sure", and why that is right.
const KNOWN_FOR_SURE: [Slot; 10] = [
    // It is seen, and "something else" is there.
    slot::MED_SHAPE,
    // Who enters a person knows why; a nurse who is neither has no side.
    slot::CONTACT_SIDE,
    // They did it themselves.
    slot::QUESTION_ASKED,
    // Any of them, and the hint says what to do when unsure.
    slot::MED_WATCH,
    // They feel it.
    slot::WORRY_BODY,
    // Any of those who are there, or should be.
    slot::ASK_THERE,
    slot::ASK_FIND,
    slot::TALK_HERE,
    // The app keeps it while they talk.
    slot::TALK_BEAT,
    slot::TALK_WAS,
];

/// How the codes of a part's slots begin.
fn singular(part: Part) -> &'static str {
    match part {
        Part::Medicines => "med",
        Part::Allergies => "allergy",
        Part::Worries => "worry",
        Part::Baton => "leg",
        Part::Tries => "try",
        part => {
            let name = part.name();
            name.strip_suffix('s').unwrap_or(name)
        }
    }
}

/// Each page once, with the parts that have it.
fn pages() -> Vec<(Page, Vec<Part>)> {
    let mut pages: Vec<(Page, Vec<Part>)> = Vec::new();
    for part in Part::ALL {
        for page in Page::of(part) {
            match pages.iter_mut().find(|(known, _)| *known == page) {
                Some((_, parts)) => parts.push(part),
                None => pages.push((page, vec![part])),
            }
        }
    }
    pages
}

/// Every language in the voice of a patient and of a helper.
fn voices() -> impl Iterator<Item = Words> {
    let languages = LOCALES.iter().filter_map(|locale| Words::host(locale.tag));
    languages.flat_map(|words| {
        [Who::Me, Who::Other].map(|who| {
            words.with_voice(Voice {
                who,
                name: "Ana".to_owned(),
            })
        })
    })
}

fn assert_differ(words: &Words, messages: impl Iterator<Item = Message>, what: &str) {
    let mut seen = BTreeSet::new();
    for message in messages {
        let said = words.say(&message);
        assert!(!said.trim().is_empty(), "{message:?} says nothing");
        assert!(
            seen.insert(said.clone()),
            "{words:?}: {what}: {said:?} twice"
        );
    }
}

#[test]
fn every_part_has_a_page_and_an_address_of_its_own() {
    for part in Part::ALL {
        let own = pages().into_iter().filter(|(_, parts)| *parts == [part]);
        assert!(own.count() > 0, "{part:?} has no page of its own");
        let route = Route::from_fragment(&format!("/{}", part.name()));
        assert_ne!(route, Route::Lost, "{part:?}");
    }
    let names: BTreeSet<_> = Part::ALL.map(Part::name).into();
    assert_eq!(names.len(), Part::ALL.len());
}

#[test]
fn every_part_is_found_by_its_name_and_every_list_is_a_part() {
    for part in Part::ALL {
        assert_eq!(Part::named(part.name()), Some(part));
    }
    for part in Part::LISTS {
        assert!(Part::ALL.contains(&part) && part.is_list(), "{part:?}");
    }
    assert_eq!(Part::named("nonsense"), None);
}

#[test]
fn every_slot_belongs_to_one_part_or_says_where_each_thing_comes_from() {
    for slot in Slot::all() {
        let code = slot.code();
        let parts: Vec<_> = Part::ALL
            .into_iter()
            .filter(|part| slot.is_of(*part))
            .collect();
        let with_source: Vec<_> = Part::ALL
            .into_iter()
            .filter(|part| part.has_source())
            .collect();
        match parts.as_slice() {
            [part] => assert_eq!(code.split('.').next(), Some(singular(*part)), "{code}"),
            parts => {
                assert_eq!(parts, with_source, "{code}");
                assert!(code.starts_with("source."), "{code}");
            }
        }
        let on = pages()
            .into_iter()
            .filter(|(page, _)| page.slots().any(|own| own == slot));
        assert_eq!(on.count(), 1, "{code} stands on one page");
    }
}

#[test]
fn every_slot_is_found_by_its_saved_name_and_no_name_is_used_twice() {
    let mut seen = BTreeSet::new();
    for slot in Slot::all() {
        let code = slot.code();
        let plain = |c: char| c.is_ascii_lowercase() || c == '_' || c == '.';
        assert!(
            code.chars().all(plain) && code.matches('.').count() == 1,
            "{code}"
        );
        assert!(seen.insert(code), "{code} twice");
        assert_eq!(Slot::named(code), Some(slot));
        for choice in slot.choices() {
            assert_eq!(Choice::named(choice.code()), Some(*choice));
        }
    }
    assert_eq!(Slot::named("nonsense"), None);
    assert_eq!(Choice::named("nonsense"), None);
}

#[test]
fn every_page_is_found_by_its_address_and_has_a_title_like_no_other() {
    for (page, parts) in pages() {
        for part in parts {
            assert_eq!(Page::named(part, page.code()), Some(page), "{part:?}");
        }
    }
    for words in voices() {
        let titles = pages().into_iter().map(|(page, _)| page.title());
        assert_differ(&words, titles, "the titles of pages");
        for (page, _) in pages() {
            let title = words.say(&page.title());
            assert!(title.ends_with('?'), "a page asks: {title}");
        }
    }
}

#[test]
fn no_two_boxes_of_a_page_and_no_two_choices_of_a_box_are_called_the_same() {
    for words in voices() {
        for (page, _) in pages() {
            assert_differ(&words, page.slots().map(Slot::label), page.code());
        }
        for slot in Slot::all() {
            let choices = slot.choices().iter().map(|choice| choice.words());
            assert_differ(&words, choices, slot.code());
        }
    }
}

#[test]
fn no_page_has_more_boxes_than_fit_a_tired_eye() {
    for (page, _) in pages() {
        let slots: Vec<_> = page.slots().collect();
        let most = if slots.contains(&slot::MED_MORNING) {
            MOST_AT_TIMES_OF_DAY
        } else {
            MOST_SLOTS
        };
        assert!(!slots.is_empty(), "{page:?} asks nothing");
        assert!(slots.len() <= most, "{page:?} has {} boxes", slots.len());
    }
}

#[test]
fn every_closed_question_can_be_answered_with_not_sure() {
    for slot in Slot::all().filter(|slot| !slot.choices().is_empty()) {
        let may_be_unsure = slot.choices().contains(&choice::NOT_SURE);
        let is_known_for_sure = KNOWN_FOR_SURE.contains(&slot);
        assert_ne!(may_be_unsure, is_known_for_sure, "{}", slot.code());
        let last = slot.choices().last();
        assert!(
            !may_be_unsure || last == Some(&choice::NOT_SURE),
            "{}: not sure stands last",
            slot.code()
        );
    }
}

#[test]
fn choices_differ_and_there_are_two_at_least() {
    for slot in Slot::all() {
        let choices: BTreeSet<_> = slot.choices().iter().collect();
        assert_eq!(choices.len(), slot.choices().len(), "{}", slot.code());
        let is_closed = matches!(slot.input(), Input::One | Input::Many);
        assert_eq!(is_closed, choices.len() > 1, "{}", slot.code());
    }
}

#[test]
fn every_thing_of_a_list_is_named_by_the_first_box_of_its_first_page() {
    for part in Part::LISTS {
        let first = Page::of(part).next().and_then(|page| page.slots().next());
        let input = first.map(Slot::input);
        assert!(
            input.is_some_and(|input| !matches!(input, Input::One | Input::Many)),
            "{part:?} begins with {input:?}"
        );
    }
}

#[test]
fn where_a_thing_comes_from_is_asked_last() {
    for part in Part::ALL {
        let last = Page::of(part).last().unwrap();
        let asks_source = last.slots().any(|slot| slot == slot::SOURCE_FROM);
        assert_eq!(asks_source, part.has_source(), "{part:?}");
    }
}

#[test]
fn no_two_choices_of_the_form_say_the_same() {
    let all = Slot::all().flat_map(|slot| slot.choices().iter());
    let offered: BTreeSet<_> = all.copied().collect();
    for words in voices() {
        let messages = offered.iter().map(|choice| choice.words());
        assert_differ(&words, messages, "the choices of the form");
    }
}
