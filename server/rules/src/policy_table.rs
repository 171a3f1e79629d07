//! The policy written out as a table, `policy.md`, reviewed by people and read by users. A test fails when it is stale.

use crate::policy::{Action, Standing, decide};
use crate::words::Words as _;

/// The roles of the table, each as what such a person is to a matter of a hub that every member of the organisation may read.
fn roles() -> [(&'static str, Standing); 9] {
    let visitor = Standing::default();
    let signed_in = Standing {
        signed_in: true,
        ..visitor
    };
    let newcomer = Standing {
        sees: true,
        network: true,
        ..signed_in
    };
    let collaborator = Standing {
        collaborator: true,
        ..newcomer
    };
    [
        ("visitor", visitor),
        ("supporter", signed_in),
        ("newcomer", newcomer),
        (
            "adviser",
            Standing {
                advisor: true,
                ..newcomer
            },
        ),
        ("collaborator", collaborator),
        (
            "member",
            Standing {
                member: true,
                ..collaborator
            },
        ),
        (
            "lead",
            Standing {
                member: true,
                lead: true,
                ..collaborator
            },
        ),
        (
            "core team",
            Standing {
                core_team: true,
                ..collaborator
            },
        ),
        (
            "administrator",
            Standing {
                administrator: true,
                ..newcomer
            },
        ),
    ]
}

/// What gives a newcomer (or an adviser) a right beyond their role.
fn grounds() -> [(&'static str, Standing); 7] {
    let newcomer = Standing {
        sees: true,
        signed_in: true,
        network: true,
        ..Standing::default()
    };
    [
        (
            "wrote it",
            Standing {
                author: true,
                ..newcomer
            },
        ),
        (
            "owns it",
            Standing {
                owner: true,
                ..newcomer
            },
        ),
        (
            "is in the electorate",
            Standing {
                elector: true,
                ..newcomer
            },
        ),
        (
            "has the casting vote",
            Standing {
                casting: true,
                ..newcomer
            },
        ),
        (
            "was asked by name",
            Standing {
                asked: true,
                ..newcomer
            },
        ),
        (
            "adviser asked for feedback",
            Standing {
                advisor: true,
                feedback_asked: true,
                ..newcomer
            },
        ),
        (
            "it is their own",
            Standing {
                myself: true,
                ..newcomer
            },
        ),
    ]
}

/// What gives those outside the organisation a right that its members have anyhow, each with what they are without that ground.
fn outside() -> [(&'static str, Standing, Standing); 3] {
    let visitor = Standing::default();
    let supporter = Standing {
        signed_in: true,
        ..visitor
    };
    let public = |outsider| Standing {
        sees: true,
        ..outsider
    };
    let acquainted = Standing {
        acquainted: true,
        ..public(supporter)
    };
    [
        ("visitor, where the hub is public", public(visitor), visitor),
        ("supporter, where the hub is public", public(supporter), supporter),
        (
            "supporter, of their own groups' people and the leads of public ones",
            acquainted,
            public(supporter),
        ),
    ]
}

#[expect(
    clippy::format_push_string,
    reason = "a table of some fifty lines, made by one test"
)]
fn table() -> String {
    let mut text = String::from(HEAD);
    let roles = roles();
    text.push_str("| action |");
    for (name, _) in &roles {
        text += &format!(" {name} |");
    }
    text.push_str(" also who |\n|---|");
    text.push_str(&":-:|".repeat(roles.len()));
    text.push_str("---|\n");
    for action in Action::ALL {
        let may = |standing: &Standing| decide(*action, standing).is_ok();
        text += &format!("| {} |", action.word().replace('_', " "));
        for (_, standing) in &roles {
            text.push_str(if may(standing) { " yes |" } else { " – |" });
        }
        let also: Vec<_> = if may(&roles[2].1) {
            let granted = outside()
                .into_iter()
                .filter(|(_, with, without)| may(with) && !may(without));
            // What a visitor may, a supporter may too.
            granted.map(|(name, ..)| name).take(1).collect()
        } else {
            let granted = grounds().into_iter().filter(|(_, standing)| may(standing));
            granted.map(|(name, _)| name).collect()
        };
        text += &format!(" {} |\n", also.join(", "));
    }
    text
}

const HEAD: &str = "\
# Who may do what

Written out from `policy.rs`; a test fails when the two differ, and another fires every field of the API as every role and compares.
Each column is what a person of that role may do in a hub that every member of the organisation can read (visibility *network*):

- **visitor**: has not signed in. **supporter**: has an account and is no member of the organisation.
- **newcomer**: a member of the organisation in no group yet. **adviser**: sits on the advisory board and nowhere else.
- **collaborator**: a member of another hub. **member**, **lead**: of this hub. **core team**: sits on the core team, not in this hub.
- **administrator**: looks after people, structure and mail; has no say in any matter by that.

What is allowed here may still not be possible now (a closed poll takes no ballot): the life cycle says that, with a reason of its own.
In a private hub everybody outside it is told that there is nothing; an administrator still sees who is in it and looks after them,
and reads nothing that is said or decided there. A supporter whom a hub took in is a member there.

";

#[test]
fn the_written_policy_is_the_policy() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/policy.md");
    let table = table();
    if std::env::var_os("FOLKMOOT_UPDATE").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        written, table,
        "policy.md is stale: look at the change, then run `FOLKMOOT_UPDATE=1 cargo test -p folkmoot-rules policy`"
    );
}
