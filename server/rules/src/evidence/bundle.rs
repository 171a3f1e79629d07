//! The evidence of a closed poll: everything that its count was made from, in one file that anybody can check and count again
//! without this server (`folkmoot verify FILE`).
//!
//! The file is JSON, indented by two spaces, in exactly the form in which [`Bundle::text`] writes it, with a line feed at the end. Its
//! `digest` is the SHA-256 of the file in which the digest itself is left empty:
//!
//! ```text
//! sed 's/^  "digest": ".*"$/  "digest": ""/' evidence.json | sha256sum
//! ```
//!
//! | field | what it is |
//! |---|---|
//! | `form` | `folkmoot-evidence/1` |
//! | `poll`, `address`, `title`, `text`, `question` | which poll, where it stands, and what was decided on |
//! | `opened_at`, `closed_at` | RFC 3339 |
//! | `privacy` | `open`: ballots stand with their voters; `confidential`: without, in the order of their text |
//! | `rule`, `terms` | the exact rule, and what it was told ([`crate::terms::Terms`]) |
//! | `electors` | who could vote |
//! | `active_weight` | what the votes of those count for who were still active at the close, in units |
//! | `ballots` | each ballot as it was counted ([`super::Line`]); empty where too few voted in a confidential poll |
//! | `ballots_digest` | the SHA-256 of the ballots' lines, sorted, each with a line feed; empty where they are |
//! | `cast_as` | how many of the ballots were cast by whose they are, by the holder of a proxy, by phone, on paper; left out where nothing of it may be told |
//! | `lot_secret` | what lots were drawn by: see [`crate::lot`] |
//! | `casting`, `casting_stance` | what whoever has the casting vote chose, where a tie asked them to |
//! | `tally` | the result ([`crate::tally::Tally`]) |

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Line, digest};
use crate::ballot::Stance;
use crate::cast_as::Ways;
use crate::lot::{self, sha256};
use crate::privacy::{self, Privacy};
use crate::tally::{Cast, Chance, Electors, Tally, count};
use crate::terms::Terms;

/// The form of the file, with its version.
pub const FORM: &str = "folkmoot-evidence/1";
/// The largest file that is read: ten thousand ballots have some two megabytes.
pub const LARGEST: usize = 256 * 1024 * 1024;

/// The evidence of a closed poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// [`FORM`].
    pub form: String,
    /// The poll's id.
    pub poll: Uuid,
    /// Where it stands.
    pub address: String,
    /// What was decided on: its title.
    pub title: String,
    /// What was decided on: its text, as Markdown.
    pub text: String,
    /// What was asked, in one line.
    pub question: String,
    /// When it opened.
    #[serde(with = "time::serde::rfc3339")]
    pub opened_at: OffsetDateTime,
    /// When it ended.
    #[serde(with = "time::serde::rfc3339")]
    pub closed_at: OffsetDateTime,
    /// How far ballots are tied to people.
    pub privacy: Privacy,
    /// The exact rule, with its version.
    pub rule: String,
    /// What it was told.
    pub terms: Terms,
    /// Who could vote.
    pub electors: Vec<Elector>,
    /// What the votes of those count for who were active at the close.
    pub active_weight: u64,
    /// The ballots as they were counted.
    pub ballots: Vec<Given>,
    /// The digest of the ballots.
    pub ballots_digest: String,
    /// How many of the ballots were cast in each way.
    #[serde(default, skip_serializing_if = "Ways::is_empty")]
    pub cast_as: Ways,
    /// What lots were drawn by.
    pub lot_secret: Option<String>,
    /// What whoever has the casting vote chose.
    pub casting: Vec<Uuid>,
    /// The same where ballots are stances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub casting_stance: Option<Stance>,
    /// The result.
    pub tally: Tally,
    /// The digest of all of this.
    pub digest: String,
}

/// Somebody who could vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elector {
    /// Who.
    pub id: Uuid,
    /// Their name, for the reader.
    pub name: String,
}

/// A ballot, and in an open poll whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Whose; nobody's in a confidential poll.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voter: Option<Uuid>,
    /// As it was counted.
    pub counted: Line,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is no evidence of this form.
    Unreadable(String),
    /// It is not written as it was: a byte was changed, added or taken away.
    Altered,
    /// Its digest is not that of its content.
    Digest,
    /// The ballots are not those of the digest that the lots were drawn by.
    Ballots,
    /// The rule is not the one of its terms.
    Rule,
    /// A ballot is of somebody who could not vote, or somebody has two, or names stand where none may.
    Voter(String),
    /// The ballots come to another result.
    Result {
        /// What the file says, and what the count comes to.
        says: Box<Tally>,
        /// What the ballots come to.
        counted: Box<Tally>,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "This is no evidence of a poll ({FORM}): {why}."),
            Self::Altered => f.write_str(
                "The file is not in the form in which it was written: something was changed, added or taken away.",
            ),
            Self::Digest => f.write_str("The digest is not that of the content: something was changed."),
            Self::Ballots => f.write_str("The ballots are not those whose digest was kept."),
            Self::Rule => f.write_str("The rule is not the one that the terms name."),
            Self::Voter(why) => write!(f, "The ballots do not fit the electorate: {why}."),
            Self::Result { says, counted } => write!(
                f,
                "The ballots come to another result: the file says {:?}, the count comes to {:?}.",
                says.verdict, counted.verdict
            ),
        }
    }
}

