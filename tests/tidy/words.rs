//! Every word that people read is a translator's: none is written into a screen, and none into the core.

use std::collections::BTreeSet;
use std::fs;

use proc_macro2::{Delimiter, TokenTree};
use warm_handoff::words::KEY_NAMES;

use super::sources::{Source, code, ident, is_punct, root, sources, string, tokens_of};

/// It stays English in every language.
const PRODUCT: &str = "Warm Handoff";
/// Attributes whose value is read or heard.
const SPOKEN: [&str; 11] = [
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "alt",
    "placeholder",
    "label",
    "value",
    "inner_html",
];
/// Capitalised, and no word to anybody: names that browsers and Unicode gave.
const TECHNICAL: [&str; 18] = [
    "AES-GCM",
    "AES-KW",
    "AbortError",
    "BarcodeDetector",
    "DataError",
    "File",
    "Macintosh",
    "NFC",
    "NotAllowedError",
    "NotReadableError",
    "NotSupportedError",
    "PBKDF2",
    "OperationError",
    "QuotaExceededError",
    "SHA-256",
    "SecurityError",
    "iPad",
    "iPhone",
];
/// How the keys begin of messages that rows of tables say.
const OF_TABLES: [&str; 6] = ["question-", "part-", "page-", "slot-", "choice-", "note-"];
/// Elements that selectors name.
const ELEMENTS: [&str; 9] = [
    "a", "button", "h1", "h2", "input", "label", "legend", "main", "p",
];

#[test]
fn no_screen_says_anything_but_messages() {
    let classes = classes();
    for source in sources() {
        if source.path.starts_with("src/ui") || source.path.starts_with("src/platform") {
            let stray = stray_words(&source.tokens, &classes);
            assert!(
                stray.is_empty(),
                "{} says {stray:?}: that belongs into public/locales",
                source.path
            );
        }
    }
}

#[test]
fn the_core_holds_no_sentence() {
    let may_speak = |source: &Source| {
        source.path == "src/main.rs"
            || source.path.starts_with("src/presets")
            || source.path.starts_with("src/words")
            || source.is_of_the_build()
            // The names of the calendar format, which no person reads.
            || source.path == "src/card/ics/file.rs"
            // The names of JOSE.
            || source.path == "src/seal/header.rs"
    };
    for source in sources() {
        let above = source.path.starts_with("src/ui") || source.path.starts_with("src/platform");
        if above || may_speak(&source) {
            continue;
        }
        let found: Vec<_> = literals(&source.tokens)
            .into_iter()
            .filter(|text| is_sentence(&without_markup(text)))
            .collect();
        assert!(found.is_empty(), "{} says {found:?}", source.path);
    }
}

#[test]
fn no_message_is_left_over() {
    let said: BTreeSet<String> = sources()
        .iter()
        .flat_map(|source| super::sources::paths(&source.tokens))
        .filter_map(|path| {
            path.rsplit_once("say::")
                .map(|(_, name)| name.trim_start_matches("r#").to_owned())
        })
        .collect();
    let left: Vec<_> = KEY_NAMES
        .iter()
        // The rows of the question bank and of the form say these.
        .filter(|key| !OF_TABLES.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !said.contains(&key.to_ascii_lowercase().replace('-', "_")))
        .collect();
    assert!(left.is_empty(), "nothing says {left:?}");
}

#[test]
fn every_question_of_the_files_is_in_the_bank() {
    for key in KEY_NAMES {
        if let Some(id) = key.strip_prefix("question-") {
            assert!(warm_handoff::bank::find(id).is_some(), "{key}");
        }
    }
}

