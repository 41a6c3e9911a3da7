//! The least that must travel.
