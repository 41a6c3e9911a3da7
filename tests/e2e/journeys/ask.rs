//! Asking for the talk: the words to say, what they answered, and the next way to ask, whatever the clinic does.

use super::flows::{
    SAVED, assert_quiet, first_visit, open_example, quick_card_of, saved_under, words,
};
use crate::browser::{Browser, Paper};
use crate::checks;
use crate::site::Site;

const TITLE: &str = "Ask for the talk";

/// The words to say that are in sight.
fn said(b: &Browser) -> String {
    words(&b.text_of(".story-words"))
}

fn see_said(b: &Browser, wanted: &str) {
    b.until(&format!("see \"{wanted}\" among the words"), || {
        let said = said(b);
        if said.contains(wanted) {
            Ok(())
        } else {
            Err(said)
        }
    });
}

/// Looks at the screen as it is, in light and dark.
fn look(b: &Browser, name: &str) {
    checks::assert_good(b, name);
    b.full_screenshot(&format!("ask-{name}"));
    b.set_dark();
    checks::assert_good(b, &format!("{name}, dark"));
    b.set_light();
}

#[test]
fn maria_asks_at_the_bed_and_they_say_yes() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.set_clock("2026-11-23T15:40:00Z");
    open_example(&phone, "maria", "Card for Maria Delgado");
    phone.open("#/ask").see_heading(TITLE);
    for fact in [
        "I ask for a warm handoff: a live talk of five minutes.",
        "Can Tom Reyes, RN, 555-0100 and Dr. Priya Nair talk at the bed, with me there?",
        "Agree who is in charge until the first visit",
        "before I leave",
        "I need an interpreter for español.",
        "Ana, 555-0142",
        "Who will do this, and when?",
    ] {
        see_said(&phone, fact);
    }
    phone.screenshot("ask-first");
    look(&phone, "not-asked");
    phone.tap("I asked").see_focus_on("Undo");
    phone
        .see_status("Noted: I asked")
        .see("No answer yet. Ask again, or tap what they said.")
        .see("Together, at the bed. Asked. No answer yet");
    look(&phone, "asked");
    phone
        .tap("They said yes")
        .see_status("Noted: They said yes");
    phone.see("They said yes. Write down who, and when.");
    assert_eq!(said(&phone), "", "what to say is over");
    assert_eq!(phone.value_of("Who said yes?"), "Tom Reyes, RN, 555-0100");
    phone
        .type_into("When?", "today at 3 pm")
        .see("That is Monday, November 23, 2026 at 3");
    look(&phone, "agreed");
    phone.tap("Go to the talk").see_address("#/talk");
    assert_quiet(&phone);
}

#[test]
fn refused_twice_in_spanish_the_third_way_is_agreed() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.open("").see_ready();
    phone.tap("Español").see("Tarjeta rápida");
    phone.open("#/ask").see_heading("Pedir la charla");
    phone
        .tap_in("main", "Cambiar Quiénes deben hablar")
        .see_address("#/ask/people");
    phone
        .type_into("¿Quién le atiende ahora? (opcional)", "Tom Reyes")
        .type_into("¿Quién le va a atender después? (opcional)", "Dr. Nair")
        .tap("Guardar y seguir")
        .see_heading("Pedir la charla");
    see_said(
        &phone,
        "¿Pueden Tom Reyes y Dr. Nair hablar junto a la cama, conmigo presente?",
    );
    // To show: what the nurse reads.
    see_said(
        &phone,
        "Can Tom Reyes and Dr. Nair talk at the bed, with me there?",
    );
    look(&phone, "spanish");
    phone.tap("Dijeron que no").see_focus_on("Deshacer");
    phone.see("Dijeron que no. Ahora diga esto:");
    see_said(&phone, "hablar por teléfono o video, conmigo presente?");
    phone
        .tap("Anotar por qué dijeron que no")
        .tap("No hay tiempo")
        .see("Dijeron que no: No hay tiempo");
    look(&phone, "spanish-refused");
    phone.tap("Dijeron que no");
    see_said(&phone, "llamarse y repetir el plan?");
    phone.tap("Ya la pedí").see("Todavía no hay respuesta.");
    phone.tap("Dijeron que sí").see("Anote quién y cuándo.");
    phone.do_not_see("Forma 3 de 5");
    phone.tap("Ir a la charla").see_address("#/talk");
    assert_quiet(&phone);
}

