//! The whole at a glance, told in words: what every hub and body discusses, decides, aims for and has decided lately, as one reader may see
//! it. The page without script and the email are made of this; the page itself asks the API for the same.

use crate::error::Result;
use crate::ids::{Kind, opaque};
use crate::locale::{self, Argument, Locale};
use crate::model::{Discussion, Goal, Group, Outcome, Poll, Process, Role};
use crate::page::{Page, Slice};
use crate::query::{decision, discussion, goal, outcome, person, poll, process, proposal, role};
use crate::view::View;
use folkmoot_rules::consent::State;
use folkmoot_rules::goal::State as GoalState;
use folkmoot_rules::lifecycle;
use folkmoot_rules::visibility::GroupKind;
use folkmoot_rules::words::Words;
use std::collections::HashMap;
use uuid::Uuid;

/// The most groups of the whole: enough for a federation, and a bound.
const GROUPS: usize = 60;
/// What is told of a kind, in one group.
const TOLD: u64 = 5;
/// Whom a process waits for, by name, before it is said how many others there are.
const NAMED: usize = 3;

/// What goes on in one group.
pub struct Chapter {
    /// The group's name.
    pub name: String,
    /// Where its page is, from the root.
    pub path: String,
    /// What goes on, by kind; kinds of which there is nothing are left out.
    pub parts: Vec<Part>,
}

/// What goes on of one kind.
pub struct Part {
    /// What kind it is.
    pub heading: String,
    /// Each matter.
    pub lines: Vec<Line>,
    /// There is more than is told.
    pub more: bool,
}

/// One matter.
pub struct Line {
    /// What it is called.
    pub title: String,
    /// Where it is, from the root.
    pub path: String,
    /// How it stands.
    pub note: String,
}

/// For whom it is told.
struct Teller<'a> {
    view: &'a View,
    locale: Locale,
    zone: &'a str,
}

/// The whole, as the view's reader may see it, hubs first: the same number of statements for many groups as for few.
pub async fn chapters(view: &View, locale: Locale, zone: &str) -> Result<Vec<Chapter>> {
    let teller = Teller { view, locale, zone };
    let groups = groups(view);
    let ids: Vec<Uuid> = groups.iter().map(|group| group.id).collect();
    let page = Page::first(TOLD);
    let mut told = [
        teller
            .polls(poll::of_groups(view, &ids, Some(lifecycle::State::Open), &page).await?)
            .await?,
        teller
            .processes(process::of_groups(view, &ids, true, &page).await?)
            .await?,
        teller.discussions(discussion::of_groups(view, &ids, open(), &page).await?),
        teller
            .goals(goal::of_groups(view, &ids, set(), &page).await?)
            .await?,
        teller.roles(role::of_groups(view, &ids, unheld(), &page).await?),
        teller
            .outcomes(outcome::of_groups(view, &ids, &page).await?)
            .await?,
    ];
    let chapter = |group: &Group| Chapter {
        name: group.name.clone(),
        path: format!("/g/{}", group.slug),
        parts: told
            .iter_mut()
            .filter_map(|part| part.remove(&group.id))
            .collect(),
    };
    Ok(groups.into_iter().map(chapter).collect())
}

/// Hubs, each with the groups inside it, then what spans them. A group whose matters the reader may not read is left out.
fn groups(view: &View) -> Vec<&Group> {
    let read = || view.groups().filter(|group| view.reads(group.id));
    let hubs = read().filter(|group| group.kind.0 == GroupKind::Hub);
    let inside = |hub: &Group| {
        let id = hub.id;
        read().filter(move |group| group.parent_id == Some(id))
    };
    let bodies =
        read().filter(|group| matches!(group.kind.0, GroupKind::CoreTeam | GroupKind::AdvisoryBoard));
    let mut groups: Vec<&Group> = hubs
        .flat_map(|hub| std::iter::once(hub).chain(inside(hub)))
        .chain(bodies)
        .collect();
    groups.truncate(GROUPS);
    groups
}

fn open() -> discussion::Filter {
    discussion::Filter {
        closed: Some(false),
        ..discussion::Filter::default()
    }
}

fn set() -> goal::Filter {
    goal::Filter {
        state: Some(GoalState::Adopted),
        ..goal::Filter::default()
    }
}

fn unheld() -> role::Filter {
    role::Filter {
        open: true,
        ..role::Filter::default()
    }
}

/// What is told of one kind, by group.
type Told = HashMap<Uuid, Part>;

