//! What a code that is not ours holds, to say so. Nothing in it is ever followed.

/// What is in somebody else's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// An address on the web, at this host.
    Address(String),
    /// The way into a wireless network.
    Network,
    /// A phone number, a message or a mail to send.
    Contact,
    /// Something else.
    Other,
}

/// Names of things that a phone would do with a code, and what they are.
const SCHEMES: [(&str, Foreign); 8] = [
    ("wifi:", Foreign::Network),
    ("tel:", Foreign::Contact),
    ("sms:", Foreign::Contact),
    ("smsto:", Foreign::Contact),
    ("mailto:", Foreign::Contact),
    ("matmsg:", Foreign::Contact),
    ("mecard:", Foreign::Contact),
    ("begin:vcard", Foreign::Contact),
];
/// The most letters of a host that are shown (RFC 1035, 2.3.4).
const MOST_OF_A_HOST: usize = 253;

impl Foreign {
    /// What this text, which is none of ours, is.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.trim();
        let begins = |scheme: &str| {
            let start = text.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        for scheme in ["https://", "http://"] {
            if begins(scheme) {
                return host(text.get(scheme.len()..).unwrap_or_default());
            }
        }
        let known = SCHEMES.into_iter().find(|(scheme, _)| begins(scheme));
        known.map_or(Self::Other, |(_, foreign)| foreign)
    }
}

/// The host of an address without its scheme: what stands before `@` only looks like one.
fn host(rest: &str) -> Foreign {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let is_plain = |letter: char| letter.is_alphanumeric() || "-.:[]".contains(letter);
    if host.is_empty() || host.len() > MOST_OF_A_HOST || !host.chars().all(is_plain) {
        return Foreign::Other;
    }
    Foreign::Address(host.to_lowercase())
}
