//! Tells the story through the API, by a clock of its own.

use super::meetings::Turn;
use super::reviews::ReviewStep;
use super::steps::{Step, What, in_order};
use super::story::{self, Moment};
use async_graphql::Variables;
use folkmoot_core::actor::Actor;
use folkmoot_core::clock::Clock;
use folkmoot_core::engine::Engine;
use folkmoot_core::ids::{self, Kind};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

/// Why the story could not be told: always a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The files of the story are not as they should be.
    #[error("the story cannot be read: {0}")]
    Story(#[from] toml::de::Error),
    /// The engine refused.
    #[error(transparent)]
    Engine(#[from] folkmoot_core::Error),
    /// The API refused a step.
    #[error("{who} could not {what}: {answer}")]
    Refused {
        who: String,
        what: &'static str,
        answer: String,
    },
}

/// A clock that the teller moves.
#[derive(Clone, Debug)]
struct StoryClock(Arc<Mutex<OffsetDateTime>>);

impl Clock for StoryClock {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl StoryClock {
    fn set(&self, moment: OffsetDateTime) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = moment;
    }
}

/// Loads the demonstration into an empty database. `meanwhile` is run whenever time passes: it opens and closes what is due and
/// sends what is owed, as the work loop would have.
pub async fn load(
    engine: &Engine,
    meanwhile: impl AsyncFn(Engine) -> folkmoot_core::Result<()>,
) -> Result<(), Error> {
    let now = engine.now();
    let people = story::people()?;
    let discussions = story::discussions()?;
    let (roles, small) = story::roles()?;
    let reviews = super::reviews::reviews()?;
    let steps = in_order(&discussions, (&roles, &small), &reviews);
    let begin = steps.first().map_or(now, |step| now + step.at.0) - time::Duration::days(1);
    let clock = StoryClock(Arc::new(Mutex::new(begin)));
    let engine = engine.with_clock(Arc::new(clock.clone()));
    let ids = super::cast::assemble(&engine, &people).await?;
    let mut teller = Teller {
        engine,
        now,
        groups: HashMap::new(),
        themes: HashMap::new(),
        people: ids,
        threads: vec![Thread::default(); discussions.len() + roles.len() + reviews.len()],
    };
    teller.learn_places().await?;
    for step in steps {
        clock.set(now + step.at.0);
        meanwhile(teller.engine.clone()).await?;
        teller.tell(step).await?;
    }
    clock.set(now);
    meanwhile(teller.engine.clone()).await?;
    Ok(())
}

/// What has come about in one discussion, or of one role, so far, by the ids of the API.
#[derive(Clone, Default)]
pub(super) struct Thread {
    /// The slug of its group.
    pub(super) group: String,
    pub(super) discussion: String,
    comments: Vec<String>,
    proposal: String,
    versions: i32,
    polls: Vec<Opened>,
    process: String,
    pub(super) outcome: String,
    pub(super) goal: String,
    /// The goal's revision.
    pub(super) revision: String,
    /// The goal's measures.
    pub(super) measures: Vec<String>,
    pub(super) role: String,
    pub(super) review: String,
    /// The feedback on the review.
    pub(super) feedback: Vec<String>,
    pub(super) meeting: String,
    /// The items of its agenda.
    pub(super) items: Vec<String>,
}

impl Thread {
    /// The poll that was opened last.
    pub(super) fn last_poll(&self) -> &str {
        self.polls.last().map_or("", |poll| &poll.id)
    }
}

/// A poll that was opened, and its options.
#[derive(Clone, Default)]
struct Opened {
    id: String,
    options: Vec<String>,
}

pub(super) struct Teller {
    engine: Engine,
    pub(super) now: OffsetDateTime,
    groups: HashMap<String, String>,
    themes: HashMap<String, String>,
    people: HashMap<String, Uuid>,
    threads: Vec<Thread>,
}

impl Teller {
    async fn learn_places(&mut self) -> Result<(), Error> {
        let document = "{ groups(first: 100) { nodes { id slug workingGroups { id slug } } } organisation { themes { id slug } } }";
        let answer = self
            .ask("administrator", "look around", document, json!({}))
            .await?;
        let pairs = |list: &Value| -> Vec<(String, String)> {
            list.as_array()
                .into_iter()
                .flatten()
                .map(|item| (text(&item["slug"]), text(&item["id"])))
                .collect()
        };
        for group in answer["groups"]["nodes"].as_array().into_iter().flatten() {
            self.groups.insert(text(&group["slug"]), text(&group["id"]));
            self.groups.extend(pairs(&group["workingGroups"]));
        }
        self.themes = pairs(&answer["organisation"]["themes"]).into_iter().collect();
        Ok(())
    }

    async fn ask(
        &self,
        who: &str,
        what: &'static str,
        document: &str,
        variables: Value,
    ) -> Result<Value, Error> {
        let actor = Actor::Person(self.people.get(who).copied().unwrap_or_default());
        let request = async_graphql::Request::new(document).variables(Variables::from_json(variables));
        let opened = folkmoot_schema::Request::open(self.engine.clone(), actor).await?;
        let schema = folkmoot_schema::schema().finish();
        let response = opened.answer(&schema, request).await;
        if response.is_err() {
            let answer = format!("{:?}", response.errors);
            return Err(Error::Refused {
                who: who.to_owned(),
                what,
                answer,
            });
        }
        response.data.into_json().map_err(|error| Error::Refused {
            who: who.to_owned(),
            what,
            answer: error.to_string(),
        })
    }

    pub(super) fn group(&self, slug: &str) -> &str {
        self.groups.get(slug).map_or("", String::as_str)
    }

    pub(super) fn person(&self, handle: &str) -> String {
        ids::opaque(Kind::Person, self.people.get(handle).copied().unwrap_or_default())
    }

    pub(super) fn moment(&self, moment: Moment) -> String {
        (self.now + moment.0).format(&Rfc3339).unwrap_or_default()
    }

    async fn tell(&mut self, step: Step<'_>) -> Result<(), Error> {
        let thread = self.threads.get(step.discussion).cloned().unwrap_or_default();
        let (what, document, input) = self.words(&thread, step.what);
        let answer = self
            .ask(step.by, what, document, json!({ "input": input }))
            .await?;
        let Some(thread) = self.threads.get_mut(step.discussion) else {
            return Ok(());
        };
        match step.what {
            What::Open(opened) => {
                thread.group.clone_from(&opened.group);
                thread.discussion = text(&answer["openDiscussion"]["discussion"]["id"]);
            }
            What::Comment(_) => thread
                .comments
                .push(text(&answer["postComment"]["comment"]["id"])),
            What::Propose(_) => {
                thread.proposal = text(&answer["makeProposal"]["proposal"]["id"]);
                thread.versions = 1;
            }
            What::Amend(_) => thread.versions += 1,
            What::Poll(_) => {
                let poll = &answer["openPoll"]["poll"];
                let options = poll["options"].as_array().into_iter().flatten();
                thread.polls.push(Opened {
                    id: text(&poll["id"]),
                    options: options.map(|option| text(&option["id"])).collect(),
                });
            }
            What::Begin(_) => thread.process = text(&answer["beginProcess"]["process"]["id"]),
            What::Publish(..) => thread.outcome = text(&answer["publishOutcome"]["outcome"]["id"]),
            What::Aim(_) => {
                let goal = &answer["proposeGoal"]["goal"];
                let measures = goal["proposed"]["terms"]["measures"]
                    .as_array()
                    .into_iter()
                    .flatten();
                thread.goal = text(&goal["id"]);
                thread.revision = text(&goal["proposed"]["id"]);
                thread.measures = measures.map(|measure| text(&measure["id"])).collect();
            }
            What::Create(_) => thread.role = text(&answer["createRole"]["role"]["id"]),
            What::Review(ReviewStep::Begin(_)) => {
                thread.review = text(&answer["beginReview"]["review"]["id"]);
            }
            What::Review(ReviewStep::Give(_)) => thread
                .feedback
                .push(text(&answer["giveFeedback"]["feedback"]["id"])),
            What::Review(_) => {}
            What::Meet(_, Turn::Call) => {
                let called =
                    ["callMeeting", "callMeetingFromPoll"].map(|field| text(&answer[field]["meeting"]["id"]));
                thread.meeting = called.concat();
            }
            What::Meet(_, Turn::Add(_)) => {
                let items = answer["addAgendaItem"]["meeting"]["items"].as_array();
                thread.items = items
                    .into_iter()
                    .flatten()
                    .map(|item| text(&item["id"]))
                    .collect();
            }
            What::Meet(..)
            | What::Pin
            | What::Cast(..)
            | What::Close(..)
            | What::Step(_)
            | What::Adopt
            | What::Report(_)
            | What::Hold(_)
            | What::Offer(_)
            | What::Gather(_) => {}
        }
        Ok(())
    }

    fn option(&self, option: &story::PollOption) -> Value {
        let hour = |moment: Moment| {
            let moment = self.now + moment.0;
            let full =
                moment.replace_time(time::Time::MIDNIGHT) + time::Duration::hours(moment.hour().into());
            full.format(&Rfc3339).unwrap_or_default()
        };
        json!({
            "title": option.title,
            "note": option.note,
            "cost": option.cost,
            "startsAt": option.starts.map(hour),
            "endsAt": option.ends.map(hour),
        })
    }

    /// What is put on a ballot, with the ids of the options.
    fn marks(&self, poll: &Opened, ballot: &story::Ballot) -> Value {
        let option = |number: &usize| poll.options.get(number - 1);
        let options = |numbers: &Vec<usize>| json!(numbers.iter().filter_map(option).collect::<Vec<_>>());
        let times = |times: &Vec<String>| {
            let time =
                |(option, able): (&String, &String)| json!({ "option": option, "able": able.to_uppercase() });
            json!(poll.options.iter().zip(times).map(time).collect::<Vec<_>>())
        };
        let marks = [
            (
                "stance",
                ballot.stance.as_ref().map(|stance| json!(stance.to_uppercase())),
            ),
            ("choices", ballot.choices.as_ref().map(options)),
            (
                "ranking",
                ballot
                    .ranking
                    .as_ref()
                    .map(|tiers| tiers.iter().map(options).collect()),
            ),
            ("times", ballot.times.as_ref().map(times)),
            (
                "nominee",
                ballot.nominee.as_ref().map(|handle| json!(self.person(handle))),
            ),
        ];
        let marked = marks
            .into_iter()
            .filter_map(|(kind, mark)| Some((kind.to_owned(), mark?)));
        Value::Object(marked.collect())
    }

    /// What the step is called, the mutation that does it, and its input.
    fn words(&self, thread: &Thread, what: What<'_>) -> (&'static str, &'static str, Value) {
        let opened = |number: usize| thread.polls.get(number).cloned().unwrap_or_default();
        let poll = |number: usize| opened(number).id;
        match what {
            What::Open(discussion) => (
                "open a discussion",
                "mutation($input: OpenDiscussionInput!) { openDiscussion(input: $input) { discussion { id } } }",
                json!({
                    "groupId": self.group(&discussion.group),
                    "title": discussion.title,
                    "body": discussion.body,
                    "themeIds": discussion.themes.iter().map(|slug| self.themes.get(slug)).collect::<Vec<_>>(),
                    "notifyIds": discussion.notify.iter().map(|handle| self.person(handle)).collect::<Vec<_>>(),
                }),
            ),
            What::Pin => (
                "pin a discussion",
                "mutation($input: PinDiscussionInput!) { pinDiscussion(input: $input) { discussion { id } } }",
                json!({ "discussionId": thread.discussion, "pinned": true }),
            ),
            What::Comment(comment) => (
                "comment",
                "mutation($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }",
                json!({
                    "discussionId": thread.discussion,
                    "body": comment.body,
                    "inReplyToId": comment.reply_to.and_then(|number| thread.comments.get(number - 1)),
                }),
            ),
            What::Propose(proposal) => (
                "make a proposal",
                "mutation($input: MakeProposalInput!) { makeProposal(input: $input) { proposal { id } } }",
                json!({
                    "discussionId": thread.discussion,
                    "title": proposal.title,
                    "body": proposal.text,
                    "groupIds": proposal.groups.iter().map(|slug| self.group(slug)).collect::<Vec<_>>(),
                }),
            ),
            What::Amend(proposal) => {
                let amendment = proposal.amended.as_ref();
                let words = |part: fn(&story::Amendment) -> &String| amendment.map(part);
                (
                    "amend a proposal",
                    "mutation($input: AmendProposalInput!) { amendProposal(input: $input) { proposal { id } } }",
                    json!({
                        "proposalId": thread.proposal,
                        "basedOn": thread.versions,
                        "title": words(|amendment| &amendment.title),
                        "body": words(|amendment| &amendment.text),
                        "note": words(|amendment| &amendment.note),
                    }),
                )
            }
            What::Poll(poll) => self.open_poll(thread, poll),
            What::Cast(number, ballot) => (
                "cast a ballot",
                "mutation($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } } }",
                json!({ "pollId": poll(number), "ballot": self.marks(&opened(number), ballot), "reason": ballot.reason }),
            ),
            What::Close(number, reason) => (
                "close a poll early",
                "mutation($input: ClosePollInput!) { closePoll(input: $input) { poll { id } } }",
                json!({ "pollId": poll(number), "reason": reason }),
            ),
            What::Begin(process) => self.begin(thread, process),
            What::Step(step) => (
                "take a step in a process",
                "mutation($input: MoveProcessInput!) { moveProcess(input: $input) { process { id } } }",
                json!({ "processId": thread.process, "step": step.step }),
            ),
            What::Aim(goal) => self.aim(thread, goal),
            What::Adopt => (
                "adopt a goal",
                "mutation($input: AdoptGoalInput!) { adoptGoal(input: $input) { goal { id } } }",
                json!({ "revisionId": thread.revision, "outcomeId": thread.outcome }),
            ),
            What::Report(report) => super::goals::report(thread, report),
            What::Create(role) => self.create(role),
            What::Hold(held) => self.hold(thread, held),
            What::Offer(offer) => super::roles::offer(thread, offer),
            What::Gather(group) => self.gather(group),
            What::Review(step) => self.review(thread, step),
            What::Meet(meeting, turn) => self.meet(thread, meeting, turn),
            What::Publish(number, outcome) => {
                let review = (self.now + time::Duration::days(outcome.review_in_days)).date();
                (
                    "publish an outcome",
                    "mutation($input: PublishOutcomeInput!) { publishOutcome(input: $input) { outcome { id } } }",
                    json!({
                        "pollId": poll(number),
                        "title": outcome.title,
                        "body": outcome.body,
                        "ownerId": self.person(&outcome.owner),
                        "reviewOn": review.to_string(),
                        "askFeedback": outcome.ask_feedback,
                    }),
                )
            }
        }
    }

    /// The same, of opening a poll.
    fn open_poll(&self, thread: &Thread, poll: &story::Poll) -> (&'static str, &'static str, Value) {
        let groups: Vec<_> = poll.electorate.iter().map(|slug| self.group(slug)).collect();
        let electorate = if poll.electorate == ["core-team"] {
            json!({ "kind": "CORE_TEAM" })
        } else {
            json!({ "kind": "GROUPS", "groupIds": groups })
        };
        (
            "open a poll",
            "mutation($input: OpenPollInput!) { openPoll(input: $input) { poll { id options { id } } } }",
            json!({
                "proposalId": thread.proposal,
                "method": poll.method.to_uppercase(),
                "electorate": electorate,
                "closesAt": self.moment(poll.closes),
                "resultsShown": poll.results_shown.to_uppercase(),
                "settings": poll.settings,
                "options": poll.options.iter().map(|option| self.option(option)).collect::<Vec<_>>(),
            }),
        )
    }

    /// The same, of beginning a consent process.
    fn begin(&self, thread: &Thread, process: &story::Process) -> (&'static str, &'static str, Value) {
        let groups: Vec<_> = process.panel.iter().map(|slug| self.group(slug)).collect();
        let panel = (!groups.is_empty()).then(|| json!({ "kind": "GROUPS", "groupIds": groups }));
        let review = self.now + time::Duration::days(process.review_in_days);
        let terms =
            json!({ "reviewAt": review.format(&Rfc3339).unwrap_or_default(), "criteria": process.criteria });
        (
            "begin a process",
            "mutation($input: BeginProcessInput!) { beginProcess(input: $input) { process { id } } }",
            json!({
                "discussionId": thread.discussion,
                "kind": process.kind,
                "mode": process.mode,
                "publish": true,
                "plan": {
                    "title": process.title,
                    "need": process.need,
                    "text": process.text,
                    "terms": terms,
                    "panel": panel,
                    "smallAndReversible": true,
                },
            }),
        )
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
