//! What emails say about goals: to whom, when, and that nobody is reminded who has reported.

use crate::goals::Aim;
use folkmoot_core::work;
use folkmoot_tests::{Letter, Mailbox};
use serde_json::json;
use time::Duration;

async fn works(aim: &Aim, server: &Mailbox) -> Vec<Letter> {
    let before = server.letters().len();
    work::due(&aim.world.engine).await.unwrap();
    aim.world.sends(&server.mailer()).await;
    server.letters().split_off(before)
}

#[tokio::test]
async fn the_owner_hears_that_the_goal_is_theirs() {
    let aim = Aim::set().await;
    let server = Mailbox::start().await;
    let letters = works(&aim, &server).await;
    let about: Vec<_> = letters
        .iter()
        .filter(|letter| letter.header("Subject").contains("More partners"))
        .collect();
    let to: Vec<_> = about.iter().map(|letter| letter.header("To")).collect();
    assert_eq!(about.len(), 2, "owner and proposer: {to:?}");
    let owner = about
        .iter()
        .find(|letter| letter.header("To").contains("omar"))
        .unwrap();
    assert!(owner.text().contains("You own it"), "{}", owner.text());
    assert!(owner.text().contains("60 partners"), "{}", owner.text());
}

#[tokio::test]
async fn the_owner_is_reminded_once_a_rhythm_unless_they_have_reported() {
    let aim = Aim::set().await;
    let server = Mailbox::start().await;
    works(&aim, &server).await;
    aim.world.pass(Duration::days(30));
    assert!(works(&aim, &server).await.is_empty(), "a month is not over");
    aim.world.pass(Duration::days(1));
    let waits = "{ viewer { needsMe { count goalReports { id } } } }";
    let letters = works(&aim, &server).await;
    assert_eq!(letters.len(), 1);
    let text = letters[0].text();
    assert!(letters[0].header("To").contains("omar"));
    assert!(text.contains("No number yet, the aim is 60 partners"), "{text}");
    assert!(letters[0].link("/goals/").ends_with("?report"), "{text}");
    assert_eq!(
        aim.omar
            .ask(waits, json!({}))
            .await
            .list("viewer.needsMe.goalReports", "id"),
        std::slice::from_ref(&aim.goal)
    );
    assert!(works(&aim, &server).await.is_empty(), "once is enough");

    aim.tells("6").await;
    let waiting = aim.omar.ask(waits, json!({})).await;
    assert!(waiting.list("viewer.needsMe.goalReports", "id").is_empty());
    aim.world.pass(Duration::days(28));
    assert!(
        works(&aim, &server).await.is_empty(),
        "a report came within the rhythm"
    );
    aim.world.pass(Duration::days(2));
    let letters = works(&aim, &server).await;
    assert!(
        letters[0].text().contains("6 of 60 partners; 6 behind the line"),
        "{}",
        letters[0].text()
    );
}

#[tokio::test]
async fn a_reminder_that_became_pointless_is_not_sent() {
    let aim = Aim::set().await;
    let server = Mailbox::start().await;
    works(&aim, &server).await;
    aim.world.pass(Duration::days(31));
    work::due(&aim.world.engine).await.unwrap();
    aim.tells("60").await;
    let sent = aim.world.sends(&server.mailer()).await;
    assert_eq!((sent.sent, sent.dropped), (0, 1));
    aim.world.pass(Duration::days(365));
    assert!(
        works(&aim, &server).await.is_empty(),
        "what is reached asks for nothing more"
    );
}
