//! Any bytes, any text, any change: sealed they come back, and whatever is no token ends in a reason.

use proptest::prelude::*;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::seal::{
    Key, Limits, Lists, Lock, NotOpened, NotSealed, Random, Secret, Token, limits, open, seal,
    seal_within,
};

use super::native::{Native, Nothing, now};
use super::vectors::{knowing, vectors};

/// A token, or something of the kind.
fn token_like() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,200}",
        "[-_.A-Za-z0-9]{0,60}",
        "eyJ0eXAiOiJ3aDEi[-_.A-Za-z0-9]{0,60}",
        "https://x/#/open/eyJ[-_.A-Za-z0-9]{0,60}",
        "https://x/#open.eyJ[-_.A-Za-z0-9]{0,60}",
        "[0-9]{0,120}",
        "567629[0-9]{0,120}",
        "(%25|%|=|[0-9a-f]|eyJ|\n> ){0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sealed_comes_back(
        text in prop::collection::vec(any::<u8>(), 0..600),
        key in any::<[u8; 32]>(),
        short in any::<[u8; 16]>(),
        card in any::<u64>().prop_map(ItemId),
        salt in any::<[u8; 16]>(),
        iv in any::<[u8; 12]>(),
        before in "[^e5%=]{0,20}",
        behind in "([ \n\"&)>]\\PC{0,20})?",
    ) {
        let random = Random { salt, key, iv };
        let reply = Lock::Reply { card, key: &short };
        for (lock, opens) in [(Lock::Open, Key::Carried), (reply, Key::Reply(&short))] {
            let token = now(seal(&Native, lock, &random, &text)).unwrap();
            for travels in [token.as_str(), &token.digits()] {
                let found = Token::find(&format!("{before}{travels}{behind}")).unwrap();
                prop_assert_eq!(found.as_str(), token.as_str());
                prop_assert_eq!(now(open(&Native, &found, opens)), Ok(text.clone()));
            }
            prop_assert_eq!(token.reply_to().is_some(), matches!(lock, Lock::Reply { .. }));
        }
    }

    #[test]
    fn whatever_comes_is_a_token_or_has_a_reason(text in token_like(), more in token_like()) {
        for text in [&text, &format!("{text}{more}"), &format!("{text}\n{more}")] {
            if let Ok(token) = Token::find(text) {
                let key = [0; 16];
                for key in [Key::Carried, Key::Reply(&key)] {
                    prop_assert!(now(open(knowing(), &token, key)).is_err());
                }
            }
        }
        let _ = Secret::typed(&text, &Lists::host());
    }

    #[test]
    fn whatever_is_changed_in_a_token_it_opens_to_what_it_held_or_not_at_all(
        which in 0_usize..14,
        is_digits in any::<bool>(),
        place in any::<prop::sample::Index>(),
        taken in 0_usize..4,
        put_in in "\\PC{0,3}|[-_.A-Za-z0-9]{0,3}",
    ) {
        let vector = &vectors()[which];
        let text = if is_digits { &vector.digits } else { &vector.token };
        let at = place.index(text.len());
        let changed = format!("{}{put_in}{}", &text[..at], &text[(at + taken).min(text.len())..]);
        if let Ok(token) = Token::find(&changed)
            && let Ok(opened) = now(open(knowing(), &token, vector.key()))
        {
            prop_assert_eq!(opened, vector.text.as_bytes());
        }
    }

    #[test]
    fn any_bytes_are_json_within_the_limits_or_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = limits::json(&bytes);
    }

    #[test]
    fn json_of_no_size_to_speak_of_is_read_as_the_usual_reader_reads_it(text in "[\\[\\]{}\",:0-9ab\\\\u ]{0,40}") {
        let usual = serde_json::from_str::<serde_json::Value>(&text).ok();
        prop_assert_eq!(limits::json(text.as_bytes()).ok(), usual);
    }
}

#[test]
fn no_two_open_tokens_have_one_key() {
    let carried = |number: u8| {
        let random = Random {
            salt: [1; 16],
            key: [number; 32],
            iv: [3; 12],
        };
        let token = now(seal(&Native, Lock::Open, &random, b"{}")).unwrap();
        token.as_str().to_owned()
    };
    // What is sealed with one key has the same text where all else is the same.
    let text = |token: &str| token.split('.').nth(3).map(str::to_owned);
    assert_eq!(text(&carried(1)), text(&carried(1)));
    assert_ne!(text(&carried(1)), text(&carried(2)));
}

#[test]
fn what_nobody_could_open_is_not_sealed() {
    let random = Random {
        salt: [1; 16],
        key: [2; 32],
        iv: [3; 12],
    };
    let sealed = |text: &[u8]| now(seal(&Native, Lock::Open, &random, text));
    let long = vec![b' '; Limits::CARD.inflated + 1];
    assert_eq!(sealed(&long).err(), Some(NotSealed::TooBig));
    assert!(sealed(&long[1..]).is_ok());
    // No deflater makes this small. It opens no list and no text: of those, too many would be refused.
    let mut state = 1_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    })
    .filter(|byte| !b"[]{},\"".contains(byte))
    .take(20_000)
    .collect();
    assert_eq!(sealed(&noise).err(), Some(NotSealed::TooBig));
    assert!(sealed(&noise[..11_000]).is_ok());
    let wide = now(seal_within(
        &Limits::BACKUP,
        &Native,
        Lock::Open,
        &random,
        &noise,
    ))
    .unwrap();
    assert_eq!(Token::find(wide.as_str()).err(), Some(NotOpened::TooBig));
    let found = Token::find_within(&Limits::BACKUP, wide.as_str()).unwrap();
    assert!(!found.is_small());
    assert_eq!(now(open(&Native, &found, Key::Carried)), Ok(noise));
    let small = now(seal(&Native, Lock::Open, &random, b"{}")).unwrap();
    let small = Token::find_within(&Limits::BACKUP, small.as_str()).unwrap();
    assert!(small.is_small());
    let none = now(seal(&Nothing, Lock::Open, &random, b"{}"));
    assert_eq!(none.err(), Some(NotSealed::NoCrypto));
}