impl Bundle {
    /// The same with its digest.
    #[must_use]
    pub fn sealed(self) -> Self {
        let digest = self.own_digest();
        Self { digest, ..self }
    }

    /// The file.
    pub fn text(&self) -> String {
        // Every map has text for keys: this cannot fail.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    fn own_digest(&self) -> String {
        let open = Self {
            digest: String::new(),
            ..self.clone()
        };
        sha256(&open.text())
    }

    /// Reads a file and checks everything that it says. Hands back what was checked, in plain English.
    pub fn verify(text: &str) -> Result<Vec<String>, Fault> {
        if text.len() > LARGEST {
            return Err(Fault::Unreadable("it is too large".to_owned()));
        }
        let bundle: Self =
            serde_json::from_str(text).map_err(|error| Fault::Unreadable(error.to_string()))?;
        if bundle.form != FORM {
            return Err(Fault::Unreadable(format!("its form is {:?}", bundle.form)));
        }
        if bundle.text() != text {
            return Err(Fault::Altered);
        }
        if bundle.own_digest() != bundle.digest {
            return Err(Fault::Digest);
        }
        let mut checked = vec![format!("The file is whole: its digest is {}.", bundle.digest)];
        if bundle.rule != bundle.terms.rule() {
            return Err(Fault::Rule);
        }
        bundle.check_voters()?;
        checked.push(format!(
            "{} ballots of {} who could vote, each by somebody who could, and nobody twice.",
            bundle.ballots.len(),
            bundle.electors.len()
        ));
        if bundle.withheld() {
            let told = !bundle.ballots_digest.is_empty() || !bundle.cast_as.is_empty();
            if !bundle.ballots.is_empty() || told {
                return Err(Fault::Voter(
                    "so few confidential ballots are told by nobody".to_owned(),
                ));
            }
            checked.push(
                "Too few voted in this confidential poll for anything but the turnout to be told.".to_owned(),
            );
            return Ok(checked);
        }
        if digest(bundle.ballots.iter().map(|given| given.counted.text())) != bundle.ballots_digest {
            return Err(Fault::Ballots);
        }
        checked.push(format!("The ballots' digest is {}.", bundle.ballots_digest));
        if let Some(secret) = &bundle.lot_secret {
            checked.push(format!(
                "The lots were committed to as {}: compare it with what the poll showed while it was open.",
                lot::commitment(secret)
            ));
        }
        let counted = bundle.count();
        if counted != bundle.tally {
            return Err(Fault::Result {
                says: Box::new(bundle.tally),
                counted: Box::new(counted),
            });
        }
        checked.push(format!(
            "Counted again by {}, the ballots come to the same result, in every number.",
            bundle.rule
        ));
        Ok(checked)
    }

    fn withheld(&self) -> bool {
        !privacy::shows_counts(self.privacy, self.tally.cast)
    }

    fn check_voters(&self) -> Result<(), Fault> {
        let able: BTreeSet<Uuid> = self.electors.iter().map(|elector| elector.id).collect();
        if able.len() < self.electors.len() {
            return Err(Fault::Voter("somebody is named twice".to_owned()));
        }
        let mut met = BTreeSet::new();
        for given in &self.ballots {
            match (self.privacy, given.voter) {
                (Privacy::Open, Some(voter)) if !able.contains(&voter) => {
                    return Err(Fault::Voter(format!("{voter} could not vote")));
                }
                (Privacy::Open, Some(voter)) if !met.insert(voter) => {
                    return Err(Fault::Voter(format!("{voter} has two ballots")));
                }
                (Privacy::Open, Some(voter)) => {
                    let terms = &self.terms;
                    let weight = crate::exact::Exact::ratio(terms.weight(voter), terms.unit());
                    let required = terms.settings.required.contains(&voter);
                    if weight.as_ref() != Some(&given.counted.weight) || required != given.counted.required {
                        return Err(Fault::Voter(format!("the ballot of {voter} has another weight")));
                    }
                }
                (Privacy::Open, None) => return Err(Fault::Voter("a ballot is nobody's".to_owned())),
                (Privacy::Confidential, Some(_)) => {
                    return Err(Fault::Voter("a confidential ballot has a name".to_owned()));
                }
                (Privacy::Confidential, None) => {}
            }
        }
        // Records from before anybody could cast a ballot for another do not say.
        let ways: u64 = self.cast_as.values().map(|times| u64::from(*times)).sum();
        if !self.cast_as.is_empty() && u64::try_from(self.ballots.len()) != Ok(ways) {
            return Err(Fault::Voter(
                "they were not all cast in one of the ways".to_owned(),
            ));
        }
        if self.ballots.len() > self.electors.len() {
            return Err(Fault::Voter("there are more ballots than people".to_owned()));
        }
        Ok(())
    }

