//! Discussions: opened, edited, closed, and seen only by who may see them.

use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::World;
use serde_json::{Value, json};

/// What is read of a discussion that was changed.
pub(crate) const IT: &str = "discussion { id title body { markdown } state pinned feedbackAsked commentCount themes { name } asked { handle }
    group { name } following unreadCount editedAt viewerCan { edit comment react close reopen pin move askFeedback propose notify follow } }";

#[tokio::test]
async fn a_lead_opens_a_discussion_and_a_member_comments() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, member) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let first = world.theme("Open co-ops").await;
    // Themes of one position stand in the order in which they were made.
    world.pass(time::Duration::seconds(1));
    let themes = [first, world.theme("Circular economy").await];

    let input = json!({"groupId": research.id(), "title": " A  grant\n", "body": "Shall we **apply**?", "themeIds": themes});
    let opened = lead.does("openDiscussion", input, IT).await;
    assert_eq!(opened.text("openDiscussion.discussion.title"), "A grant");
    assert_eq!(
        opened.list("openDiscussion.discussion.themes", "name"),
        ["Open co-ops", "Circular economy"]
    );
    assert_eq!(opened.at("openDiscussion.discussion.following"), true);
    let can = json!({"edit": true, "comment": true, "react": true, "close": true, "reopen": false, "pin": true, "move": true,
        "askFeedback": true, "propose": true, "notify": true, "follow": true});
    assert_eq!(opened.at("openDiscussion.discussion.viewerCan"), &can);
    let id = opened.text("openDiscussion.discussion.id");

    let comment = member.comments(json!({"discussionId": id, "body": "Yes."})).await;
    assert_eq!(comment.at("postComment.comment.number"), 1);
    let read = member
        .reads(
            &id,
            "body { html } commentCount comments(first: 10) { nodes { number body { markdown } } }",
        )
        .await;
    assert_eq!(
        read.text("discussion.body.html").trim(),
        "<p>Shall we <strong>apply</strong>?</p>"
    );
    assert_eq!(read.text("discussion.comments.nodes.0.body.markdown"), "Yes.");
    assert_eq!(read.at("discussion.commentCount"), 1);
}

#[tokio::test]
async fn a_private_discussion_is_nowhere_to_be_found_by_others() {
    let world = World::new().await;
    let council = world
        .group(GroupKind::Hub, "Council", Visibility::Private, None)
        .await;
    let insider = world.member("ines", council).await;
    let discussion = insider.opens_discussion(council, "Salaries").await;
    let comment = insider.says(&discussion, "Higher.").await;
    let theme = world.theme("Politics").await;
    let input = json!({"discussionId": discussion, "themeIds": [theme]});
    insider
        .does("editDiscussion", input, "discussion { id }")
        .await
        .data();

    let outsider = world.member("otto", world.hub("Research").await).await;
    let administrator = world.administrator("root").await;
    for stranger in [
        &outsider,
        &administrator,
        &world.supporter("sam").await,
        &world.visitor(),
    ] {
        assert_eq!(stranger.reads(&discussion, "title").await.refusal(), "NOT_FOUND");
        for id in [&discussion, &comment] {
            assert_eq!(
                stranger
                    .ask("query($id: ID!) { node(id: $id) { id } }", json!({ "id": id }))
                    .await
                    .refusal(),
                "NOT_FOUND"
            );
        }
        let lists = "query($group: ID!, $theme: ID!) { all: discussions { nodes { title } } themed: discussions(themeId: $theme) { nodes { title } }
            one: discussions(groupId: $group) { nodes { title } } groups { nodes { discussions { nodes { title } } } } }";
        let lists = stranger
            .ask(lists, json!({"group": council.id(), "theme": theme}))
            .await;
        assert!(!lists.data().to_string().contains("Salaries"), "{}", lists.0);
    }
    assert_eq!(
        outsider
            .comments(json!({"discussionId": discussion, "body": "Hello"}))
            .await
            .refusal(),
        "NOT_FOUND"
    );
    let reaction = json!({"subjectId": comment, "reaction": "HEART"});
    assert_eq!(
        outsider
            .does("react", reaction, "reactions { count }")
            .await
            .refusal(),
        "NOT_FOUND"
    );
}

