//! Invitations: who invites whom into what, and how they are accepted.

use folkmoot_core::actor::Actor;
use folkmoot_core::auth::session::find;
use folkmoot_core::auth::sign_in::sign_in_with_password;
use folkmoot_core::ids::{Kind, expect};
use folkmoot_core::ops::invitation::{Acceptance, accept, offer};
use folkmoot_rules::refusal::Code;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Answer, Person, World};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::json;
use time::Duration;

const INVITE: &str = "mutation($input: InvitePeopleInput!) { invitePeople(input: $input) { invited { id email role title standing group { name } invitedBy { handle } viewerCan { revoke } } refused { email reason } } }";
const LIST: &str = "query($id: ID) { invitations(groupId: $id) { nodes { id email acceptedAt } } }";
const REVOKE: &str = "mutation($id: ID!) { revokeInvitation(input: {invitationId: $id}) { invitation { email viewerCan { revoke } } } }";
const ME: &str = "{ viewer { hasPassword person { name handle standing languages timeZone } memberships { role title group { slug } } } }";

/// What the link in the email holds.
fn token(world: &World, invited: &Answer, index: usize) -> String {
    let id = invited.text(&format!("invitePeople.invited.{index}.id"));
    world
        .secret
        .token("invitation", expect(Kind::Invitation, &id).unwrap())
}

fn newcomer(name: &str) -> Acceptance {
    Acceptance {
        name: name.into(),
        languages: vec!["es".into()],
        time_zone: "Europe/Madrid".into(),
        ..Acceptance::default()
    }
}

async fn accepted(world: &World, token: &str, acceptance: Acceptance) -> Actor {
    let session = accept(&world.engine, token, acceptance).await.unwrap();
    find(&world.engine, session.expose())
        .await
        .unwrap()
        .unwrap()
        .actor
}

async fn refused(world: &World, token: &str) -> Code {
    accept(&world.engine, token, newcomer("Nobody"))
        .await
        .unwrap_err()
        .code()
}

/// The viewer as the API shows them to themselves.
async fn me(world: &World, actor: Actor) -> Answer {
    let request = folkmoot_schema::Request::open(world.engine.clone(), actor)
        .await
        .unwrap();
    let schema = folkmoot_schema::schema().finish();
    let response = request.answer(&schema, async_graphql::Request::new(ME)).await;
    Answer(serde_json::to_value(response).unwrap())
}

async fn count(world: &World, sql: &str) -> usize {
    world
        .db
        .query_all_raw(Statement::from_string(world.db.get_database_backend(), sql))
        .await
        .unwrap()
        .len()
}

#[tokio::test]
async fn leads_invite_into_their_group_and_administrators_anywhere() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let board = world
        .group(
            GroupKind::AdvisoryBoard,
            "Advisory board",
            Visibility::Network,
            None,
        )
        .await;
    let (lead, other) = (
        world.lead("lena", research).await,
        world.lead("otto", vision).await,
    );
    let (member, advisor) = (
        world.member("mira", research).await,
        world.member("abel", board).await,
    );
    let (admin, supporter) = (world.administrator("admin").await, world.supporter("sam").await);
    let into = |email: &str| json!({"input": {"emails": [email], "groupId": research.id(), "role": "LEAD", "title": "Lab coordinator"}});
    let anywhere = |email: &str| json!({"input": {"emails": [email]}});

    let invited = lead.ask(INVITE, into("new@example.org")).await;
    assert_eq!(invited.at("invitePeople.refused"), &json!([]));
    assert_eq!(invited.text("invitePeople.invited.0.group.name"), "Research");
    assert_eq!(invited.text("invitePeople.invited.0.title"), "Lab coordinator");
    assert_eq!(invited.at("invitePeople.invited.0.viewerCan.revoke"), true);
    admin.ask(INVITE, into("newer@example.org")).await.data();
    let alone = admin.ask(INVITE, anywhere("newest@example.org")).await;
    assert_eq!(
        (
            alone.at("invitePeople.invited.0.group"),
            alone.at("invitePeople.invited.0.role")
        ),
        (&json!(null), &json!(null))
    );

    for person in [&other, &member, &advisor, &supporter] {
        let answer = person.ask(INVITE, into("x@example.org")).await;
        let unseen = person.handle == supporter.handle;
        assert_eq!(
            answer.refusal(),
            if unseen { "NOT_FOUND" } else { "FORBIDDEN" },
            "{}",
            person.handle
        );
    }
    assert_eq!(
        lead.ask(INVITE, anywhere("x@example.org")).await.refusal(),
        "FORBIDDEN"
    );
    assert_eq!(
        world
            .visitor()
            .ask(INVITE, anywhere("x@example.org"))
            .await
            .refusal(),
        "UNAUTHENTICATED"
    );
    assert_eq!(
        count(&world, "SELECT id FROM deliveries WHERE kind = 'invited'").await,
        3,
        "one email an invitation"
    );
}

