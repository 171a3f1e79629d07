//! The demonstration's story as data: who there is, what was said and decided, and when, counted back from the moment of loading.

use serde::Deserialize;
use time::Duration;

/// A person of the story.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub handle: String,
    pub name: String,
    pub time_zone: String,
    #[serde(default = "english")]
    pub languages: Vec<String>,
    #[serde(default)]
    pub supporter: bool,
    #[serde(default)]
    pub administrator: bool,
    pub seats: Vec<Seat>,
}

/// A place in a group; with a title, it is a lead's.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    pub group: String,
    pub lead: Option<String>,
}

/// A discussion, with all that followed from it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discussion {
    pub group: String,
    pub by: String,
    pub at: Moment,
    pub title: String,
    pub body: String,
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub notify: Vec<String>,
    #[serde(default)]
    pub pinned: bool,
    #[serde(default)]
    pub comments: Vec<Comment>,
    pub proposal: Option<Proposal>,
    pub process: Option<Process>,
    pub goal: Option<Goal>,
    pub meeting: Option<Meeting>,
}

/// A meeting that is called in a discussion, or out of its last poll, and perhaps held.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    pub by: String,
    pub at: Moment,
    #[serde(default)]
    pub from_poll: bool,
    pub title: String,
    pub starts: Moment,
    /// How long it takes.
    pub minutes: i64,
    pub place: String,
    #[serde(default)]
    pub coming: Vec<String>,
    #[serde(default)]
    pub items: Vec<MeetingItem>,
    #[serde(default)]
    pub attended: Vec<String>,
    /// When its minutes were written.
    pub minuted: Option<Moment>,
    pub closed: Option<Moment>,
}

/// An item of its agenda, with its minutes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingItem {
    pub by: String,
    pub words: String,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub decided: String,
    #[serde(default = "open")]
    pub settled: String,
}

fn open() -> String {
    "open".to_owned()
}

/// A comment; `reply_to` is the number of the comment that it answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    pub by: String,
    pub at: Moment,
    pub body: String,
    pub reply_to: Option<usize>,
}

/// A proposal, perhaps amended once, with its polls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    pub by: String,
    pub at: Moment,
    #[serde(default)]
    pub groups: Vec<String>,
    pub title: String,
    pub text: String,
    pub amended: Option<Amendment>,
    #[serde(default)]
    pub poll: Vec<Poll>,
}

/// A consent process, published at once, and what people do in it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    pub by: String,
    pub at: Moment,
    #[serde(default = "consent")]
    pub kind: String,
    #[serde(default = "full")]
    pub mode: String,
    /// The groups whose members are the panel; the core team, where none is named.
    #[serde(default)]
    pub panel: Vec<String>,
    pub title: String,
    pub need: String,
    pub text: String,
    pub criteria: Vec<String>,
    pub review_in_days: i64,
    #[serde(default)]
    pub steps: Vec<ProcessStep>,
}

/// One step in a process, in the API's words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessStep {
    pub by: String,
    pub at: Moment,
    pub step: serde_json::Map<String, serde_json::Value>,
}

fn consent() -> String {
    "CONSENT".to_owned()
}

fn full() -> String {
    "FULL".to_owned()
}

/// A goal that is proposed in a discussion, set by the outcome of its first poll, and told about from then on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub by: String,
    pub at: Moment,
    pub title: String,
    pub purpose: String,
    pub owner: String,
    pub starts: Moment,
    pub ends: Moment,
    pub rhythm: String,
    pub measures: Vec<Measure>,
    pub adopted: Adopted,
    #[serde(default)]
    pub reports: Vec<Report>,
}

/// What a goal is measured by.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub name: String,
    pub unit: String,
    pub baseline: String,
    pub target: String,
}

/// Who put on record that a goal was decided on, and when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    pub by: String,
    pub at: Moment,
}

/// A report on a goal: a number for each of its measures, in their order; an empty one tells nothing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    pub by: String,
    pub at: Moment,
    #[serde(default)]
    pub numbers: Vec<String>,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub at_risk: bool,
}

/// The next version of a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    pub by: String,
    pub at: Moment,
    pub note: String,
    pub title: String,
    pub text: String,
}

/// A poll on the version that was the newest when it opened.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    pub by: String,
    pub at: Moment,
    pub closes: Moment,
    pub method: String,
    pub electorate: Vec<String>,
    #[serde(default = "always")]
    pub results_shown: String,
    #[serde(default)]
    pub options: Vec<PollOption>,
    /// What the method is told, in the API's words.
    #[serde(default)]
    pub settings: serde_json::Map<String, serde_json::Value>,
    #[serde(default)]
    pub ballots: Vec<Ballot>,
    pub closed_early: Option<ClosedEarly>,
    pub outcome: Option<Outcome>,
}

/// An option of a poll.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PollOption {
    pub title: String,
    #[serde(default)]
    pub note: String,
    pub cost: Option<u64>,
    /// When it begins, at the full hour.
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
}

/// A ballot: one of the kinds of marks. Options are named by their number, from one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    pub by: String,
    pub at: Moment,
    pub stance: Option<String>,
    pub choices: Option<Vec<usize>>,
    pub ranking: Option<Vec<Vec<usize>>>,
    /// `yes`, `if_need_be` or `no` for each time.
    pub times: Option<Vec<String>>,
    /// A person's handle.
    pub nominee: Option<String>,
    #[serde(default)]
    pub reason: String,
}

/// A poll's early end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedEarly {
    pub by: String,
    pub at: Moment,
    pub reason: String,
}

