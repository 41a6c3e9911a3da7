//! Opening what somebody handed on: nothing of it shows before the tap, none of it stays, and whatever is wrong is named.

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use warm_handoff::action::{Action, Field};
use warm_handoff::card::Reader;
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::place::Place;
use warm_handoff::presets;
use warm_handoff::seal::{Lists, Lock, Secret};

use super::flows::{SAVED, assert_quiet};
use super::handed::{
    Sealed, card_link, follow, link, locked_card_link, maria, now, open_card, phone, whole_page,
};
use super::prepared::act;
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;

const WORDS: &str = "river camera ozone tunnel walnut";
const BOX: &str = "The five words or 16 digits";
/// What only Maria's card says.
const OF_MARIA: [&str; 5] = ["Delgado", "furosemide", "Nair", "555-0177", "insuficiencia"];

fn nothing_of_maria(b: &Browser, when: &str) {
    let page = whole_page(b);
    for words in OF_MARIA {
        assert!(
            !page.contains(words),
            "{when} \"{words}\" is on the page: {page}"
        );
    }
    assert!(
        !page.contains("eyJ"),
        "{when} the link is on the page: {page}"
    );
}

fn token_of(link: &str) -> &str {
    link.split_once("#open.").unwrap().1
}

#[test]
fn nothing_of_the_card_is_anywhere_before_the_tap_and_none_of_it_stays_after_leaving() {
    let site = Site::dist();
    let anas = phone(&site);
    // What the page was, at every moment up to the tap.
    anas.on_every_page(
        "window.__leaked = [];
        const leaks = (text) => /Delgado|furosemide|eyJ/.test(text || '');
        new MutationObserver(() => {
          if (leaks(document.documentElement?.textContent) || leaks(document.title)) window.__leaked.push('page');
        }).observe(document, { subtree: true, childList: true, characterData: true });
        addEventListener('DOMContentLoaded', () => {
          if (leaks(location.href) || leaks(JSON.stringify(history.state))) window.__leaked.push('address ' + location.href);
        });",
    );
    // Not locked: the browser could draw it at once.
    let open = card_link(&site, &maria(), Reader::Clinician, &[]);
    follow(&anas, &open)
        .see_heading("Someone gave you a card")
        .see("This card is not locked.");
    assert_eq!(anas.script("return window.__leaked", json!([])), json!([]));
    assert_eq!(anas.address(), "#/open");
    assert_eq!(anas.title(), "Someone gave you a card · Warm Handoff");
    nothing_of_maria(&anas, "before the tap");
    let stored = anas.script(
        "return JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})",
        json!([]),
    );
    assert!(
        !stored.to_string().contains("eyJ"),
        "the link is kept: {stored}"
    );
    checks::assert_good(&anas, "the gate");

    anas.tap("Open it")
        .see_heading("A card that you were given")
        .see("This card is not locked.")
        .see("Maria Delgado");
    assert_eq!(anas.title(), "A card that you were given · Warm Handoff");
    assert_eq!(anas.address(), "#/open");
    assert_eq!(
        anas.stored(SAVED),
        None,
        "a card that was only looked at is kept"
    );

    anas.tap("Answer this card").see_heading("Answer this card");
    anas.back().see_heading("A card that you were given");
    anas.tap("Warm Handoff").see_address("#/");
    anas.back().see_heading("Open a card");
    nothing_of_maria(&anas, "after leaving and going back");
    anas.script("history.forward()", json!([]));
    anas.see_address("#/");
    nothing_of_maria(&anas, "after going forward");

    follow(&anas, &open).tap("Open it").see("Maria Delgado");
    anas.reload().see_heading("Open a card");
    nothing_of_maria(&anas, "after a reload");
    anas.back();
    nothing_of_maria(&anas, "before the reload");
    assert_quiet(&anas);
}

/// What the tab keeps of what was handed on.
fn waiting(b: &Browser) -> Value {
    b.script(
        "return sessionStorage.getItem('warm-handoff.locked')",
        json!([]),
    )
}

