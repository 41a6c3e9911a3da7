//! QR codes: how much fits, what they look like, and runs of them.

// A test that cannot go on says so by a panic.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

#[path = "qr/eyes.rs"]
mod eyes;
#[path = "qr/picture.rs"]
mod picture;

use proptest::prelude::*;
use warm_handoff::qr::part::{MOST, Part, Refused, parts};
use warm_handoff::qr::run::{Run, Took};
use warm_handoff::qr::seen::Foreign;
use warm_handoff::qr::{Code, TooMuch, numeric, room};

const BASE: &str = "https://handoff.example.org/warm/";

fn token(length: usize) -> String {
    let letters = "eyJhbGciOiJQQkVTMi1IUzI1NitBMTI4S1ciLCJ6aXAiOiJERUYifQ.-_09AZaz.q7";
    letters.chars().cycle().take(length).collect()
}

#[test]
fn as_much_fits_as_is_said_for_any_address() {
    for base in [
        "",
        "http://127.0.0.1:8080/",
        BASE,
        "https://a-very-long-name-of-a-clinic.example.com/patients/going-home/warm-handoff/index.html",
    ] {
        let room = room(base);
        assert!(room > 1_000, "{base} leaves {room}");
        let largest = Code::of_link(base, &token(room)).unwrap();
        assert_eq!(largest.version(), 22, "{base}");
        let too_much = Code::of_link(base, &token(room + 1)).unwrap_err();
        assert_eq!(
            too_much,
            TooMuch {
                room,
                needed: room + 1
            },
            "{base}"
        );
    }
}

#[test]
fn a_code_is_finer_than_version_20_only_where_it_must_be_and_easy_ones_bear_dirt() {
    let mut before = 0;
    for length in (0..room(BASE)).step_by(7) {
        let code = Code::of_link(BASE, &token(length)).unwrap();
        assert!(code.version() >= before, "{length} in {code:?}");
        before = code.version();
        let text = format!("{code:?}");
        assert_eq!(code.is_dense(), code.version() > 20, "{code:?}");
        assert!(
            code.is_dense() || !text.contains("Low"),
            "{text} of {length}"
        );
    }
    assert_eq!(before, 22);
}

#[test]
fn the_fragment_that_the_page_shows_is_not_part_of_its_address() {
    let plain = Code::of_link(BASE, &token(40)).unwrap();
    let shown = Code::of_link(&format!("{BASE}#/share?x"), &token(40)).unwrap();
    assert!(plain == shown);
    assert_eq!(room(BASE), room(&format!("{BASE}#/share")));
}

#[test]
fn a_base_that_leaves_no_room_and_a_text_that_is_no_token_are_refused_and_nothing_falls() {
    let long = format!("https://example.org/{}", "x".repeat(5_000));
    assert_eq!(room(&long), 0);
    assert!(Code::of_link(&long, &token(10)).is_err());
    assert!(Code::of_link(BASE, "ñ 漢").is_ok());
    assert!(Code::of_link(BASE, &"漢".repeat(2_000)).is_err());
}

#[test]
fn the_drawing_is_black_on_white_with_room_round_it_and_its_label_is_no_markup() {
    let code = Code::of_link(BASE, &token(40)).unwrap();
    let svg = code.svg("\"><svg onload=alert(1)> & '");
    let side = code.size() + 8;
    assert!(svg.contains(&format!("viewBox=\"0 0 {side} {side}\"")));
    assert!(svg.contains("shape-rendering=\"crispEdges\""));
    assert!(svg.contains("aria-label=\"&quot;&gt;&lt;svg onload=alert(1)&gt; &amp; &#39;\""));
    assert!(svg.contains(&format!(
        "<path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>"
    )));
    assert_eq!(
        svg.matches('<').count(),
        4,
        "two paths and the drawing itself"
    );
    assert!(
        !svg.contains("style"),
        "the page's policy allows no styles in it"
    );
}

