//! Roles: given to a group, offered for, filled by a selection or put on record, handed back, open again when their term ends.

use crate::circle::{Circle, circle, consent};
use folkmoot_core::work;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// What the tests read of a role.
const ROLE: &str = "fragment role on Role {
  id name standing termMonths group { name } purpose { markdown } domain { markdown }
  holder { handle } holding { id from until current }
  history { person { handle } from until endedAt end endWords { markdown } words { markdown } process { id } recordedBy { handle } current }
  offers { id person { handle } words { markdown } mine } offerCount selection { id }
  viewerOffer { id } viewerCan { edit retire offer recordHolder handBack beginSelection }
}";

/// What is written down of a role.
pub fn plan(name: &str) -> Value {
    json!({"name": name, "purpose": "So that the *books* are kept.", "domain": "Payments up to 500 euros.", "termMonths": 12})
}

/// A lead gives a group a role.
pub async fn creates(lead: &Person, group: GroupId, name: &str) -> String {
    let input = json!({"groupId": group.id(), "plan": plan(name)});
    let made = lead.does("createRole", input, "role { id }").await;
    made.text("createRole.role.id")
}

/// Somebody offers themselves.
pub async fn offers(person: &Person, role: &str, words: &str) -> Answer {
    let input = json!({"roleId": role, "words": words});
    person
        .does("offerForRole", input, "role { viewerOffer { id } }")
        .await
}

/// A lead puts somebody on record.
pub async fn records(lead: &Person, role: &str, person: &Person, until: Option<&str>) -> Answer {
    let input = json!({"roleId": role, "personId": person.id(), "from": "2026-01-05", "until": until,
        "words": "Chosen at the spring meeting."});
    lead.does("recordHolder", input, "role { id standing }").await
}

/// What somebody sees of a role.
pub async fn sees(person: &Person, role: &str) -> Value {
    let document = format!("query($id: ID!) {{ role(id: $id) {{ ...role }} }} {ROLE}");
    person.ask(&document, json!({ "id": role })).await.data()["role"].clone()
}

/// The names of the roles that somebody finds open in the whole organisation.
async fn open(person: &Person) -> Vec<String> {
    let found = person
        .ask("{ organisation { openRoles { nodes { name } } } }", json!({}))
        .await;
    found.list("organisation.openRoles.nodes", "name")
}

/// The panel of a circle selects somebody for a role, for this long.
async fn selects(circle: &Circle, role: &str, whom: &Person, ends: Option<Duration>) -> String {
    let mut plan = circle.plan(&json!({}));
    plan["title"] = json!("Who keeps the books?");
    if let Some(ends) = ends {
        plan["terms"]["reviewAt"] = json!(circle.world.after(ends - Duration::days(1)));
        plan["terms"]["endsAt"] = json!(circle.world.after(ends));
        plan["terms"]["atEnd"] = json!("LAPSE");
    }
    let input = json!({"discussionId": circle.discussion, "kind": "ROLE", "mode": "FULL", "plan": plan,
        "roleId": role, "publish": true});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id role { id } }")
        .await;
    assert_eq!(begun.text("beginProcess.process.role.id"), role);
    let process = begun.text("beginProcess.process.id");
    let everybody = circle.everybody();
    let nominate = json!({"nominate": {"personId": whom.id(), "reason": "They know the books."}});
    circle.all(&everybody, &process, nominate).await;
    circle
        .steps(whom, &process, json!({"willing": {"yes": true}}))
        .await;
    circle.all(&everybody, &process, json!({"plain": "KEEP"})).await;
    let write = json!({"write": {"text": "They keep the books.", "candidateId": whom.id()}});
    circle.steps(&circle.facilitator, &process, write).await;
    circle.all(&everybody, &process, consent(2)).await;
    process
}

