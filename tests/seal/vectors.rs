//! The committed tokens: what each opens to, for ever, and that the same is made of the same again.

use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::seal::{Key, Lists, Lock, Random, Secret, Token, open, seal};

use super::native::{Counting, Native, now};

/// Tokens like these are in people's messages and on paper: a line may be added, none may change.
pub const GOLDEN: &str = include_str!("../golden/seal/vectors.json");

/// One committed token with everything it was made of.
pub struct Vector {
    pub name: String,
    pub lock: String,
    pub secret: Option<Secret>,
    key: Vec<u8>,
    card: Option<ItemId>,
    salt: Vec<u8>,
    inner: Vec<u8>,
    iv: Vec<u8>,
    pub text: String,
    pub token: String,
    pub digits: String,
}

impl Vector {
    fn read(from: &Value) -> Self {
        let text = |name: &str| from[name].as_str().unwrap_or_default().to_owned();
        let bytes = |name: &str| BASE64_URL_SAFE_NO_PAD.decode(text(name)).unwrap();
        Self {
            name: text("name"),
            lock: text("lock"),
            secret: (text("lock") == "secret")
                .then(|| Secret::typed(&text("secret"), &Lists::host()).unwrap()),
            key: bytes("key"),
            card: text("card").parse().ok(),
            salt: bytes("salt"),
            inner: bytes("cek"),
            iv: bytes("iv"),
            text: text("text"),
            token: text("token"),
            digits: text("digits"),
        }
    }

    /// What opens it.
    pub fn key(&self) -> Key<'_> {
        match (&self.secret, &*self.lock) {
            (Some(secret), _) => Key::Words(secret),
            (None, "reply") => Key::Reply(self.key.as_slice().try_into().unwrap()),
            (None, _) => Key::Carried,
        }
    }

    /// Made once more.
    pub fn sealed(&self) -> Token {
        let lock = match (&self.secret, self.card) {
            (Some(secret), _) => Lock::Words(secret),
            (None, Some(card)) => Lock::Reply {
                card,
                key: self.key.as_slice().try_into().unwrap(),
            },
            (None, None) => Lock::Open,
        };
        now(seal(&Native, lock, &self.random(), self.text.as_bytes())).unwrap()
    }

    /// Tells a counting cryptography the key of this lock.
    pub fn teach(&self, crypto: &Counting) {
        if let Some(secret) = &self.secret {
            let salt = [b"PBES2-HS256+A128KW\0".as_slice(), &self.salt].concat();
            crypto.learn(secret.as_bytes(), &salt, 600_000);
        }
    }

    fn random(&self) -> Random {
        let or_zero = |bytes: &[u8], length: usize| {
            let mut bytes = bytes.to_vec();
            bytes.resize(length, 0);
            bytes
        };
        // An open one carries its key; a locked one locks it up.
        let key = if self.inner.is_empty() {
            &self.key
        } else {
            &self.inner
        };
        Random {
            salt: or_zero(&self.salt, 16).try_into().unwrap(),
            key: or_zero(key, 32).try_into().unwrap(),
            iv: or_zero(&self.iv, 12).try_into().unwrap(),
        }
    }
}

pub fn vectors() -> &'static [Vector] {
    static VECTORS: LazyLock<Vec<Vector>> = LazyLock::new(|| {
        let golden: Value = serde_json::from_str(GOLDEN).unwrap();
        let golden = golden.as_array().unwrap();
        golden.iter().map(Vector::read).collect()
    });
    &VECTORS
}

pub fn vector(name: &str) -> &'static Vector {
    let mut all = vectors().iter();
    all.find(|vector| vector.name == name).unwrap()
}

/// Cryptography that knows the locks of all vectors, for tests that open them many times.
pub fn knowing() -> &'static Counting {
    static KNOWING: LazyLock<Counting> = LazyLock::new(|| {
        let crypto = Counting::default();
        vectors().iter().for_each(|vector| vector.teach(&crypto));
        crypto
    });
    &KNOWING
}

