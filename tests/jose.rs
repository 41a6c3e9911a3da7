//! Sealed links and a JOSE library that is not ours: it opens what we make, and we open what it makes.
//!
//! `make test` runs it, with jose from `.tools`; by hand: `make test-tools`, then `cargo test --test jose`.

// A test that cannot go on says so by a panic; and no test uses all that others share with it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "seal/native.rs"]
mod native;
#[path = "any/node.rs"]
mod node;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use warm_handoff::handoff::id::ItemId;
use warm_handoff::seal::{Key, Lists, NotOpened, Secret, Token, open};

use native::{Native, now};

const GOLDEN: &str = include_str!("golden/seal/vectors.json");
const LOCKED: &str = "PBES2-HS256+A128KW";

/// What the other program answers to each of these.
fn ask(work: &str, name: &str, given: &Value) -> Vec<Value> {
    let library = node::library("jose/dist/webapi/index.js");
    let file = format!("{name}.json");
    let answers = node::said("seal/read.mjs", library, &[work], &file, &given.to_string());
    answers.as_array().unwrap().clone()
}

/// The committed tokens, as the other program wants them: five parts and a key.
fn ours() -> Vec<(Value, Value)> {
    let golden: Value = serde_json::from_str(GOLDEN).unwrap();
    let asked = |vector: &Value| {
        let token = vector["token"].as_str().unwrap();
        let (alg, enc) = match vector["lock"].as_str() {
            Some("secret") => (LOCKED, "A256GCM"),
            Some("open") => ("dir", "A256GCM"),
            _ => ("dir", "A128GCM"),
        };
        let mut asked = json!({
            "jwe": token.split('.').take(5).collect::<Vec<_>>().join("."), "alg": alg, "enc": enc,
            "key": vector["key"],
        });
        if let Some(password) = vector.get("password") {
            asked["password"] = password.clone();
        }
        asked
    };
    let all = golden.as_array().unwrap().iter();
    all.map(|vector| (vector.clone(), asked(vector))).collect()
}

#[test]
fn the_other_program_opens_every_committed_token() {
    let (vectors, asked): (Vec<_>, Vec<_>) = ours().into_iter().unzip();
    let answers = ask("open", "ours", &asked.into());
    assert_eq!(answers.len(), vectors.len());
    for (answer, vector) in answers.iter().zip(&vectors) {
        assert_eq!(
            answer["text"], vector["text"],
            "{}: {answer}",
            vector["name"]
        );
        assert_eq!(answer["header"]["typ"], "wh1");
        assert_eq!(answer["header"]["zip"], "DEF");
        if vector["lock"] == "secret" {
            assert_eq!(answer["header"]["p2c"], 600_000);
        }
        if vector["lock"] == "reply" {
            assert_eq!(answer["header"]["kid"], vector["card"]);
        }
    }
}

#[test]
fn the_other_program_refuses_what_we_refuse() {
    let mut asked = Vec::new();
    for (_, one) in ours() {
        // The last bit of each part that is not empty; the last letter of some holds bits that mean nothing.
        let parts: Vec<Vec<u8>> = one["jwe"]
            .as_str()
            .unwrap()
            .split('.')
            .map(|part| BASE64_URL_SAFE_NO_PAD.decode(part).unwrap())
            .collect();
        for (place, part) in parts
            .iter()
            .enumerate()
            .filter(|(_, part)| !part.is_empty())
        {
            let mut changed = parts.clone();
            changed[place][part.len() - 1] ^= 1;
            let parts: Vec<_> = changed
                .iter()
                .map(|part| BASE64_URL_SAFE_NO_PAD.encode(part))
                .collect();
            let mut one = one.clone();
            one["jwe"] = parts.join(".").into();
            asked.push(one);
        }
    }
    let answers = ask("open", "changed", &asked.into());
    assert!(answers.len() > 50);
    for answer in answers {
        assert!(answer["error"].is_string(), "{answer}");
    }
}

#[test]
fn we_open_what_the_other_program_makes() {
    let text = "{\"v\":1,\"name\":\"María محمد 👩‍👩‍👧\"}";
    let card = ItemId(0x00c0_ffee_00c0_ffee);
    let secret = Secret::typed("river camera ozone tunnel walnut", &Lists::host()).unwrap();
    let key = BASE64_URL_SAFE_NO_PAD.encode([7; 32]);
    let reply_key = BASE64_URL_SAFE_NO_PAD.encode([8; 16]);
    let locked = json!({"alg": LOCKED, "enc": "A256GCM"});
    let open_ = json!({"alg": "dir", "enc": "A256GCM"});
    let reply = json!({"alg": "dir", "enc": "A128GCM", "kid": card.to_string()});
    let mut made = Vec::new();
    for more in [
        json!({}),
        json!({"zip": "DEF"}),
        json!({"typ": "wh1", "zip": "DEF"}),
        json!({"cty": "json", "kid": card.to_string(), "x": {"y": [1, 2.5]}}),
    ] {
        for header in [&locked, &open_, &reply] {
            let mut header = header.clone();
            header
                .as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            let mut one = json!({"text": text, "header": header});
            if header["alg"] == LOCKED {
                one["password"] = String::from_utf8_lossy(secret.as_bytes()).into();
                one["rounds"] = 2_048.into();
            } else if header["enc"] == "A256GCM" {
                one["key"] = key.clone().into();
            } else {
                one["key"] = reply_key.clone().into();
            }
            made.push(one);
        }
    }
    let answers = ask("make", "theirs", &made.clone().into());
    assert_eq!(answers.len(), 12);
    for (answer, one) in answers.iter().zip(&made) {
        let jwe = answer["jwe"].as_str().unwrap();
        let is_open = one["header"]["enc"] == "A256GCM" && one["header"]["alg"] == "dir";
        let found = if is_open {
            // Its key has to stand beside it, and did not.
            assert_eq!(Token::find(jwe).err(), Some(NotOpened::CutOff));
            Token::find(&format!("{jwe}.{key}"))
        } else {
            Token::find(jwe)
        };
        let token = found.unwrap_or_else(|why| panic!("{why:?}: {one}"));
        let with = match (token.is_locked(), token.reply_to()) {
            (true, _) => Key::Words(&secret),
            (false, Some(found)) => {
                assert_eq!(found, card);
                Key::Reply(&[8; 16])
            }
            (false, None) => Key::Carried,
        };
        let opened = now(open(&Native, &token, with)).unwrap();
        assert_eq!(String::from_utf8(opened).unwrap(), text);
        let other = Secret::typed("river camera ozone tunnel tunnel", &Lists::host()).unwrap();
        if token.is_locked() {
            let refused = now(open(&Native, &token, Key::Words(&other)));
            assert_eq!(refused, Err(NotOpened::WrongWords));
        }
    }
    // More rounds than anybody should be made to compute are refused, whoever asks for them.
    let mut greedy = json!({"text": text, "header": locked, "password": "x", "rounds": 2_000_001});
    let answers = ask("make", "greedy", &json!([greedy]));
    let found = Token::find(answers[0]["jwe"].as_str().unwrap());
    assert_eq!(found.err(), Some(NotOpened::NotOurs));
    greedy["rounds"] = 2_000_000.into();
    let answers = ask("make", "patient", &json!([greedy]));
    assert!(Token::find(answers[0]["jwe"].as_str().unwrap()).is_ok());
}
