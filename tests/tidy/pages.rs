//! The static pages: what the security policy would refuse is not in them, and the policy is.

use super::sources::{sources, text};

const PAGES: [&str; 2] = ["public/index.html", "public/blank.html"];
const REFUSED: [&str; 4] = ["unsafe-inline", "unsafe-eval", "http:", "https:"];

#[test]
fn no_page_has_a_script_a_style_or_a_handler_within_it() {
    for page in PAGES {
        let found = inline(&text(page));
        assert!(found.is_empty(), "{page} has {found:?}");
    }
}

#[test]
fn every_page_has_its_policy_before_anything_that_loads() {
    for page in PAGES {
        let html = text(page);
        let policy = html
            .split("http-equiv=\"Content-Security-Policy\" content=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_else(|| panic!("{page} has no policy"));
        assert!(policy.starts_with("default-src 'none';"), "{page}");
        for word in REFUSED {
            let allowed = policy.replace("'wasm-unsafe-eval'", "");
            assert!(!allowed.contains(word), "{page} allows {word}");
        }
        for needed in ["base-uri 'none'", "form-action 'none'"] {
            assert!(policy.contains(needed), "{page} lacks {needed}");
        }
        let before = html.split("Content-Security-Policy").next();
        for loads in ["<script", "<link", "<img", "<style"] {
            assert!(
                !before.unwrap_or_default().contains(loads),
                "{page}: {loads} stands before the policy"
            );
        }
        assert!(html.contains("name=\"referrer\" content=\"no-referrer\""));
    }
}

#[test]
fn no_screen_and_no_card_writes_a_style_that_the_policy_would_refuse() {
    for source in sources() {
        for written in [" style=", "style=\\\"", "style:", "<style"] {
            assert!(
                !source.text.contains(written),
                "{} writes {written}",
                source.path
            );
        }
    }
}

#[test]
fn every_page_names_no_other_site() {
    for page in PAGES {
        let html = text(page);
        for address in attributes(&html).filter(|(name, _)| ["src", "href"].contains(name)) {
            let is_ours = !address.1.contains("//") || address.1.starts_with("../target/");
            assert!(is_ours, "{page} points to {}", address.1);
        }
    }
}

#[test]
fn what_stands_within_a_page_is_found() {
    for html in [
        "<script>alert(1)</script>",
        "<script type=\"module\"> x </script>",
        "<style>p { color: red }</style>",
        "<p style=\"color: red\">",
        "<p onclick=\"x()\">",
        "<a href=\"javascript:x()\">",
    ] {
        assert!(!inline(html).is_empty(), "{html} passes");
    }
    assert!(inline("<script src=\"boot.js\"></script><p class=\"style one\">on=1</p>").is_empty());
}

fn inline(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for script in html.split("<script").skip(1) {
        let body = script
            .split_once('>')
            .and_then(|(_, rest)| rest.split("</script").next());
        found.extend(
            body.filter(|body| !body.trim().is_empty())
                .map(str::to_owned),
        );
    }
    if html.contains("<style") {
        found.push("<style".to_owned());
    }
    for (name, value) in attributes(html) {
        if name == "style" || name.starts_with("on") || value.trim().starts_with("javascript:") {
            found.push(format!("{name}=\"{value}\""));
        }
    }
    found
}

/// The attributes of every tag that have a value in quotes.
fn attributes(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.split('<').skip(1).flat_map(|tag| {
        let tag = tag.split('>').next().unwrap_or_default();
        let mut parts = tag.split('"');
        let mut found = Vec::new();
        while let (Some(before), Some(value)) = (parts.next(), parts.next()) {
            let name = before.trim_end_matches('=').rsplit(' ').next();
            found.extend(name.map(|name| (name, value)));
        }
        found
    })
}
