//! Polls: open, vote, close, extend, reopen, and what the clock asks of them.

mod cast_ballot;
mod close;
mod due;
mod extend;
mod open;
mod reopen;
mod settle;

pub use cast_ballot::CastBallot;
pub use close::ClosePoll;
pub use due::due;
pub use extend::ExtendPoll;
pub use open::{NewOption, OpenPoll, Plan, StartPoll};
pub use reopen::ReopenPoll;
pub(crate) use settle::settle;

use crate::entity::discussion;
use crate::error::Result;
use crate::tx::Tx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// Notes that something happened in a discussion, so that it moves up where discussions are listed.
pub(crate) async fn stir(tx: &Tx, discussion_id: Uuid) -> Result<()> {
    discussion::Entity::update_many()
        .col_expr(discussion::Column::LastActivityAt, Expr::value(tx.stamp()))
        .filter(discussion::Column::Id.eq(discussion_id))
        .exec(tx.db())
        .await?;
    Ok(())
}
