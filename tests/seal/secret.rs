//! Secrets: hard to guess, easy to tell, forgiving to type.

use std::collections::BTreeSet;

use warm_handoff::seal::{Lists, NotASecret, Secret, Shape};

const ENGLISH: &str = include_str!("../../public/words/en.txt");
const SPANISH: &str = include_str!("../../public/words/es.txt");

fn canonical(text: &str) -> Result<String, NotASecret> {
    let secret = Secret::typed(text, &Lists::host())?;
    Ok(String::from_utf8(secret.as_bytes().to_vec()).unwrap())
}

#[test]
fn a_secret_is_as_hard_to_guess_as_it_is_said_to_be() {
    for list in [ENGLISH, SPANISH] {
        let chosen = list.lines().filter(|line| !line.starts_with('-'));
        let different: BTreeSet<&str> = chosen.collect();
        let bits = 5.0 * f64::from(u32::try_from(different.len()).unwrap()).log2();
        assert!(bits >= 54.0, "{bits}");
    }
    // The likeliest number of 16 digits is that of the most remainders of 64 bits.
    let likeliest = (u64::MAX / 10_u64.pow(16) + 1) as f64;
    assert!(64.0 - likeliest.log2() >= 53.0);
}

#[test]
fn each_bit_of_chance_changes_the_words() {
    for (shape, bits) in [
        (Shape::English, 54),
        (Shape::Spanish, 54),
        (Shape::Digits, 64),
    ] {
        let of = |number: u64| Secret::new(number.to_le_bytes(), shape, &Lists::host());
        let mut all = BTreeSet::new();
        for bit in 0..bits {
            all.insert(of(1 << bit).shown().to_owned());
        }
        all.insert(of(0).shown().to_owned());
        assert_eq!(all.len(), bits + 1, "{shape:?}");
    }
    // Each word of a list comes at each place.
    for (shape, list) in [(Shape::English, ENGLISH), (Shape::Spanish, SPANISH)] {
        let chosen: Vec<_> = list.lines().filter(|line| !line.starts_with('-')).collect();
        let count = chosen.len() as u64;
        for (number, word) in (0_u64..).zip(chosen).step_by(97) {
            let all = (0..5).fold(0_u64, |sum, _| sum * count + number);
            let secret = Secret::new(all.to_le_bytes(), shape, &Lists::host());
            assert_eq!(secret.shown(), [word; 5].join(" "));
        }
    }
}

#[test]
fn what_is_shown_is_what_is_read_again() {
    for number in (0..60_u64).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15)) {
        for shape in [Shape::English, Shape::Spanish, Shape::Digits] {
            let secret = Secret::new(number.to_le_bytes(), shape, &Lists::host());
            assert!(
                Secret::typed(secret.shown(), &Lists::host()) == Ok(secret.clone()),
                "{}",
                secret.shown()
            );
            assert!(secret.as_bytes().is_ascii());
        }
    }
    assert_eq!(
        Secret::new([0; 8], Shape::Spanish, &Lists::host()).shown(),
        "ábaco ábaco ábaco ábaco ábaco"
    );
    let digits = Secret::typed("4071992300561840", &Lists::host()).unwrap();
    assert_eq!(digits.shown(), "4071 9923 0056 1840");
}

#[test]
fn however_it_is_typed_it_is_the_same_secret() {
    for (typed, means) in [
        (
            "river camera ozone tunnel walnut",
            "river camera ozone tunnel walnut",
        ),
        ("River, Camera, Ozone, Tunnel and", ""),
        (
            "  RIVER-camera\n ozone,tunnel;walnut. ",
            "river camera ozone tunnel walnut",
        ),
        (
            "1. river 2. camera 3. ozone 4. tunnel 5. walnut",
            "river camera ozone tunnel walnut",
        ),
        (
            "rive came ozon tunn waln",
            "river camera ozone tunnel walnut",
        ),
        (
            "“river camera ozone tunnel walnut”",
            "river camera ozone tunnel walnut",
        ),
        (
            "river\u{a0}camera\u{2003}ozone·tunnel—walnut",
            "river camera ozone tunnel walnut",
        ),
        (
            "ábaco caña ópera útil mañana",
            "abaco cana opera util manana",
        ),
        (
            "abaco cana opera util manana",
            "abaco cana opera util manana",
        ),
        (
            "ÁBACO, CAÑA, ÓPERA, ÚTIL, MAÑANA",
            "abaco cana opera util manana",
        ),
        (
            "a\u{301}baco can\u{303}a o\u{301}pera util man\u{303}ana",
            "abaco cana opera util manana",
        ),
        ("ábac caña óper útil maña", "abaco cana opera util manana"),
        // In both lists: then the other words say which.
        ("menú área ópera vídeo útil", "menu area opera video util"),
        ("menu area opera video zoo", "menu area opera video zoo"),
        ("4071 9923 0056 1840", "4071992300561840"),
        ("4071-9923-0056-1840", "4071992300561840"),
        ("4071.9923 / 00561840", "4071992300561840"),
        ("٤٠٧١ ٩٩٢٣ ٠٠٥٦ ١٨٤٠", "4071992300561840"),
        ("۴۰۷۱ ۹۹۲۳ ۰۰۵۶ ۱۸۴۰", "4071992300561840"),
        ("４０７１　９９２３　００５６　１８４０", "4071992300561840"),
    ] {
        match canonical(typed) {
            Ok(canonical) => assert_eq!(canonical, means),
            Err(other) => assert_eq!(means, "", "{typed}: {other:?}"),
        }
    }
}

#[test]
fn what_is_wrong_is_named_with_what_may_have_been_meant() {
    let word = |word: &str, nearest: Option<&str>| NotASecret::NotAWord {
        word: word.to_owned(),
        nearest: nearest.map(str::to_owned),
    };
    for (typed, wrong) in [
        (
            "river camera ozone tunnel wallnut",
            word("wallnut", Some("walnut")),
        ),
        (
            "rivver camera ozone tunnel walnut",
            word("rivver", Some("river")),
        ),
        (
            "river kamera ozone tunnel walnut",
            word("kamera", Some("camera")),
        ),
        (
            "ábaco caña ópera útil mnñana",
            word("mnñana", Some("mañana")),
        ),
        ("Abaco Caña Ópera Util Xqwzkvj", word("Xqwzkvj", None)),
        ("river camera ozone tunnel 李小龍", word("李小龍", None)),
        ("river camera ozone tunnel", NotASecret::Words(4)),
        (
            "river camera ozone tunnel walnut river",
            NotASecret::Words(6),
        ),
        ("", NotASecret::Words(0)),
        (" -- ", NotASecret::Words(0)),
        ("4071 9923 0056 184", NotASecret::Digits(15)),
        ("4071 9923 0056 1840 1", NotASecret::Digits(17)),
        ("1", NotASecret::Digits(1)),
    ] {
        assert_eq!(canonical(typed), Err(wrong), "{typed}");
    }
    // However much was pasted, it is looked at in no time.
    let many = canonical(&"rivver ".repeat(100_000));
    assert_eq!(many, Err(NotASecret::Words(72)));
    assert!(canonical(&"r".repeat(1_000_000)).is_err());
}
