//! The phone number in a text that a person typed, as it is written there; years, hours and rooms are none.

/// With fewer digits it is a year, a room or an extension.
const FEWEST_DIGITS: usize = 7;
/// No number in the world has more.
const MOST_DIGITS: usize = 15;
/// A number with its area; only one that begins with a plus is longer.
const WITH_AREA: usize = 10;

/// The first phone number in the text: seven digits or more with the signs between them, or three that are all of the
/// text, such as 911.
///
/// Blanks stand inside a number and between it and what follows ("24/7", "2019"): what could be either is left out, so
/// that nobody dials an hour.
#[must_use]
pub fn number_in(text: &str) -> Option<String> {
    let whole = text.trim();
    if whole.len() == 3 && digits(whole) == 3 {
        return Some(whole.to_owned());
    }
    let runs = runs(text);
    let mut rest = runs.as_slice();
    while let [first, behind @ ..] = rest {
        if let Some(number) = from(text, first, behind) {
            return Some(number.to_owned());
        }
        rest = behind;
    }
    None
}

/// Digits with the signs between them and no blank.
struct Run {
    from: usize,
    until: usize,
    digits: usize,
    /// It begins with its word.
    is_first: bool,
    /// It ends with its word, and no full stop stands there.
    is_last: bool,
    /// What stands right behind it.
    next: Option<char>,
}

fn is_sign(letter: char) -> bool {
    "+-().\u{2010}\u{2011}\u{2013}".contains(letter)
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut from = 0;
    let mut before = None;
    for piece in text.split_inclusive(|letter: char| !letter.is_ascii_digit() && !is_sign(letter)) {
        let written =
            piece.trim_end_matches(|letter: char| !letter.is_ascii_digit() && !is_sign(letter));
        let next = piece
            .chars()
            .next_back()
            .filter(|_| written.len() < piece.len());
        let begun = written
            .trim_start_matches(|letter: char| !letter.is_ascii_digit() && !"+(".contains(letter));
        let number = begun.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let start = from + (written.len() - begun.len());
        let behind = begun.get(number.len()..).unwrap_or_default();
        // What is spelled out behind a hyphen belongs to it: 1-800-555-CARE.
        let is_cut = behind.ends_with('-') && next.is_some_and(char::is_alphabetic);
        if digits(number) > 0 && !is_cut && !is_of_days(number) {
            runs.push(Run {
                from: start,
                until: start + number.len(),
                digits: digits(number),
                is_first: before.is_none_or(char::is_whitespace),
                is_last: next.is_some_and(char::is_whitespace) && !behind.contains('.'),
                next,
            });
        }
        before = next;
        from += piece.len();
    }
    runs
}

/// A day of the calendar, or from one year to another.
fn is_of_days(run: &str) -> bool {
    let groups = run.split(|letter: char| !letter.is_ascii_digit());
    let groups: Vec<_> = groups.filter(|group| !group.is_empty()).collect();
    let is_year =
        |year: &str| year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    match groups.as_slice() {
        [year, month, day] | [day, month, year] if is_year(year) => {
            month.len() <= 2 && day.len() <= 2
        }
        [one, other] => is_year(one) && is_year(other),
        _ => false,
    }
}

/// The number that begins with this run, if one does.
fn from<'a>(text: &'a str, first: &Run, behind: &[Run]) -> Option<&'a str> {
    let mut last = first;
    let mut sum = first.digits;
    let so_far = |last: &Run| text.get(first.from..last.until).unwrap_or_default();
    for run in behind {
        let begins = text.get(run.from..run.until).unwrap_or_default();
        if !joins(so_far(last), sum, last, run, begins) {
            break;
        }
        sum += run.digits;
        last = run;
    }
    let number = so_far(last);
    // A figure alone before it is a ward or a room, but for the 1 before a number with its area.
    let is_room = first.digits == 1
        && first.until < last.until
        && !number.starts_with('+')
        && !(number.starts_with('1') && sum == WITH_AREA + 1);
    ((FEWEST_DIGITS..=MOST_DIGITS).contains(&sum) && !is_room).then_some(number)
}

