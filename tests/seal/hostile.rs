//! Everything that can come in the place of a token, by its number in the list of hostile inputs.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use warm_handoff::envelope::{self, Kind, NotRead};
use warm_handoff::qr::link;
use warm_handoff::seal::{
    Crypto, Key, Limits, Lists, Lock, NotOpened, NotSealed, Random, Secret, Token, limits, open,
    seal,
};

use super::native::{Counting, Native, now};
use super::vectors::{vector, vectors};

/// The address of the screen, which somebody may type.
const ADDRESS: &str = "https://example.org/app/#/open/";
const PAGE: &str = "https://example.org/app/";
/// A header of ours begins so; what follows is up to whoever means harm.
const OURS: &str = r#"{"typ":"wh1","alg":"PBES2-HS256+A128KW","enc":"A256GCM","zip":"DEF","#;

fn token() -> String {
    vector("words-en").token.clone()
}

fn why(text: &str) -> Option<NotOpened> {
    Token::find(text).err()
}

/// A token of 5 parts with this header, as long as it has to be and otherwise made up.
fn with_header(header: &str) -> String {
    let zeros = |count| "A".repeat(count);
    format!(
        "{}.{}.{}.{}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(header),
        zeros(54),
        zeros(16),
        zeros(30),
        zeros(22)
    )
}

/// An open token with this inside, sealed by somebody who knows how.
fn holding(inside: &[u8]) -> String {
    let header =
        BASE64_URL_SAFE_NO_PAD.encode(r#"{"typ":"wh1","alg":"dir","enc":"A256GCM","zip":"DEF"}"#);
    let key = [7_u8; 32];
    let sealed = now(Native.encrypt(&key, &[0; 12], header.as_bytes(), inside)).unwrap();
    let (ciphertext, tag) = sealed.split_at(sealed.len() - 16);
    let encode = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    format!(
        "{header}..{}.{}.{}.{}",
        encode(&[0; 12]),
        encode(ciphertext),
        encode(tag),
        encode(&key)
    )
}

fn opened(text: &str) -> Result<Vec<u8>, NotOpened> {
    now(open(&Native, &Token::find(text)?, Key::Carried))
}

/// The letters with something put in after so many of them, each time.
fn broken(text: &str, every: usize, with: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters
        .chunks(every)
        .map(|line| line.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(with)
}

fn arabic(text: &str) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(value) => char::from_u32(0x660 + value).unwrap(),
            None => c,
        })
        .collect()
}

#[test]
fn what_mail_and_messages_do_to_a_link_is_undone() {
    let real = link(PAGE, "");
    let both = |vector| [ADDRESS, &real].map(|address| (vector, address));
    for (vector, address) in vectors().iter().flat_map(both) {
        let t = &vector.token;
        let d = &vector.digits;
        let link = format!("{address}{t}");
        let link_digits = format!("{address}{d}");
        let once = link
            .replace('#', "%23")
            .replace(':', "%3A")
            .replace('/', "%2F");
        let twice = once.replace('%', "%25");
        let thrice = twice.replace('%', "%25");
        for (number, text) in [
            (0, link.clone()),
            (0, link_digits.clone()),
            (1, link.replace('#', "%23")),
            (1, format!("/app/%23/open/{t}")),
            (1, format!("/app/%23open.{t}")),
            (2, link.replace('#', "%2523")),
            (
                2,
                format!(
                    "https://nam02.safelinks.protection.outlook.com/?url={once}&data=05%7C02%7Cana%40example.org%7C0%7C638&sdata=eyJx%3D&reserved=0"
                ),
            ),
            (2, format!("https://example.org/?u={twice}")),
            (2, format!("https://example.org/?u={thrice}")),
            (2, link.replace('.', "%2E")),
            (2, link.replace('.', "%25252E")),
            (3, format!("{link}&utm_source=sms&fbclid=eyJhbGciOi")),
            (3, format!("{link}?utm_source=mail")),
            (4, format!("{link}.")),
            (4, format!("({link}).")),
            (4, format!("<{link}>")),
            (4, format!("\"{link}\",")),
            (4, format!("[the card]({link})!")),
            (5, broken(&link, 76, "\n")),
            (5, broken(&link, 76, "\r\n")),
            (5, broken(&link, 20, "\n    ")),
            (5, broken(&link_digits, 76, "\n")),
            (6, broken(&link, 75, "=\n")),
            (6, broken(&link, 75, "=\r\n")),
            (6, broken(&link, 75, "=\n").replace('.', "=2E")),
            (
                7,
                format!(
                    "> Ana wrote:\n> {}\n> \n> Regards",
                    broken(&link, 70, "\n> ")
                ),
            ),
            (
                7,
                format!(">> {}\n>> Thanks, Tom", broken(&link, 70, "\n>> ")),
            ),
            (7, broken(&link, 70, "\n| ")),
            (8, t.clone()),
            (8, d.clone()),
            (9, format!("{link} {link}")),
            (9, format!("{t}{t}")),
            (9, format!("{}\n{link}", &link[..link.len() - 20])),
            (12, format!("“{link}”")),
            (12, format!("«\u{a0}{link}\u{a0}»")),
            (12, format!("‘{}’", broken(&link, 40, "\u{a0}"))),
            (13, broken(&link, 11, "\u{ad}")),
            (13, broken(&link, 33, "\u{200b}")),
            (13, format!("\u{feff}\u{202a}{link}\u{202c}")),
            (14, arabic(&link_digits)),
            (14, format!("\u{200f}{}", arabic(d))),
            (31, format!("{address}\n{link}")),
        ] {
            let found = Token::find(&text);
            let found = found.map(|token| token.as_str().to_owned());
            assert_eq!(found.as_ref(), Ok(t), "{number} in {}: {text}", vector.name);
        }
    }
}

