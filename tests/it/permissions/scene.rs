//! A scene to act in: a hub with a founder who wrote everything in it, and one actor of the role that is tried.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{GroupId, Person, World};
use sea_orm::ConnectionTrait as _;
use serde_json::{Value, json};
use time::Duration;

/// The columns of policy.md.
pub const ROLES: [&str; 9] = [
    "visitor",
    "supporter",
    "newcomer",
    "adviser",
    "collaborator",
    "member",
    "lead",
    "core team",
    "administrator",
];

/// One way to fire a mutation; most have one.
#[derive(Clone, Copy)]
pub struct Variant {
    /// The action, where it is not the mutation's own name.
    pub action: Option<&'static str>,
}

/// The ways to fire a mutation.
pub fn variants(field: &str) -> Vec<Variant> {
    let own = Variant { action: None };
    if field == "createGroup" {
        vec![
            own,
            Variant {
                action: Some("create working group"),
            },
        ]
    } else {
        vec![own]
    }
}

/// The scene.
pub struct Scene {
    pub world: World,
    pub hub: GroupId,
    pub founder: Person,
    pub actor: Person,
}

impl Scene {
    pub async fn new(role: &str) -> Self {
        let world = World::new().await;
        let hub = world.hub("Research").await;
        let founder = world.lead("founder", hub).await;
        let within = async |kind, name: &str| {
            let group = world.group(kind, name, Visibility::Network, None).await;
            world.member("actor", group).await
        };
        let actor = match role {
            "visitor" => world.visitor(),
            "supporter" => world.supporter("actor").await,
            "newcomer" => world.person("actor").await,
            "adviser" => within(GroupKind::AdvisoryBoard, "Advisory board").await,
            "collaborator" => within(GroupKind::Hub, "Vision").await,
            "member" => world.member("actor", hub).await,
            "lead" => world.lead("actor", hub).await,
            "core team" => within(GroupKind::CoreTeam, "Core team").await,
            "administrator" => world.administrator("actor").await,
            other => panic!("no such role: {other}"),
        };
        Self {
            world,
            hub,
            founder,
            actor,
        }
    }

    /// Does something as the founder and hands back the id of what came about.
    async fn founder(&self, field: &str, made: &str, input: Value) -> String {
        let name = format!("{}{}", field[..1].to_uppercase(), &field[1..]);
        let document =
            format!("mutation($input: {name}Input!) {{ {field}(input: $input) {{ {made} {{ id }} }} }}");
        self.founder
            .ask(&document, json!({ "input": input }))
            .await
            .text(&format!("{field}.{made}.id"))
    }

    pub async fn discussion(&self) -> String {
        self.founder(
            "openDiscussion",
            "discussion",
            json!({"groupId": self.hub.id(), "title": "A matter", "body": "Of weight."}),
        )
        .await
    }

    async fn comment(&self) -> String {
        let discussion = self.discussion().await;
        self.founder(
            "postComment",
            "comment",
            json!({"discussionId": discussion, "body": "A word."}),
        )
        .await
    }

    pub async fn proposal(&self) -> String {
        let discussion = self.discussion().await;
        self.founder(
            "makeProposal",
            "proposal",
            json!({"discussionId": discussion, "title": "A way", "body": "To go."}),
        )
        .await
    }

