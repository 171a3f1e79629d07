//! Groups, who is in them, and what is shown of them to whom.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::World;
use serde_json::json;
use time::Duration;

const CREATE: &str = "mutation($input: CreateGroupInput!) { createGroup(input: $input) { group { id name slug kind visibility parent { name } viewerCan { edit createWorkingGroup openDiscussion } } } }";
const EDIT: &str = "mutation($input: EditGroupInput!) { editGroup(input: $input) { group { name slug visibility purpose { markdown } } } }";
const ADD: &str = "mutation($input: AddMemberInput!) { addMember(input: $input) { membership { id role title person { handle } group { slug } viewerCan { change end } } } }";
const CHANGE: &str = "mutation($input: ChangeMembershipInput!) { changeMembership(input: $input) { membership { role title } } }";
const END: &str = "mutation($id: ID!) { endMembership(input: {membershipId: $id}) { group { slug memberCount viewerMembership { id } } } }";
const SHOW: &str = "query($slug: String!) { group(slug: $slug) { name kind memberCount leads { person { handle } } members { nodes { id person { handle } } } workingGroups { slug } viewerCan { edit invite addMember openDiscussion leave } } }";

#[tokio::test]
async fn an_administrator_adds_hubs_and_a_lead_working_groups_inside_their_own() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let admin = world.administrator("admin").await;
    let (lead, other) = (
        world.lead("lena", research).await,
        world.lead("otto", vision).await,
    );
    let member = world.member("mira", research).await;

    let hub = json!({"input": {"name": "Advocacy & outreach", "purpose": "Be *heard*."}});
    assert_eq!(
        admin
            .ask(CREATE, hub.clone())
            .await
            .text("createGroup.group.slug"),
        "advocacy-outreach"
    );
    assert_eq!(
        admin
            .ask(CREATE, hub.clone())
            .await
            .text("createGroup.group.slug"),
        "advocacy-outreach-2"
    );
    for person in [&lead, &member] {
        assert_eq!(person.ask(CREATE, hub.clone()).await.refusal(), "FORBIDDEN");
    }
    assert_eq!(
        world.visitor().ask(CREATE, hub).await.refusal(),
        "UNAUTHENTICATED"
    );

    let inside = json!({"input": {"kind": "WORKING_GROUP", "name": "Grants", "parentId": research.id()}});
    let made = lead.ask(CREATE, inside.clone()).await;
    assert_eq!(made.text("createGroup.group.parent.name"), "Research");
    assert_eq!(
        made.at("createGroup.group.viewerCan"),
        &json!({"edit": true, "createWorkingGroup": false, "openDiscussion": true})
    );
    for person in [&other, &member] {
        assert_eq!(person.ask(CREATE, inside.clone()).await.refusal(), "FORBIDDEN");
    }
}

#[tokio::test]
async fn a_structure_that_makes_no_sense_is_refused_on_its_field() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let grants = world
        .group(
            GroupKind::WorkingGroup,
            "Grants",
            Visibility::Network,
            Some(research),
        )
        .await;
    world
        .group(GroupKind::CoreTeam, "Core team", Visibility::Network, None)
        .await;
    let admin = world.administrator("admin").await;
    for (input, code, field) in [
        (
            json!({"kind": "WORKING_GROUP", "name": "Nowhere"}),
            "INVALID",
            "parentId",
        ),
        (
            json!({"kind": "WORKING_GROUP", "name": "Deeper", "parentId": grants.id()}),
            "INVALID",
            "parentId",
        ),
        (
            json!({"kind": "HUB", "name": "Inside", "parentId": research.id()}),
            "INVALID",
            "parentId",
        ),
        (
            json!({"kind": "CORE_TEAM", "name": "Another"}),
            "CONFLICT",
            "kind",
        ),
        (json!({"name": " \n"}), "INVALID", "name"),
        (json!({"name": "x".repeat(81)}), "INVALID", "name"),
        (
            json!({"name": "Long", "purpose": "x".repeat(5001)}),
            "INVALID",
            "purpose",
        ),
    ] {
        let refused = admin.ask(CREATE, json!({"input": input})).await;
        assert_eq!(refused.refusal(), code, "{input}");
        assert_eq!(refused.0["errors"][0]["extensions"]["field"], field);
    }
}

#[tokio::test]
async fn the_address_of_a_group_stays_when_its_name_changes() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let (lead, other) = (
        world.lead("lena", research).await,
        world.lead("otto", vision).await,
    );
    let input = json!({"input": {"groupId": research.id(), "name": "Research lab", "visibility": "PUBLIC"}});
    assert_eq!(other.ask(EDIT, input.clone()).await.refusal(), "FORBIDDEN");
    let edited = lead.ask(EDIT, input).await;
    assert_eq!(
        edited.at("editGroup.group"),
        &json!({"name": "Research lab", "slug": "research", "visibility": "PUBLIC", "purpose": {"markdown": ""}})
    );
    assert_eq!(
        world
            .visitor()
            .ask(SHOW, json!({"slug": "research"}))
            .await
            .text("group.name"),
        "Research lab"
    );
}