#[test]
fn what_stands_behind_a_token_is_not_taken_in() {
    for vector in vectors() {
        for behind in [
            "\nRegards, Ana",
            "\nABCDEFG",
            "\n0123456789",
            "abc",
            ".abc.def",
            "\r\n\r\neyJhbGciOiJub25lIn0..",
            " 555-0100",
            "\u{a0}42",
        ] {
            let text = format!("{}{behind}", vector.token);
            assert_eq!(
                Token::find(&text).unwrap().as_str(),
                vector.token,
                "{behind}"
            );
            let text = format!("{}{behind}", vector.digits);
            assert_eq!(
                Token::find(&text).unwrap().as_str(),
                vector.token,
                "{behind}"
            );
        }
    }
}

#[test]
fn what_cannot_be_undone_has_a_reason() {
    use NotOpened::{CutOff, Damaged, Newer, NotOurs, TooBig};
    let t = token();
    let d = &vector("words-en").digits;
    let newer = t.replacen(
        "eyJ0eXAiOiJ3aDEi",
        &BASE64_URL_SAFE_NO_PAD.encode(r#"{"typ":"wh2""#),
        1,
    );
    let far_newer = with_header(r#"{"typ":"wh12","alg":"ML-KEM-1024","enc":"who knows"}"#);
    let short_of_it = |by: usize| t[..t.len() - by].to_owned();
    let long = |letters: usize| {
        let (begin, end) = t.split_at(t.len() - 40);
        format!("{begin}{}{end}", "A".repeat(letters))
    };
    for (number, text, reason) in [
        (8, String::new(), NotOurs),
        (8, "hello".into(), NotOurs),
        (8, "eyJ".into(), CutOff),
        (8, ADDRESS.into(), CutOff),
        (8, format!("{ADDRESS}hello"), NotOurs),
        (8, link(PAGE, "hello"), NotOurs),
        (8, link(PAGE, ""), CutOff),
        (8, link(PAGE, "").replace('#', "%2523"), CutOff),
        (10, link(PAGE, "e"), CutOff),
        (10, link(PAGE, "ey"), CutOff),
        (10, format!("The card: {}", link(PAGE, &t[..9])), CutOff),
        (10, link(PAGE, &d[..1]), CutOff),
        (10, link(PAGE, &d[..4]), CutOff),
        (10, short_of_it(1), CutOff),
        (10, short_of_it(10), CutOff),
        (10, short_of_it(t.len() / 2), CutOff),
        (
            10,
            format!(
                "{}. Please open it and tell me what you think. Ana",
                short_of_it(90)
            ),
            CutOff,
        ),
        (10, format!("{}\nRegards, Ana", short_of_it(30)), CutOff),
        (10, format!("{ADDRESS}{}", &t[..9]), CutOff),
        (10, d[..d.len() - 1].into(), CutOff),
        // Whose key did not come.
        (
            10,
            vector("open").token.rsplitn(3, '.').last().unwrap().into(),
            CutOff,
        ),
        (11, t.to_uppercase(), Damaged),
        (11, t.to_lowercase(), Damaged),
        (14, format!("{}99{}", &d[..400], &d[402..]), Damaged),
        (14, format!("{}78{}", &d[..40], &d[42..]), Damaged),
        (15, newer, Newer),
        (15, far_newer, Newer),
        (19, t.replacen(".1D", ".1C", 1), Damaged),
        (21, with_header("{}"), NotOurs),
        (30, "A".repeat(1_000_000), TooBig),
        (30, format!("{ADDRESS}{}", long(1_000_000)), TooBig),
        (30, long(17_000), TooBig),
        (74, "WIFI:T:WPA;S=Clinic;P=eyJhbGciOi;;".into(), NotOurs),
        (74, "tel:+15550100".into(), NotOurs),
        (74, "https://example.com/#/open/567629".into(), CutOff),
        (74, "javascript:alert(1)".into(), NotOurs),
        (74, "4294967295-4000000000".into(), NotOurs),
        (
            74,
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl".into(),
            NotOurs,
        ),
        (
            74,
            "shc:/5676290952432060346029212437404460".into(),
            NotOurs,
        ),
    ] {
        assert_eq!(why(&text), Some(reason), "{number}: {:.90}", text);
    }
}

#[test]
fn a_header_outside_the_rules_is_refused_and_no_key_is_computed() {
    let crypto = Counting::default();
    let secret = Secret::typed("1111 2222 3333 4444", &Lists::host()).unwrap();
    let salt = r#""p2s":"AAAAAAAAAAAAAAAAAAAAAA""#;
    let good = format!(r#"{OURS}"p2c":600000,{salt}}}"#);
    assert!(Token::find(&with_header(&good)).is_ok());
    let mut bad = vec![
        format!(r#"{OURS}{salt}}}"#),
        format!(r#"{OURS}"p2c":600000}}"#),
        format!(r#"{OURS}"p2c":600000,{salt},"crit":["exp"],"exp":1}}"#),
        format!(r#"{OURS}"p2c":600000,{salt},"crit":[]}}"#),
        good.replace("DEF", "GZ"),
        good.replace(r#""DEF""#, "null"),
        good.replace("A256GCM", "A128CBC-HS256"),
        good.replace("A256GCM", "A128GCM"),
        good.replace("HS256", "HS512"),
        good.replace("PBES2-HS256+A128KW", "dir")
            .replace("A256GCM", "A192GCM"),
        good.replace("PBES2-HS256+A128KW", "RSA-OAEP"),
        good.replace("PBES2-HS256+A128KW", "none"),
        good.replace(r#""PBES2-HS256+A128KW""#, r#"["dir"]"#),
        good.replace("alg", "Alg"),
        good[..good.len() - 1].to_owned(),
        format!("{good}{good}"),
        good.replace("wh1\",", "wh1\",\"x\":\"\\ud800\","),
        good.replace(
            "wh1\",",
            &format!("wh1\",\"x\":{}1{},", "[".repeat(20), "]".repeat(20)),
        ),
        good.replace("wh1\",", &format!("wh1\",\"x\":\"{}\",", "y".repeat(900))),
        r#"{"typ":"wh1","alg":"dir","enc":"A128GCM"}"#.to_owned(),
        r#"{"typ":"wh1","alg":"dir","enc":"A128GCM","kid":7}"#.to_owned(),
        r#"{"typ":"wh1","alg":"dir","enc":"A128GCM","kid":"+0c0ffee00c0ffee"}"#.to_owned(),
        r#"{"typ":"wh1","alg":"dir","enc":"A128GCM","kid":"00C0FFEE00C0FFEE"}"#.to_owned(),
        r#"{"typ":"wh1","alg":"dir","enc":"A128GCM","kid":"c0ffee"}"#.to_owned(),
    ];
    for rounds in [
        "0",
        "-1",
        "-0",
        "1.0",
        "1e3",
        "600000.5",
        "2000001",
        "1000000000",
        "4294967296",
        "18446744073709551616",
        "1e999",
        "NaN",
        "\"600000\"",
        "null",
        "[600000]",
        "true",
    ] {
        bad.push(format!(r#"{OURS}"p2c":{rounds},{salt}}}"#));
    }
    for salt in [
        "",
        "AAAAAAAAAA",
        "Zh",
        "AAAAAAAAAAAAAAAAAAAAAA==",
        "AAAA AAAAAAAAAAAAAAAAA",
    ] {
        bad.push(format!(r#"{OURS}"p2c":600000,"p2s":"{salt}"}}"#));
    }
    let long = BASE64_URL_SAFE_NO_PAD.encode([0; 65]);
    bad.push(format!(r#"{OURS}"p2c":600000,"p2s":"{long}"}}"#));
    bad.push(format!(r#"{OURS}"p2c":600000,"p2s":7}}"#));
    for header in &bad {
        assert_eq!(
            why(&with_header(header)),
            Some(NotOpened::Damaged),
            "{header}"
        );
        // The same from somebody else is not ours.
        let other = header.replace(r#""typ":"wh1","#, "");
        assert_eq!(
            why(&with_header(&other)),
            Some(NotOpened::NotOurs),
            "{other}"
        );
        // Whatever is tried with it, nothing is computed.
        if let Ok(token) = Token::find(&with_header(header)) {
            let _ = now(open(&crypto, &token, Key::Words(&secret)));
        }
    }
    assert_eq!(crypto.asked(), 0);
}

#[test]
fn members_that_nobody_knows_and_bounds_that_are_just_kept_are_no_harm() {
    let salt = |bytes: usize| BASE64_URL_SAFE_NO_PAD.encode(vec![1; bytes]);
    for (rounds, bytes) in [(1, 8), (2_000_000, 64), (600_000, 16)] {
        let header = format!(
            r#"{OURS}"p2c":{rounds},"p2s":"{}","__proto__":{{"a":1}},"constructor":[],"kid":"x","cty":"json"}}"#,
            salt(bytes)
        );
        let token = Token::find(&with_header(&header)).unwrap();
        assert!(token.is_locked());
    }
    let without_type = r#"{"alg":"dir","enc":"A128GCM","kid":"00c0ffee00c0ffee"}"#;
    let text = with_header(without_type).replacen(&format!(".{}.", "A".repeat(54)), "..", 1);
    assert!(Token::find(&text).unwrap().reply_to().is_some());
    for kind in [
        "\"wh\"",
        "\"wh01\"",
        "\"wh0\"",
        "\"WH1\"",
        "\"JWT\"",
        "1",
        "null",
        "\"wh1.5\"",
        "\"wh-1\"",
    ] {
        let header = format!(r#"{{"typ":{kind},"alg":"dir","enc":"A256GCM"}}"#);
        assert_eq!(
            why(&with_header(&header)),
            Some(NotOpened::NotOurs),
            "{kind}"
        );
    }
}

#[test]
fn what_swells_is_refused_at_once_and_takes_no_room() {
    let begun = Instant::now();
    // As many zeros as the longest token holds; each hundred thousand of them is a hundred letters.
    let zeros = compress_to_vec(&vec![0; 11 * 1024 * 1024], 9);
    let bomb = holding(&zeros);
    assert!(
        bomb.len() < Limits::CARD.token && bomb.len() > 14_000,
        "{}",
        bomb.len()
    );
    let made = begun.elapsed();
    let begun = Instant::now();
    assert_eq!(opened(&bomb), Err(NotOpened::TooBig));
    // A debug build on a busy machine; the release needs a hundredth of it.
    assert!(begun.elapsed() < Duration::from_secs(1).max(made * 4));
    // Just inside, and just over.
    let most = Limits::CARD.inflated;
    let fits = opened(&holding(&compress_to_vec(&vec![b' '; most], 9)));
    assert_eq!(fits.map(|text| text.len()), Ok(most));
    let over = opened(&holding(&compress_to_vec(&vec![b' '; most + 1], 9)));
    assert_eq!(over, Err(NotOpened::TooBig));
    // A stream without an end, one cut in the middle, one that is none, none at all.
    let endless = &compress_to_vec(b"The wound is dry.", 9);
    for inside in [&endless[..endless.len() - 3], &[0xff; 40], b"plain", b""] {
        assert_eq!(opened(&holding(inside)), Err(NotOpened::Damaged));
    }
    assert_eq!(opened(&holding(&compress_to_vec(b"", 9))), Ok(Vec::new()));
}

#[test]
fn json_out_of_bounds_is_refused_before_it_becomes_anything() {
    use NotOpened::{Damaged, TooBig};
    let read = |text: &str| limits::json(text.as_bytes());
    let list = |things: usize| format!("[{}]", vec!["1"; things].join(","));
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let text = |letters: usize| format!("\"{}\"", "é".repeat(letters));
    for good in [
        "{}".to_owned(),
        nested(16),
        list(200),
        text(5_000),
        format!("\"{}\"", "\\u00e9".repeat(5_000)),
        format!("\"{}\"", "\\\"".repeat(5_000)),
        r#"{"a":1,"a":2}"#.to_owned(),
        r#"{"__proto__":{"x":1},"constructor":null}"#.to_owned(),
        "-0".to_owned(),
        "9223372036854775808".to_owned(),
        // Kept as it is written: no field of ours takes it.
        "1e999".to_owned(),
        format!("[{}]", ["\"[[[[[[[[[[[[[[[[[[[[{{{{{\""; 3].join(",")),
    ] {
        assert!(read(&good).is_ok(), "{good:.80}");
    }
    for (number, bad, reason) in [
        (26, "[".repeat(200_000), TooBig),
        (26, "{\"a\":".repeat(40_000), TooBig),
        (26, nested(17), TooBig),
        (26, list(201), TooBig),
        (
            26,
            format!(
                "{{{}}}",
                (0..201)
                    .map(|n| format!("\"{n}\":1"))
                    .collect::<Vec<_>>()
                    .join(",")
            ),
            TooBig,
        ),
        (26, text(5_001), TooBig),
        (26, format!("[{}]", vec![text(4_000); 9].join(",")), TooBig),
        (26, " ".repeat(Limits::CARD.inflated + 1), TooBig),
        (29, "NaN".into(), Damaged),
        (29, "\"\\ud800\"".into(), Damaged),
        (29, "\"\u{0}\"".into(), Damaged),
        (29, "{\"a\":1".into(), Damaged),
        (29, "\"\\".into(), Damaged),
        (29, "\"\\u12".into(), Damaged),
        (29, String::new(), Damaged),
        (60, "<html>".into(), Damaged),
        (60, "\u{feff}{}".into(), Damaged),
    ] {
        assert_eq!(read(&bad), Err(reason), "{number}: {bad:.60}");
    }
    assert_eq!(limits::json(&[b'"', 0xff, b'"']), Err(Damaged));
    assert_eq!(limits::json(b"\xff\xfe{\0}\0"), Err(Damaged));
    // What nobody would read is not sealed.
    let random = Random {
        salt: [1; 16],
        key: [2; 32],
        iv: [3; 12],
    };
    let sealed = |text: &str| now(seal(&Native, Lock::Open, &random, text.as_bytes()));
    assert!(sealed(&list(200)).is_ok());
    assert_eq!(sealed(&list(201)).err(), Some(NotSealed::TooBig));
    let wider = Limits::BACKUP.json(list(4_000).as_bytes());
    assert!(wider.is_ok());
}

#[test]
fn only_a_reply_comes_the_way_of_a_reply() {
    let came = |name: &str, kind: &str| {
        let token = Token::find(&vector(name).token).unwrap();
        let text = format!("{{\"v\":1,\"kind\":\"{kind}\"}}");
        envelope::open_from(&token, text.as_bytes()).map(|(kind, _)| kind)
    };
    assert_eq!(came("reply-empty-object", "reply"), Ok(Kind::Reply));
    assert_eq!(came("open-empty-object", "card"), Ok(Kind::Card));
    assert_eq!(came("words-en", "backup"), Ok(Kind::Backup));
    for (way, kind) in [
        ("reply-empty-object", "card"),
        ("reply-empty-object", "backup"),
        ("open-empty-object", "reply"),
        ("words-en", "reply"),
    ] {
        assert_eq!(came(way, kind), Err(NotRead::NotOurs), "{kind} by {way}");
    }
}

#[test]
fn a_text_made_to_take_long_is_looked_at_in_no_time() {
    let most = Limits::CARD.pasted;
    let header = with_header(r#"{"alg":"dir","enc":"A256GCM"}"#);
    let fill = |with: &str| with.repeat(most / with.len());
    for text in [
        fill("eyJ"),
        fill("567629"),
        fill("EYJ0EXAIOIJ3ADEI"),
        fill("eyJ0eXAiOiJ3aDEi."),
        fill("%252525eyJ."),
        fill("=\n> %25"),
        fill(&header),
        format!("{}{}", header, "A".repeat(most - header.len())),
        fill("/open/"),
        fill("#open."),
        fill("\u{ad}e"),
    ] {
        let begun = Instant::now();
        assert!(why(&text).is_some(), "{text:.40}");
        // In a debug build on a busy machine.
        assert!(begun.elapsed() < Duration::from_secs(3), "{text:.40}");
    }
}
