//! Every screen has its address, and every address its screen.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Page, Part, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;
use warm_handoff::route::{Route, Step, Then, asked};

#[test]
fn every_screen_is_found_again_by_its_address() {
    let steps = [Then::Next, Then::Check, Then::Prepare, Then::Ask]
        .into_iter()
        .flat_map(|then| {
            Step::ALL
                .into_iter()
                .map(move |step| Route::Step(step, then))
        });
    let others = [
        Route::Home,
        Route::Prepare,
        Route::HowMuch,
        Route::Compare,
        Route::Questions,
        Route::AskNow,
        Route::Switch,
        Route::Check,
        Route::Card,
        Route::Rehearse,
        Route::Ask,
        Route::Baton,
        Route::Talk,
        Route::After,
        Route::Share,
        Route::Link,
        Route::Open,
        Route::Reply,
        Route::Scan,
        Route::Settings,
        Route::About,
    ];
    // The baton is a screen of its own, and so are the lists that belong to the talk.
    let lists = Part::LISTS.into_iter().chain([Part::Medicines]);
    let lists = lists.filter(|part| *part != Part::Baton);
    let more = [Part::Medicines, Part::Allergies, Part::Questions];
    let things = Part::LISTS.into_iter().chain(more);
    let pages = things.flat_map(|part| {
        Page::of(part).map(move |page| Route::Page(Place::Item(part, ItemId(0x0a)), page))
    });
    let sheets = [
        Part::Me,
        Part::Move,
        Part::Worries,
        Part::Helper,
        Part::Ask,
        Part::Talk,
    ];
    let facts = sheets
        .into_iter()
        .flat_map(|part| Page::of(part).map(move |page| Route::Page(Place::Sheet(part), page)));
    let others = others
        .into_iter()
        .chain(lists.map(Route::List))
        .chain(pages)
        .chain(facts);
    let examples = presets::NAMES.into_iter().map(Route::Example);
    for route in steps.chain(others).chain(examples) {
        assert_eq!(Route::from_fragment(&route.fragment()), route);
    }
}

#[test]
fn an_address_that_we_do_not_have_is_lost() {
    for fragment in [
        "/nowhere",
        "/quick/nowhere",
        "/card/x/y",
        "/example/nobody",
        "/tests/nothing",
        "/tests/000000000000000a/nothing",
        "/me/nothing",
        "/helper/000000000000000a",
        "javascript:1",
    ] {
        assert_eq!(Route::from_fragment(fragment), Route::Lost, "{fragment}");
    }
}

#[test]
fn a_link_that_was_cut_off_behind_the_name_of_its_screen_leads_there() {
    for fragment in ["open", "open.", "open.xyz", "/open/", "/open/xyz"] {
        assert_eq!(Route::from_fragment(fragment), Route::Open, "{fragment}");
    }
}

#[test]
fn the_quick_card_runs_from_the_name_to_the_card() {
    let mut route = Route::from_fragment("/quick");
    let mut steps = 0;
    while matches!(route, Route::Step(..)) {
        route = route.next(&nothing());
        steps += 1;
    }
    assert_eq!((steps, route), (8, Route::Card));
}

#[test]
fn the_pages_of_a_thing_follow_each_other_and_lead_back_to_its_list() {
    let mut route = Route::thing(Part::Tests, ItemId(1));
    let mut pages = Vec::new();
    while let Route::Page(_, page) = route {
        pages.push(page.code());
        let next = route.next(&nothing());
        if matches!(next, Route::Page(..)) {
            assert_eq!(next.back(&nothing(), &[]), Some(route));
        }
        route = next;
    }
    assert_eq!(pages, ["what", "owner"]);
    assert_eq!(route, Route::List(Part::Tests));
}

#[test]
fn more_can_be_said_of_a_thing_after_its_main_pages() {
    let (thing, nothing) = (ItemId(1), nothing());
    let things = [Part::Medicines, Part::Allergies];
    for part in Part::LISTS.into_iter().chain(things) {
        let mut route = Route::thing(part, thing);
        let mut main = 1;
        while let next @ Route::Page(..) = route.next(&nothing) {
            assert_eq!(route.more(&nothing), None, "{part:?}");
            (route, main) = (next, main + 1);
        }
        // Who is in charge is no use without a way to reach them, and without what to do when nobody calls.
        let most = if part == Part::Baton { 4 } else { 2 };
        assert!(main <= most, "{part:?} asks {main} pages");
        assert_eq!(
            route.more(&nothing).is_some(),
            part.has_source() || [Part::Medicines, Part::Baton].contains(&part)
        );
        // The rest leads on to its last page, and back to the list.
        let mut more = route.more(&nothing);
        while let Some(Route::Page(place, page)) = more {
            let here = Route::Page(place, page);
            let next = here.next(&nothing);
            let is_last = Page::of(part).last() == Some(page);
            assert_eq!(next == Route::list_of(place), is_last, "{part:?}");
            more = Some(next).filter(|next| matches!(next, Route::Page(..)));
        }
    }
}

