//! The ways through the app that several journeys share, in the words that a person reads on the screen.

use crate::browser::Browser;
use crate::checks;
use crate::site::Site;

/// Every question of the quick card, in order: its address, its name alone (`#/worries`), and its heading.
pub const QUESTIONS: [(&str, &str, &str); 8] = [
    ("#/quick", "me", "What is your name?"),
    ("#/quick/move", "move", "Where are you going?"),
    ("#/quick/worries", "worries", "What worries you?"),
    (
        "#/quick/questions",
        "questions",
        "What questions do you have?",
    ),
    (
        "#/quick/medicines",
        "medicines",
        "What changed in your medicines?",
    ),
    (
        "#/quick/allergies",
        "allergies",
        "Has any medicine or food made you ill?",
    ),
    ("#/quick/ask", "ask", "Ask for a warm handoff"),
    ("#/quick/people", "people", "Who should talk?"),
];

/// The key under which everybody's answers are kept.
pub const SAVED: &str = "warm-handoff.saved";
/// The key of the settings.
pub const SETTINGS: &str = "warm-handoff.settings";

/// A worry that the quick card of Maria names.
pub const WORRY: &str = "Falling";
/// A question that it asks.
pub const QUESTION: &str = "Who is in charge between today and my first visit?";

/// Every fact that this quick card holds, as the care team reads it.
pub const QUICK_CARD_FACTS: [&str; 7] = [
    "Maria",
    "5-minute warm handoff",
    WORRY,
    QUESTION,
    "From hospital to home",
    "NEW",
    "Yes, name not given",
];

/// A phone that has just opened the app for the first time, and has all that comes by itself.
pub fn first_visit(site: &Site) -> Browser {
    let phone = Browser::phone(site);
    phone.open("").see_ready();
    late_words_come(&phone);
    phone
}

/// How the second file of the program is called, if the build has one.
pub const SECOND_FILE: &str = "split_";

/// Waits until what is not part of the program is here: rare words, and the second file.
pub fn late_words_come(b: &Browser) {
    let come = "return performance.getEntriesByType('resource')
        .some((entry) => entry.name.includes(arguments[0]) && entry.responseEnd > 0 && (entry.responseStatus ?? 200) === 200)";
    let second = b.site().has(SECOND_FILE).then_some(SECOND_FILE);
    for file in ["/locales/en."].into_iter().chain(second) {
        b.until(&format!("have {file}"), || {
            if b.script(come, serde_json::json!([file])) == true {
                Ok(())
            } else {
                Err("it has not come".to_owned())
            }
        });
    }
}

/// From the start to the card with as few taps as Maria can: a name typed, one thing tapped on each page.
pub fn quick_card_of(b: &Browser, name: &str) {
    b.tap("Quick card").type_into("Your name", name);
    b.tap("Save and continue")
        .tap("From hospital to home")
        .tap("Save and continue")
        .tap(WORRY)
        .tap("Save and continue")
        .tap(QUESTION)
        .tap("Save and continue")
        .tap("Something is new")
        .tap("Save and continue")
        .tap("Yes")
        .tap("Save and continue")
        .tap("Put this on my card")
        .see_heading("Who should talk?")
        .tap("Save and continue")
        .see_heading(&format!("Card for {name}"));
}

/// Types a name on the first question and waits until the page says that it is saved.
pub fn name_saved(b: &Browser, name: &str) {
    b.open("#/quick").type_into("Your name", name);
    saved(b);
}

/// Waits until the page says that what was entered is saved.
pub fn saved(b: &Browser) {
    b.see("Saved on this device at");
}

/// Waits until what is kept contains these words.
pub fn saved_under(b: &Browser, words: &str) {
    b.until(&format!("see \"{words}\" kept"), || match b.stored(SAVED) {
        Some(text) if text.contains(words) => Ok(()),
        other => Err(format!("kept is {other:?}")),
    });
}

/// Opens one of the made-up people's cards.
pub fn open_example(b: &Browser, name: &str, heading: &str) {
    b.open(&format!("#/example/{name}")).see_heading(heading);
}

/// Every fact of the quick card stands in the text; titles may stand in capitals.
pub fn assert_every_fact(what: &str, text: &str) {
    let text = words(text);
    for fact in QUICK_CARD_FACTS {
        let there = text.contains(fact) || text.contains(&fact.to_uppercase());
        assert!(there, "\"{fact}\" is not in {what}: {text}");
    }
}

/// Runs of white space as one blank, so that it does not matter where lines break.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The whole journey asked for nothing but its own files and wrote no error to the console.
pub fn assert_quiet(b: &Browser) {
    checks::assert_none(b, "the requests", checks::only_own_files(b));
    checks::assert_none(b, "the console", checks::console(b));
}