#[tokio::test]
async fn a_role_is_offered_for_filled_by_a_selection_and_open_again_when_its_term_ends() {
    let circle = circle(1).await;
    let role = creates(&circle.facilitator, circle.hub, "Treasurer").await;
    let ella = circle.world.person("ella").await;
    let seen = sees(&ella, &role).await;
    assert_eq!(seen["standing"], "OPEN");
    assert_eq!(seen["group"]["name"], "Research");
    assert_eq!(seen["viewerCan"]["offer"], true, "nobody is excluded beforehand");
    assert_eq!(
        seen["viewerCan"]["beginSelection"], false,
        "she is not of the group"
    );
    assert_eq!(open(&ella).await, ["Treasurer"]);

    offers(&ella, &role, "I kept books for *years*.").await.data();
    let again = offers(&ella, &role, "Really.").await;
    assert_eq!(again.refusal(), "CONFLICT", "one offer at a time");
    let seen = sees(&circle.proposer, &role).await;
    assert_eq!(seen["offers"][0]["person"]["handle"], "ella");
    assert_eq!(seen["offers"][0]["mine"], false);
    assert_eq!(seen["viewerCan"]["beginSelection"], true);

    let process = selects(&circle, &role, &ella, Some(Duration::days(100))).await;
    let seen = sees(&ella, &role).await;
    assert_eq!(seen["standing"], "HELD");
    assert_eq!(seen["holder"]["handle"], "ella");
    assert_eq!(seen["holding"]["from"], "2026-03-02");
    assert_eq!(seen["holding"]["until"], "2026-06-10", "the agreement's own term");
    assert_eq!(seen["history"][0]["process"]["id"], json!(process));
    assert_eq!(
        seen["offerCount"], 0,
        "whoever came to hold it answered the offers"
    );
    assert_eq!(seen["viewerCan"]["handBack"], true);
    assert!(open(&ella).await.is_empty());
    let mine = "{ viewer { person { roles { role { name } until } } } }";
    let held = ella.ask(mine, json!({})).await;
    assert_eq!(held.text("viewer.person.roles.0.role.name"), "Treasurer");
    let by_hand = records(&circle.facilitator, &role, &circle.proposer, None).await;
    assert_eq!(
        by_hand.refusal(),
        "CONFLICT",
        "what was agreed is not written over"
    );

    circle.world.pass(Duration::days(85));
    assert_eq!(sees(&ella, &role).await["standing"], "ENDING");
    circle.world.pass(Duration::days(16));
    work::due(&circle.world.engine).await.unwrap();
    let seen = sees(&ella, &role).await;
    assert_eq!(seen["standing"], "OPEN");
    assert!(seen["holder"].is_null());
    assert_eq!(seen["history"][0]["person"]["handle"], "ella");
    assert_eq!(open(&ella).await, ["Treasurer"]);
}

#[tokio::test]
async fn without_a_term_of_its_own_an_agreement_gives_the_role_for_its_usual_one() {
    let circle = circle(1).await;
    let role = creates(&circle.facilitator, circle.hub, "Treasurer").await;
    selects(&circle, &role, &circle.panel[0], None).await;
    let seen = sees(&circle.proposer, &role).await;
    assert_eq!(seen["holder"]["handle"], "member0");
    assert_eq!(seen["holding"]["until"], "2027-03-02");
}

#[tokio::test]
async fn one_selection_runs_for_a_role_at_a_time_and_only_in_its_own_group() {
    let circle = circle(1).await;
    let role = creates(&circle.facilitator, circle.hub, "Treasurer").await;
    let begin = |kind: &str, role: &str| {
        json!({"discussionId": circle.discussion, "kind": kind, "mode": "FULL", "plan": circle.plan(&json!({})),
            "roleId": role, "publish": true})
    };
    let tries = async |kind: &str, role: &str| {
        circle
            .proposer
            .does("beginProcess", begin(kind, role), "process { id }")
            .await
    };
    assert_eq!(
        tries("CONSENT", &role).await.field(),
        ("INVALID".into(), "roleId".into())
    );
    let elsewhere = circle.world.hub("Vision").await;
    let lead = circle.world.lead("otto", elsewhere).await;
    let other = creates(&lead, elsewhere, "Host").await;
    assert_eq!(
        tries("ROLE", &other).await.field(),
        ("INVALID".into(), "roleId".into())
    );
    let process = tries("ROLE", &role).await.text("beginProcess.process.id");
    assert_eq!(tries("ROLE", &role).await.refusal(), "CONFLICT");
    let seen = sees(&circle.proposer, &role).await;
    assert_eq!(seen["selection"]["id"], json!(process));
    assert_eq!(seen["viewerCan"]["beginSelection"], false);
}

#[tokio::test]
async fn an_agreement_that_is_ended_ends_the_holding_and_leaves_it_on_record() {
    let circle = circle(1).await;
    let role = creates(&circle.facilitator, circle.hub, "Treasurer").await;
    let ella = circle.world.person("ella").await;
    let first = selects(&circle, &role, &ella, Some(Duration::days(100))).await;
    circle.world.pass(Duration::MINUTE);
    // Another selection, early: the new person takes the role over, and the old agreement's end changes nothing of it.
    let member = &circle.panel[0];
    selects(&circle, &role, member, Some(Duration::days(200))).await;
    let seen = sees(&circle.proposer, &role).await;
    assert_eq!(seen["holder"]["handle"], "member0");
    assert_eq!(seen["history"][1]["person"]["handle"], "ella");
    assert_eq!(seen["history"][1]["end"], "TAKEN_OVER");
    assert_eq!(seen["history"][1]["process"]["id"], json!(first));
    circle.world.pass(Duration::days(105));
    work::due(&circle.world.engine).await.unwrap();
    let seen = sees(&circle.proposer, &role).await;
    assert_eq!(seen["holder"]["handle"], "member0");
    assert_eq!(seen["history"].as_array().unwrap().len(), 2);
    // The second agreement lapses on the last day of its term.
    circle.world.pass(Duration::days(95) + Duration::HOUR);
    work::due(&circle.world.engine).await.unwrap();
    let seen = sees(&circle.proposer, &role).await;
    assert_eq!(seen["standing"], "OPEN");
    assert_eq!(seen["history"][0]["end"], "LAPSED");
}