/// Whether a run behind a blank is of the same number.
fn joins(so_far: &str, sum: usize, last: &Run, run: &Run, begins: &str) -> bool {
    let is_apart = |next: char| next.is_alphanumeric() || "/:%".contains(next);
    if !last.is_last || !run.is_first || run.next.is_some_and(is_apart) {
        return false;
    }
    let is_abroad = so_far.starts_with('+');
    let is_in_front = so_far.starts_with(['0', '1']);
    // Seven digits and ten are whole, as they are written here: 555 0100, 555-0100, 212 555 0100.
    let is_whole = last.digits >= FEWEST_DIGITS
        || !is_abroad && sum >= WITH_AREA && !so_far.starts_with('1')
        || !is_abroad && !is_in_front && sum == FEWEST_DIGITS && last.digits == 4
        || sum > WITH_AREA && !is_abroad;
    if is_whole || begins.starts_with('+') || begins.starts_with('(') && sum > 3 {
        return false;
    }
    match run.digits {
        1 => (is_abroad || begins.starts_with('(')) && sum <= 3,
        2 => sum < FEWEST_DIGITS || last.digits == 2,
        FEWEST_DIGITS => is_abroad || sum == 3 || sum == 4 && is_in_front,
        many if many > FEWEST_DIGITS => is_abroad || sum > 1 || many == WITH_AREA && so_far == "1",
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::number_in;

    #[test]
    fn a_number_is_found_as_it_is_written() {
        for (text, number) in [
            ("911", "911"),
            (" 988 ", "988"),
            ("5550100", "5550100"),
            ("555-0100", "555-0100"),
            ("555\u{2011}0100", "555\u{2011}0100"),
            ("555 0100", "555 0100"),
            ("212.555.0100", "212.555.0100"),
            ("(212) 555-0100", "(212) 555-0100"),
            ("1 (212) 555-0100", "1 (212) 555-0100"),
            ("1 800 555 0100", "1 800 555 0100"),
            ("+1 (555) 0199", "+1 (555) 0199"),
            ("+52 55 1234 5678", "+52 55 1234 5678"),
            ("+52 1 55 1234 5678", "+52 1 55 1234 5678"),
            ("+44 (0) 20 7946 0018", "+44 (0) 20 7946 0018"),
            ("55 1234 5678", "55 1234 5678"),
            ("2222-3333", "2222-3333"),
            ("06 12 34 56 78", "06 12 34 56 78"),
            ("0664 555 0100", "0664 555 0100"),
            ("Tom Reyes, RN, 555-0100", "555-0100"),
            ("the desk: 555-0100; at night 555-0199", "555-0100"),
        ] {
            assert_eq!(number_in(text).as_deref(), Some(number), "{text}");
        }
    }

    #[test]
    fn what_stands_beside_it_is_not_dialed() {
        for text in [
            "555-0100 24/7",
            "555-0100. 24/7",
            "555-0100 8 am to 5 pm",
            "555-0100 10 am",
            "555-0100 24 hours",
            "555-0100 24h",
            "555-0100 (since 2019)",
            "555-0100 (2019)",
            "555-0100 2019",
            "555-0100 8:30-17:00",
            "555-0100 ext 12",
            "555-0100x12",
            "555-0100/555-0101",
            "555-0100 555-0101",
            "ward 4, 555-0100",
            "ward 4 555-0100",
            "room 12 555-0100",
            "(since 2019) 555-0100",
            "by 2026-11-27: 555-0100",
        ] {
            assert_eq!(number_in(text).as_deref(), Some("555-0100"), "{text}");
        }
        assert_eq!(number_in("555 0100 24/7").as_deref(), Some("555 0100"));
        assert_eq!(number_in("ward 4 555 0100").as_deref(), Some("555 0100"));
        assert_eq!(number_in("555 0100 555 0101").as_deref(), Some("555 0100"));
        assert_eq!(
            number_in("212 555 0100 24 h").as_deref(),
            Some("212 555 0100")
        );
    }

    #[test]
    fn years_rooms_hours_and_days_are_no_numbers() {
        for text in [
            "",
            "the desk",
            "Ward 4",
            "Dr. Nair (since 2019)",
            "2019-2024",
            "2026-11-27",
            "11/27/2026",
            "27.11.2026",
            "room 204",
            "dial 911 or 0",
            "1-800-555-CARE",
            "24/7",
            "8.00",
            "9 1 1",
        ] {
            assert_eq!(number_in(text), None, "{text}");
        }
    }
}
