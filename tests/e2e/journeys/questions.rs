//! All questions: found by when and whom to ask, put in order, answered, said back, and shown in the waiting room.

use super::flows::{first_visit, saved_under, words};
use crate::browser::{Browser, Key};
use crate::checks;
use crate::site::Site;
use serde_json::{Value, json};

const IN_CHARGE: &str = "Who is in charge between today and my first visit?";
const NEXT_DOSE: &str = "When do I take my next dose of each one after I leave?";
const OWN: &str = "Who waters my plants?";

#[test]
fn a_question_is_picked_moved_up_answered_said_back_and_then_stands_last() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions")
        .see_heading("What questions do you have?");
    pick(&phone, IN_CHARGE);
    phone.tap("Nurse");
    let for_them = suggested(&phone);
    assert!(!for_them.contains(&IN_CHARGE.to_owned()), "{for_them:?}");
    pick(&phone, NEXT_DOSE);
    assert_eq!(
        chosen(&phone),
        [numbered(1, IN_CHARGE), numbered(2, NEXT_DOSE)]
    );
    add_own(&phone);
    assert_eq!(chosen(&phone).last(), Some(&numbered(3, OWN)));

    phone.tap(&format!("Move up {OWN}"));
    phone.see_status("It is number 2 now.");
    phone.tap(&format!("Move up {OWN}"));
    phone.see_status("It is number 1 now.");
    let order = [
        numbered(1, OWN),
        numbered(2, IN_CHARGE),
        numbered(3, NEXT_DOSE),
    ];
    assert_eq!(chosen(&phone), order);
    assert_eq!(phone.count(".thing--top"), 3);
    checks::assert_good(&phone, "three questions in order");

    phone
        .tap(&format!("What did they say? {OWN}"))
        .see_heading(OWN);
    checks::assert_none(&phone, "the answer", checks::focus_at_top(&phone));
    phone
        .tap("Yes")
        .type_into("What they said", "My neighbor does, each Friday.")
        .type_into("Who said it?", "Tom Reyes")
        .type_into("Say it back in your own words", "So nobody needs to ask.")
        .tap("Save and continue")
        .see_heading("What questions do you have?")
        .see("My neighbor does, each Friday.")
        .see("Asked");
    saved_under(&phone, "So nobody needs to ask.");
    phone.reload().see_heading("What questions do you have?");
    assert_eq!(chosen(&phone), order);

    phone.tap("My questions").see_heading("My questions");
    assert_eq!(phone.address(), "#/questions/now");
    let now = phone.text_of(".ask-now li");
    let now: Vec<_> = now.lines().collect();
    assert_eq!(now, [IN_CHARGE, NEXT_DOSE, &format!("Asked {OWN}")]);
    checks::assert_good(&phone, "the questions in the waiting room");
    phone
        .tap("Back to all questions")
        .see_heading("What questions do you have?");
}

#[test]
fn each_stage_and_each_person_offers_questions_of_their_own() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions")
        .see_heading("What questions do you have?");
    let mut seen: Vec<Vec<String>> = Vec::new();
    for (stage, own) in [
        ("Before the move", IN_CHARGE),
        (
            "In the talk",
            "Who is here, and what will each of you do for me?",
        ),
        (
            "In the first days",
            "My list and my bottles do not match. Which one is right?",
        ),
        ("At the first visit", "Who is leading my care from today?"),
    ] {
        phone.tap(stage);
        assert_eq!(phone.count(".segment[aria-pressed=true]"), 2);
        assert_eq!(suggested(&phone).len(), 6, "{stage}");
        phone.tap("Show more questions");
        let offered = suggested(&phone);
        assert!(offered.contains(&own.to_owned()), "{stage}: {offered:?}");
        assert!(!seen.contains(&offered), "{stage} offers what another does");
        seen.push(offered);
        checks::assert_none(&phone, stage, checks::targets(&phone));
    }
    phone.tap("Before the move");
    for person in ["Doctor", "Nurse", "Pharmacist", "Planner", "Therapist"] {
        phone.tap(person);
        let offered = suggested(&phone);
        assert!(!offered.is_empty(), "{person} is offered nothing");
        checks::assert_none(&phone, person, checks::markup(&phone));
    }
}

