//! `Cargo.toml`: every dependency has its reason, every piece of the browser that is asked for is used.

use std::collections::BTreeSet;

use super::sources::{ident, sources, text};

#[test]
fn every_dependency_says_what_it_is_for() {
    let mut in_dependencies = false;
    let mut found = 0;
    for line in text("Cargo.toml").lines() {
        if let Some(header) = line.strip_prefix('[') {
            in_dependencies = header.contains("dependencies");
            continue;
        }
        // A list that goes on over several lines begins no dependency.
        let begins_one = line.starts_with(|first: char| first.is_ascii_lowercase())
            && !line.starts_with("features");
        if in_dependencies && begins_one {
            let reason = line.split(" # ").nth(1).unwrap_or_default();
            assert!(reason.len() > 4, "no reason on: {line}");
            found += 1;
        }
    }
    assert!(found > 15, "only {found} dependencies were looked at");
}

#[test]
fn every_part_of_the_browser_that_is_asked_for_is_used_and_they_are_in_order() {
    let features = browser_features();
    let mut sorted = features.clone();
    sorted.sort();
    assert_eq!(features, sorted);
    let mut named = BTreeSet::new();
    for source in sources() {
        if source.path.starts_with("src/platform") || source.path.starts_with("src/ui") {
            let tokens = source.all_tokens();
            named.extend(tokens.iter().filter_map(|token| ident(Some(token))));
        }
    }
    for feature in features {
        // A type may never be named: `window.history()` is a `History`.
        let method = snake(&feature);
        assert!(
            named.contains(&feature) || named.contains(&method),
            "web-sys is asked for {feature}, which nothing names"
        );
    }
}

fn browser_features() -> Vec<String> {
    let manifest = text("Cargo.toml");
    let part = manifest
        .split("dependencies.web-sys]")
        .nth(1)
        .and_then(|part| part.split("features = [").nth(1))
        .and_then(|part| part.split(']').next())
        .unwrap_or_default();
    let features: Vec<String> = part
        .split(',')
        .map(|name| name.trim().trim_matches('"').to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    assert!(features.len() > 10, "the list was not found: {features:?}");
    features
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
