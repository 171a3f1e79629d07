//! Reading the register of agreements: what applies today, what is due for review, what has ended. An agreement is seen by whoever may
//! read the discussion that it came from.

use super::process;
use super::slice::{self, By};
use crate::db::{Timestamp, Word};
use crate::entity::{agreement, process as processes};
use crate::error::Result;
use crate::model::{Agreement, Process};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::consent;
use folkmoot_rules::consent::agreement::Standing;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which agreements are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// From discussions of this group.
    pub group_id: Option<Uuid>,
    /// From discussions that carry this theme.
    pub theme_id: Option<Uuid>,
    /// Of these standings; all, where none is named.
    pub standings: Vec<Standing>,
}

/// An agreement in the register.
#[derive(Clone)]
pub struct Registered {
    /// The place among the agreements of its process; the first is one.
    pub place: usize,
    /// What was agreed, as it stands at the view's moment.
    pub agreed: consent::agreement::Agreement,
    /// The process that it came from.
    pub process: Process,
}

/// One page of the register, what was adopted last first, each with the process that it came from.
pub async fn page(view: &View, filter: &Filter, page: &Page) -> Result<Slice<Registered>> {
    let by = By {
        key: agreement::Column::AdoptedAt,
        id: agreement::Column::Id,
        descending: true,
    };
    let place = |row: &Agreement| Cursor {
        key: row.adopted_at.micros(),
        id: row.id,
    };
    let bound = |key: i64| Timestamp::from_micros(key).into();
    let found = slice::page(&view.db, wanted(view, filter), by, page, bound, place).await?;
    let ids: Vec<Uuid> = found.items.iter().map(|(_, row)| row.process_id).collect();
    let known: HashMap<Uuid, Process> = process::by_ids(view, &ids).await?;
    let with_process = |(cursor, row): (Cursor, Agreement)| {
        let process = known.get(&row.process_id)?.clone();
        Some((
            cursor,
            registered(view, process, usize::try_from(row.place).ok()?)?,
        ))
    };
    Ok(Slice {
        items: found.items.into_iter().filter_map(with_process).collect(),
        has_previous: found.has_previous,
        has_next: found.has_next,
    })
}

/// The agreement of a process at this place; the first is one.
pub fn registered(view: &View, process: Process, place: usize) -> Option<Registered> {
    let state = process::state(view, &process);
    let agreed = state.agreements.get(place.checked_sub(1)?)?.clone();
    Some(Registered {
        place,
        agreed,
        process,
    })
}

/// How many agreements there are of these.
pub async fn count(view: &View, filter: &Filter) -> Result<u64> {
    Ok(wanted(view, filter).count(&view.db).await?)
}

fn wanted(view: &View, filter: &Filter) -> Select<agreement::Entity> {
    let from = process::seen(view)
        .select_only()
        .column(processes::Column::Id)
        .filter(processes::Column::DiscussionId.in_subquery(super::rooms(filter.group_id, filter.theme_id)))
        .into_query();
    let standings = filter.standings.iter().map(|standing| Word(*standing));
    let standing = (!filter.standings.is_empty()).then(|| agreement::Column::Standing.is_in(standings));
    agreement::Entity::find()
        .filter(agreement::Column::ProcessId.in_subquery(from))
        .filter(Condition::all().add_option(standing))
}