#[test]
fn the_rest_of_the_bank_is_there_after_a_tap_and_the_focus_is_on_it() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions")
        .see_heading("What questions do you have?");
    assert_eq!(suggested(&phone).len(), 6);
    phone.tap("Show more questions");
    let all = suggested(&phone);
    assert!(all.len() > 20, "the bank shows only {}", all.len());
    let focused = phone.focused();
    assert!(focused.tag == "input", "the focus is on {focused}");
    phone.see("Do any two of my medicines do the same job?");
    checks::assert_good(&phone, "all questions of a stage");
}

#[test]
fn by_keyboard_a_question_moves_up_and_the_focus_goes_with_it() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions")
        .see_heading("What questions do you have?");
    pick(&phone, IN_CHARGE);
    phone.tap("Nurse");
    pick(&phone, NEXT_DOSE);
    let up = format!("Move up {NEXT_DOSE}");
    phone.script("page.thing(arguments[0]).focus()", json!([up]));
    phone.see_focus_on(&up).press(Key::Enter);
    phone.see_status("It is number 1 now.");
    let focused = phone.focused();
    assert!(
        focused.tag != "body" && focused.name.contains(NEXT_DOSE),
        "the focus is lost: {focused}"
    );
}

#[test]
fn a_question_taken_out_with_its_answer_comes_back_with_it() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions")
        .see_heading("What questions do you have?");
    pick(&phone, IN_CHARGE);
    phone
        .tap(&format!("What did they say? {IN_CHARGE}"))
        .type_into("What they said", "Dr. Nair")
        .tap("Save and continue")
        .see("Dr. Nair");
    phone
        .tap(&format!("Remove {IN_CHARGE}"))
        .see(&format!("Removed your question: {IN_CHARGE}"))
        .tap("Undo")
        .see("Dr. Nair");
    assert_eq!(chosen(&phone), [numbered(1, IN_CHARGE)]);
}

#[test]
fn with_no_question_the_waiting_room_says_so() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions/now")
        .see_heading("My questions")
        .see("Nothing here yet.");
    checks::assert_good(&phone, "the waiting room without a question");
}

#[test]
fn an_own_question_begun_and_left_empty_is_not_kept() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/questions")
        .see_heading("What questions do you have?");
    for way in ["Back", "Stop here for now"] {
        phone.open("#/questions").tap("Add your own question");
        phone.see("Your own question").tap(way);
        phone.open("#/quick/questions");
        phone.see("Doctors and nurses expect questions.");
        assert_eq!(phone.count("input[id^=question-]"), 0, "left by {way}");
    }
    phone.open("#/questions");
    add_own(&phone);
    phone.open("#/quick/questions");
    assert_eq!(phone.value_of("Your own question"), OWN);
}

/// Adds a question of one's own, on its page, and comes back.
fn add_own(b: &Browser) {
    b.tap("Add your own question")
        .see_heading("Add your own question")
        .type_into("Your own question", OWN)
        .tap("Save and continue")
        .see_heading("What questions do you have?")
        .see(OWN);
}

/// Ticks a suggestion, once it is in sight.
fn pick(b: &Browser, question: &str) {
    if b.text().contains("Show more questions") && !suggested(b).contains(&question.to_owned()) {
        b.tap("Show more questions");
    }
    b.tap_in("fieldset", question);
    b.until(&format!("see \"{question}\" chosen"), || {
        if chosen(b).iter().any(|one| one.ends_with(question)) {
            Ok(())
        } else {
            Err(format!("{:?}", chosen(b)))
        }
    });
}

fn numbered(at: usize, question: &str) -> String {
    format!("{at}. {question}")
}

fn chosen(b: &Browser) -> Vec<String> {
    texts(b, ".thing-name")
}

fn suggested(b: &Browser) -> Vec<String> {
    texts(b, "fieldset .choice")
}

fn texts(b: &Browser, css: &str) -> Vec<String> {
    let found = b.script(
        "return [...document.querySelectorAll(arguments[0])].filter(page.shown).map((part) => part.innerText)",
        json!([css]),
    );
    let found = found.as_array().into_iter().flatten();
    found.filter_map(Value::as_str).map(words).collect()
}
