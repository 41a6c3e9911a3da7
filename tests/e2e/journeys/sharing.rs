//! The round trip: a card goes to somebody, is opened in a browser of their own and answered, and the answer comes back.

use base64::Engine;
use serde_json::{Value, json};
use warm_handoff::form::Part;
use warm_handoff::route::Route;
use warm_handoff::words::{Message, Words, say};

use super::flows::{assert_every_fact, assert_quiet, first_visit, quick_card_of, saved_under};
use super::handed::{
    Sealed, follow, kept, locked_link, made, maria, marias_phone, open_card, phone, read_code,
    to_link_screen, whole_page,
};
use crate::browser::{Browser, keep};
use crate::checks;
use crate::site::Site;

/// Words of Maria's allergies, which her helper is not shown.
const SWITCHED_OFF: [&str; 2] = ["penicillin", "ronchas"];

#[test]
fn a_helper_opens_the_card_without_what_was_switched_off_and_the_answer_is_taken_once() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    marias
        .open("#/share")
        .see_heading("Share or print your card");
    marias.tap("Helper").see("penicillin");
    marias
        .tap("All of it goes with the card. Choose what does not.")
        .tap("Allergies")
        .see("Not shared here");
    not_there(&marias.text_of(".preview"), "the preview");
    let sealed = locked_link(&marias, "Helper", "Ana Ruiz");
    saved_under(&marias, "Ana Ruiz");
    assert_eq!(sealed.words.split(' ').count(), 5, "{}", sealed.words);
    assert!(sealed.link.starts_with(&site.url()), "{}", sealed.link);
    let sent = kept(&marias);
    assert_eq!(sent[0]["sent"][0]["to"], "Ana Ruiz", "{sent}");

    let anas = phone(&site);
    follow(&anas, &sealed.link).see_heading("Someone gave you a card");
    anas.full_screenshot("sharing-gate");
    // As people type what was read out to them.
    let typed = sealed.words.to_uppercase().replace(' ', ", ");
    anas.type_into("The five words or 16 digits", &typed)
        .tap("Open it")
        .see_heading("A card that you were given")
        .see("Not shared here")
        .see("Maria Delgado")
        .do_not_see("This card is locked.");
    anas.full_screenshot("sharing-helper-card");
    not_there(&whole_page(&anas), "Ana's page");
    checks::assert_good(&anas, "somebody else's card");
    anas.tap("Answer this card").see_heading("Answer this card");
    anas.full_screenshot("sharing-helper-asked");
    checks::assert_good(&anas, "the answer of a helper");
    anas.tap("Task: pesarme")
        .type_into("Your name", "Ana")
        .type_into("What you do", "hija")
        .tap("Add something")
        .tap("A task")
        .type_into("In your words", "comprar una balanza")
        .tap("Make my answer")
        .see_heading("Your answer is ready");
    anas.full_screenshot("sharing-answer-ready");
    checks::assert_good(&anas, "the answer that is ready");
    let answer = made(&anas).link;
    assert_eq!(kept(&anas), Value::Null, "Ana's phone kept something");
    assert_quiet(&anas);

    // Meanwhile Maria finds somebody else for it.
    let task = maria().lists.of(Part::Tasks).next().unwrap().id;
    marias.open(&Route::thing(Part::Tasks, task).href());
    write_anew(&marias, "Maria", "Rosa");
    saved_under(&marias, "Rosa");

    follow(&marias, &answer).see_heading("Someone answered your card");
    marias
        .tap("Open it")
        .see("Ana, hija")
        .see("It waits for you where you share your card")
        .see("You have something here that they did not see.")
        .see("You have: Rosa")
        .see("They say: Ana")
        .see("comprar una balanza");
    marias.full_screenshot("sharing-came-back");
    checks::assert_good(&marias, "the answer that came back");
    marias
        .tap("Keep both")
        .tap("Accept it")
        .see("You have this already.");
    saved_under(&marias, "comprar una balanza");
    marias.full_screenshot("sharing-taken");
    marias
        .tap("Done. See who is in charge")
        .see_address("#/baton");
    saved_under(&marias, "\"taken\":[\"");
    marias
        .open("#/card")
        .tap("Helper")
        .see("comprar una balanza")
        .see("Rosa");
    let all = kept(&marias);
    assert!(all[0].to_string().contains("Ana"), "theirs is lost: {all}");

    // Once more: it says so, and nothing changes.
    follow(&marias, &answer).see_heading("Someone answered your card");
    marias
        .tap("Open it")
        .see("You looked at this answer before.")
        .do_not_see("It waits for you")
        .do_not_see("Accept it");
    marias.full_screenshot("sharing-again");
    marias
        .tap("Done. See who is in charge")
        .see_address("#/baton");
    marias.reload().see_heading("Who looks after me, and when");
    assert_eq!(kept(&marias), all, "taking it again changed something");
    assert_quiet(&marias);
}

