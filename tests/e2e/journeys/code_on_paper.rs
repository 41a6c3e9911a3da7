//! The code of a card on paper: large enough for any phone, and another reader reads it from the printed page.

use std::process::Command;

use serde_json::json;

use super::flows::first_visit;
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
            phone.script(
                "document.querySelector('.code svg').scrollIntoView({ block: 'center', behavior: 'instant' })",
                json!([]),
            );
            let shot = phone.full_screenshot(&format!("code-{example}-{theme}"));
            assert_opens(
                &format!("{example} on a {theme} screen"),
                &read(&shot),
                &site,
            );
        }
        phone.set_light();
        for paper in [Paper::Letter, Paper::A4] {
            let pages = phone
                .print_pdf(paper)
                .to_png_of(&format!("code-{example}-{paper:?}"), 300);
            let found: Vec<_> = pages
                .iter()
                .map(|page| read(page))
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

/// What another program reads in a picture; nothing where it finds no code.
fn read(picture: &std::path::Path) -> String {
    let found = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(picture)
        .output()
        .expect("zbarimg is not there: make test-tools installs it");
    String::from_utf8_lossy(&found.stdout).trim_end().to_owned()
}

fn assert_opens(place: &str, text: &str, site: &Site) {
    let rest = text.strip_prefix(&site.url());
    assert!(
        rest.is_some_and(|rest| rest.starts_with('#')),
        "{place}: {text}"
    );
    assert!(Token::find(text).is_ok(), "{place}: {text}");
}
