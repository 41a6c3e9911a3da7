//! The words, numbers and signs of which days are written in English and Spanish.

/// More pieces than this are a story, not a day.
const MOST: usize = 16;
/// Months and weekdays may be cut off, down to this many letters: "Dec", "mié".
const SHORTEST: usize = 3;

/// One piece of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A number, and with how many digits it stands there; none for a word such as "two".
    Number(u32, usize),
    Month(u32),
    /// Days after Monday.
    Weekday(u32),
    /// So many days from today.
    Offset(i32),
    /// So many days.
    Unit(i32),
    Half(Half),
    In,
    Ago,
    At,
    This,
    Next,
    Last,
    /// A sign between two digits.
    Sign(char),
}

/// Which half of the day, and which of its hours such a word is used for; midnight and noon are hour 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Half {
    pub(super) is_pm: bool,
    pub(super) from: u32,
    pub(super) to: u32,
}

const fn half(is_pm: bool, from: u32, to: u32) -> Token {
    Token::Half(Half { is_pm, from, to })
}

const NIGHT: Token = half(true, 4, 11);
const MORNING: Token = half(false, 1, 11);

/// Without accents, as all that is read here. None for what adds nothing.
const WORDS: [(&str, Option<Token>); 19] = [
    (
        "on|the|of|st|nd|rd|th|h|hr|hrs|hours|oclock|el|la|las|los|de|del|este|al|por|que|ro|ero|er|hs|horas",
        None,
    ),
    ("at|a", Some(Token::At)),
    ("in|en|dentro", Some(Token::In)),
    ("hace", Some(Token::Ago)),
    ("this|esta", Some(Token::This)),
    ("next|proximo|viene", Some(Token::Next)),
    ("last|pasado", Some(Token::Last)),
    ("today|hoy", Some(Token::Offset(0))),
    ("tomorrow|manana", Some(Token::Offset(1))),
    ("yesterday|ayer", Some(Token::Offset(-1))),
    ("day|days|dia|dias", Some(Token::Unit(1))),
    ("week|weeks|semana|semanas", Some(Token::Unit(7))),
    ("am", Some(half(false, 0, 11))),
    ("pm", Some(half(true, 0, 11))),
    ("morning|madrugada", Some(MORNING)),
    ("afternoon|tarde", Some(half(true, 0, 7))),
    ("evening|night|noche", Some(NIGHT)),
    ("noon|midday|mediodia", Some(half(true, 0, 0))),
    ("midnight|medianoche", Some(half(false, 0, 0))),
];
/// Three times twelve: another spelling stands in the place of its month.
const MONTHS: &str = "january|february|march|april|may|june|july|august|september|october|november|december|\
    enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\
    ||||||||setiembre";
const WEEKDAYS: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|\
    lunes|martes|miercoles|jueves|viernes|sabado|domingo";
/// Four times ten.
const NUMBERS: &str = "one|two|three|four|five|six|seven|eight|nine|ten|\
    una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|un||||||||||primero";

/// The pieces of a text; none when there is anything in it that no day is written with.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut before = String::new();
    let mut letters = text.chars().map(plain).filter(|c| *c != HEARD).peekable();
    let mut after_digit = false;
    while let Some(first) = letters.next() {
        let mut word = String::from(first);
        let is_digit = first.is_ascii_digit();
        if is_digit || first.is_ascii_alphabetic() {
            while let Some(next) =
                letters.next_if(|c| c.is_ascii_alphanumeric() && c.is_ascii_digit() == is_digit)
            {
                word.push(next);
            }
        }
        if is_digit {
            // Nothing in a day has more than four digits.
            let number = word.parse().ok().filter(|_| word.len() <= 4)?;
            tokens.push(Token::Number(number, word.len()));
            before.clear();
        } else if first.is_ascii_alphabetic() {
            self::word(&word, &before, &mut tokens)?;
            before = word;
        } else if "/-.:".contains(first) {
            if after_digit && letters.peek().is_some_and(char::is_ascii_digit) {
                tokens.push(Token::Sign(first));
            }
        } else if !" ,;()?".contains(first) {
            return None;
        }
        after_digit = is_digit;
        if tokens.len() > MOST {
            return None;
        }
    }
    Some(tokens)
}

/// Stands for what is heard with the letter before it, and not read.
const HEARD: char = '\0';

/// The letter without accent and case.
fn plain(letter: char) -> char {
    match letter {
        'á' | 'Á' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' => 'u',
        'ñ' | 'Ñ' => 'n',
        '\u{300}'..='\u{36f}' | 'º' | 'ª' | '°' | '\'' | '’' => HEARD,
        '–' | '—' => '-',
        '¿' | '¡' | '!' => '?',
        '\t' | '\n' | '\r' | '\u{a0}' | '\u{202f}' => ' ',
        // Control characters are nothing that a day is written with.
        HEARD => '\u{1}',
        letter => letter.to_ascii_lowercase(),
    }
}

fn word(word: &str, before: &str, tokens: &mut Vec<Token>) -> Option<()> {
    let token = match word {
        // a. m., p. m.
        "m" if before == "a" => {
            tokens.pop();
            Some(half(false, 0, 11))
        }
        "m" if before == "p" => Some(half(true, 0, 11)),
        "p" => None,
        "manana" if before == "la" || before == "esta" => Some(MORNING),
        "tonight" => {
            tokens.push(Token::Offset(0));
            Some(NIGHT)
        }
        // Else it is short for August in Spanish.
        "ago" if matches!(tokens.last(), Some(Token::Unit(_))) => Some(Token::Ago),
        word => {
            let mut known = WORDS.iter();
            match known.find(|(words, _)| words.split('|').any(|own| own == word)) {
                Some((_, token)) => *token,
                None => Some(
                    place(NUMBERS, 10, word, false)
                        .map(|at| Token::Number(at + 1, 0))
                        .or_else(|| place(MONTHS, 12, word, true).map(|at| Token::Month(at + 1)))
                        .or_else(|| place(WEEKDAYS, 7, word, true).map(Token::Weekday))?,
                ),
            }
        }
    };
    tokens.extend(token);
    Some(())
}

/// The place of a word in a list that goes round after so many.
fn place(list: &str, round: u32, word: &str, may_be_cut: bool) -> Option<u32> {
    let is_it =
        |own: &str| own == word || may_be_cut && word.len() >= SHORTEST && own.starts_with(word);
    let mut numbered = (0_u32..).zip(list.split('|'));
    let (at, _) = numbered.find(|(_, own)| is_it(own))?;
    at.checked_rem(round)
}
