//! A copy of what was written: saved, brought back on another phone to the letter, put together, undone; and moving by codes.

use std::path::PathBuf;

use serde_json::json;

use super::flows::{SAVED, assert_quiet, first_visit, quick_card_of};
use super::prepared;
use crate::browser::Browser;
use crate::checks;
use crate::picture::Picture;
use crate::site::Site;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::backup::{LONGEST, of_one};
use warm_handoff::handoff::Handoff;
use warm_handoff::people::People;
use warm_handoff::presets;
use warm_handoff::qr::part::parts;
use warm_handoff::seal::{Limits, Token};

const SETTINGS_LINK: &str = "Keep a copy or move to another phone";
const MADE: &str = "First: write down these five words";
const PREVIEW: &str = "Look before you bring it back";
const NOTHING_YET: &str = "Nothing has changed yet.";

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

/// Everything that is kept on the device, once nothing is about to be written.
fn kept(phone: &Browser) -> Option<String> {
    std::thread::sleep(std::time::Duration::from_millis(400));
    phone.stored(SAVED)
}

fn see_kept(phone: &Browser, wanted: Option<&str>) {
    phone.until("see what is kept", || {
        let kept = phone.stored(SAVED);
        if kept.as_deref() == wanted {
            Ok(())
        } else {
            Err(format!("kept is {kept:?}"))
        }
    });
}

fn bring_back(phone: &Browser) {
    phone
        .open("#/backup")
        .tap("Bring back a copy")
        .see_heading("Bring back a copy");
}

/// The words that are shown, as a person copies them down.
fn words(phone: &Browser) -> String {
    phone.see(MADE);
    let words = phone.text_of(".secret > li");
    assert_eq!(words.lines().count(), 5, "{words}");
    words.replace('\n', " ")
}

fn maria() -> Handoff {
    let now = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Handoff {
        example: false,
        ..presets::maria(now.and_hms_opt(10, 40, 0).unwrap())
    }
}

#[test]
fn a_copy_is_brought_back_to_the_letter_and_undone() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone
        .open("#/backup")
        .see("There is nothing to save.")
        .do_not_see("As a file that you keep");
    phone.open("");
    quick_card_of(&phone, "Maria");
    let before = kept(&phone).unwrap();
    phone.open("#/settings").tap(SETTINGS_LINK);
    phone.see_heading("Keep a copy");
    checks::assert_good(&phone, "the doors of the copy");
    phone.tap("Save a copy").see_heading("Save a copy");
    phone.do_not_see("Who is in the copy?");
    checks::assert_good(&phone, "saving a copy");
    phone.tap("Save the file").see_status("The file is saved.");
    let (name, bytes) = phone.downloaded("warm-handoff-copy");
    assert_eq!(name, "warm-handoff-copy.json");

    let other = first_visit(&site);
    bring_back(&other);
    checks::assert_good(&other, "bringing a copy back");
    let copy = file("copy-plain.json", &bytes);
    other.choose_file("Choose the file", &copy);
    other.see_heading(PREVIEW).see(NOTHING_YET);
    other.see("Maria").see("Not on this device yet.");
    checks::assert_good(&other, "the preview of a copy");
    assert_eq!(kept(&other), None, "something was kept before the tap");
    other.tap("Bring it back now").see_heading("It is back");
    checks::assert_good(&other, "a copy that is back");
    see_kept(&other, Some(&before));
    other.tap("Undo").see("It is as it was before.");
    see_kept(&other, None);
    other.tap("Bring it back now").see_heading("It is back");
    other.tap("Go to the start").see("Maria");
    see_kept(&other, Some(&before));
    // Brought back once more, it is all there.
    bring_back(&other);
    other
        .choose_file("Choose the file", &copy)
        .see("There is nothing to bring back.")
        .do_not_see("Bring it back now");
    assert_quiet(&other);
}

