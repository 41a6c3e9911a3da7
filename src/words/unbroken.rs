//! Where a line must not break: a number stays with its unit, a phone number stays whole.

/// The longest stretch that is held together, in bytes: it must fit the narrowest screen.
const LONGEST: usize = 20;

/// The text in stretches, in order: whether each must stay on one line. Together they are the text, to the letter.
#[must_use]
pub fn unbroken(text: &str) -> Vec<(bool, &str)> {
    let mut stretches: Vec<(bool, &str)> = Vec::new();
    let mut start = 0;
    let mut from = 0;
    for (at, word, next) in words(text) {
        let end = at + word.len();
        let is_held = has_digit(word) && next.is_some_and(|next| holds_on(word, next));
        if is_held {
            continue;
        }
        // What began before this word, or a word that has a place to break of its own.
        let begin = if from > at { at } else { from.max(start) };
        let whole = text.get(begin..end).unwrap_or_default();
        let is_one = whole.contains(' ') || has_digit(word) && word.contains('-');
        if is_one && whole.len() <= LONGEST {
            push(&mut stretches, false, text.get(start..begin));
            push(&mut stretches, true, Some(whole));
            start = end;
        } else if is_one {
            // Too much to hold in one: of it, each number with a hyphen stays whole.
            for (place, word, _) in words(whole) {
                let (begin, end) = (begin + place, begin + place + word.len());
                if has_digit(word) && word.contains('-') && word.len() <= LONGEST {
                    push(&mut stretches, false, text.get(start..begin));
                    push(&mut stretches, true, Some(word));
                    start = end;
                }
            }
        }
        from = end + 1;
    }
    push(&mut stretches, false, text.get(start..));
    stretches
}

fn push<'a>(stretches: &mut Vec<(bool, &'a str)>, is_whole: bool, text: Option<&'a str>) {
    stretches.extend(
        text.filter(|text| !text.is_empty())
            .map(|text| (is_whole, text)),
    );
}

/// Each word with its place and the word that one space leads to. A line ends its last word.
fn words(text: &str) -> impl Iterator<Item = (usize, &str, Option<&str>)> {
    let mut at = 0;
    let mut split = text.split_inclusive([' ', '\n']).peekable();
    std::iter::from_fn(move || {
        let piece = split.next()?;
        let place = at;
        at += piece.len();
        let bare = |piece: &'_ str| piece.len() - usize::from(piece.ends_with([' ', '\n']));
        let next = split.peek().filter(|_| piece.ends_with(' '));
        let next = next.map(|next| next.get(..bare(next)).unwrap_or_default());
        Some((place, piece.get(..bare(piece)).unwrap_or_default(), next))
    })
}

/// A unit, "am", or more digits: short, and right after the number.
fn holds_on(number: &str, next: &str) -> bool {
    let ends_in_digit = number.ends_with(|last: char| last.is_ascii_digit());
    let is_short = !next.is_empty() && next.chars().count() <= 4;
    ends_in_digit && is_short
}

fn has_digit(word: &str) -> bool {
    word.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whole(text: &str) -> Vec<&str> {
        let stretches = unbroken(text).into_iter();
        stretches
            .filter(|(is_whole, _)| *is_whole)
            .map(|(_, text)| text)
            .collect()
    }

    #[test]
    fn a_dose_a_time_and_a_phone_number_stay_on_one_line() {
        for (text, kept) in [
            ("lisinopril 10 mg now 5 mg", vec!["10 mg", "5 mg"]),
            ("Tom Reyes, RN, 555-0100", vec!["555-0100"]),
            ("call 555 0142 today", vec!["555 0142"]),
            ("last at 8 am today", vec!["8 am"]),
            ("the clinic downstairs\n555-0142", vec!["555-0142"]),
            ("1 2 3 4 5 6 7 8 9 5-01 11 12", vec!["5-01"]),
            ("1-800-555-0199, then 40\nmg", vec!["1-800-555-0199,"]),
            ("no numbers here", vec![]),
            ("", vec![]),
            ("40", vec![]),
            ("1 2 3 4 5 6 7 8 9 10 11 12 13", vec![]),
        ] {
            assert_eq!(whole(text), kept, "{text}");
        }
    }

    proptest! {
        #[test]
        fn together_the_stretches_are_the_text(text in "\\PC*|[0-9 a-z\n-]{0,40}") {
            let again: String = unbroken(&text).into_iter().map(|(_, text)| text).collect();
            prop_assert_eq!(again, text);
        }
    }
}