#[test]
fn a_locked_card_waits_for_its_words_over_a_reload_and_only_until_it_is_opened_or_left() {
    let site = Site::dist();
    let nurses = phone(&site);
    let sealed = locked_card_link(&site, &maria(), Reader::Clinician, WORDS);
    follow(&nurses, &sealed.link).see("This card is locked.");
    nurses.type_into(BOX, "river camera");
    nurses
        .reload()
        .see_heading("Someone gave you a card")
        .see("This card is locked.");
    // As it came, and no word of what was typed.
    let kept = waiting(&nurses);
    assert!(sealed.link.contains(kept.as_str().unwrap()), "{kept}");
    let all = nurses.script(
        "return JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})",
        json!([]),
    );
    assert!(!all.to_string().contains("river"), "words are kept: {all}");
    assert_eq!(nurses.stored_keys(), Vec::<String>::new());
    nurses
        .type_into(BOX, WORDS)
        .tap("Open it")
        .see("Maria Delgado");
    assert_eq!(waiting(&nurses), Value::Null);
    nurses.reload().see_heading("Open a card");
    // Left by the person.
    follow(&nurses, &sealed.link).see("This card is locked.");
    nurses.tap("Open something else").see_heading("Open a card");
    assert_eq!(waiting(&nurses), Value::Null);
    follow(&nurses, &sealed.link).see("This card is locked.");
    nurses.tap("Warm Handoff").see_address("#/");
    assert_eq!(waiting(&nurses), Value::Null);
    // What is not locked waits nowhere.
    let open = card_link(&site, &maria(), Reader::Clinician, &[]);
    follow(&nurses, &open).see("This card is not locked.");
    assert_eq!(waiting(&nurses), Value::Null);
    nurses.reload().see_heading("Open a card");
    // Nor does what is larger than any card: it would not be looked for there.
    let secret = Secret::typed(WORDS, &Lists::host()).unwrap();
    let mut state = 1_u32;
    let noise: String = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        format!("{:02x}", state >> 24)
    })
    .take(20_000)
    .collect();
    let large = link(&site, Lock::Words(&secret), &noise);
    follow(&nurses, &large).see("This card is locked.");
    assert_eq!(waiting(&nurses), Value::Null);
    assert_quiet(&nurses);
}

#[test]
fn a_nurse_has_what_to_act_on_in_a_screen_and_a_half_and_the_answer_in_reach() {
    let site = Site::dist();
    let nurses = phone(&site);
    nurses.time_zone("UTC");
    let open = card_link(&site, &maria(), Reader::Clinician, &[]);
    follow(&nurses, &open).tap("Open it").see("Maria Delgado");
    nurses.full_screenshot("opening-nurse");
    // Where the parts begin and end, in screens.
    let screens = nurses.script(
        "const end = (css) => (document.querySelector('main .no-print ' + css).getBoundingClientRect().bottom + scrollY) / innerHeight;
         return [end('.card-part--ask'), end('.card-part--open .line--loud'), document.documentElement.scrollHeight / innerHeight]",
        json!([]),
    );
    let screens: Vec<f64> = serde_json::from_value(screens).unwrap();
    assert!(screens[0] < 1.2 && screens[1] < 1.5, "{screens:?}");
    assert!(screens[2] < 4.6, "{screens:?}");
    // What harms when it is overlooked stands there; what is folded says how much it is.
    for words in ["penicillin", "furosemide", "insuficiencia", "2 libras"] {
        nurses.see(words);
    }
    nurses.do_not_see("555-0177 ·").see("Contacts (3)");
    checks::assert_good(&nurses, "the folded card");
    // In reach at every place of the page, and over nothing that has the focus.
    let hidden = nurses.script(
        "const foot = document.querySelector('.open-foot');
         const hidden = [];
         for (const each of document.querySelectorAll('main a, main button, main summary')) {
           if (!each.checkVisibility() || foot.contains(each)) continue;
           each.focus();
           const [at, bar] = [each.getBoundingClientRect(), foot.getBoundingClientRect()];
           if (bar.bottom > innerHeight + 1) hidden.push('no answer at ' + each.textContent);
           if (bar.top < at.bottom - 1 && bar.bottom > at.top + 1) hidden.push(each.textContent);
         }
         return hidden",
        json!([]),
    );
    let hidden: Vec<String> = serde_json::from_value(hidden).unwrap();
    let covered: Vec<_> = hidden
        .iter()
        .filter(|one| !one.starts_with("no "))
        .collect();
    assert!(covered.is_empty(), "{covered:?}");
    nurses.tap("Open all").see("Close all").see("555-0177");
    nurses.full_screenshot("opening-nurse-all");
    nurses
        .tap("Answer this card")
        .see_heading("Answer this card");
    assert_quiet(&nurses);
}

