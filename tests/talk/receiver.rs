//! Who takes over stands in the baton at once, as one leg, whatever is mended later.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::baton::Baton;
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::lists::Item;
use warm_handoff::handoff::transition::Leaving;
use warm_handoff::presets;
use warm_handoff::talk::{accept, accepted, keep, lacks_interpreter, receivers, start, summary};

use super::{Phone, SHEET, any, at, end, english, next};

fn legs(phone: &Phone) -> Vec<&Item> {
    phone.0.lists.of(Part::Baton).collect()
}

fn says_yes(phone: &mut Phone) -> Vec<Action> {
    let actions = accept(&phone.0, choice::WHEN_LEAVING, "today");
    phone.does(at("10:03:00"), actions)
}

#[test]
fn while_nobody_is_named_nobody_says_yes() {
    let phone = Phone::new();
    assert_eq!(accept(&phone.0, choice::WHEN_LEAVING, "today"), []);
    assert_eq!(accepted(&phone.0), None);
}

#[test]
fn a_yes_makes_one_leg_with_all_that_was_said() {
    let mut phone = Phone::new();
    phone.tell(
        SHEET,
        &[
            (slot::TALK_BY, "Dr. Priya Nair"),
            (slot::TALK_ROLE, "my own doctor"),
            (slot::TALK_PHONE, "555-0177"),
            (slot::TALK_NIGHT, "555-0199"),
        ],
    );
    says_yes(&mut phone);
    let legs = legs(&phone);
    let [leg] = legs.as_slice() else {
        panic!("{legs:?}")
    };
    let answers = &leg.answers;
    for (slot, words) in [
        (slot::LEG_WHO, "Dr. Priya Nair"),
        (slot::LEG_ROLE, "my own doctor"),
        (slot::LEG_DAY, "555-0177"),
        (slot::LEG_NIGHT, "555-0199"),
        (slot::LEG_ACCEPTED_BY, "Dr. Priya Nair"),
        (slot::LEG_ACCEPTED_ON, "today"),
    ] {
        assert_eq!(answers.words(slot), words);
    }
    for (slot, choice) in [
        (slot::LEG_STATE, choice::AGREED),
        (slot::LEG_STARTS, choice::WHEN_LEAVING),
        (slot::LEG_WHAT, choice::EVERYTHING),
        (slot::LEG_ENDS, choice::NO_END),
    ] {
        assert!(answers.has(slot, choice));
    }
    assert_eq!(accepted(&phone.0), Some(choice::WHEN_LEAVING));
}

#[test]
fn another_start_and_another_yes_change_the_same_leg() {
    let mut phone = Phone::new();
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    says_yes(&mut phone);
    let actions = accept(&phone.0, choice::FIRST_VISIT, "today");
    phone.does(at("10:04:00"), actions);
    assert_eq!(legs(&phone).len(), 1);
    assert_eq!(accepted(&phone.0), Some(choice::FIRST_VISIT));
}

#[test]
fn a_leg_that_names_them_already_is_theirs_and_keeps_what_was_said_of_it() {
    let mut phone = Phone::new();
    let place = phone.thing(
        Part::Baton,
        9,
        &[
            (slot::LEG_WHO, "dr. nair, 555-0177"),
            (slot::LEG_ENDS, "at_time"),
            (slot::LEG_UNTIL, "Friday at 6 pm"),
            (slot::LEG_NIGHT, "555-0199"),
        ],
    );
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    says_yes(&mut phone);
    assert_eq!(legs(&phone).len(), 1);
    assert_eq!(phone.words(place, slot::LEG_WHO), "dr. nair, 555-0177");
    assert_eq!(phone.words(place, slot::LEG_NIGHT), "555-0199");
    assert_eq!(phone.words(place, slot::LEG_UNTIL), "Friday at 6 pm");
    assert!(phone.has(place, slot::LEG_ENDS, choice::AT_TIME));
}

