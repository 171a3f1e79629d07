//! Comments: threads, versions, reactions, mentions.

use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{Person, World};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What the page reads of a discussion.
const PAGE: &str = "title body { html } group { name } author { handle name } themes { name } unreadCount firstUnread { number } following
    asked { handle } reactions { reaction count people { handle } } versions { number } viewerCan { edit comment }
    comments(first: 50) { pageInfo { hasNextPage } nodes { number author { handle name initials } body { html } createdAt deleted unread replyCount
        inReplyTo { id } reactions { reaction count mine people { handle } } versions { number } viewerCan { edit delete react reply }
        replies(first: 5) { nodes { number author { handle } body { html } unread reactions { count people { handle } } inReplyTo { author { handle } }
            viewerCan { edit } } pageInfo { hasNextPage } } } }";

#[tokio::test]
async fn three_hundred_comments_are_paged_through_from_either_end() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let member = world.member("mira", research).await;
    let id = member.opens_discussion(research, "A grant").await;
    for n in 1..=300 {
        member.says(&id, &format!("Word {n}")).await;
    }
    let walk = async |forwards: bool| {
        let (mut seen, mut cursor) = (Vec::new(), Value::Null);
        loop {
            let window = if forwards {
                "first: 70, after: $cursor"
            } else {
                "last: 70, before: $cursor"
            };
            let ask = format!("query($id: ID!, $cursor: String) {{ discussion(id: $id) {{ comments({window}) {{ nodes {{ number }}
                pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }} }}");
            let page = member.ask(&ask, json!({"id": id, "cursor": cursor})).await;
            let numbers = page
                .at("discussion.comments.nodes")
                .as_array()
                .unwrap()
                .iter()
                .map(|node| node["number"].as_i64().unwrap());
            let info = page.at("discussion.comments.pageInfo");
            assert_eq!(
                info[if forwards {
                    "hasPreviousPage"
                } else {
                    "hasNextPage"
                }],
                json!(!cursor.is_null())
            );
            if forwards {
                seen.extend(numbers);
            } else {
                seen.splice(0..0, numbers);
            }
            let (more, next) = if forwards {
                ("hasNextPage", "endCursor")
            } else {
                ("hasPreviousPage", "startCursor")
            };
            cursor = info[next].clone();
            if info[more] == false {
                return seen;
            }
        }
    };
    let all: Vec<i64> = (1..=300).collect();
    assert_eq!(walk(true).await, all);
    assert_eq!(walk(false).await, all);
}

#[tokio::test]
async fn answers_gather_in_the_thread_that_they_belong_to() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (mira, asim) = (
        world.member("mira", research).await,
        world.member("asim", research).await,
    );
    let id = mira.opens_discussion(research, "A grant").await;
    let (first, second) = (mira.says(&id, "One").await, mira.says(&id, "Two").await);
    let answer = asim.answers(&id, &first, "Answer").await;
    let deep = mira.answers(&id, &answer, "Answer to the answer").await;
    for n in 0..4 {
        asim.answers(&id, &second, &format!("More {n}")).await;
    }

    let fields = "comments { nodes { number replyCount replies(first: 3) { nodes { id number inReplyTo { id } } pageInfo { hasNextPage endCursor } } } }";
    let read = mira.reads(&id, fields).await;
    assert_eq!(read.at("discussion.comments.nodes.0.replyCount"), 2);
    assert_eq!(
        read.list("discussion.comments.nodes.0.replies.nodes", "id"),
        [answer.clone(), deep.clone()]
    );
    assert_eq!(
        read.text("discussion.comments.nodes.0.replies.nodes.1.inReplyTo.id"),
        answer
    );
    assert_eq!(read.at("discussion.comments.nodes.1.replyCount"), 4);
    assert_eq!(
        read.at("discussion.comments.nodes.1.replies.pageInfo.hasNextPage"),
        true
    );
    let rest = "query($id: ID!, $after: String) { node(id: $id) { ... on Comment { replies(first: 3, after: $after) { nodes { number } pageInfo { hasNextPage hasPreviousPage } } } } }";
    let after = read.text("discussion.comments.nodes.1.replies.pageInfo.endCursor");
    let rest = mira.ask(rest, json!({"id": second, "after": after})).await;
    assert_eq!(
        rest.at("node.replies"),
        &json!({"nodes": [{"number": 8}], "pageInfo": {"hasNextPage": false, "hasPreviousPage": true}})
    );

    // A link to a comment leads to the thread that holds it.
    let thread = |comment: &str| format!("commentThread(commentId: \"{comment}\") {{ id }}");
    for comment in [&first, &answer, &deep] {
        assert_eq!(
            mira.reads(&id, &thread(comment))
                .await
                .text("discussion.commentThread.id"),
            first
        );
    }
    let elsewhere = mira.opens_discussion(research, "Another").await;
    assert_eq!(
        mira.reads(&elsewhere, &thread(&deep))
            .await
            .at("discussion.commentThread"),
        &Value::Null
    );
}

