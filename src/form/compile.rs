//! Turns `form.tsv` into the slots, pages and choices of the form at build time; used by `build.rs`, never by the app.

use std::fmt::Write as _;

const COLUMNS: &str = "part\tpage\tslot\tinput\tchoices";

/// The Rust of the whole form, or what is wrong with the table. `key` gives the number of a message.
pub fn form_rs(table: &str, key: impl Fn(&str) -> Option<usize>) -> Result<String, Vec<String>> {
    let mut lines = table.lines();
    if lines.next() != Some(COLUMNS) {
        return Err(vec![format!(
            "src/form.tsv: the first line must be {}",
            COLUMNS.replace('\t', ", ")
        )]);
    }
    let mut form = Form::default();
    let mut faults = Vec::new();
    for line in lines {
        if let Err(what) = form.take(line, &key) {
            faults.push(format!("src/form.tsv: {line:?}: {what}"));
        }
    }
    if faults.is_empty() {
        Ok(form.rust())
    } else {
        Err(faults)
    }
}

/// What was read so far; everything is numbered by its place.
#[derive(Default)]
struct Form {
    /// Name, and the numbers of its words: name, lead, add, none.
    parts: Vec<(String, [usize; 4])>,
    /// Part, code, number of the title, number of the lead.
    pages: Vec<(String, String, usize, Option<usize>)>,
    /// Code and the rest of the row in Rust.
    slots: Vec<(String, String)>,
    /// Code and number of the words.
    choices: Vec<(String, usize)>,
}

impl Form {
    fn take(&mut self, line: &str, key: &impl Fn(&str) -> Option<usize>) -> Result<(), String> {
        let cells: Vec<&str> = line.split('\t').collect();
        let &[part, page, slot, input, choices] = cells.as_slice() else {
            return Err(format!("has {} cells instead of 5", cells.len()));
        };
        let needed = |name: String| {
            key(&name).ok_or_else(|| {
                format!("the message `{name}` is missing from public/locales/en.ftl")
            })
        };
        if part != "all" && self.parts.iter().all(|(known, _)| known != part) {
            let name = needed(format!("part-{part}"))?;
            let [lead, add, none] = ["lead", "add", "none"]
                .map(|kind| key(&format!("part-{part}-{kind}")).unwrap_or(0));
            self.parts.push((part.to_owned(), [name, lead, add, none]));
        }
        let is_known = |(known_part, known, _, _): &(String, String, usize, Option<usize>)| {
            known_part == part && known == page
        };
        let page_at = match self.pages.iter().position(is_known) {
            Some(at) if at + 1 == self.pages.len() => at,
            Some(_) => return Err("its page stands apart from the rest of it".to_owned()),
            None => {
                let title = needed(format!("page-{part}-{page}"))?;
                let lead = key(&format!("page-{part}-{page}-lead"));
                self.pages
                    .push((part.to_owned(), page.to_owned(), title, lead));
                self.pages.len() - 1
            }
        };
        if self.slots.iter().any(|(known, _)| known == slot) {
            return Err("stands here twice".to_owned());
        }
        let name = slot.replace(['.', '_'], "-");
        let label = needed(format!("slot-{name}"))?;
        let hint = key(&format!("slot-{name}-hint"));
        let note = key(&format!("note-{name}"));
        let input = match input {
            "line" => "Line",
            "note" => "Note",
            "phone" => "Phone",
            "who" => "Who",
            "day" => "Day",
            "time" => "Time",
            "one" => "One",
            "many" => "Many",
            other => return Err(format!("input does not know `{other}`")),
        };
        if (input == "One" || input == "Many") == choices.is_empty() {
            return Err("only `one` and `many` have choices, and must have some".to_owned());
        }
        let mut numbers = Vec::new();
        for code in choices.split('|').filter(|code| !code.is_empty()) {
            let known = self.choices.iter().position(|(known, _)| known == code);
            numbers.push(match known {
                Some(at) => at,
                None => {
                    let words = needed(format!("choice-{}", code.replace('_', "-")))?;
                    self.choices.push((code.to_owned(), words));
                    self.choices.len() - 1
                }
            });
        }
        let choices: Vec<_> = numbers.iter().map(|at| format!("Choice({at})")).collect();
        self.slots.push((
            slot.to_owned(),
            format!(
                "SlotRow {{ code: {slot:?}, page: Page({page_at}), input: Input::{input}, label: {label}, hint: {}, note: {}, choices: &[{}] }}",
                hint.unwrap_or(0),
                note.unwrap_or(0),
                choices.join(", ")
            ),
        ));
        Ok(())
    }

