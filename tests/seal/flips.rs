//! Not one bit of a token can change without its being refused; and of one that is cut, nothing is read.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use warm_handoff::qr;
use warm_handoff::seal::{Key, NotOpened, Token, open};

use super::native::{Nothing, now};
use super::vectors::{knowing, vector, vectors};

/// One short token of each kind, since each of its bits is turned.
const EACH_WAY: [&str; 4] = [
    "words-es-empty-object",
    "digits-nothing",
    "open-empty-object",
    "reply-empty-object",
];

/// Every text that differs from this one in one bit and is text.
fn flipped(text: &str) -> impl Iterator<Item = String> {
    (0..text.len() * 8).map(move |bit| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

#[test]
fn every_change_of_one_bit_is_refused_before_any_key_is_asked_for() {
    for name in EACH_WAY {
        let vector = vector(name);
        for text in flipped(&vector.token).chain(flipped(&vector.digits)) {
            let found = Token::find(&text);
            assert!(found.is_err(), "{name}: {text}");
        }
    }
}

/// Whoever changes a token with skill sets the check right again; then it is the cryptography that refuses.
#[test]
fn every_change_of_one_bit_is_refused_where_the_check_was_made_to_fit_too() {
    let crypto = knowing();
    let mut tried = 0;
    for vector in EACH_WAY.map(vector) {
        let (bare, _) = vector.token.rsplit_once('.').unwrap();
        let parts: Vec<&str> = bare.split('.').collect();
        for (place, part) in parts.iter().enumerate() {
            // Bits of the bytes, not of their letters: each letter that stays a letter is one of these.
            let bytes = BASE64_URL_SAFE_NO_PAD.decode(part).unwrap();
            for bit in 0..bytes.len() * 8 {
                let mut changed = bytes.clone();
                changed[bit / 8] ^= 1 << (bit % 8);
                let mut parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
                parts[place] = BASE64_URL_SAFE_NO_PAD.encode(changed);
                // Without a check it is read as another program's.
                let Ok(token) = Token::find(&parts.join(".")) else {
                    continue;
                };
                tried += 1;
                let refused = match (vector.secret.is_some(), token.is_locked()) {
                    (true, true) => NotOpened::WrongWords,
                    _ => NotOpened::Damaged,
                };
                let result = now(open(crypto, &token, vector.key()));
                assert_eq!(
                    result,
                    Err(refused),
                    "{}: bit {bit} of {place}",
                    vector.name
                );
            }
        }
    }
    assert!(tried > 4 * 8 * 40, "only {tried} got that far");
}

#[test]
fn what_was_cut_says_so_before_any_word_is_asked_for() {
    let real = qr::link("https://example.org/app/", "");
    let both = |vector| [&real, "https://example.org/app/#/open/"].map(|address| (vector, address));
    for (vector, address) in vectors().iter().flat_map(both) {
        let link = format!("{address}{}", vector.token);
        // Without its check and its dot it is whole; the cryptography has a check of its own.
        for kept in address.len()..link.len() - 8 {
            let found = Token::find(&link[..kept]).err();
            assert_eq!(found, Some(NotOpened::CutOff), "{}", &link[..kept]);
        }
        for cut in [7, 8] {
            assert!(Token::find(&link[..link.len() - cut]).is_ok());
        }
        for cut in 1..7 {
            let found = Token::find(&link[..link.len() - cut]).err();
            assert_eq!(found, Some(NotOpened::CutOff));
        }
        let digits = format!("{address}{}", vector.digits);
        for kept in address.len()..digits.len() - 16 {
            let found = Token::find(&digits[..kept]).err();
            assert_eq!(found, Some(NotOpened::CutOff), "{}", &digits[..kept]);
        }
        for cut in 1..14 {
            let found = Token::find(&digits[..digits.len() - cut]).err();
            assert_eq!(found, Some(NotOpened::CutOff));
        }
    }
}

#[test]
fn another_key_opens_nothing_and_says_which_key_was_missing() {
    let crypto = knowing();
    let all = vectors();
    for one in all {
        let token = Token::find(&one.token).unwrap();
        for other in all {
            let result = now(open(crypto, &token, other.key()));
            let fits = match (&one.secret, &other.secret) {
                (Some(one), Some(other)) => one == other,
                (None, _) if one.lock == "open" => true,
                _ => one.name == other.name,
            };
            if fits {
                assert_eq!(result.unwrap(), one.text.as_bytes());
            } else if one.secret.is_some() {
                assert_eq!(result, Err(NotOpened::WrongWords), "{}", one.name);
            } else {
                assert_eq!(result, Err(NotOpened::Damaged), "{}", one.name);
            }
        }
    }
}

#[test]
fn without_cryptography_that_is_what_is_said() {
    for vector in vectors() {
        let token = Token::find(&vector.token).unwrap();
        let result = now(open(&Nothing, &token, vector.key()));
        assert_eq!(result, Err(NotOpened::NoCrypto));
    }
    let locked = Token::find(&vector("words-en").token).unwrap();
    let result = now(open(&Nothing, &locked, Key::Carried));
    assert_eq!(result, Err(NotOpened::WrongWords));
}
