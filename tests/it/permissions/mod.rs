//! Every field of Query, Mutation and Subscription, fired as every role and compared with the written policy (server/rules/policy.md).
//! A field without a row here, or an action without a row there, fails.

mod reading;
mod scene;

use folkmoot_tests::Answer;
use scene::{ROLES, Scene};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The written policy: action, then for each role whether it is allowed.
pub struct Policy(HashMap<String, Vec<bool>>);

impl Policy {
    fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/rules/policy.md");
        let text = std::fs::read_to_string(path).unwrap();
        let rows: Vec<Vec<&str>> = text
            .lines()
            .filter(|line| line.starts_with('|'))
            .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
            .collect();
        assert_eq!(
            rows[0][1..=ROLES.len()],
            ROLES,
            "the columns of policy.md are the roles of this test"
        );
        Self(
            rows[2..]
                .iter()
                .map(|row| {
                    (
                        row[0].to_owned(),
                        row[1..=ROLES.len()].iter().map(|cell| *cell == "yes").collect(),
                    )
                })
                .collect(),
        )
    }

    /// Whether the role may do this.
    pub fn allows(&self, action: &str, role: &str) -> bool {
        let column = ROLES.iter().position(|name| *name == role).unwrap();
        self.0
            .get(action)
            .unwrap_or_else(|| panic!("policy.md has no row {action:?}"))[column]
    }
}

/// The fields of a root type, read from the schema definition.
pub fn fields(root: &str) -> Vec<String> {
    let sdl = folkmoot_schema::sdl();
    let (_, body) = sdl.split_once(&format!("\ntype {root} {{\n")).unwrap();
    let body = body.split("\n}").next().unwrap();
    body.lines()
        .filter(|line| {
            line.starts_with('\t') && !line.starts_with("\t\t") && !line.trim().starts_with(['"', ')'])
        })
        .filter_map(|line| line.trim().split(['(', ':']).next())
        .filter(|name| !name.is_empty() && name.chars().all(char::is_alphanumeric))
        .map(str::to_owned)
        .collect()
}

/// The matrix makes some five hundred worlds. Rights are decided in one place, before any database is asked, so SQLite's are enough.
pub fn on_another_database() -> bool {
    std::env::var("FOLKMOOT_TEST_DATABASE").is_ok_and(|database| database == "postgres")
}

/// `castBallot` is the action `cast ballot`.
fn action_of(field: &str) -> String {
    field.chars().fold(String::new(), |mut words, letter| {
        if letter.is_uppercase() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
        words
    })
}

/// Whether the answer is a refusal for want of a right. Any other error is a fault of the test's own scene.
fn refused(answer: &Answer) -> bool {
    let code = answer.0["errors"][0]["extensions"]["code"].as_str();
    match code {
        None => false,
        Some("UNAUTHENTICATED" | "NOT_FOUND" | "FORBIDDEN" | "NOT_IN_ELECTORATE") => true,
        Some(other) => panic!("{other}: {}", answer.0),
    }
}

#[tokio::test]
async fn every_mutation_is_allowed_to_just_those_whom_the_written_policy_allows() {
    if on_another_database() {
        return;
    }
    let policy = Policy::read();
    let mut wrong = String::new();
    let mutations = fields("Mutation");
    assert!(mutations.len() > 35, "{mutations:?}");
    for field in mutations {
        for variant in scene::variants(&field) {
            let action = variant.action.map_or_else(|| action_of(&field), str::to_owned);
            for role in ROLES {
                let scene = Scene::new(role).await;
                let input = scene.input(&field, variant).await;
                let name = format!("{}{}", field[..1].to_uppercase(), &field[1..]);
                let document =
                    format!("mutation($input: {name}Input!) {{ {field}(input: $input) {{ __typename }} }}");
                let answer = scene
                    .actor
                    .ask(&document, serde_json::json!({ "input": input }))
                    .await;
                // What is one's own is done to oneself here: whoever has signed in may.
                let own = ["editProfile", "setMailPreference"].contains(&field.as_str());
                let allowed = if own {
                    role != "visitor"
                } else {
                    policy.allows(&action, role)
                };
                if refused(&answer) == allowed {
                    writeln!(
                        wrong,
                        "{field} as {role}: policy.md says {allowed}, the API {}",
                        answer.0
                    )
                    .unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
