//! The codes that `bank.tsv` is written in, each with its name in Rust.

/// The codes of `Stage`.
pub const STAGES: &[(&str, &str)] = &[
    ("before", "Before"),
    ("handoff", "Handoff"),
    ("first_days", "FirstDays"),
    ("first_visit", "FirstVisit"),
];

/// The codes of `Topic`.
pub const TOPICS: &[(&str, &str)] = &[
    ("medicines", "Medicines"),
    ("warning_signs", "WarningSigns"),
    ("condition_plan", "ConditionPlan"),
    ("follow_up", "FollowUp"),
    ("tests_pending", "TestsPending"),
    ("equipment", "Equipment"),
    ("daily_life", "DailyLife"),
    ("who_is_responsible", "WhoIsResponsible"),
    ("money_insurance", "MoneyInsurance"),
    ("mood_memory", "MoodMemory"),
    ("caregiver", "Caregiver"),
    ("what_matters", "WhatMatters"),
    ("records", "Records"),
];

/// The codes of `Setting`; `ALL` stands for every one.
pub const SETTINGS: &[(&str, &str)] = &[
    ("HOSP", "Hospital"),
    ("ED", "Emergency"),
    ("SNF", "Nursing"),
    ("REHAB", "Rehab"),
    ("PCP", "PrimaryCare"),
    ("SPEC", "Specialist"),
    ("MH", "MentalHealth"),
    ("PEDS", "Pediatric"),
    ("HOME", "Home"),
];

/// The codes of `Asked`; `both` stands for the sender and the receiver.
pub const ASKED: &[(&str, &str)] = &[
    ("doctor", "Doctor"),
    ("nurse", "Nurse"),
    ("pharmacist", "Pharmacist"),
    ("planner", "Planner"),
    ("therapist", "Therapist"),
    ("social_worker", "SocialWorker"),
    ("dietitian", "Dietitian"),
    ("clinic", "Clinic"),
    ("hospital", "Hospital"),
    ("home_nurse", "HomeNurse"),
    ("home_agency", "HomeAgency"),
    ("supplier", "Supplier"),
    ("sender", "Sender"),
    ("receiver", "Receiver"),
];