#[tokio::test]
async fn a_pasted_list_invites_whom_it_can_and_says_what_is_wrong_with_the_rest() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let (member, colleague) = (world.member("mira", research).await, world.person("cleo").await);
    let emails = json!([
        " One@Example.org ",
        "two@example",
        "one@example.ORG",
        member.email.to_uppercase(),
        colleague.email
    ]);
    let invited = lead
        .ask(
            INVITE,
            json!({"input": {"emails": emails, "groupId": research.id()}}),
        )
        .await;
    let to: Vec<&str> = invited
        .at("invitePeople.invited")
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["email"].as_str().unwrap())
        .collect();
    assert_eq!(
        to,
        ["One@example.org", "cleo@folkmoot.test"],
        "that Cleo has an account is not told"
    );
    assert_eq!(
        invited.at("invitePeople.refused"),
        &json!([
            {"email": "two@example", "reason": "NOT_AN_ADDRESS"},
            {"email": "one@example.ORG", "reason": "ALREADY_INVITED"},
            {"email": "MIRA@FOLKMOOT.TEST", "reason": "ALREADY_MEMBER"},
        ])
    );
    for emails in [Vec::new(), vec!["x@example.org".to_owned(); 201]] {
        let refused = lead
            .ask(
                INVITE,
                json!({"input": {"emails": emails, "groupId": research.id()}}),
            )
            .await;
        assert_eq!(
            (refused.refusal(), &refused.0["errors"][0]["extensions"]["field"]),
            ("INVALID".into(), &json!("emails"))
        );
    }
}

#[tokio::test]
async fn an_invitation_opens_an_account_once() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    world.person("ana-maria").await;
    let lead = world.lead("lena", research).await;
    let input = json!({"input": {"emails": ["ana@example.org"], "groupId": research.id(), "role": "LEAD", "title": "Lab coordinator"}});
    let link = token(&world, &lead.ask(INVITE, input).await, 0);
    let shown = offer(&world.engine, &link).await.unwrap();
    assert_eq!(
        (
            shown.invitation.email.as_str(),
            shown.organisation.as_str(),
            shown.has_account
        ),
        ("ana@example.org", "Commons", false)
    );
    assert_eq!(
        (
            shown.group.unwrap().name.as_str(),
            shown.invited_by.handle.as_str()
        ),
        ("Research", "lena")
    );

    for (wrong, field) in [
        (
            Acceptance {
                name: " ".into(),
                ..newcomer("")
            },
            "name",
        ),
        (
            Acceptance {
                password: Some("short".into()),
                ..newcomer("Ana")
            },
            "password",
        ),
        (
            Acceptance {
                time_zone: "Madrid".into(),
                ..newcomer("Ana")
            },
            "timeZone",
        ),
        (
            Acceptance {
                languages: Vec::new(),
                ..newcomer("Ana")
            },
            "languages",
        ),
    ] {
        let refused = accept(&world.engine, &link, wrong).await.unwrap_err().to_string();
        assert!(
            refused.starts_with("INVALID") && refused.ends_with(&format!("({field})")),
            "{refused}"
        );
    }
    let ana = Acceptance {
        password: Some("one hub, many hands".into()),
        ..newcomer("Ana María")
    };
    let actor = accepted(&world, &link, ana).await;
    let viewer = me(&world, actor).await;
    assert_eq!(
        viewer.at("viewer"),
        &json!({
            "hasPassword": true,
            "person": {"name": "Ana María", "handle": "ana-maria-2", "standing": "MEMBER", "languages": ["es"], "timeZone": "Europe/Madrid"},
            "memberships": [{"role": "LEAD", "title": "Lab coordinator", "group": {"slug": "research"}}],
        })
    );
    sign_in_with_password(&world.engine, "ana@example.org", "one hub, many hands".into(), "")
        .await
        .unwrap();
    assert_eq!(refused(&world, &link).await, Code::NotFound);
    assert!(offer(&world.engine, &link).await.is_err());
    assert_eq!(
        lead.ask(LIST, json!({"id": research.id()}))
            .await
            .at("invitations.nodes"),
        &json!([])
    );
}

#[tokio::test]
async fn of_two_who_accept_the_same_invitation_at_once_one_gets_in() {
    let world = World::new().await;
    let admin = world.administrator("admin").await;
    let link = token(
        &world,
        &admin
            .ask(INVITE, json!({"input": {"emails": ["ana@example.org"]}}))
            .await,
        0,
    );
    let (one, other) = tokio::join!(
        accept(&world.engine, &link, newcomer("Ana")),
        accept(&world.engine, &link, newcomer("Ana"))
    );
    let errors: Vec<_> = [one.err(), other.err()].into_iter().flatten().collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].code(), Code::NotFound);
    assert_eq!(
        count(
            &world,
            "SELECT id FROM people WHERE email_key = 'ana@example.org'"
        )
        .await,
        1
    );
}