#[test]
fn planted_words_are_found_wherever_they_stand() {
    let classes = BTreeSet::from(["button".to_owned(), "card".to_owned()]);
    for rust in [
        r#"fn f() { view! { <p>"Hello"</p> } }"#,
        r#"fn f() { view! { <p>"or"</p> } }"#,
        r#"fn f() { view! { <p>hello there</p> } }"#,
        r#"fn f() { view! { <p class="card">{x}</p> <p>Back</p> } }"#,
        r#"fn f() { view! { <button aria-label="close">{x}</button> } }"#,
        r#"fn f() { view! { <button on:click=move |_| go()>"go"</button> } }"#,
        r#"fn f() { view! { <p>{if a > b { "Too many" } else { "" }}</p> } }"#,
        r#"fn f() { view! { <For each=move || x.get::<Vec<u8>>() key=|id| *id>"each"</For> } }"#,
        r#"fn f() { view! { <input placeholder="name" /> } }"#,
        r#"fn f() { paragraph("card", "Nothing is saved.".to_owned()) }"#,
        r#"fn f() { set_title("Settings") }"#,
        r#"fn f() { format!("{n} items left") }"#,
        r#"fn f() { announce("señal") }"#,
        "fn f() { announce(r#\"Two words\"#) }",
        r#"const TITLE: &str = "Your card";"#,
        r#"fn f() { g(vec![h(|| { view! { <p>{view! { <b>"Deep"</b> }}</p> } })]) }"#,
    ] {
        assert!(
            !stray_words(&tokens_of(rust), &classes).is_empty(),
            "{rust} passes"
        );
    }
    for rust in [
        r#"fn f() { view! { <a class="button card" href="/">"Warm Handoff"</a> " " } }"#,
        r#"fn f() { view! { <svg viewBox="0 0 34 24" aria-hidden="true"></svg> } }"#,
        r#"fn f() { view! { <button type="button" on:click=move |_| go()>{words}</button> } }"#,
        r#"fn f() { view! { <input inputmode=(kind == Kind::Phone).then_some("tel") /> } }"#,
        r#"fn f() { link("button card", Route::Home, w.say(&say::home())) }"#,
        r#"fn f() { focus_soon(".card button") }"#,
        r#"fn f() { format!("{hint} {error_id}") }"#,
        r#"fn f() { normalize("NFC") }"#,
        r#"#[allow(dead_code, reason = "It is used elsewhere.")] fn f() {}"#,
        "/// Says \"Hello there\".\nfn f() {}",
        "#[cfg(test)]\nmod tests { fn f() { g(\"Hello there\") } }",
    ] {
        let stray = stray_words(&tokens_of(rust), &classes);
        assert!(stray.is_empty(), "{rust} is refused for {stray:?}");
    }
}

#[test]
fn planted_sentences_are_told_from_markup_and_codes() {
    for text in [
        "not given",
        "Allergies",
        "<p>None known</p>",
        "\"><b>Call now</b>",
        "Sí",
    ] {
        assert!(is_sentence(&without_markup(text)), "{text} passes");
    }
    for text in [
        "<article class=\"card card--",
        "\"><header class=\"card-head\">",
        "\" lang=\"",
        "hospital_to_home",
        "B-WHO-02",
        "{}. {}.",
        "GB",
        " (",
        "T",
        "+",
    ] {
        assert!(!is_sentence(&without_markup(text)), "{text} is refused");
    }
}

/// What is written in the code of a screen and would be read or heard.
fn stray_words(tokens: &[TokenTree], classes: &BTreeSet<String>) -> Vec<String> {
    let mut stray = Vec::new();
    in_code(tokens, classes, &mut stray);
    stray
}

fn in_code(tokens: &[TokenTree], classes: &BTreeSet<String>, stray: &mut Vec<String>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let is_attribute = is_punct(Some(token), '#') && is_bracketed(tokens.get(at + 1));
        let is_view =
            ident(Some(token)).as_deref() == Some("view") && is_punct(tokens.get(at + 1), '!');
        match (token, tokens.get(at + 2)) {
            _ if is_attribute => at += 1,
            (_, Some(TokenTree::Group(markup))) if is_view => {
                in_markup(&code(markup.stream()), classes, stray);
                at += 2;
            }
            (TokenTree::Group(group), _) => in_code(&code(group.stream()), classes, stray),
            _ => {
                stray.extend(string(Some(token)).filter(|text| !is_technical(text, classes)));
            }
        }
        at += 1;
    }
}

/// Between tags: only the product's name may stand there, everything else comes out of braces.
fn in_markup(tokens: &[TokenTree], classes: &BTreeSet<String>, stray: &mut Vec<String>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                at = after_tag(tokens, at + 1, classes, stray);
                continue;
            }
            TokenTree::Group(group) => in_code(&code(group.stream()), classes, stray),
            TokenTree::Ident(word) => stray.push(word.to_string()),
            TokenTree::Punct(_) => {}
            TokenTree::Literal(literal) => {
                let text = string(Some(token)).unwrap_or_else(|| literal.to_string());
                if text.contains(char::is_alphabetic) && text != PRODUCT {
                    stray.push(text);
                }
            }
        }
        at += 1;
    }
}

