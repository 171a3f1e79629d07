//! What is open in a group and could be talked about in a meeting. Which of it is suggested, and in which order, the rules say.

use super::items;
use crate::db::{Timestamp, Word};
use crate::entity::{agreement, discussion, goal, outcome, poll, process};
use crate::error::Result;
use crate::model::{Meeting, Process};
use crate::query;
use crate::view::View;
use folkmoot_rules::consent::agreement::Standing;
use folkmoot_rules::consent::policy::Rung;
use folkmoot_rules::consent::{Phase, PhaseName};
use folkmoot_rules::goal::State as GoalState;
use folkmoot_rules::meeting::agenda::{self, Open, Subject, Why};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
};
use time::Duration;
use uuid::Uuid;

/// The most rows of a kind that are looked at.
const MOST: u64 = 50;
/// How long a poll or a discussion in which nothing moves is still thought of.
const LATELY: Duration = Duration::days(90);

/// What is suggested for a meeting's agenda now.
pub async fn suggestions(view: &View, meeting: &Meeting) -> Result<Vec<Open>> {
    let mut open = processes(view, meeting).await?;
    open.extend(reviews(view, meeting).await?);
    open.extend(polls(view, meeting).await?);
    open.extend(goals(view, meeting).await?);
    open.extend(discussions(view, meeting).await?);
    let already = items(view, &[meeting.id]).await?.remove(&meeting.id);
    let already: Vec<Subject> = already
        .iter()
        .flatten()
        .filter_map(crate::model::MeetingItem::subject)
        .collect();
    Ok(agenda::suggested(open, &already))
}

/// The processes of a group whose ladder has come to a step of its own.
pub(crate) async fn waiting(view: &View, group_id: Uuid) -> Result<Vec<Process>> {
    Ok(query::process::seen(view)
        .filter(process::Column::DiscussionId.in_subquery(query::rooms(Some(group_id), None)))
        .filter(process::Column::Phase.eq(Word(PhaseName::Fallback)))
        .order_by_asc(process::Column::Id)
        .all(&view.db)
        .await?)
}

