//! A scene to act in: a hub with a founder who wrote everything in it, and an actor of each role.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{GroupId, Person, World};
use sea_orm::ConnectionTrait as _;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
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
    let templates = |action| vec![Variant { action: Some(action) }];
    if ["createTemplate", "editTemplate", "retireTemplate"].contains(&field) {
        [templates("edit templates"), templates("edit group templates")].concat()
    } else if field == "createGroup" {
        vec![
            own,
            Variant {
                action: Some("create working group"),
            },
        ]
    } else if field == "startPoll" {
        // Whoever makes a proposal may put it to a poll.
        vec![Variant {
            action: Some("make proposal"),
        }]
    } else {
        vec![own]
    }
}

/// The scene.
pub struct Scene {
    pub world: World,
    pub hub: GroupId,
    pub founder: Person,
    /// Somebody of each role, in the order of [`ROLES`].
    pub actors: Vec<(&'static str, Person)>,
    pub insider: Person,
    keeper: Person,
    made: AtomicUsize,
}

impl Scene {
    pub async fn new(visibility: Visibility) -> Self {
        let world = World::new().await;
        let hub = world.group(GroupKind::Hub, "Research", visibility, None).await;
        let founder = world.lead("founder", hub).await;
        let insider = world.member("insider", hub).await;
        let keeper = world.administrator("keeper").await;
        let mut actors = Vec::new();
        for role in ROLES {
            let handle = role.replace(' ', "-");
            let within = async |kind, name: &str| {
                let group = world.group(kind, name, Visibility::Network, None).await;
                world.member(&handle, group).await
            };
            let actor = match role {
                "visitor" => world.visitor(),
                "supporter" => world.supporter(&handle).await,
                "newcomer" => world.person(&handle).await,
                "adviser" => within(GroupKind::AdvisoryBoard, "Advisory board").await,
                "collaborator" => within(GroupKind::Hub, "Vision").await,
                "member" => world.member(&handle, hub).await,
                "lead" => world.lead(&handle, hub).await,
                "core team" => within(GroupKind::CoreTeam, "Core team").await,
                "administrator" => world.administrator(&handle).await,
                other => panic!("no such role: {other}"),
            };
            actors.push((role, actor));
        }
        Self {
            world,
            hub,
            founder,
            actors,
            insider,
            keeper,
            made: AtomicUsize::new(0),
        }
    }

    /// A name that nothing has yet.
    pub fn name(&self, kind: &str) -> String {
        format!("{kind}-{}", self.made.fetch_add(1, Ordering::Relaxed))
    }

    /// Somebody whom nobody knows yet.
    async fn other(&self) -> Person {
        self.world.person(&self.name("other")).await
    }

