//! Reading, by subject. Every function takes a view and is bounded by it: what the viewer may not see is not found, not counted, not hinted at.
//! Reads by id take many ids at once, for the loaders: no query per row.

pub mod agreement;
pub mod ballot;
pub mod calendar;
pub mod comment;
pub mod course;
pub mod decision;
pub mod delivery;
pub mod discussion;
pub mod draft;
mod each;
pub mod electorate;
pub mod evidence;
pub mod feedback;
pub mod goal;
pub mod group;
pub mod house_rules;
pub mod invitation;
pub(crate) mod kept;
pub mod meeting;
pub mod membership;
pub mod organisation;
pub mod outcome;
pub mod person;
pub mod picture;
pub mod plan;
pub mod poll;
pub mod process;
pub mod proposal;
pub mod proxy;
pub mod reach;
pub mod reaction;
pub mod reading;
pub mod review;
pub mod role;
pub mod session;
mod slice;
pub mod taken;
pub mod template;
pub mod theme;
pub mod unread;
pub mod version;
pub mod waiting;

use crate::entity::{discussion as discussions, discussion_theme};
use crate::error::{Result, not_found};
use crate::view::View;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The one row of a batch read, or not found.
fn only<T>(mut found: HashMap<Uuid, T>, id: Uuid) -> Result<T> {
    found.remove(&id).ok_or_else(not_found)
}

/// The ids of groups that bound a query; a view of Folkmoot itself is bound by none but reads the same way.
fn readable(view: &View) -> Vec<Uuid> {
    view.readable()
}

/// The ids of all discussions that the viewer may read, as a part of a larger query: what belongs to a discussion is read where it is read.
fn within(view: &View) -> SelectStatement {
    let rooms = discussions::Entity::find()
        .select_only()
        .column(discussions::Column::Id);
    rooms
        .filter(discussions::Column::GroupId.is_in(readable(view)))
        .into_query()
}

/// The ids of the discussions of a group, of those that carry a theme, or of all, as a part of a larger query.
fn rooms(group_id: Option<Uuid>, theme_id: Option<Uuid>) -> SelectStatement {
    let rooms = discussions::Entity::find()
        .select_only()
        .column(discussions::Column::Id);
    let here = group_id.map(|id| discussions::Column::GroupId.eq(id));
    let about = theme_id.map(|id| discussions::Column::Id.in_subquery(carrying(id)));
    rooms
        .filter(Condition::all().add_option(here).add_option(about))
        .into_query()
}

/// The ids of the discussions that carry a theme, as a part of a larger query.
fn carrying(theme_id: Uuid) -> SelectStatement {
    discussion_theme::Entity::find()
        .select_only()
        .column(discussion_theme::Column::DiscussionId)
        .filter(discussion_theme::Column::ThemeId.eq(theme_id))
        .into_query()
}

/// Rows gathered by what they belong to, in the order in which they came.
fn gathered<T>(rows: Vec<T>, of: impl Fn(&T) -> Uuid) -> HashMap<Uuid, Vec<T>> {
    let mut gathered: HashMap<Uuid, Vec<T>> = HashMap::new();
    for row in rows {
        gathered.entry(of(&row)).or_default().push(row);
    }
    gathered
}
