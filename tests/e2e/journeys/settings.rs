//! Settings: text size, colours and the emergency number, at once and for good.

use super::flows::{SETTINGS, first_visit, open_example};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::{Value, json};

#[test]
fn larger_text_is_larger_at_once_and_after_a_reload() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/settings").see_heading("Settings");
    let normal = text_px(&phone);
    phone.tap("Large");
    let large = text_px(&phone);
    phone.tap("Largest");
    let largest = text_px(&phone);
    assert!(
        normal < large && large < largest,
        "{normal}, {large}, {largest} px"
    );
    checks::assert_good(&phone, "settings with the largest text");
    phone.close_and_reopen().see_ready();
    assert!((text_px(&phone) - largest).abs() < 0.1);
    assert!(phone.is_chosen("Largest"));
}

#[test]
fn the_largest_text_fits_the_narrowest_phone() {
    let site = Site::dist();
    let phone = Browser::small_phone(&site);
    phone.plant(SETTINGS, r#"{"text":"largest"}"#);
    open_example(&phone, "maria", "Card for Maria Delgado");
    for address in [
        "#/card",
        "#/share",
        "#/quick",
        "#/quick/ask",
        "#/settings",
        "#/check",
    ] {
        phone.open(address);
        phone.heading();
        let found = [
            checks::sideways(&phone),
            checks::clipped(&phone),
            checks::targets(&phone),
        ]
        .concat();
        checks::assert_none(&phone, &format!("{address} with the largest text"), found);
    }
}

#[test]
fn dark_and_light_are_chosen_over_the_device_and_kept() {
    let site = Site::dist();
    let phone = first_visit(&site);
    phone.open("#/settings").tap_in("main", "Dark");
    let dark = paper(&phone);
    assert!(lightness(&dark) < 60, "the dark paper is {dark}");
    phone.reload().see_ready();
    assert_eq!(paper(&phone), dark);
    phone.set_dark().tap_in("main", "Light");
    let light = paper(&phone);
    assert!(lightness(&light) > 200, "the light paper is {light}");
    phone.tap_in("main", "Same as this device");
    assert_eq!(paper(&phone), dark);
    phone.set_light();
    assert_eq!(paper(&phone), light);
}

#[test]
fn the_emergency_number_follows_the_country_and_the_choice() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.languages(&["en-GB"]).open("").see_ready();
    assert_eq!(emergency(&phone), json!(["tel:999", "Call 999"]));
    phone.open("#/settings").see_heading("Settings");
    assert!(phone.is_chosen("999"));
    phone.tap("112");
    assert_eq!(emergency(&phone), json!(["tel:112", "Call 112"]));
    phone.reload().see_ready();
    assert_eq!(emergency(&phone), json!(["tel:112", "Call 112"]));
    assert!(phone.is_chosen("112"));
}

fn text_px(b: &Browser) -> f64 {
    let size = b.script(
        "return parseFloat(getComputedStyle(document.querySelector('main .choice')).fontSize)",
        json!([]),
    );
    size.as_f64().unwrap_or_default()
}

fn paper(b: &Browser) -> String {
    let color = b.script(
        "return getComputedStyle(document.body).backgroundColor",
        json!([]),
    );
    let root = b.script(
        "return getComputedStyle(document.documentElement).backgroundColor",
        json!([]),
    );
    let clear = "rgba(0, 0, 0, 0)";
    let color = if color == clear { root } else { color };
    color.as_str().unwrap_or_default().to_owned()
}

/// The red of `rgb(16, 23, 29)`: enough to tell dark from light.
fn lightness(color: &str) -> u32 {
    let digits: String = color
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(128)
}

fn emergency(b: &Browser) -> Value {
    b.script(
        "const link = document.querySelector('.foot .tel'); return [link.getAttribute('href'), page.tidy(link.innerText)]",
        json!([]),
    )
}