    /// Does something as the founder and hands back the id of what came about.
    pub async fn founder(&self, field: &str, made: &str, input: Value) -> String {
        let done = self.founder.does(field, input, &format!("{made} {{ id }}")).await;
        done.text(&format!("{field}.{made}.id"))
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

    /// A poll in which the founder and the insider may vote.
    async fn poll_of_two(&self) -> String {
        let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id(), self.insider.id()]});
        let closes = self.world.after(Duration::days(3));
        self.founder("openPoll", "poll", json!({"proposalId": self.proposal().await, "method": "CONSENT", "electorate": electorate, "closesAt": closes})).await
    }

    /// A ballot that the founder took for the insider.
    async fn taken_ballot(&self) -> String {
        let input = json!({"pollId": self.poll_of_two().await, "personId": self.insider.id(), "takenAs": "PAPER", "stance": "CONSENT"});
        let taken = "poll { takenBallots { id } }";
        let done = self.founder.does("takeBallot", input, taken).await;
        done.text("takeBallot.poll.takenBallots.0.id")
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

    /// A poll in which no option had the majority that it needs.
    async fn poll_without_majority(&self) -> String {
        let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id(), self.insider.id()]});
        let closes = self.world.after(Duration::days(3));
        let input = json!({"proposalId": self.proposal().await, "method": "SINGLE_CHOICE", "electorate": electorate, "closesAt": closes,
            "settings": {"majority": true}, "options": [{"title": "A"}, {"title": "B"}]});
        let opened = self
            .founder
            .does("openPoll", input, "poll { id options { id } }")
            .await;
        let poll = opened.text("openPoll.poll.id");
        let options = opened.list("openPoll.poll.options", "id");
        for (person, option) in [&self.founder, &self.insider].into_iter().zip(options) {
            let cast = json!({"pollId": poll, "ballot": {"choices": [option]}});
            person.does("castBallot", cast, "__typename").await.data();
        }
        let close = json!({"pollId": poll, "reason": "Enough was said."});
        self.founder("closePoll", "poll", close).await
    }

    /// A poll that ended in a tie, which the founder decides.
    async fn tied_poll(&self) -> String {
        let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id(), self.insider.id()]});
        let closes = self.world.after(Duration::days(3));
        let settings = json!({"tie": "CASTING_VOTE", "castingId": self.founder.id()});
        let poll = self
            .founder("openPoll", "poll", json!({"proposalId": self.proposal().await, "method": "YES_NO", "electorate": electorate, "closesAt": closes, "settings": settings}))
            .await;
        for (person, stance) in [(&self.founder, "YES"), (&self.insider, "NO")] {
            let cast = json!({"pollId": poll, "stance": stance});
            person.does("castBallot", cast, "__typename").await.data();
        }
        let close = json!({"pollId": poll, "reason": "Enough was said."});
        self.founder("closePoll", "poll", close).await
    }

    pub async fn outcome(&self) -> String {
        self.founder(
            "publishOutcome",
            "outcome",
            json!({"pollId": self.closed_poll().await, "title": "What came of it", "body": "Much."}),
        )
        .await
    }

    pub async fn invitation(&self) -> String {
        let email = format!("{}@folkmoot.test", self.name("guest"));
        let input = json!({"emails": [email], "groupId": self.hub.id()});
        let invited = self.founder.does("invitePeople", input, "invited { id }").await;
        invited.text("invitePeople.invited.0.id")
    }

    /// Somebody else's membership of the hub.
    async fn membership(&self) -> String {
        let other = self.other().await;
        let input = json!({"groupId": self.hub.id(), "personId": other.id()});
        self.founder("addMember", "membership", input).await
    }

    /// A theme that an administrator made.
    async fn theme(&self) -> String {
        let input = json!({"name": self.name("Theme")});
        let made = self.keeper.does("createTheme", input, "theme { id }").await;
        made.text("createTheme.theme.id")
    }

    /// An email that failed for good.
    pub async fn failed_delivery(&self) -> String {
        self.invitation().await;
        let failed = "UPDATE deliveries SET state = 'failed', last_error = 'no such mailbox', finished_at = created_at";
        self.world.db.execute_unprepared(failed).await.unwrap();
        let failed = self
            .keeper
            .ask("{ failedDeliveries(first: 1) { nodes { id } } }", json!({}));
        failed.await.text("failedDeliveries.nodes.0.id")
    }

    /// What a plan has at least.
    fn plan() -> Value {
        json!({"method": "CONSENT", "hours": 72})
    }

    /// A template: of the hub, or of the whole organisation.
    pub async fn template(&self, of_hub: bool) -> String {
        let name = self.name("Template");
        let group = of_hub.then(|| self.hub.id());
        let by = if of_hub { &self.founder } else { &self.keeper };
        let input = json!({"name": name, "groupId": group, "plan": Self::plan()});
        let made = by.does("createTemplate", input, "template { id }").await;
        made.text("createTemplate.template.id")
    }

    /// What begins a process on whose panel is the founder alone.
    async fn process_of_founder(&self, publish: bool) -> Value {
        let panel = json!({"kind": "PEOPLE", "personIds": [self.founder.id()]});
        let terms = json!({"reviewAt": self.world.after(Duration::days(90)), "criteria": ["It helps."]});
        let plan = json!({"title": "A way", "need": "To get there.", "text": "To go.", "terms": terms, "panel": panel,
            "facilitatorId": self.insider.id(), "smallAndReversible": true});
        json!({"discussionId": self.discussion().await, "mode": "FAST", "plan": plan, "publish": publish})
    }

    /// A process whose proposal was agreed.
    pub async fn agreed_process(&self) -> String {
        let input = self.process_of_founder(true).await;
        let process = self.founder("beginProcess", "process", input).await;
        let step = json!({"processId": process, "step": {"respond": {"version": 1}}});
        self.founder("moveProcess", "process", step).await
    }

    /// The terms of a goal that the founder owns.
    fn goal_terms(&self) -> Value {
        json!({"title": "More partners", "purpose": "To stand on more feet.", "ownerId": self.founder.id(),
            "startsOn": "2026-03-02", "endsOn": "2026-12-31", "rhythm": "MONTHLY",
            "measures": [{"name": "Partners", "unit": "partners", "baseline": "0", "target": "60"}]})
    }

    /// A goal that was proposed, and its revision.
    async fn proposed_goal(&self) -> (String, String) {
        let input = json!({"groupId": self.hub.id(), "terms": self.goal_terms()});
        let done = self
            .founder
            .does("proposeGoal", input, "goal { id proposed { id } }")
            .await;
        (
            done.text("proposeGoal.goal.id"),
            done.text("proposeGoal.goal.proposed.id"),
        )
    }

    /// A goal that the hub set by an agreement.
    pub async fn goal(&self) -> String {
        let (goal, revision) = self.proposed_goal().await;
        let input = json!({"revisionId": revision, "processId": self.agreed_process().await});
        self.founder("adoptGoal", "goal", input).await;
        goal
    }

    /// The input that would do it, were it allowed.
    pub async fn input(&self, field: &str, variant: Variant) -> Value {
        let hub = self.hub.id();
        let of_hub = variant.action == Some("edit group templates");
        match field {
            "editOrganisation" => json!({"description": "Who we are."}),
            "createTheme" => json!({"name": self.name("Theme")}),
            "editTheme" => json!({"themeId": self.theme().await, "name": self.name("Theme")}),
            "createGroup" if variant.action.is_some() => {
                json!({"kind": "WORKING_GROUP", "name": self.name("Small"), "parentId": hub})
            }
            "createGroup" => json!({"kind": "HUB", "name": self.name("Another")}),
            "editGroup" => json!({"groupId": hub, "purpose": "To find out."}),
            "invitePeople" => {
                json!({"emails": [format!("{}@folkmoot.test", self.name("new"))], "groupId": hub})
            }
            "revokeInvitation" => json!({"invitationId": self.invitation().await}),
            "addMember" => json!({"groupId": hub, "personId": self.other().await.id()}),
            "changeMembership" => json!({"membershipId": self.membership().await, "title": "Scribe"}),
            "endMembership" => json!({"membershipId": self.membership().await}),
            "setAdministrator" => {
                json!({"personId": self.other().await.id(), "administrator": true})
            }
            "setStanding" => {
                json!({"personId": self.other().await.id(), "standing": "SUPPORTER"})
            }
            "deactivatePerson" => json!({"personId": self.other().await.id()}),
            "retryDelivery" => json!({"deliveryId": self.failed_delivery().await}),
            "editProfile" => json!({"name": "Somebody"}),
            "setMailPreference" => json!({"kind": "MENTIONED", "wanted": false}),
            "setCalendarAddress" => json!({"wanted": true}),
            "sendWhole" => json!({"rhythm": "WEEKLY"}),
            "openDiscussion" => json!({"groupId": hub, "title": "Mine", "body": "Words."}),
            "editDiscussion" => json!({"discussionId": self.discussion().await, "body": "Other words."}),
            "closeDiscussion" => json!({"discussionId": self.discussion().await}),
            "reopenDiscussion" => {
                let discussion = self.discussion().await;
                json!({"discussionId": self.founder("closeDiscussion", "discussion", json!({"discussionId": discussion})).await})
            }
            "pinDiscussion" => json!({"discussionId": self.discussion().await, "pinned": true}),
            "moveDiscussion" => {
                // Into a group that everybody leads, so that only the right to move it away is in question.
                let target = self.world.hub(&self.name("Target")).await;
                for (_, actor) in self.actors.iter().filter(|(role, _)| *role != "visitor") {
                    self.world.joins(actor, target, MembershipRole::Lead).await;
                }
                json!({"discussionId": self.discussion().await, "groupId": target.id()})
            }
            "askFeedback" => json!({"discussionId": self.discussion().await, "asked": true}),
            "notifyPeople" => {
                json!({"discussionId": self.discussion().await, "personIds": [self.insider.id()]})
            }
            "markDiscussionRead" => json!({"discussionId": self.discussion().await, "upTo": 0}),
            "followDiscussion" => json!({"discussionId": self.discussion().await, "following": false}),
            "postComment" => json!({"discussionId": self.discussion().await, "body": "I think so too."}),
            "editComment" => json!({"commentId": self.comment().await, "body": "Another word."}),
            "deleteComment" => json!({"commentId": self.comment().await}),
            "react" => json!({"subjectId": self.comment().await, "reaction": "HEART"}),
            _ if field.contains("Role") || ["withdrawOffer", "recordHolder"].contains(&field) => {
                Box::pin(self.holding(field)).await
            }
            _ if field.contains("Goal") || field.ends_with("Progress") => Box::pin(self.aiming(field)).await,
            _ if field.contains("Review") || field.contains("Narrative") || field.ends_with("Feedback") => {
                Box::pin(self.reviewing(field)).await
            }
            _ if field.contains("Meeting")
                || field.contains("Agenda")
                || field.contains("Minutes")
                || field == "recordAttendance" =>
            {
                Box::pin(self.meeting_up(field)).await
            }
            _ => Box::pin(self.deciding(field, of_hub)).await,
        }
    }

    /// The same, of what is about goals.
    async fn aiming(&self, field: &str) -> Value {
        match field {
            "proposeGoal" => json!({"groupId": self.hub.id(), "terms": self.goal_terms()}),
            "proposeGoalChange" => json!({"goalId": self.goal().await, "terms": self.goal_terms()}),
            "adoptGoal" => {
                json!({"revisionId": self.proposed_goal().await.1, "processId": self.agreed_process().await})
            }
            "declineGoal" => json!({"revisionId": self.proposed_goal().await.1, "reason": "Not now."}),
            "withdrawGoal" => json!({"revisionId": self.proposed_goal().await.1}),
            "dropGoal" => {
                json!({"goalId": self.goal().await, "reason": "It has had its day.", "processId": self.agreed_process().await})
            }
            "reportProgress" => {
                json!({"goalId": self.goal().await, "progress": [{"words": "We are at it."}]})
            }
            "importProgress" => json!({"groupId": self.hub.id(), "text": "goal,date\n", "dryRun": true}),
            other => panic!("the mutation {other} has no row in the permission test"),
        }
    }

    /// The same, of what is about roles.
    async fn holding(&self, field: &str) -> Value {
        match field {
            "createRole" => json!({"groupId": self.hub.id(), "plan": crate::roles::plan("Host")}),
            "editRole" => json!({"roleId": self.role().await, "plan": crate::roles::plan("Host")}),
            "retireRole" => json!({"roleId": self.role().await, "reason": "It has had its day."}),
            "offerForRole" => json!({"roleId": self.role().await, "words": "I like guests."}),
            "withdrawOffer" => json!({"offerId": self.offer().await}),
            "recordHolder" => {
                json!({"roleId": self.role().await, "personId": self.founder.id(), "from": "2026-01-05", "words": "So it is."})
            }
            "handBackRole" => {
                let role = self.role().await;
                crate::roles::records(&self.founder, &role, &self.founder, None)
                    .await
                    .data();
                json!({ "roleId": role })
            }
            other => panic!("the mutation {other} has no row in the permission test"),
        }
    }

    /// A role that is open.
    pub async fn role(&self) -> String {
        crate::roles::creates(&self.founder, self.hub, &self.name("Role")).await
    }

    /// The founder's offer for a role.
    async fn offer(&self) -> String {
        let offered = crate::roles::offers(&self.founder, &self.role().await, "Me.").await;
        offered.text("offerForRole.role.viewerOffer.id")
    }

    /// The same, of what is about deciding.
    async fn deciding(&self, field: &str, of_hub: bool) -> Value {
        let (hub, later) = (self.hub.id(), self.world.after(Duration::days(9)));
        match field {
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
            "startPoll" => {
                let electorate = json!({"kind": "PEOPLE", "personIds": [self.founder.id()]});
                json!({"discussionId": self.discussion().await, "title": "Who joins?", "body": "On Monday.", "method": "COUNT_ME_IN", "electorate": electorate, "closesAt": later})
            }
            "saveDraft" => json!({"discussionId": self.discussion().await, "plan": Self::plan()}),
            "deleteDraft" => {
                let input = json!({"discussionId": self.discussion().await, "plan": Self::plan()});
                json!({"draftId": self.founder("saveDraft", "draft", input).await})
            }
            "beginProcess" => self.process_of_founder(false).await,
            "editProcess" => {
                let input = self.process_of_founder(false).await;
                let plan = input["plan"].clone();
                json!({"processId": self.founder("beginProcess", "process", input).await, "plan": plan})
            }
            "setProcessPolicy" => {
                json!({"kind": "CONSENT", "mode": "FULL", "policy": {"windowHours": 240}})
            }
            "moveProcess" => {
                let input = self.process_of_founder(true).await;
                let process = self.founder("beginProcess", "process", input).await;
                json!({"processId": process, "step": {"voice": {"text": "What of the winter?"}}})
            }
            "createTemplate" => {
                json!({"groupId": of_hub.then_some(hub), "name": "Ours", "plan": Self::plan()})
            }
            "editTemplate" => {
                json!({"templateId": self.template(of_hub).await, "useWhen": "Always."})
            }
            "retireTemplate" => json!({"templateId": self.template(of_hub).await}),
            "editPoll" => json!({"pollId": self.poll().await, "question": "Shall we?"}),
            "castBallot" => json!({"pollId": self.poll().await, "stance": "CONSENT"}),
            "takeBallot" => {
                let poll = self.poll_of_two().await;
                json!({"pollId": poll, "personId": self.insider.id(), "takenAs": "PHONE", "stance": "CONSENT"})
            }
            "confirmTakenBallot" => {
                json!({"takenBallotId": self.taken_ballot().await, "checked": "Called back."})
            }
            "dropTakenBallot" => json!({"takenBallotId": self.taken_ballot().await}),
            "giveProxy" => {
                let holder = self.other().await;
                self.world.joins(&holder, self.hub, MembershipRole::Member).await;
                json!({"groupId": hub, "holderId": holder.id(), "endsAt": later})
            }
            "revokeProxy" => {
                let input = json!({"pollId": self.poll_of_two().await, "holderId": self.insider.id()});
                json!({"proxyId": self.founder("giveProxy", "proxy", input).await})
            }
            "cancelPoll" => json!({"pollId": self.scheduled_poll().await, "reason": "Not yet."}),
            "closePoll" => json!({"pollId": self.poll().await, "reason": "Enough was said."}),
            "extendPoll" => json!({"pollId": self.poll().await, "closesAt": later, "reason": "More time."}),
            "reopenPoll" => {
                json!({"pollId": self.closed_poll().await, "closesAt": later, "reason": "More time."})
            }
            "openRunOff" => json!({"pollId": self.poll_without_majority().await, "closesAt": later}),
            "giveCastingVote" => {
                json!({"pollId": self.tied_poll().await, "stance": "YES", "reason": "Somebody has to."})
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
