//! Where a line may end: between words, between the letters of scripts that have no spaces, and within a word only where
//! it is too long for any line.

use crate::words::unbroken;

/// A stretch that stays on one line, and what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch<'a> {
    pub(super) text: &'a str,
    pub(super) before: Before,
}

/// What stands before a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// No line may end here.
    Nothing,
    /// A line may end here, and nothing stands between.
    Seam,
    /// A space, or the end of a line.
    Space,
    /// The end of a line, typed.
    End,
}

/// The stretches of a text, in order. Together, with their spaces, they are all of it.
pub(super) fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut before = Before::Nothing;
    for (is_whole, part) in unbroken(text) {
        if is_whole {
            push(&mut found, part, &mut before);
            continue;
        }
        let mut start = 0;
        let mut last: Option<char> = None;
        for (at, letter) in part.char_indices() {
            let end = at + letter.len_utf8();
            let is_end = letter == '\n';
            if is_end || letter == ' ' {
                push(
                    &mut found,
                    part.get(start..at).unwrap_or_default(),
                    &mut before,
                );
                if before != Before::End {
                    before = if is_end { Before::End } else { Before::Space };
                }
                start = end;
                last = None;
                continue;
            }
            let is_seam = last.is_some_and(|last| is_seam(last, letter));
            if is_seam {
                push(
                    &mut found,
                    part.get(start..at).unwrap_or_default(),
                    &mut before,
                );
                before = Before::Seam;
                start = at;
            }
            last = Some(letter);
        }
        push(
            &mut found,
            part.get(start..).unwrap_or_default(),
            &mut before,
        );
    }
    found
}

fn push<'a>(found: &mut Vec<Stretch<'a>>, text: &'a str, before: &mut Before) {
    if !text.is_empty() {
        found.push(Stretch {
            text,
            before: *before,
        });
        *before = Before::Nothing;
    }
}

/// Whether a line may end between these two letters: in Chinese and Japanese, but not at the wrong side of their marks
/// (JIS X 4051, much shortened).
fn is_seam(left: char, right: char) -> bool {
    let never_first = matches!(
        right,
        '\u{3001}'
            | '\u{3002}'
            | '，'
            | '．'
            | '：'
            | '；'
            | '？'
            | '！'
            | '）'
            | '］'
            | '｝'
            | '」'
            | '』'
            | '】'
            | '〉'
            | '》'
            | '〕'
            | '・'
            | 'ー'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
            | '々'
            | '…'
    );
    let never_last = matches!(
        left,
        '（' | '［' | '｛' | '「' | '『' | '【' | '〈' | '《' | '〔'
    );
    let is_wide = |letter: char| matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}');
    (is_wide(left) || is_wide(right)) && !never_first && !never_last && !joins(left, right)
}

/// The stretch in pieces that can stand alone: what joins its neighbour stays with it.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut last: Option<char> = None;
    let mut flags = 0;
    for (at, letter) in text.char_indices() {
        // A flag is two letters of its own kind.
        flags = if is_flag(letter) { flags + 1 } else { 0 };
        let is_second = flags > 0 && flags % 2 == 0;
        if last.is_some_and(|last| !joins(last, letter)) && !is_second {
            pieces.extend(text.get(start..at));
            start = at;
        }
        last = Some(letter);
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

fn is_flag(letter: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&letter)
}

/// Whether the second letter is drawn together with the first: marks over and under letters, vowel signs, signs that
/// join letters or pictures (much of UAX 29, without its tables).
fn joins(first: char, second: char) -> bool {
    let goes_on = matches!(first, '\u{200d}' | '\u{94d}' | '\u{9cd}' | '\u{a4d}' | '\u{acd}' | '\u{b4d}' | '\u{bcd}'
        | '\u{c4d}' | '\u{ccd}' | '\u{d4d}' | '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}' | '\u{17d2}' | '\u{1039}');
    let follows = matches!(second, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{955}'..='\u{957}' | '\u{962}'..='\u{963}'
        | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}' | '\u{a01}'..='\u{a03}' | '\u{a3c}'..='\u{a4d}'
        | '\u{a81}'..='\u{a83}' | '\u{abc}'..='\u{acd}' | '\u{b3c}'..='\u{b4d}' | '\u{bbe}'..='\u{bcd}'
        | '\u{c3e}'..='\u{c4d}' | '\u{cbc}'..='\u{ccd}' | '\u{d3e}'..='\u{d4d}'
        | '\u{e31}'..='\u{e3a}' | '\u{e45}'..='\u{e4e}' | '\u{eb1}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
        | '\u{102b}'..='\u{103e}' | '\u{17b4}'..='\u{17d3}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{3099}' | '\u{309a}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}');
    goes_on || follows
}

#[cfg(test)]
mod tests {
    use super::{Before, pieces, stretches};

    fn written(text: &str) -> String {
        let mut written = String::new();
        for stretch in stretches(text) {
            written.push_str(match stretch.before {
                Before::Nothing => "",
                Before::Seam => "|",
                Before::Space => "_",
                Before::End => "/",
            });
            written.push_str(stretch.text);
        }
        written
    }

    #[test]
    fn a_line_ends_between_words_and_keeps_numbers_whole() {
        assert_eq!(written("take 40 mg  now"), "take_40 mg_now");
        assert_eq!(written("(555-0100), day"), "(555-0100),_day");
        assert_eq!(written("one\ntwo \n\n three"), "one/two/three");
        assert_eq!(written(""), "");
        assert_eq!(written("  "), "");
    }

    #[test]
    fn it_ends_anywhere_in_chinese_but_not_at_the_wrong_side_of_a_mark() {
        assert_eq!(written("李医生，（二楼）。"), "李|医|生，|（二|楼）。");
        assert_eq!(written("用Metformin药"), "用|Metformin|药");
    }

    #[test]
    fn what_is_drawn_together_stays_together() {
        assert_eq!(pieces("ke\u{301}y"), ["k", "e\u{301}", "y"]);
        assert_eq!(pieces("น้ำ"), ["น้ำ"]);
        assert_eq!(pieces("👩‍👩‍👧👍🏽🇺🇸🇲🇽"), ["👩‍👩‍👧", "👍🏽", "🇺🇸", "🇲🇽"]);
        assert_eq!(pieces("क्षमा"), ["क्ष", "मा"]);
        assert_eq!(pieces(""), [""; 0]);
    }
}
