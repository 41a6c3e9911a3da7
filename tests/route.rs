//! Every screen has its address, and every address its screen.

use warm_handoff::form::{Page, Part};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;
use warm_handoff::route::{Route, Step, Then};

#[test]
fn every_screen_is_found_again_by_its_address() {
    let steps = [Then::Next, Then::Check, Then::Prepare]
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
fn the_quick_card_runs_from_the_name_to_the_card() {
    let mut route = Route::from_fragment("/quick");
    let mut steps = 0;
    while matches!(route, Route::Step(..)) {
        route = route.next();
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
        let next = route.next();
        if matches!(next, Route::Page(..)) {
            assert_eq!(next.back(), Some(route));
        }
        route = next;
    }
    assert_eq!(pages, ["what", "owner", "after", "source"]);
    assert_eq!(route, Route::List(Part::Tests));
}

#[test]
fn the_story_is_left_for_the_card() {
    let story = Route::from_fragment("/rehearse");
    assert_eq!((story, story.back()), (Route::Rehearse, Some(Route::Card)));
    assert_eq!(story.next(), Route::Card);
}

#[test]
fn a_change_from_the_check_page_returns_there() {
    let change = Route::Step(Step::Worries, Then::Check);
    assert_eq!(
        (change.next(), change.back()),
        (Route::Check, Some(Route::Check))
    );
}
