//! What is new to a reader, and what waits for them at home.

use folkmoot_rules::visibility::MembershipRole;
use folkmoot_tests::{Person, World};
use serde_json::{Value, json};
use time::Duration;

const READ: &str = "unreadCount firstUnread { number } following comments { nodes { number unread } }";

async fn waiting(person: &Person) -> Vec<String> {
    let ask = "{ viewer { needsMe { count discussions { nodes { title } } } } }";
    let answer = person.ask(ask, Value::Null).await;
    let titles = answer.list("viewer.needsMe.discussions.nodes", "title");
    assert_eq!(answer.at("viewer.needsMe.count"), titles.len());
    titles
}

async fn has_read(person: &Person, discussion: &str, up_to: i32) -> i64 {
    let input = json!({"discussionId": discussion, "upTo": up_to});
    let read = person
        .does("markDiscussionRead", input, "discussion { unreadCount }")
        .await;
    read.at("markDiscussionRead.discussion.unreadCount")
        .as_i64()
        .unwrap()
}

#[tokio::test]
async fn what_was_read_stays_read_and_the_rest_is_new() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (mira, asim) = (
        world.member("mira", research).await,
        world.member("asim", research).await,
    );
    let id = mira.opens_discussion(research, "A grant").await;
    for n in 1..=4 {
        mira.says(&id, &format!("Word {n}")).await;
    }
    let mine = mira.reads(&id, READ).await;
    assert_eq!(
        (
            mine.at("discussion.unreadCount"),
            mine.at("discussion.firstUnread")
        ),
        (&json!(0), &Value::Null)
    );

    let fresh = asim.reads(&id, READ).await;
    assert_eq!(
        (
            fresh.at("discussion.unreadCount"),
            fresh.at("discussion.firstUnread.number")
        ),
        (&json!(4), &json!(1))
    );
    assert_eq!(has_read(&asim, &id, 3).await, 1);
    assert_eq!(has_read(&asim, &id, 1).await, 1, "reading never goes back");
    let read = asim.reads(&id, READ).await;
    assert_eq!(read.at("discussion.firstUnread.number"), 4);
    let unread: Vec<&Value> = read
        .at("discussion.comments.nodes")
        .as_array()
        .unwrap()
        .iter()
        .map(|node| &node["unread"])
        .collect();
    assert_eq!(
        unread,
        [&json!(false), &json!(false), &json!(false), &json!(true)]
    );
    assert_eq!(has_read(&asim, &id, 4000).await, 0);
    mira.says(&id, "Word 5").await;
    assert_eq!(
        asim.reads(&id, READ).await.at("discussion.unreadCount"),
        1,
        "what comes later is new"
    );
}

#[tokio::test]
async fn unread_discussions_of_ones_own_groups_wait_at_home_newest_first() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let elsewhere = world.lead("vera", vision).await;
    let first = lead.opens_discussion(research, "First").await;
    world.pass(Duration::minutes(1));
    let second = lead.opens_discussion(research, "Second").await;
    elsewhere.opens_discussion(vision, "Not mine").await;
    assert_eq!(waiting(&mira).await, ["Second", "First"]);
    assert!(waiting(&lead).await.is_empty(), "one's own words are not news");

    has_read(&mira, &second, 0).await;
    assert_eq!(waiting(&mira).await, ["First"]);
    world.pass(Duration::minutes(1));
    lead.says(&second, "News").await;
    assert_eq!(waiting(&mira).await, ["Second", "First"]);

    let follow = |id: &str, following: bool| json!({"discussionId": id, "following": following});
    mira.does(
        "followDiscussion",
        follow(&second, false),
        "discussion { following }",
    )
    .await
    .data();
    assert_eq!(waiting(&mira).await, ["First"]);
    lead.does(
        "closeDiscussion",
        json!({"discussionId": first}),
        "discussion { id }",
    )
    .await
    .data();
    assert!(waiting(&mira).await.is_empty(), "what is closed needs nobody");
    mira.does(
        "followDiscussion",
        follow(&second, true),
        "discussion { following }",
    )
    .await
    .data();
    world.pass(Duration::days(91));
    assert!(
        waiting(&mira).await.is_empty(),
        "what nobody touched for a season needs nobody now"
    );
}

#[tokio::test]
async fn who_took_part_was_asked_or_mentioned_or_chose_to_follow_hears_of_news() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let lead = world.lead("lena", research).await;
    let (spoke, asked, mentioned, follows, other) = (
        world.member("spoke", vision).await,
        world.member("asked", vision).await,
        world.member("mentioned", vision).await,
        world.member("follows", vision).await,
        world.member("other", vision).await,
    );
    let id = lead.opens_discussion(research, "A grant").await;
    spoke.says(&id, "May I?").await;
    lead.does(
        "notifyPeople",
        json!({"discussionId": id, "personIds": [asked.id()]}),
        "discussion { id }",
    )
    .await
    .data();
    follows
        .does(
            "followDiscussion",
            json!({"discussionId": id, "following": true}),
            "discussion { id }",
        )
        .await
        .data();
    lead.says(&id, "Of course. @mentioned, too.").await;
    for person in [&spoke, &asked, &mentioned, &follows] {
        assert_eq!(waiting(person).await, ["A grant"], "{}", person.handle);
        assert_eq!(person.reads(&id, READ).await.at("discussion.following"), true);
    }
    assert!(waiting(&other).await.is_empty());
    assert!(
        waiting(&world.person("lone").await).await.is_empty(),
        "nor does all the world wait for who is in no group"
    );
    assert_eq!(other.reads(&id, READ).await.at("discussion.following"), false);
    assert!(
        world
            .visitor()
            .ask("{ viewer { needsMe { count } } }", Value::Null)
            .await
            .at("viewer")
            .is_null()
    );
}

#[tokio::test]
async fn who_joins_a_group_is_not_met_by_all_that_was_ever_said_in_it() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    lead.opens_discussion(research, "Long ago").await;
    world.pass(Duration::days(5));
    let newcomer = world.person("nora").await;
    world.joins(&newcomer, research, MembershipRole::Member).await;
    assert!(waiting(&newcomer).await.is_empty());
    world.pass(Duration::days(1));
    lead.opens_discussion(research, "Today").await;
    assert_eq!(waiting(&newcomer).await, ["Today"]);
}
