//! What a text says of a day, piece by piece, before a calendar is asked.

use super::token::{Half, Token};

/// The parts of a day that were written. Nothing is said twice, and nothing is left over.
#[derive(Default)]
pub(super) struct Written {
    /// Month and day; both orders where the text does not tell which is which.
    pub(super) dates: Vec<(u32, u32)>,
    /// The year, and with how many digits it stands there.
    pub(super) year: Option<(u32, usize)>,
    /// Days after Monday.
    pub(super) weekday: Option<u32>,
    /// Days from today.
    pub(super) offset: Option<i32>,
    pub(super) is_next: bool,
    pub(super) is_last: bool,
    /// Hour, minute, and whether it is on the clock of 24 hours.
    hour: Option<(u32, u32, bool)>,
    half: Option<Half>,
}

impl Written {
    /// None when a piece fits nowhere: then the text is no day, or more than one.
    pub(super) fn of(tokens: &[Token]) -> Option<Self> {
        let mut written = Self::default();
        let mut rest = tokens;
        while !rest.is_empty() {
            rest = written.take(rest)?;
        }
        Some(written)
    }

    /// Whether no day stands beside the time.
    pub(super) fn is_time_alone(&self) -> bool {
        let has_day = !self.dates.is_empty() || self.weekday.is_some() || self.offset.is_some();
        !has_day && self.year.is_none() && !self.is_next && !self.is_last
    }

    /// The hours and minutes that may be meant: none, one, or morning and evening.
    pub(super) fn times(&self) -> Option<Vec<(u32, u32)>> {
        let of_half = |half: Half, hour: u32| hour % 12 + 12 * u32::from(half.is_pm);
        match (self.hour, self.half) {
            (None, Some(half)) if half.from == half.to => Some(vec![(of_half(half, 0), 0)]),
            (None, _) => Some(Vec::new()),
            (Some((hour, minute, _)), _) if hour > 23 || minute > 59 => None,
            (Some((hour, minute, _)), Some(half)) => {
                let is_of_it = if hour > 12 || hour == 0 {
                    half.is_pm == (hour > 12)
                } else {
                    (half.from..=half.to).contains(&(hour % 12))
                };
                is_of_it.then(|| vec![(of_half(half, hour), minute)])
            }
            (Some((hour, minute, is_clear)), None) => {
                let is_clear = is_clear || hour == 0 || hour > 12;
                let early = (hour % 12, minute);
                Some(if is_clear {
                    vec![(hour, minute)]
                } else {
                    vec![early, (early.0 + 12, minute)]
                })
            }
        }
    }