/// The objections that the ladder sends to a meeting, and what is due for review.
async fn processes(view: &View, meeting: &Meeting) -> Result<Vec<Open>> {
    let rows = query::process::seen(view)
        .filter(process::Column::DiscussionId.in_subquery(query::rooms(Some(meeting.group_id), None)))
        .filter(process::Column::Phase.is_in([PhaseName::Fallback, PhaseName::ReviewDue].map(Word)))
        .order_by_asc(process::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let mut open = Vec::new();
    for row in rows {
        let state = query::process::state(view, &row);
        if let Phase::Fallback(fall) = &state.phase
            && fall.rung == Rung::Meeting
        {
            open.extend(state.live().map(|objection| Open {
                subject: Subject::Objection(row.id, objection.number),
                why: Why::Objection,
                at: fall.ends_at,
            }));
        } else if let Phase::ReviewDue { .. } = &state.phase {
            open.push(Open {
                subject: Subject::Process(row.id),
                why: Why::Review,
                at: state.at,
            });
        }
    }
    Ok(open)
}

/// Agreements and outcomes whose review is due by the meeting.
async fn reviews(view: &View, meeting: &Meeting) -> Result<Vec<Open>> {
    let here = || query::rooms(Some(meeting.group_id), None);
    let seen = query::process::seen(view)
        .select_only()
        .column(process::Column::Id)
        .filter(process::Column::DiscussionId.in_subquery(here()))
        .into_query();
    let agreements = agreement::Entity::find()
        .filter(agreement::Column::ProcessId.in_subquery(seen))
        .filter(agreement::Column::Standing.is_in([Standing::Active, Standing::DueForReview].map(Word)))
        .filter(agreement::Column::ReviewAt.lte(meeting.starts_at))
        .order_by_asc(agreement::Column::ReviewAt)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let agreed = agreements.into_iter().filter_map(|row| {
        Some(Open {
            subject: Subject::Process(row.process_id),
            why: Why::Review,
            at: row.review_at?.moment(),
        })
    });
    let outcomes = query::outcome::seen(view)
        .filter(outcome::Column::DiscussionId.in_subquery(here()))
        .filter(outcome::Column::ReviewOn.lte(meeting.starts_at.moment().date()))
        .filter(outcome::Column::ReviewOn.gt((meeting.starts_at.moment() - LATELY).date()))
        .order_by_asc(outcome::Column::ReviewOn)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let decided = outcomes.into_iter().filter_map(|row| {
        Some(Open {
            subject: Subject::Poll(row.poll_id),
            why: Why::Review,
            at: row.review_on?.midnight().assume_utc(),
        })
    });
    Ok(agreed.chain(decided).collect())
}

/// Polls without an outcome: those that are over by then, and those that are still open.
async fn polls(view: &View, meeting: &Meeting) -> Result<Vec<Open>> {
    let rows = query::poll::seen(view)
        .filter(poll::Column::DiscussionId.in_subquery(query::rooms(Some(meeting.group_id), None)))
        .filter(poll::Column::CancelledAt.is_null())
        .filter(poll::Column::DecidedAt.is_null())
        .filter(poll::Column::ClosesAt.gt(Timestamp::from(view.now() - LATELY)))
        .order_by_asc(poll::Column::ClosesAt)
        .limit(MOST)
        .all(&view.db)
        .await?;
    // The poll that found the time of this very meeting is done with.
    let others = rows.into_iter().filter(|row| Some(row.id) != meeting.poll_id);
    let open = others.map(|row| Open {
        subject: Subject::Poll(row.id),
        why: agenda::of_poll(row.closes_at.moment(), meeting.starts_at.moment()),
        at: row.closes_at.moment(),
    });
    Ok(open.collect())
}

/// Goals that are at risk or were missed.
async fn goals(view: &View, meeting: &Meeting) -> Result<Vec<Open>> {
    let rows = goal::Entity::find()
        .filter(goal::Column::GroupId.eq(meeting.group_id))
        .filter(goal::Column::State.eq(Word(GoalState::Adopted)))
        .order_by_asc(goal::Column::CreatedAt)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let standing = query::goal::at(view, &rows, view.now()).await?;
    let off = rows.iter().filter(|row| {
        standing
            .get(&row.id)
            .is_some_and(|at| agenda::off_track(at.standing.health))
    });
    let open = off.map(|row| Open {
        subject: Subject::Goal(row.id),
        why: Why::GoalOffTrack,
        at: row.created_at.moment(),
    });
    Ok(open.collect())
}

/// Discussions that nothing decides: the one that has been open longest, first.
async fn discussions(view: &View, meeting: &Meeting) -> Result<Vec<Open>> {
    let deciding = query::poll::seen(view)
        .select_only()
        .column(poll::Column::DiscussionId)
        .filter(poll::Column::CancelledAt.is_null())
        .filter(poll::Column::DecidedAt.is_null())
        .into_query();
    let agreeing = query::process::seen(view)
        .select_only()
        .column(process::Column::DiscussionId)
        .filter(process::Column::Phase.is_in(PhaseName::DELIBERATING.map(Word)))
        .into_query();
    let rows = discussion::Entity::find()
        .filter(discussion::Column::GroupId.eq(meeting.group_id))
        .filter(discussion::Column::ClosedAt.is_null())
        .filter(discussion::Column::LastActivityAt.gt(Timestamp::from(view.now() - LATELY)))
        .filter(discussion::Column::Id.not_in_subquery(deciding))
        .filter(discussion::Column::Id.not_in_subquery(agreeing))
        .order_by_asc(discussion::Column::CreatedAt)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let open = rows.into_iter().map(|row| Open {
        subject: Subject::Discussion(row.id),
        why: Why::NoEnd,
        at: row.created_at.moment(),
    });
    Ok(open.collect())
}
