//! One line of a list of medicines as it is compared: its name, a second name in brackets, and the rest.

use crate::letters::fold;

/// Letters that a word has at the least, so that a slip in it leaves it recognisable.
const LETTERS_TO_SLIP_IN: usize = 6;
/// Letters that a word has at the most, for slips to be looked for: longer ones are no names, and would take long.
const LETTERS_TO_COMPARE: usize = 40;
/// Letters before a figure that belongs to the name: B12, D3, `CoQ10`.
const LETTERS_BEFORE_FIGURE: usize = 3;
/// Signs after which no name goes on.
const ENDS: [char; 7] = [',', ';', ':', '=', '>', '\u{2192}', '\n'];

/// A line, ready to be compared.
pub struct TypedLine {
    /// Words in small letters without accents, a space between; empty for a line without a name.
    pub name: String,
    /// What the first brackets hold, as a name; empty if there are none.
    second_name: String,
    /// All but the name, in small letters and with single spaces.
    rest: String,
}

impl TypedLine {
    pub fn new(typed: &str) -> Self {
        let typed = without_number_of_list(typed.trim());
        let (start, bracket, end) = in_brackets(typed);
        let outside = format!("{start} {end}");
        let (name, rest) = split(&outside);
        Self {
            name,
            second_name: split(bracket).0,
            rest: format!("{}({}", plain(rest), plain(bracket)),
        }
    }

    /// Whether they differ in nothing but case, spaces, and signs or accents in the name.
    pub fn is_equal(&self, other: &Self) -> bool {
        self.name == other.name && self.rest == other.rest
    }

    /// Whether one is named as the other is, be it in brackets. Brackets alone do not do: they may say "water pill".
    pub fn has_same_name(&self, other: &Self) -> bool {
        self.names(other)
            .any(|(one, other)| !one.is_empty() && one == other)
    }

    /// How far almost like names are apart; none for the same and for wholly different ones.
    pub fn likeness(&self, other: &Self) -> Option<u8> {
        if self.has_same_name(other) {
            return None;
        }
        self.names(other)
            .filter_map(|(one, other)| likeness(one, other))
            .min()
    }

    /// The names of both that may be compared.
    fn names<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a str, &'a str)> {
        [
            (self.name.as_str(), other.name.as_str()),
            (&self.second_name, &other.name),
            (&self.name, &other.second_name),
        ]
        .into_iter()
    }
}

/// "1. " and "2) " number the lines of a list.
fn without_number_of_list(line: &str) -> &str {
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match after.strip_prefix(['.', ')']) {
        Some(rest) if after.len() < line.len() && rest.starts_with(char::is_whitespace) => rest,
        _ => line,
    }
}

/// Before the first brackets, in them, and after them.
fn in_brackets(line: &str) -> (&str, &str, &str) {
    match line.split_once('(') {
        None => (line, "", ""),
        Some((start, rest)) => match rest.split_once(')') {
            None => (start, rest, ""),
            Some((inside, end)) => (start, inside, end),
        },
    }
}

