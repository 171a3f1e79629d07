//! Reading what has a date: meetings, the ends of polls and of a process's windows, and the reviews of what was decided. Calendars show
//! it.

use crate::db::{Timestamp, Word};
use crate::entity::{agreement, meeting, outcome, poll, process as processes, review};
use crate::error::Result;
use crate::ids::Kind;
use crate::query::{self, poll as polls, process};
use crate::view::View;
use folkmoot_rules::consent::PhaseName;
use folkmoot_rules::consent::agreement::Standing;
use folkmoot_rules::meeting::tells_where;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
};
use std::collections::HashMap;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// How far back a calendar goes: what was lately stays where its reader saw it.
const BACK: Duration = Duration::days(60);
/// The most appointments of a kind in a calendar.
const MOST: u64 = 200;

/// Of what the dates are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Of {
    /// In discussions of this group.
    pub group_id: Option<Uuid>,
    /// In discussions that carry this theme.
    pub theme_id: Option<Uuid>,
}

/// What has its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A poll ends.
    PollCloses,
    /// A step of a process ends: whoever is asked has answered by then.
    ProcessStepEnds,
    /// An outcome is reviewed.
    OutcomeReview,
    /// An agreement is reviewed.
    AgreementReview,
    /// The period of a review ends: from then on it can be published.
    ReviewEnds,
    /// A group meets.
    Meeting,
}

/// Where something is at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In this discussion.
    Discussion(Uuid),
    /// In this group.
    Group(Uuid),
}

/// When.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At this moment.
    Moment(OffsetDateTime),
    /// Some time on this day.
    Day(Date),
    /// From one moment to another.
    Span(OffsetDateTime, OffsetDateTime),
}

/// Something that has a date.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// What happens.
    pub what: What,
    /// To which thing.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// The thing's title.
    pub title: String,
    /// Where it is at home.
    pub home: Home,
    /// When.
    pub when: When,
    /// Where people meet, as far as the viewer is told.
    pub place: Option<String>,
    /// How often it was changed.
    pub sequence: i32,
    /// When the thing was made: a calendar asks for it.
    pub made_at: OffsetDateTime,
}

/// All that has a date and can be read by the viewer, by kind and then by date: a statement or two for each kind.
pub async fn appointments(view: &View, of: Of) -> Result<Vec<Appointment>> {
    let mut found = closing_polls(view, of).await?;
    found.extend(processes_and_agreements(view, of).await?);
    found.extend(outcomes(view, of).await?);
    found.extend(reviews(view, of).await?);
    found.extend(meetings(view, of).await?);
    Ok(found)
}