#[test]
fn whoever_opens_a_card_far_away_is_told_whose_times_these_are() {
    let site = Site::dist();
    let anas = phone(&site);
    anas.time_zone("Asia/Kathmandu");
    let open = card_link(&site, &maria(), Reader::Helper, &[]);
    follow(&anas, &open)
        .tap("Open it")
        .see("Times on this card are where Maria Delgado is.")
        .see("Once you keep it, its times are read as the time where this phone is.");
    anas.full_screenshot("opening-far-away");
    checks::assert_good(&anas, "a card from far away");
    // The time goes on, and is not on paper.
    let there = "document.querySelector('.notice .no-print').textContent";
    let there = || {
        let there = anas.script(&format!("return {there}"), json!([]));
        there.as_str().unwrap_or_default().to_owned()
    };
    let first = there();
    assert!(first.contains("there now"), "{first}");
    anas.let_pass(Duration::from_secs(3600));
    anas.until("a later time", || {
        let now = there();
        if now == first { Err(now) } else { Ok(()) }
    });
    anas.tap("Keep it on this phone")
        .see("It is kept on this phone now.");
    let nearby = phone(&site);
    nearby.time_zone("UTC");
    follow(&nearby, &open)
        .tap("Open it")
        .see("Maria Delgado")
        .do_not_see("Times on this card")
        .see("Keep it on this phone")
        .do_not_see("Once you keep it");
}

#[test]
fn a_second_link_in_the_same_tab_takes_the_place_of_the_first() {
    let site = Site::dist();
    let nurses = phone(&site);
    let mut kwame = presets::kwame(now());
    kwame.example = false;
    open_card(
        &nurses,
        &Sealed {
            link: card_link(&site, &maria(), Reader::Clinician, &[]),
            words: String::new(),
        },
    );
    let second = card_link(&site, &kwame, Reader::Clinician, &[]);
    // Only what is behind the # changes: the page is not loaded anew.
    nurses
        .open(second.strip_prefix(&site.url()).unwrap())
        .see_heading("Someone gave you a card");
    nothing_of_maria(&nurses, "with the second link");
    assert_eq!(nurses.address(), "#/open");
    // Whoever does not open it, and goes to the answer, answers neither.
    nurses.open("#/reply").see("Open a card first.");
    nurses
        .open(second.strip_prefix(&site.url()).unwrap())
        .see_heading("Someone gave you a card")
        .tap("Open it")
        .see("Kwame Osei");
    nothing_of_maria(&nurses, "with the second card");
    nurses.back();
    nothing_of_maria(&nurses, "one step back");
    assert_quiet(&nurses);
}

#[test]
fn what_cannot_be_opened_says_why_in_its_own_words_and_can_be_tried_again() {
    let site = Site::dist();
    let anas = phone(&site);
    let open = card_link(&site, &maria(), Reader::Helper, &[]);
    let locked = locked_card_link(&site, &maria(), Reader::Helper, WORDS);
    let mut newer: Vec<_> = token_of(&locked.link).split('.').take(5).collect();
    let header = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(newer[0]).unwrap()).unwrap();
    let header = BASE64_URL_SAFE_NO_PAD.encode(header.replace("wh1", "wh2"));
    newer[0] = &header;
    let newer = newer.join(".");
    let cut = &open[..open.len() - 30];
    let middle = open.len() / 2;
    let other = if &open[middle..=middle] == "A" {
        "B"
    } else {
        "A"
    };
    let changed = format!("{}{other}{}", &open[..middle], &open[middle + 1..]);
    for (given, said) in [
        (cut, "The end of the link is missing."),
        (newer.as_str(), "This card was made with a newer app."),
        (changed.as_str(), "The link was changed on its way."),
        (
            "https://example.org/#/card",
            "This is not a card from this app.",
        ),
        ("", "This is not a card from this app."),
    ] {
        anas.open("#/about")
            .open("#/open")
            .see_heading("Open a card");
        if !given.is_empty() {
            anas.paste_into("Link or code", given);
        }
        anas.tap("Look at it").see(said);
        nothing_of_maria(&anas, said);
        // The way on is there.
        anas.see("Link or code").see("Scan a code");
    }
    anas.full_screenshot("opening-refused");
    checks::assert_good(&anas, "what cannot be opened");
    // In the address it is the same.
    follow(&anas, cut)
        .see_heading("Open a card")
        .see("The end of the link is missing.");
    assert_eq!(anas.address(), "#/open");
    assert_quiet(&anas);
}

