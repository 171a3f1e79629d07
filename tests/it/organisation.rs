//! The organisation: set it up once, edit it, and see which emails do not arrive.

use folkmoot_core::auth::session::find;
use folkmoot_core::ops::account::{NewAdministrator, add_administrator};
use folkmoot_core::ops::organisation::{SetUp, needed, set_up};
use folkmoot_core::query;
use folkmoot_rules::refusal::Code;
use folkmoot_tests::World;
use sea_orm::ConnectionTrait as _;
use serde_json::json;

#[tokio::test]
async fn the_organisation_and_its_themes_are_edited_by_administrators_and_read_by_all() {
    let world = World::new().await;
    let admin = world.administrator("admin").await;
    let edit = "mutation { editOrganisation(input: {name: \"  P2P\\nFoundation \", description: \"Commons.\"}) { organisation { name description { markdown } } } }";
    let edited = admin.ask(edit, json!({})).await;
    assert_eq!(
        edited.at("editOrganisation.organisation"),
        &json!({"name": "P2P Foundation", "description": {"markdown": "Commons."}})
    );
    let create = "mutation($name: String!) { createTheme(input: {name: $name}) { theme { id slug } } }";
    let theme = admin.ask(create, json!({"name": "Open co-ops"})).await;
    assert_eq!(theme.text("createTheme.theme.slug"), "open-co-ops");
    assert_eq!(
        admin.ask(create, json!({"name": "OPEN CO-OPS"})).await.refusal(),
        "CONFLICT"
    );
    assert_eq!(admin.ask(create, json!({"name": ""})).await.refusal(), "INVALID");
    let rename = "mutation($id: ID!) { editTheme(input: {themeId: $id, name: \"Co-operatives\"}) { theme { name slug } } }";
    let renamed = admin
        .ask(rename, json!({"id": theme.text("createTheme.theme.id")}))
        .await;
    assert_eq!(
        renamed.at("editTheme.theme"),
        &json!({"name": "Co-operatives", "slug": "open-co-ops"})
    );
    let read = world
        .visitor()
        .ask(
            "{ organisation { name themes { name } viewerCan { edit } } viewer { email } }",
            json!({}),
        )
        .await;
    assert_eq!(
        read.data(),
        &json!({"organisation": {"name": "P2P Foundation", "themes": [{"name": "Co-operatives"}], "viewerCan": {"edit": false}}, "viewer": null})
    );
}

fn wanted() -> SetUp {
    SetUp {
        name: "Ada Lovelace".into(),
        email: "ada@example.org".into(),
        password: "one hub, many hands".into(),
        organisation: "P2P Foundation".into(),
        template: "p2p-foundation".into(),
        languages: vec!["en".into()],
        time_zone: "Europe/Amsterdam".into(),
        device: String::new(),
    }
}

#[tokio::test]
async fn set_up_is_done_once_even_when_two_do_it_at_once() {
    let world = World::before_set_up().await;
    assert!(needed(&world.engine).await.unwrap());
    let two = SetUp {
        email: "bo@example.org".into(),
        ..wanted()
    };
    let (one, other) = tokio::join!(set_up(&world.engine, wanted()), set_up(&world.engine, two));
    let (session, error) = match (one, other) {
        (Ok(session), Err(error)) | (Err(error), Ok(session)) => (session, error),
        both => panic!("{both:?}"),
    };
    assert_eq!(error.code(), Code::Conflict);
    assert!(!needed(&world.engine).await.unwrap());

    let actor = find(&world.engine, session.expose())
        .await
        .unwrap()
        .unwrap()
        .actor;
    let view = world.engine.view(actor).await.unwrap();
    assert!(
        view.person().unwrap().administrator && view.standing().core_team,
        "the founder can speak, too"
    );
    let slugs: Vec<&str> = view.groups().map(|group| group.slug.as_str()).collect();
    assert_eq!(
        slugs,
        [
            "vision",
            "advocacy",
            "research",
            "infrastructure",
            "core-team",
            "advisory-board"
        ]
    );
    assert_eq!(query::theme::all(&view).await.unwrap().len(), 3);
}