#[tokio::test]
async fn an_edit_keeps_every_version_and_tells_only_those_newly_mentioned() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (author, lead) = (
        world.member("mira", research).await,
        world.lead("lena", research).await,
    );
    let other = world.member("asim", research).await;
    let input = json!({"groupId": research.id(), "title": "A grant", "body": "Shall we apply, @asim?"});
    let id = author
        .does("openDiscussion", input, IT)
        .await
        .text("openDiscussion.discussion.id");
    assert_eq!(world.mailed().await, ["asim"]);

    assert_eq!(
        author
            .reads(&id, "versions { number }")
            .await
            .at("discussion.versions"),
        &json!([])
    );
    let edit = |body: &str| json!({"discussionId": id, "body": body});
    author
        .does("editDiscussion", edit("Shall we apply, @asim?"), IT)
        .await
        .data();
    assert_eq!(
        author
            .reads(&id, "versions { number }")
            .await
            .at("discussion.versions"),
        &json!([]),
        "nothing changed"
    );

    author
        .does(
            "editDiscussion",
            edit("Shall we apply in May, @asim and @lena?"),
            IT,
        )
        .await
        .data();
    assert_eq!(world.mailed().await, ["lena"]);
    lead.does(
        "editDiscussion",
        json!({"discussionId": id, "title": "The grant"}),
        IT,
    )
    .await
    .data();
    assert!(world.mailed().await.is_empty());

    let read = author
        .reads(
            &id,
            "title editedAt versions { number title author { handle } body { markdown } diff { kind text } }",
        )
        .await;
    assert_eq!(read.text("discussion.title"), "The grant");
    assert_eq!(
        read.list("discussion.versions", "title"),
        ["A grant", "A grant", "The grant"]
    );
    let authors: Vec<&Value> = read
        .at("discussion.versions")
        .as_array()
        .unwrap()
        .iter()
        .map(|v| &v["author"]["handle"])
        .collect();
    assert_eq!(authors, ["mira", "mira", "lena"]);
    assert_eq!(
        read.text("discussion.versions.0.body.markdown"),
        "Shall we apply, @asim?"
    );
    let diff = read.at("discussion.versions.1.diff").as_array().unwrap();
    let added: String = diff
        .iter()
        .filter(|part| part["kind"] == "ADDED")
        .map(|part| part["text"].as_str().unwrap())
        .collect();
    assert!(added.contains("May") && added.contains("lena"), "{added}");

    assert_eq!(
        other.does("editDiscussion", edit("Mine"), IT).await.refusal(),
        "FORBIDDEN"
    );
}

#[tokio::test]
async fn a_closed_discussion_takes_no_word_and_no_reaction_until_it_is_reopened() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (author, lead) = (
        world.member("mira", research).await,
        world.lead("lena", research).await,
    );
    let id = author.opens_discussion(research, "A grant").await;
    let comment = author.says(&id, "Yes.").await;
    let this = json!({"discussionId": id});

    let closed = author.does("closeDiscussion", this.clone(), IT).await;
    assert_eq!(closed.text("closeDiscussion.discussion.state"), "CLOSED");
    let can = closed.at("closeDiscussion.discussion.viewerCan");
    assert_eq!(
        (
            &can["comment"],
            &can["edit"],
            &can["react"],
            &can["reopen"],
            &can["close"]
        ),
        (
            &json!(false),
            &json!(false),
            &json!(false),
            &json!(true),
            &json!(false)
        )
    );
    author.does("closeDiscussion", this.clone(), IT).await.data();

    let reaction = |id: &str| json!({"subjectId": id, "reaction": "HEART"});
    for refused in [
        author
            .comments(json!({"discussionId": id, "body": "One more"}))
            .await,
        author
            .does(
                "editDiscussion",
                json!({"discussionId": id, "title": "Other"}),
                IT,
            )
            .await,
        author
            .does(
                "editComment",
                json!({"commentId": comment, "body": "No."}),
                "comment { id }",
            )
            .await,
        author.does("react", reaction(&id), "reactions { count }").await,
        author
            .does("react", reaction(&comment), "reactions { count }")
            .await,
        lead.does("askFeedback", json!({"discussionId": id, "asked": true}), IT)
            .await,
        author.make_proposal(&id, "Apply", "We apply.", &[]).await,
    ] {
        assert_eq!(refused.refusal(), "DISCUSSION_CLOSED");
    }
    let lists = "query($group: ID!) { open: discussions(groupId: $group, state: OPEN) { nodes { id } } closed: discussions(groupId: $group, state: CLOSED) { nodes { id } } }";
    let lists = author.ask(lists, json!({"group": research.id()})).await;
    assert_eq!(
        (
            lists.list("open.nodes", "id").len(),
            lists.list("closed.nodes", "id").len()
        ),
        (0, 1)
    );
    // What should not be read can still be taken out of view.
    lead.does(
        "deleteComment",
        json!({"commentId": comment}),
        "comment { deleted }",
    )
    .await
    .data();

    let reopened = lead.does("reopenDiscussion", this, IT).await;
    assert_eq!(reopened.at("reopenDiscussion.discussion.viewerCan.comment"), true);
    author.says(&id, "One more").await;
}

#[tokio::test]
async fn pinned_discussions_stand_before_the_others_on_every_page() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let mut ids = Vec::new();
    for n in 0..7 {
        world.pass(time::Duration::minutes(1));
        ids.push(lead.opens_discussion(research, &format!("Matter {n}")).await);
    }
    for n in [1, 3] {
        lead.does(
            "pinDiscussion",
            json!({"discussionId": ids[n], "pinned": true}),
            IT,
        )
        .await
        .data();
    }
    let (mut seen, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = "query($group: ID!, $after: String) { group(id: $group) { discussions(first: 3, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } }";
        let page = lead
            .ask(page, json!({"group": research.id(), "after": after}))
            .await;
        seen.extend(page.list("group.discussions.nodes", "title"));
        after = page.at("group.discussions.pageInfo.endCursor").clone();
        if page.at("group.discussions.pageInfo.hasNextPage") == false {
            break;
        }
    }
    assert_eq!(
        seen,
        [
            "Matter 3", "Matter 1", "Matter 6", "Matter 5", "Matter 4", "Matter 2", "Matter 0"
        ]
    );
    let member = world.member("mira", research).await;
    let pin = json!({"discussionId": ids[0], "pinned": true});
    assert_eq!(member.does("pinDiscussion", pin, IT).await.refusal(), "FORBIDDEN");
}

