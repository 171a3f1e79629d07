//! Reading which discussions wait for the viewer: open, followed, with something unread.

use super::discussion::{BY_ACTIVITY, activity, activity_bound, everywhere};
use super::slice;
use crate::db::Timestamp;
use crate::entity::{discussion, reading};
use crate::error::Result;
use crate::model::Discussion;
use crate::page::{Page, Slice};
use crate::view::View;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait as _, Condition, JoinType, QueryFilter as _, QuerySelect, Select};
use time::Duration;

/// What nobody has touched for this long does not need anybody now. It also bounds how much is looked through.
const LATELY: Duration = Duration::days(90);
/// Where counting stops.
const COUNTED: u64 = 100;

/// The viewer's unread discussions, the most recently active first.
pub async fn page(view: &View, page: &Page) -> Result<Slice<Discussion>> {
    slice::page(
        &view.db,
        waiting(view)?,
        BY_ACTIVITY,
        page,
        activity_bound,
        activity,
    )
    .await
}

/// How many there are, up to a hundred.
pub async fn count(view: &View) -> Result<u64> {
    let some = waiting(view)?
        .select_only()
        .column(discussion::Column::Id)
        .limit(COUNTED);
    let ids: Vec<uuid::Uuid> = some.into_tuple().all(&view.db).await?;
    Ok(u64::try_from(ids.len()).unwrap_or(u64::MAX))
}

fn waiting(view: &View) -> Result<Select<discussion::Entity>> {
    use discussion::Column as D;
    use reading::Column as R;
    let me = view.signed_in()?.id;
    // In a group that the viewer is in, what was said since they joined.
    let mut mine = Condition::any();
    for held in view.memberships() {
        let since = Condition::all()
            .add(D::GroupId.eq(held.group_id))
            .add(D::LastActivityAt.gte(held.created_at));
        mine = mine.add(since);
    }
    // The advisory board, where it was asked for feedback.
    if view.standing().advisor {
        mine = mine.add(D::FeedbackAsked.eq(true));
    }
    let by_default = Condition::all().add(R::Follows.is_null()).add(mine);
    let unopened = Condition::any().add(R::ReadAt.is_null()).add(
        Expr::col((reading::Entity, R::ReadNumber)).lt(Expr::col((discussion::Entity, D::LastCommentNumber))),
    );
    let own = Condition::all()
        .add(Expr::col((reading::Entity, R::DiscussionId)).equals((discussion::Entity, D::Id)))
        .add(R::PersonId.eq(me));
    let mut query = everywhere(view)
        .filter(D::ClosedAt.is_null())
        .filter(D::LastActivityAt.gte(Timestamp::from(view.now() - LATELY)))
        .filter(unopened)
        .filter(Condition::any().add(R::Follows.eq(true)).add(by_default));
    QuerySelect::query(&mut query).join(JoinType::LeftJoin, reading::Entity, own);
    Ok(query)
}