#[tokio::test]
async fn a_private_group_is_a_card_to_administrators_and_nothing_to_others() {
    let world = World::new().await;
    let room = world
        .group(GroupKind::Hub, "Legal", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", room).await;
    let (admin, colleague) = (world.administrator("admin").await, world.person("cleo").await);
    let open = "mutation($id: ID!) { openDiscussion(input: {groupId: $id, title: \"A contract\", body: \"Private.\"}) { discussion { id } } }";
    let discussion = lead
        .ask(open, json!({"id": room.id()}))
        .await
        .text("openDiscussion.discussion.id");

    let card = admin.ask(SHOW, json!({"slug": "legal"})).await;
    assert_eq!(card.text("group.leads.0.person.handle"), "lena");
    assert_eq!(
        card.at("group.viewerCan"),
        &json!({"edit": true, "invite": true, "addMember": true, "openDiscussion": false, "leave": false})
    );
    let read = "query($id: ID!) { discussion(id: $id) { title } }";
    assert_eq!(
        admin.ask(read, json!({"id": discussion})).await.refusal(),
        "NOT_FOUND"
    );
    assert_eq!(
        admin.ask(open, json!({"id": room.id()})).await.refusal(),
        "NOT_FOUND"
    );
    let all = admin
        .ask(
            "query($id: ID!) { discussions(groupId: $id) { nodes { title } } }",
            json!({"id": room.id()}),
        )
        .await;
    assert_eq!(all.at("discussions.nodes"), &json!([]));

    for stranger in [colleague, world.supporter("sam").await, world.visitor()] {
        assert_eq!(
            stranger.ask(SHOW, json!({"slug": "legal"})).await.refusal(),
            "NOT_FOUND"
        );
        assert_eq!(
            stranger
                .ask("{ groups { nodes { slug } } }", json!({}))
                .await
                .at("groups.nodes"),
            &json!([])
        );
    }
    let memberships = world
        .person("dora")
        .await
        .ask("{ person(handle: \"lena\") { memberships { id } } }", json!({}))
        .await;
    assert_eq!(
        memberships.at("person.memberships"),
        &json!([]),
        "a private seat is not shown on the profile"
    );
}

#[tokio::test]
async fn a_visitor_sees_the_leads_of_a_public_group_and_how_many_are_in_it() {
    let world = World::new().await;
    let research = world
        .group(GroupKind::Hub, "Research", Visibility::Public, None)
        .await;
    world.lead("lena", research).await;
    world.pass(Duration::MINUTE);
    let (member, supporter) = (world.member("mira", research).await, world.supporter("sam").await);
    let handles = |answer: &folkmoot_tests::Answer| {
        let nodes = answer.at("group.members.nodes").as_array().unwrap().clone();
        nodes
            .iter()
            .map(|node| node["person"]["handle"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for stranger in [world.visitor(), supporter.clone()] {
        let shown = stranger.ask(SHOW, json!({"slug": "research"})).await;
        assert_eq!(
            (shown.at("group.memberCount"), handles(&shown)),
            (&json!(2), vec!["lena".to_owned()])
        );
    }
    let inside = member.ask(SHOW, json!({"slug": "research"})).await;
    assert_eq!(handles(&inside), ["lena", "mira"]);
    world.pass(Duration::MINUTE);
    world.joins(&supporter, research, MembershipRole::Member).await;
    let shared = supporter.ask(SHOW, json!({"slug": "research"})).await;
    assert_eq!(
        handles(&shared),
        ["lena", "mira", "sam"],
        "who is in the room sees who is in the room"
    );
}

#[tokio::test]
async fn groups_come_in_pages_that_know_how_many_there_are() {
    let world = World::new().await;
    let admin = world.administrator("admin").await;
    for name in ["One", "Two", "Three"] {
        admin.ask(CREATE, json!({"input": {"name": name}})).await.data();
    }
    world
        .group(GroupKind::CoreTeam, "Core team", Visibility::Network, None)
        .await;
    let page = "query($after: String) { groups(kind: HUB, first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }";
    let first = admin.ask(page, json!({})).await;
    assert_eq!(
        first.at("groups.nodes"),
        &json!([{"name": "One"}, {"name": "Two"}])
    );
    assert_eq!(first.at("groups.pageInfo.hasNextPage"), true);
    let next = admin
        .ask(page, json!({"after": first.text("groups.pageInfo.endCursor")}))
        .await;
    assert_eq!(next.at("groups.nodes"), &json!([{"name": "Three"}]));
    assert_eq!(next.at("groups.pageInfo.hasNextPage"), false);
    assert_eq!(
        admin
            .ask("{ groups(first: 101) { nodes { id } } }", json!({}))
            .await
            .refusal(),
        "INVALID"
    );
    assert_eq!(
        admin.ask("{ group { name } }", json!({})).await.refusal(),
        "INVALID"
    );
}

#[tokio::test]
async fn a_lead_takes_people_in_gives_them_titles_and_lets_them_go() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let lead = world.lead("lena", research).await;
    let (other, ada) = (world.lead("otto", vision).await, world.person("ada").await);
    let input = json!({"input": {"groupId": research.id(), "personId": ada.id(), "title": "Grant writer"}});
    for person in [&other, &ada] {
        assert_eq!(person.ask(ADD, input.clone()).await.refusal(), "FORBIDDEN");
    }
    let added = lead.ask(ADD, input.clone()).await;
    let membership = added.text("addMember.membership.id");
    assert_eq!(added.text("addMember.membership.title"), "Grant writer");
    assert_eq!(
        added.at("addMember.membership.viewerCan"),
        &json!({"change": true, "end": true})
    );
    let again = lead.ask(ADD, input).await;
    assert_eq!(
        (again.refusal(), &again.0["errors"][0]["extensions"]["field"]),
        ("CONFLICT".into(), &json!("personId"))
    );

    let promote = json!({"input": {"membershipId": membership, "role": "LEAD", "title": "Co-ordinator"}});
    for person in [&other, &ada] {
        assert_eq!(
            person.ask(CHANGE, promote.clone()).await.refusal(),
            "FORBIDDEN",
            "nobody gives themselves a role"
        );
    }
    let changed = lead.ask(CHANGE, promote).await;
    assert_eq!(
        changed.at("changeMembership.membership"),
        &json!({"role": "LEAD", "title": "Co-ordinator"})
    );
    let untitled = ada
        .ask(
            CHANGE,
            json!({"input": {"membershipId": membership, "title": " "}}),
        )
        .await;
    assert_eq!(untitled.at("changeMembership.membership.title"), &json!(null));

    assert_eq!(
        other.ask(END, json!({"id": membership})).await.refusal(),
        "FORBIDDEN"
    );
    let left = ada.ask(END, json!({"id": membership})).await;
    assert_eq!(
        left.at("endMembership.group"),
        &json!({"slug": "research", "memberCount": 1, "viewerMembership": null})
    );
    assert_eq!(
        ada.ask(END, json!({"id": membership})).await.refusal(),
        "NOT_FOUND"
    );
}

#[tokio::test]
async fn a_lead_who_is_a_supporter_cannot_fish_for_people_by_their_ids() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (sam, ada) = (world.supporter("sam").await, world.person("ada").await);
    world.joins(&sam, research, MembershipRole::Lead).await;
    let input = json!({"input": {"groupId": research.id(), "personId": ada.id()}});
    assert_eq!(sam.ask(ADD, input).await.refusal(), "NOT_FOUND");
}

#[tokio::test]
async fn the_lead_of_a_hub_leads_its_working_groups() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let grants = world
        .group(
            GroupKind::WorkingGroup,
            "Grants",
            Visibility::Network,
            Some(research),
        )
        .await;
    let (lead, ada) = (world.lead("lena", research).await, world.person("ada").await);
    let deputy = world.lead("dora", grants).await;
    let input =
        |group: folkmoot_tests::GroupId| json!({"input": {"groupId": group.id(), "personId": ada.id()}});
    lead.ask(ADD, input(grants)).await.data();
    assert_eq!(deputy.ask(ADD, input(research)).await.refusal(), "FORBIDDEN");
    let shown = lead.ask(SHOW, json!({"slug": "research"})).await;
    assert_eq!(shown.at("group.workingGroups"), &json!([{"slug": "grants"}]));
}

#[tokio::test]
async fn a_group_with_many_members_costs_as_many_statements_as_one_with_few() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let lead = world.lead("lena", research).await;
    let lists = [
        "{ groups { nodes { memberCount leads { person { name } } } } }",
        "{ people(first: 50) { nodes { name memberships { group { name } } viewerCan { deactivate } } } }",
        "{ group(slug: \"research\") { members(first: 50) { nodes { person { name memberships { group { name } } } viewerCan { end } } } } }",
    ];
    let mut costs = Vec::new();
    for round in 0..2 {
        for number in 0..round * 20 {
            let group = world.hub(&format!("Hub {number}")).await;
            let member = world.member(&format!("m{number}"), research).await;
            world.joins(&member, group, MembershipRole::Lead).await;
        }
        let mut cost = Vec::new();
        for list in lists {
            let before = world.engine.statements();
            lead.ask(list, json!({})).await.data();
            cost.push(world.engine.statements() - before);
        }
        costs.push(cost);
    }
    assert_eq!(costs[0], costs[1]);
}