/// An outcome in words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub by: String,
    pub at: Moment,
    pub title: String,
    pub body: String,
    pub owner: String,
    pub review_in_days: i64,
    #[serde(default)]
    pub ask_feedback: bool,
}

fn english() -> Vec<String> {
    vec!["en".to_owned()]
}

fn always() -> String {
    "always".to_owned()
}

/// A moment counted from the loading, such as `-20d 7h` or `+19h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Moment(pub Duration);

impl TryFrom<String> for Moment {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a moment such as \"-20d 7h\"");
        let (sign, parts) = match text.split_at_checked(1) {
            Some(("-", parts)) => (-1, parts),
            Some(("+", parts)) => (1, parts),
            _ => return Err(wrong()),
        };
        let mut sum = Duration::ZERO;
        for part in parts.split_whitespace() {
            let (number, unit) = part.split_at(part.len() - 1);
            let number: i64 = number.parse().map_err(|_| wrong())?;
            sum += match unit {
                "d" => Duration::days(number),
                "h" => Duration::hours(number),
                "m" => Duration::minutes(number),
                _ => return Err(wrong()),
            };
        }
        Ok(Self(sum * sign))
    }
}

/// The people, in the order of the file.
pub fn people() -> Result<Vec<Person>, toml::de::Error> {
    #[derive(Deserialize)]
    struct File {
        person: Vec<Person>,
    }
    Ok(toml::from_str::<File>(include_str!("../../demo/people.toml"))?.person)
}

/// A role of a group.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub group: String,
    pub by: String,
    pub at: Moment,
    pub name: String,
    pub purpose: String,
    pub domain: String,
    pub months: i32,
    pub held: Option<HeldRole>,
    #[serde(default)]
    pub offers: Vec<RoleOffer>,
}

/// Who holds a role, as it is put on record: from that day on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldRole {
    pub by: String,
    pub at: Moment,
    pub person: String,
    pub until: Moment,
    pub words: String,
}

/// Somebody's offer for a role.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleOffer {
    pub by: String,
    pub at: Moment,
    pub words: String,
}

/// A working group with a term, inside a hub.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingGroup {
    pub hub: String,
    pub by: String,
    pub at: Moment,
    pub name: String,
    pub purpose: String,
    pub ends: Moment,
}

/// The roles of all hubs, and the working groups inside them that have a term.
pub fn roles() -> Result<(Vec<Role>, Vec<WorkingGroup>), toml::de::Error> {
    #[derive(Deserialize)]
    struct File {
        role: Vec<Role>,
        working_group: Vec<WorkingGroup>,
    }
    let file = toml::from_str::<File>(include_str!("../../demo/roles.toml"))?;
    Ok((file.role, file.working_group))
}

/// The discussions of all hubs.
pub fn discussions() -> Result<Vec<Discussion>, toml::de::Error> {
    #[derive(Deserialize)]
    struct File {
        discussion: Vec<Discussion>,
    }
    let files = [
        include_str!("../../demo/vision.toml"),
        include_str!("../../demo/research.toml"),
        include_str!("../../demo/advocacy.toml"),
        include_str!("../../demo/infrastructure.toml"),
        include_str!("../../demo/choices.toml"),
        include_str!("../../demo/processes.toml"),
        include_str!("../../demo/goals.toml"),
        include_str!("../../demo/meetings.toml"),
    ];
    let mut discussions = Vec::new();
    for file in files {
        discussions.extend(toml::from_str::<File>(file)?.discussion);
    }
    Ok(discussions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_story_can_be_read_and_only_speaks_of_people_who_are_in_it() {
        let handles: HashSet<_> = people()
            .unwrap()
            .into_iter()
            .map(|person| person.handle)
            .collect();
        let discussions = discussions().unwrap();
        assert!(discussions.len() >= 12, "a dozen discussions");
        for discussion in &discussions {
            let mut named = vec![&discussion.by];
            named.extend(&discussion.notify);
            named.extend(discussion.comments.iter().map(|comment| &comment.by));
            for poll in discussion.proposal.iter().flat_map(|proposal| &proposal.poll) {
                named.push(&poll.by);
                named.extend(poll.ballots.iter().map(|ballot| &ballot.by));
                named.extend(poll.ballots.iter().filter_map(|ballot| ballot.nominee.as_ref()));
            }
            if let Some(goal) = &discussion.goal {
                named.extend([&goal.by, &goal.owner, &goal.adopted.by]);
                named.extend(goal.reports.iter().map(|report| &report.by));
            }
            for name in named {
                assert!(handles.contains(name), "{name} in {:?}", discussion.title);
            }
        }
        let (roles, small) = roles().unwrap();
        for role in &roles {
            let mut named = vec![&role.by];
            named.extend(role.held.iter().flat_map(|held| [&held.by, &held.person]));
            named.extend(role.offers.iter().map(|offer| &offer.by));
            for name in named {
                assert!(handles.contains(name), "{name} in {:?}", role.name);
            }
        }
        assert!(small.iter().all(|group| handles.contains(&group.by)));
    }

    #[test]
    fn moments_count_from_the_loading() {
        assert_eq!(
            Moment::try_from("-1d 2h".to_owned()).unwrap().0,
            Duration::hours(-26)
        );
        assert_eq!(
            Moment::try_from("+19h".to_owned()).unwrap().0,
            Duration::hours(19)
        );
        assert!(Moment::try_from("2 days".to_owned()).is_err());
    }
}