/// The name at the start of a text, and what follows it.
fn split(text: &str) -> (String, &str) {
    let is_of_word = |c: char| c.is_alphanumeric() || crate::letters::is_accent(c);
    let mut name = String::new();
    let mut rest = text;
    loop {
        let start = rest.find(is_of_word).unwrap_or(rest.len());
        let (between, word_and_more) = rest.split_at(start);
        let length = word_and_more
            .find(|c| !is_of_word(c))
            .unwrap_or(word_and_more.len());
        let (word, after) = word_and_more.split_at(length);
        let is_over = word.is_empty() || !name.is_empty() && between.contains(ENDS);
        let folded = fold(word);
        let figure = folded.find(char::is_numeric).unwrap_or(folded.len());
        let (letters, figures) = folded.split_at(figure);
        let is_word = !letters.is_empty();
        if is_over || !is_word || !name.is_empty() && begins_direction(&folded) {
            return (name, rest);
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(letters);
        if figures.is_empty() {
            rest = after;
        } else if letters.len() <= LETTERS_BEFORE_FIGURE
            && figures.bytes().all(|b| b.is_ascii_digit())
        {
            name.push_str(figures);
            rest = after;
        } else {
            let figure = word.find(char::is_numeric).unwrap_or(word.len());
            return (name, word_and_more.get(figure..).unwrap_or_default());
        }
    }
}

/// What a direction begins with, where a line has no dose: "aspirin every day".
fn begins_direction(word: &str) -> bool {
    matches!(
        word,
        "in" | "at"
            | "as"
            | "by"
            | "every"
            | "once"
            | "twice"
            | "daily"
            | "when"
            | "before"
            | "after"
            | "en"
            | "al"
            | "por"
            | "cada"
            | "una"
            | "dos"
            | "cuando"
            | "antes"
            | "despues"
    )
}

/// In small letters; spaces in a row are one, and none is between a number and its unit or at either end.
///
/// No other sign goes: without its point `.5` would be 5, and without its space `1 1/2` would be 11/2.
fn plain(text: &str) -> String {
    // What parts a name from its dose says nothing, but a comma that touches a digit is a decimal one.
    let mut text = text.trim();
    while let Some(rest) = text.strip_prefix([',', ';', ':', '-', '\u{2013}']) {
        if !rest.starts_with(char::is_whitespace) {
            break;
        }
        text = rest.trim_start();
    }
    let mut plain = String::new();
    for word in text.trim_end_matches(['.', ' ']).split_whitespace() {
        let is_after_digit = plain.ends_with(char::is_numeric);
        if !(plain.is_empty() || is_after_digit && word.starts_with(char::is_alphabetic)) {
            plain.push(' ');
        }
        plain.push_str(&word.to_lowercase());
    }
    plain
}

/// 0: the same but for a space. 1, 2: so many slips in one long word. 3: one begins or ends with the other.
fn likeness(one: &str, other: &str) -> Option<u8> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    if one
        .split(' ')
        .flat_map(str::chars)
        .eq(other.split(' ').flat_map(str::chars))
    {
        return Some(0);
    }
    let holds = |long: &str, short: &str| {
        let begins = long
            .strip_prefix(short)
            .is_some_and(|rest| rest.starts_with(' '));
        begins
            || long
                .strip_suffix(short)
                .is_some_and(|rest| rest.ends_with(' '))
    };
    if holds(one, other) || holds(other, one) {
        return Some(3);
    }
    if one.split(' ').count() != other.split(' ').count() {
        return None;
    }
    let mut different = one.split(' ').zip(other.split(' ')).filter(|(a, b)| a != b);
    let (a, b) = different.next()?;
    if different.next().is_some() {
        return None;
    }
    slips(a, b)
}

/// How many letters must be put in, left out or replaced to make one word the other, if one or two do.
fn slips(a: &str, b: &str) -> Option<u8> {
    let letters = |word: &str| {
        word.chars()
            .take(LETTERS_TO_COMPARE + 1)
            .collect::<Vec<_>>()
    };
    let (a, b) = (letters(a), letters(b));
    let may_slip = LETTERS_TO_SLIP_IN..=LETTERS_TO_COMPARE;
    if !may_slip.contains(&a.len()) || !may_slip.contains(&b.len()) {
        return None;
    }
    (1..=2).find(|most| are_within(&a, &b, *most))
}

fn are_within(a: &[char], b: &[char], most: u8) -> bool {
    match (a, b) {
        ([x, a @ ..], [y, b @ ..]) if x == y => are_within(a, b, most),
        ([], rest) | (rest, []) => rest.len() <= usize::from(most),
        ([_, a_rest @ ..], [_, b_rest @ ..]) => most.checked_sub(1).is_some_and(|most| {
            are_within(a_rest, b_rest, most)
                || are_within(a_rest, b, most)
                || are_within(a, b_rest, most)
        }),
    }
}
