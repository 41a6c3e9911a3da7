//! Who may know whom. The core knows no browser, no view, no clock and no chance; nothing knows what stands above it.

use proc_macro2::TokenTree;

use super::sources::{Source, paths, sources, tokens_of};

/// What each module of the core may know besides itself, in the order of the code map.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("form", &["words"]),
    ("handoff", &["bank", "form", "words"]),
    ("people", &["handoff"]),
    ("action", &["bank", "form", "handoff", "words"]),
    ("bank", &["words"]),
    (
        "gaps",
        &[
            "bank",
            "baton",
            "form",
            "handoff",
            "letters",
            "reconcile",
            "words",
        ],
    ),
    ("letters", &[]),
    ("phone", &[]),
    ("doses", &["letters"]),
    ("reconcile", &["letters"]),
    (
        "baton",
        &[
            "action", "clock", "days", "form", "handoff", "letters", "phone", "words",
        ],
    ),
    (
        "progress",
        &[
            "ask", "baton", "clock", "form", "handoff", "promises", "talk", "words",
        ],
    ),
    (
        "warmth",
        &["baton", "clock", "form", "handoff", "reply", "words"],
    ),
    (
        "talk",
        &[
            "action", "ask", "baton", "clock", "form", "handoff", "letters", "words",
        ],
    ),
    (
        "promises",
        &[
            "action", "bank", "baton", "clock", "days", "form", "handoff", "letters", "phone",
            "words",
        ],
    ),
    (
        "card",
        &[
            "ask", "baton", "clock", "days", "form", "handoff", "letters", "promises", "words",
        ],
    ),
    ("story", &["form", "gaps", "handoff", "words"]),
    (
        "ask",
        &["action", "days", "form", "handoff", "story", "words"],
    ),
    ("qr", &["seal"]),
    ("route", &["form", "handoff", "presets"]),
    ("saved", &["bank", "form", "handoff", "people"]),
    ("seal", &["handoff", "letters"]),
    ("envelope", &["seal"]),
    (
        "shared",
        &[
            "baton", "card", "clock", "envelope", "form", "handoff", "saved", "words",
        ],
    ),
    ("merge", &["action", "card", "form", "handoff", "words"]),
    (
        "backup",
        &[
            "action", "envelope", "handoff", "merge", "people", "saved", "seal", "words",
        ],
    ),
    (
        "reply",
        &[
            "action", "ask", "baton", "card", "clock", "envelope", "form", "handoff", "merge",
            "people", "saved", "shared", "talk", "words",
        ],
    ),
    (
        "since",
        &[
            "card", "clock", "form", "handoff", "letters", "shared", "words",
        ],
    ),
    ("clock", &[]),
    ("settings", &[]),
    ("days", &["words"]),
    ("words", &["bank", "handoff"]),
    ("presets", &["action", "bank", "form", "handoff"]),
];

/// What the core never names, as the beginning of a path.
const NOT_IN_THE_CORE: [&str; 20] = [
    "web_sys",
    "js_sys",
    "gloo",
    "leptos",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "getrandom",
    "rand",
    "uuid",
    "chrono::Local",
    "chrono::Utc",
    "std::time",
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "std::io",
    "crate::platform",
    "crate::ui",
];
const NOT_IN_THE_PLATFORM: [&str; 2] = ["crate::ui", "leptos"];
/// Names that are a clock or chance wherever they come from.
const CLOCKS: [&str; 3] = ["SystemTime", "Instant", "Utc"];

#[test]
fn the_core_names_no_browser_no_view_no_clock_and_no_chance() {
    for source in core() {
        assert_names_none(&source, &NOT_IN_THE_CORE);
        for path in paths(&source.tokens) {
            let names_a_clock = path.split("::").any(|part| CLOCKS.contains(&part));
            assert!(!names_a_clock, "{} names {path}", source.path);
            assert!(
                !path.ends_with("::now"),
                "{} calls {path}: the time comes in as an argument",
                source.path
            );
        }
    }
}

#[test]
fn the_platform_knows_the_core_and_no_view() {
    for source in sources() {
        if layer(&source) == "platform" {
            assert_names_none(&source, &NOT_IN_THE_PLATFORM);
        }
    }
}

