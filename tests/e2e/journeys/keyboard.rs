//! The quick card by keyboard alone: Tab, Space, Enter and the arrows do everything that a finger does.

use super::flows::{QUESTION, WORRY, first_visit};
use crate::browser::{Browser, Key};
use crate::site::Site;

#[test]
fn the_quick_card_is_made_by_keyboard_alone() {
    let site = Site::dist();
    let desk = Browser::desktop(&site);
    desk.open("").see_ready();
    reach(&desk, "Skip to the page");
    desk.press(Key::Enter);
    reach(&desk, "Quick card");
    desk.press(Key::Enter).see_focus_on("What is your name?");

    reach(&desk, "Your name");
    desk.type_here("Maria")
        .press(Key::Enter)
        .see_focus_on("Where are you going?");

    reach(&desk, "From hospital to home");
    desk.press(Key::Space).press(Key::Down);
    assert!(desk.is_chosen("From hospital to a nursing home or rehab"));
    desk.press(Key::Up);
    assert!(desk.is_chosen("From hospital to home"));
    desk.press(Key::Enter).see_focus_on("What worries you?");

    reach(&desk, WORRY);
    desk.press(Key::Space);
    continues_to(&desk, "What questions do you have?");

    reach(&desk, QUESTION);
    desk.press(Key::Space);
    reach(&desk, "Show more questions");
    desk.press(Key::Enter);
    desk.until(
        "find the focus on the first of the other questions",
        || match desk.focused() {
            focused if focused.id == "more-0" => Ok(()),
            focused => Err(focused.to_string()),
        },
    );
    continues_to(&desk, "What changed in your medicines?");

    reach(&desk, "Something is new");
    desk.press(Key::Space);
    reach(&desk, "Name and dose (optional)");
    desk.type_here("furosemide 40 mg");
    reach(&desk, "Add another new one");
    desk.press(Key::Enter)
        .see_focus_on("Name and dose (optional)");
    desk.type_here("aspirin").press(Key::Enter);
    desk.see_focus_on("Has any medicine or food made you ill?");

    reach(&desk, "Yes");
    desk.press(Key::Down);
    assert!(desk.is_chosen("None that I know of"));
    continues_to(&desk, "Ask for a warm handoff");

    reach(&desk, "Agree who is in charge until the first visit");
    desk.press(Key::Space);
    reach(&desk, "Put this on my card");
    desk.press(Key::Space).see_focus_on("Who should talk?");
    continues_to(&desk, "Card for Maria");
    for fact in ["furosemide 40 mg", "aspirin", "None known", WORRY, QUESTION] {
        desk.see(fact);
    }
    reach(&desk, "Helper");
    desk.press(Key::Enter).see("How you can help today");
    reach(&desk, "Share or print");
    desk.press(Key::Enter)
        .see_focus_on("Share or print your card");
    assert_eq!(desk.taps(), 0);
}

#[test]
fn the_skip_link_leads_past_the_top_and_keeps_the_screen() {
    let site = Site::dist();
    let desk = Browser::desktop(&site);
    desk.open("#/quick/move")
        .see_heading("Where are you going?");
    desk.open_fresh("#/quick/move").see_ready();
    reach(&desk, "Skip to the page");
    desk.press(Key::Enter)
        .see_address("#/quick/move")
        .press(Key::Tab);
    desk.see_focus_on("From hospital to home");
}

#[test]
fn what_is_taken_out_by_keyboard_comes_back_by_keyboard() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/quick/medicines")
        .see_heading("What changed in your medicines?");
    reach(&phone, "Something was stopped");
    phone.press(Key::Space);
    reach(&phone, "Name and dose (optional)");
    phone.type_here("ibuprofen");
    reach(&phone, "Remove ibuprofen");
    phone
        .press(Key::Enter)
        .see_focus_on("Undo")
        .press(Key::Enter);
    assert_eq!(phone.value_of("Name and dose"), "ibuprofen");
}

#[test]
fn nothing_moves_the_focus_while_a_person_chooses() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for (address, choice) in [
        ("#/quick", "Me, and someone helps me"),
        ("#/quick/move", "Today"),
        ("#/quick/worries", "Nothing worries me now"),
        ("#/quick/medicines", "Something changed"),
        ("#/quick/medicines", "I take no medicines"),
        ("#/quick/allergies", "I am not sure"),
        ("#/settings", "Largest"),
        ("#/settings", "Dark"),
        ("#/settings", "112"),
        ("#/settings", "Español"),
    ] {
        phone.open(address);
        phone.heading();
        phone.tap_in("main", choice).see_focus_on(choice);
    }
}

/// Presses Tab until the control whose name begins so has the focus.
fn reach(b: &Browser, name: &str) {
    let mut passed = Vec::new();
    for _ in 0..60 {
        b.press(Key::Tab);
        let focused = b.focused();
        if focused.name.starts_with(name) {
            return;
        }
        passed.push(focused.name);
    }
    b.fail(
        &format!("reach \"{name}\" with Tab"),
        &format!("came past {passed:?}"),
    );
}

fn continues_to(b: &Browser, heading: &str) {
    reach(b, "Save and continue");
    b.press(Key::Enter).see_focus_on(heading);
}