#[test]
fn a_leg_for_one_thing_is_not_all_of_it() {
    let mut phone = Phone::new();
    phone.thing(
        Part::Baton,
        9,
        &[(slot::LEG_WHO, "Dr. Nair"), (slot::LEG_WHAT, "one_thing")],
    );
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    says_yes(&mut phone);
    assert_eq!(legs(&phone).len(), 2);
}

#[test]
fn a_number_or_a_letter_that_is_mended_later_is_mended_in_the_baton() {
    let mut phone = Phone::new();
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nai")]);
    assert_eq!(keep(&phone.0), []);
    says_yes(&mut phone);
    assert_eq!(keep(&phone.0), []);
    phone.tell(
        SHEET,
        &[(slot::TALK_BY, "Dr. Nair"), (slot::TALK_NIGHT, "555-0199")],
    );
    let actions = keep(&phone.0);
    phone.does(at("10:05:00"), actions);
    let legs = legs(&phone);
    assert_eq!(legs.len(), 1);
    assert_eq!(legs[0].answers.words(slot::LEG_WHO), "Dr. Nair");
    assert_eq!(legs[0].answers.words(slot::LEG_ACCEPTED_BY), "Dr. Nair");
    assert_eq!(legs[0].answers.words(slot::LEG_NIGHT), "555-0199");
}

#[test]
fn a_yes_without_a_name_is_none_and_leaves_no_leg() {
    let mut phone = Phone::new();
    let told = [(slot::TALK_BY, "Dr. Nair"), (slot::TALK_PHONE, "555-0177")];
    phone.step("10:00:00", start);
    phone.tell(SHEET, &told);
    says_yes(&mut phone);
    let clear = |phone: &mut Phone, slot| {
        let action = Action::Write(Field::Answer(SHEET, slot), String::new());
        phone.does(at("10:04:00"), vec![action]);
        let actions = keep(&phone.0);
        phone.does(at("10:04:00"), actions);
    };
    clear(&mut phone, slot::TALK_BY);
    // A number is somebody.
    assert_eq!(accepted(&phone.0), Some(choice::WHEN_LEAVING));
    let before = phone.0.clone();
    clear(&mut phone, slot::TALK_PHONE);
    assert_eq!(accepted(&phone.0), None);
    let said: Vec<_> = summary(&phone.0, &[]).iter().map(english).collect();
    assert_eq!(said, ["No one has said yes to taking over yet."]);
    assert!(Baton::new(&phone.0, at("10:04:00").into()).legs.is_empty());
    phone.step("10:05:00", next);
    assert!(legs(&phone).is_empty());
    // Before the words are left, too.
    phone.0 = before;
    phone.tell(SHEET, &[(slot::TALK_PHONE, "")]);
    assert_eq!(accepted(&phone.0), None);
}

#[test]
fn a_name_that_is_mended_to_one_in_the_baton_stays_in_the_leg_of_the_talk() {
    let mut phone = Phone::new();
    phone.thing(
        Part::Baton,
        9,
        &[
            (slot::LEG_WHO, "Dr. Nair"),
            (slot::LEG_STARTS, "first_visit"),
        ],
    );
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. N")]);
    says_yes(&mut phone);
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    let actions = keep(&phone.0);
    phone.does(at("10:05:00"), actions);
    let names: Vec<_> = legs(&phone)
        .iter()
        .map(|leg| leg.answers.words(slot::LEG_WHO))
        .collect();
    assert_eq!(names, ["Dr. Nair", "Dr. Nair"]);
    assert_eq!(accepted(&phone.0), Some(choice::WHEN_LEAVING));
    let agreed = legs(&phone)
        .into_iter()
        .filter(|leg| leg.answers.has(slot::LEG_STATE, choice::AGREED))
        .map(|leg| leg.answers.words(slot::LEG_ACCEPTED_BY))
        .collect::<Vec<_>>();
    assert_eq!(agreed, ["Dr. Nair"]);
}

#[test]
fn what_was_written_last_is_in_the_baton_when_the_talk_ends() {
    let mut phone = Phone::new();
    phone.step("10:00:00", start);
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    says_yes(&mut phone);
    phone.tell(SHEET, &[(slot::TALK_PHONE, "555-0177")]);
    phone.step("10:05:00", end);
    assert_eq!(legs(&phone)[0].answers.words(slot::LEG_DAY), "555-0177");
    let said: Vec<_> = summary(&phone.0, &[]).iter().map(english).collect();
    assert_eq!(said, ["Dr. Nair takes over."]);
}

