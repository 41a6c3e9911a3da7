//! The card as files: a page that opens anywhere, and pictures in which no letter is missing.

use serde_json::{Value, json};

use super::flows::first_visit;
use crate::browser::{Browser, Paper};
use crate::checks;
use crate::site::Site;

/// A name in each script that a phone of the many may hold, and what it is called.
const SCRIPTS: [(&str, &str); 8] = [
    ("arabic", "مريم دلغادو"),
    ("hebrew", "שרה לוי"),
    ("devanagari", "मारिया देलगादो"),
    ("chinese", "李小龍"),
    ("thai", "มาเรีย เดลกาโด"),
    ("cyrillic", "Мария Дельгадо"),
    ("vietnamese", "Nguyễn Thị Ánh"),
    ("emoji", "Ana 👩‍👩‍👧 👍🏽"),
];

/// Remembers every word that the page draws on a canvas, with its font.
const WATCH: &str = "window.__words = [];
    const draw = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      window.__words.push([text, this.font, this.direction]);
      return draw.call(this, text, x, y);
    };";

/// The letters that look like one for which no font has a picture.
const MISSING: &str = "const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 80;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const look = (letter, font) => {
      context.clearRect(0, 0, 80, 80);
      context.font = font;
      context.fillText(letter, 10, 60);
      return context.getImageData(0, 0, 80, 80).data.join();
    };
    const nothing = {};
    const missing = new Set();
    for (const [text, font] of window.__words.slice()) {
      nothing[font] ??= ['\\u{10ffff}', '\\u{e0fff}', '\\u{378}'].map((letter) => look(letter, font));
      for (const { segment } of new Intl.Segmenter('und').segment(text)) {
        // Letters that join are looked at together, and each alone: a family may fall apart into boxes.
        for (const part of [segment, ...segment].filter((part) => /[\\p{L}\\p{N}\\p{S}\\p{P}\\p{Cn}]/u.test(part))) {
          if (nothing[font].includes(look(part, font))) missing.add(part);
        }
      }
    }
    return [...missing]";

fn pictures(phone: &Browser) -> Vec<Value> {
    phone.tap("Make a picture");
    phone.until("see a picture", || {
        let shown = "return [...document.querySelectorAll('.shot')].filter((shot) => shot.complete && shot.naturalWidth > 0)
            .map((shot) => [shot.naturalWidth, shot.naturalHeight, shot.alt])";
        let found = phone.script(shown, json!([])).as_array().cloned().unwrap_or_default();
        if found.is_empty() { Err("there is none".to_owned()) } else { Ok(found) }
    })
}

#[test]
fn the_pictures_of_the_examples_are_whole_and_leave_by_a_tap() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.with_share_sheet();
    phone.open("").see_ready();
    for example in ["maria", "kwame", "luis"] {
        phone.open(&format!("#/example/{example}"));
        phone
            .tap("Share or print")
            .see_heading("Share or print your card");
        phone.do_not_see("The picture is ready.");
        let found = pictures(&phone);
        for shot in &found {
            assert_eq!(shot[0], 2160, "{shot}");
            assert!(shot[1].as_u64() <= Some(4000), "{shot}");
        }
        for number in 1..=found.len() {
            let name = match found.len() {
                1 => "warm-handoff-clinician.png".to_owned(),
                _ => format!("warm-handoff-clinician-{number}.png"),
            };
            phone.tap(&match found.len() {
                1 => "Save the picture".to_owned(),
                of => format!("Save picture {number} of {of}"),
            });
            let (_, bytes) = phone.downloaded(&name);
            assert!(bytes.starts_with(b"\x89PNG"), "{name}");
            crate::browser::keep(&format!("picture-{example}-{number}"), "png", &bytes);
        }
        phone.forget_downloads();
        phone.tap(&match found.len() {
            1 => "Send the picture".to_owned(),
            of => format!("Send the {of} pictures"),
        });
        phone.see("Your phone has it now.");
        let shared = phone.shared();
        let files = shared[0]["files"].as_array().unwrap();
        assert_eq!(files.len(), found.len());
        assert!(
            files.iter().all(|file| file["type"] == "image/png"),
            "{shared:?}"
        );
        assert_eq!(shared[0]["title"], "A handoff card");
        // Another reader is another card: the pictures of this one are gone.
        phone.tap("Helper");
        assert_eq!(phone.count(".shot"), 0);
        phone.reload();
    }
}

#[test]
fn no_letter_of_any_script_is_missing_in_a_picture() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.on_every_page(WATCH);
    for (script, name) in SCRIPTS {
        phone
            .open_fresh("#/quick")
            .see_heading("What is your name?");
        phone
            .replace_in("Your name", "")
            .paste_into("Your name", name);
        phone
            .open("#/share")
            .see_heading("Share or print your card");
        phone.script("window.__words.length = 0", json!([]));
        pictures(&phone);
        let drawn = phone.script("return window.__words.map(([text]) => text)", json!([]));
        let is_there = drawn.as_array().unwrap().iter().any(|text| text == name);
        assert!(is_there, "{name} is not in {drawn}");
        let missing = phone.script(MISSING, json!([]));
        assert_eq!(
            missing,
            json!([]),
            "{script} has letters that no font draws"
        );
        phone.script(
            "document.querySelector('.shot + .button').click()",
            json!([]),
        );
        let (_, bytes) = phone.downloaded("warm-handoff-clinician");
        crate::browser::keep(&format!("picture-{script}"), "png", &bytes);
        phone.forget_downloads();
    }
    // The test itself sees what is missing.
    phone.script(
        "window.__words = [['a\\u0378b', '400 32px system-ui', 'ltr']]",
        json!([]),
    );
    assert_eq!(phone.script(MISSING, json!([])), json!(["\u{378}"]));
}

#[test]
fn the_card_as_a_page_opens_without_the_app_and_prints_on_one_sheet() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.open("").see_ready();
    for (example, name) in [
        ("maria", "Maria Delgado"),
        ("kwame", "Kwame"),
        ("luis", "Luis"),
    ] {
        phone.open(&format!("#/example/{example}"));
        phone
            .tap("Share or print")
            .see_heading("Share or print your card");
        phone
            .tap("Save as a web page")
            .see("Your browser has the file.");
        let (file, bytes) = phone.downloaded("warm-handoff-clinician.html");
        assert_eq!(file, "warm-handoff-clinician.html");
        let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let path = folder.join(format!("{example}.html"));
        std::fs::write(&path, bytes).unwrap();
        phone.forget_downloads();
        phone.open_file(&path);
        assert!(phone.text().contains(name), "{}", phone.text());
        let title = phone.script("return document.title", json!([]));
        assert_eq!(title, "Summary card · Warm Handoff");
        let wide = phone.script("return document.documentElement.scrollWidth", json!([]));
        assert!(wide.as_u64() <= Some(360), "{example} is {wide} wide");
        phone.full_screenshot(&format!("page-{example}"));
        for paper in [Paper::Letter, Paper::A4] {
            let pdf = phone.print_pdf(paper);
            pdf.to_png(&format!("page-{example}-{paper:?}"));
            checks::assert_none(&phone, example, checks::printed(&pdf, 1));
        }
        assert_eq!(phone.console_errors(), Vec::<String>::new());
        phone.open("").see_ready();
    }
}
