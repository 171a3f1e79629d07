//! Changing a poll until somebody has voted in it.

use super::plan::{check, question, terms};
use super::settle::{self, Change, note};
use crate::db::{Json, Word};
use crate::engine::Command;
use crate::entity::poll;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{Poll, PollChangeKind};
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle::{self, Editable};
use folkmoot_rules::plan::{NewOption, Plan};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes a poll before its first ballot: all of its plan before it opens, its question and options afterwards.
///
/// A ballot that is cast at the same instant is either seen here, and this is refused, or it is judged by what stands then: an option
/// that is gone has its id no more.
#[derive(Clone, Debug)]
pub struct EditPoll {
    /// Which.
    pub poll_id: Uuid,
    /// What is asked, in one line.
    pub question: Option<String>,
    /// The options with the one that stands for none of these, by its position. Those that stay have their ids.
    pub options: Option<(Vec<NewOption>, Option<usize>)>,
    /// All of the plan but the question, of a poll that has not opened.
    pub plan: Option<Plan>,
}

#[async_trait::async_trait]
impl Command for EditPoll {
    const ACTION: Action = Action::EditPoll;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let cast = query::ballot::ever_cast(tx, &[self.poll_id]).await?;
        let cast = cast.contains_key(&self.poll_id);
        let editable = lifecycle::may_edit(&query::poll::schedule(&matter.poll), tx.now(), cast)?;
        let poll = super::settle(tx, matter.poll.clone(), &matter.discussion).await?;
        let plan = self.wanted(&poll);
        let mut row = poll.clone().into_active_model();
        match editable {
            Editable::Plan => replan(tx, &plan, &matter, &mut row).await?,
            Editable::Question => {
                if self.plan.is_some() {
                    let why = "This poll is open: its question and its options may still be changed, and nothing else.";
                    return Err(Refusal::new(Code::PollOpen, why).into());
                }
                let terms = terms(tx, &plan, &poll.options.0)?;
                row.question = Set(question(&plan.question)?);
                row.settings = Set(Json(terms.settings));
                row.options = Set(Json(terms.options));
            }
        }
        let edited = row.update(tx.db()).await?;
        if edited == poll {
            return Ok(poll);
        }
        let change = Change {
            kind: PollChangeKind::Edited,
            by: tx.person_id(),
            at: tx.stamp(),
            reason: None,
            elector: None,
            closes_at: (edited.closes_at != poll.closes_at).then_some(edited.closes_at),
        };
        note(tx, poll.id, change).await?;
        let event = Event::new(EventKind::PollEdited, poll.id).in_discussion(&matter.discussion);
        tx.record(event.with(Fact::Options, edited.options != poll.options))
            .await?;
        if edited.opened_at.is_none() && edited.opens_at <= tx.stamp() {
            return settle::open(tx, edited, &matter.discussion, tx.person_id()).await;
        }
        super::stir(tx, matter.discussion.id).await?;
        Ok(edited)
    }
}

impl EditPoll {
    /// The plan as it is to be: what is not given stays.
    fn wanted(&self, poll: &Poll) -> Plan {
        let before = query::plan::of_poll(poll);
        let mut plan = match &self.plan {
            Some(plan) => Plan {
                question: before.question,
                ..plan.clone()
            },
            None => before,
        };
        if let Some(question) = &self.question {
            plan.question.clone_from(question);
        }
        if let Some((options, none_of_these)) = &self.options {
            plan.options.clone_from(options);
            plan.none_of_these = *none_of_these;
        }
        plan
    }
}

/// Writes a whole plan over that of a poll which has not opened.
async fn replan(tx: &Tx, plan: &Plan, matter: &Matter, row: &mut poll::ActiveModel) -> Result<()> {
    let home = matter.discussion.group_id;
    let checked = check(tx, plan, &matter.poll.options.0, home, &matter.groups).await?;
    row.method = Set(Word(plan.method));
    row.rule = Set(checked.terms.rule().to_owned());
    row.question = Set(checked.question);
    row.quorum = Set(Json(checked.terms.quorum));
    row.electorate = Set(Json(checked.electorate));
    row.electorate_changes = Set(Word(plan.electorate_changes));
    row.results_shown = Set(Word(plan.results_shown));
    row.settings = Set(Json(checked.terms.settings));
    row.options = Set(Json(checked.terms.options));
    row.privacy = Set(Word(plan.privacy));
    row.opens_at = Set(checked.opens_at);
    row.closes_at = Set(checked.closes_at);
    Ok(())
}
