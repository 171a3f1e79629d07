//! To whom an outcome is published.

use crate::entity::{comment, elector, membership, person, proposal, reading};
use crate::error::Result;
use crate::query::poll::Matter;
use crate::told::Readers;
use crate::tx::Tx;
use folkmoot_rules::visibility::GroupKind;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Everybody who should know the outcome of a poll: the members of its groups, the advisory board, those who could vote, those who took
/// part in the discussion or were asked to it.
pub(super) async fn concerned(tx: &Tx, matter: &Matter) -> Result<BTreeSet<Uuid>> {
    let discussion_id = matter.discussion.id;
    let rooms = matter
        .groups
        .iter()
        .copied()
        .chain(tx.any_groups_of(GroupKind::AdvisoryBoard).map(|group| group.id));
    let members = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(rooms));
    let electors = elector::Entity::find()
        .select_only()
        .column(elector::Column::PersonId)
        .filter(elector::Column::PollId.eq(matter.poll.id));
    let speakers = comment::Entity::find()
        .select_only()
        .column(comment::Column::AuthorId)
        .distinct()
        .filter(comment::Column::DiscussionId.eq(discussion_id));
    let proposers = proposal::Entity::find()
        .select_only()
        .column(proposal::Column::AuthorId)
        .filter(proposal::Column::DiscussionId.eq(discussion_id));
    let asked = reading::Entity::find()
        .select_only()
        .column(reading::Column::PersonId)
        .filter(reading::Column::DiscussionId.eq(discussion_id))
        .filter(reading::Column::AskedAt.is_not_null());

    let mut concerned = BTreeSet::from([matter.discussion.author_id, matter.poll.author_id]);
    concerned.extend(members.into_tuple::<Uuid>().all(tx.db()).await?);
    concerned.extend(electors.into_tuple::<Uuid>().all(tx.db()).await?);
    concerned.extend(speakers.into_tuple::<Uuid>().all(tx.db()).await?);
    concerned.extend(proposers.into_tuple::<Uuid>().all(tx.db()).await?);
    concerned.extend(asked.into_tuple::<Uuid>().all(tx.db()).await?);
    Ok(concerned)
}

/// Of these people, those with an account in use who may read the group.
pub(in crate::ops) async fn who_read(tx: &Tx, home: Uuid, people: &[Uuid]) -> Result<BTreeSet<Uuid>> {
    let mut reading = BTreeSet::new();
    // SQLite allows some 32,000 values a statement.
    for some in people.chunks(1000) {
        let readers = Readers::of(tx, Some(home), some.iter().copied()).await?;
        let people = person::Entity::find()
            .filter(person::Column::Id.is_in(some.iter().copied()))
            .all(tx.db())
            .await?;
        reading.extend(
            people
                .iter()
                .filter(|person| person.deactivated_at.is_none() && readers.sees(person))
                .map(|person| person.id),
        );
    }
    Ok(reading)
}
