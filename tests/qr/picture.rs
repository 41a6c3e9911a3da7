//! A code as a picture in grey, as a camera might see it: turned, stained, inverted.

// Each test that draws codes uses some of it.
#![allow(dead_code)]

use qrcodegen::{QrCode, QrCodeEcc};
use warm_handoff::qr::Code;

/// Rows of grey points, 0 is black.
#[derive(Clone)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub points: Vec<u8>,
}

const QUIET: usize = 4;

/// A failed test need not print a million points.
impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} x {}", self.width, self.height)
    }
}

// No test uses all that others share with it.
#[allow(dead_code)]
impl Picture {
    /// The code with its quiet zone, `scale` points for each module.
    pub fn of(code: &Code, scale: usize) -> Self {
        Self::modules(code.size(), scale, |x, y| code.is_dark(x, y))
    }

    /// The same with any text in it, as others make them.
    pub fn text(text: &str, scale: usize) -> Self {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        Self::modules(code.size() as usize, scale, |x, y| {
            code.get_module(x as i32, y as i32)
        })
    }

    fn modules(size: usize, scale: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let side = (size + 2 * QUIET) * scale;
        Self::drawn(side, side, |x, y| {
            let module = |at: usize| (at / scale).wrapping_sub(QUIET);
            let (x, y) = (module(x), module(y));
            if x < size && y < size && is_dark(x, y) {
                0
            } else {
                255
            }
        })
    }

    pub fn drawn(width: usize, height: usize, point: impl Fn(usize, usize) -> u8) -> Self {
        let points = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self {
            width,
            height,
            points: points.map(|(x, y)| point(x, y)).collect(),
        }
    }

    pub fn at(&self, x: f64, y: f64) -> u8 {
        let inside = x >= 0.0 && y >= 0.0 && x < self.width as f64 && y < self.height as f64;
        if !inside {
            return 255;
        }
        self.points[y as usize * self.width + x as usize]
    }

    /// Turned by so many degrees, on a white sheet with room for all of it.
    pub fn turned(&self, degrees: f64) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (w, h) = (self.width as f64, self.height as f64);
        let width = (w * cos.abs() + h * sin.abs()).ceil();
        let height = (w * sin.abs() + h * cos.abs()).ceil();
        Self::drawn(width as usize, height as usize, |x, y| {
            // The mean of nine points, as a lens would have it.
            let mut sum = 0;
            for (dx, dy) in (0..9).map(|at| (at % 3, at / 3)) {
                let dx = x as f64 + (f64::from(dx) + 0.5) / 3.0 - width / 2.0;
                let dy = y as f64 + (f64::from(dy) + 0.5) / 3.0 - height / 2.0;
                let at = self.at(dx * cos + dy * sin + w / 2.0, dy * cos - dx * sin + h / 2.0);
                sum += u32::from(at);
            }
            (sum / 9) as u8
        })
    }

    pub fn inverted(&self) -> Self {
        let mut inverted = self.clone();
        for point in &mut inverted.points {
            *point = 255 - *point;
        }
        inverted
    }

    /// With a grey blot over `share` of the code, in its middle, off what a reader looks for; `scale` as it was drawn with.
    pub fn stained(&self, share: f64, scale: usize) -> Self {
        let side = share.sqrt() * (self.width - 2 * QUIET * scale) as f64;
        let from = 0.5 * self.width as f64 - side / 2.0;
        let is_in = |at: usize| (at as f64) >= from && (at as f64) < from + side;
        Self::drawn(self.width, self.height, |x, y| {
            let point = self.points[y * self.width + x];
            if is_in(x) && is_in(y) { 110 } else { point }
        })
    }

    /// In the middle of a grey wall of this size.
    pub fn on_a_wall(&self, width: usize, height: usize) -> Self {
        let [left, top] = [(width - self.width) / 2, (height - self.height) / 2];
        Self::drawn(width, height, |x, y| {
            let (x, y) = (x.wrapping_sub(left), y.wrapping_sub(top));
            if x < self.width && y < self.height {
                self.points[y * self.width + x]
            } else {
                128
            }
        })
    }

    /// Pictures as a film, one second each, ten to the second. Sides are even.
    pub fn film(all: &[Self]) -> Vec<u8> {
        let [width, height] = [all[0].width, all[0].height];
        let head = format!("YUV4MPEG2 W{width} H{height} F10:1 Ip A1:1 C420jpeg\n");
        let mut film = head.into_bytes();
        for picture in all
            .iter()
            .flat_map(|picture| std::iter::repeat_n(picture, 10))
        {
            film.extend(b"FRAME\n");
            film.extend(&picture.points);
            // Without colour.
            film.extend(std::iter::repeat_n(128, width * height / 2));
        }
        film
    }

    /// As a file that browsers take (a bitmap of 24 bits, from the bottom up).
    pub fn bmp(&self) -> Vec<u8> {
        let row = (self.width * 3).next_multiple_of(4);
        let size = 54 + row * self.height;
        let mut file = b"BM".to_vec();
        for number in [size, 0, 54, 40, self.width, self.height] {
            file.extend((number as u32).to_le_bytes());
        }
        file.extend([1, 0, 24, 0]);
        file.extend([0; 24]);
        for line in self.points.chunks(self.width).rev() {
            let mut points: Vec<u8> = line.iter().flat_map(|point| [*point; 3]).collect();
            points.resize(row, 0);
            file.extend(points);
        }
        file
    }

    /// As a file that any reader of pictures takes.
    pub fn pgm(&self) -> Vec<u8> {
        let mut file = format!("P5\n{} {}\n255\n", self.width, self.height).into_bytes();
        file.extend(&self.points);
        file
    }
}