#[test]
fn words_that_are_wrong_are_told_apart_and_stay_in_their_box() {
    let site = Site::dist();
    let anas = phone(&site);
    let sealed = locked_card_link(&site, &maria(), Reader::Helper, WORDS);
    follow(&anas, &sealed.link).see_heading("Someone gave you a card");
    for (typed, said) in [
        (
            "rivr camera ozone tunnel walnut",
            "“rivr” is not one of our words. Is it “river”?",
        ),
        (
            "river camera ozone tunnel",
            "Those are 4 words. There are five.",
        ),
        ("1234 5678", "Those are 8 digits. There are 16."),
        (
            "camera river ozone tunnel walnut",
            "The words or digits do not match this card.",
        ),
    ] {
        anas.replace_in(BOX, typed)
            .tap("Open it")
            .see(said)
            .see_status(said);
        assert_eq!(anas.value_of(BOX), typed);
        nothing_of_maria(&anas, said);
    }
    anas.full_screenshot("opening-wrong-words");
    checks::assert_good(&anas, "wrong words");
    anas.replace_in(BOX, "  RIVER, Camera; ozone\u{a0}tunnel  walnut. ")
        .tap("Open it")
        .see_heading("A card that you were given");
    assert_quiet(&anas);
}

#[test]
fn a_link_that_mail_programs_spoiled_still_opens() {
    let site = Site::dist();
    let anas = phone(&site);
    let open = card_link(&site, &maria(), Reader::Helper, &[]);
    for sign in ["%23", "%2523"] {
        let spoiled = open.replacen('#', sign, 1);
        follow(&anas, &spoiled).see_heading("Someone gave you a card");
        let address = anas.url();
        assert!(
            !address.contains("eyJ") && address.ends_with("#/open"),
            "{address}"
        );
        nothing_of_maria(&anas, sign);
        anas.tap("Open it").see("Maria Delgado");
    }
    let letters: Vec<char> = open.chars().collect();
    let lines = letters
        .chunks(70)
        .map(|line| line.iter().collect::<String>());
    let lines: Vec<_> = lines.collect();
    let mail = format!(
        "On Monday Maria wrote:\r\n> Here is a handoff card.\r\n>\r\n> {}\r\n>\r\n> Love, M.",
        lines.join("\r\n> ")
    );
    anas.open_fresh("#/open").see_heading("Open a card");
    anas.paste_into("Link or code", &mail)
        .tap("Look at it")
        .see_heading("Someone gave you a card")
        .tap("Open it")
        .see("Maria Delgado");
}

#[test]
fn opening_can_be_stopped_and_begun_again() {
    let site = Site::dist();
    let anas = phone(&site);
    anas.on_every_page(
        "const derive = window.SubtleCrypto?.prototype.deriveBits;
        if (derive) SubtleCrypto.prototype.deriveBits = async function (...given) {
          const bits = await derive.apply(this, given);
          await new Promise((done) => setTimeout(done, window.__wait ?? 2500));
          return bits;
        };",
    );
    let sealed = locked_card_link(&site, &maria(), Reader::Helper, WORDS);
    follow(&anas, &sealed.link).see_heading("Someone gave you a card");
    anas.type_into(BOX, WORDS)
        .tap("Open it")
        .see("Opening. This can take a few seconds.")
        .see_status("Opening.");
    checks::assert_good(&anas, "a card that is being opened");
    anas.tap("Stop").do_not_see("Opening.");
    assert_eq!(anas.value_of(BOX), WORDS);
    // The key that was on its way comes, and opens nothing.
    std::thread::sleep(std::time::Duration::from_secs(3));
    anas.see_heading("Someone gave you a card");
    nothing_of_maria(&anas, "after it was stopped");
    anas.script("window.__wait = 0", json!([]));
    anas.tap("Open it")
        .see_heading("A card that you were given");
    assert_quiet(&anas);
}