#[tokio::test]
async fn what_is_wrong_at_set_up_is_refused_on_its_field_and_leaves_nothing_behind() {
    let world = World::before_set_up().await;
    for (wrong, field) in [
        (
            SetUp {
                name: String::new(),
                ..wanted()
            },
            "name",
        ),
        (
            SetUp {
                email: "ada".into(),
                ..wanted()
            },
            "email",
        ),
        (
            SetUp {
                password: "short".into(),
                ..wanted()
            },
            "password",
        ),
        (
            SetUp {
                organisation: " ".into(),
                ..wanted()
            },
            "organisation",
        ),
        (
            SetUp {
                template: "other".into(),
                ..wanted()
            },
            "template",
        ),
        (
            SetUp {
                languages: Vec::new(),
                ..wanted()
            },
            "languages",
        ),
        (
            SetUp {
                time_zone: "Mars".into(),
                ..wanted()
            },
            "timeZone",
        ),
    ] {
        let refused = set_up(&world.engine, wrong).await.unwrap_err().to_string();
        assert!(
            refused.starts_with("INVALID") && refused.ends_with(&format!("({field})")),
            "{refused}"
        );
    }
    assert!(needed(&world.engine).await.unwrap());
    assert_eq!(
        world
            .visitor()
            .ask("{ organisation { name } }", json!({}))
            .await
            .refusal(),
        "NOT_FOUND"
    );
    set_up(
        &world.engine,
        SetUp {
            template: "empty".into(),
            languages: vec!["es".into()],
            ..wanted()
        },
    )
    .await
    .unwrap();
}

#[tokio::test]
async fn the_command_line_makes_an_administrator_of_anybody() {
    let world = World::new().await;
    let ada = world.supporter("ada").await;
    let new = |email: &str| NewAdministrator {
        name: "Root".into(),
        email: email.into(),
        password: None,
        languages: vec!["en".into()],
        time_zone: "UTC".into(),
    };
    assert_eq!(
        add_administrator(&world.engine, new("Ada@folkmoot.test"))
            .await
            .unwrap()
            .id,
        ada.uuid()
    );
    let root = add_administrator(&world.engine, new("root@folkmoot.test"))
        .await
        .unwrap();
    assert_eq!((root.handle.as_str(), root.administrator), ("root", true));
}

#[tokio::test]
async fn an_administrator_sees_what_failed_for_good_and_sends_it_again() {
    let world = World::new().await;
    let admin = world.administrator("admin").await;
    let invite = "mutation { invitePeople(input: {emails: [\"new@example.org\"]}) { invited { id } } }";
    admin.ask(invite, json!({})).await.data();
    let fail = "UPDATE deliveries SET state = 'failed', attempts = 9, last_error = '550 no such user', due_at = NULL";
    world.db.execute_unprepared(fail).await.unwrap();
    let list = "{ failedDeliveries { nodes { id kind recipient attempts lastError } } }";
    let failed = admin.ask(list, json!({})).await;
    let id = failed.text("failedDeliveries.nodes.0.id");
    let shown = json!({"id": id, "kind": "invited", "recipient": "new@example.org", "attempts": 9, "lastError": "550 no such user"});
    assert_eq!(failed.at("failedDeliveries.nodes"), &json!([shown]));
    let retry = "mutation($id: ID!) { retryDelivery(input: {deliveryId: $id}) { deliveryId } }";
    assert_eq!(
        world
            .person("ada")
            .await
            .ask(retry, json!({"id": id}))
            .await
            .refusal(),
        "FORBIDDEN"
    );
    assert_eq!(
        admin
            .ask(retry, json!({"id": id}))
            .await
            .text("retryDelivery.deliveryId"),
        id
    );
    assert_eq!(admin.ask(retry, json!({"id": id})).await.refusal(), "CONFLICT");
    assert_eq!(
        admin.ask(list, json!({})).await.at("failedDeliveries.nodes"),
        &json!([])
    );
}
