//! The program's own sources, read as tokens: comments are not code, and neither is what only tests compile.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One file of the program.
pub struct Source {
    /// Its path from the top of the project, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Its tokens, without doc comments and without items under `#[cfg(test)]`.
    pub tokens: Vec<TokenTree>,
}

/// Every `.rs` file under `src`, in order of its path.
pub fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    gather(&root().join("src"), &mut paths);
    paths.sort();
    paths.iter().map(|path| Source::read(path)).collect()
}

/// The top of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file, by its path from the top.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The tokens of some Rust, for trying a rule on.
pub fn tokens_of(rust: &str) -> Vec<TokenTree> {
    code(
        rust.parse()
            .unwrap_or_else(|error| panic!("{error}: {rust}")),
    )
}

fn gather(directory: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

impl Source {
    fn read(path: &Path) -> Source {
        let text = fs::read_to_string(path).unwrap();
        let path = path.strip_prefix(root()).unwrap().to_string_lossy();
        Source {
            path: path.replace('\\', "/"),
            tokens: tokens_of(&text),
            text,
        }
    }

    /// The module that the file is: `["card", "html"]` for `src/card/html.rs`, nothing for the crate's own files.
    pub fn module(&self) -> Vec<String> {
        let inside = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        match inside {
            "lib" | "main" => Vec::new(),
            inside => inside.split('/').map(str::to_owned).collect(),
        }
    }

    /// Whether only the build and its own tests compile it.
    pub fn is_of_the_build(&self) -> bool {
        self.path.starts_with("src/words/compile") || BUILD.contains(&self.path.as_str())
    }

    /// Every token, those in groups too.
    pub fn all_tokens(&self) -> Vec<TokenTree> {
        let mut all = Vec::new();
        flatten(&self.tokens, &mut all);
        all
    }
}

const BUILD: [&str; 3] = [
    "src/bank/codes.rs",
    "src/bank/compile.rs",
    "src/form/compile.rs",
];

/// Every token, those in groups too; a group stands before what is in it.
pub fn flatten(tokens: &[TokenTree], all: &mut Vec<TokenTree>) {
    for token in tokens {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            flatten(&code(group.stream()), all);
        }
    }
}

/// The tokens without doc comments and without items under `#[cfg(test)]`.
pub fn code(stream: TokenStream) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match attribute(&tokens, at) {
            Some((body, after)) if body.starts_with("doc") => at = after,
            Some((body, after)) if is_for_tests(&body) => at = after_item(&tokens, after),
            _ => {
                kept.push(tokens[at].clone());
                at += 1;
            }
        }
    }
    kept
}

/// The text of the attribute that begins here, and where it ends.
fn attribute(tokens: &[TokenTree], at: usize) -> Option<(String, usize)> {
    if !is_punct(tokens.get(at), '#') {
        return None;
    }
    let at = at + 1 + usize::from(is_punct(tokens.get(at + 1), '!'));
    match tokens.get(at) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some((group.stream().to_string(), at + 1))
        }
        _ => None,
    }
}

fn is_for_tests(attribute: &str) -> bool {
    let words = attribute.replace(' ', "");
    words.starts_with("cfg(test)") || words.starts_with("cfg(all(test,")
}

/// After the item that begins here: its semicolon, or its last brace.
fn after_item(tokens: &[TokenTree], from: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    let rest = tokens.get(from..).unwrap_or_default();
    rest.iter()
        .position(ends)
        .map_or(tokens.len(), |end| from + end + 1)
}

/// Whether the token is this sign.
pub fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// The name that the token is.
pub fn ident(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    }
}

/// The text of a string literal; other literals have none.
pub fn string(token: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Literal(literal)) = token else {
        return None;
    };
    let written = literal.to_string();
    let inside = |written: &str| {
        let start = written.find('"')? + 1;
        Some(written.get(start..written.rfind('"')?)?.to_owned())
    };
    if written.starts_with('r') || written.starts_with("br") {
        return inside(&written);
    }
    written
        .starts_with('"')
        .then(|| inside(&written).map(|text| unescaped(&text)))?
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        match letters.next() {
            Some('n') => plain.push('\n'),
            Some('t') => plain.push('\t'),
            Some('u') => {
                let code: String = letters.by_ref().take_while(|c| *c != '}').collect();
                let code = u32::from_str_radix(code.trim_start_matches('{'), 16);
                plain.extend(code.ok().and_then(char::from_u32));
            }
            Some('\n') => {
                let rest = letters.as_str().trim_start();
                letters = rest.chars();
            }
            Some(other) => plain.push(other),
            None => {}
        }
    }
    plain
}

/// Every path that the tokens name, whole: `use crate::{saved, card::Card}` names `crate::saved` and `crate::card::Card`.
pub fn paths(tokens: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    walk(tokens, "", &mut found);
    found
}

fn walk(tokens: &[TokenTree], prefix: &str, found: &mut Vec<String>) {
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(first) => {
                let mut path = format!("{prefix}{first}");
                at += 1;
                while is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':') {
                    match tokens.get(at + 2) {
                        Some(TokenTree::Ident(next)) => path = format!("{path}::{next}"),
                        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                            walk(&code(group.stream()), &format!("{path}::"), found);
                        }
                        _ => {}
                    }
                    at += 3;
                }
                found.push(path);
            }
            TokenTree::Group(group) => {
                walk(&code(group.stream()), "", found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}
