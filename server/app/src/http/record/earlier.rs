//! The polls that were held on a proposal before the one that decided it: what stood against it then, and which version answered that.

use super::Frame;
use super::decision::{Objection, objection};
use super::people::People;
use crate::http::app::App;
use crate::http::refusal::Result;
use folkmoot_core::model::{BallotRow, Decision, Poll, ProposalVersion};
use folkmoot_core::view::View;
use folkmoot_core::{ops, query};
use uuid::Uuid;

/// An earlier poll, as the page tells it.
pub(super) struct EarlierPoll {
    pub(super) heading: String,
    pub(super) sentence: String,
    pub(super) objections: Vec<Objection>,
    /// Which version came next, and what its author says of it.
    pub(super) answer: String,
    pub(super) note: String,
}

/// An earlier poll, as it was recorded.
pub(super) struct Before {
    decision: Decision,
    version: ProposalVersion,
    objections: Vec<BallotRow>,
    /// The version that was put to the poll after this one.
    next: ProposalVersion,
}

/// The polls that were decided on the same proposal before this one, oldest first.
pub(super) async fn before(
    app: &App,
    view: &View,
    poll: &Poll,
    decided: &ProposalVersion,
) -> Result<Vec<Before>> {
    let polls = query::poll::of_proposals(view, &[poll.proposal_id]).await?;
    let polls = polls.into_values().flatten();
    let earlier: Vec<Uuid> = polls
        .take_while(|other| other.id != poll.id)
        .map(|other| other.id)
        .collect();
    // A cancelled poll has none.
    let mut decisions = ops::poll::decided(&app.engine, view, &earlier).await?;
    let decisions: Vec<Decision> = earlier.iter().filter_map(|id| decisions.remove(id)).collect();
    let all = |pick: fn(&Decision) -> Uuid| decisions.iter().map(pick).collect::<Vec<_>>();
    let mut objections = query::decision::objections(view, &all(|decision| decision.id)).await?;
    let versions = query::proposal::versions_by_ids(view, &all(|decision| decision.version_id)).await?;

    let mut before: Vec<Before> = Vec::new();
    let mut next = decided.clone();
    for decision in decisions.into_iter().rev() {
        let Some(version) = versions.get(&decision.version_id).cloned() else {
            continue;
        };
        before.push(Before {
            objections: objections.remove(&decision.id).unwrap_or_default(),
            next: std::mem::replace(&mut next, version.clone()),
            version,
            decision,
        });
    }
    before.reverse();
    Ok(before)
}

impl Before {
    /// The texts that the page will show.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let reasons = self.objections.iter().map(|ballot| ballot.reason.as_str());
        reasons.chain(std::iter::once(self.next.note.as_str()))
    }

    /// The people whom the page will name.
    pub(super) fn named(&self) -> impl Iterator<Item = Uuid> {
        self.objections.iter().map(|ballot| ballot.person_id)
    }

    /// In the reader's language.
    pub(super) fn told(&self, frame: &Frame, people: &People) -> EarlierPoll {
        let number = |key: &str, number: i32| frame.tell(key, &[("number", number.into())]);
        let amended = self.next.number != self.version.number;
        EarlierPoll {
            heading: frame.tell(
                "record-earlier-poll",
                &[
                    ("number", self.version.number.into()),
                    ("date", frame.moment(self.decision.decided_at).into()),
                ],
            ),
            sentence: frame.result(&self.decision.tally.0),
            objections: self
                .objections
                .iter()
                .map(|ballot| objection(frame, people, ballot))
                .collect(),
            answer: if amended {
                number("record-earlier-answered", self.next.number)
            } else {
                frame.say("record-earlier-again")
            },
            note: if amended {
                people.html(&self.next.note)
            } else {
                String::new()
            },
        }
    }
}
