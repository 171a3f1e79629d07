//! Casting a ballot, or changing it: one's own, or that of somebody whose proxy one holds.

use super::settle;
use super::stand::{Cast, stand};
use super::take_ballot::overtaken;
use crate::engine::Command;
use crate::error::Result;
use crate::model::{BallotRow, Poll};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::ballot::{self as rules, Ballot, REASON_MAX};
use folkmoot_rules::cast_as::CastAs;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::{privacy, text};
use uuid::Uuid;

/// Casts a ballot. A ballot is never changed: the next one takes the next revision, and the one before it stays as history.
#[derive(Clone, Debug)]
pub struct CastBallot {
    /// In which poll.
    pub poll_id: Uuid,
    /// Whose ballot it is; one's own, where nobody is named.
    pub for_id: Option<Uuid>,
    /// What is put on it.
    pub ballot: Ballot,
    /// Why, as Markdown; may be empty where the ballot stops nothing.
    pub reason: String,
}

#[async_trait::async_trait]
impl Command for CastBallot {
    const ACTION: Action = Action::CastBallot;
    type Subject = Matter;
    type Output = (BallotRow, Poll);

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<(BallotRow, Poll)> {
        lifecycle::may_cast(&query::poll::schedule(&matter.poll), tx.now())?;
        let poll = settle(tx, matter.poll, &matter.discussion).await?;
        let reason = checked(&poll, &self.ballot, &self.reason)?;
        nominee(tx, &self.ballot).await?;

        let caster = tx.signed_in()?.id;
        let voter = self.for_id.unwrap_or(caster);
        let how = if voter == caster {
            CastAs::Own
        } else {
            must_hold(tx, &poll, voter, caster).await?;
            CastAs::Proxy
        };
        let cast = Cast {
            poll_id: poll.id,
            voter,
            choice: self.ballot.clone(),
            reason,
            how,
            by: (how == CastAs::Proxy).then_some(caster),
            confirmed_by: None,
        };
        let ballot = stand(tx, &matter.discussion, cast).await?;
        if how == CastAs::Own {
            overtaken(tx, poll.id, voter).await?;
        }
        Ok((ballot, poll))
    }
}

/// The reason as it is kept, of a ballot that the poll takes.
pub(super) fn checked(poll: &Poll, ballot: &Ballot, reason: &str) -> Result<String> {
    let reason = text::body_or_empty(reason, "reason", REASON_MAX)?;
    rules::validate(&query::poll::terms(poll), ballot, &reason)?;
    privacy::takes_reason(poll.privacy.0, &reason)?;
    Ok(reason)
}

/// Casting somebody else's ballot takes a proxy of theirs.
async fn must_hold(tx: &Tx, poll: &Poll, giver: Uuid, holder: Uuid) -> Result<()> {
    let usable = query::proxy::usable(tx, std::iter::once(poll)).await?;
    let mut usable = usable.values().flatten();
    if !usable.any(|proxy| proxy.giver_id == giver && proxy.holder_id == holder) {
        return Err(Refusal::new(
            Code::Forbidden,
            "They have not handed their vote in this poll to you, or took it back.",
        )
        .on("forId")
        .into());
    }
    Ok(())
}

/// Whoever is nominated is somebody whom the voter knows of, in an account that is in use.
pub(super) async fn nominee(tx: &Tx, ballot: &Ballot) -> Result<()> {
    if let Ballot::Nomination { person } = ballot {
        let found = query::person::by_ids(tx, &[*person]).await?;
        if found
            .get(person)
            .is_none_or(|person| person.deactivated_at.is_some())
        {
            return Err(
                Refusal::new(Code::UnknownOption, "There is nobody here with this name.")
                    .on("ballot")
                    .into(),
            );
        }
    }
    Ok(())
}
