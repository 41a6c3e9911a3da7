//! Turns `bank.tsv` into the rows of the question bank at build time; used by `build.rs`, never by the app.

#[path = "codes.rs"]
mod codes;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use self::codes::{ASKED, SETTINGS, STAGES, TOPICS};

const COLUMNS: &str = "id\tcore\tstage\ttopic\tsettings\task_who\tanswer_slots";

/// The Rust of all rows, or what is wrong with them. `function` names the function of `say` for a message.
pub fn bank_rs(
    table: &str,
    function: impl Fn(&str) -> Option<String>,
) -> Result<String, Vec<String>> {
    let mut lines = table.lines();
    if lines.next() != Some(COLUMNS) {
        return Err(vec![format!(
            "src/bank.tsv: the first line must be {}",
            COLUMNS.replace('\t', ", ")
        )]);
    }
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let mut rust = "pub(crate) static ROWS: &[Question] = &[\n".to_owned();
    for line in lines {
        let id = line.split('\t').next().unwrap_or_default();
        if !seen.insert(id) {
            faults.push(format!("src/bank.tsv: {id}: stands here twice"));
        }
        match row(line, &function) {
            Ok(row) => _ = writeln!(rust, "    {row},"),
            Err(what) => faults.push(format!("src/bank.tsv: {id}: {what}")),
        }
    }
    rust.push_str("];\n");
    if faults.is_empty() {
        Ok(rust)
    } else {
        Err(faults)
    }
}

fn row(line: &str, function: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let &[id, core, stage, topic, settings, ask_who, answer_slots] = cells.as_slice() else {
        return Err(format!("has {} cells instead of 7", cells.len()));
    };
    let core = match core {
        "0" => false,
        "1" => true,
        other => return Err(format!("core is `{other}`, neither 0 nor 1")),
    };
    let key = format!("question-{id}");
    let text = function(&key)
        .ok_or_else(|| format!("the message `{key}` is missing from public/locales/en.ftl"))?;
    let settings = match settings {
        "ALL" => all("Setting", SETTINGS),
        some => several("settings", "Setting", SETTINGS, some, '|')?,
    };
    let ask_who = match ask_who {
        "both" => several("ask_who", "Asked", ASKED, "sender|receiver", '|')?,
        some => several("ask_who", "Asked", ASKED, some, '|')?,
    };
    let answer_slots: Vec<&str> = answer_slots
        .split(',')
        .filter(|slot| !slot.is_empty())
        .collect();
    Ok(format!(
        "Question {{ id: BankId({id:?}), core: {core}, stage: {}, topic: {}, settings: Settings::of(&[{settings}]), \
         ask_who: &[{ask_who}], answer_slots: &{answer_slots:?}, text: say::{text} }}",
        one("stage", "Stage", STAGES, stage)?,
        one("topic", "Topic", TOPICS, topic)?,
    ))
}

fn one(column: &str, kind: &str, names: &[(&str, &str)], code: &str) -> Result<String, String> {
    let name = names.iter().find(|(known, _)| *known == code);
    name.map(|(_, name)| format!("{kind}::{name}"))
        .ok_or_else(|| format!("{column} does not know `{code}`"))
}

fn several(
    column: &str,
    kind: &str,
    names: &[(&str, &str)],
    codes: &str,
    between: char,
) -> Result<String, String> {
    let names: Result<Vec<_>, _> = codes
        .split(between)
        .map(|code| one(column, kind, names, code))
        .collect();
    names.map(|names| names.join(", "))
}

fn all(kind: &str, names: &[(&str, &str)]) -> String {
    names
        .iter()
        .map(|(_, name)| format!("{kind}::{name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(rows: &[&str]) -> Result<String, Vec<String>> {
        bank_rs(&format!("{COLUMNS}\n{}\n", rows.join("\n")), |key| {
            (key == "question-B-MED-01").then(|| "seven".to_owned())
        })
    }

    fn refusal(row: &str) -> String {
        compiled(&[row]).err().unwrap_or_default().join("; ")
    }

    #[test]
    fn a_row_becomes_a_question() {
        let rust =
            compiled(&["B-MED-01\t1\tbefore\tmedicines\tHOSP|ED\tboth\tmed.status,med.reason"])
                .unwrap();
        for part in [
            r#"id: BankId("B-MED-01"), core: true, stage: Stage::Before, topic: Topic::Medicines"#,
            "settings: Settings::of(&[Setting::Hospital, Setting::Emergency])",
            "ask_who: &[Asked::Sender, Asked::Receiver]",
            r#"answer_slots: &["med.status", "med.reason"], text: say::seven }"#,
        ] {
            assert!(rust.contains(part), "{part} is not in {rust}");
        }
    }

    #[test]
    fn a_word_the_bank_does_not_know_is_refused_with_the_row() {
        for (row, what) in [
            (
                "B-MED-01\t1\tnow\tmedicines\tALL\tdoctor\t",
                "stage does not know `now`",
            ),
            (
                "B-MED-01\t1\tbefore\tpills\tALL\tdoctor\t",
                "topic does not know `pills`",
            ),
            (
                "B-MED-01\t1\tbefore\tmedicines\tMOON\tdoctor\t",
                "settings does not know `MOON`",
            ),
            (
                "B-MED-01\t1\tbefore\tmedicines\tALL\tdoctor|\t",
                "ask_who does not know ``",
            ),
            (
                "B-MED-01\tyes\tbefore\tmedicines\tALL\tdoctor\t",
                "core is `yes`, neither 0 nor 1",
            ),
            ("B-MED-01\t1", "has 2 cells instead of 7"),
        ] {
            assert_eq!(refusal(row), format!("src/bank.tsv: B-MED-01: {what}"));
        }
    }

    #[test]
    fn a_question_without_words_and_one_that_stands_twice_are_refused() {
        let row = "B-MED-01\t1\tbefore\tmedicines\tALL\tdoctor\t";
        assert_eq!(
            compiled(&[row, row]).unwrap_err(),
            ["src/bank.tsv: B-MED-01: stands here twice"]
        );
        let what = "the message `question-B-MED-02` is missing from public/locales/en.ftl";
        assert_eq!(
            refusal(&row.replace("01", "02")),
            format!("src/bank.tsv: B-MED-02: {what}")
        );
    }

    #[test]
    fn other_columns_are_refused() {
        assert!(bank_rs("id\tcore\n", |_| None).is_err());
    }
}
