//! The browser's own cryptography: it opens what was committed, and what it seals.

use js_sys::{Object, Reflect};
use serde_json::Value;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::platform::crypto::Browser;
use warm_handoff::platform::random;
use warm_handoff::seal::{
    Crypto, Key, Lists, Lock, NotDone, NotOpened, NotSealed, Secret, Shape, Token, open, seal,
};
use wasm_bindgen_test::wasm_bindgen_test;

const GOLDEN: &str = include_str!("../golden/seal/vectors.json");

fn lists() -> Lists {
    let english = include_str!("../../public/words/en.txt");
    let spanish = include_str!("../../public/words/es.txt");
    Lists::new(english.to_owned(), spanish.to_owned())
}

/// The bytes of base64url, by the browser.
fn decoded(text: &str) -> Vec<u8> {
    let text = text.replace('-', "+").replace('_', "/");
    let bytes = web_sys::window().unwrap().atob(&text).unwrap();
    bytes.chars().map(|c| u8::try_from(c).unwrap()).collect()
}

#[wasm_bindgen_test]
async fn every_committed_token_opens_to_what_it_held() {
    let lists = lists();
    let golden: Value = serde_json::from_str(GOLDEN).unwrap();
    let vectors = golden.as_array().unwrap();
    assert!(vectors.len() >= 12);
    for vector in vectors {
        let named = |name: &str| vector.get(name).and_then(Value::as_str).unwrap_or_default();
        let token = Token::find(named("digits")).unwrap();
        assert_eq!(token.as_str(), named("token"));
        let secret = Secret::typed(named("secret"), &lists);
        let reply: [u8; 16] = decoded(named("key")).try_into().unwrap_or_default();
        let key = match (&secret, named("lock")) {
            (Ok(secret), _) => Key::Words(secret),
            (Err(_), "reply") => Key::Reply(&reply),
            (Err(_), _) => Key::Carried,
        };
        let opened = open(&Browser, &token, key).await.unwrap();
        assert_eq!(String::from_utf8(opened).unwrap(), named("text"));
    }
}

#[wasm_bindgen_test]
async fn what_the_browser_seals_it_opens_with_the_right_key_only() {
    let text = "{\"name\":\"Žofie 👩‍👩‍👧 محمد\"}".repeat(30);
    let lists = lists();
    for shape in [Shape::English, Shape::Spanish, Shape::Digits] {
        let secret = Secret::new(random::bytes().unwrap(), shape, &lists);
        let chance = random::sealing().unwrap();
        let token = seal(&Browser, Lock::Words(&secret), &chance, text.as_bytes()).await;
        let token = Token::find(token.unwrap().as_str()).unwrap();
        let opened = open(&Browser, &token, Key::Words(&secret)).await;
        assert_eq!(opened, Ok(text.clone().into_bytes()));
        let other = Secret::new(random::bytes().unwrap(), shape, &lists);
        let refused = open(&Browser, &token, Key::Words(&other)).await;
        assert_eq!(refused, Err(NotOpened::WrongWords));
    }
    let reply_key = random::bytes().unwrap();
    let reply = Lock::Reply {
        card: ItemId(7),
        key: &reply_key,
    };
    for (lock, with) in [(Lock::Open, Key::Carried), (reply, Key::Reply(&reply_key))] {
        let chance = random::sealing().unwrap();
        let token = seal(&Browser, lock, &chance, text.as_bytes())
            .await
            .unwrap();
        let opened = open(&Browser, &token, with).await;
        assert_eq!(opened, Ok(text.clone().into_bytes()));
        let another: [u8; 16] = random::bytes().unwrap();
        if token.reply_to().is_some() {
            let refused = open(&Browser, &token, Key::Reply(&another)).await;
            assert_eq!(refused, Err(NotOpened::Damaged));
        }
    }
}

#[wasm_bindgen_test]
async fn what_the_browser_refuses_is_a_key_that_does_not_fit() {
    let key = [1; 16];
    let wrapped = Browser.wrap_key(&key, &[2; 32]).await.unwrap();
    assert_eq!(wrapped.len(), 40);
    assert_eq!(Browser.unwrap_key(&key, &wrapped).await, Ok([2; 32]));
    for (key, wrapped) in [(&[3; 16], &*wrapped), (&key, &wrapped[..39]), (&key, b"")] {
        let refused = Browser.unwrap_key(key, wrapped).await;
        assert_eq!(refused, Err(NotDone::WrongKey));
    }
    for key in [[0_u8; 5].as_slice(), &[]] {
        let refused = Browser.encrypt(key, &[0; 12], b"a", b"b").await;
        assert_eq!(refused, Err(NotDone::WrongKey));
    }
    let refused = Browser.decrypt(&key, &[0; 12], b"a", b"").await;
    assert_eq!(refused, Err(NotDone::WrongKey));
}

/// As on a page that came over http.
#[wasm_bindgen_test]
async fn without_cryptography_that_is_what_is_said() {
    let crypto = web_sys::window().unwrap().crypto().unwrap();
    let hidden = Object::new();
    Reflect::set(&hidden, &"configurable".into(), &true.into()).unwrap();
    Object::define_property(&crypto, &"subtle".into(), &hidden);
    let chance = random::sealing().unwrap();
    let refused = seal(&Browser, Lock::Open, &chance, b"{}").await;
    Reflect::delete_property(&crypto, &"subtle".into()).unwrap();
    assert_eq!(refused.err(), Some(NotSealed::NoCrypto));
    let sealed = seal(&Browser, Lock::Open, &chance, b"{}").await;
    assert!(sealed.is_ok());
}

#[wasm_bindgen_test]
async fn another_key_of_the_right_length_is_a_wrong_key() {
    let sealed = Browser
        .encrypt(&[7; 32], &[0; 12], b"", b"text")
        .await
        .unwrap();
    let with = async |key: &[u8]| Browser.decrypt(key, &[0; 12], b"", &sealed).await;
    assert_eq!(with(&[7; 32]).await, Ok(b"text".to_vec()));
    assert_eq!(with(&[8; 32]).await, Err(NotDone::WrongKey));
}
