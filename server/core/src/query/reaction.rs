//! Reading reactions.

use crate::db::Word;
use crate::entity::reaction::{Column, Entity};
use crate::error::Result;
use crate::model::Reaction;
use crate::view::View;
use folkmoot_rules::words::Words as _;
use sea_orm::sea_query::{
    Asterisk, Expr, ExprTrait as _, Func, Order, OverStatement as _, Query, WindowStatement,
};
use sea_orm::{ColumnTrait as _, Condition, ConnectionTrait as _};
use std::collections::HashMap;
use uuid::Uuid;

/// The most people that one reaction to one text names.
const NAMED: i64 = 10;

/// How a text was reacted to in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reacted {
    /// In which way.
    pub reaction: Reaction,
    /// By how many.
    pub count: i32,
    /// By the viewer too.
    pub mine: bool,
    /// By whom: the first few.
    pub people: Vec<Uuid>,
}

/// Reactions to discussions and comments, in the order of the vocabulary.
///
/// Bounded by who may see what they are to: ask only for texts that the viewer was shown.
pub async fn to(view: &View, subjects: &[Uuid]) -> Result<HashMap<Uuid, Vec<Reacted>>> {
    let alike = || {
        WindowStatement::new()
            .partition_by_columns([Column::SubjectId, Column::Reaction])
            .take()
    };
    let mut each = Query::select();
    each.columns([Column::SubjectId, Column::PersonId, Column::Reaction])
        .expr_window_as(
            Func::cust("row_number"),
            alike()
                .order_by(Column::CreatedAt, Order::Asc)
                .order_by(Column::PersonId, Order::Asc)
                .take(),
            "place",
        )
        .expr_window_as(Func::count(Expr::col(Asterisk)), alike(), "reactors")
        .from(Entity)
        .and_where(Column::SubjectId.is_in(subjects.iter().copied()));
    let mut named = Query::select();
    let shown = Condition::any()
        .add(Expr::col("place").lte(NAMED))
        .add(Expr::col("person_id").eq(view.person_id().unwrap_or_default()));
    named
        .column(Asterisk)
        .from_subquery(each, "each")
        .cond_where(shown)
        .order_by("place", Order::Asc);

    let mut to: HashMap<Uuid, HashMap<Reaction, Reacted>> = HashMap::new();
    for row in view.db.query_all(&named).await? {
        let Word(reaction) = row.try_get::<Word<Reaction>>("", "reaction")?;
        let (person, place): (Uuid, i64) = (row.try_get("", "person_id")?, row.try_get("", "place")?);
        let count: i64 = row.try_get("", "reactors")?;
        let reacted = to
            .entry(row.try_get("", "subject_id")?)
            .or_default()
            .entry(reaction)
            .or_insert_with(|| Reacted {
                reaction,
                count: i32::try_from(count).unwrap_or(i32::MAX),
                mine: false,
                people: Vec::new(),
            });
        reacted.mine |= view.person_id() == Some(person);
        if place <= NAMED {
            reacted.people.push(person);
        }
    }
    let in_order = |mut found: HashMap<Reaction, Reacted>| {
        Reaction::ALL
            .iter()
            .filter_map(|reaction| found.remove(reaction))
            .collect()
    };
    Ok(to
        .into_iter()
        .map(|(subject, found)| (subject, in_order(found)))
        .collect())
}
