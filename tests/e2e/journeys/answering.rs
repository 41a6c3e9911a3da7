//! Answering a card, and what an answer may not do: change another card, come from nobody, or lose what was typed.

use warm_handoff::card::Reader;
use warm_handoff::form::choice;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::text::Line;
use warm_handoff::reply::{Accepts, Reply};
use warm_handoff::seal::Lock;

use super::flows::{assert_quiet, saved_under};
use super::handed::{
    Sealed, card_link, follow, kept, link, locked_link, made, maria, marias_phone, now, open_card,
    phone,
};
use crate::checks;
use crate::site::Site;

fn open(link: String) -> Sealed {
    Sealed {
        link,
        words: String::new(),
    }
}

#[test]
fn an_answer_to_another_card_or_without_its_key_is_refused_and_nothing_changes() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    locked_link(&marias, "Helper", "Ana Ruiz");
    saved_under(&marias, "Ana Ruiz");
    let before = kept(&marias);
    let card: ItemId = before[0]["sent"][0]["id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let forged = |card: ItemId, key: [u8; 16]| {
        let mut reply = Reply::new(ItemId(0x5eed), card, now());
        reply.accepts = Some(Accepts::Yes);
        reply.name = Line::new("Mallory").unwrap();
        link(&site, Lock::Reply { card, key: &key }, &reply.json())
    };
    for (answer, said) in [
        (
            forged(ItemId(0xc0ffee), [7; 16]),
            "This answers a card that is not on this phone.",
        ),
        (forged(card, [7; 16]), "The link was changed on its way."),
    ] {
        follow(&marias, &answer).see_heading("Someone answered your card");
        marias.tap("Open it").see(said).do_not_see("Mallory");
        marias.full_screenshot("answering-refused");
        checks::assert_good(&marias, said);
    }
    marias.reload();
    assert_eq!(
        kept(&marias),
        before,
        "an answer that was refused changed something"
    );
    assert_quiet(&marias);
}

#[test]
fn what_was_typed_is_there_again_after_a_look_at_the_card_and_in_another_language() {
    let site = Site::dist();
    let nurses = phone(&site);
    let card = open(card_link(&site, &maria(), Reader::Clinician, &[]));
    open_card(&nurses, &card).tap("Answer this card");
    nurses.tap("No").type_into(
        "Why not, and who could?",
        "We are full. Ask the county nurse.",
    );
    nurses.type_into("Your name", "Lena Ortiz, RN");
    let is_there = |label: &str, words: &str| assert_eq!(nurses.value_of(label), words);
    nurses
        .tap("Look at the card again")
        .see_heading("A card that you were given")
        .tap("Answer this card")
        .see_heading("Answer this card");
    is_there("Your name", "Lena Ortiz, RN");
    is_there(
        "Why not, and who could?",
        "We are full. Ask the county nurse.",
    );
    assert!(nurses.is_chosen("No"));
    nurses
        .tap("Español")
        .see_heading("Responder a esta tarjeta");
    is_there("Su nombre", "Lena Ortiz, RN");
    nurses.tap("English").see_heading("Answer this card");
    nurses
        .tap("Make my answer")
        .see_heading("Your answer is ready");
    nurses
        .tap("Change my answer")
        .see_heading("Answer this card");
    is_there("Your name", "Lena Ortiz, RN");
    // Another card is another answer.
    let mut luis = warm_handoff::presets::luis(now());
    luis.example = false;
    let other = super::handed::other_card_link(&site, &luis, Reader::Clinician);
    open_card(&nurses, &open(other)).tap("Answer this card");
    is_there("Your name", "");
    assert_quiet(&nurses);
}

#[test]
fn what_was_typed_in_a_box_that_was_closed_again_is_not_said_and_no_end_is_chosen_for_anybody() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    let sealed = locked_link(&marias, "Care team", "");
    let nurses = phone(&site);
    open_card(&nurses, &sealed).tap("Answer this card");
    nurses
        .tap("Yes")
        .tap("At another time")
        .type_into("Day and time", "Friday at 6 pm")
        .tap("Now")
        .see("Leave it open if you do not know.");
    let ends = || ["From then on, with no end", "Until a day"].map(|one| nurses.is_chosen(one));
    assert_eq!(ends(), [false; 2]);
    nurses
        .type_into("Your name", "Dr. Priya Nair")
        .see("Dr. Priya Nair: ");
    assert_eq!(ends(), [false; 2]);
    nurses.replace_in("Your name", "Lena Ortiz, RN");
    nurses.full_screenshot("answering-closed");
    checks::assert_good(&nurses, "an answer without an end");
    nurses
        .tap("Make my answer")
        .see_heading("Your answer is ready");
    let answer = made(&nurses).link;
    follow(&marias, &answer)
        .tap("Open it")
        .see("Lena Ortiz, RN takes over")
        .see("They did not say until when.")
        .do_not_see("Friday at 6 pm");
    marias.full_screenshot("answering-closed-back");

    let anas = phone(&site);
    let card = open(card_link(&site, &maria(), Reader::Helper, &[]));
    open_card(&anas, &card).tap("Answer this card");
    anas.tap("Task: pesarme")
        .type_into("When can you?", "Mondays")
        .tap("Task: pesarme")
        .tap("Make my answer")
        .see("Say at least one thing first.");
    assert_quiet(&nurses);
    assert_quiet(&anas);
}

#[test]
fn an_answer_that_says_nothing_is_not_made_and_one_too_long_is_named() {
    let site = Site::dist();
    let nurses = phone(&site);
    let card = open(card_link(&site, &maria(), Reader::Clinician, &[]));
    open_card(&nurses, &card).tap("Answer this card");
    nurses
        .type_into("Your name", "Lena")
        .tap("Make my answer")
        .see("Say at least one thing first.");
    let long = "full ".repeat(200);
    nurses
        .tap("No")
        .paste_into("Why not, and who could?", &long)
        .tap("Make my answer")
        .see("One of your texts is too long.")
        .see("Why not, and who could?");
    assert_eq!(nurses.value_of("Why not, and who could?"), long);
    nurses.full_screenshot("answering-too-long");
    checks::assert_good(&nurses, "an answer that is too long");
    assert_quiet(&nurses);
}

#[test]
fn a_no_stands_as_the_refusal_of_what_was_asked() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    let sealed = locked_link(&marias, "Care team", "");
    let nurses = phone(&site);
    open_card(&nurses, &sealed).tap("Answer this card");
    nurses
        .tap("No")
        .type_into(
            "Why not, and who could?",
            "We are full. Ask the county nurse.",
        )
        .type_into("Your name", "Lena Ortiz, RN")
        .tap("Make my answer")
        .see_heading("Your answer is ready");
    let answer = made(&nurses).link;
    follow(&marias, &answer)
        .tap("Open it")
        .see("Lena Ortiz, RN says no");
    marias.tap("Accept it").see("You have this already.");
    saved_under(&marias, "county nurse");
    let tries = kept(&marias)[0]["items"].to_string();
    assert!(tries.contains(choice::REFUSED.code()), "{tries}");
    marias
        .open("#/ask")
        .see("We are full. Ask the county nurse.");
    marias.full_screenshot("answering-refused-ask");
    // It is no claim that anybody takes over.
    marias.open("#/baton").see("9 days with no one in charge.");
    assert_quiet(&marias);
}
