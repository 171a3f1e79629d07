//! What takes the place of an agreement: only what its own panel was asked about too. That is looked at when it is named, when the proposal
//! is published, and when it is adopted, since people come and go in between.

use super::enter::{by_itself, enter};
use super::follow::follow_readers;
use super::people;
use super::texts::Texts;
use crate::db::Word;
use crate::entity::process_change;
use crate::error::Result;
use crate::model::{Discussion, HowChanged, Process};
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::consent::agreement::{Agreement, Standing as AgreementStanding};
use folkmoot_rules::consent::succession::Superseding;
use folkmoot_rules::consent::{self, Actor, Effect, State, What};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// May it be published? Nothing that it would replace is another panel's alone.
pub(super) async fn check(tx: &Tx, process: &Process) -> Result<()> {
    for (old, discussion) in replaced(tx, process.id).await? {
        if old.state.0.in_force().is_some() {
            asks_its_panel(tx, &process.state.0, &old, &discussion).await?;
        }
    }
    Ok(())
}

/// Refuses a proposal whose panel leaves out those who agreed on what it would replace.
pub(super) async fn asks_its_panel(
    tx: &Tx,
    proposal: &State,
    old: &Process,
    home: &Discussion,
) -> Result<()> {
    Ok(judge(tx, proposal, old, home).await??)
}

async fn judge(tx: &Tx, proposal: &State, old: &Process, home: &Discussion) -> Result<Result<(), Refusal>> {
    let by_rule = people::by_rule(tx, old, home.group_id).await?;
    Ok(old.state.0.may_be_replaced_by(&proposal.seated(), &by_rule))
}

/// An agreement was adopted: those give way whose place it takes. Each is a process of its own, whose own log says so.
pub(super) async fn others(tx: &Tx, process: &Process) -> Result<()> {
    let Some(adopted) = process.state.0.in_force() else {
        return Ok(());
    };
    for (old, discussion) in replaced(tx, process.id).await? {
        // People came and went since it was published, and another panel may have reviewed the old one.
        let unheard = judge(tx, &process.state.0, &old, &discussion).await?.is_err();
        let by = Superseding {
            process: process.id,
            owner: Some(adopted.owner),
            trial: adopted.is_trial(),
            unheard,
        };
        note(tx, old, &discussion, What::Supersede(by)).await?;
    }
    Ok(())
}

/// A trial is over, otherwise than by an agreement that follows it: what gave way to it is in force again.
pub(super) async fn after_trial(tx: &Tx, process: &Process, effects: &[Effect]) -> Result<()> {
    let over = |effect: &Effect| match effect {
        Effect::Register { agreement, standing } => {
            let ended = match standing {
                AgreementStanding::Lapsed | AgreementStanding::Retired | AgreementStanding::Superseded => {
                    true
                }
                AgreementStanding::Active
                | AgreementStanding::DueForReview
                | AgreementStanding::Renewed
                | AgreementStanding::Amended
                | AgreementStanding::Suspended => false,
            };
            let agreement = process.state.0.agreements.get(*agreement as usize);
            ended && agreement.is_some_and(Agreement::is_trial)
        }
        Effect::Ask { .. }
        | Effect::Remind { .. }
        | Effect::Owe { .. }
        | Effect::Tell(_)
        | Effect::TellPerson { .. }
        | Effect::Draw { .. }
        | Effect::Agenda { .. }
        | Effect::Freeze(_) => false,
    };
    if !effects.iter().any(over) {
        return Ok(());
    }
    for (old, discussion) in replaced(tx, process.id).await? {
        let restored = What::Restore { process: process.id };
        note(tx, old, &discussion, restored).await?;
        // People came and went while it was out of force.
        follow_readers(tx, |room| room.id == discussion.id).await?;
    }
    Ok(())
}

/// It may have ended in the meantime: then there is nothing to note.
async fn note(tx: &Tx, old: Process, discussion: &Discussion, what: What) -> Result<()> {
    let entry = by_itself(tx, Actor::System, what);
    if consent::apply(&old.state.0, &entry).is_ok() {
        Box::pin(enter(tx, old, discussion, entry, Texts::default())).await?;
    }
    Ok(())
}

/// What a proposal names as replaced. Whoever's answer was the last one may not be able to read it: the register speaks here, not they.
async fn replaced(tx: &Tx, process_id: Uuid) -> Result<Vec<(Process, Discussion)>> {
    let named = process_change::Entity::find()
        .filter(process_change::Column::ProcessId.eq(process_id))
        .filter(process_change::Column::How.eq(Word(HowChanged::Replaces)))
        .all(tx.db())
        .await?;
    let mut found = Vec::new();
    for change in named {
        found.extend(query::process::any_with_discussion(tx, change.changed_id).await?);
    }
    Ok(found)
}