    fn count(&self) -> Tally {
        let terms = &self.terms;
        let unit = crate::exact::Exact::from(terms.unit());
        let casts = self.ballots.iter().map(|given| Cast {
            ballot: &given.counted.ballot,
            times: 1,
            weight: (&given.counted.weight * &unit).whole().unwrap_or_default(),
            required: given.counted.required,
            first: given.counted.first.as_ref(),
        });
        let electors = Electors {
            eligible: u32::try_from(self.electors.len()).unwrap_or(u32::MAX),
            weight: self.electors.iter().map(|elector| terms.weight(elector.id)).sum(),
            active: self.active_weight,
        };
        let options: Vec<Uuid> = terms.options.iter().map(|option| option.id).collect();
        let chance = Chance {
            lot: self
                .lot_secret
                .as_deref()
                .map(|secret| lot::order(self.poll, secret, &self.ballots_digest, &options)),
            casting: self.casting.clone(),
            casting_stance: self.casting_stance,
        };
        count(terms, electors, casts, &chance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ballot::Ballot;
    use crate::cast_as::CastAs;
    use crate::method::Method;

    fn bundle() -> Bundle {
        let terms = Terms::of(Method::YesNo);
        let ids: Vec<Uuid> = (1..=4).map(Uuid::from_u128).collect();
        let ballots: Vec<Given> = ids
            .iter()
            .zip([Stance::Yes, Stance::Yes, Stance::No])
            .map(|(voter, stance)| Given {
                voter: Some(*voter),
                counted: Line {
                    ballot: Ballot::from(stance),
                    weight: 1_u32.into(),
                    required: false,
                    first: None,
                },
            })
            .collect();
        let ballots_digest = digest(ballots.iter().map(|given| given.counted.text()));
        let casts = ballots.iter().map(|given| Cast::from(&given.counted.ballot));
        let tally = count(&terms, 4.into(), casts, &Chance::default());
        Bundle {
            form: FORM.to_owned(),
            poll: Uuid::from_u128(9),
            address: "https://moot.example/polls/poll_9".to_owned(),
            title: "A server".to_owned(),
            text: "We rent one.".to_owned(),
            question: String::new(),
            opened_at: OffsetDateTime::UNIX_EPOCH,
            closed_at: OffsetDateTime::UNIX_EPOCH + time::Duration::DAY,
            privacy: Privacy::Open,
            rule: terms.rule().to_owned(),
            electors: ids
                .iter()
                .map(|id| Elector {
                    id: *id,
                    name: "Ada".to_owned(),
                })
                .collect(),
            active_weight: 4,
            terms,
            ballots,
            ballots_digest,
            cast_as: Ways::from([(CastAs::Own, 2), (CastAs::Proxy, 1)]),
            lot_secret: Some("5ec2e7".to_owned()),
            casting: Vec::new(),
            casting_stance: None,
            tally,
            digest: String::new(),
        }
        .sealed()
    }

    #[test]
    fn a_bundle_counts_to_its_own_result() {
        let checked = Bundle::verify(&bundle().text()).unwrap();
        assert_eq!(checked.len(), 5, "{checked:#?}");
        assert!(checked[4].contains("yes-no/1"));
    }

    #[test]
    fn every_altered_byte_is_noticed() {
        let text = bundle().text();
        for at in 0..text.len() {
            let mut altered = text.clone().into_bytes();
            altered[at] = if altered[at] == b'x' { b'y' } else { b'x' };
            let altered = String::from_utf8(altered).unwrap();
            assert!(Bundle::verify(&altered).is_err(), "byte {at}");
        }
        assert!(Bundle::verify(&format!("{text} ")).is_err());
        assert!(Bundle::verify(text.trim_end()).is_err());
    }

    #[test]
    fn who_alters_and_seals_again_is_found_by_the_count() {
        let mut other = bundle();
        other.ballots[2].counted.ballot = Stance::Yes.into();
        assert_eq!(
            Bundle::verify(&other.clone().sealed().text()),
            Err(Fault::Ballots)
        );
        other.ballots_digest = digest(other.ballots.iter().map(|given| given.counted.text()));
        let found = Bundle::verify(&other.sealed().text());
        assert!(matches!(found, Err(Fault::Result { .. })), "{found:?}");

        let mut stranger = bundle();
        stranger.ballots[0].voter = Some(Uuid::from_u128(77));
        assert!(matches!(
            Bundle::verify(&stranger.sealed().text()),
            Err(Fault::Voter(_))
        ));
        let mut twice = bundle();
        twice.ballots[0].voter = twice.ballots[1].voter;
        assert!(matches!(
            Bundle::verify(&twice.sealed().text()),
            Err(Fault::Voter(_))
        ));
    }
}
