//! A moment by the clocks where the person is, to the second, as it is kept: `2026-11-23T10:40:05`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

pub(super) fn write(at: NaiveDateTime) -> String {
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// None for words that are no moment: anybody may write into the box.
pub(super) fn read(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_once('T')?;
    let [year, month, day] = three(day, '-')?;
    let [hour, minute, second] = three(time, ':')?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
        .and_hms_opt(hour, minute, second)
}

fn three(text: &str, between: char) -> Option<[u32; 3]> {
    let mut parts = text.splitn(3, between).map(|part| part.parse().ok());
    Some([parts.next()??, parts.next()??, parts.next()??])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        let at = NaiveDate::from_ymd_opt(2026, 11, 23)
            .and_then(|day| day.and_hms_opt(10, 40, 5))
            .unwrap();
        assert_eq!(write(at), "2026-11-23T10:40:05");
        assert_eq!(read(&write(at)), Some(at));
        for words in [
            "",
            "now",
            "2026-11-23",
            "2026-13-23T10:40:05",
            "T::",
            "-1-1-1T1:1:1",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
    }
}
