//! Reading the first rows of many parents in one statement.
//!
//! A limited read for each parent, joined by UNION ALL: a thread of ten thousand replies costs no more than one of ten, which a
//! window function over all of them cannot promise.

use crate::db::Db;
use crate::error::Result;
use crate::page::{Cursor, Page, Slice};
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait as _, Query, SelectStatement, UnionType};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use std::collections::HashMap;
use uuid::Uuid;

/// What was read for each parent, as a page of its own.
pub(super) fn pages<M>(
    parents: &[Uuid],
    rows: Vec<(usize, M)>,
    page: &Page,
    cursor: impl Fn(&M) -> Cursor + Copy,
) -> HashMap<Uuid, Slice<M>> {
    let mut gathered: HashMap<Uuid, Vec<M>> = HashMap::new();
    for (nth, row) in rows {
        if let Some(parent) = parents.get(nth) {
            gathered.entry(*parent).or_default().push(row);
        }
    }
    let cut = |(parent, rows)| (parent, Slice::cut(rows, page, cursor));
    gathered.into_iter().map(cut).collect()
}

/// The column that says which parent a row was read for.
const NTH: &str = "nth";
/// SQLite joins at most 500 reads in a statement.
const MOST: usize = 400;

/// Reads what `select` asks for, for each parent; each row with the index of its parent, in the order of its own read.
pub(super) async fn of_each<P, M: FromQueryResult>(
    db: &Db,
    parents: &[P],
    select: impl Fn(&P) -> SelectStatement,
) -> Result<Vec<(usize, M)>> {
    let mut rows = Vec::new();
    for (block, some) in parents.chunks(MOST).enumerate() {
        let mut reads = some.iter().zip(0_i32..).map(|(parent, nth)| {
            let mut read = Query::select();
            read.column(Asterisk)
                .expr_as(Expr::val(nth).cast_as("integer"), NTH)
                .from_subquery(select(parent), "part");
            read
        });
        let Some(mut statement) = reads.next() else {
            continue;
        };
        for read in reads {
            statement.union(UnionType::All, read);
        }
        for row in db.query_all(&statement).await? {
            let nth: i32 = row.try_get("", NTH)?;
            let nth = block * MOST + usize::try_from(nth).unwrap_or_default();
            rows.push((nth, M::from_query_result(&row, "")?));
        }
    }
    Ok(rows)
}