#[tokio::test]
async fn a_lead_puts_on_record_who_was_chosen_elsewhere_and_the_holder_hands_the_role_back() {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let (lead, member) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let role = creates(&lead, hub, "Treasurer").await;
    assert_eq!(
        records(&member, &role, &member, None).await.refusal(),
        "FORBIDDEN"
    );
    let past = records(&lead, &role, &member, Some("2026-02-28")).await;
    assert_eq!(past.field(), ("INVALID".into(), "until".into()));
    records(&lead, &role, &member, Some("2026-12-31")).await.data();
    let seen = sees(&member, &role).await;
    assert_eq!(seen["history"][0]["recordedBy"]["handle"], "lena");
    assert_eq!(
        seen["history"][0]["words"]["markdown"],
        "Chosen at the spring meeting."
    );
    // What was written down by hand can be put right by hand.
    world.pass(Duration::MINUTE);
    records(&lead, &role, &member, Some("2026-11-30")).await.data();

    let back = |words: &str| json!({"roleId": role, "words": words});
    let tried = lead.does("handBackRole", back("Mine?"), "role { id }").await;
    assert_eq!(tried.refusal(), "FORBIDDEN");
    member
        .does("handBackRole", back("I move to Athens."), "role { id }")
        .await
        .data();
    let seen = sees(&member, &role).await;
    assert_eq!(seen["standing"], "OPEN");
    assert_eq!(seen["history"][0]["end"], "HANDED_BACK");
    assert_eq!(seen["history"][0]["endWords"]["markdown"], "I move to Athens.");
    assert_eq!(seen["history"][1]["end"], "TAKEN_OVER");
}

#[tokio::test]
async fn an_offer_is_taken_back_by_whoever_made_it_and_can_be_made_anew() {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let lead = world.lead("lena", hub).await;
    let (ella, sam) = (world.person("ella").await, world.supporter("sam").await);
    let role = creates(&lead, hub, "Treasurer").await;
    assert_eq!(offers(&sam, &role, "Me!").await.refusal(), "NOT_FOUND");
    let offer = offers(&ella, &role, "")
        .await
        .text("offerForRole.role.viewerOffer.id");
    let input = json!({ "offerId": offer });
    let tried = lead.does("withdrawOffer", input.clone(), "role { id }").await;
    assert_eq!(tried.refusal(), "FORBIDDEN");
    ella.does("withdrawOffer", input.clone(), "role { id }")
        .await
        .data();
    let twice = ella.does("withdrawOffer", input, "role { id }").await;
    assert_eq!(twice.refusal(), "CONFLICT");
    assert_eq!(sees(&lead, &role).await["offerCount"], 0);
    offers(&ella, &role, "After all.").await.data();
    assert_eq!(sees(&lead, &role).await["offerCount"], 1);
}

#[tokio::test]
async fn a_role_is_changed_and_retired_by_those_who_lead_and_stays_on_record() {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let (lead, member) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let role = creates(&lead, hub, "Treasurer").await;
    records(&lead, &role, &member, None).await.data();
    let input = json!({"roleId": role, "plan": {"name": "Bookkeeper", "purpose": "Books.", "domain": ""}});
    lead.does("editRole", input.clone(), "role { id }").await.data();
    let seen = sees(&member, &role).await;
    assert_eq!(
        (&seen["name"], &seen["termMonths"]),
        (&json!("Bookkeeper"), &Value::Null)
    );
    let retire = json!({"roleId": role, "reason": "The bank does it."});
    lead.does("retireRole", retire.clone(), "role { id }")
        .await
        .data();
    let seen = sees(&member, &role).await;
    assert_eq!(seen["standing"], "RETIRED");
    assert_eq!(seen["history"][0]["end"], "ROLE_RETIRED");
    let roles =
        "{ group(slug: \"research\") { roles { nodes { id } } } roles(retired: true) { nodes { id } } }";
    let found = lead.ask(roles, json!({})).await;
    assert!(found.list("group.roles.nodes", "id").is_empty());
    assert_eq!(found.list("roles.nodes", "id"), std::slice::from_ref(&role));
    for (field, input) in [("editRole", input), ("retireRole", retire)] {
        let refused = lead.does(field, input, "role { id }").await;
        assert_eq!(refused.refusal(), "CONFLICT");
    }
    assert_eq!(offers(&member, &role, "Me.").await.refusal(), "CONFLICT");
}