/// Each stretch of the drawing, laid out again, is the code.
#[test]
fn the_drawing_is_the_code_module_by_module() {
    let code = Code::of_link(BASE, &token(900)).unwrap();
    let svg = code.svg("");
    let path = svg.split("<path d=\"").nth(1).unwrap();
    let path = path.split('"').next().unwrap();
    let side = code.size() + 8;
    let mut drawn = vec![false; side * side];
    for stretch in path.split('M').skip(1) {
        let (x, rest) = stretch.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (width, rest) = rest.split_once("v1h-").unwrap();
        assert_eq!(rest, format!("{width}z"));
        let [x, y, width] = [x, y, width].map(|number| number.parse::<usize>().unwrap());
        for at in x..x + width {
            assert!(!drawn[y * side + at], "drawn twice");
            drawn[y * side + at] = true;
        }
    }
    for y in 0..side {
        for x in 0..side {
            let is_dark = code.is_dark(x.wrapping_sub(4), y.wrapping_sub(4));
            assert_eq!(drawn[y * side + x], is_dark, "{x} {y}");
        }
    }
}

#[test]
fn parts_come_in_any_order_and_a_hundred_times() {
    let text = token(9_000);
    let all: Vec<_> = parts(&text).unwrap().iter().map(Part::written).collect();
    assert!(all.len() > 10);
    let mut run = Run::default();
    assert_eq!((run.of(), run.have()), (0, 0));
    for _ in 0..100 {
        run.take(&all[3]).unwrap();
    }
    assert_eq!((run.of(), run.have()), (all.len(), 1));
    assert!(!run.missing().contains(&4));
    assert_eq!(run.missing().len(), all.len() - 1);
    for part in all.iter().rev() {
        run.take(part).unwrap();
    }
    assert_eq!(run.missing(), [0; 0]);
    // Whoever holds the last one before the camera again gets the text again.
    assert_eq!(run.take(&all[0]), Ok(Took::Whole(text)));
}

#[test]
fn a_part_of_another_run_changes_nothing_and_is_named() {
    let (ours, theirs) = (parts(&token(3_000)).unwrap(), parts(&token(3_001)).unwrap());
    let mut run = Run::default();
    run.take(&ours[0].written()).unwrap();
    let before = run.clone();
    assert_eq!(run.take(&theirs[1].written()), Err(Refused::OtherRun));
    assert_eq!(run, before);
    // As many parts and the same sum, but another text in one that is here.
    let swapped = ours[0].written().replace("/1/", "/2/");
    run.take(&swapped).unwrap();
    assert_eq!(run.take(&ours[1].written()), Err(Refused::Damaged));
}

#[test]
fn parts_that_do_not_fit_together_are_refused_at_the_end_and_the_run_begins_again() {
    let all = parts(&token(1_000)).unwrap();
    assert_eq!(all.len(), 2);
    let mut run = Run::default();
    run.take(&all[0].written()).unwrap();
    let changed = all[1].written();
    let changed = format!("{}33", &changed[..changed.len() - 2]);
    assert_eq!(run.take(&changed), Err(Refused::Damaged));
    assert_eq!(run, Run::default());
    run.take(&all[1].written()).unwrap();
    assert_eq!(run.take(&all[0].written()), Ok(Took::Whole(token(1_000))));
}

#[test]
fn what_no_part_of_ours_says_is_refused_before_anything_is_kept() {
    let long = format!("WH1/1/64/0000000/{}", "0".repeat(2_050));
    for (scanned, refused) in [
        ("", Refused::NotAPart),
        ("WIFI:S:ward 5;T:WPA;P:secret;;", Refused::NotAPart),
        ("tel:+15550100", Refused::NotAPart),
        ("https://evil.example/#/open/1234", Refused::NotAPart),
        ("UR:BYTES/4294967295-4000000000/LPADASCF", Refused::NotAPart),
        ("WH1/4294967295/4000000000/0000000/00", Refused::NotAPart),
        ("WH1/18446744073709551616/1/0000000/00", Refused::NotAPart),
        ("WH1/0/1/0000000/00", Refused::NotAPart),
        ("WH1/2/1/0000000/00", Refused::NotAPart),
        ("WH1/1/65/0000000/00", Refused::NotAPart),
        ("WH1/01/1/0000000/00", Refused::NotAPart),
        ("WH1/+1/1/0000000/00", Refused::NotAPart),
        ("WH1/-1/1/0000000/00", Refused::NotAPart),
        ("WH1/١/1/0000000/00", Refused::NotAPart),
        ("WH1/1/1/000000g/00", Refused::NotAPart),
        ("WH1/1/1/0000000/00/00", Refused::NotAPart),
        ("WH1/1/1/0000000", Refused::NotAPart),
        ("WH/1/1/0000000/00", Refused::NotAPart),
        ("WHAT/1/1/0000000/00", Refused::NotAPart),
        ("WH2/1/1/0000000/00", Refused::Newer),
        ("WH10/1/1/0000000/00", Refused::Newer),
        ("WH1/1/1/0000000/0", Refused::Damaged),
        ("WH1/1/1/0000000/0x", Refused::Damaged),
        ("WH1/1/1/0000000/99", Refused::Damaged),
        ("WH1/1/1/0000000/٠٠", Refused::Damaged),
        (&long, Refused::NotAPart),
    ] {
        let mut run = Run::default();
        assert_eq!(run.take(scanned), Err(refused), "{scanned}");
        assert_eq!(run, Run::default(), "{scanned}");
    }
}

