//! Making a meeting of the time that a poll found.

use super::plan::{Origin, call};
use super::{Plan, whole_group};
use crate::engine::Command;
use crate::error::Result;
use crate::model::{Meeting, Poll};
use crate::ops::poll::settle;
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::ballot::{Availability, Ballot};
use folkmoot_rules::meeting::USUAL_LENGTH;
use folkmoot_rules::meeting::invited::{Invited, may_meet, of_poll};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use uuid::Uuid;

/// Makes a meeting of the time that a poll found. Those who said that they can come are asked; of a confidential poll, the whole group.
#[derive(Clone, Debug)]
pub struct CallMeetingFromPoll {
    /// Which poll.
    pub poll_id: Uuid,
    /// Which of the times it chose, where these are several.
    pub option_id: Option<Uuid>,
    /// What it is about, one line; the poll's proposal, where nothing is said.
    pub title: Option<String>,
    /// Where: an address, or the link of a call; may be empty.
    pub place: String,
}

#[async_trait::async_trait]
impl Command for CallMeetingFromPoll {
    const ACTION: Action = Action::CallMeetingFromPoll;
    type Subject = Matter;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        let matter = query::poll::matter(view, self.poll_id).await?;
        let standing = matter.standing;
        Ok((matter, standing))
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Meeting> {
        let Matter { poll, discussion, .. } = matter;
        let poll = Box::pin(settle(tx, poll, &discussion)).await?;
        let decision = query::decision::of_polls(tx, &[poll.id]).await?.remove(&poll.id);
        let chosen = decision
            .map(|decision| decision.tally.0.chosen())
            .unwrap_or_default();
        let called = query::meeting::of_polls(tx, &[poll.id]).await?;
        let over = query::poll::state(tx, &poll).is_over();
        may_meet(poll.method.0, over, chosen.len(), !called.is_empty())?;
        let option_id = match (self.option_id, chosen.as_slice()) {
            (None, [only]) => *only,
            (Some(id), chosen) if chosen.contains(&id) => id,
            (None | Some(_), _) => {
                return Err(
                    Refusal::invalid("optionId", "Choose one of the times that the poll found.").into(),
                );
            }
        };
        let plan = self.plan(tx, &poll, option_id).await?;
        let people = match of_poll(poll.privacy.0, said(tx, &poll, option_id).await?) {
            Invited::These(people) => people.into_iter().collect(),
            Invited::Everybody => whole_group(tx, discussion.group_id).await?,
        };
        let origin = Origin {
            discussion: Some(discussion.id),
            poll: Some(poll.id),
            follows: None,
        };
        call(tx, discussion.group_id, origin, &plan, &people).await
    }
}

impl CallMeetingFromPoll {
    async fn plan(&self, tx: &Tx, poll: &Poll, option_id: Uuid) -> Result<Plan> {
        let option = poll.options.0.iter().find(|option| option.id == option_id);
        let times = option.and_then(|option| Some((option.starts_at?, option.ends_at)));
        let (starts_at, ends_at) =
            times.ok_or_else(|| crate::Error::internal("a time of a poll has no beginning"))?;
        let title = match &self.title {
            Some(title) => title.clone(),
            None => query::proposal::versions_by_ids(tx, &[poll.version_id])
                .await?
                .remove(&poll.version_id)
                .map(|version| version.title)
                .unwrap_or_default(),
        };
        Ok(Plan {
            title,
            starts_at,
            ends_at: ends_at.unwrap_or(starts_at + USUAL_LENGTH),
            place: self.place.clone(),
        })
    }
}

/// What everybody's standing ballot says of a time.
async fn said(tx: &Tx, poll: &Poll, option_id: Uuid) -> Result<Vec<(Uuid, Availability)>> {
    let ballots = query::ballot::standing_in(tx, poll.id).await?;
    let of_time = |ballot: Ballot| match ballot {
        Ballot::Availability { times } => times.get(&option_id).copied(),
        Ballot::Stance { .. }
        | Ballot::Choices { .. }
        | Ballot::Ranking { .. }
        | Ballot::Scores { .. }
        | Ballot::Points { .. }
        | Ballot::Nomination { .. }
        | Ballot::Words
        | Ballot::Abstention => None,
    };
    let said = ballots
        .into_iter()
        .filter_map(|row| Some((row.person_id, of_time(row.choice.0)?)));
    Ok(said.collect())
}
