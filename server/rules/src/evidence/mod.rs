//! What a count was made from, as text that anybody can hash and count again.
//!
//! Each ballot is a line of JSON that holds what is counted and nothing else: `{"ballot":{…},"weight":"1"}`, with `"required":true`
//! where somebody who has to be able to come said so in a time poll, and with `"first":{…}` where somebody changed their nomination. The lines are sorted and each ends in a line feed, so the digest
//! of the ballots says nothing of who cast them, and `sort | sha256sum` comes to the same.

mod bundle;

pub use bundle::{Bundle, Elector, FORM, Fault, Given, LARGEST};

use serde::{Deserialize, Serialize};

use crate::ballot::Ballot;
use crate::exact::Exact;
use crate::lot::sha256;

/// A ballot as it is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What is on it.
    pub ballot: Ballot,
    /// How much it counts for.
    pub weight: Exact,
    /// Is it of somebody who has to be able to come?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// What was on it when the change round of nominations began, where that was something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Ballot>,
}

impl Line {
    /// The line of text, without its line feed.
    pub fn text(&self) -> String {
        // Maps with text for keys and numbers as text: this cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The digest of the ballots of a poll.
pub fn digest(lines: impl IntoIterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.into_iter().collect();
    lines.sort_unstable();
    let mut text = String::new();
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    sha256(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ballot::Stance;

    #[test]
    fn the_digest_does_not_depend_on_the_order_of_the_ballots() {
        let line = |stance: Stance| Line {
            ballot: stance.into(),
            weight: 1_u32.into(),
            required: false,
            first: None,
        };
        let (yes, no) = (line(Stance::Yes).text(), line(Stance::No).text());
        assert_eq!(yes, r#"{"ballot":{"kind":"stance","stance":"yes"},"weight":"1"}"#);
        assert_eq!(
            digest([yes.clone(), no.clone()]),
            digest([no.clone(), yes.clone()])
        );
        assert_ne!(digest([yes.clone()]), digest([yes.clone(), yes.clone()]));
        // printf '%s\n%s\n' "$no" "$yes" | sort | sha256sum
        assert_eq!(
            digest([yes.clone(), no.clone()]),
            sha256(&format!("{no}\n{yes}\n"))
        );
    }
}
