//! Who is asked to a discussion, and by which emails.

use crate::discussion::IT;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::World;
use serde_json::{Value, json};

#[tokio::test]
async fn who_is_asked_or_mentioned_and_may_read_it_gets_one_email() {
    let world = World::new().await;
    let council = world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", council).await;
    let (asked, both, mentioned) = (
        world.member("asim", council).await,
        world.member("bela", council).await,
        world.member("mira", council).await,
    );
    world.person("otto").await;

    let body = "@mira @bela @otto @lena @nobody: what do you think? `@asim`";
    let input = json!({"groupId": council.id(), "title": "A grant", "body": body, "notifyIds": [asked.id(), both.id(), lead.id()]});
    let opened = lead.does("openDiscussion", input, IT).await;
    let id = opened.text("openDiscussion.discussion.id");
    let mut names = opened.list("openDiscussion.discussion.asked", "handle");
    names.sort();
    assert_eq!(names, ["asim", "bela"]);
    assert_eq!(world.mailed().await, ["asim", "bela", "mira"]);

    lead.says(&id, "@mira, and @mira again").await;
    assert_eq!(world.mailed().await, ["mira"]);

    let again = json!({"discussionId": id, "personIds": [asked.id(), mentioned.id()]});
    lead.does("notifyPeople", again, IT).await.data();
    assert_eq!(
        world.mailed().await,
        ["mira"],
        "who was asked before is not asked again"
    );
}

#[tokio::test]
async fn a_whole_group_can_be_asked_but_nobody_who_may_not_read_it() {
    let world = World::new().await;
    let council = world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", council).await;
    world.member("asim", council).await;
    world.member("bela", council).await;
    let outsider = world.person("otto").await;

    let input = json!({"groupId": council.id(), "title": "A grant", "body": "?", "notifyGroup": true});
    lead.does("openDiscussion", input, IT).await.data();
    assert_eq!(world.mailed().await, ["asim", "bela"]);

    let input =
        json!({"groupId": council.id(), "title": "A grant", "body": "?", "notifyIds": [outsider.id()]});
    let refused = lead.does("openDiscussion", input, IT).await;
    assert_eq!(refused.field(), ("INVALID".into(), "notifyIds".into()));
    let id = lead.opens_discussion(council, "Another").await;
    let refused = lead
        .does(
            "notifyPeople",
            json!({"discussionId": id, "personIds": [outsider.id()]}),
            IT,
        )
        .await;
    assert_eq!(refused.field(), ("INVALID".into(), "personIds".into()));
    assert!(world.mailed().await.is_empty());
}

#[tokio::test]
async fn the_advisory_board_comments_where_it_is_asked() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let board = world
        .group(GroupKind::AdvisoryBoard, "Board", Visibility::Network, None)
        .await;
    let (lead, advisor) = (
        world.lead("lena", research).await,
        world.member("ada", board).await,
    );
    let id = lead.opens_discussion(research, "A grant").await;
    let words = json!({"discussionId": id, "body": "I would."});
    assert_eq!(advisor.comments(words.clone()).await.refusal(), "FORBIDDEN");
    lead.does("askFeedback", json!({"discussionId": id, "asked": true}), IT)
        .await
        .data();
    assert_eq!(
        advisor
            .reads(&id, "viewerCan { comment }")
            .await
            .at("discussion.viewerCan.comment"),
        true
    );
    let home = "{ viewer { needsMe { discussions { nodes { title } } } } }";
    assert_eq!(
        advisor
            .ask(home, Value::Null)
            .await
            .list("viewer.needsMe.discussions.nodes", "title"),
        ["A grant"]
    );
    advisor.comments(words).await.data();
}