#[test]
fn a_stopped_medicine_is_asked_why_and_when_it_ended_and_a_new_one_not_what_it_was() {
    let asked = |change| {
        let mut handoff = nothing();
        apply(&mut handoff, Action::AddMedicine(ItemId(1), change)).unwrap();
        let place = Place::Item(Part::Medicines, ItemId(1));
        let pages = asked::pages(&handoff, place);
        let slots = pages
            .into_iter()
            .flat_map(|page| asked::slots(&handoff, place, page));
        slots.map(|slot| slot.code()).collect::<Vec<_>>()
    };
    assert_eq!(
        asked(Change::Stopped),
        [
            "med.for",
            "med.why",
            "med.until",
            "med.last",
            "med.really",
            "source.from",
            "source.who",
            "source.day"
        ]
    );
    assert!(!asked(Change::New).contains(&"med.was"));
    assert!(asked(Change::Changed).contains(&"med.was"));
    let all: Vec<_> = Page::of(Part::Medicines).flat_map(Page::slots).collect();
    assert_eq!(asked(Change::NotSure).len(), all.len());
}

#[test]
fn what_was_answered_stays_in_sight_whatever_the_medicine_is_now() {
    let mut handoff = nothing();
    let place = Place::Item(Part::Medicines, ItemId(1));
    for action in [
        Action::AddMedicine(ItemId(1), Change::New),
        Action::Write(Field::Answer(place, slot::MED_MORNING), "1 tablet".into()),
        Action::SetChange(ItemId(1), Change::Stopped),
    ] {
        apply(&mut handoff, action).unwrap();
    }
    let when = Page::named(Part::Medicines, "when").unwrap();
    assert_eq!(asked::slots(&handoff, place, when), [slot::MED_MORNING]);
    assert!(asked::pages(&handoff, place).contains(&when));
}

#[test]
fn back_from_a_list_leads_to_where_it_was_opened() {
    let nothing = nothing();
    let thing = Route::thing(Part::Medicines, ItemId(1));
    for (list, under) in [
        (Route::List(Part::Medicines), [thing, Route::Compare]),
        (
            Route::Questions,
            [Route::AskNow, Route::thing(Part::Questions, ItemId(1))],
        ),
    ] {
        assert_eq!(list.back(&nothing, &[]), Some(Route::Prepare));
        for from in [Route::Home, Route::Prepare] {
            assert!(list.is_opened_from(from));
            assert_eq!(list.back(&nothing, &[(list, from)]), Some(from));
            // Continue leads there, too.
            assert_eq!(list.on(&nothing, &[(list, from)]), from);
        }
        for from in under.into_iter().chain([Route::Settings, list]) {
            assert!(!list.is_opened_from(from), "{from:?}");
        }
    }
    assert!(!Route::Card.is_opened_from(Route::Home));
    let visits = (Route::List(Part::Visits), Route::Home);
    assert_eq!(
        Route::List(Part::Tests).on(&nothing, &[visits]),
        Route::Prepare
    );
}

/// A person who has said nothing yet.
fn nothing() -> Handoff {
    Handoff::empty(ItemId(1))
}

#[test]
fn the_story_is_left_for_the_card() {
    let story = Route::from_fragment("/rehearse");
    assert_eq!(
        (story, story.back(&nothing(), &[])),
        (Route::Rehearse, Some(Route::Card))
    );
    assert_eq!(story.next(&nothing()), Route::Card);
}

#[test]
fn a_change_from_the_check_page_returns_there() {
    let change = Route::Step(Step::Worries, Then::Check);
    assert_eq!(
        (change.next(&nothing()), change.back(&nothing(), &[])),
        (Route::Check, Some(Route::Check))
    );
}

#[test]
fn each_fact_of_the_words_that_ask_leads_back_to_them() {
    for step in Step::ALL {
        let fact = Route::Step(step, Then::Ask);
        let ways = (fact.next(&nothing()), fact.back(&nothing(), &[]));
        assert_eq!(ways, (Route::Ask, Some(Route::Ask)));
    }
    for page in Page::of(Part::Ask) {
        let fact = Route::Page(Place::Sheet(Part::Ask), page);
        let ways = (fact.next(&nothing()), fact.back(&nothing(), &[]));
        assert_eq!(ways, (Route::Ask, Some(Route::Ask)));
    }
}
