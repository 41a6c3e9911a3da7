//! A paragraph of runs that look or run differently, as lines of stretches that each stand on their place.

use super::breaks::{Before, pieces};
use super::run::{Run, Word, direction, words};
use super::{Draw, Measure};
use crate::words::Direction;

/// How a paragraph is set.
pub(super) struct Text<'a> {
    pub(super) dir: Direction,
    pub(super) measure: Measure<'a>,
}

/// What one run has of a line.
struct Piece<'a> {
    run: &'a Run,
    text: String,
    /// A space before it, if something stands there.
    gap: f32,
    width: f32,
}

type Line<'a> = Vec<Piece<'a>>;

impl Text<'_> {
    /// The lines of a paragraph between `left` and `left + width`, each as things to draw with its base line at 0. All
    /// lines but the first stand `hanging` further in.
    pub(super) fn lines(
        &self,
        runs: &[Run],
        left: f32,
        width: f32,
        hanging: f32,
    ) -> Vec<Vec<Draw>> {
        let mut lines: Vec<Line<'_>> = vec![Vec::new()];
        for word in words(runs) {
            let is_first = lines.len() == 1;
            let room = if is_first { width } else { width - hanging };
            let ends = word.first().is_some_and(|first| first.1 == Before::End);
            let fits_alone = |word: &Word<'_>| {
                let widths = word
                    .iter()
                    .map(|(run, _, text)| (self.measure)(text, run.font));
                widths.sum::<f32>() <= width - hanging
            };
            let line = lines.last_mut();
            let fits = |with: &Line<'_>| {
                with.iter()
                    .map(|piece| piece.gap + piece.width)
                    .sum::<f32>()
                    <= room
            };
            if let Some(line) = line.filter(|_| !ends) {
                let with = self.followed(line, &word);
                if fits(&with) {
                    *line = with;
                    continue;
                }
            }
            // What fits no line may begin on this one.
            let is_too_long = !fits_alone(&word);
            if ends || !is_too_long && lines.last().is_some_and(|line| !line.is_empty()) {
                lines.push(Vec::new());
            }
            self.whole_or_broken(&mut lines, &word, width - hanging);
        }
        let set = lines.iter().enumerate().map(|(at, line)| {
            let hanging = if at == 0 { 0.0 } else { hanging };
            self.set(line, left, width, hanging)
        });
        set.filter(|line| !line.is_empty()).collect()
    }

    /// A word on a line of its own; on several, where it is too long for any.
    fn whole_or_broken<'r>(&self, lines: &mut Vec<Line<'r>>, word: &Word<'r>, room: f32) {
        for (run, before, text) in word {
            for (at, piece) in self.short_enough(run, text, room).into_iter().enumerate() {
                let before = if at == 0 { *before } else { Before::Nothing };
                let alone = [(*run, before, piece)];
                let Some(line) = lines.last_mut() else { return };
                let with = self.followed(line, &alone);
                let is_too_long = with
                    .iter()
                    .map(|piece| piece.gap + piece.width)
                    .sum::<f32>()
                    > room;
                if is_too_long && !line.is_empty() {
                    lines.push(self.followed(&Vec::new(), &alone));
                } else {
                    *line = with;
                }
            }
        }
    }

    /// The text whole where it fits a line, and else in its smallest pieces.
    fn short_enough<'t>(&self, run: &Run, text: &'t str, room: f32) -> Vec<&'t str> {
        if (self.measure)(text, run.font) <= room {
            vec![text]
        } else {
            pieces(text)
        }
    }

    /// A line with a word behind it. Pieces of one run are one stretch: letters join and are measured together.
    fn followed<'r>(&self, line: &Line<'r>, word: &[(&'r Run, Before, &str)]) -> Line<'r> {
        let mut with: Line<'r> = Vec::with_capacity(line.len() + word.len());
        for piece in line {
            let Piece {
                run,
                ref text,
                gap,
                width,
            } = *piece;
            with.push(Piece {
                run,
                text: text.clone(),
                gap,
                width,
            });
        }
        for (run, before, text) in word {
            let has_space = *before == Before::Space && !with.is_empty();
            match with.last_mut().filter(|last| std::ptr::eq(last.run, *run)) {
                Some(last) => {
                    if has_space {
                        last.text.push(' ');
                    }
                    last.text.push_str(text);
                    last.width = (self.measure)(&last.text, run.font);
                }
                None => with.push(Piece {
                    run,
                    text: (*text).to_owned(),
                    gap: if has_space {
                        (self.measure)(" ", run.font)
                    } else {
                        0.0
                    },
                    width: (self.measure)(text, run.font),
                }),
            }
        }
        with
    }

    fn set(&self, line: &Line<'_>, left: f32, width: f32, hanging: f32) -> Vec<Draw> {
        let mut draws = Vec::new();
        let mut at = hanging;
        for piece in line {
            at += piece.gap;
            let x = match self.dir {
                Direction::Ltr => left + at,
                Direction::Rtl => left + width - at - piece.width,
            };
            at += piece.width;
            let Run {
                font,
                ink,
                is_own,
                is_struck,
                ..
            } = *piece.run;
            draws.push(Draw::Words {
                x,
                y: 0.0,
                text: piece.text.clone(),
                font,
                ink,
                dir: if is_own {
                    direction(&piece.run.text)
                } else {
                    self.dir
                },
            });
            if is_struck {
                let (y, height) = (-0.3 * font.size, font.size / 14.0);
                draws.push(Draw::Bar {
                    x,
                    y,
                    width: piece.width,
                    height,
                    ink,
                });
            }
        }
        draws
    }
}

#[cfg(test)]
mod tests {
    use super::super::run::run;
    use super::super::{Draw, Font, Ink};
    use super::{Run, Text};
    use crate::words::Direction;

    fn set(dir: Direction, runs: &[Run]) -> Vec<Vec<(f32, String, Direction)>> {
        let measure = |text: &str, _: Font| {
            10.0 * f32::from(u8::try_from(text.chars().count()).unwrap_or(255))
        };
        let text = Text {
            dir,
            measure: &measure,
        };
        let place = |draw| match draw {
            Draw::Words { x, text, dir, .. } => (x, text, dir),
            other => panic!("{other:?}"),
        };
        let lines = text.lines(runs, 0.0, 100.0, 20.0).into_iter();
        lines
            .map(|line| line.into_iter().map(place).collect())
            .collect()
    }

    fn label(text: &str) -> Run {
        run(text.to_owned(), 10.0, Ink::Dark)
    }

    #[test]
    fn lines_run_from_the_side_where_the_language_begins() {
        use Direction::{Ltr, Rtl};
        let runs = [label("שם: "), label("Maria Delgado").own()];
        let of = |x, text: &str, dir| (x, text.to_owned(), dir);
        assert_eq!(
            set(Rtl, &runs),
            [
                vec![of(70.0, "שם:", Rtl), of(10.0, "Maria", Ltr)],
                vec![of(10.0, "Delgado", Ltr)]
            ]
        );
        assert_eq!(
            set(Ltr, &runs),
            [
                vec![of(0.0, "שם:", Ltr), of(40.0, "Maria", Ltr)],
                vec![of(20.0, "Delgado", Ltr)]
            ]
        );
    }

    #[test]
    fn what_belongs_together_across_runs_is_not_parted() {
        let runs = [label("one two ("), label("three").own(), label(")")];
        let lines = set(Direction::Ltr, &runs);
        let said: Vec<Vec<_>> = lines
            .iter()
            .map(|line| line.iter().map(|piece| piece.1.as_str()).collect())
            .collect();
        assert_eq!(said, [vec!["one two"], vec!["(", "three", ")"]]);
    }
}
