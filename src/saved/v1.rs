//! Version 1 of the saved form. The names in it are in people's files: they never change.
//!
//! It goes through plain JSON values and not through derived types: a derived reader for each small type would
//! weigh more than the rest of the model. A field that is missing is empty; one of another kind is an error.

mod codes;
mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

const BEFORE_LEAVING: &str = "before_leaving";
const ANY_TIME: &str = "any_time";
const NOT_KNOWN: &str = "not_known";
