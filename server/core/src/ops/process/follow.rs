//! What becomes of processes when somebody joins a group or the organisation, or leaves it. It joins their logs: whoever left counts on no
//! panel any more, which by itself decides nothing; whoever joined is noted, and a frozen panel stays as it is.

use super::enter::{by_itself, enter};
use super::facilitator;
use super::texts::Texts;
use crate::entity::process_entry;
use crate::error::Result;
use crate::model::{Discussion, Process};
use crate::query;
use crate::query::electorate::Census;
use crate::query::process::GoingOn;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::state::PanelChange;
use folkmoot_rules::consent::{self, Actor, PhaseName, What};
use folkmoot_rules::electorate::Electorate;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// Looks at all processes that are not over after this person's groups, standing or account changed.
pub(crate) async fn follow(tx: &Tx, person: Uuid) -> Result<()> {
    let going_on = query::process::going_on(tx, person).await?;
    if going_on.is_empty() {
        return Ok(());
    }
    let census = Census::of_person(tx, person).await?;
    for process in going_on {
        let belongs = census
            .panel(process.kind.0, &process.panel.0, process.group_id)
            .contains(&person);
        leave(tx, &census, &process, person, belongs).await?;
        if joined(&process, belongs) && !is_noted(tx, process.id, person).await? {
            note(tx, process.id, What::Joined { person }).await?;
        }
    }
    Ok(())
}

/// Looks at those who sit in processes that are not over, after it changed who may read these discussions: whoever cannot any more counts
/// on no panel of them.
pub(crate) async fn follow_readers(tx: &Tx, of: impl Fn(&Discussion) -> bool + Send) -> Result<()> {
    // The groups as they are by now, not as this transaction found them.
    let view = View::open(tx.db().clone(), tx.actor(), tx.now()).await?;
    for (process, discussion) in query::process::not_over(tx).await? {
        if !of(&discussion) {
            continue;
        }
        let home = discussion.group_id;
        let seated = process.state.0.seated();
        let mut people = seated.clone();
        people.extend(process.facilitator_id);
        people.sort_unstable();
        people.dedup();
        let named = Electorate::People(people.clone());
        let rules = [(&process.panel.0, home), (&named, home)];
        let census = Census::take(&view, rules).await?;
        let belonging = census.panel(process.kind.0, &process.panel.0, home);
        for person in people {
            let going_on = GoingOn {
                id: process.id,
                panel: process.panel.clone(),
                phase: process.phase,
                kind: process.kind,
                facilitator_id: process.facilitator_id,
                group_id: home,
                seat: seated.contains(&person).then_some(person),
            };
            leave(tx, &census, &going_on, person, belonging.contains(&person)).await?;
        }
    }
    Ok(())
}

/// Whoever sits in a process and belongs there no more leaves it, and whoever facilitates hands that on.
async fn leave(tx: &Tx, census: &Census<'_>, process: &GoingOn, person: Uuid, belongs: bool) -> Result<()> {
    let named = Electorate::People(vec![person]);
    let left = process.seat.is_some() && !belongs;
    let facilitates = process.facilitator_id == Some(person);
    let gone = left || census.resolve(&named, process.group_id).is_empty();
    if left {
        note(tx, process.id, What::Left { person }).await?;
    }
    if facilitates && gone {
        hand_on(tx, process.id, person).await?;
    }
    Ok(())
}

/// Would they be on the panel, if it were frozen now? Only of a process under way that is asked: a draft has none yet, and what is in
/// force gets another with its review.
fn joined(process: &GoingOn, belongs: bool) -> bool {
    let under_way = PhaseName::DELIBERATING.contains(&process.phase.0);
    process.seat.is_none() && belongs && under_way
}

/// Is it on record that they joined, or did they leave the panel by themselves while they belonged to it?
async fn is_noted(tx: &Tx, process_id: Uuid, person: Uuid) -> Result<bool> {
    let Some((process, _)) = query::process::any_with_discussion(tx, process_id).await? else {
        return Ok(true);
    };
    let log = process.state.0.panel_log.iter().rev();
    let last = log
        .filter(|entry| match entry.change {
            PanelChange::Joined | PanelChange::Left => true,
            PanelChange::Away | PanelChange::Back => false,
        })
        .find(|entry| entry.person == person);
    let Some(last) = last else {
        return Ok(false);
    };
    if last.change == PanelChange::Joined {
        return Ok(true);
    }
    let entries = process_entry::Entity::find()
        .filter(process_entry::Column::ProcessId.eq(process_id))
        .filter(process_entry::Column::At.eq(crate::db::Timestamp::from(last.at)))
        .all(tx.db())
        .await?;
    Ok(entries
        .iter()
        .any(|entry| entry.event.0.by == Actor::Person(person)))
}

async fn note(tx: &Tx, process_id: Uuid, what: What) -> Result<()> {
    if let Some((process, discussion)) = query::process::any_with_discussion(tx, process_id).await? {
        take(tx, process, &discussion, what).await?;
    }
    Ok(())
}

/// Whoever's turn it is facilitates from now on. Where there is nobody, the process goes on by its clock.
async fn hand_on(tx: &Tx, process_id: Uuid, gone: Uuid) -> Result<()> {
    let Some((process, discussion)) = query::process::any_with_discussion(tx, process_id).await? else {
        return Ok(());
    };
    let state = &process.state.0;
    let panel: Vec<Uuid> = state.present(tx.now()).map(|seat| seat.person).collect();
    let others = [state.proposer, gone];
    let next = facilitator::by_turn(tx, discussion.group_id, &panel, &others).await?;
    if let Some(facilitator) = next {
        take(tx, process, &discussion, What::HandOn { facilitator }).await?;
    }
    Ok(())
}

/// Takes an entry of the organisation's records. Where it came to its end in the meantime there is nothing to note: nobody's leaving may
/// fail on that.
async fn take(tx: &Tx, process: Process, discussion: &Discussion, what: What) -> Result<()> {
    let entry = by_itself(tx, Actor::System, what);
    if consent::apply(&process.state.0, &entry).is_ok() {
        Box::pin(enter(tx, process, discussion, entry, Texts::default())).await?;
    }
    Ok(())
}
