//! The polls that wait for the viewer: for their ballot, their casting vote, or their words.

use super::{poll, proxy};
use crate::db::Timestamp;
use crate::entity::{ballot, elector, outcome, person, poll as polls};
use crate::error::Result;
use crate::model::Poll;
use crate::page::{Page, Slice};
use crate::view::View;
use folkmoot_rules::lifecycle::{CASTING_PATIENCE, State};
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _, Select,
};
use std::collections::HashSet;
use uuid::Uuid;

/// The open polls that wait for a ballot of the viewer's, or of somebody whose proxy they hold, the first to end first.
pub async fn for_my_ballot(view: &View, page: &Page) -> Result<Slice<Poll>> {
    let Some(query) = asking_my_ballot(view).await? else {
        return Ok(Slice::default());
    };
    poll::sorted(view, query, poll::order(Some(State::Open)), page).await
}

/// How many open polls wait for a ballot of the viewer's, or of somebody whose proxy they hold.
pub async fn for_my_ballot_count(view: &View) -> Result<u64> {
    let Some(query) = asking_my_ballot(view).await? else {
        return Ok(0);
    };
    Ok(query.count(&view.db).await?)
}

async fn asking_my_ballot(view: &View) -> Result<Option<Select<polls::Entity>>> {
    let Some(me) = view.person_id() else {
        return Ok(None);
    };
    let cast = ballot::Entity::find()
        .select_only()
        .column(ballot::Column::PollId)
        .filter(ballot::Column::PersonId.eq(me))
        .into_query();
    let silent = Condition::all()
        .add(polls::Column::Id.in_subquery(electing(me)))
        .add(polls::Column::Id.not_in_subquery(cast));
    let for_another = polls::Column::Id.is_in(proxy::unused(view).await?);
    let waiting = Condition::any().add(silent).add(for_another);
    let open = poll::seen(view).filter(poll::in_state(view, State::Open));
    Ok(Some(open.filter(waiting)))
}

/// The polls in whose electorate somebody is, as a part of a larger query.
fn electing(person_id: Uuid) -> SelectStatement {
    elector::Entity::find()
        .select_only()
        .column(elector::Column::PollId)
        .filter(elector::Column::PersonId.eq(person_id))
        .into_query()
}

/// The open polls in which the viewer votes.
pub(super) async fn open_to_me(view: &View) -> Result<Vec<Uuid>> {
    let Some(me) = view.person_id() else {
        return Ok(Vec::new());
    };
    let polls = poll::seen(view)
        .select_only()
        .column(polls::Column::Id)
        .filter(poll::in_state(view, State::Open))
        .filter(polls::Column::Id.in_subquery(electing(me)));
    Ok(polls.into_tuple().all(&view.db).await?)
}

/// The closed polls that wait for an outcome which the viewer may write, newest first. A poll that another one on the same
/// proposal followed waits for none.
pub async fn for_my_words(view: &View, page: &Page) -> Result<Slice<Poll>> {
    let Some(query) = asking_my_words(view) else {
        return Ok(Slice::default());
    };
    poll::sorted(view, query, poll::order(Some(State::Closed)), page).await
}

/// How many closed polls wait for an outcome which the viewer may write.
pub async fn for_my_words_count(view: &View) -> Result<u64> {
    let Some(query) = asking_my_words(view) else {
        return Ok(0);
    };
    Ok(query.count(&view.db).await?)
}

fn asking_my_words(view: &View) -> Option<Select<polls::Entity>> {
    let me = view.person_id()?;
    let led: HashSet<Uuid> = view
        .memberships()
        .iter()
        .filter(|held| held.role.0 == MembershipRole::Lead)
        .map(|held| held.group_id)
        .collect();
    // A lead of a hub leads its working groups too.
    let led: Vec<Uuid> = view
        .groups()
        .filter(|group| {
            led.contains(&group.id) || group.parent_id.is_some_and(|parent| led.contains(&parent))
        })
        .map(|group| group.id)
        .collect();
    let mine = Condition::any()
        .add(polls::Column::AuthorId.eq(me))
        .add(poll::on_matters_of(&led));
    let written = outcome::Entity::find()
        .select_only()
        .column(outcome::Column::PollId)
        .into_query();
    // A tie has to be decided first, where there is still somebody who can, and time for it.
    let gone = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::DeactivatedAt.is_not_null())
        .into_query();
    let patience = view.now().saturating_sub(CASTING_PATIENCE);
    let decided = Condition::any()
        .add(polls::Column::CastingAskedId.is_null())
        .add(polls::Column::ClosedAt.lte(Timestamp::from(patience)))
        .add(polls::Column::CastingAskedId.in_subquery(gone));
    let query = poll::seen(view)
        .filter(poll::in_state(view, State::Closed))
        .filter(mine);
    Some(
        query
            .filter(polls::Column::Id.not_in_subquery(written))
            .filter(Expr::exists(followed()).not())
            .filter(decided),
    )
}

/// A later poll on the same proposal, unless it was called off.
fn followed() -> SelectStatement {
    let later = sea_orm::sea_query::Alias::new("later");
    let of = |column: polls::Column| Expr::col((later.clone(), column));
    let here = |column: polls::Column| Expr::col((polls::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from_as(polls::Entity, later.clone())
        .and_where(of(polls::Column::ProposalId).eq(here(polls::Column::ProposalId)))
        .and_where(of(polls::Column::CreatedAt).gt(here(polls::Column::CreatedAt)))
        .and_where(of(polls::Column::CancelledAt).is_null())
        .to_owned()
}

/// The polls whose tie waits for the viewer's casting vote, newest first.
pub async fn for_my_casting_vote(view: &View, page: &Page) -> Result<Slice<Poll>> {
    let Some(query) = asking_my_casting_vote(view) else {
        return Ok(Slice::default());
    };
    poll::sorted(view, query, poll::order(Some(State::Closed)), page).await
}

/// How many polls wait for the viewer's casting vote.
pub async fn for_my_casting_vote_count(view: &View) -> Result<u64> {
    let Some(query) = asking_my_casting_vote(view) else {
        return Ok(0);
    };
    Ok(query.count(&view.db).await?)
}

fn asking_my_casting_vote(view: &View) -> Option<Select<polls::Entity>> {
    let me = view.person_id()?;
    let written = outcome::Entity::find()
        .select_only()
        .column(outcome::Column::PollId)
        .into_query();
    let query = poll::seen(view).filter(polls::Column::CastingAskedId.eq(me));
    Some(query.filter(polls::Column::Id.not_in_subquery(written)))
}
