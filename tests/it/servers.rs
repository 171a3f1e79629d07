//! Several servers on one database: what changes at one is heard at all. SQLite serves one server only, so these need PostgreSQL, and
//! are run with `--include-ignored` there (tests/run.sh).

use folkmoot_core::event::EventKind;
use folkmoot_core::work;
use folkmoot_tests::World;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::json;
use std::collections::BTreeSet;
use std::future::pending;
use std::time::{Duration, Instant};

/// How long something may take to be heard.
const PATIENCE: Duration = Duration::from_secs(20);

/// Lets servers listen to each other, and waits until they do.
async fn listen(servers: &[&World]) {
    for server in servers {
        tokio::spawn(work::listen(server.engine.clone(), pending()));
    }
    let db = &servers[0].db;
    let listening = Statement::from_string(
        db.get_database_backend(),
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
    );
    let begun = Instant::now();
    while db.query_all_raw(listening.clone()).await.unwrap().len() < servers.len() {
        assert!(begun.elapsed() < PATIENCE, "nobody listens");
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL: SQLite serves one server only"]
async fn a_change_at_one_server_is_heard_once_at_every_server() {
    let here = World::new().await;
    let there = here.at_another_server().await;
    let research = here.hub("Research").await;
    let lead = here.lead("lena", research).await;
    let mira = here.member("mira", research).await;
    listen(&[&here, &there]).await;
    let mut ears = [mira.listens(None).await, there.meets(&mira).listens(None).await];
    let first = lead.opens_discussion(research, "A grant").await;
    let second = there.meets(&lead).opens_discussion(research, "Another").await;
    let third = lead.opens_discussion(research, "A third").await;
    for ear in &mut ears {
        let mut heard = BTreeSet::new();
        for _ in 0..3 {
            heard.insert(ear.change().await["discussionId"].to_string());
        }
        let told = [&first, &second, &third].map(|id| json!(id).to_string());
        assert_eq!(heard, BTreeSet::from(told));
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL: SQLite serves one server only"]
async fn a_hundred_invitations_at_once_are_announced_to_the_last() {
    let here = World::new().await;
    let there = here.at_another_server().await;
    let research = here.hub("Research").await;
    let lead = here.lead("lena", research).await;
    listen(&[&there]).await;
    let mut pings = there.engine.pings();
    // More than PostgreSQL takes in one announcement.
    let emails: Vec<String> = (0..100).map(|n| format!("guest-{n}@folkmoot.test")).collect();
    let input = json!({"emails": emails, "groupId": research.id()});
    let invited = lead.does("invitePeople", input, "invited { id }").await;
    assert_eq!(invited.at("invitePeople.invited").as_array().unwrap().len(), 100);
    lead.opens_discussion(research, "Welcome").await;
    let mut invitations = 0;
    loop {
        let ping = tokio::time::timeout(PATIENCE, pings.recv())
            .await
            .unwrap()
            .unwrap();
        match ping.kind {
            EventKind::PersonInvited => invitations += 1,
            EventKind::DiscussionOpened => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(invitations, 100);
}
