//! A measure of a goal: its line, and the numbers that were reached.

use super::words::{GoalDirection, GoalHealth};
use crate::exact::Exact;
use crate::id::id;
use async_graphql::{ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::query::goal::At;
use folkmoot_rules::goal::health::{self, Measured};
use folkmoot_rules::goal::{Measure, Terms};
use std::sync::Arc;
use time::Date;

/// A number that was reached on a day.
#[derive(SimpleObject)]
pub struct GoalPoint {
    /// The day.
    on: Date,
    /// The number.
    number: Exact,
}

/// What is measured of a goal: from where, to where, from when until when.
pub struct GoalMeasure {
    measure: Measure,
    /// How the goal stands, where these are the terms that hold.
    at: Option<Arc<At>>,
}

impl GoalMeasure {
    /// The measures of a goal by the terms that hold, with their numbers.
    pub fn standing(at: &Arc<At>) -> Vec<Self> {
        let measures = &at.revision.terms.0.measures;
        measures
            .iter()
            .map(|measure| Self {
                measure: measure.clone(),
                at: Some(Arc::clone(at)),
            })
            .collect()
    }

    /// The measures of terms that are or were proposed.
    pub fn proposed(terms: &Terms) -> Vec<Self> {
        terms.measures.iter().cloned().map(Self::alone).collect()
    }

    /// A measure by itself.
    pub fn alone(measure: Measure) -> Self {
        Self { measure, at: None }
    }

    /// Its id, as it is kept.
    pub fn uuid(&self) -> uuid::Uuid {
        self.measure.id
    }

    fn measured(&self) -> Option<&Measured> {
        let measures = &self.at.as_ref()?.standing.measures;
        measures.iter().find(|stands| stands.id == self.measure.id)
    }
}

/// What is measured of a goal: from where, to where, from when until when.
#[Object]
impl GoalMeasure {
    /// The opaque id, the same through all revisions.
    async fn id(&self) -> ID {
        id(Kind::Measure, self.measure.id)
    }
    /// What is counted.
    async fn name(&self) -> &str {
        &self.measure.name
    }
    /// In what; may be empty.
    async fn unit(&self) -> &str {
        &self.measure.unit
    }
    /// The number at the start.
    async fn baseline(&self) -> Exact {
        Exact(self.measure.baseline.clone())
    }
    /// The number to reach.
    async fn target(&self) -> Exact {
        Exact(self.measure.target.clone())
    }
    /// Which way the number has to go.
    async fn direction(&self) -> GoalDirection {
        health::direction(&self.measure).into()
    }
    /// The day from which the line runs.
    async fn starts_on(&self) -> Date {
        self.measure.starts_on
    }
    /// The day at whose end the target is to be reached.
    async fn due_on(&self) -> Date {
        self.measure.due_on
    }
    /// With how many decimals its numbers are shown.
    async fn places(&self) -> u32 {
        let latest = self.measured().and_then(|stands| stands.latest.as_ref());
        health::places(&self.measure, latest.map(|(_, number)| number))
    }
    /// The latest number; nothing, where none was told.
    async fn latest(&self) -> Option<GoalPoint> {
        let (on, number) = self.measured()?.latest.as_ref()?;
        Some(GoalPoint {
            on: *on,
            number: Exact(number.clone()),
        })
    }
    /// Where the line is today; nothing, where these terms do not hold.
    async fn expected(&self) -> Option<Exact> {
        self.measured().map(|stands| Exact(stands.expected.clone()))
    }
    /// How far the number is behind the line, in the measure's unit; less than nothing where it is ahead.
    async fn behind(&self) -> Option<Exact> {
        self.measured().map(|stands| Exact(stands.behind.clone()))
    }
    /// How it stands today; nothing, where these terms do not hold.
    async fn health(&self) -> Option<GoalHealth> {
        self.measured().map(|stands| stands.health.into())
    }
    /// The numbers that stand, in the order of their days.
    async fn points(&self) -> Vec<GoalPoint> {
        let reports = self.at.iter().flat_map(|at| &at.reports);
        reports
            .filter(|report| report.measure == Some(self.measure.id))
            .filter_map(|report| {
                Some(GoalPoint {
                    on: report.on,
                    number: Exact(report.number.clone()?),
                })
            })
            .collect()
    }
}