#[test]
fn a_nurse_takes_over_until_the_first_visit_and_nobody_overlaps() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    marias.open("#/baton").see("9 days with no one in charge.");
    let sealed = locked_link(&marias, "Care team", "Eastside Clinic");
    let nurses = phone(&site);
    open_card(&nurses, &sealed);
    nurses.full_screenshot("sharing-nurse-card");
    nurses
        .tap("Answer this card")
        .see_heading("Answer this card");
    nurses
        .tap("Yes")
        .tap("When Maria Delgado leaves")
        .see("Until the first visit: ")
        .type_into("Your name", "Lena Ortiz, RN")
        .type_into("What you do", "nurse, Eastside Clinic")
        .type_into("Phone by day", "555-0160")
        .type_into("Phone at night", "555-0161");
    nurses.full_screenshot("sharing-nurse-answer");
    checks::assert_good(&nurses, "the answer of a nurse");
    nurses
        .tap("Make my answer")
        .see_heading("Your answer is ready");
    let answer = made(&nurses).link;
    assert_quiet(&nurses);

    follow(&marias, &answer)
        .see_heading("Someone answered your card")
        .tap("Open it")
        .see("Lena Ortiz, RN takes over")
        .see("It ends")
        .see("At the first visit");
    marias.full_screenshot("sharing-nurse-back");
    marias.tap("Accept it").see("You have this already.");
    marias
        .tap("Done. See who is in charge")
        .see_heading("Who looks after me, and when")
        .see("Lena Ortiz, RN")
        .do_not_see("More than one")
        .do_not_see("no one in charge");
    marias.full_screenshot("sharing-nurse-baton");
    assert_eq!(marias.count(".baton-nobody"), 0, "{}", marias.text());
    let text = marias.text();
    for number in ["555-0160", "555-0161"] {
        assert!(
            text.contains(number),
            "{number} is not on the baton: {text}"
        );
    }
    checks::assert_good(&marias, "the baton with the nurse");
    assert_quiet(&marias);
}

#[test]
fn an_answer_that_is_not_decided_waits_and_a_changed_one_says_so() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    let sealed = locked_link(&marias, "Helper", "Ana Ruiz");
    let anas = phone(&site);
    open_card(&anas, &sealed);
    anas.tap("Answer this card").see_heading("Answer this card");
    anas.tap("I cannot: Task: pesarme")
        .type_into("Who else could?", "Rosa")
        .type_into("Your name", "Ana")
        .tap("Add something")
        .tap("A task")
        .type_into("In your words", "comprar una balanza");
    anas.full_screenshot("sharing-helper-cannot");
    checks::assert_good(&anas, "the answer of a helper who cannot");
    anas.tap("Make my answer")
        .see_heading("Your answer is ready");
    let first = made(&anas).link;
    anas.tap("Change my answer")
        .see_heading("Answer this card")
        .replace_in("In your words", "comprar una balanza grande");
    anas.tap("Make my answer")
        .see_heading("Your answer is ready");
    let changed = made(&anas).link;

    follow(&marias, &first).see_heading("Someone answered your card");
    marias.tap("Open it").see("They cannot: Task: pesarme");
    marias.full_screenshot("sharing-cannot-back");
    saved_under(&marias, "\"came\":\"?");
    // Not now: it is not lost, wherever she looks for it.
    marias.tap("Later").see_address("#/");
    for route in ["#/baton", "#/after", "#/share"] {
        marias.open(route).see("An answer from Ana waits.");
        checks::assert_good(&marias, route);
    }
    marias.reload().see("An answer from Ana waits.");
    marias.full_screenshot("sharing-waits");
    marias
        .tap("Look at it")
        .see_heading("Someone answered your card")
        .see("comprar una balanza")
        .tap("Accept all 2 new lines")
        .see("You have this already.");
    marias
        .tap("Done. See who is in charge")
        .see_address("#/baton");
    saved_under(&marias, "\"came\":\"=");
    marias.do_not_see("An answer from Ana waits.");

    follow(&marias, &changed).see_heading("Someone answered your card");
    marias
        .tap("Open it")
        .see("They changed their answer.")
        .see("They say: comprar una balanza grande")
        .do_not_see("They cannot: Task: pesarme");
    marias.full_screenshot("sharing-changed");
    checks::assert_good(&marias, "an answer that was changed");
    marias.tap("Accept theirs").see("You have this already.");
    marias
        .tap("Done. See who is in charge")
        .see_address("#/baton");
    follow(&marias, &changed);
    marias
        .tap("Open it")
        .see("You looked at this answer before.");
    let all = kept(&marias).to_string();
    assert!(all.contains("comprar una balanza grande"), "{all}");
    assert_quiet(&marias);
    assert_quiet(&anas);
}

