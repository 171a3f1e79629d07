//! Reading one page of rows in order of a key and an id.

use crate::page::{Cursor, Page, Slice};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, Order, QueryFilter, QueryOrder, QuerySelect,
    Select, Value,
};

/// The order of a list: by `key`, then by `id`.
#[derive(Clone, Copy)]
pub(super) struct By<C> {
    pub key: C,
    pub id: C,
    /// Newest (largest) first?
    pub descending: bool,
}

/// Reads one page. `value` turns a cursor's key into the column's type; `cursor` makes a row's cursor.
pub(super) async fn page<E, C>(
    db: &crate::db::Db,
    query: Select<E>,
    by: By<C>,
    page: &Page,
    value: impl Fn(i64) -> Value,
    cursor: impl Fn(&E::Model) -> Cursor,
) -> crate::Result<Slice<E::Model>>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Sized + Send + Sync,
    C: ColumnTrait + Copy,
{
    let rows = narrowed(query, by, page, value).all(db).await?;
    Ok(Slice::cut(rows, page, cursor))
}

/// Narrows a query to one page, and one row more that tells whether another page follows.
pub(super) fn narrowed<E, C>(
    query: Select<E>,
    by: By<C>,
    page: &Page,
    value: impl Fn(i64) -> Value,
) -> Select<E>
where
    E: EntityTrait,
    C: ColumnTrait + Copy,
{
    let beyond = |cursor: &Cursor, forwards: bool| {
        let past = |column: C, bound: Value| {
            if forwards == by.descending {
                column.lt(bound)
            } else {
                column.gt(bound)
            }
        };
        let key = value(cursor.key);
        let later = Condition::all()
            .add(by.key.eq(key.clone()))
            .add(past(by.id, cursor.id.into()));
        // Said once more without the id, it tells the database where in the index to begin.
        let from = if forwards == by.descending {
            by.key.lte(key.clone())
        } else {
            by.key.gte(key.clone())
        };
        Condition::all()
            .add(from)
            .add(Condition::any().add(past(by.key, key)).add(later))
    };
    let mut query = query;
    if let Some(after) = &page.after {
        query = query.filter(beyond(after, true));
    }
    if let Some(before) = &page.before {
        query = query.filter(beyond(before, false));
    }
    let order = if by.descending == page.backwards {
        Order::Asc
    } else {
        Order::Desc
    };
    query
        .order_by(by.key, order.clone())
        .order_by(by.id, order)
        .limit(page.limit + 1)
}