    fn rust(&self) -> String {
        let mut rust = "pub(crate) static PARTS: &[PartRow] = &[\n".to_owned();
        for (part, [name, lead, add, none]) in &self.parts {
            let part = capitalised(part);
            _ = writeln!(
                rust,
                "    PartRow {{ part: Part::{part}, name: {name}, lead: {lead}, add: {add}, none: {none} }},"
            );
        }
        rust.push_str("];\npub(crate) static PAGES: &[PageRow] = &[\n");
        for (part, code, title, lead) in &self.pages {
            let part = match part.as_str() {
                "all" => "None".to_owned(),
                part => format!("Some(Part::{})", capitalised(part)),
            };
            let lead = lead.unwrap_or(0);
            _ = writeln!(
                rust,
                "    PageRow {{ part: {part}, code: {code:?}, title: {title}, lead: {lead} }},"
            );
        }
        rust.push_str("];\npub(crate) static SLOTS: &[SlotRow] = &[\n");
        for (_, row) in &self.slots {
            _ = writeln!(rust, "    {row},");
        }
        rust.push_str("];\npub(crate) static CHOICES: &[ChoiceRow] = &[\n");
        for (code, words) in &self.choices {
            _ = writeln!(rust, "    ChoiceRow {{ code: {code:?}, words: {words} }},");
        }
        rust.push_str("];\n/// The slots by name.\n#[allow(missing_docs, reason = \"the form's table says it\")]\npub mod slot {\n    use super::Slot;\n");
        for (at, (code, _)) in self.slots.iter().enumerate() {
            let name = code.replace('.', "_").to_uppercase();
            _ = writeln!(rust, "    pub const {name}: Slot = Slot({at});");
        }
        rust.push_str("}\n/// The choices by name.\n#[allow(missing_docs, reason = \"the form's table says it\")]\npub mod choice {\n    use super::Choice;\n");
        for (at, (code, _)) in self.choices.iter().enumerate() {
            _ = writeln!(
                rust,
                "    pub const {}: Choice = Choice({at});",
                code.to_uppercase()
            );
        }
        rust.push_str("}\n");
        rust
    }
}

fn capitalised(part: &str) -> String {
    let mut letters = part.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_ascii_uppercase())
        .into_iter();
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(rows: &[&str]) -> Result<String, Vec<String>> {
        form_rs(&format!("{COLUMNS}\n{}\n", rows.join("\n")), |key| {
            (!key.contains("missing")
                && !key.ends_with("-hint")
                && !key.ends_with("-lead")
                && !key.starts_with("note-"))
            .then_some(7)
        })
    }

    fn refusal(rows: &[&str]) -> String {
        compiled(rows).err().unwrap_or_default().join("; ")
    }

    #[test]
    fn a_row_becomes_a_slot_on_its_page_with_its_choices() {
        let rust = compiled(&[
            "tests\towner\ttest.owner\twho\t",
            "visits\tride\tvisit.ride\tone\tyes|not_sure",
        ])
        .unwrap();
        for part in [
            r#"PageRow { part: Some(Part::Tests), code: "owner", title: 7, lead: 0 }"#,
            r#"SlotRow { code: "visit.ride", page: Page(1), input: Input::One, label: 7, hint: 0, note: 0, choices: &[Choice(0), Choice(1)] }"#,
            "pub const TEST_OWNER: Slot = Slot(0);",
            "pub const NOT_SURE: Choice = Choice(1);",
        ] {
            assert!(rust.contains(part), "{part} is not in {rust}");
        }
    }

    #[test]
    fn what_the_form_cannot_be_is_refused() {
        for (rows, what) in [
            (vec!["tests\towner"], "has 2 cells instead of 5"),
            (
                vec!["tests\towner\tt.o\tshout\t"],
                "input does not know `shout`",
            ),
            (
                vec!["tests\towner\tt.o\tline\tyes"],
                "only `one` and `many` have choices",
            ),
            (
                vec!["tests\towner\tt.o\tone\t"],
                "only `one` and `many` have choices",
            ),
            (
                vec!["tests\towner\tt.missing\tline\t"],
                "the message `slot-t-missing` is missing",
            ),
            (
                vec!["tests\ta\tt.o\tline\t", "tests\ta\tt.o\tline\t"],
                "stands here twice",
            ),
            (
                vec![
                    "tests\ta\tt.o\tline\t",
                    "tests\tb\tt.p\tline\t",
                    "tests\ta\tt.q\tline\t",
                ],
                "its page stands apart",
            ),
        ] {
            assert!(
                refusal(&rows).contains(what),
                "{rows:?}: {}",
                refusal(&rows)
            );
        }
    }
}