#[tokio::test]
async fn an_invitation_that_is_too_old_or_taken_back_opens_nothing() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, member) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let input =
        json!({"input": {"emails": ["old@example.org", "gone@example.org"], "groupId": research.id()}});
    let invited = lead.ask(INVITE, input.clone()).await;
    let (old, gone) = (token(&world, &invited, 0), token(&world, &invited, 1));

    let id = invited.text("invitePeople.invited.1.id");
    assert_eq!(member.ask(REVOKE, json!({"id": id})).await.refusal(), "NOT_FOUND");
    assert_eq!(
        member.ask(LIST, json!({"id": research.id()})).await.refusal(),
        "FORBIDDEN"
    );
    assert_eq!(
        lead.ask(LIST, json!({})).await.refusal(),
        "FORBIDDEN",
        "all of them are the administrators' to see"
    );
    assert_eq!(
        lead.ask(LIST, json!({"id": research.id()}))
            .await
            .at("invitations.nodes")
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let revoked = lead.ask(REVOKE, json!({"id": id})).await;
    assert_eq!(revoked.at("revokeInvitation.invitation.viewerCan.revoke"), false);
    assert_eq!(refused(&world, &gone).await, Code::NotFound);

    world.pass(Duration::days(14));
    assert_eq!(refused(&world, &old).await, Code::NotFound);
    assert_eq!(refused(&world, "no such token").await, Code::NotFound);
    let again = lead.ask(INVITE, input).await;
    assert_eq!(
        again.at("invitePeople.refused"),
        &json!([]),
        "what ran out or was taken back can be sent anew"
    );
    accepted(&world, &token(&world, &again, 0), newcomer("Olga")).await;
}

#[tokio::test]
async fn somebody_with_an_account_joins_and_stays_who_they_are() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, supporter) = (world.lead("lena", research).await, world.supporter("sam").await);
    let input = json!({"input": {"emails": [supporter.email.to_uppercase()], "groupId": research.id(), "title": "Proofreader"}});
    let link = token(&world, &lead.ask(INVITE, input).await, 0);
    assert!(offer(&world.engine, &link).await.unwrap().has_account);
    let claims = Acceptance {
        name: "Somebody else".into(),
        password: Some("a password they chose".into()),
        ..newcomer("")
    };
    let actor = accepted(&world, &link, claims).await;
    assert_eq!(actor, Actor::Person(supporter.uuid()));
    let viewer = me(&world, actor).await;
    assert_eq!(viewer.at("viewer.hasPassword"), false);
    assert_eq!(viewer.text("viewer.person.name"), "sam");
    assert_eq!(
        viewer.text("viewer.person.standing"),
        "SUPPORTER",
        "a lead takes into a group, not into the organisation"
    );
    assert_eq!(
        viewer.at("viewer.memberships"),
        &json!([{"role": "MEMBER", "title": "Proofreader", "group": {"slug": "research"}}])
    );
}

#[tokio::test]
async fn only_an_administrators_invitation_opens_a_closed_account_again() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (admin, lead) = (
        world.administrator("admin").await,
        world.lead("lena", research).await,
    );
    let bo: Person = world.member("bo", research).await;
    admin
        .ask(
            "mutation($id: ID!) { deactivatePerson(input: {personId: $id}) { person { active } } }",
            json!({"id": bo.id()}),
        )
        .await
        .data();
    let input = json!({"input": {"emails": [bo.email], "groupId": research.id()}});
    let by_lead = token(&world, &lead.ask(INVITE, input).await, 0);
    assert_eq!(refused(&world, &by_lead).await, Code::Forbidden);
    let by_admin = token(
        &world,
        &admin.ask(INVITE, json!({"input": {"emails": [bo.email]}})).await,
        0,
    );
    let actor = accepted(&world, &by_admin, newcomer("")).await;
    assert_eq!(me(&world, actor).await.text("viewer.person.handle"), "bo");
    accepted(&world, &by_lead, newcomer("")).await;
    // Closing the account ended the sessions.
    bo.sign_in().await;
    let seats = bo.ask("{ viewer { memberships { role } } }", json!({})).await;
    assert_eq!(seats.at("viewer.memberships"), &json!([{"role": "MEMBER"}]));
}

#[tokio::test]
async fn who_was_added_in_the_meantime_keeps_their_seat() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, ada) = (world.lead("lena", research).await, world.person("ada").await);
    let input = json!({"input": {"emails": [ada.email], "groupId": research.id()}});
    let link = token(&world, &lead.ask(INVITE, input).await, 0);
    world.joins(&ada, research, MembershipRole::Lead).await;
    accepted(&world, &link, newcomer("")).await;
    let seats = ada.ask("{ viewer { memberships { role } } }", json!({})).await;
    assert_eq!(seats.at("viewer.memberships"), &json!([{"role": "LEAD"}]));
}
