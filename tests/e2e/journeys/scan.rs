//! A code is read by the camera or from a photo, and only ours is opened. The camera goes off as soon as nobody looks.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::flows::{first_visit, late_words_come};
use crate::browser::Browser;
use crate::picture::Picture;
use crate::site::Site;
use warm_handoff::qr::Code;
use warm_handoff::qr::part::parts;

/// The part of the program that reads codes.
const EYE: &str = "split_scan";

/// A token that the app made, of those that are kept for ever.
fn token(name: &str) -> String {
    let all: Value = serde_json::from_str(include_str!("../../golden/seal/vectors.json")).unwrap();
    let all = all
        .as_array()
        .or_else(|| all["vectors"].as_array())
        .unwrap();
    let found = all.iter().find(|vector| vector["name"] == name);
    let token = found.unwrap_or_else(|| panic!("no vector {name}"))["token"].as_str();
    token.unwrap().to_owned()
}

fn film(name: &str, pictures: &[Picture]) -> PathBuf {
    let wall: Vec<_> = pictures
        .iter()
        .map(|picture| picture.on_a_wall(1280, 720))
        .collect();
    file(&format!("{name}.y4m"), &Picture::film(&wall))
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

fn on_the_screen(site: &Site, film: &std::path::Path) -> Browser {
    let phone = Browser::phone_filming(site, film);
    phone.open("").see_ready();
    late_words_come(&phone);
    // How many cameras are on, whatever the page thinks.
    phone.on_every_page(
        "window.__tracks = [];
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wanted) => {
          const stream = await ask(wanted);
          window.__tracks.push(...stream.getTracks());
          return stream;
        };",
    );
    phone.open_fresh("#/scan").see_heading("Scan a code");
    phone
}

fn cameras_on(phone: &Browser) -> u64 {
    let live =
        "return (window.__tracks || []).filter((track) => track.readyState === 'live').length";
    phone.script(live, json!([])).as_u64().unwrap()
}

fn see_camera_off(phone: &Browser) {
    phone.until("have the camera off", || match cameras_on(phone) {
        0 => Ok(()),
        count => Err(format!("{count} are on")),
    });
}

#[test]
fn a_code_before_the_camera_is_opened_here_and_the_camera_goes_off() {
    let site = Site::dist();
    // Of another site's address: nobody goes there, and what is in it is a card all the same.
    let code = Code::of_link("https://elsewhere.example/app/", &token("open")).unwrap();
    let phone = on_the_screen(&site, &film("ours", &[Picture::of(&code, 6)]));
    assert_eq!(cameras_on(&phone), 0, "the camera is on before a tap");
    let came = |phone: &Browser| phone.requests().iter().any(|seen| seen.url.contains(EYE));
    assert!(
        !came(&phone),
        "the part that reads codes came before it was needed"
    );
    phone
        .tap("Open the camera")
        .see_heading("Someone gave you a card");
    see_camera_off(&phone);
    assert_eq!(phone.address(), "#/open");
    if site.has(EYE) {
        assert!(came(&phone), "nothing read the code");
    }
    for request in phone.requests() {
        let is_ours = request.url.starts_with(&site.origin()) && request.method == "GET";
        assert!(is_ours, "{request:?}");
    }
}

#[test]
fn what_is_not_ours_is_named_and_never_opened_and_leaving_turns_the_camera_off() {
    let site = Site::dist();
    let foreign = [
        "WIFI:S:ward 5;T:WPA;P:secret;;",
        "https://evil.example/x?#/card",
        "tel:+15550100",
        "javascript:alert(1)",
    ];
    let pictures: Vec<_> = foreign.iter().map(|text| Picture::text(text, 10)).collect();
    let phone = on_the_screen(&site, &film("foreign", &pictures));
    phone.tap("Open the camera");
    phone.see("Hold the code in the middle.");
    for said in [
        "It is for a Wi-Fi network. We opened nothing.",
        "It leads to evil.example. We opened nothing.",
        "It is for a call, a message or a contact. We opened nothing.",
        "This code is not from this app. We opened nothing.",
    ] {
        phone.see(said);
    }
    phone.screenshot("scan-foreign");
    assert_eq!(phone.address(), "#/scan");
    assert_eq!(cameras_on(&phone), 1);
    phone.open("#/card");
    see_camera_off(&phone);
    phone.open("#/scan").see_heading("Scan a code");
    phone
        .tap("Open the camera")
        .see("Hold the code in the middle.");
    phone.tap("Close the camera");
    see_camera_off(&phone);
    phone
        .tap("Open the camera")
        .see("Hold the code in the middle.");
    phone.script(
        "Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
        json!([]),
    );
    see_camera_off(&phone);
    phone.see("The camera opens only when you tap.");
}