/// Clears the box that holds these words and writes others.
fn write_anew(b: &Browser, old: &str, new: &str) {
    for _ in 0..6 {
        let label = b.script(
            "const box = [...document.querySelectorAll('input, textarea')].find((box) => box.value === arguments[0]);
             return box ? page.nameOf(box) : ''",
            json!([old]),
        );
        let label = label.as_str().unwrap_or_default().to_owned();
        if !label.is_empty() {
            b.replace_in(&label, new);
            return;
        }
        b.tap("Save and continue");
    }
    panic!("no box holds \"{old}\"");
}

fn not_there(text: &str, place: &str) {
    for words in SWITCHED_OFF {
        assert!(!text.contains(words), "\"{words}\" is in {place}: {text}");
    }
}

#[test]
fn maria_in_spanish_and_the_nurse_in_english_each_read_their_own() {
    let site = Site::dist();
    let es = Words::host("es").unwrap();
    let es = |message: Message| es.say(&message);
    let marias = marias_phone(&site);
    marias.open("#/").tap("Español").see_status("");
    marias.open("#/share").see_heading(&es(say::share_title()));
    marias.tap(&es(say::share_link()));
    marias.see_heading(&es(say::link_title()));
    marias.full_screenshot("sharing-es-link");
    checks::assert_good(&marias, "the link in Spanish");
    marias.tap(&es(say::link_make())).see(&es(say::link_then()));
    marias.full_screenshot("sharing-es-made");
    checks::assert_good(&marias, "the link that was made, in Spanish");
    let sealed = made(&marias);

    let nurses = phone(&site);
    // Without accents, as they are read out to somebody who does not know them.
    let plain = |c: char| "áéíóúñü".find(c).is_none();
    let typed: String = sealed
        .words
        .chars()
        .map(|c| match c {
            c if plain(c) => c,
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ñ' => 'n',
            _ => 'u',
        })
        .collect();
    follow(&nurses, &sealed.link);
    nurses
        .type_into("The five words or 16 digits", &typed)
        .tap("Open it")
        .see_heading("A card that you were given")
        .see("NO ONE IN CHARGE")
        .tap("Answer this card");
    nurses
        .tap("Yes")
        .tap("Now")
        .type_into("Your name", "Lena Ortiz, RN")
        .type_into("Phone by day", "555-0160")
        .type_into("Phone at night", "555-0161")
        .tap("Make my answer")
        .see_heading("Your answer is ready");
    let answer = made(&nurses).link;

    follow(&marias, &answer).see_heading(&es(say::open_found_answer()));
    marias
        .tap(&es(say::open_now()))
        .see(&es(say::reply_takes_over("Lena Ortiz, RN")));
    marias.full_screenshot("sharing-es-back");
    checks::assert_good(&marias, "the answer in Spanish");
    marias
        .tap(&es(say::reply_take_new()))
        .see(&es(say::reply_state_same()));
    marias.tap(&es(say::back_done())).see_address("#/baton");
    marias.see("Lena Ortiz, RN").see("555-0161");
    assert_eq!(marias.count(".baton-nobody"), 0, "{}", marias.text());
    assert_quiet(&marias);
    assert_quiet(&nurses);
}

/// What a reader that is not ours finds in the code on the screen.
fn scanned(b: &Browser, name: &str) -> String {
    let text = read_code(b, name);
    assert!(!text.is_empty(), "nothing is read from {name}");
    text
}