#[tokio::test]
async fn an_edited_comment_shows_what_changed_and_a_deleted_one_shows_nothing() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (mira, lead) = (
        world.member("mira", research).await,
        world.lead("lena", research).await,
    );
    let asim = world.member("asim", research).await;
    let id = mira.opens_discussion(research, "A grant").await;
    let comment = mira.says(&id, "We apply in April.").await;
    let edit = json!({"commentId": comment, "body": "We apply in May, @asim."});
    let versions = "comment { editedAt versions { number body { markdown } diff { kind text } } }";
    let edited = mira.does("editComment", edit.clone(), versions).await;
    assert_eq!(
        edited.at("editComment.comment.versions.0.body.markdown"),
        "We apply in April."
    );
    let diff = edited
        .at("editComment.comment.versions.1.diff")
        .as_array()
        .unwrap();
    assert!(
        diff.iter()
            .any(|part| part["kind"] == "REMOVED" && part["text"].as_str().unwrap().contains("April"))
    );
    assert_eq!(world.mailed().await, ["asim"]);
    assert_eq!(
        lead.does("editComment", edit.clone(), versions).await.refusal(),
        "FORBIDDEN",
        "a lead does not put words in mouths"
    );

    let gone = json!({"commentId": comment});
    assert_eq!(
        asim.does("deleteComment", gone.clone(), "comment { deleted }")
            .await
            .refusal(),
        "FORBIDDEN"
    );
    asim.does(
        "react",
        json!({"subjectId": comment, "reaction": "HEART"}),
        "reactions { count }",
    )
    .await
    .data();
    asim.answers(&id, &comment, "Good.").await;
    lead.does("deleteComment", gone.clone(), "comment { deleted }")
        .await
        .data();
    mira.does("deleteComment", gone, "comment { deleted }")
        .await
        .data();
    assert_eq!(
        mira.does("editComment", edit, versions).await.refusal(),
        "CONFLICT"
    );
    let reaction = json!({"subjectId": comment, "reaction": "EYES"});
    assert_eq!(
        asim.does("react", reaction, "reactions { count }")
            .await
            .refusal(),
        "CONFLICT"
    );

    let read = mira.reads(&id, "comments { nodes { deleted body { markdown } versions { number } reactions { count } replyCount viewerCan { edit delete react reply } } }").await;
    let tombstone = json!({"deleted": true, "body": null, "versions": [], "reactions": [], "replyCount": 1,
        "viewerCan": {"edit": false, "delete": false, "react": false, "reply": true}});
    assert_eq!(read.at("discussion.comments.nodes.0"), &tombstone);
}

#[tokio::test]
async fn reactions_are_counted_once_a_person_and_name_the_first_few() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let mira = world.member("mira", research).await;
    let id = mira.opens_discussion(research, "A grant").await;
    let comment = mira.says(&id, "Yes.").await;
    let heart = json!({"subjectId": comment, "reaction": "HEART"});
    for n in 10..22 {
        let person = world.member(&format!("person-{n}"), research).await;
        world.pass(time::Duration::seconds(1));
        person
            .does("react", heart.clone(), "reactions { count }")
            .await
            .data();
        person
            .does("react", heart.clone(), "reactions { count }")
            .await
            .data();
    }
    let mine = mira
        .does(
            "react",
            json!({"subjectId": comment, "reaction": "THUMBS_UP"}),
            "reactions { reaction count mine people { handle } }",
        )
        .await;
    assert_eq!(mine.list("react.reactions", "reaction"), ["THUMBS_UP", "HEART"]);
    assert_eq!(
        (
            mine.at("react.reactions.1.count"),
            mine.at("react.reactions.1.mine")
        ),
        (&json!(12), &json!(false))
    );
    let first: Vec<String> = (10..20).map(|n| format!("person-{n}")).collect();
    assert_eq!(mine.list("react.reactions.1.people", "handle"), first);

    world.pass(time::Duration::seconds(1));
    let both = mira
        .does("react", heart.clone(), "reactions { reaction count mine }")
        .await;
    assert_eq!(
        (
            both.at("react.reactions.1.count"),
            both.at("react.reactions.1.mine")
        ),
        (&json!(13), &json!(true))
    );
    let off = json!({"subjectId": comment, "reaction": "HEART", "on": false});
    mira.does("react", off.clone(), "reactions { count }")
        .await
        .data();
    let off = mira.does("react", off, "reactions { reaction count mine }").await;
    assert_eq!(
        (
            off.at("react.reactions.1.count"),
            off.at("react.reactions.1.mine")
        ),
        (&json!(12), &json!(false))
    );
    let group = json!({"subjectId": research.id(), "reaction": "HEART"});
    assert_eq!(
        mira.does("react", group, "reactions { count }").await.refusal(),
        "NOT_FOUND"
    );
}

