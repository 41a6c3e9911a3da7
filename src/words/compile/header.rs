//! The three facts at the top of a message file: the language's name, its direction, and who has checked it.

/// What a file says of itself.
pub struct Header {
    pub name: String,
    pub rtl: bool,
    pub status: Status,
}

/// How far the words can be trusted.
pub enum Status {
    Source,
    Draft,
    Reviewed { by: String, on: String },
}

impl Header {
    /// Reads the lines of the `###` comments; other lines are notes to translators.
    pub fn read<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Result<Header, String> {
        let field = |wanted: &str| {
            let mut values = lines
                .clone()
                .filter_map(|line| line.split_once(':'))
                .filter(|(name, _)| name.trim() == wanted);
            match (values.next(), values.next()) {
                (Some((_, value)), None) if !value.trim().is_empty() => Ok(value.trim()),
                (Some(_), Some(_)) => Err(format!("says `### {wanted}:` twice")),
                _ => Err(format!(
                    "must begin with the lines `### name: …`, `### dir: …`, `### status: …`; {wanted} is missing"
                )),
            }
        };
        let name = field("name")?.to_owned();
        let rtl = match field("dir")? {
            "ltr" => false,
            "rtl" => true,
            other => return Err(format!("`### dir: {other}` is neither ltr nor rtl")),
        };
        Ok(Header {
            name,
            rtl,
            status: Status::read(field("status")?)?,
        })
    }
}

impl Status {
    fn read(text: &str) -> Result<Status, String> {
        if text == "source" {
            return Ok(Status::Source);
        }
        if text == "draft: not reviewed by a translator" {
            return Ok(Status::Draft);
        }
        let reviewed = text
            .strip_prefix("reviewed:")
            .and_then(|who_and_when| who_and_when.split_once(','));
        match reviewed.map(|(by, on)| (by.trim(), on.trim())) {
            Some((by, on)) if !by.is_empty() && !on.is_empty() => Ok(Status::Reviewed {
                by: by.to_owned(),
                on: on.to_owned(),
            }),
            _ => Err(format!(
                "`### status: {text}` is none of `source`, `draft: not reviewed by a translator`, `reviewed: WHO, WHEN`"
            )),
        }
    }
}