#[test]
fn the_code_of_a_short_card_opens_in_another_browser() {
    let site = Site::dist();
    let marias = first_visit(&site);
    quick_card_of(&marias, "Maria");
    let sealed = locked_link(&marias, "Care team", "");
    marias
        .see("Or: let them scan this code")
        .do_not_see("What only the link has whole");
    marias.full_screenshot("sharing-code");
    checks::assert_good(&marias, "the link that was made");
    let link = scanned(&marias, "sharing-code-short");
    assert!(link.starts_with(&site.url()), "{link}");
    let nurses = phone(&site);
    open_card(&nurses, &Sealed { link, ..sealed });
    assert_every_fact("the card from the code", &nurses.text_of(".card-frame"));
    assert_quiet(&nurses);
}

#[test]
fn the_code_of_a_long_card_has_the_essentials_and_names_what_it_leaves_out() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    let sealed = locked_link(&marias, "Care team", "");
    marias
        .see("Your whole card is too long for one code.")
        .tap("What only the link has whole");
    let left = marias.script(
        "return [...document.querySelectorAll('.left-out li')].map((li) => li.textContent)",
        json!([]),
    );
    let left = left.as_array().cloned().unwrap_or_default();
    assert!(!left.is_empty());
    marias.full_screenshot("sharing-code-long");
    let link = scanned(&marias, "sharing-code-essentials");
    let nurses = phone(&site);
    open_card(
        &nurses,
        &Sealed {
            link,
            words: sealed.words.clone(),
        },
    );
    let card = nurses.text_of(".card-frame");
    for words in [
        "Maria Delgado",
        "penicillin",
        "furosemide 40 mg",
        "No room here for",
    ] {
        assert!(card.contains(words), "\"{words}\" is not in {card}");
    }
    nurses.full_screenshot("sharing-essentials");
    // The same things by the same names on both sides.
    for line in left.iter().filter_map(Value::as_str) {
        assert!(card.contains(line), "\"{line}\" is not named in {card}");
    }
    // The link has them all.
    open_card(&nurses, &sealed).do_not_see("No room here for");
    assert_quiet(&nurses);
}

#[test]
fn the_code_of_a_helpers_long_card_has_whom_to_call_and_is_drawn_as_theirs() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    let sealed = locked_link(&marias, "Helper", "");
    marias.see("This code has whom to call and warning signs first.");
    let link = scanned(&marias, "sharing-code-helper");
    let anas = phone(&site);
    let words = sealed.words.clone();
    open_card(&anas, &Sealed { link, words });
    let card = anas.text_of(".card-frame");
    for words in ["No room here for", "Dr. Priya Nair", "555-0199", "2 libras"] {
        assert!(card.contains(words), "\"{words}\" is not in {card}");
    }
    assert!(card.contains("How you can help today"), "{card}");
    anas.full_screenshot("sharing-essentials-helper");
    assert_quiet(&anas);
}

/// Taps a button and waits for an element in the page itself; ms until it is there, and the longest time without a frame.
fn timed(b: &Browser, button: &str, comes: &str) -> (f64, f64) {
    let times = b.script_async(
        "const button = page.thing(arguments[0], '');
         const begun = performance.now();
         let [last, longest] = [begun, 0];
         const frame = (now) => {
           longest = Math.max(longest, now - last);
           last = now;
           if (document.querySelector(arguments[1])) return done([performance.now() - begun, longest]);
           requestAnimationFrame(frame);
         };
         button.click();
         requestAnimationFrame(frame);",
        json!([button, comes]),
    );
    (times[0].as_f64().unwrap(), times[1].as_f64().unwrap())
}

#[test]
fn a_slow_phone_makes_and_opens_a_card_while_its_page_stays_alive() {
    let site = Site::dist();
    let marias = marias_phone(&site);
    marias.throttle_slow_phone();
    to_link_screen(&marias, "Care team");
    let (made_in, made_gap) = timed(&marias, "Make the link", ".secret");
    let sealed = made(&marias);
    let nurses = phone(&site);
    nurses.throttle_slow_phone();
    follow(&nurses, &sealed.link).see_heading("Someone gave you a card");
    nurses.type_into("The five words or 16 digits", &sealed.words);
    let (opened_in, opened_gap) = timed(&nurses, "Open it", ".card-frame");
    println!("made in {made_in:.0} ms, longest without a frame {made_gap:.0} ms");
    println!("opened in {opened_in:.0} ms, longest without a frame {opened_gap:.0} ms");
    // Far from what is wanted (2 s, 250 ms): machines that test are busy. A page that derives by itself is further still.
    for (what, took) in [("made", made_in), ("opened", opened_in)] {
        assert!(took < 8_000.0, "{what} in {took:.0} ms");
    }
}