#[tokio::test]
async fn a_mention_is_a_link_for_whoever_can_open_it() {
    let world = World::new().await;
    let square = world
        .group(GroupKind::Hub, "Square", Visibility::Public, None)
        .await;
    let (mira, _) = (
        world.member("mira", square).await,
        world.member("asim", square).await,
    );
    let id = mira.opens_discussion(square, "Welcome").await;
    mira.says(&id, "Hello @Asim and @nobody.").await;
    let read = "comments { nodes { body { html } } }";
    let html = mira
        .reads(&id, read)
        .await
        .text("discussion.comments.nodes.0.body.html");
    assert!(
        html.contains(r#"href="/people/asim""#) && html.contains("@nobody"),
        "{html}"
    );
    let html = world
        .visitor()
        .reads(&id, read)
        .await
        .text("discussion.comments.nodes.0.body.html");
    assert!(!html.contains("href") && html.contains("@Asim"), "{html}");
}

#[tokio::test]
async fn a_discussion_page_costs_as_many_statements_for_fifty_threads_as_for_five() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (few, many) = (
        world.member("mira", research).await,
        world.member("asim", research).await,
    );
    let reader = world.member("rosa", research).await;
    let costs = async |writer: &Person, threads: usize| {
        let body = json!({"groupId": research.id(), "title": "A grant", "body": "Hello @mira", "notifyIds": [reader.id()]});
        let id = writer
            .does("openDiscussion", body, "discussion { id }")
            .await
            .text("openDiscussion.discussion.id");
        for n in 0..threads {
            let by = if n % 2 == 0 { &few } else { &many };
            let comment = by.says(&id, &format!("Thread {n}, @asim")).await;
            let answer = many.answers(&id, &comment, "Answer, @mira").await;
            few.answers(&id, &answer, "Answer to the answer").await;
            by.does(
                "editComment",
                json!({"commentId": comment, "body": "Edited @asim"}),
                "comment { id }",
            )
            .await
            .data();
            for subject in [&comment, &answer] {
                few.does(
                    "react",
                    json!({"subjectId": subject, "reaction": "HEART"}),
                    "reactions { count }",
                )
                .await
                .data();
            }
        }
        let before = world.engine.statements();
        let read = reader.reads(&id, PAGE).await;
        assert_eq!(
            read.at("discussion.comments.nodes").as_array().unwrap().len(),
            threads
        );
        assert_eq!(
            read.at("discussion.comments.nodes.0.replies.nodes")
                .as_array()
                .unwrap()
                .len(),
            2
        );
        world.engine.statements() - before
    };
    assert_eq!(costs(&few, 5).await, costs(&many, 50).await);
}

#[tokio::test]
async fn eight_who_comment_at_once_get_eight_numbers() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let id = lead.opens_discussion(research, "A grant").await;
    let mut speakers = Vec::new();
    for n in 0..8 {
        let person = world.member(&format!("person-{n}"), research).await;
        let id = id.clone();
        speakers.push(tokio::spawn(async move {
            let mut numbers = Vec::new();
            for _ in 0..3 {
                let posted = person
                    .comments(json!({"discussionId": id, "body": "All at once"}))
                    .await;
                numbers.push(posted.at("postComment.comment.number").as_i64().unwrap());
            }
            numbers
        }));
    }
    let mut numbers = BTreeSet::new();
    for speaker in speakers {
        numbers.extend(speaker.await.unwrap());
    }
    assert_eq!(numbers, (1..=24).collect());
    assert_eq!(
        lead.reads(&id, "commentCount")
            .await
            .at("discussion.commentCount"),
        24
    );
}