#[test]
fn every_committed_token_opens_to_what_it_held() {
    let all = vectors();
    assert!(all.len() >= 12);
    for vector in all {
        let token = Token::find(&vector.token).unwrap();
        assert_eq!(token.as_str(), vector.token, "{}", vector.name);
        assert_eq!(token.digits(), vector.digits, "{}", vector.name);
        let of_digits = Token::find(&vector.digits).unwrap();
        assert_eq!(of_digits.as_str(), vector.token, "{}", vector.name);
        assert_eq!(token.is_locked(), vector.secret.is_some());
        assert_eq!(token.reply_to(), vector.card);
        let text = now(open(&Native, &of_digits, vector.key())).unwrap();
        assert_eq!(String::from_utf8(text).unwrap(), vector.text);
    }
}

#[test]
fn of_the_same_chance_the_same_token_is_made_again() {
    for vector in vectors() {
        let again = vector.sealed();
        // Another version of the deflater may find fewer letters for the same; everything before them stays.
        let before = |token: &str| {
            let parts: Vec<_> = token.split('.').take(3).map(str::to_owned).collect();
            parts
        };
        assert_eq!(before(again.as_str()), before(&vector.token));
        let text = now(open(knowing(), &again, vector.key())).unwrap();
        assert_eq!(text, vector.text.as_bytes(), "{}", vector.name);
    }
}

/// Writes the tokens anew. By hand, and only to add one: `cargo test --test seal write_vectors -- --ignored`.
#[test]
#[ignore = "writes the committed file"]
fn write_vectors() {
    let filled = |begin: u8, length: u8| -> Vec<u8> { (begin..begin + length).collect() };
    let english = "river camera ozone tunnel walnut";
    let spanish = "ábaco caña ópera útil mañana";
    let maria = r#"{"v":1,"kind":"card","name":"María Núñez","medicines":["Metformin 500 mg","Lisinopril 10 mg"]}"#;
    let unicode = "{\"v\":1,\"kind\":\"card\",\"name\":\"محمد علي 👩‍👩‍👧 “Žofie” 李小龍 e\u{301}\"}";
    let long = json!({"v": 1, "kind": "card", "note": "The wound is dry. Call Dr. Nair if it is warm. ".repeat(40)})
        .to_string();
    let made = [
        ("words-en", "secret", english, maria),
        ("words-es", "secret", spanish, maria),
        ("digits", "secret", "4071 9923 0056 1840", maria),
        ("words-en-unicode", "secret", english, unicode),
        ("words-es-empty-object", "secret", spanish, "{}"),
        ("digits-nothing", "secret", "0000 0000 0000 0000", ""),
        ("digits-long", "secret", "9999 9999 9999 9999", &long),
        ("open", "open", "", maria),
        ("open-unicode", "open", "", unicode),
        ("open-empty-object", "open", "", "{}"),
        ("open-long", "open", "", &long),
        (
            "reply",
            "reply",
            "",
            r#"{"v":1,"kind":"reply","accepts":true}"#,
        ),
        ("reply-unicode", "reply", "", unicode),
        ("reply-empty-object", "reply", "", "{}"),
    ];
    let encode = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let mut all = Vec::new();
    for (number, (name, lock, secret, text)) in (1_u8..).zip(made) {
        let is_locked = lock == "secret";
        let key = match lock {
            "secret" => Vec::new(),
            "open" => filled(number + 10, 32),
            _ => filled(number + 20, 16),
        };
        let of_lock = |bytes: Vec<u8>| if is_locked { bytes } else { Vec::new() };
        let mut vector = json!({
            "name": name, "lock": lock, "secret": secret, "key": encode(&key),
            "card": if lock == "reply" { "00c0ffee00c0ffee" } else { "" },
            "salt": encode(&of_lock(filled(number + 30, 16))), "cek": encode(&of_lock(filled(number + 60, 32))),
            "iv": encode(&filled(number + 100, 12)), "text": text,
        });
        if is_locked {
            // For other programs, the password in its one form.
            let secret = Secret::typed(secret, &Lists::host()).unwrap();
            vector["password"] = String::from_utf8_lossy(secret.as_bytes()).into();
        }
        let token = Vector::read(&vector).sealed();
        vector["token"] = token.as_str().into();
        vector["digits"] = token.digits().into();
        all.push(vector);
    }
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/golden/seal/vectors.json"
    );
    std::fs::write(path, serde_json::to_string_pretty(&all).unwrap() + "\n").unwrap();
}