#[tokio::test]
async fn input_that_breaks_a_rule_is_refused_by_its_field() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let id = lead.opens_discussion(research, "A grant").await;
    let other = lead.opens_discussion(research, "Another").await;
    let elsewhere = lead.says(&other, "There").await;
    let open = |title: &str, body: &str| json!({"groupId": research.id(), "title": title, "body": body});
    let long = "x".repeat(50_001);
    let unknown = "theme_00000000000000000000000000000001";
    let crowd: Vec<String> = (0..201).map(|n| format!("person_{n:032x}")).collect();
    for (mutation, input, field) in [
        ("openDiscussion", open(" \n ", "Text"), "title"),
        ("openDiscussion", open(&"x".repeat(201), "Text"), "title"),
        ("openDiscussion", open("A grant", "  "), "body"),
        ("openDiscussion", open("A grant", &long), "body"),
        (
            "openDiscussion",
            json!({"groupId": research.id(), "title": "A", "body": "B", "themeIds": [unknown]}),
            "themeIds",
        ),
        (
            "openDiscussion",
            json!({"groupId": research.id(), "title": "A", "body": "B", "notifyIds": crowd}),
            "notifyIds",
        ),
        (
            "editDiscussion",
            json!({"discussionId": id, "title": ""}),
            "title",
        ),
        (
            "editDiscussion",
            json!({"discussionId": id, "themeIds": [unknown]}),
            "themeIds",
        ),
        (
            "notifyPeople",
            json!({"discussionId": id, "personIds": []}),
            "personIds",
        ),
        (
            "markDiscussionRead",
            json!({"discussionId": id, "upTo": -1}),
            "upTo",
        ),
    ] {
        let refused = lead.does(mutation, input, "discussion { id }").await;
        assert_eq!(refused.field(), ("INVALID".into(), field.into()), "{mutation}");
    }
    for (input, field) in [
        (json!({"discussionId": id, "body": "\u{200d}"}), "body"),
        (json!({"discussionId": id, "body": long}), "body"),
        (
            json!({"discussionId": id, "body": "Here", "inReplyToId": elsewhere}),
            "inReplyToId",
        ),
    ] {
        assert_eq!(
            lead.comments(input).await.field(),
            ("INVALID".into(), field.into())
        );
    }
    let preview = lead
        .ask(
            "query($t: String!) { preview(markdown: $t) { html } }",
            json!({ "t": long }),
        )
        .await;
    assert_eq!(preview.field(), ("INVALID".into(), "markdown".into()));
    for wrong in ["comment_1", "disc_", &id.replace("disc", "comment")] {
        assert_eq!(
            lead.comments(json!({"discussionId": wrong, "body": "Here"}))
                .await
                .refusal(),
            "NOT_FOUND"
        );
    }
}

#[tokio::test]
async fn a_preview_looks_as_the_text_will() {
    let world = World::new().await;
    let member = world.member("mira", world.hub("Research").await).await;
    let ask = "query($t: String!) { preview(markdown: $t) { markdown html } }";
    let preview = member
        .ask(ask, json!({"t": "*Hello* @mira <script>alert(1)</script>"}))
        .await;
    let html = preview.text("preview.html");
    assert!(
        html.contains("<em>Hello</em>") && html.contains("/people/mira") && !html.contains("<script"),
        "{html}"
    );
    assert_eq!(
        world.visitor().ask(ask, json!({"t": "Hello"})).await.refusal(),
        "UNAUTHENTICATED"
    );
}

#[tokio::test]
async fn following_is_offered_to_just_those_who_may_follow() {
    let world = World::new().await;
    let open = world
        .group(GroupKind::Hub, "Advocacy", Visibility::Public, None)
        .await;
    let id = world
        .lead("lena", open)
        .await
        .opens_discussion(open, "A city asks")
        .await;
    for (reader, may) in [
        (world.visitor(), false),
        (world.supporter("sam").await, true),
        (world.person("nell").await, true),
    ] {
        let read = reader.reads(&id, "viewerCan { follow }").await;
        assert_eq!(read.at("discussion.viewerCan.follow"), may, "{}", reader.handle);
        let input = json!({"discussionId": id, "following": true});
        let followed = reader
            .does("followDiscussion", input, "discussion { following }")
            .await;
        assert_eq!(
            followed.0.get("errors").is_none(),
            may,
            "{}: {}",
            reader.handle,
            followed.0
        );
    }
}
