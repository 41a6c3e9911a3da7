//! The code of a card on paper: large enough for any phone, and another reader reads it from the printed page.

use serde_json::json;

use super::flows::first_visit;
use super::handed::{read_code, read_picture};
use crate::browser::Paper;
use crate::site::Site;
use warm_handoff::seal::Token;

/// CSS pixels in a millimetre.
const MM: f64 = 96.0 / 25.4;

#[test]
fn the_printed_code_is_45_mm_or_more_and_opens_the_card() {
    let site = Site::dist();
    let phone = first_visit(&site);
    for example in ["maria", "luis"] {
        phone.open(&format!("#/example/{example}"));
        phone
            .tap("Share or print")
            .see_heading("Share or print your card");
        phone.open("#/share/link").see_heading("Send a locked link");
        phone.tap("Not locked").tap("Make the link");
        phone.see("Or: let them scan this code");
        for theme in ["light", "dark"] {
            if theme == "dark" {
                phone.set_dark();
            }
            let found = read_code(&phone, &format!("code-{example}-{theme}"));
            assert_opens(&format!("{example} on a {theme} screen"), &found, &site);
        }
        phone.set_light();
        for paper in [Paper::Letter, Paper::A4] {
            let pages = phone
                .print_pdf(paper)
                .to_png_of(&format!("code-{example}-{paper:?}"), 300);
            let found: Vec<_> = pages
                .iter()
                .map(|page| read_picture(page))
                .filter(|text| !text.is_empty())
                .collect();
            assert_eq!(found.len(), 1, "{example} on {paper:?}: {found:?}");
            assert_opens(&format!("{example} on {paper:?}"), &found[0], &site);
        }
        phone.on_paper(true);
        let measure = "const code = document.querySelector('.qr');
            const side = code.viewBox.baseVal.width;
            return code.getBoundingClientRect().width * (side - 8) / side";
        let side = phone.script(measure, json!([])).as_f64().unwrap() / MM;
        assert!(side >= 45.0, "the code of {example} is {side} mm wide");
        phone.on_paper(false);
    }
}

fn assert_opens(place: &str, text: &str, site: &Site) {
    let rest = text.strip_prefix(&site.url());
    assert!(
        rest.is_some_and(|rest| rest.starts_with('#')),
        "{place}: {text}"
    );
    assert!(Token::find(text).is_ok(), "{place}: {text}");
}