#[test]
fn a_locked_copy_opens_with_its_words_only_from_a_file_a_drop_or_a_paste() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    let before = kept(&phone).unwrap();
    phone
        .open("#/backup")
        .tap("Save a copy")
        .tap("With five words")
        .tap("Make the five words");
    let words = words(&phone);
    checks::assert_good(&phone, "the words of a copy");
    phone.tap("Save the file").see("The file is saved.");
    let (name, bytes) = phone.downloaded("warm-handoff-copy");
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(name, "warm-handoff-copy.txt");
    assert!(text.starts_with("This is a locked copy"), "{text}");
    assert!(!text.contains("Maria") && !text.contains(words.split(' ').next().unwrap()));

    let other = first_visit(&site);
    bring_back(&other);
    let copy = file("copy-locked.txt", &bytes);
    other
        .choose_file("Choose the file", &copy)
        .see_heading("This copy is locked");
    checks::assert_good(&other, "a locked copy");
    other
        .type_into("Five words", "abandon ability able about above")
        .tap("Open it")
        .see("These are not the words of this copy.");
    other
        .replace_in("Five words", &words)
        .tap("Open it")
        .see_heading(PREVIEW);
    other.tap("Bring it back now").see_heading("It is back");
    see_kept(&other, Some(&before));

    // The screen for what others give opens it, too.
    other.open("#/open").paste_into("Link or code", &text);
    other.tap("Look at it").type_into("The five words", &words);
    other
        .tap("Open it")
        .see_heading(PREVIEW)
        .see("There is nothing to bring back.");

    bring_back(&other);
    other.script(
        "const given = new DataTransfer();
        given.items.add(new File([arguments[0]], 'copy.txt', { type: 'text/plain' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }))",
        json!([text]),
    );
    other.see_heading("This copy is locked");
    assert_quiet(&other);
}

#[test]
fn put_together_both_stay_and_undo_takes_it_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let mut mine = maria();
    let to = |words: &str| Action::Write(Field::To, words.to_owned());
    apply(&mut mine, to("Ana's house")).unwrap();
    prepared::keep(&phone, mine.clone());
    let mut people = People::with(maria());
    let mut luis = Handoff::empty(warm_handoff::handoff::id::ItemId(7));
    apply(&mut luis, Action::Write(Field::Name, "Luis".to_owned())).unwrap();
    people.add_and_open(luis);
    let all = warm_handoff::backup::of_all(&people).unwrap();
    phone.open("").see_ready();
    let before = kept(&phone).unwrap();
    bring_back(&phone);
    let copy = file("copy-conflict.json", all.as_bytes());
    phone
        .choose_file("Choose the file", &copy)
        .see_heading(PREVIEW)
        .see("1 not the same");
    phone.tap("Not the same in both");
    phone
        .see("Here: Ana's house")
        .see("Put together, both stay.");
    checks::assert_good(&phone, "the preview of a conflict");
    phone.full_screenshot("backup-conflict");
    phone.tap("Bring it back now").see_heading("It is back");
    phone.until("see both kept", || match phone.stored(SAVED) {
        Some(text)
            if text.contains("Ana's house / casa, segundo piso, sola") && text.contains("Luis") =>
        {
            Ok(())
        }
        other => Err(format!("{other:?}")),
    });
    phone.tap("Undo").see("It is as it was before.");
    see_kept(&phone, Some(&before));

    // Only the copy of one, and the other not at all.
    phone.tap_in(".thing:nth-of-type(1)", "Leave it out");
    phone.tap("Only the copy").see("The copy takes its place.");
    phone.tap("Bring it back now").see_heading("It is back");
    let after = kept(&phone).unwrap();
    assert!(
        !after.contains("Ana's house") && !after.contains("Luis"),
        "{after}"
    );
    assert_quiet(&phone);
}

#[test]
fn what_is_no_copy_is_named_and_changes_nothing() {
    let site = Site::dist();
    let phone = first_visit(&site);
    prepared::keep(&phone, maria());
    phone.open("").see_ready();
    let before = kept(&phone).unwrap();
    bring_back(&phone);
    let copy = of_one(&maria());
    let newer = copy.replacen("{\"v\":1", "{\"v\":9", 1);
    let big = vec![b' '; 2_000_000];
    let brackets = "[".repeat(200_000);
    for (name, bytes, said) in [
        (
            "copy-broken.json",
            &copy.as_bytes()[..copy.len() / 2],
            "This copy is broken.",
        ),
        (
            "copy-newer.json",
            newer.as_bytes(),
            "A newer version of this app made this copy.",
        ),
        (
            "copy-foreign.json",
            b"{\"shopping\":[\"milk\"]}",
            "This is not a copy from this app.",
        ),
        (
            "copy-letter.txt",
            b"Dear Ana, how are you?",
            "This is not a copy from this app.",
        ),
        ("copy-empty.txt", b"", "This is not a copy from this app."),
        (
            "copy-brackets.json",
            brackets.as_bytes(),
            "This is not a copy from this app.",
        ),
        ("copy-big.json", &big, "This file is too big to be a copy."),
    ] {
        phone.choose_file("Choose the file", &file(name, bytes));
        phone.see(said).see("Nothing has changed here.");
        phone.see_heading("Bring back a copy");
    }
    checks::assert_good(&phone, "a file that is no copy");
    assert!(big.len() > LONGEST);
    assert_eq!(kept(&phone).unwrap(), before);
    assert_quiet(&phone);
}