#[test]
fn no_module_of_the_core_knows_more_than_it_may() {
    for source in core() {
        let own = layer(&source);
        if own.is_empty() {
            continue;
        }
        let may_know = MAY_KNOW
            .iter()
            .find(|(module, _)| *module == own)
            .unwrap_or_else(|| panic!("{} is in no layer: add it to MAY_KNOW", source.path))
            .1;
        for path in whole_paths(&source) {
            let Some(known) = path
                .strip_prefix("crate::")
                .and_then(|path| path.split("::").next())
            else {
                continue;
            };
            let is_a_module = MAY_KNOW.iter().any(|(module, _)| *module == known);
            assert!(
                known == own || may_know.contains(&known) || !is_a_module,
                "{}: {own} must not know {known} ({path})",
                source.path
            );
        }
    }
}

#[test]
fn what_breaks_a_rule_is_found_however_it_is_written() {
    for rust in [
        "use web_sys::Window;",
        "use crate::{handoff, platform::clock};",
        "fn f() { let _ = leptos::prelude::view; }",
        "use std::{fmt, time::Duration};",
        "fn f() { (crate::ui::mount)() }",
        "use gloo_storage::LocalStorage;",
        "use std::{fmt, env as surroundings};",
        "fn f() { call(vec![crate::platform::page::x()]) }",
    ] {
        assert!(
            !forbidden(&tokens_of(rust), &NOT_IN_THE_CORE).is_empty(),
            "{rust} passes"
        );
    }
    for rust in [
        "/// Like `web_sys::Window`.\nfn f() {}",
        "#[cfg(test)]\nmod tests { use std::fs; }\nfn f() {}",
        "#[cfg(test)]\nuse std::fs;\nfn f() {}",
        "fn f(platform: u8) -> u8 { platform }",
        "use crate::handoff::{Handoff, id::ItemId};",
        "const OUT: &str = env!(\"OUT_DIR\");",
    ] {
        let found = forbidden(&tokens_of(rust), &NOT_IN_THE_CORE);
        assert!(found.is_empty(), "{rust} is refused for {found:?}");
    }
}

/// Every file that is neither platform, view, build nor the binary.
fn core() -> impl Iterator<Item = Source> {
    sources().into_iter().filter(|source| {
        !["platform", "ui"].contains(&layer(source).as_str())
            && source.path != "src/main.rs"
            && !source.is_of_the_build()
    })
}

/// The module of the crate that the file belongs to; nothing for `lib.rs` and `main.rs`.
fn layer(source: &Source) -> String {
    source.module().into_iter().next().unwrap_or_default()
}

fn assert_names_none(source: &Source, names: &[&str]) {
    let found = forbidden(&source.tokens, names);
    assert!(found.is_empty(), "{} names {found:?}", source.path);
}

fn forbidden(tokens: &[TokenTree], names: &[&str]) -> Vec<String> {
    let is = |path: &str, name: &str| match path.strip_prefix(name) {
        Some(rest) => {
            rest.is_empty() || rest.starts_with("::") || name == "gloo" || name == "leptos"
        }
        None => false,
    };
    paths(tokens)
        .into_iter()
        .filter(|path| names.iter().any(|name| is(path, name)))
        // A bare name is a variable; only a path leads somewhere. `rand` alone is not the crate.
        .filter(|path| path.contains("::"))
        .collect()
}

/// The paths of a file, with `super` resolved, so that `super::super::card` is seen for what it is.
fn whole_paths(source: &Source) -> Vec<String> {
    let module = source.module();
    paths(&source.tokens)
        .into_iter()
        .map(|path| {
            let parts: Vec<&str> = path.split("::").collect();
            let ups = parts.iter().take_while(|part| **part == "super").count();
            if ups == 0 {
                return path;
            }
            let kept = module.len().saturating_sub(ups);
            let above = module.iter().take(kept).map(String::as_str);
            std::iter::once("crate")
                .chain(above)
                .chain(parts.into_iter().skip(ups))
                .collect::<Vec<_>>()
                .join("::")
        })
        .collect()
}