/// Within a tag: values of attributes, of which only some are read or heard. Says where the tag ends.
fn after_tag(
    tokens: &[TokenTree],
    from: usize,
    classes: &BTreeSet<String>,
    stray: &mut Vec<String>,
) -> usize {
    let mut at = from;
    let mut generics = 0_usize;
    while let Some(token) = tokens.get(at) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => generics += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => {
                let is_arrow = is_punct(before, '-') || is_punct(before, '=');
                if !is_arrow && generics == 0 {
                    return at + 1;
                }
                generics = generics.saturating_sub(usize::from(!is_arrow));
            }
            TokenTree::Group(group) => in_code(&code(group.stream()), classes, stray),
            TokenTree::Literal(_) if is_punct(before, '=') => {
                let is_spoken = SPOKEN.contains(&name_before(tokens, at - 1).as_str());
                let text = string(Some(token)).unwrap_or_default();
                stray.extend(Some(text).filter(|text| is_spoken && has_letters(text)));
            }
            TokenTree::Literal(_) => {
                stray.extend(string(Some(token)).filter(|text| !is_technical(text, classes)));
            }
            _ => {}
        }
        at += 1;
    }
    at
}

/// The name of the attribute before this `=`: `aria-label`, `on:click`.
fn name_before(tokens: &[TokenTree], equals: usize) -> String {
    let mut name = String::new();
    let mut at = equals;
    while let Some(part) = at
        .checked_sub(1)
        .and_then(|before| ident(tokens.get(before)))
    {
        name.insert_str(0, &part);
        let joint = at
            .checked_sub(2)
            .and_then(|before| tokens.get(before))
            .filter(|joint| is_punct(Some(joint), '-') || is_punct(Some(joint), ':'));
        let Some(joint) = joint else { break };
        name.insert_str(0, &joint.to_string());
        at -= 2;
    }
    name
}

/// Two words, a capitalised word or a letter beyond English, unless it is a list of classes, a selector, or a known name.
fn is_technical(text: &str, classes: &BTreeSet<String>) -> bool {
    let plain = without_placeholders(text);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|w| has_letters(w))
        .collect();
    let looks_like_words = words.len() > 1
        || words.iter().any(|word| is_capitalised(word))
        || plain.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let is_known = |word: &&str| {
        let name = word.trim_start_matches(['.', '#']).trim_end_matches(',');
        classes.contains(name) || ELEMENTS.contains(&name) || name.contains("--")
    };
    !looks_like_words || TECHNICAL.contains(&text) || words.iter().all(is_known)
}

/// Two words side by side, a capitalised word, or a letter beyond English.
fn is_sentence(text: &str) -> bool {
    let plain = without_placeholders(text);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let is_word = |word: &str| {
        let letters = word.trim_matches(|c: char| c.is_ascii_punctuation());
        letters.len() > 1 && letters.chars().all(char::is_alphabetic)
    };
    words
        .windows(2)
        .any(|pair| pair.iter().all(|word| is_word(word)))
        || words
            .iter()
            .any(|word| is_word(word) && is_capitalised(word))
        || plain.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
}

fn is_capitalised(word: &str) -> bool {
    let mut letters = word
        .chars()
        .skip_while(|letter| !letter.is_alphabetic())
        .map(char::is_uppercase);
    let is_upper = letters.next() == Some(true);
    is_upper && (letters.next() == Some(false) || word.len() > 2)
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

fn without_placeholders(text: &str) -> String {
    between(text, '{', '}', "")
}

/// What a reader would see of it: a literal may begin or end within a tag.
fn without_markup(text: &str) -> String {
    let begins_within = text
        .find('>')
        .is_some_and(|end| text.get(..end).is_some_and(|start| !start.contains('<')));
    let text = if begins_within {
        text.split_once('>').map_or("", |(_, rest)| rest)
    } else {
        text
    };
    between(text, '<', '>', " ")
}

/// The text with this in place of everything between the two signs.
fn between(text: &str, open: char, close: char, instead: &str) -> String {
    let mut kept = String::new();
    let mut is_within = false;
    for letter in text.chars() {
        if letter == open {
            is_within = true;
        } else if letter == close && is_within {
            is_within = false;
            kept.push_str(instead);
        } else if !is_within {
            kept.push(letter);
        }
    }
    kept
}

/// Every string literal that is not part of an attribute.
fn literals(tokens: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        match token {
            TokenTree::Group(_) if is_punct(before, '#') && is_bracketed(Some(token)) => {}
            TokenTree::Group(group) => found.extend(literals(&code(group.stream()))),
            _ => found.extend(string(Some(token))),
        }
    }
    found
}

fn is_bracketed(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
}

/// Every class that a style gives looks to.
fn classes() -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for file in fs::read_dir(root().join("style")).unwrap() {
        let css = fs::read_to_string(file.unwrap().path()).unwrap();
        for part in css.split('.').skip(1) {
            let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            let name = part.split(|c| !is_of_a_name(c)).next().unwrap_or_default();
            classes.insert(name.to_owned());
        }
    }
    classes
}
