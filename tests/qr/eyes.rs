//! Our own reader of pictures: it reads what we draw, however it lies, and no picture harms it.

use proptest::prelude::*;
use warm_handoff::qr::part::parts;
use warm_handoff::qr::{Code, eye, numeric, room};

use super::picture::Picture;
use super::{BASE, token};

fn code(length: usize) -> Code {
    Code::of_link(BASE, &token(length)).unwrap()
}

fn seen(picture: &Picture) -> Option<String> {
    eye::read(&picture.points, picture.width)
}

fn meant(length: usize) -> Option<String> {
    let digits = numeric::of(&token(length)).unwrap();
    Some(format!("{BASE}#open.{digits}"))
}

#[test]
fn a_code_is_read_as_it_is_turned_and_in_white_on_black() {
    for length in [40, 300, 700, room(BASE)] {
        let picture = Picture::of(&code(length), 4);
        assert_eq!(seen(&picture), meant(length), "{length}");
        assert_eq!(
            seen(&picture.inverted()),
            meant(length),
            "{length} inverted"
        );
    }
    // The finest are read only as they lie.
    for (length, degrees) in [
        (40, 180.0),
        (40, -30.0),
        (300, 90.0),
        (300, 8.0),
        (700, 270.0),
    ] {
        let turned = Picture::of(&code(length), 6).turned(degrees);
        assert_eq!(seen(&turned), meant(length), "{length} at {degrees}");
    }
}

#[test]
fn a_stain_does_not_hide_it() {
    for (length, share) in [(40, 0.1), (300, 0.1), (700, 0.07)] {
        let picture = Picture::of(&code(length), 6).stained(share, 6);
        assert_eq!(seen(&picture), meant(length), "{length}");
    }
}

#[test]
fn every_part_of_a_run_is_read() {
    for part in parts(&token(2_500)).unwrap() {
        let picture = Picture::of(&part.code().unwrap(), 3);
        assert_eq!(seen(&picture), Some(part.written()));
    }
}

#[test]
fn what_others_put_into_codes_is_read_as_the_text_that_it_is() {
    for text in [
        "WIFI:S:ward 5;T:WPA;P:secret;;",
        "tel:+15550100",
        "https://evil.example/#/open/123",
        "javascript:alert(1)",
        "ñ 漢字 👍🏽",
    ] {
        let picture = Picture::text(text, 4).turned(5.0);
        assert_eq!(seen(&picture).as_deref(), Some(text));
    }
}

#[test]
fn what_is_no_picture_or_too_large_has_no_code() {
    assert_eq!(eye::read(&[], 0), None);
    assert_eq!(eye::read(&[0; 100], 0), None);
    assert_eq!(eye::read(&[0; 100], 10), None);
    assert_eq!(eye::read(&[0; 999], 33), None);
    assert_eq!(eye::read(&[255; 30 * 30], 30), None);
    assert_eq!(eye::read(&[0; 30 * 30], 30), None);
    assert_eq!(eye::read(&[0; 30 * 30], usize::MAX), None);
    assert_eq!(eye::read(&vec![0; 4_096 * 30], 4_096), None);
}

/// A code that is squeezed, cut, blotted and laid over itself: whatever a camera may see on the way to a good picture.
fn spoiled() -> impl Strategy<Value = Picture> {
    let blots = prop::collection::vec(
        (0.0..1.0_f64, 0.0..1.0_f64, 0.0..0.4_f64, any::<u8>()),
        0..5,
    );
    let way = (
        0_usize..600,
        2_usize..5,
        -180.0..180.0_f64,
        -0.4..0.4_f64,
        0.2..1.5_f64,
    );
    (way, blots, any::<u64>(), 0_u8..200).prop_map(
        |((length, scale, degrees, lean, squeeze), blots, seed, noise)| {
            let turned = Picture::of(&code(length), scale).turned(degrees);
            let (w, h) = (turned.width as f64, turned.height as f64);
            Picture::drawn((w * squeeze) as usize + 1, turned.height, |x, y| {
                let (x, y) = (x as f64, y as f64);
                let mut point = turned.at(x / squeeze + lean * y, y * (1.0 - lean * x / w));
                for (bx, by, size, grey) in &blots {
                    let is_in =
                        (x / squeeze / w - bx).abs() < *size && (y / h - by).abs() < *size / 2.0;
                    if is_in {
                        point = *grey;
                    }
                }
                let at = (x as u64).wrapping_mul(0x9E37_79B9)
                    ^ (y as u64).wrapping_mul(0x85EB_CA6B)
                    ^ seed;
                let grain = (at.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 56) as u8;
                point.wrapping_add(grain % noise.max(1))
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(8)
    ))]

    #[test]
    fn no_spoiled_code_harms_it(picture in spoiled()) {
        let _ = seen(&picture);
    }

    #[test]
    fn no_picture_harms_it(points in prop::collection::vec(any::<u8>(), 900..6_000), width in 21_usize..80) {
        let whole = points.len() / width * width;
        let _ = eye::read(&points[..whole], width);
    }
}
