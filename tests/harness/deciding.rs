//! Deciding, as people do it: each verb asks the API and hands back its answer.

use crate::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// What the tests read of a poll: everything that could give a hidden result away, and the rest.
pub const POLL: &str = "fragment everything on Poll {
  id state question opensAt closesAt closedAt closedBy { handle } resultsShown rule ruleText stances reasonRequiredFor
  version { number title } proposal { id } discussion { id } author { handle }
  electorate { kind sentence size fixed groups { name } people(first: 50) { nodes { handle } } }
  viewerIsElector myBallot { id stance reason { markdown } revision history { stance revision } }
  turnout { eligible cast needed } resultsVisible
  result { verdict sentence eligible cast quorumNeeded counts { stance count } }
  ballots(first: 50) { nodes { id person { handle } stance reason { markdown } revision history { stance } } }
  waitingFor(first: 50) { nodes { handle } }
  history { kind by { handle } at reason closesAt }
  decision { id version { number } result { verdict sentence eligible cast quorumNeeded counts { stance count } }
    objections { person { handle } stance reason { markdown } } decidedAt closedBy { handle } closeReason }
  outcome { id title }
  viewerCan { vote edit editPlan cancel close extend reopen publishOutcome }
}";

/// What the tests read of an outcome.
pub const OUTCOME: &str = "fragment words on Outcome {
  id title body { markdown } group { name } groups { name } themes { name } author { handle } owner { handle } reviewOn
  publishedAt editedAt permalink feedbackAsked read versions { number title body { markdown } diff { kind text } }
  decision { result { verdict } version { number } objections { person { handle } } } viewerCan { edit }
}";

impl Person {
    /// Opens a discussion in a group and hands back its id.
    pub async fn opens_discussion(&self, group: GroupId, title: &str) -> String {
        let document =
            "mutation($input: OpenDiscussionInput!) { openDiscussion(input: $input) { discussion { id } } }";
        let input = json!({"groupId": group.id(), "title": title, "body": "What do you think?"});
        self.ask(document, json!({ "input": input }))
            .await
            .text("openDiscussion.discussion.id")
    }

