//! Publishing the outcome of a poll in words.

use super::readers::{concerned, who_read};
use crate::engine::Command;
use crate::entity::{discussion, outcome, outcome_reader};
use crate::error::{Error, Result};
use crate::event::{Event, EventKind};
use crate::model::{Discussion, Outcome};
use crate::ops::mention::newly_mentioned;
use crate::ops::poll::{settle, stir};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use time::Date;
use uuid::Uuid;

/// Publishes the outcome of a closed poll, to all who should know it.
#[derive(Clone, Debug)]
pub struct PublishOutcome {
    /// Of which poll.
    pub poll_id: Uuid,
    /// The title, one line.
    pub title: String,
    /// The text, as Markdown.
    pub body: String,
    /// Who sees to it.
    pub owner_id: Option<Uuid>,
    /// When it is looked at again.
    pub review_on: Option<Date>,
    /// Ask the advisory board for feedback in the discussion.
    pub ask_feedback: bool,
    /// More people who should know.
    pub notify_ids: Vec<Uuid>,
}

#[async_trait::async_trait]
impl Command for PublishOutcome {
    const ACTION: Action = Action::PublishOutcome;
    type Subject = Matter;
    type Output = Outcome;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        let matter = query::poll::matter(view, self.poll_id).await?;
        let standing = matter.standing;
        Ok((matter, standing))
    }

    async fn run(&self, mut matter: Matter, tx: &Tx) -> Result<Outcome> {
        if self.ask_feedback {
            tx.permit(Action::AskFeedback, &matter.standing)?;
        }
        let state = query::poll::state(tx, &matter.poll);
        matter.poll = settle(tx, matter.poll, &matter.discussion).await?;
        let decision = query::decision::of_polls(tx, &[self.poll_id])
            .await?
            .remove(&self.poll_id);
        let tally = decision.as_ref().map(|decision| &decision.tally.0);
        let level = tally.and_then(|tally| query::course::level(tx, &matter.poll, tally));
        let run_off = query::course::run_off_of(tx, &matter.poll).await?;
        let waits = query::course::waits(tx, &matter.poll, level.as_ref(), run_off.as_ref()).await?;
        lifecycle::may_publish(state, waits)?;
        let (title, body) = (
            text::title(&self.title)?,
            text::body(&self.body, "body", BODY_MAX)?,
        );
        let review_on = super::review_on(tx, self.review_on)?;
        let home = matter.discussion.group_id;
        let owner_id = super::owner(tx, home, self.owner_id).await?;
        if who_read(tx, home, &self.notify_ids).await?.len()
            < self
                .notify_ids
                .iter()
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        {
            return Err(Refusal::invalid("notifyIds", "Somebody named here may not read this group.").into());
        }

        let decision = decision.ok_or_else(|| Error::internal("a closed poll has no record"))?;
        let version = query::proposal::versions_by_ids(tx, &[decision.version_id])
            .await?
            .remove(&decision.version_id);
        let author = tx.signed_in()?.id;
        let row = outcome::ActiveModel {
            id: Set(tx.id()),
            decision_id: Set(decision.id),
            poll_id: Set(self.poll_id),
            discussion_id: Set(matter.discussion.id),
            group_id: Set(home),
            author_id: Set(author),
            search_text: Set(super::search_text(&title, &body, version.as_ref())),
            title: Set(title),
            body: Set(body),
            owner_id: Set(owner_id),
            review_on: Set(review_on),
            feedback_asked: Set(self.ask_feedback),
            published_at: Set(tx.stamp()),
            edited_at: Set(None),
        };
        let outcome = row.insert(tx.db()).await?;
        let mut decided = matter.poll.clone().into_active_model();
        decided.decided_at = Set(Some(tx.stamp()));
        matter.poll = decided.update(tx.db()).await?;
        self.hand_out(tx, &outcome, &matter).await?;
        tx.record(Event::new(EventKind::OutcomePublished, outcome.id).in_discussion(&matter.discussion))
            .await?;
        stir(tx, matter.discussion.id).await?;
        if self.ask_feedback {
            ask_feedback(tx, matter.discussion).await?;
        }
        Ok(outcome)
    }
}

impl PublishOutcome {
    async fn hand_out(&self, tx: &Tx, outcome: &Outcome, matter: &Matter) -> Result<()> {
        let mut concerned = concerned(tx, matter).await?;
        concerned.extend(self.notify_ids.iter().copied().chain(outcome.owner_id));
        concerned.insert(outcome.author_id);
        concerned.extend(newly_mentioned(tx, matter.discussion.group_id, "", &outcome.body).await?);
        let concerned: Vec<Uuid> = concerned.into_iter().collect();
        let readers: Vec<Uuid> = who_read(tx, matter.discussion.group_id, &concerned)
            .await?
            .into_iter()
            .collect();
        for some in readers.chunks(1000) {
            let row = |person_id: &Uuid| outcome_reader::ActiveModel {
                outcome_id: Set(outcome.id),
                person_id: Set(*person_id),
                // Whoever wrote it has read it.
                read_at: Set((*person_id == outcome.author_id).then(|| tx.stamp())),
            };
            outcome_reader::Entity::insert_many(some.iter().map(row))
                .exec_without_returning(tx.db())
                .await?;
        }
        Ok(())
    }
}

async fn ask_feedback(tx: &Tx, discussion: Discussion) -> Result<()> {
    if discussion.feedback_asked {
        return Ok(());
    }
    let event = Event::new(EventKind::FeedbackAsked, discussion.id).in_discussion(&discussion);
    let mut row: discussion::ActiveModel = discussion.into_active_model();
    row.feedback_asked = Set(true);
    row.update(tx.db()).await?;
    tx.record(event).await?;
    Ok(())
}
