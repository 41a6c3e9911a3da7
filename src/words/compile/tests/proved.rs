//! Any message at all: what the program says from its table is what the message means.

use proptest::prelude::*;

use super::super::file::{File, Message};
use super::super::header::Header;
use super::super::pattern::{Branch, Piece};
use super::super::{Signature, encode};
use crate::words::{self, Arg, Plural, Voice, Who, Words, host_plural};

const NAMES: [&str; 4] = ["count", "kind", "who", "name"];
const KEYS: [&str; 7] = ["0", "1", "7", "one", "pill", "me", "rest"];

fn a_text() -> impl Strategy<Value = Piece> {
    "[ -~áñ¿\n]{0,8}".prop_map(Piece::Text)
}

fn a_plain_piece() -> impl Strategy<Value = Piece> {
    prop_oneof![
        a_text(),
        prop::sample::select(&NAMES[..]).prop_map(|name| Piece::Variable(name.to_owned()))
    ]
}

/// With what the checks make sure of: `other` is there, and it is the default.
fn a_choice() -> impl Strategy<Value = Piece> {
    let keys = prop::sample::subsequence(&KEYS[..], 1..=KEYS.len()).prop_shuffle();
    let words = prop::collection::vec(prop::collection::vec(a_plain_piece(), 0..3), KEYS.len() + 1);
    (
        prop::sample::select(&NAMES[..]),
        keys,
        words,
        any::<prop::sample::Index>(),
    )
        .prop_map(|(on, mut keys, words, at)| {
            let default = at.index(keys.len() + 1);
            keys.insert(default, "other");
            let named = keys.iter().zip(words);
            let branches = named
                .map(|(key, pieces)| Branch {
                    key: (*key).to_owned(),
                    pieces,
                })
                .collect();
            Piece::Select {
                on: on.to_owned(),
                branches,
                default,
            }
        })
}

/// What the pieces mean, without any table: one full stop where what was put in has one already.
fn meaning(pieces: &[Piece], count: u32, kind: &str, voice: &Voice) -> String {
    let mut said = String::new();
    let mut put_in = false;
    for (text, is_put_in) in parts(pieces, count, kind, voice) {
        let is_second = put_in && !is_put_in && said.ends_with(['.', '?', '!', '…', '。', '؟']);
        let text = text
            .strip_prefix('.')
            .filter(|_| is_second)
            .unwrap_or(&text);
        said.push_str(text);
        put_in = is_put_in;
    }
    said
}

/// The texts in a row, and whether each was put in; none of them empty.
fn parts(pieces: &[Piece], count: u32, kind: &str, voice: &Voice) -> Vec<(String, bool)> {
    let value = |name: &str| match name {
        "count" => count.to_string(),
        "kind" => kind.to_owned(),
        "who" => voice.who.name().to_owned(),
        _ => voice.name.clone(),
    };
    let say = |piece: &Piece| match piece {
        Piece::Text(text) => vec![(text.clone(), false)],
        Piece::Variable(name) => vec![(value(name), true)],
        Piece::Select {
            on,
            branches,
            default,
        } => {
            let category = if on == "count" {
                host_plural("en", count)
            } else {
                Plural::Other
            };
            let exactly = branches.iter().find(|branch| branch.key == value(on));
            let by_category = branches
                .iter()
                .find(|branch| on == "count" && branch.key == category.name());
            let chosen = exactly.or(by_category).unwrap_or(&branches[*default]);
            parts(&chosen.pieces, count, kind, voice)
        }
    };
    let all = pieces.iter().flat_map(say);
    all.filter(|(text, _)| !text.is_empty()).collect()
}

proptest! {
    #[test]
    fn a_message_is_said_as_it_is_meant(
        pieces in prop::collection::vec(prop_oneof![a_plain_piece(), a_choice()], 0..6),
        count in prop_oneof![0..9_u32, any::<u32>()],
        kind in prop_oneof![Just("pill".to_owned()), any::<String>()],
        who in prop_oneof![Just(Who::Me), Just(Who::Other)],
        name in "\\PC{1,9}",
    ) {
        let voice = Voice { who, name };
        let meant = meaning(&pieces, count, &kind, &voice);
        let arguments = vec!["count".to_owned(), "kind".to_owned()];
        let signature = Signature { key: "m".to_owned(), arguments, english: String::new(), is_late: false };
        let header = Header::read(super::HEADER.lines().filter_map(|line| line.strip_prefix("### "))).ok();
        let file = File { tag: "en".to_owned(), header, messages: vec![Message { key: "m".to_owned(), pieces, is_late: false }] };
        let table = encode::locale(file, &[signature]).unwrap().table;
        let words = Words::of_any_table(words::english(), table, host_plural).with_voice(voice);
        prop_assert_eq!(words.say(&words::Message::new(0, vec![Arg::Count(count), Arg::Text(kind)])), meant);
    }
}
