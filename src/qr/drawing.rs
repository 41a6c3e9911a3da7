//! A QR code as SVG. Always black on white with its quiet zone, since a camera knows no dark theme.

use std::fmt::Write as _;

use super::Code;

/// How many modules must stay white on each side (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

impl Code {
    /// The code as one `<svg class="qr">`. `label` says what it is to those who do not see it; any text is safe.
    #[must_use]
    pub fn svg(&self, label: &str) -> String {
        let side = self.size() + 2 * QUIET;
        let mut svg = String::from(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" aria-label=\"",
        );
        escape(label, &mut svg);
        let _ = write!(
            svg,
            "\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\""
        );
        for y in 0..self.size() {
            let mut x = 0;
            while x < self.size() {
                let dark = (x..self.size()).take_while(|x| self.is_dark(*x, y)).count();
                if dark > 0 {
                    let _ = write!(svg, "M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET);
                }
                x += dark + 1;
            }
        }
        svg += "\"/></svg>";
        svg
    }
}

fn escape(text: &str, svg: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\'' => svg.push_str("&#39;"),
            letter => svg.push(letter),
        }
    }
}