#[test]
fn a_text_that_needs_too_many_codes_is_refused_with_how_much_would_fit() {
    let room = parts(&token(100_000)).unwrap_err().room;
    assert!(room > 32 * 1024, "{room}");
    let most = parts(&token(room)).unwrap();
    assert_eq!(most.len(), MOST);
    assert!(parts(&token(room + 1)).is_err());
    assert!(parts("words with spaces").is_err());
}

#[test]
fn all_codes_of_a_run_fit_a_screen_and_look_alike() {
    for length in [1, 500, 581, 5_000, 37_000] {
        let parts = parts(&token(length)).unwrap();
        let sizes: Vec<_> = parts
            .iter()
            .map(|part| part.code().unwrap().version())
            .collect();
        assert!(sizes.iter().all(|size| *size <= 17), "{length}: {sizes:?}");
        let first = sizes[0];
        let alike = sizes
            .iter()
            .rev()
            .skip(1)
            .all(|size| size.abs_diff(first) <= 1);
        assert!(alike, "{length}: {sizes:?}");
    }
}

#[test]
fn a_code_that_is_not_ours_is_named_for_what_it_is() {
    let address = |host: &str| Foreign::Address(host.to_owned());
    for (text, foreign) in [
        (
            "https://evil.example/path#/open/123",
            address("evil.example"),
        ),
        ("HTTP://Evil.Example:8080?x", address("evil.example:8080")),
        (
            "https://good.example@evil.example/",
            address("evil.example"),
        ),
        (
            "https://evil.example\\@good.example/",
            address("evil.example"),
        ),
        ("https://клиника.example/", address("клиника.example")),
        ("https://a\u{202e}b.example/", Foreign::Other),
        ("https://", Foreign::Other),
        ("WIFI:S:ward 5;T:WPA;P:secret;;", Foreign::Network),
        ("tel:+15550100", Foreign::Contact),
        ("MATMSG:TO:a@b.example;;", Foreign::Contact),
        ("BEGIN:VCARD\nVERSION:3.0", Foreign::Contact),
        ("javascript:alert(1)", Foreign::Other),
        ("漢字", Foreign::Other),
        ("", Foreign::Other),
    ] {
        assert_eq!(Foreign::of(text), foreign, "{text}");
    }
}

proptest! {
    #[test]
    fn any_token_comes_back_from_its_digits(token in "[A-Za-z0-9._-]{0,300}") {
        let digits = numeric::of(&token).unwrap();
        prop_assert_eq!(digits.len(), 2 * token.len());
        prop_assert_eq!(numeric::text(&digits), Some(token));
    }

    #[test]
    fn any_text_is_looked_at_without_harm(text in any::<String>(), tail in "[0-9/A-Z]{0,40}") {
        let mut run = Run::default();
        let _ = run.take(&text);
        let _ = run.take(&format!("WH1/{tail}"));
        let _ = numeric::text(&text);
        let _ = Foreign::of(&text);
        let _ = Code::of_link(&text, &tail);
        prop_assert!(run.of() <= MOST);
    }

    #[test]
    fn any_token_comes_back_from_its_parts(token in "[A-Za-z0-9._-]{1,4000}", turn in 0_usize..10) {
        let mut all = parts(&token).unwrap();
        let turn = turn % all.len();
        all.rotate_left(turn);
        let mut run = Run::default();
        let mut last = None;
        for part in all {
            last = Some(run.take(&part.written()).unwrap());
        }
        prop_assert_eq!(last, Some(Took::Whole(token)));
    }
}
