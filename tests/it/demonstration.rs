//! The demonstration: whoever enters it finds something to do, and it never opens an organisation's doors.

use folkmoot::http::Site;
use folkmoot_core::work;
use folkmoot_tests::{Server, World};
use serde_json::{Value, json};
use std::process::Command;

async fn told() -> World {
    let world = World::before_set_up().await;
    let meanwhile = async |engine| {
        while work::due(&engine).await? > 0 {}
        Ok(())
    };
    folkmoot::demo::load(&world.engine, meanwhile).await.unwrap();
    world
}

/// What waits at home for somebody who enters by the demonstration's door.
async fn needs(world: &World, persona: &str) -> Value {
    let site = Site {
        demonstration: true,
        ..Site::at(world.engine.address().clone())
    };
    let browser = world.browser_at(site);
    let entered = browser.post("/demo/enter", &json!({ "persona": persona })).await;
    assert!(entered.status.is_success(), "{}", entered.text());
    let document =
        "{ viewer { needsMe { polls { nodes { version { title } closesAt } } outcomes { nodes { title } }
        outcomesToWrite { nodes { version { title } result { verdict } author { handle } } }
        processTasks { name process { title } } } } }";
    let answer = browser
        .post("/graphql", &json!({ "query": document }))
        .await
        .json();
    answer["data"]["viewer"]["needsMe"].clone()
}

#[tokio::test]
async fn each_persona_finds_at_home_what_their_role_does() {
    let world = told().await;
    let core = needs(&world, "core-team-member").await;
    assert_eq!(
        core["polls"]["nodes"][0]["version"]["title"], "Apply as lead partner, with 8 % for Infrastructure",
        "the poll that closes within the day comes first: {core}"
    );
    let lead = needs(&world, "research-coordinator").await;
    assert_eq!(
        lead["outcomesToWrite"]["nodes"],
        json!([{"version": {"title": "Two readers for every report"}, "result": {"verdict": "PASSED"},
            "author": {"handle": "research-coordinator"}}])
    );
    assert_eq!(
        lead["processTasks"][0],
        json!({"name": "ANSWER_OBJECTION", "process": {"title": "We keep recordings of calls for three months"}}),
        "whoever objected is asked whether the next version resolves it: {lead}"
    );
    let adviser = needs(&world, "advisory-board-member").await;
    assert!(
        !adviser["outcomes"]["nodes"].as_array().unwrap().is_empty(),
        "{adviser}"
    );
    assert_eq!(adviser["polls"]["nodes"], json!([]), "the board has no vote");
}

#[tokio::test]
async fn each_hub_aims_for_something_and_has_told_a_year_of_progress() {
    let world = told().await;
    let browser = world.browser_at(Site {
        demonstration: true,
        ..Site::at(world.engine.address().clone())
    });
    let entered = json!({"persona": "core-team-member"});
    assert!(browser.post("/demo/enter", &entered).await.status.is_success());
    let document =
        "{ goals(first: 50) { nodes { health group { slug } progress(first: 50) { nodes { on } } } } }";
    let answer = browser.post("/graphql", &json!({"query": document})).await.json();
    let mut goals: Vec<_> = answer["data"]["goals"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|goal| {
            (
                goal["group"]["slug"].as_str().unwrap(),
                goal["health"].as_str().unwrap(),
            )
        })
        .collect();
    goals.sort_unstable();
    assert_eq!(
        goals,
        [
            ("advocacy", "AT_RISK"),
            ("infrastructure", "ON_TRACK"),
            ("research", "MET"),
            ("vision", "ON_TRACK")
        ],
        "{answer}"
    );
}

#[tokio::test]
async fn there_are_roles_that_are_held_one_whose_term_ends_and_one_that_is_open_with_an_offer() {
    let world = told().await;
    let browser = world.browser_at(Site {
        demonstration: true,
        ..Site::at(world.engine.address().clone())
    });
    let entered = json!({"persona": "core-team-member"});
    assert!(browser.post("/demo/enter", &entered).await.status.is_success());
    let document = "{ roles(first: 50) { nodes { name standing offerCount } } group(slug: \"grant-for-open-hardware\") { endsOn ended } }";
    let answer = browser.post("/graphql", &json!({"query": document})).await.json();
    let roles = answer["data"]["roles"]["nodes"].as_array().unwrap();
    let mut stand: Vec<_> = roles
        .iter()
        .map(|role| {
            (
                role["standing"].as_str().unwrap(),
                role["offerCount"].as_i64().unwrap(),
            )
        })
        .collect();
    stand.sort_unstable();
    assert_eq!(
        stand,
        [("ENDING", 0), ("HELD", 0), ("HELD", 0), ("OPEN", 1)],
        "{answer}"
    );
    assert_eq!(answer["data"]["group"]["ended"], false, "{answer}");
}

#[test]
fn the_demonstration_is_not_served_from_the_database_of_an_organisation() {
    let folder = tempfile::tempdir().unwrap();
    let folkmoot = |arguments: &[&str]| {
        let mut command = Command::new(Server::binary());
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("FOLKMOOT_")) {
            command.env_remove(name);
        }
        command
            .args(arguments)
            .current_dir(folder.path())
            .env("FOLKMOOT_DATA", "ours")
            .output()
            .unwrap()
    };
    let added = folkmoot(&[
        "admin",
        "add",
        "ada@folkmoot.test",
        "--name",
        "Ada",
        "--no-password",
    ]);
    assert!(added.status.success(), "{added:?}");
    let refused = folkmoot(&["demo", "--listen", "127.0.0.1:0"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && said.contains("--data FOLDER"),
        "{refused:?}"
    );
    let list = folkmoot(&["admin", "list"]);
    assert!(
        String::from_utf8_lossy(&list.stdout).contains("Ada"),
        "what was there is untouched: {list:?}"
    );
}

#[tokio::test]
async fn one_call_was_held_with_minutes_and_another_was_found_by_a_poll() {
    let world = told().await;
    let browser = world.browser_at(Site {
        demonstration: true,
        ..Site::at(world.engine.address().clone())
    });
    let entered = json!({"persona": "core-team-member"});
    assert!(browser.post("/demo/enter", &entered).await.status.is_success());
    let fields = "nodes { state closedAt poll { id } items { settled decided { markdown } } }";
    let document = format!(
        "{{ held: meetings(past: true) {{ {fields} }} planned: meetings(past: false) {{ {fields} }} }}"
    );
    let answer = browser.post("/graphql", &json!({"query": document})).await.json();
    let (held, planned) = (
        &answer["data"]["held"]["nodes"][0],
        &answer["data"]["planned"]["nodes"][0],
    );
    assert_eq!(held["items"][1]["settled"], "CARRIED_OVER", "{answer}");
    assert!(
        held["items"][0]["decided"]["markdown"]
            .as_str()
            .unwrap()
            .contains("vault")
    );
    assert!(held["closedAt"].is_string());
    assert_eq!(planned["state"], "PLANNED");
    assert!(planned["poll"]["id"].is_string(), "{answer}");
}