#[test]
fn where_the_browser_reads_codes_itself_nothing_more_is_fetched_and_where_it_only_says_so_ours_reads()
 {
    let site = Site::dist();
    let code = Code::of_link(&site.url(), &token("open")).unwrap();
    let film = film("detected", &[Picture::of(&code, 6)]);
    for (detect, is_fetched) in [
        (
            format!("async () => [{{ rawValue: '{}' }}]", token("open")),
            false,
        ),
        (
            "() => Promise.reject(new DOMException('', 'NotSupportedError'))".to_owned(),
            true,
        ),
    ] {
        let phone = on_the_screen(&site, &film);
        phone.on_every_page(&format!(
            "window.BarcodeDetector = class {{
              static async getSupportedFormats() {{ return ['aztec', 'qr_code']; }}
              detect = {detect};
            }}",
        ));
        phone.open_fresh("#/scan").see_heading("Scan a code");
        phone
            .tap("Open the camera")
            .see_heading("Someone gave you a card");
        let came = phone.requests().iter().any(|seen| seen.url.contains(EYE));
        assert_eq!(came, is_fetched && site.has(EYE), "{detect}");
    }
}

#[test]
fn a_run_of_codes_says_which_are_missing_and_opens_once_all_are_there() {
    let site = Site::dist();
    let token = token("words-en");
    let all = parts(&token.repeat(4)).unwrap();
    assert!(all.len() > 2, "{} codes", all.len());
    let code = |at: usize| Picture::of(&all[at].code().unwrap(), 6);
    let phone = on_the_screen(&site, &film("run", &[code(1), code(0)]));
    phone.tap("Open the camera");
    phone.see(&format!("2 of {} codes read. Still missing: 3", all.len()));
    phone.screenshot("scan-run");
    // What three tokens in one are is for the screen that opens them to say.
    phone.tap("Close the camera");
}

#[test]
fn a_photo_is_read_too_and_a_phone_without_a_camera_says_so() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.on_every_page(
        "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', window.__refusal || 'NotFoundError'))",
    );
    phone.open_fresh("#/scan").see_heading("Scan a code");
    phone.tap("Open the camera").see("We found no camera here.");
    phone.script("window.__refusal = 'NotAllowedError'", json!([]));
    phone
        .tap("Open the camera")
        .see("The camera is not allowed here.");
    phone.script("window.__refusal = 'NotReadableError'", json!([]));
    phone.tap("Open the camera").see("The camera is in use.");
    phone.full_screenshot("scan-no-camera");

    let blank = Picture::drawn(900, 700, |x, y| ((x / 7 * 31 + y / 5 * 17) % 256) as u8);
    let code = Code::of_link("https://elsewhere.example/", &token("open")).unwrap();
    let ours = Picture::of(&code, 8).turned(7.0);
    for (name, bytes, said) in [
        ("blank.bmp", blank.bmp(), "We found no code in this photo."),
        (
            "text.png",
            b"no picture at all".to_vec(),
            "We cannot read this file as a photo.",
        ),
        ("ours.bmp", ours.bmp(), "Someone gave you a card"),
    ] {
        let photo = file(&format!("photo-{name}"), &bytes);
        phone
            .choose_file("Or choose a photo of the code", &photo)
            .see(said);
    }
    assert_eq!(phone.address(), "#/open");
}