impl Teller<'_> {
    fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        locale::text(self.locale, key, arguments)
    }

    /// The name of a word: a verdict, a phase.
    fn word(&self, of: &str, word: impl Words) -> String {
        self.say(&format!("{of}-{}", word.word().replace('_', "-")), &[])
    }

    /// A part for each group, with a line for each matter.
    fn parts<T>(&self, heading: &str, slices: HashMap<Uuid, Slice<T>>, line: impl Fn(&T) -> Line) -> Told {
        let part = |slice: Slice<T>| Part {
            heading: self.say(heading, &[]),
            lines: slice.items.iter().map(|(_, item)| line(item)).collect(),
            more: slice.has_next,
        };
        slices
            .into_iter()
            .filter(|(_, slice)| !slice.items.is_empty())
            .map(|(group_id, slice)| (group_id, part(slice)))
            .collect()
    }

    async fn polls(&self, slices: HashMap<Uuid, Slice<Poll>>) -> Result<Told> {
        let versions: Vec<Uuid> = all(&slices).map(|poll| poll.version_id).collect();
        let versions = proposal::versions_by_ids(self.view, &versions).await?;
        Ok(self.parts("ui-deciding", slices, |poll| {
            let closes = locale::moment(self.locale, self.zone, poll.closes_at.into());
            Line {
                title: versions
                    .get(&poll.version_id)
                    .map(|version| version.title.clone())
                    .unwrap_or_default(),
                path: format!("/polls/{}", opaque(Kind::Poll, poll.id)),
                note: self.say("whole-until", &[("moment", closes.into())]),
            }
        }))
    }

    async fn processes(&self, slices: HashMap<Uuid, Slice<Process>>) -> Result<Told> {
        let states: HashMap<Uuid, (State, Vec<Uuid>)> = all(&slices)
            .map(|process| {
                let state = process::state(self.view, process);
                let waited = self.waited(&state);
                (process.id, (state, waited))
            })
            .collect();
        let told: Vec<Uuid> = states
            .values()
            .flat_map(|(_, waited)| waited.iter().take(NAMED).copied())
            .collect();
        let people = person::by_ids(self.view, &told).await?;
        let name = |id: &Uuid| people.get(id).map(|person| person.name.clone());
        Ok(self.parts("process-list-now", slices, |process| {
            let mut note = Vec::new();
            if let Some((state, waited)) = states.get(&process.id) {
                note.push(self.word("process-phase", state.phase.name()));
                if let Some(end) = state.ends_at() {
                    let moment = locale::moment(self.locale, self.zone, end);
                    note.push(self.say("whole-until", &[("moment", moment.into())]));
                }
                if !waited.is_empty() {
                    let names: Vec<String> = waited.iter().take(NAMED).filter_map(name).collect();
                    let others = waited.len().saturating_sub(NAMED);
                    let names = names.join(", ");
                    let arguments = [("names", names.into()), ("others", others.into())];
                    note.push(self.say("whole-waits", &arguments));
                }
            }
            Line {
                title: process.title.clone(),
                path: format!("/processes/{}", opaque(Kind::Process, process.id)),
                note: note.join(" · "),
            }
        }))
    }

    /// Whom a process waits for, as the reader may see it, each once.
    fn waited(&self, state: &State) -> Vec<Uuid> {
        let mut people = Vec::new();
        for todo in state.shown_tasks(self.view.person_id(), self.view.now()) {
            if !people.contains(&todo.person) {
                people.push(todo.person);
            }
        }
        people
    }

    fn discussions(&self, slices: HashMap<Uuid, Slice<Discussion>>) -> Told {
        self.parts("ui-discussing", slices, |discussion| {
            let comments = self.say("ui-comments", &[("count", discussion.last_comment_number.into())]);
            let active = locale::date_of(self.locale, self.zone, discussion.last_activity_at.into());
            Line {
                title: discussion.title.clone(),
                path: format!("/d/{}", opaque(Kind::Discussion, discussion.id)),
                note: format!("{comments} · {active}"),
            }
        })
    }

    async fn goals(&self, slices: HashMap<Uuid, Slice<Goal>>) -> Result<Told> {
        let goals: Vec<Goal> = all(&slices).cloned().collect();
        let standing = goal::at(self.view, &goals, self.view.now()).await?;
        Ok(self.parts("goals", slices, |goal| {
            let at = standing.get(&goal.id);
            let health = at.map(|at| self.word("goal", at.standing.health));
            let end = at.map(|at| {
                let day = locale::date(self.locale, at.revision.terms.0.ends_on);
                self.say("whole-until", &[("moment", day.into())])
            });
            Line {
                title: goal.title.clone(),
                path: format!("/goals/{}", opaque(Kind::Goal, goal.id)),
                note: health.into_iter().chain(end).collect::<Vec<_>>().join(" · "),
            }
        }))
    }

    fn roles(&self, slices: HashMap<Uuid, Slice<Role>>) -> Told {
        self.parts("whole-open-roles", slices, |role| Line {
            title: role.name.clone(),
            path: format!("/roles/{}", opaque(Kind::Role, role.id)),
            note: self.say("roles-open-title", &[]),
        })
    }

    async fn outcomes(&self, slices: HashMap<Uuid, Slice<Outcome>>) -> Result<Told> {
        let decisions: Vec<Uuid> = all(&slices).map(|outcome| outcome.decision_id).collect();
        let decisions = decision::by_ids(self.view, &decisions).await?;
        Ok(self.parts("whole-decided", slices, |outcome| {
            let verdict = decisions
                .get(&outcome.decision_id)
                .map(|decision| self.word("verdict", decision.tally.0.verdict));
            let day = locale::date_of(self.locale, self.zone, outcome.published_at.into());
            Line {
                title: outcome.title.clone(),
                path: format!("/decisions/{}", opaque(Kind::Outcome, outcome.id)),
                note: verdict.into_iter().chain([day]).collect::<Vec<_>>().join(" · "),
            }
        }))
    }
}

fn all<T>(slices: &HashMap<Uuid, Slice<T>>) -> impl Iterator<Item = &T> {
    slices
        .values()
        .flat_map(|slice| slice.items.iter().map(|(_, item)| item))
}