#[test]
fn what_is_saved_before_erasing_can_be_brought_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    let before = kept(&phone).unwrap();
    phone
        .open("#/settings")
        .tap("Erase everything")
        .tap("Save a copy first")
        .see("The file is saved.");
    let (_, bytes) = phone.downloaded("warm-handoff-copy");
    phone
        .tap("Yes, erase everything")
        .see("Everything is erased.");
    bring_back(&phone);
    let copy = file("copy-erased.json", &bytes);
    phone.choose_file("Choose the file", &copy);
    phone.tap("Bring it back now").see_heading("It is back");
    see_kept(&phone, Some(&before));
}

#[test]
fn everything_moves_to_the_other_phone_by_codes() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    let before = kept(&phone).unwrap();
    phone.open("#/backup").tap("Move to my other phone");
    checks::assert_good(&phone, "moving to another phone");
    phone.tap("Make the five words");
    let words = words(&phone);
    checks::assert_good(&phone, "the ways to another phone");
    phone.tap("Save the file").see("The file is saved.");
    let (_, bytes) = phone.downloaded("warm-handoff-copy");
    let text = String::from_utf8(bytes).unwrap();
    let token = Token::find_within(&Limits::BACKUP, &text).unwrap();
    let run: Vec<_> = parts(token.as_str()).unwrap();
    assert!(run.len() > 1, "{} codes", run.len());
    phone.tap("Show codes to scan");
    phone.see_heading("Scan with your other phone");
    checks::assert_good(&phone, "codes for another phone");
    let dark = |svg: &str| {
        let path = svg.rsplit_once(" d=\"").unwrap().1;
        path.split('"').next().unwrap().to_owned()
    };
    for (at, part) in run.iter().enumerate() {
        let name = format!("Code {} of {}", at + 1, run.len());
        phone.see(&name);
        let shown = phone.script(
            "return document.querySelector('.code path:last-of-type').getAttribute('d')",
            json!([]),
        );
        let wanted = dark(&part.code().unwrap().svg(&name));
        assert_eq!(shown.as_str(), Some(wanted.as_str()), "{name}");
        if at + 1 < run.len() {
            phone.tap("Next");
        }
    }
    phone.see("That was the last one.");
    // They turn by themselves only when asked to.
    phone.tap("Turn by itself, every 2 seconds");
    phone.see(&format!("Code 1 of {}", run.len()));
    phone.see(&format!("Code 2 of {}", run.len()));
    phone.tap("Stop turning");
    let stopped = phone.text_of(".codes-at");
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    assert_eq!(phone.text_of(".codes-at"), stopped);
    phone.tap("Show the five words").see(MADE);
    phone.reduced_motion();
    phone.tap("Show codes to scan").do_not_see("Turn by itself");
    assert_quiet(&phone);

    let wall: Vec<_> = run
        .iter()
        .map(|part| Picture::of(&part.code().unwrap(), 6).on_a_wall(1280, 720))
        .collect();
    let film = file("copy-run.y4m", &Picture::film(&wall));
    let other = Browser::phone_filming(&site, &film);
    other.open("").see_ready();
    other.open("#/scan").tap("Open the camera");
    other.see_heading("This copy is locked");
    assert_eq!(other.address(), "#/backup");
    other
        .type_into("Five words", &words)
        .tap("Open it")
        .see_heading(PREVIEW);
    other.tap("Bring it back now").see_heading("It is back");
    see_kept(&other, Some(&before));
}

#[test]
fn a_change_of_language_keeps_the_words_that_were_made_and_the_way_back() {
    let site = Site::dist();
    let phone = first_visit(&site);
    quick_card_of(&phone, "Maria");
    let before = kept(&phone).unwrap();
    phone
        .open("#/backup")
        .tap("Save a copy")
        .tap("With five words")
        .tap("Make the five words");
    let made = words(&phone);
    phone
        .tap("Español")
        .see("Primero: anote estas cinco palabras");
    assert_eq!(phone.text_of(".secret > li").replace('\n', " "), made);
    phone.tap("English").see(MADE);

    let other = first_visit(&site);
    bring_back(&other);
    let copy = file("copy-spoken.json", of_one(&maria()).as_bytes());
    other.choose_file("Choose the file", &copy);
    other.see_heading(PREVIEW).tap("Bring it back now");
    other.see_heading("It is back").tap("Español");
    other.see_heading("Ya está de vuelta").tap("Deshacer");
    other.see("Está como antes.");
    see_kept(&other, None);
    assert_eq!(kept(&phone).unwrap(), before);
}
