//! The shape of the files: each says what it is, is about one thing, and can stop the program nowhere.

use proc_macro2::TokenTree;

use super::sources::{ident, is_punct, sources};

const MOST_LINES: usize = 260;
const SAYS_NOTHING: [&str; 7] = ["utils", "util", "helpers", "types", "common", "misc", "mod"];
const PANICS: [&str; 7] = [
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
];

#[test]
fn every_file_begins_by_saying_what_it_is() {
    for source in sources() {
        let first = source.text.lines().next().unwrap_or_default();
        let sentence = first.strip_prefix("//! ").unwrap_or_default();
        assert!(
            sentence.len() > 10,
            "{} does not begin with a `//!` sentence",
            source.path
        );
    }
}

#[test]
fn no_file_is_long_and_none_is_named_after_nothing() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(
            lines <= MOST_LINES,
            "{} has {lines} lines, the most is {MOST_LINES}",
            source.path
        );
        let name = source.path.rsplit('/').next().unwrap_or_default();
        let name = name.trim_end_matches(".rs");
        assert!(
            !SAYS_NOTHING.contains(&name),
            "{}: name it after what is in it",
            source.path
        );
    }
}

#[test]
fn nothing_in_the_program_ends_in_a_panic() {
    for source in sources() {
        if source.is_of_the_build() {
            continue;
        }
        let found = panics(&source.all_tokens());
        assert!(found.is_empty(), "{} calls {found:?}", source.path);
    }
}

#[test]
fn a_way_to_panic_is_found_and_its_harmless_neighbours_are_not() {
    let of = |rust: &str| {
        let mut all = Vec::new();
        super::sources::flatten(&super::sources::tokens_of(rust), &mut all);
        panics(&all)
    };
    assert_eq!(of("fn f() { x.unwrap() }"), ["unwrap"]);
    assert_eq!(of("fn f() { g(|| y.expect(\"why\")) }"), ["expect"]);
    assert_eq!(of("fn f() { panic!() }"), ["panic!"]);
    assert_eq!(of("fn f() { vec![unreachable!()] }"), ["unreachable!"]);
    assert_eq!(of("fn f() { map(Option::unwrap) }"), ["unwrap"]);
    let harmless = "fn f() { x.unwrap_or_default(); debug_assert!(y); }\n\
                    #[cfg(test)]\nmod tests { fn f() { x.unwrap() } }";
    assert!(of(harmless).is_empty());
}

fn panics(tokens: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(name) = ident(Some(token)) else {
            continue;
        };
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let is_reached = is_punct(before, '.') || is_punct(before, ':');
        if is_reached && ["unwrap", "expect", "unwrap_err", "expect_err"].contains(&name.as_str()) {
            found.push(name);
        } else if PANICS.contains(&name.as_str()) && is_punct(tokens.get(at + 1), '!') {
            found.push(format!("{name}!"));
        }
    }
    found
}
