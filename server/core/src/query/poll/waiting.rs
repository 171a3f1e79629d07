//! The polls that wait for the viewer: for a ballot, or for an outcome in words.

use super::{in_state, on_matters_of, order, seen, sorted};
use crate::entity::{ballot, elector, outcome, poll};
use crate::error::Result;
use crate::model::Poll;
use crate::page::{Page, Slice};
use crate::query::proxy;
use crate::view::View;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _, Select,
};
use std::collections::HashSet;
use uuid::Uuid;

/// The open polls that wait for a ballot of the viewer's, or of somebody whose proxy they hold, the first to end first.
pub async fn waiting_for_me(view: &View, page: &Page) -> Result<Slice<Poll>> {
    let Some(query) = asking_me(view).await? else {
        return Ok(Slice::default());
    };
    sorted(view, query, order(Some(State::Open)), page).await
}

/// How many open polls wait for a ballot of the viewer's, or of somebody whose proxy they hold.
pub async fn waiting_for_me_count(view: &View) -> Result<u64> {
    let Some(query) = asking_me(view).await? else {
        return Ok(0);
    };
    Ok(query.count(&view.db).await?)
}

async fn asking_me(view: &View) -> Result<Option<Select<poll::Entity>>> {
    let Some(me) = view.person_id() else {
        return Ok(None);
    };
    let cast = ballot::Entity::find()
        .select_only()
        .column(ballot::Column::PollId)
        .filter(ballot::Column::PersonId.eq(me))
        .into_query();
    let silent = Condition::all()
        .add(poll::Column::Id.in_subquery(electing(me)))
        .add(poll::Column::Id.not_in_subquery(cast));
    let for_another = poll::Column::Id.is_in(proxy::unused(view).await?);
    let waiting = Condition::any().add(silent).add(for_another);
    Ok(Some(
        seen(view).filter(in_state(view, State::Open)).filter(waiting),
    ))
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
pub(in crate::query) async fn open_to_me(view: &View) -> Result<Vec<Uuid>> {
    let Some(me) = view.person_id() else {
        return Ok(Vec::new());
    };
    let polls = seen(view)
        .select_only()
        .column(poll::Column::Id)
        .filter(in_state(view, State::Open))
        .filter(poll::Column::Id.in_subquery(electing(me)));
    Ok(polls.into_tuple().all(&view.db).await?)
}

/// The closed polls that wait for an outcome which the viewer may write, newest first. A poll that another one on the same
/// proposal followed waits for none.
pub async fn waiting_for_my_words(view: &View, page: &Page) -> Result<Slice<Poll>> {
    let Some(query) = asking_my_words(view) else {
        return Ok(Slice::default());
    };
    sorted(view, query, order(Some(State::Closed)), page).await
}

/// How many closed polls wait for an outcome which the viewer may write.
pub async fn waiting_for_my_words_count(view: &View) -> Result<u64> {
    let Some(query) = asking_my_words(view) else {
        return Ok(0);
    };
    Ok(query.count(&view.db).await?)
}

fn asking_my_words(view: &View) -> Option<Select<poll::Entity>> {
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
        .add(poll::Column::AuthorId.eq(me))
        .add(on_matters_of(&led));
    let written = outcome::Entity::find()
        .select_only()
        .column(outcome::Column::PollId)
        .into_query();
    let query = seen(view).filter(in_state(view, State::Closed)).filter(mine);
    Some(
        query
            .filter(poll::Column::Id.not_in_subquery(written))
            .filter(Expr::exists(followed()).not()),
    )
}

/// A later poll on the same proposal, unless it was called off.
fn followed() -> SelectStatement {
    let later = sea_orm::sea_query::Alias::new("later");
    let of = |column: poll::Column| Expr::col((later.clone(), column));
    let here = |column: poll::Column| Expr::col((poll::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from_as(poll::Entity, later.clone())
        .and_where(of(poll::Column::ProposalId).eq(here(poll::Column::ProposalId)))
        .and_where(of(poll::Column::CreatedAt).gt(here(poll::Column::CreatedAt)))
        .and_where(of(poll::Column::CancelledAt).is_null())
        .to_owned()
}
