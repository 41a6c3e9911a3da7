//! Turns `bank.tsv` into the rows of the question bank at build time; used by `build.rs`, never by the app.

#[path = "codes.rs"]
mod codes;

use std::fmt::Write as _;

use self::codes::{ASKED, SETTINGS, STAGES, TOPICS};

const COLUMNS: &str = "id\tcore\tstage\ttopic\tsettings\task_who\tanswer_slots";

/// The most that one column `ask_who` may name.
const MOST_ASKED: usize = 3;

/// The Rust of all rows, or what is wrong with them. `number` is the place of a message in the tables of words.
pub fn bank_rs(table: &str, number: impl Fn(&str) -> Option<usize>) -> Result<String, Vec<String>> {
    let mut lines = table.lines();
    if lines.next() != Some(COLUMNS) {
        return Err(vec![format!(
            "src/bank.tsv: the first line must be {}",
            COLUMNS.replace('\t', ", ")
        )]);
    }
    let mut faults = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    let mut slots: Vec<&str> = Vec::new();
    let mut rust = "pub(crate) static ROWS: &[Question] = &[\n".to_owned();
    for line in lines {
        let id = line.split('\t').next().unwrap_or_default();
        if ids.contains(&id) {
            faults.push(format!("src/bank.tsv: {id}: stands here twice"));
        }
        let at = ids.len();
        ids.push(id);
        match row(line, at, &mut slots, &number) {
            Ok(row) => _ = writeln!(rust, "    {row},"),
            Err(what) => faults.push(format!("src/bank.tsv: {id}: {what}")),
        }
    }
    rust.push_str("];\n");
    _ = writeln!(
        rust,
        "/// The ids of [`ROWS`], in their order.\nconst IDS: &str = {:?};\n\
         /// Every list of answer slots that a row has.\nconst ANSWER_SLOTS: &str = {:?};",
        ids.join(" "),
        slots.join(" "),
    );
    if u8::try_from(ids.len()).is_err() {
        faults.push("src/bank.tsv: has more rows than the program can number".to_owned());
    }
    if faults.is_empty() {
        Ok(rust)
    } else {
        Err(faults)
    }
}

fn row<'a>(
    line: &'a str,
    at: usize,
    slots: &mut Vec<&'a str>,
    number: impl Fn(&str) -> Option<usize>,
) -> Result<String, String> {
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
    let text = number(&key).ok_or_else(|| {
        format!("a message `{key}` without variables is missing from public/locales/en.ftl")
    })?;
    let settings = match settings {
        "ALL" => SETTINGS
            .iter()
            .map(|(_, name)| format!("Setting::{name}"))
            .collect(),
        some => several("settings", "Setting", SETTINGS, some)?,
    };
    let ask_who = match ask_who {
        "both" => "sender|receiver",
        some => some,
    };
    let ask_who = several("ask_who", "Asked", ASKED, ask_who)?;
    if ask_who.len() > MOST_ASKED {
        return Err(format!("ask_who names more than {MOST_ASKED}"));
    }
    let asked = ask_who.iter().map(|asked| format!("Some({asked})"));
    let nobody = std::iter::repeat("None".to_owned());
    let ask_who: Vec<_> = asked.chain(nobody).take(MOST_ASKED).collect();
    if answer_slots.contains(' ') {
        return Err("answer_slots holds a blank".to_owned());
    }
    let known = slots.iter().position(|known| *known == answer_slots);
    let answer_slots = known.unwrap_or_else(|| {
        slots.push(answer_slots);
        slots.len() - 1
    });
    Ok(format!(
        "Question {{ id: BankId({at}), core: {core}, stage: {}, topic: {}, settings: Settings::of(&[{}]), \
         ask_who: [{}], answer_slots: {answer_slots}, text: {text} }}",
        one("stage", "Stage", STAGES, stage)?,
        one("topic", "Topic", TOPICS, topic)?,
        settings.join(", "),
        ask_who.join(", "),
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
) -> Result<Vec<String>, String> {
    codes
        .split('|')
        .map(|code| one(column, kind, names, code))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(rows: &[&str]) -> Result<String, Vec<String>> {
        bank_rs(&format!("{COLUMNS}\n{}\n", rows.join("\n")), |key| {
            (key == "question-B-MED-01").then_some(7)
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
            "id: BankId(0), core: true, stage: Stage::Before, topic: Topic::Medicines",
            "settings: Settings::of(&[Setting::Hospital, Setting::Emergency])",
            "ask_who: [Some(Asked::Sender), Some(Asked::Receiver), None]",
            "answer_slots: 0, text: 7 }",
            r#"IDS: &str = "B-MED-01";"#,
            r#"ANSWER_SLOTS: &str = "med.status,med.reason";"#,
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
            (
                "B-MED-01\t1\tbefore\tmedicines\tALL\tdoctor|nurse|clinic|planner\t",
                "ask_who names more than 3",
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
        let what =
            "a message `question-B-MED-02` without variables is missing from public/locales/en.ftl";
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
