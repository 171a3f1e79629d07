//! Every field of Query, Mutation and Subscription, fired as every role, in a hub of each visibility, and compared with the written policy
//! (server/rules/policy.md). A field without a row here, or an action without a row there, fails.

mod meetings;
mod reading;
mod reviews;
mod scene;

use folkmoot_rules::visibility::Visibility;
use folkmoot_tests::Answer;
use scene::{ROLES, Scene};
use std::collections::HashMap;
use std::fmt::Write as _;

/// What is not a hub's matter: there, its visibility changes nothing.
const OF_NO_HUB: [&str; 15] = [
    "view organisation",
    "view people",
    "view deliveries",
    "edit organisation",
    "set process policy",
    "create theme",
    "edit theme",
    "edit templates",
    "create group",
    "set administrator",
    "set standing",
    "deactivate person",
    "retry delivery",
    "edit profile",
    "set mail preference",
];
/// What an administrator does in a private hub too: they look after the people in it.
const OF_ITS_PEOPLE: [&str; 9] = [
    "view group card",
    "view invitations",
    "create working group",
    "edit group",
    "invite people",
    "revoke invitation",
    "add member",
    "change membership",
    "end membership",
];

/// The written policy: by action, whether each role is allowed, and who is on other grounds.
pub struct Policy(HashMap<String, (Vec<bool>, String)>);

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
        let row = |row: &Vec<&str>| {
            let roles = row[1..=ROLES.len()].iter().map(|cell| *cell == "yes");
            (
                row[0].to_owned(),
                (roles.collect(), row[ROLES.len() + 1].to_owned()),
            )
        };
        Self(rows[2..].iter().map(row).collect())
    }

    /// Whether the role may do this, in a hub of this visibility.
    pub fn allows(&self, action: &str, role: &str, visibility: Visibility) -> bool {
        let column = ROLES.iter().position(|name| *name == role).unwrap();
        let (roles, also) = self
            .0
            .get(action)
            .unwrap_or_else(|| panic!("policy.md has no row {action:?}"));
        match visibility {
            Visibility::Network => roles[column],
            Visibility::Public => {
                roles[column]
                    || match role {
                        "visitor" => also == "visitor, where the hub is public",
                        // The founder leads the hub.
                        "supporter" => {
                            also == "visitor, where the hub is public" || also.starts_with("supporter, ")
                        }
                        _ => false,
                    }
            }
            Visibility::Private => roles[column] && inside(action, role),
        }
    }
}

/// Whether this is not hidden from the role behind the door of a private hub.
fn inside(action: &str, role: &str) -> bool {
    ["member", "lead"].contains(&role)
        || OF_NO_HUB.contains(&action)
        || (role == "administrator" && OF_ITS_PEOPLE.contains(&action))
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

/// The code of a refusal for want of a right. Any other error is a fault of the test's own scene.
fn refusal(answer: &Answer) -> Option<&str> {
    let code = answer.0["errors"][0]["extensions"]["code"].as_str()?;
    let known = ["UNAUTHENTICATED", "NOT_FOUND", "FORBIDDEN", "NOT_IN_ELECTORATE"];
    assert!(known.contains(&code), "{code}: {}", answer.0);
    Some(code)
}

#[tokio::test]
async fn every_mutation_is_allowed_to_just_those_whom_the_written_policy_allows() {
    mutations_in(Visibility::Network).await;
}

#[tokio::test]
async fn in_a_public_hub_the_public_may_read_and_changes_nothing() {
    mutations_in(Visibility::Public).await;
}

#[tokio::test]
async fn in_a_private_hub_whoever_is_outside_is_told_that_there_is_nothing() {
    mutations_in(Visibility::Private).await;
}

async fn mutations_in(visibility: Visibility) {
    let policy = Policy::read();
    let scene = Scene::new(visibility).await;
    let mut wrong = String::new();
    let mut mutations = fields("Mutation");
    assert!(mutations.len() > 35, "{mutations:?}");
    // Moved last, because everybody is taken into the hub that a discussion is moved to.
    mutations.sort_by_key(|field| field == "moveDiscussion");
    for field in mutations {
        for variant in scene::variants(&field) {
            let action = variant.action.map_or_else(|| action_of(&field), str::to_owned);
            // What is one's own is done to oneself here: whoever has signed in may.
            let own = [
                "editProfile",
                "setMailPreference",
                "setCalendarAddress",
                "sendWhole",
            ]
            .contains(&field.as_str());
            let may = |role: &str| {
                if own {
                    role != "visitor"
                } else {
                    policy.allows(&action, role, visibility)
                }
            };
            // Those who may not come first: a refusal changes nothing, so the next can try at the same.
            let mut actors: Vec<_> = scene.actors.iter().collect();
            actors.sort_by_key(|(role, _)| may(role));
            let mut untouched = None;
            for (role, actor) in actors {
                let input = match untouched.take() {
                    Some(input) => input,
                    // What makes the input may be long, and a test has little room on its stack.
                    None => Box::pin(scene.input(&field, variant)).await,
                };
                let answer = actor.does(&field, input.clone(), "__typename").await;
                let refused = refusal(&answer);
                // Who is outside a private hub does not even learn that it is there.
                let betrayed = visibility == Visibility::Private
                    && !inside(&action, role)
                    && *role != "administrator"
                    && refused == Some("FORBIDDEN");
                if refused.is_some() == may(role) || betrayed {
                    let expected = may(role);
                    writeln!(
                        wrong,
                        "{field} as {role}: policy.md says {expected}, the API {}",
                        answer.0
                    )
                    .unwrap();
                }
                if refused.is_some() {
                    untouched = Some(input);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "in a {visibility:?} hub:\n{wrong}");
}
