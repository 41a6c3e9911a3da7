//! The story out loud: how long it takes, what could be left out, and where a voice draws breath.

use super::About;

/// Words that people say in a minute.
pub const PACE: usize = 150;
/// Words that people say in a minute when they go slowly.
pub const SLOW_PACE: usize = 130;
/// The length that no breath reaches, in UTF-16 units: voices of some browsers cut longer ones off.
pub const LONGEST: usize = 180;

const MINUTE: usize = 60;

/// How many seconds a text takes at so many words a minute.
#[must_use]
pub fn seconds(text: &str, pace: usize) -> usize {
    (count(text) * MINUTE).div_ceil(pace.max(1))
}

/// Which sentences could be left out so that the others take a minute at most; none when they all do. The longest list
/// goes first, and its longest sentence. Who they are, what made them ill, what nobody owns, their first
/// question and the request stay.
#[must_use]
pub fn can_wait(told: &[(About, String)]) -> Vec<bool> {
    let counts: Vec<_> = told.iter().map(|(_, text)| count(text)).collect();
    let of_list = |about: About| -> usize {
        let same = told.iter().zip(&counts);
        let same = same.filter(|((other, _), _)| *other == about);
        same.map(|(_, count)| count).sum()
    };
    let sizes = told.iter().zip(&counts);
    let sizes: Vec<_> = sizes
        .map(|((about, _), count)| (of_list(*about), *count))
        .collect();
    let mut waits = vec![false; told.len()];
    let mut left: usize = counts.iter().sum();
    while left > PACE {
        let open = told.iter().zip(&sizes).zip(&mut waits);
        let open = open.filter(|(((about, _), _), waits)| !**waits && may_wait(*about));
        let Some(((_, (_, count)), waits)) = open.max_by_key(|((_, size), _)| **size) else {
            break;
        };
        *waits = true;
        left -= count;
    }
    waits
}

fn may_wait(about: About) -> bool {
    !matches!(
        about,
        About::Who | About::Allergies | About::Open | About::Question | About::Ask
    )
}

/// The text in stretches under [`LONGEST`], each a sentence where that is short enough, else cut at a space, and a
/// word that is longer still wherever it must be.
#[must_use]
pub fn breaths(text: &str) -> Vec<String> {
    let mut breaths = Vec::new();
    let mut breath = String::new();
    let mut push = |breath: &mut String| {
        let done = std::mem::take(breath);
        if !done.trim().is_empty() {
            breaths.push(done.trim().to_owned());
        }
    };
    for piece in text.split_inclusive(char::is_whitespace) {
        if length(&breath) + length(piece) >= LONGEST {
            push(&mut breath);
        }
        for letter in piece.chars() {
            if length(&breath) + letter.len_utf16() >= LONGEST {
                push(&mut breath);
            }
            breath.push(letter);
        }
        let ends = piece.contains('\n')
            || piece != piece.trim_end()
                && piece.trim_end().ends_with(['.', '?', '!', '…', '。', '؟']);
        if ends {
            push(&mut breath);
        }
    }
    push(&mut breath);
    breaths
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}
