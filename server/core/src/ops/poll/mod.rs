//! Polls: open, edit, vote, take ballots by phone and on paper, cancel, close, extend, reopen, decide a tie, run off, and what the clock asks.

mod cancel;
mod cast_ballot;
mod close;
mod confirm_taken_ballot;
mod due;
mod edit;
mod extend;
mod follow;
mod give_casting_vote;
mod open;
mod open_run_off;
mod plan;
mod reopen;
mod settle;
mod stand;
mod take_ballot;

pub use cancel::CancelPoll;
pub use cast_ballot::CastBallot;
pub use close::ClosePoll;
pub use confirm_taken_ballot::ConfirmTakenBallot;
pub use due::{decided, due};
pub use edit::EditPoll;
pub use extend::ExtendPoll;
pub(crate) use follow::follow;
pub use give_casting_vote::GiveCastingVote;
pub use open::{OpenPoll, StartPoll};
pub use open_run_off::OpenRunOff;
pub use reopen::ReopenPoll;
pub(crate) use settle::settle;
pub use take_ballot::{DropTakenBallot, TakeBallot};

use crate::entity::discussion;
use crate::error::Result;
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle::REASON_MAX;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::text;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// A poll and what the actor is to it: what every command on a poll loads.
async fn load(view: &View, poll_id: Uuid) -> Result<(Matter, Standing)> {
    let matter = query::poll::matter(view, poll_id).await?;
    let standing = matter.standing;
    Ok((matter, standing))
}

/// Why somebody changes a poll's course, as it goes on the record. Whether it may be empty is the life cycle's to say.
fn reason(given: &str) -> Result<String, Refusal> {
    text::body_or_empty(given, "reason", REASON_MAX)
}

/// A proposal is decided in one poll at a time: refused where another than this one is open or still to open.
async fn must_be_the_only_one(tx: &Tx, proposal_id: Uuid, poll_id: Option<Uuid>) -> Result<()> {
    if query::poll::another_under_way(tx, proposal_id, poll_id).await? {
        return Err(Refusal::new(
            Code::Conflict,
            "This proposal is being decided in another poll already.",
        )
        .into());
    }
    Ok(())
}

/// Notes that something happened in a discussion, so that it moves up where discussions are listed.
pub(crate) async fn stir(tx: &Tx, discussion_id: Uuid) -> Result<()> {
    discussion::Entity::update_many()
        .col_expr(discussion::Column::LastActivityAt, Expr::value(tx.stamp()))
        .filter(discussion::Column::Id.eq(discussion_id))
        .exec(tx.db())
        .await?;
    Ok(())
}
