//! What stands in the address: what was handed on leaves it at once, and what only looks so is left alone.

use std::time::{Duration, Instant};

use crate::browser::Browser;
use crate::site::Site;

/// The beginning of a token, as letters and as digits: more is not needed to know one.
const LETTERS: &str = "eyJ0eXAiOiJ3aDEi";
const DIGITS: &str = "56762903564320603460290652232460";

#[test]
fn what_was_handed_on_leaves_the_address_however_it_stands_there() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    for handed in [
        format!("#open.{LETTERS}"),
        format!("#/open/{LETTERS}"),
        format!("#open.{DIGITS}"),
        format!("#{LETTERS}"),
        format!("#/{DIGITS}"),
        "#open.ey".to_owned(),
        "#open.".to_owned(),
    ] {
        phone.open("#/about").see_ready();
        phone.open(&handed).see_address("#/open");
        phone
            .see_heading("Open a card")
            .see("The end of the link is missing.");
    }
}

#[test]
fn the_number_of_a_thing_is_no_token() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    for address in [
        "#/medicines/1a567629bc001122/dose",
        "#/tests/5676290011223344",
    ] {
        phone.open(address).see_ready();
        phone.see_address(address);
    }
}

/// Each mark was once looked at with all that follows it: with so many, the page never came.
#[test]
fn an_address_made_to_take_long_is_looked_at_in_no_time() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    let begun = Instant::now();
    phone.open(&"#".repeat(1_000_000)).see_ready();
    assert!(begun.elapsed() < Duration::from_secs(20));
}