    /// Takes what stands first, and gives back the rest.
    fn take<'a>(&mut self, tokens: &'a [Token]) -> Option<&'a [Token]> {
        use Token::{
            Ago, At, Half, In, Last, Month, Next, Number, Offset, Sign, This, Unit, Weekday,
        };
        match *tokens {
            [
                Number(year, 4),
                Sign(a),
                Number(month, _),
                Sign(b),
                Number(day, _),
                ref rest @ ..,
            ] if a == b && a != ':' => {
                self.date(&[(month, day)])?;
                put(&mut self.year, (year, 4))?;
                Some(rest)
            }
            [
                Number(a, 1..=2),
                Sign(x),
                Number(b, 1..=2),
                Sign(y),
                Number(year, digits),
                ref rest @ ..,
            ] if x == y && x != ':' => {
                self.either_way(a, b)?;
                put(&mut self.year, (year, digits))?;
                Some(rest)
            }
            [Number(a, 1..=2), Sign('/'), Number(b, 1..=2), ref rest @ ..] => {
                self.either_way(a, b)?;
                Some(rest)
            }
            [
                Number(hour, digits),
                Sign(':'),
                Number(minute, 2),
                ref rest @ ..,
            ] => {
                put(&mut self.hour, (hour, minute, digits == 2 && hour < 10))?;
                Some(rest)
            }
            [In, Number(count, _), Unit(days), ref rest @ ..] => self.offset(count, days, rest),
            [In, At, Unit(days), ref rest @ ..] | [In, Unit(days), ref rest @ ..] => {
                self.offset(1, days, rest)
            }
            [Number(count, _), Unit(days), Ago, ref rest @ ..]
            | [Ago, Number(count, _), Unit(days), ref rest @ ..] => self.offset(count, -days, rest),
            [At, Number(_, _), Sign(':'), ..] | [At | In, Half(_), ..] => tokens.get(1..),
            [At, Number(number, digits), ref rest @ ..] => {
                self.hour(number, digits)?;
                Some(rest)
            }
            // A year may stand before noon.
            [Number(number, digits @ 0..=3), Half(_), ..]
            | [Number(number, digits @ 0..=2), In | At, Half(_), ..] => {
                self.hour(number, digits)?;
                tokens.get(1..)
            }
            [Number(day, 0..=2), Month(month), ref rest @ ..] => {
                self.date(&[(month, day)])?;
                Some(rest)
            }
            // "December 9 am" says no day.
            [Month(_), Number(_, _), Half(half), ..] if (half.from, half.to) == (0, 11) => None,
            [Month(month), Number(day, 0..=2), ref rest @ ..] => {
                self.date(&[(month, day)])?;
                Some(rest)
            }
            // After a date, four digits are its year; where they cannot be, they are a time: 0800.
            [Number(number, 4), ref rest @ ..] => {
                let is_year = (1900..2200).contains(&number);
                if is_year && self.year.is_none() && !self.dates.is_empty() {
                    self.year = Some((number, 4));
                } else {
                    self.hour(number, 4)?;
                }
                Some(rest)
            }
            [This, Half(_), ..] => {
                put(&mut self.offset, 0)?;
                tokens.get(1..)
            }
            [This, ref rest @ ..] => Some(rest),
            [In, Month(_), ..] | [In, Number(_, _), Month(_), ..] => tokens.get(1..),
            [Weekday(day), ref rest @ ..] => {
                put(&mut self.weekday, day)?;
                Some(rest)
            }
            [Offset(days), ref rest @ ..] => {
                put(&mut self.offset, days)?;
                Some(rest)
            }
            [Next, ref rest @ ..] => {
                self.is_next = true;
                Some(rest)
            }
            [Last, ref rest @ ..] => {
                self.is_last = true;
                Some(rest)
            }
            [Half(half), ref rest @ ..] => {
                self.half(half)?;
                Some(rest)
            }
            _ => None,
        }
    }

    fn date(&mut self, dates: &[(u32, u32)]) -> Option<()> {
        let is_first = self.dates.is_empty();
        self.dates.extend_from_slice(dates);
        is_first.then_some(())
    }

    /// March 4 or April 3: nobody can tell from the figures.
    fn either_way(&mut self, a: u32, b: u32) -> Option<()> {
        self.date(&[(a, b)])?;
        self.dates.extend((a != b).then_some((b, a)));
        Some(())
    }

    fn offset<'a>(&mut self, count: u32, days: i32, rest: &'a [Token]) -> Option<&'a [Token]> {
        put(&mut self.offset, i32::try_from(count).ok()? * days)?;
        Some(rest)
    }

    /// 9, 09, 930, 0930.
    fn hour(&mut self, number: u32, digits: usize) -> Option<()> {
        let (hour, minute) = if digits > 2 {
            (number / 100, number % 100)
        } else {
            (number, 0)
        };
        let is_clear = digits == 4 || digits == 2 && number < 10;
        put(&mut self.hour, (hour, minute, is_clear))
    }

    /// "Tonight at 9 pm" says it twice, and is one.
    fn half(&mut self, half: Half) -> Option<()> {
        let both = self.half.unwrap_or(half);
        self.half = Some(Half {
            is_pm: half.is_pm,
            from: both.from.max(half.from),
            to: both.to.min(half.to),
        });
        (both.is_pm == half.is_pm).then_some(())
    }
}

fn put<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}