async fn closing_polls(view: &View, of: Of) -> Result<Vec<Appointment>> {
    let rows = polls::seen(view)
        .filter(poll::Column::CancelledAt.is_null())
        .filter(poll::Column::ClosesAt.gt(Timestamp::from(view.now() - BACK)))
        .filter(poll::Column::DiscussionId.in_subquery(super::rooms(of.group_id, of.theme_id)))
        .order_by_asc(poll::Column::ClosesAt)
        .order_by_asc(poll::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let versions: Vec<Uuid> = rows.iter().map(|poll| poll.version_id).collect();
    let versions = super::proposal::versions_by_ids(view, &versions).await?;
    let appointment = |row: &poll::Model| Appointment {
        what: What::PollCloses,
        kind: Kind::Poll,
        id: row.id,
        title: versions
            .get(&row.version_id)
            .map(|version| version.title.clone())
            .unwrap_or_default(),
        home: Home::Discussion(row.discussion_id),
        place: None,
        sequence: 0,
        when: When::Moment(polls::schedule(row).ends_at()),
        made_at: row.created_at.moment(),
    };
    Ok(rows.iter().map(appointment).collect())
}

async fn processes_and_agreements(view: &View, of: Of) -> Result<Vec<Appointment>> {
    let under_way = processes::Column::Phase.is_in(PhaseName::DELIBERATING.map(Word));
    let in_force = [Standing::Active, Standing::DueForReview].map(Word);
    let agreed = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::ProcessId)
        .filter(agreement::Column::Standing.is_in(in_force))
        .into_query();
    let rows = process::seen(view)
        .filter(processes::Column::DiscussionId.in_subquery(super::rooms(of.group_id, of.theme_id)))
        .filter(
            Condition::any()
                .add(under_way)
                .add(processes::Column::Id.in_subquery(agreed)),
        )
        .order_by_desc(processes::Column::CreatedAt)
        .order_by_desc(processes::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let mut found = Vec::new();
    for row in &rows {
        let state = process::state(view, row);
        let appointment = |what, when| Appointment {
            what,
            kind: Kind::Process,
            id: row.id,
            title: row.title.clone(),
            home: Home::Discussion(row.discussion_id),
            place: None,
            sequence: 0,
            when,
            made_at: row.created_at.moment(),
        };
        if let Some(ends_at) = state.ends_at().filter(|_| state.is_deliberating()) {
            found.push(appointment(What::ProcessStepEnds, When::Moment(ends_at)));
        }
        if let Some(review_at) = state.in_force().and_then(|agreement| agreement.terms.review_at) {
            found.push(appointment(What::AgreementReview, When::Day(review_at.date())));
        }
    }
    Ok(found)
}

async fn outcomes(view: &View, of: Of) -> Result<Vec<Appointment>> {
    let rows = outcome::Entity::find()
        .filter(outcome::Column::DiscussionId.in_subquery(super::within(view)))
        .filter(outcome::Column::DiscussionId.in_subquery(super::rooms(of.group_id, of.theme_id)))
        .filter(outcome::Column::ReviewOn.gt((view.now() - BACK).date()))
        .order_by_asc(outcome::Column::ReviewOn)
        .order_by_asc(outcome::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let appointment = |row: outcome::Model| {
        Some(Appointment {
            what: What::OutcomeReview,
            kind: Kind::Outcome,
            id: row.id,
            when: When::Day(row.review_on?),
            title: row.title,
            home: Home::Discussion(row.discussion_id),
            place: None,
            sequence: 0,
            made_at: row.published_at.moment(),
        })
    };
    Ok(rows.into_iter().filter_map(appointment).collect())
}

async fn reviews(view: &View, of: Of) -> Result<Vec<Appointment>> {
    let rows = query::review::seen(view)
        .filter(review::Column::DiscussionId.in_subquery(super::rooms(of.group_id, of.theme_id)))
        .filter(review::Column::ToOn.gt((view.now() - BACK).date()))
        .order_by_asc(review::Column::ToOn)
        .order_by_asc(review::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let appointment = |row: review::Model| Appointment {
        what: What::ReviewEnds,
        kind: Kind::Review,
        id: row.id,
        when: When::Day(row.to_on),
        title: row.title,
        home: Home::Discussion(row.discussion_id),
        place: None,
        sequence: 0,
        made_at: row.created_at.moment(),
    };
    Ok(rows.into_iter().map(appointment).collect())
}

/// Meetings that were not called off. Those of a discussion carry its themes.
async fn meetings(view: &View, of: Of) -> Result<Vec<Appointment>> {
    let here = of.group_id.map(|id| meeting::Column::GroupId.eq(id));
    let about = of
        .theme_id
        .map(|_| meeting::Column::DiscussionId.in_subquery(super::rooms(of.group_id, of.theme_id)));
    let rows = super::meeting::seen(view)
        .filter(Condition::all().add_option(here).add_option(about))
        .filter(meeting::Column::CancelledAt.is_null())
        .filter(meeting::Column::EndsAt.gt(Timestamp::from(view.now() - BACK)))
        .order_by_asc(meeting::Column::StartsAt)
        .order_by_asc(meeting::Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mine = super::meeting::mine(view, &ids).await?;
    let told = |row: &meeting::Model| {
        let standing = super::meeting::standing(view, row, mine.contains_key(&row.id));
        tells_where(&standing) && !row.place.is_empty()
    };
    let appointment = |row: meeting::Model| Appointment {
        what: What::Meeting,
        kind: Kind::Meeting,
        id: row.id,
        place: told(&row).then(|| row.place.clone()),
        title: row.title,
        home: Home::Group(row.group_id),
        when: When::Span(row.starts_at.moment(), row.ends_at.moment()),
        sequence: row.sequence,
        made_at: row.created_at.moment(),
    };
    Ok(rows.into_iter().map(appointment).collect())
}

/// In which group each of these appointments is at home, by its id.
pub async fn homes(view: &View, appointments: &[Appointment]) -> Result<HashMap<Uuid, Uuid>> {
    let rooms = appointments.iter().filter_map(|found| match found.home {
        Home::Discussion(id) => Some(id),
        Home::Group(_) => None,
    });
    let rooms = super::discussion::by_ids(view, &rooms.collect::<Vec<Uuid>>()).await?;
    let home = |found: &Appointment| match found.home {
        Home::Discussion(id) => rooms.get(&id).map(|room| room.group_id),
        Home::Group(id) => Some(id),
    };
    let homes = appointments
        .iter()
        .filter_map(|found| Some((found.id, home(found)?)));
    Ok(homes.collect())
}