#[tokio::test]
async fn whose_account_is_closed_holds_no_role_and_offers_for_none() {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let lead = world.lead("lena", hub).await;
    let (member, keeper) = (
        world.member("mira", hub).await,
        world.administrator("keeper").await,
    );
    let (held, offered) = (
        creates(&lead, hub, "Treasurer").await,
        creates(&lead, hub, "Host").await,
    );
    records(&lead, &held, &member, None).await.data();
    offers(&member, &offered, "I like guests.").await.data();
    let input = json!({"personId": member.id()});
    keeper
        .does("deactivatePerson", input, "person { id }")
        .await
        .data();
    let seen = sees(&lead, &held).await;
    assert_eq!(
        (&seen["standing"], &seen["history"][0]["end"]),
        (&json!("OPEN"), &json!("LEFT"))
    );
    assert_eq!(sees(&lead, &offered).await["offerCount"], 0);
}

#[tokio::test]
async fn a_working_group_has_a_term_that_is_prolonged_and_closes_nothing() {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let lead = world.lead("lena", hub).await;
    let input = |kind: &str, parent: Option<String>, ends: &str| json!({"kind": kind, "name": "Grants", "purpose": "Find money.", "parentId": parent, "endsOn": ends});
    let create = async |input| lead.does("createGroup", input, "group { id endsOn ended }").await;
    let past = create(input("WORKING_GROUP", Some(hub.id()), "2026-03-01")).await;
    assert_eq!(past.field(), ("INVALID".into(), "endsOn".into()));
    let made = create(input("WORKING_GROUP", Some(hub.id()), "2026-06-30")).await;
    let group = made.text("createGroup.group.id");
    let edit = async |ends: Value| {
        let input = json!({"groupId": group, "endsOn": ends});
        lead.does("editGroup", input, "group { endsOn ended }").await
    };
    let inside = "{ group(slug: \"research\") { workingGroups { name purpose { markdown } memberCount endsOn ended } } }";
    let shown = async || {
        lead.ask(inside, json!({}))
            .await
            .at("group.workingGroups.0")
            .clone()
    };
    assert_eq!(
        shown().await,
        json!({"name": "Grants", "purpose": {"markdown": "Find money."}, "memberCount": 0,
            "endsOn": "2026-06-30", "ended": false})
    );
    world.pass(Duration::days(121));
    assert_eq!(shown().await["ended"], true);
    lead.opens_discussion(GroupId(folkmoot_core::ids::read(&group).unwrap().1), "Still here")
        .await;
    assert_eq!(
        edit(json!("2026-12-31")).await.at("editGroup.group"),
        &json!({"endsOn": "2026-12-31", "ended": false})
    );
    assert_eq!(
        edit(Value::Null).await.at("editGroup.group"),
        &json!({"endsOn": null, "ended": false})
    );
    let of_hub = json!({"groupId": hub.id(), "endsOn": "2026-12-31"});
    let refused = lead.does("editGroup", of_hub, "group { id }").await;
    assert_eq!(refused.field(), ("CONFLICT".into(), "endsOn".into()));
}

#[tokio::test]
async fn the_roles_of_a_private_group_are_its_own_and_those_of_a_public_one_everybodys() {
    let world = World::new().await;
    let closed = world
        .group(GroupKind::Hub, "Closed", Visibility::Private, None)
        .await;
    let public = world
        .group(GroupKind::Hub, "Public", Visibility::Public, None)
        .await;
    let (lena, nora) = (world.lead("lena", closed).await, world.lead("nora", public).await);
    let (hidden, shown) = (
        creates(&lena, closed, "Treasurer").await,
        creates(&nora, public, "Host").await,
    );
    offers(&nora, &shown, "I like guests.").await.data();
    let visitor = world.visitor();
    assert_eq!(open(&visitor).await, ["Host"]);
    let seen = sees(&visitor, &shown).await;
    assert_eq!(seen["offers"][0]["words"]["markdown"], "I like guests.");
    assert_eq!(seen["viewerCan"]["offer"], false);
    for outsider in [&visitor, &nora] {
        let asked = outsider
            .ask("query($id: ID!) { role(id: $id) { id } }", json!({"id": hidden}))
            .await;
        assert_eq!(asked.refusal(), "NOT_FOUND");
    }
    let mut both = open(&lena).await;
    both.sort();
    assert_eq!(both, ["Host", "Treasurer"]);
}
