//! The text between placeholders: what it may hold, and where its lines break.

/// The tables keep these characters for themselves.
pub fn refuse_control_characters(text: &str) -> Result<(), String> {
    match text.chars().find(|letter| letter.is_control()) {
        Some(letter) => Err(format!(
            "holds the control character U+{:04X}",
            u32::from(letter)
        )),
        None => Ok(()),
    }
}

/// A line break in the file is a space, an empty line is a line break.
pub fn unwrapped(text: &str) -> String {
    let mut unwrapped = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\n' {
            unwrapped.push(letter);
        } else if letters.next_if_eq(&'\n').is_none() {
            unwrapped.push(' ');
        } else {
            while letters.next_if_eq(&'\n').is_some() {}
            unwrapped.push('\n');
        }
    }
    unwrapped
}
