//! Words that may stand after a number: units, forms of medicines, and words of time, in English and Spanish.

use super::tokens::Scan;

impl Scan<'_> {
    /// Whether a unit stands after this piece, with a space or without.
    pub fn has_unit(&self, at: usize) -> bool {
        is_unit(self.word(at + 1))
            || self
                .tokens
                .get(at + 1)
                .is_some_and(|after| after.is_sign(&['%']))
    }

    /// Whether a word of time stands after this piece, with a space, a hyphen or neither between.
    pub fn is_time(&self, at: usize) -> bool {
        let has_hyphen = self
            .touching_after(at)
            .is_some_and(|after| after.is_sign(&['-']));
        let next = at + 1 + usize::from(has_hyphen);
        self.is_half_of_day(next) || is_of_time(self.word(next))
    }

    /// Whether the piece is am, pm, or what a.m. and p.m. begin with.
    pub fn is_half_of_day(&self, at: usize) -> bool {
        match self.word(at) {
            "am" | "pm" => true,
            "a" | "p" => self
                .touching_after(at)
                .is_some_and(|after| after.is_sign(&['.'])),
            _ => false,
        }
    }
}

/// Without case and accents, here and below.
pub fn is_unit(word: &str) -> bool {
    is_international_unit(word)
        || is_microgram(word)
        || matches!(
            word,
            "mg" | "mgs"
                | "mcg"
                | "mcgs"
                | "g"
                | "gm"
                | "kg"
                | "gram"
                | "grams"
                | "gramo"
                | "gramos"
                | "ml"
                | "mls"
                | "cc"
                | "l"
                | "meq"
                | "mmol"
        )
        || ["milli", "mili", "microgr"]
            .iter()
            .any(|start| word.starts_with(start))
}

pub fn is_international_unit(word: &str) -> bool {
    matches!(
        word,
        "u" | "iu" | "ui" | "unit" | "units" | "unidad" | "unidades"
    )
}

/// `µg` with either of the two signs that look the same, or `ug`.
pub fn is_microgram(word: &str) -> bool {
    word.strip_prefix(['u', '\u{b5}', '\u{3bc}']) == Some("g")
}

/// A form of medicine, in which it is counted.
pub fn is_form(word: &str) -> bool {
    [
        "tab",
        "cap",
        "pill",
        "pastill",
        "comprimid",
        "puff",
        "inhal",
        "drop",
        "gota",
        "spray",
        "patch",
        "parche",
        "shot",
        "inject",
        "inyec",
        "dose",
        "dosis",
        "packet",
        "sachet",
        "sobre",
        "supposit",
        "suposit",
        "lozenge",
        "gumm",
        "strip",
        "vial",
    ]
    .iter()
    .any(|start| word.starts_with(start))
        || is_spoon(word)
}

pub fn is_spoon(word: &str) -> bool {
    ["teaspoon", "tablespoon", "cucharad"]
        .iter()
        .any(|start| word.starts_with(start))
        || matches!(
            word,
            "tsp" | "tsps" | "tbsp" | "tbsps" | "cda" | "cdas" | "cdta" | "cdtas"
        )
}

fn is_of_time(word: &str) -> bool {
    matches!(
        word,
        "h" | "hr"
            | "hrs"
            | "hs"
            | "hour"
            | "hours"
            | "hora"
            | "horas"
            | "min"
            | "minutes"
            | "minutos"
            | "day"
            | "days"
            | "dia"
            | "dias"
            | "week"
            | "weeks"
            | "semana"
            | "semanas"
            | "month"
            | "months"
            | "mes"
            | "meses"
            | "year"
            | "years"
            | "ano"
            | "anos"
            | "o"
            | "time"
            | "times"
            | "vez"
            | "veces"
            | "x"
    )
}