    /// Makes a proposal in a discussion that touches more groups.
    pub async fn make_proposal(
        &self,
        discussion: &str,
        title: &str,
        body: &str,
        touching: &[GroupId],
    ) -> Answer {
        let document = "mutation($input: MakeProposalInput!) { makeProposal(input: $input) { proposal { id
            author { handle } groups { name } current { number title body { markdown } note } viewerCan { amend openPoll } } } }";
        let touching: Vec<String> = touching.iter().map(|group| group.id()).collect();
        let input = json!({"discussionId": discussion, "title": title, "body": body, "groupIds": touching});
        self.ask(document, json!({ "input": input })).await
    }

    /// Opens a discussion with a proposal in it and hands back the proposal's id.
    pub async fn proposes(&self, group: GroupId, title: &str) -> String {
        let discussion = self.opens_discussion(group, title).await;
        let made = self.make_proposal(&discussion, title, "We do it.", &[]).await;
        made.text("makeProposal.proposal.id")
    }

    /// Publishes a new version of a proposal.
    pub async fn amend_proposal(&self, proposal: &str, body: &str, note: &str, based_on: i32) -> Answer {
        let document = "mutation($input: AmendProposalInput!) { amendProposal(input: $input) { proposal { id
            current { number body { markdown } note } versions { number author { handle } diff { kind text } } } } }";
        let input = json!({"proposalId": proposal, "title": "Amended", "body": body, "note": note, "basedOn": based_on});
        self.ask(document, json!({ "input": input })).await
    }

    /// Opens a poll with the input as the API takes it.
    pub async fn open_poll(&self, input: Value) -> Answer {
        let document = format!(
            "mutation($input: OpenPollInput!) {{ openPoll(input: $input) {{ poll {{ ...everything }} }} }} {POLL}"
        );
        self.ask(&document, json!({ "input": input })).await
    }

    /// Opens a consent poll of a group's members that ends after this time, and hands back its id.
    pub async fn polls(&self, world: &World, proposal: &str, group: GroupId, lasts: Duration) -> String {
        self.open_poll(world.consent(proposal, group, lasts))
            .await
            .text("openPoll.poll.id")
    }

    /// Casts a ballot.
    pub async fn cast_ballot(&self, poll: &str, stance: &str, reason: &str) -> Answer {
        let document = format!(
            "mutation($input: CastBallotInput!) {{ castBallot(input: $input) {{ ballot {{ id stance revision }} poll {{ ...everything }} }} }} {POLL}"
        );
        self.ask(
            &document,
            json!({"input": {"pollId": poll, "stance": stance, "reason": reason}}),
        )
        .await
    }

    /// Calls a scheduled poll off.
    pub async fn cancel_poll(&self, poll: &str, reason: &str) -> Answer {
        let document = format!(
            "mutation($input: CancelPollInput!) {{ cancelPoll(input: $input) {{ poll {{ ...everything }} }} }} {POLL}"
        );
        self.ask(&document, json!({"input": {"pollId": poll, "reason": reason}}))
            .await
    }

    /// Closes a poll early.
    pub async fn close_poll(&self, poll: &str, reason: &str) -> Answer {
        let document = format!(
            "mutation($input: ClosePollInput!) {{ closePoll(input: $input) {{ poll {{ ...everything }} }} }} {POLL}"
        );
        self.ask(&document, json!({"input": {"pollId": poll, "reason": reason}}))
            .await
    }

    /// Gives a poll more time.
    pub async fn extend_poll(&self, poll: &str, closes_at: OffsetDateTime, reason: &str) -> Answer {
        let document = format!(
            "mutation($input: ExtendPollInput!) {{ extendPoll(input: $input) {{ poll {{ ...everything }} }} }} {POLL}"
        );
        self.ask(
            &document,
            json!({"input": {"pollId": poll, "closesAt": moment(closes_at), "reason": reason}}),
        )
        .await
    }

    /// Opens a closed poll again.
    pub async fn reopen_poll(&self, poll: &str, closes_at: OffsetDateTime, reason: &str) -> Answer {
        let document = format!(
            "mutation($input: ReopenPollInput!) {{ reopenPoll(input: $input) {{ poll {{ ...everything }} }} }} {POLL}"
        );
        self.ask(
            &document,
            json!({"input": {"pollId": poll, "closesAt": moment(closes_at), "reason": reason}}),
        )
        .await
    }

    /// Reads a poll.
    pub async fn poll(&self, poll: &str) -> Answer {
        let document = format!("query($id: ID!) {{ poll(id: $id) {{ ...everything }} }} {POLL}");
        self.ask(&document, json!({ "id": poll })).await
    }

    /// Publishes an outcome with the input as the API takes it.
    pub async fn publish_outcome(&self, input: Value) -> Answer {
        let document = format!(
            "mutation($input: PublishOutcomeInput!) {{ publishOutcome(input: $input) {{ outcome {{ ...words }} }} }} {OUTCOME}"
        );
        self.ask(&document, json!({ "input": input })).await
    }

    /// Publishes an outcome and hands back its id.
    pub async fn publishes(&self, poll: &str, title: &str, body: &str) -> String {
        let published = self
            .publish_outcome(json!({"pollId": poll, "title": title, "body": body}))
            .await;
        published.text("publishOutcome.outcome.id")
    }

    /// Edits an outcome with the input as the API takes it.
    pub async fn edit_outcome(&self, input: Value) -> Answer {
        let document = format!(
            "mutation($input: EditOutcomeInput!) {{ editOutcome(input: $input) {{ outcome {{ ...words }} }} }} {OUTCOME}"
        );
        self.ask(&document, json!({ "input": input })).await
    }

    /// Reads an outcome.
    pub async fn outcome(&self, outcome: &str) -> Answer {
        let document = format!("query($id: ID!) {{ outcome(id: $id) {{ ...words }} }} {OUTCOME}");
        self.ask(&document, json!({ "id": outcome })).await
    }

    /// The titles that the register shows, for these arguments as the API takes them.
    pub async fn register(&self, arguments: Value) -> Vec<String> {
        let document = "query($search: String, $groupId: ID, $themeId: ID, $from: Date, $to: Date) {
            register(search: $search, groupId: $groupId, themeId: $themeId, from: $from, to: $to) { nodes { title } } }";
        self.ask(document, arguments)
            .await
            .list("register.nodes", "title")
    }
}

impl World {
    /// What opens a consent poll of a group's members that ends after this time.
    pub fn consent(&self, proposal: &str, group: GroupId, lasts: Duration) -> Value {
        json!({
            "proposalId": proposal,
            "method": "CONSENT",
            "electorate": {"kind": "GROUPS", "groupIds": [group.id()]},
            "closesAt": moment(self.now() + lasts),
        })
    }

    /// The present moment.
    pub fn now(&self) -> OffsetDateTime {
        self.engine.now()
    }

    /// Lets the work loop look after polls that are due, until nothing is left to do.
    pub async fn polls_fall_due(&self) -> u32 {
        let mut did = 0;
        loop {
            match folkmoot_core::ops::poll::due(&self.engine).await.unwrap() {
                0 => return did,
                more => did += more,
            }
        }
    }
}

/// A moment, as the API takes it.
pub fn moment(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap()
}

/// A moment that the API showed.
pub fn read_moment(text: &str) -> OffsetDateTime {
    OffsetDateTime::parse(text, &Rfc3339).unwrap()
}

impl Answer {
    /// One field of every item of the list at a path.
    #[track_caller]
    pub fn list(&self, path: &str, field: &str) -> Vec<String> {
        let items = self
            .at(path)
            .as_array()
            .unwrap_or_else(|| panic!("no list at {path}: {}", self.0));
        items
            .iter()
            .map(|item| item[field].as_str().unwrap_or_default().to_owned())
            .collect()
    }
}
