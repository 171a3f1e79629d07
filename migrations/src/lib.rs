//! The one set of migrations, written with the builder API so that the same code runs on SQLite and on PostgreSQL.
//!
//! Append-only: a migration that was released is never changed. Expand first, contract a release later.

mod m0001_people;
mod m0002_groups;
mod m0003_discussions;
mod m0004_polls;
mod m0005_outcomes;
mod m0006_events;
mod m0007_cancelled_polls;
mod m0008_terms;
mod m0009_ballot_revision;
mod m0010_cast_for_another;
mod m0011_plans;
mod m0012_after_the_count;
mod m0013_electorate_changes;
mod m0014_processes;
mod m0015_house_rules;
mod m0016_goals;
mod m0017_calendar;
mod m0018_roles;
mod m0019_meetings;
mod m0020_reviews;
mod m0021_feedback;
mod m0022_process_goals;
mod m0023_whole;
mod table;

use sea_orm_migration::prelude::*;

/// Brings a database to the newest schema.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_groups::Migration),
            Box::new(m0003_discussions::Migration),
            Box::new(m0004_polls::Migration),
            Box::new(m0005_outcomes::Migration),
            Box::new(m0006_events::Migration),
            Box::new(m0007_cancelled_polls::Migration),
            Box::new(m0008_terms::Migration),
            Box::new(m0009_ballot_revision::Migration),
            Box::new(m0011_plans::Migration),
            Box::new(m0010_cast_for_another::Migration),
            Box::new(m0012_after_the_count::Migration),
            Box::new(m0013_electorate_changes::Migration),
            Box::new(m0014_processes::Migration),
            Box::new(m0015_house_rules::Migration),
            Box::new(m0016_goals::Migration),
            Box::new(m0017_calendar::Migration),
            Box::new(m0018_roles::Migration),
            Box::new(m0019_meetings::Migration),
            Box::new(m0020_reviews::Migration),
            Box::new(m0021_feedback::Migration),
            Box::new(m0022_process_goals::Migration),
            Box::new(m0023_whole::Migration),
        ]
    }
}