    /// A poll in which only the founder may vote.
    pub async fn poll(&self) -> String {
        let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id()]});
        let closes = self.world.after(Duration::days(3));
        self.founder("openPoll", "poll", json!({"proposalId": self.proposal().await, "method": "CONSENT", "electorate": electorate, "closesAt": closes})).await
    }

    async fn scheduled_poll(&self) -> String {
        let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id()]});
        let (opens, closes) = (
            self.world.after(Duration::days(2)),
            self.world.after(Duration::days(5)),
        );
        self.founder("openPoll", "poll", json!({"proposalId": self.proposal().await, "method": "CONSENT", "electorate": electorate, "opensAt": opens, "closesAt": closes})).await
    }

    async fn closed_poll(&self) -> String {
        let poll = self.poll().await;
        self.founder(
            "closePoll",
            "poll",
            json!({"pollId": poll, "reason": "Enough was said."}),
        )
        .await
    }

    pub async fn outcome(&self) -> String {
        self.founder(
            "publishOutcome",
            "outcome",
            json!({"pollId": self.closed_poll().await, "title": "What came of it", "body": "Much."}),
        )
        .await
    }

    async fn invitation(&self) -> String {
        let input = json!({"emails": ["guest@folkmoot.test"], "groupId": self.hub.id()});
        let document =
            "mutation($input: InvitePeopleInput!) { invitePeople(input: $input) { invited { id } } }";
        self.founder
            .ask(document, json!({ "input": input }))
            .await
            .text("invitePeople.invited.0.id")
    }

    /// Somebody else's membership of the hub.
    async fn membership(&self) -> String {
        let other = self.world.person("other").await;
        self.founder(
            "addMember",
            "membership",
            json!({"groupId": self.hub.id(), "personId": other.id()}),
        )
        .await
    }

    /// A theme that an administrator made.
    async fn theme(&self) -> String {
        let keeper = self.world.administrator("keeper").await;
        let document = "mutation($input: CreateThemeInput!) { createTheme(input: $input) { theme { id } } }";
        keeper
            .ask(document, json!({"input": {"name": "Commons"}}))
            .await
            .text("createTheme.theme.id")
    }

    /// An email that failed for good.
    async fn failed_delivery(&self) -> String {
        self.invitation().await;
        let pool = folkmoot_core::db::connect(&self.world.database, 1).await.unwrap();
        pool.execute_unprepared("UPDATE deliveries SET state = 'failed', last_error = 'no such mailbox', finished_at = created_at").await.unwrap();
        let keeper = self.world.administrator("keeper").await;
        keeper
            .ask("{ failedDeliveries(first: 1) { nodes { id } } }", json!({}))
            .await
            .text("failedDeliveries.nodes.0.id")
    }

    /// The input that would do it, were it allowed.
    pub async fn input(&self, field: &str, variant: super::scene::Variant) -> Value {
        let (hub, later) = (self.hub.id(), self.world.after(Duration::days(9)));
        match field {
            "editOrganisation" => json!({"description": "Who we are."}),
            "createTheme" => json!({"name": "Commons"}),
            "editTheme" => json!({"themeId": self.theme().await, "name": "The commons"}),
            "createGroup" if variant.action.is_some() => {
                json!({"kind": "WORKING_GROUP", "name": "Small", "parentId": hub})
            }
            "createGroup" => json!({"kind": "HUB", "name": "Another"}),
            "editGroup" => json!({"groupId": hub, "purpose": "To find out."}),
            "invitePeople" => json!({"emails": ["new@folkmoot.test"], "groupId": hub}),
            "revokeInvitation" => json!({"invitationId": self.invitation().await}),
            "addMember" => json!({"groupId": hub, "personId": self.world.person("other").await.id()}),
            "changeMembership" => json!({"membershipId": self.membership().await, "title": "Scribe"}),
            "endMembership" => json!({"membershipId": self.membership().await}),
            "setAdministrator" => {
                json!({"personId": self.world.person("other").await.id(), "administrator": true})
            }
            "setStanding" => {
                json!({"personId": self.world.person("other").await.id(), "standing": "SUPPORTER"})
            }
            "deactivatePerson" => json!({"personId": self.world.person("other").await.id()}),
            "retryDelivery" => json!({"deliveryId": self.failed_delivery().await}),
            "editProfile" => json!({"name": "Somebody"}),
            "setMailPreference" => json!({"kind": "MENTIONED", "wanted": false}),
            "openDiscussion" => json!({"groupId": hub, "title": "Mine", "body": "Words."}),
            "editDiscussion" => json!({"discussionId": self.discussion().await, "body": "Other words."}),
            "closeDiscussion" => json!({"discussionId": self.discussion().await}),
            "reopenDiscussion" => {
                let discussion = self.discussion().await;
                json!({"discussionId": self.founder("closeDiscussion", "discussion", json!({"discussionId": discussion})).await})
            }
            "pinDiscussion" => json!({"discussionId": self.discussion().await, "pinned": true}),
            "moveDiscussion" => {
                // Into a group where the actor may open a discussion, so that only the right to move is in question.
                let target = self.world.hub("Target").await;
                if !self.actor.email.is_empty() {
                    self.world
                        .joins(&self.actor, target, MembershipRole::Member)
                        .await;
                }
                json!({"discussionId": self.discussion().await, "groupId": target.id()})
            }
            "askFeedback" => json!({"discussionId": self.discussion().await, "asked": true}),
            "notifyPeople" => {
                json!({"discussionId": self.discussion().await, "personIds": [self.world.person("other").await.id()]})
            }
            "markDiscussionRead" => json!({"discussionId": self.discussion().await, "upTo": 0}),
            "followDiscussion" => json!({"discussionId": self.discussion().await, "following": false}),
            "postComment" => json!({"discussionId": self.discussion().await, "body": "I think so too."}),
            "editComment" => json!({"commentId": self.comment().await, "body": "Another word."}),
            "deleteComment" => json!({"commentId": self.comment().await}),
            "react" => json!({"subjectId": self.comment().await, "reaction": "HEART"}),
            "makeProposal" => {
                json!({"discussionId": self.discussion().await, "title": "My way", "body": "To go."})
            }
            "amendProposal" => {
                json!({"proposalId": self.proposal().await, "title": "A way", "body": "Better.", "note": "Better.", "basedOn": 1})
            }
            "openPoll" => {
                let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id()]});
                json!({"proposalId": self.proposal().await, "method": "CONSENT", "electorate": electorate, "closesAt": later})
            }
            "castBallot" => json!({"pollId": self.poll().await, "stance": "CONSENT"}),
            "cancelPoll" => json!({"pollId": self.scheduled_poll().await, "reason": "Not yet."}),
            "closePoll" => json!({"pollId": self.poll().await, "reason": "Enough was said."}),
            "extendPoll" => json!({"pollId": self.poll().await, "closesAt": later, "reason": "More time."}),
            "reopenPoll" => {
                json!({"pollId": self.closed_poll().await, "closesAt": later, "reason": "More time."})
            }
            "publishOutcome" => {
                json!({"pollId": self.closed_poll().await, "title": "What came of it", "body": "Much."})
            }
            "editOutcome" => json!({"outcomeId": self.outcome().await, "body": "More."}),
            "markOutcomeRead" => json!({"outcomeId": self.outcome().await}),
            other => panic!("the mutation {other} has no row in the permission test"),
        }
    }
}