#[test]
fn with_nobody_known_someone_is_asked_to_find_out() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/ask").see_heading(TITLE);
    see_said(&phone, "Can you and the one who takes over talk at the bed");
    see_said(
        &phone,
        "I do not know yet who takes over. Who can find out?",
    );
    phone
        .tap("Change Who should talk")
        .see_heading("Who should talk?");
    checks::assert_good(&phone, "who should talk, from asking");
    phone
        .tap("I do not know yet")
        .see_heading("Who can find out who takes over?");
    phone
        .tap("The nurse here")
        .tap("Save and continue")
        .see_heading(TITLE)
        .see_address("#/ask");
    see_said(&phone, "It may be: the nurse here.");
    // The other facts lead to a page each, and back.
    for (change, heading) in [
        ("Change When would it suit?", "When would it suit?"),
        ("Change Who must be there?", "Who must be there?"),
        ("Change Interpreter", "What is your name?"),
        ("Change It is for", "Ask for a warm handoff"),
    ] {
        phone.tap(change).see_heading(heading);
        phone.tap("Back").see_heading(TITLE);
    }
    assert_quiet(&phone);
}

#[test]
fn a_helper_asks_for_her_mother() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.tap("Quick card").tap("I am helping someone");
    phone
        .type_into("Their name", "Maria")
        .type_into("Your name", "Ana");
    phone.open("#/ask").see_heading(TITLE);
    see_said(&phone, "I speak for Maria.");
    see_said(&phone, "with Maria there?");
    assert!(!said(&phone).contains(" me "), "{}", said(&phone));
    let message = words(&phone.text_of(".preview"));
    assert!(
        message.starts_with("My name is Ana. I speak for Maria."),
        "{message}"
    );
    phone.tap("To who takes over");
    phone.until("see the other message", || {
        let message = words(&phone.text_of(".preview"));
        if message.contains("You will soon care for Maria.") {
            Ok(())
        } else {
            Err(message)
        }
    });
    look(&phone, "helper");
    assert_quiet(&phone);
}

#[test]
fn the_state_lasts_and_every_tap_can_be_taken_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/ask").see_heading(TITLE);
    phone.tap("They said no").see("They said no. Now say this:");
    see_said(&phone, "by phone or video");
    phone.tap("Undo").do_not_see("They said no. Now say this:");
    see_said(&phone, "at the bed");
    phone.do_not_see("What was asked so far");
    phone.tap("I asked").tap("Nobody answered?");
    phone.see("No answer so far. Now say this:");
    saved_under(&phone, "not_sure");
    phone.reload().see_heading(TITLE);
    phone.see("No answer so far. Now say this:");
    see_said(&phone, "by phone or video");
    // Whoever answers late is heard.
    phone
        .tap_css(".lines a")
        .see("How did it go?")
        .tap("They said yes")
        .tap("Done, next")
        .see("They said yes. Write down who, and when.");
    assert!(phone.stored(SAVED).is_some());
    assert_quiet(&phone);
}

#[test]
fn after_the_last_way_there_is_the_card_with_one_name_and_one_day() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/ask").see_heading(TITLE);
    phone.tap("The card, and one person says yes by a day");
    see_said(&phone, "send the card to the one who takes over?");
    phone
        .tap("They said no")
        .see("That was the last way. You can still leave with the card, one name and one day.");
    see_said(&phone, "If we hear nothing by then, who do we call?");
    phone
        .see("Who says yes to the card?")
        .type_into("Who promised?", "Nurse Kim");
    look(&phone, "over");
    saved_under(&phone, "Nurse Kim");
    // It can be asked again, in any way.
    phone.tap("Ask in another way").tap("Together, at the bed");
    see_said(&phone, "talk at the bed");
    phone
        .tap("The talk took place")
        .see("Now see who is in charge");
    look(&phone, "held");
    // One more talk, in the same way.
    phone.tap("Ask for one more talk");
    see_said(&phone, "talk at the bed");
    phone.tap("I asked").see("No answer yet.");
    phone
        .tap("The talk took place")
        .see("Now see who is in charge");
    phone.tap("See who is in charge").see_address("#/baton");
    phone.open("#/ask").see_heading(TITLE);
    phone.tap("Open the talk guide").see_address("#/talk");
    assert_quiet(&phone);
}

#[test]
fn the_words_print_on_one_page_without_a_button() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    open_example(&phone, "maria", "Card for Maria Delgado");
    phone.open("#/ask").see_heading(TITLE);
    for paper in [Paper::Letter, Paper::A4] {
        let pdf = phone.print_pdf(paper);
        pdf.to_png(&format!("ask-{paper:?}"));
        let text = words(&pdf.text());
        for fact in [
            "Can Tom Reyes",
            "I need an interpreter",
            "Write back one name",
        ] {
            assert!(text.contains(fact), "{fact}: {text}");
        }
        for button in ["They said no", "Copy as text", "Ask in another way"] {
            assert!(!text.contains(button), "{button}: {text}");
        }
        checks::assert_none(&phone, "the printed words", checks::printed(&pdf, 1));
    }
}
