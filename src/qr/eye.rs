//! Finds a QR code in a picture, for browsers that do not do it themselves.

use rqrr::PreparedImage;

/// The longest side of a picture that is looked at, in points: larger ones are made smaller before.
pub const MOST: usize = 2_048;
/// With a smaller side, there is no code in it.
const LEAST: usize = 21;
/// How much smaller a photo is looked at, again and again, in hundredths: the finder is choosy about how modules lie on
/// points, and at another size they lie otherwise.
const LOOKS: [usize; 6] = [100, 80, 66, 90, 50, 57];

/// The text of a code in a picture of a camera that goes on: one look, black on white or white on black. None where none
/// is found. `grey` are its rows from the top, 0 is black. A picture that is larger than [`MOST`], or none, has none.
#[must_use]
pub fn glance(grey: &[u8], width: usize) -> Option<String> {
    let height = height(grey, width)?;
    let at = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    found(width, height, at).or_else(|| found(width, height, |x, y| !at(x, y)))
}

/// The same for a single picture, which is worth several looks.
#[must_use]
pub fn read(grey: &[u8], width: usize) -> Option<String> {
    let height = height(grey, width)?;
    LOOKS.into_iter().find_map(|size| {
        let [small_width, small_height] = [width, height].map(|side| side * size / 100);
        let mut small = Vec::with_capacity(small_width * small_height);
        for y in 0..small_height {
            small.extend((0..small_width).map(|x| mean(grey, width, size, x, y)));
        }
        glance(&small, small_width)
    })
}

fn height(grey: &[u8], width: usize) -> Option<usize> {
    let height = grey.len().checked_div(width)?;
    let sides = LEAST..=MOST;
    let is_picture =
        sides.contains(&width) && sides.contains(&height) && width * height == grey.len();
    is_picture.then_some(height)
}

/// The mean of the points that one point of a picture of `size` hundredths covers.
fn mean(grey: &[u8], width: usize, size: usize, x: usize, y: usize) -> u8 {
    let [left, right, top, bottom] = [x, x + 1, y, y + 1].map(|at| at * 100);
    let (mut sum, mut whole) = (0, 0);
    for row in top / size..bottom.div_ceil(size) {
        let high = (bottom.min((row + 1) * size)) - top.max(row * size);
        for column in left / size..right.div_ceil(size).min(width) {
            let weight = high * (right.min((column + 1) * size) - left.max(column * size));
            let point = grey.get(row * width + column).copied().unwrap_or(u8::MAX);
            sum += weight * usize::from(point);
            whole += weight;
        }
    }
    sum.checked_div(whole)
        .and_then(|mean| u8::try_from(mean).ok())
        .unwrap_or(u8::MAX)
}

fn found(width: usize, height: usize, point: impl FnMut(usize, usize) -> u8) -> Option<String> {
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, point);
    let grids = picture.detect_grids();
    grids.iter().find_map(|grid| Some(grid.decode().ok()?.1))
}
