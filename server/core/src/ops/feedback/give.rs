//! Giving feedback on a review or an outcome, or on a paragraph of it.

use super::answerer::{first_lead, who_may};
use super::{about, reminder};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::feedback;
use crate::error::{Result, not_found};
use crate::event::EventKind;
use crate::model::Feedback;
use crate::query::feedback::Subject;
use crate::tx::Tx;
use crate::view::View;
use crate::{days, query};
use folkmoot_rules::feedback::{self as rules, BODY_MAX, Kind, On};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text::{self, paragraphs};
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Gives feedback. Somebody is named at once who answers it, and a day until which.
#[derive(Clone, Debug)]
pub struct GiveFeedback {
    /// On a review or on an outcome.
    pub on: On,
    /// Which.
    pub on_id: Uuid,
    /// On the chapter of this group.
    pub group_id: Option<Uuid>,
    /// On the paragraph that is known by this.
    pub paragraph: Option<String>,
    /// What sort of feedback.
    pub kind: Kind,
    /// The text, as Markdown.
    pub body: String,
}

#[async_trait::async_trait]
impl Command for GiveFeedback {
    const ACTION: Action = Action::GiveFeedback;
    type Subject = Subject;
    type Output = Feedback;

    async fn load(&self, view: &View) -> Result<(Subject, Standing)> {
        let subject = Subject::one(view, self.on, self.on_id).await?;
        let discussion = query::discussion::one(view, subject.discussion_id()).await?;
        let home = self.group_id.unwrap_or(discussion.group_id);
        Ok((subject, view.standing_in(&[home])))
    }

    async fn run(&self, subject: Subject, tx: &Tx) -> Result<Feedback> {
        let frozen = match &subject {
            Subject::Review(review) => review.frozen_at.is_some(),
            Subject::Outcome(_) => true,
        };
        rules::may_give(self.on, frozen)?;
        let body = text::body(&self.body, "body", BODY_MAX)?;
        let words = self.words(&subject, tx).await?;
        let quote = match &self.paragraph {
            Some(key) => Some(quoted(words.as_deref(), key)?),
            None => None,
        };
        let me = tx.signed_in()?.id;
        let discussion = query::discussion::one(tx, subject.discussion_id()).await?;
        let answerer_id = self.answerer(&subject, discussion.group_id, me, tx).await?;
        let organisation = query::organisation::the(tx).await?;
        let today = days::today(&organisation.time_zone, tx.now());
        let due_on = rules::due_on(today);
        let row = feedback::ActiveModel {
            id: Set(tx.id()),
            on_kind: Set(Word(self.on)),
            on_id: Set(self.on_id),
            discussion_id: Set(discussion.id),
            group_id: Set(self.group_id),
            paragraph: Set(self.paragraph.clone()),
            quote: Set(quote),
            person_id: Set(me),
            kind: Set(Word(self.kind)),
            body: Set(body),
            created_at: Set(tx.stamp()),
            edited_at: Set(None),
            withdrawn_at: Set(None),
            answerer_id: Set(answerer_id),
            answer_due_on: Set(due_on),
            next_reminder_at: Set(reminder(due_on, today)),
            answer_id: Set(None),
            answer_kind: Set(None),
            answer: Set(None),
            answered_by_id: Set(None),
            answered_at: Set(None),
            answer_edited_at: Set(None),
        };
        let feedback = row.insert(tx.db()).await?;
        tx.record(about(tx, EventKind::FeedbackGiven, &feedback).await?)
            .await?;
        Ok(feedback)
    }
}

impl GiveFeedback {
    /// The words whose paragraphs can be spoken of: those of an outcome, or what a group's leads tell.
    async fn words(&self, subject: &Subject, tx: &Tx) -> Result<Option<String>> {
        match (subject, self.group_id) {
            (Subject::Outcome(outcome), None) => Ok(Some(outcome.body.clone())),
            (Subject::Outcome(_), Some(_)) => {
                Err(Refusal::invalid("groupId", "An outcome has no chapters. Leave the group out.").into())
            }
            (Subject::Review(_), None) => Ok(None),
            (Subject::Review(review), Some(group_id)) => {
                let pack = query::review::packs(tx, &[review.id])
                    .await?
                    .remove(&review.id)
                    .ok_or_else(not_found)?;
                let chapter = pack.chapters.iter().find(|chapter| chapter.group_id == group_id);
                let told = chapter.ok_or_else(not_found)?.narrative.as_ref();
                Ok(told.map(|told| told.body.clone()))
            }
        }
    }

    /// Whoever leads the group that it is about; on a whole review, whoever began it.
    async fn answerer(&self, subject: &Subject, home: Uuid, giver: Uuid, tx: &Tx) -> Result<Uuid> {
        let groups: Vec<Uuid> = std::iter::once(home).chain(self.group_id).collect();
        let (first, last) = match subject {
            Subject::Review(review) if self.group_id.is_none() => {
                let begun_by = who_may(tx, [review.begun_by_id], &groups).await?;
                (begun_by, review.begun_by_id)
            }
            Subject::Review(review) => (None, review.begun_by_id),
            Subject::Outcome(outcome) => (None, outcome.owner_id.unwrap_or(outcome.author_id)),
        };
        if let Some(first) = first {
            return Ok(first);
        }
        let lead = first_lead(tx, self.group_id.unwrap_or(home), giver).await?;
        Ok(who_may(tx, lead, &groups).await?.unwrap_or(last))
    }
}

/// The words of the paragraph, as they are quoted beside the feedback.
fn quoted(words: Option<&str>, key: &str) -> Result<String> {
    let found = paragraphs(words.unwrap_or_default())
        .into_iter()
        .find(|paragraph| paragraph.key == key);
    let quote = found.map(|paragraph| paragraph.words).ok_or_else(|| {
        Refusal::invalid(
            "paragraph",
            "This paragraph is not there any more. Reload the page and choose one.",
        )
    })?;
    Ok(quote)
}
