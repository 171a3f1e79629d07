//! The pack of a review, as a reader sees it: read from the record as long as the review is open, as it was kept once it is frozen. What it
//! costs does not grow with the groups: a statement for each kind of row.

use super::{narratives, period, seen};
use crate::db::{Timestamp, Word};
use crate::entity::{agreement, comment, decision, discussion, goal, outcome, poll, process, process_record};
use crate::error::Result;
use crate::model::{Decision, Poll, Review};
use crate::query::{goal as goals, outcome as outcomes, poll as polls, process as processes, proposal};
use crate::view::View;
use crate::{days, query};
use folkmoot_rules::consent::agreement::Standing;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::goal::health::Measured;
use folkmoot_rules::privacy::Privacy;
use folkmoot_rules::review::Period;
use folkmoot_rules::review::pack::{
    Agreed, Aim, Decided, Due, FallsDue, Funded, Pack, Rows, Spent, Spoken, Told, Turnout, Way, compile,
};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
};
use std::collections::HashMap;
use std::sync::Arc;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// The packs of reviews that the viewer may read, with the chapters that they may read.
pub async fn packs(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Arc<Pack>>> {
    let mut packs = HashMap::new();
    let found = seen(view)
        .filter(crate::entity::review::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    for review in found {
        let pack = match review.pack {
            Some(kept) => kept.0.of_groups(|group_id| view.reads(group_id)),
            None => compiled(view, &review).await?,
        };
        packs.insert(review.id, Arc::new(pack));
    }
    Ok(packs)
}

/// The pack of a review, read from the record.
pub async fn compiled(view: &View, review: &Review) -> Result<Pack> {
    let organisation = query::organisation::the(view).await?;
    let span = Span::of(&organisation.time_zone, period(review), view.now());
    let mut rows = Rows::default();
    let mut found = Found::default();
    decided(view, &span, &mut found).await?;
    closed(view, &span, &mut found).await?;
    agreed(view, &span, &mut found).await?;
    ended(view, &span, &mut found).await?;
    spoken(view, &span, &mut found).await?;
    at_home(view, found, &mut rows).await?;
    aimed(view, &span, &mut rows).await?;
    let told = narratives(view, &[review.id]).await?.remove(&review.id);
    rows.narratives = told
        .unwrap_or_default()
        .into_iter()
        .map(|row| {
            let told = Told {
                narrative_id: row.id,
                body: row.body,
            };
            (row.group_id, told)
        })
        .collect();
    let groups: Vec<_> = view
        .groups()
        .filter(|group| view.reads(group.id))
        .map(|group| (group.id, group.kind.0))
        .collect();
    Ok(compile(span.period, &groups, rows))
}

/// A period as moments.
struct Span {
    period: Period,
    zone: String,
    from: OffsetDateTime,
    /// The first moment after it.
    to: OffsetDateTime,
    /// The moment at whose standing one looks: the last of the period, or now, where that has not come.
    at: OffsetDateTime,
}

impl Span {
    fn of(zone: &str, period: Period, now: OffsetDateTime) -> Self {
        let (from, to) = days::bounds(zone, period);
        let last = to - Duration::MICROSECOND;
        Self {
            period,
            zone: zone.to_owned(),
            from,
            to,
            at: if now < last {
                now.to_offset(last.offset())
            } else {
                last
            },
        }
    }

    fn stamps(&self) -> (Timestamp, Timestamp) {
        (self.from.into(), self.to.into())
    }

    fn day(&self, moment: Timestamp) -> time::Date {
        days::today(&self.zone, moment.moment())
    }
}

/// What was found, with the discussion that it is of: its group is where that is at home.
#[derive(Default)]
struct Found {
    outcomes: Vec<(Uuid, Decided)>,
    agreements: Vec<(Uuid, Agreed)>,
    due: Vec<(Uuid, FallsDue)>,
    polls: Vec<(Uuid, Turnout)>,
    processes: Vec<(Uuid, Turnout)>,
    discussions: Vec<(Uuid, Spoken)>,
    money: Vec<(Uuid, Spent)>,
}

/// Outcomes of the period, and those that are looked at again.
async fn decided(view: &View, span: &Span, found: &mut Found) -> Result<()> {
    let (from, to) = span.stamps();
    let published = Condition::all()
        .add(outcome::Column::PublishedAt.gte(from))
        .add(outcome::Column::PublishedAt.lt(to));
    let reviewed = Condition::all()
        .add(outcome::Column::ReviewOn.gte(span.period.from))
        .add(outcome::Column::ReviewOn.lte(span.period.horizon()));
    let outcomes = outcomes::seen(view)
        .filter(Condition::any().add(published).add(reviewed))
        .all(&view.db)
        .await?;
    let ids: Vec<Uuid> = outcomes.iter().map(|outcome| outcome.decision_id).collect();
    let decisions = query::decision::by_ids(view, &ids).await?;
    for row in outcomes {
        if let Some(on) = row.review_on {
            let due = FallsDue {
                what: Due::OutcomeReview,
                id: row.id,
                title: row.title.clone(),
                on,
            };
            found.due.push((row.discussion_id, due));
        }
        let Some(decision) = decisions.get(&row.decision_id) else {
            continue;
        };
        let decided = Decided {
            outcome_id: row.id,
            poll_id: row.poll_id,
            title: row.title,
            on: span.day(row.published_at),
            verdict: decision.tally.0.verdict,
        };
        found.outcomes.push((row.discussion_id, decided));
    }
    Ok(())
}

/// Polls that closed in the period, and what was paid for by them.
async fn closed(view: &View, span: &Span, found: &mut Found) -> Result<()> {
    let (from, to) = span.stamps();
    let seen = polls::seen(view)
        .select_only()
        .column(poll::Column::Id)
        .into_query();
    let decisions = decision::Entity::find()
        .filter(decision::Column::DecidedAt.gte(from))
        .filter(decision::Column::DecidedAt.lt(to))
        .filter(decision::Column::SupersededAt.is_null())
        .filter(decision::Column::PollId.in_subquery(seen))
        .all(&view.db)
        .await?;
    let ids: Vec<Uuid> = decisions.iter().map(|decision| decision.poll_id).collect();
    let known = polls::by_ids(view, &ids).await?;
    let versions: Vec<Uuid> = decisions.iter().map(|decision| decision.version_id).collect();
    let versions = proposal::versions_by_ids(view, &versions).await?;
    for row in decisions {
        let Some(poll) = known.get(&row.poll_id) else {
            continue;
        };
        let tally = &row.tally.0;
        let turnout = Turnout {
            id: poll.id,
            confidential: poll.privacy.0 == Privacy::Confidential,
            could: tally.eligible,
            did: tally.cast.saturating_add(tally.spoiled),
        };
        found.polls.push((poll.discussion_id, turnout));
        if poll.settings.0.budget.is_some() {
            let title = versions.get(&row.version_id).map(|version| version.title.clone());
            let spent = spent(poll, &row, title.unwrap_or_default());
            found.money.push((poll.discussion_id, spent));
        }
    }
    Ok(())
}

fn spent(poll: &Poll, decision: &Decision, title: String) -> Spent {
    let chosen = decision.tally.0.chosen();
    let funded = poll.options.0.iter().filter(|option| chosen.contains(&option.id));
    Spent {
        poll_id: poll.id,
        title,
        currency: poll.settings.0.currency.clone(),
        funded: funded
            .map(|option| Funded {
                option_id: option.id,
                title: option.title.clone(),
                cost: Exact::from(option.cost.unwrap_or_default()),
            })
            .collect(),
    }
}

/// What was agreed in the period, and what of all that is in force falls due.
async fn agreed(view: &View, span: &Span, found: &mut Found) -> Result<()> {
    let (from, to) = span.stamps();
    let horizon = days::begins(&span.zone, span.period.horizon()) + Duration::DAY;
    let horizon = Timestamp::from(horizon);
    let adopted = Condition::all()
        .add(agreement::Column::AdoptedAt.gte(from))
        .add(agreement::Column::AdoptedAt.lt(to));
    let in_force = agreement::Column::Standing.is_in([Standing::Active, Standing::DueForReview].map(Word));
    let due = Condition::any()
        .add(agreement::Column::ReviewAt.lt(horizon))
        .add(agreement::Column::EndsAt.lt(horizon));
    let due = Condition::all().add(in_force).add(due);
    let seen = processes::seen(view)
        .select_only()
        .column(process::Column::Id)
        .into_query();
    let rows = agreement::Entity::find()
        .filter(agreement::Column::ProcessId.in_subquery(seen))
        .filter(Condition::any().add(adopted).add(due))
        .all(&view.db)
        .await?;
    for row in rows {
        let holds = matches!(row.standing.0, Standing::Active | Standing::DueForReview);
        let falls = [
            (Due::AgreementReview, row.review_at),
            (Due::AgreementEnd, row.ends_at),
        ];
        for (what, at) in falls.into_iter().filter(|_| holds) {
            if let Some(at) = at {
                let due = FallsDue {
                    what,
                    id: row.process_id,
                    title: row.title.clone(),
                    on: span.day(at),
                };
                found.due.push((row.process_id, due));
            }
        }
        let agreed = Agreed {
            process_id: row.process_id,
            place: row.place,
            title: row.title,
            on: span.day(row.adopted_at),
        };
        found.agreements.push((row.process_id, agreed));
    }
    Ok(())
}

/// Processes that ended in the period.
async fn ended(view: &View, span: &Span, found: &mut Found) -> Result<()> {
    let (from, to) = span.stamps();
    let seen = processes::seen(view)
        .select_only()
        .column(process::Column::Id)
        .into_query();
    let records = process_record::Entity::find()
        .filter(process_record::Column::CreatedAt.gte(from))
        .filter(process_record::Column::CreatedAt.lt(to))
        .filter(process_record::Column::ProcessId.in_subquery(seen))
        .all(&view.db)
        .await?;
    for row in records {
        let turnout = row.record.0.turnout;
        let number = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let turnout = Turnout {
            id: row.process_id,
            // Said by the process itself, once it is at hand.
            confidential: false,
            could: number(turnout.seats),
            did: number(turnout.active + turnout.carried),
        };
        found.processes.push((row.process_id, turnout));
    }
    Ok(())
}

/// Discussions in which something was said in the period: how much, and by how many.
async fn spoken(view: &View, span: &Span, found: &mut Found) -> Result<()> {
    let (from, to) = span.stamps();
    let people = Expr::col((comment::Entity, comment::Column::AuthorId)).count_distinct();
    let rows: Vec<(Uuid, i64, i64)> = comment::Entity::find()
        .select_only()
        .column(comment::Column::DiscussionId)
        .column_as(comment::Column::Id.count(), "comments")
        .column_as(people, "people")
        .filter(comment::Column::CreatedAt.gte(from))
        .filter(comment::Column::CreatedAt.lt(to))
        .filter(comment::Column::DeletedAt.is_null())
        .filter(comment::Column::DiscussionId.in_subquery(query::within(view)))
        .group_by(comment::Column::DiscussionId)
        .into_tuple()
        .all(&view.db)
        .await?;
    let number = |many: i64| u32::try_from(many).unwrap_or(u32::MAX);
    found.discussions = rows
        .into_iter()
        .map(|(id, comments, people)| {
            let spoken = Spoken {
                id,
                comments: number(comments),
                people: number(people),
            };
            (id, spoken)
        })
        .collect();
    Ok(())
}

/// Puts what was found into the groups in which its discussions are at home.
async fn at_home(view: &View, found: Found, rows: &mut Rows) -> Result<()> {
    let processes: Vec<Uuid> = found
        .agreements
        .iter()
        .map(|(id, _)| *id)
        .chain(found.due.iter().map(|(id, _)| *id))
        .chain(found.processes.iter().map(|(id, _)| *id))
        .collect();
    let processes = processes::by_ids(view, &processes).await?;
    let room = |id: &Uuid| processes.get(id).map_or(*id, |process| process.discussion_id);
    let rooms = found
        .outcomes
        .iter()
        .map(|(id, _)| *id)
        .chain(found.polls.iter().map(|(id, _)| *id))
        .chain(found.due.iter().map(|(id, _)| *id))
        .chain(found.discussions.iter().map(|(id, _)| *id))
        .chain(processes.values().map(|process| process.discussion_id));
    let rooms: Vec<Uuid> = rooms.collect();
    let homes: Vec<(Uuid, Uuid)> = discussion::Entity::find()
        .select_only()
        .columns([discussion::Column::Id, discussion::Column::GroupId])
        .filter(discussion::Column::Id.is_in(rooms))
        .into_tuple()
        .all(&view.db)
        .await?;
    let homes: HashMap<Uuid, Uuid> = homes.into_iter().collect();
    let home = |id: &Uuid| homes.get(&room(id)).copied();
    rows.outcomes = moved(found.outcomes, home);
    rows.agreements = moved(found.agreements, home);
    rows.due = moved(found.due, home);
    rows.polls = moved(found.polls, home);
    rows.processes = moved(found.processes, home);
    for (_, turnout) in &mut rows.processes {
        turnout.confidential = processes
            .get(&turnout.id)
            .is_some_and(|process| process.state.0.policy.confidential);
    }
    rows.discussions = moved(found.discussions, home);
    rows.money = moved(found.money, home);
    Ok(())
}

fn moved<T>(rows: Vec<(Uuid, T)>, home: impl Fn(&Uuid) -> Option<Uuid>) -> Vec<(Uuid, T)> {
    rows.into_iter()
        .filter_map(|(id, row)| Some((home(&id)?, row)))
        .collect()
}

/// Goals that were under way, as they stood before the period and at its end.
async fn aimed(view: &View, span: &Span, rows: &mut Rows) -> Result<()> {
    let (from, to) = span.stamps();
    let set = goal::Entity::find()
        .filter(goal::Column::GroupId.is_in(query::readable(view)))
        .filter(goal::Column::SetAt.lt(to))
        .filter(
            Condition::any()
                .add(goal::Column::DroppedAt.is_null())
                .add(goal::Column::DroppedAt.gte(from)),
        )
        .all(&view.db)
        .await?;
    let before = goals::at(view, &set, span.from - Duration::MICROSECOND).await?;
    let after = goals::at(view, &set, span.at).await?;
    for goal in set {
        let Some(at) = after.get(&goal.id) else {
            continue;
        };
        let terms = &at.revision.terms.0;
        if terms.ends_on < span.period.from || terms.starts_on > span.period.to {
            continue;
        }
        let earlier = before.get(&goal.id);
        let latest = |measured: &Measured| measured.latest.as_ref().map(|(_, number)| number.clone());
        let measures = terms
            .measures
            .iter()
            .zip(&at.standing.measures)
            .map(|(measure, now)| {
                let then =
                    earlier.and_then(|at| at.standing.measures.iter().find(|then| then.id == measure.id));
                Way {
                    measure_id: measure.id,
                    name: measure.name.clone(),
                    unit: measure.unit.clone(),
                    target: measure.target.clone(),
                    before: then.and_then(latest),
                    after: latest(now),
                    health: now.health,
                }
            });
        let reports = at
            .reports
            .iter()
            .filter(|report| span.period.has(report.on))
            .count();
        let aim = Aim {
            goal_id: goal.id,
            scope: goal.scope.0,
            title: terms.title.clone(),
            health: at.standing.health,
            set: goal.set_at.is_some_and(|at| at >= from),
            reports: u32::try_from(reports).unwrap_or(u32::MAX),
            measures: measures.collect(),
        };
        rows.goals.push((goal.group_id, aim));
    }
    Ok(())
}