#[test]
fn a_browser_without_cryptography_says_so() {
    let site = Site::dist();
    let anas = phone(&site);
    anas.on_every_page(
        "Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, get: () => undefined })",
    );
    let open = card_link(&site, &maria(), Reader::Helper, &[]);
    follow(&anas, &open)
        .tap("Open it")
        .see("This browser cannot open locked cards.");
    nothing_of_maria(&anas, "without cryptography");
    assert_quiet(&anas);
}

#[test]
fn what_stands_on_a_card_never_runs_and_never_leads_away() {
    let site = Site::dist();
    let anas = phone(&site);
    let mut maria = maria();
    let contact = ItemId(0xbad);
    act(&mut maria, Action::AddItem(Part::Contacts, contact));
    let place = Place::Item(Part::Contacts, contact);
    for (slot, words) in [
        (slot::CONTACT_NAME, "<img src=x onerror=window.__ran=1>"),
        (slot::CONTACT_DAY, "javascript:window.__ran=1//555-0123"),
        (slot::CONTACT_NIGHT, "https://evil.example/555-0124"),
        (slot::CONTACT_PLACE, "\"><svg onload=window.__ran=1>"),
    ] {
        act(
            &mut maria,
            Action::Write(Field::Answer(place, slot), words.to_owned()),
        );
    }
    act(
        &mut maria,
        Action::Write(Field::ReceiverPhone, "javascript:window.__ran=1".to_owned()),
    );
    for reader in [Reader::Clinician, Reader::Patient, Reader::Helper] {
        let open = card_link(&site, &maria, reader, &[]);
        follow(&anas, &open)
            .tap("Open it")
            .see_heading("A card that you were given")
            .see("javascript:window");
        let led = anas.script(
            "return [...document.querySelectorAll('.card-frame a')].map((a) => a.getAttribute('href'))
               .filter((href) => !/^tel:[+0-9]+$/.test(href))",
            json!([]),
        );
        assert_eq!(led, json!([]), "{reader:?}");
        let planted = "return [window.__ran ?? null, document.querySelectorAll('.card-frame img, .card-frame svg[onload]').length]";
        assert_eq!(
            anas.script(planted, json!([])),
            json!([null, 0]),
            "{reader:?}"
        );
    }
    assert_quiet(&anas);
}

#[test]
fn what_is_sealed_and_is_no_card_is_refused() {
    let site = Site::dist();
    let anas = phone(&site);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let wide = format!(r#"{{"v":1,"kind":"card","x":"{}"}}"#, "a".repeat(300_000));
    for (text, said) in [
        ("{}", "This is not a card from this app."),
        ("nothing at all", ""),
        (
            r#"{"v":1,"kind":"card"}"#,
            "The link was changed on its way.",
        ),
        (
            r#"{"v":3,"kind":"card"}"#,
            "This card was made with a newer app.",
        ),
        (deep.as_str(), ""),
        (wide.as_str(), "This is too big to be a card."),
    ] {
        let open = link(&site, Lock::Open, text);
        follow(&anas, &open).see_heading("Someone gave you a card");
        anas.tap("Open it");
        anas.until("see why it was refused", || {
            let errors = anas.text_of(".error");
            let is_said = if said.is_empty() {
                !errors.is_empty()
            } else {
                errors.contains(said)
            };
            if is_said {
                Ok(())
            } else {
                Err(format!("{errors:?}, not {said:?}"))
            }
        });
    }
    assert_eq!(anas.stored(SAVED), None);
    assert_quiet(&anas);
}
