//! What screens are made of.

pub mod as_files;
pub mod body_map;
pub mod calendar;
pub mod card;
pub mod choice;
pub mod doubt;
pub mod field;
pub mod gap;
pub mod hand_on;
pub mod handing_over;
pub mod known;
pub mod leg;
pub mod page;
pub mod plain;
pub mod promise;
pub mod removed;
pub mod rows;
pub mod scanner;
pub mod segment;
pub mod since;
pub mod slot;
pub mod target;
pub mod timer;
pub mod typed;
pub mod warmth;
pub mod whose;
