//! Migrations that fill in what an older database did not say, on a database that has lived already.

use crate::polls::{Hub, hub};
use folkmoot_core::db;
use sea_orm::{ConnectionTrait as _, FromQueryResult as _, JsonValue, Statement};
use time::Duration;

/// Makes the database as it was before polls said when they were decided. What came later stays.
const BEFORE: &str = "ALTER TABLE polls DROP COLUMN decided_at;
    DROP TABLE poll_drafts;
    DROP TABLE poll_templates;
    DELETE FROM seaql_migrations WHERE version = 'm0011_plans'";

#[tokio::test]
async fn a_poll_whose_outcome_was_published_before_polls_said_so_is_decided_since_then() {
    let Hub {
        world,
        research,
        lead,
        mira,
        proposal,
        ..
    } = hub().await;
    let mut polls = Vec::new();
    for published in [true, false] {
        let poll = lead.polls(&world, &proposal, research, Duration::days(3)).await;
        mira.cast_ballot(&poll, "CONSENT", "").await.data();
        lead.close_poll(&poll, "Enough was said.").await.data();
        world.pass(Duration::HOUR);
        if published {
            lead.publishes(&poll, "So be it", "We do it.").await;
        }
        polls.push(poll);
    }
    let told = async || {
        let sql = "SELECT p.decided_at AS decided, o.published_at AS published FROM polls p
            LEFT JOIN outcomes o ON o.poll_id = p.id ORDER BY p.created_at";
        let asked = Statement::from_string(world.db.get_database_backend(), sql);
        JsonValue::find_by_statement(asked).all(&world.db).await.unwrap()
    };
    let before = told().await;
    for sql in BEFORE.split(';') {
        world.db.execute_unprepared(sql).await.unwrap();
    }
    assert_eq!(db::pending(&world.db).await.unwrap(), 1);
    db::migrate(&world.db).await.unwrap();

    let after = told().await;
    assert_eq!(after, before);
    assert_eq!(after[0]["decided"], after[0]["published"]);
    assert!(!after[0]["decided"].is_null() && after[1]["decided"].is_null());
    for (poll, state) in polls.iter().zip(["DECIDED", "CLOSED"]) {
        assert_eq!(lead.poll(poll).await.at("poll.state"), state);
    }
    let late = lead.extend_poll(&polls[0], world.now() + Duration::days(9), "More time.");
    assert_eq!(late.await.refusal(), "POLL_CLOSED");
}