#[test]
fn a_yes_is_taken_back_whole() {
    let mut phone = Phone::new();
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    let before = phone.0.clone();
    for action in says_yes(&mut phone) {
        apply(&mut phone.0, action).unwrap();
    }
    phone.0.changed_at = before.changed_at;
    assert_eq!(phone.0, before);
}

#[test]
fn from_when_they_leave_nobody_is_missing_any_more() {
    let now = at("10:40:00");
    let mut phone = Phone(any::empty());
    phone.does(
        now,
        vec![
            Action::Leaving(Some(Leaving::On(now.date()))),
            Action::Write(Field::Sender, "Tom Reyes".to_owned()),
        ],
    );
    let ids = [2, 3].map(warm_handoff::handoff::id::ItemId);
    let begun = warm_handoff::baton::begin(&phone.0, ids);
    phone.does(now, begun);
    let nobody = |phone: &Phone| {
        let baton = Baton::new(&phone.0, now.into());
        let all = baton.everything().iter();
        all.filter(|stretch| stretch.holders.is_empty()).count()
    };
    assert_eq!(nobody(&phone), 1);
    phone.tell(SHEET, &[(slot::TALK_BY, "Dr. Nair")]);
    says_yes(&mut phone);
    assert_eq!(nobody(&phone), 0);
}

#[test]
fn who_was_asked_to_take_over_is_offered_with_every_number_that_is_known() {
    let mut maria = Phone(presets::named("maria", at("10:40:00")).unwrap());
    maria.tell(SHEET, &[(slot::TALK_HERE_WHO, "Tom Reyes, Dr. Cho\nAna")]);
    let all = receivers(&maria.0);
    let names: Vec<_> = all.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Dr. Priya Nair", "Tom Reyes", "Dr. Cho", "Ana"]);
    assert_eq!(
        (all[0].day.as_str(), all[0].night.as_str()),
        ("555-0177", "555-0199")
    );
}

#[test]
fn a_number_that_was_put_right_in_the_baton_stands_before_the_one_for_the_request() {
    let mut phone = Phone::new();
    let request = [
        Action::Write(Field::Receiver, "Dr. Nair".to_owned()),
        Action::Write(
            Field::ReceiverPhone,
            "555-0177 day, 555-0199 night".to_owned(),
        ),
    ];
    phone.does(at("10:00:00"), request.into());
    assert_eq!(receivers(&phone.0)[0].day, "555-0177 day, 555-0199 night");
    phone.thing(
        Part::Baton,
        9,
        &[
            (slot::LEG_WHO, "Dr. Nair"),
            (slot::LEG_STARTS, "first_visit"),
            (slot::LEG_DAY, "555-0177"),
        ],
    );
    assert_eq!(receivers(&phone.0)[0].day, "555-0177");
    assert_eq!(receivers(&phone.0).len(), 1);
}

#[test]
fn an_interpreter_who_was_wanted_and_is_not_here_is_missed() {
    let mut phone = Phone::new();
    assert!(!lacks_interpreter(&phone.0));
    phone.does(at("10:00:00"), vec![Action::Interpreter(true)]);
    assert!(!lacks_interpreter(&phone.0));
    phone.tell(SHEET, &[(slot::TALK_HERE, "is_nurse")]);
    assert!(lacks_interpreter(&phone.0));
    phone.tell(SHEET, &[(slot::TALK_HERE, "is_interpreter")]);
    assert!(!lacks_interpreter(&phone.0));
    let mut phone = Phone::new();
    phone.tell(
        warm_handoff::handoff::place::Place::Sheet(Part::Ask),
        &[(slot::ASK_THERE, "is_interpreter")],
    );
    phone.tell(SHEET, &[(slot::TALK_HERE, "is_helper")]);
    assert!(lacks_interpreter(&phone.0));
}
