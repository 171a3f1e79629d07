//! What becomes of the electorates of running polls when somebody joins a group or the organisation, or leaves it. It goes on record in
//! any case, also where it changes nothing about who votes.

use super::settle::{Change, note};
use crate::entity::{elector, poll, poll_change};
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{Discussion, Poll, PollChangeKind};
use crate::query;
use crate::query::electorate::Census;
use crate::tx::Tx;
use folkmoot_rules::electorate::{ElectorChange, changed};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Looks at all running polls after this person's groups, standing or account changed.
pub(crate) async fn follow(tx: &Tx, person_id: Uuid) -> Result<()> {
    let running = query::electorate::running(tx).await?;
    if running.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = running.iter().map(|(poll, _)| poll.id).collect();
    let held = elector::Entity::find()
        .filter(elector::Column::PersonId.eq(person_id))
        .filter(elector::Column::PollId.is_in(ids.iter().copied()));
    let held: HashSet<Uuid> = held
        .all(tx.db())
        .await?
        .into_iter()
        .map(|elector| elector.poll_id)
        .collect();
    // Where coming and going changes nothing about who votes, only the record knows of it: its last word counts.
    let noted = poll_change::Entity::find()
        .filter(poll_change::Column::ElectorId.eq(person_id))
        .filter(poll_change::Column::PollId.is_in(ids))
        .order_by_asc(poll_change::Column::At)
        .order_by_asc(poll_change::Column::Id);
    let noted: HashMap<Uuid, PollChangeKind> = noted
        .all(tx.db())
        .await?
        .into_iter()
        .map(|change| (change.poll_id, change.kind.0))
        .collect();
    let census = Census::of_person(tx, person_id).await?;
    for (poll, home) in running {
        let was = match noted.get(&poll.id) {
            Some(kind) => *kind == PollChangeKind::Joined,
            None => held.contains(&poll.id),
        };
        let is = census
            .resolve(&poll.electorate.0, home.group_id)
            .contains(&person_id);
        if let Some(change) = changed(was, is) {
            take(tx, poll, &home, person_id, change).await?;
        }
    }
    Ok(())
}

async fn take(
    tx: &Tx,
    poll: Poll,
    discussion: &Discussion,
    person_id: Uuid,
    change: ElectorChange,
) -> Result<()> {
    let (kind, event) = match change {
        ElectorChange::Joined => (PollChangeKind::Joined, EventKind::ElectorJoined),
        ElectorChange::Left => (PollChangeKind::Left, EventKind::ElectorLeft),
    };
    let what = Change {
        kind,
        by: tx.person_id(),
        at: tx.stamp(),
        reason: None,
        closes_at: None,
        elector: Some(person_id),
    };
    note(tx, poll.id, what).await?;
    if !poll.electorate_changes.0.heeds(change) {
        return Ok(());
    }
    let key = (poll.id, person_id);
    elector::Entity::delete_by_id(key).exec(tx.db()).await?;
    if change == ElectorChange::Joined {
        let (poll_id, person_id) = (Set(poll.id), Set(person_id));
        let row = elector::ActiveModel { poll_id, person_id };
        row.insert(tx.db()).await?;
    }
    let poll_id = poll.id;
    let mut row: poll::ActiveModel = poll.into_active_model();
    row.electorate_changed_at = Set(Some(tx.stamp()));
    row.update(tx.db()).await?;
    let event = Event::new(event, poll_id)
        .in_discussion(discussion)
        .with(Fact::Person, person_id.to_string());
    tx.record(event).await?;
    Ok(())
}
