//! The places of care a question makes sense in.

/// A place of care that a person moves from or is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A hospital ward.
    Hospital,
    /// An emergency room.
    Emergency,
    /// A skilled nursing facility.
    Nursing,
    /// A rehabilitation hospital or unit.
    Rehab,
    /// A primary care clinic.
    PrimaryCare,
    /// A specialist's clinic.
    Specialist,
    /// Mental health care.
    MentalHealth,
    /// Children's care, and the move from it to adult care.
    Pediatric,
    /// At home, with or without home care.
    Home,
}

/// A set of settings, one bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings(u16);

impl Settings {
    pub(super) const fn of(settings: &[Setting]) -> Settings {
        let mut bits = 0;
        let mut rest = settings;
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u16;
            rest = others;
        }
        Settings(bits)
    }

    /// Whether the setting is one of them.
    pub fn contains(self, setting: Setting) -> bool {
        self.0 & (1 << setting as u16) != 0
    }
}
