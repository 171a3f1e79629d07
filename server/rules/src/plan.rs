//! The plan of a poll: the filled form, before anything is held on it. What is kept of one as a draft or a template may be incomplete;
//! it is checked when a poll is opened from it. Here stands only how large it may be, and what of it is still of use later.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::electorate::{Electorate, ElectorateChanges, GROUPS_MAX, PEOPLE_MAX};
use crate::exact::Exact;
use crate::lifecycle::LENGTH_MAX;
use crate::method::Method;
use crate::privacy::Privacy;
use crate::refusal::Refusal;
use crate::results_shown::ResultsShown;
use crate::share::Share;
use crate::terms::{OPTIONS_MAX, Settings, TiePolicy};
use crate::text::{self, BODY_MAX, TITLE_MAX};

/// The longest question, in characters.
pub const QUESTION_MAX: usize = 300;
/// The longest name of a currency that is kept, in characters.
const CURRENCY_MAX: usize = 20;
/// The longest time that a plan is for, in hours.
const HOURS_MAX: i64 = LENGTH_MAX.whole_hours();

/// How a poll is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The way of deciding.
    pub method: Method,
    /// How many have to take part; as many as the method asks for, where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Share>,
    /// What the method is told.
    #[serde(default)]
    pub settings: Settings,
    /// The options; their ids are given by the position of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<NewOption>,
    /// Which option stands for none of these, by its position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none_of_these: Option<usize>,
    /// What is asked, in one line; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Who votes; the groups whose matter it is, where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electorate: Option<Electorate>,
    /// What joining or leaving after the opening does to that.
    #[serde(default)]
    pub electorate_changes: ElectorateChanges,
    /// How far ballots are tied to people.
    pub privacy: Privacy,
    /// When it opens; now, where nothing is said.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub opens_at: Option<OffsetDateTime>,
    /// When it ends.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub closes_at: Option<OffsetDateTime>,
    /// For how many hours it is open, where no end is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
    /// When its results are shown.
    pub results_shown: ResultsShown,
}

/// An option to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewOption {
    /// Which option of the poll it is, where one that stands already stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// What it is, in one line.
    pub title: String,
    /// More about it, as Markdown; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<u64>,
    /// How many times as many have to rank it above "none of these" as below, in a comparison of pairs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub majority: Option<Exact>,
    /// When it begins.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub starts_at: Option<OffsetDateTime>,
    /// When it ends.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "time::serde::rfc3339::option"
    )]
    pub ends_at: Option<OffsetDateTime>,
}

impl Plan {
    /// A plan with the method's own settings, open for so many hours.
    pub fn of(method: Method, hours: u32) -> Self {
        Self {
            method,
            quorum: None,
            settings: Settings::default(),
            options: Vec::new(),
            none_of_these: None,
            question: String::new(),
            electorate: None,
            electorate_changes: ElectorateChanges::Frozen,
            privacy: Privacy::Open,
            opens_at: None,
            closes_at: None,
            hours: Some(hours),
            results_shown: ResultsShown::Always,
        }
    }

    /// When a poll on this plan ends that opens then.
    ///
    /// # Errors
    /// `INVALID` on `closesAt` where the plan says neither an end nor a length, or a length beyond a year.
    pub fn ends_at(&self, opens_at: OffsetDateTime) -> Result<OffsetDateTime, Refusal> {
        if let Some(closes_at) = self.closes_at {
            return Ok(closes_at);
        }
        self.hours
            .filter(|hours| i64::from(*hours) <= HOURS_MAX)
            .and_then(|hours| opens_at.checked_add(Duration::hours(hours.into())))
            .ok_or_else(|| Refusal::invalid("closesAt", "Say when the poll ends."))
    }

    /// The people whom it names.
    pub fn named(&self) -> Vec<Uuid> {
        let electors = match &self.electorate {
            Some(Electorate::People(people)) => people.as_slice(),
            Some(Electorate::Groups(_) | Electorate::CoreTeam) | None => &[],
        };
        let settings = &self.settings;
        let mut named: Vec<Uuid> = electors
            .iter()
            .chain(&settings.required)
            .chain(settings.weights.keys())
            .chain(&settings.casting)
            .copied()
            .collect();
        named.sort_unstable();
        named.dedup();
        named
    }

    /// Drops whom it names and who is not among those who may vote, and says whom. Where nobody is left of those who were to vote,
    /// nothing is said of who votes.
    pub fn without_others(&mut self, voters: &[Uuid]) -> Vec<Uuid> {
        let mut left_out = self.named();
        left_out.retain(|person| !voters.contains(person));
        let stays = |person: &Uuid| !left_out.contains(person);
        let settings = &mut self.settings;
        settings.required.retain(|person| stays(person));
        settings.weights.retain(|person, _| stays(person));
        if settings.casting.is_some_and(|person| !stays(&person)) {
            settings.casting = None;
            settings.tie = TiePolicy::Report;
        }
        if let Some(Electorate::People(people)) = &mut self.electorate {
            people.retain(|person| stays(person));
            if people.is_empty() {
                self.electorate = None;
            }
        }
        left_out
    }

    /// The plan for another time: as long as before, from whenever it is opened, without the dates that are past by now.
    pub fn anew(&mut self, now: OffsetDateTime) {
        if let Some(closes_at) = self.closes_at.take() {
            let length = (closes_at - self.opens_at.unwrap_or(now)).whole_hours();
            self.hours = u32::try_from(length.clamp(1, HOURS_MAX)).ok();
        }
        self.opens_at = None;
        // Its moment lay in a time that is over, so whoever begins anew says when.
        self.settings.change_at = None;
        self.drop_past(now);
    }

    /// Leaves out the dates of a time poll that are past by now.
    pub fn drop_past(&mut self, now: OffsetDateTime) {
        let past = |option: &NewOption| option.starts_at.is_some_and(|starts_at| starts_at <= now);
        let before = self.none_of_these.map_or(0, |place| {
            self.options
                .iter()
                .take(place)
                .filter(|option| past(option))
                .count()
        });
        self.none_of_these = self
            .none_of_these
            .filter(|place| self.options.get(*place).is_some_and(|option| !past(option)))
            .map(|place| place - before);
        self.options.retain(|option| !past(option));
    }
}

/// A plan with the words of its question, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedPlan {
    /// The question or the proposal's title, in one line; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// More about it, as Markdown; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// How it is decided.
    pub plan: Plan,
}

impl SavedPlan {
    /// The plan as it is kept: its texts cleaned, nothing larger than a poll takes. It may be incomplete.
    ///
    /// # Errors
    /// `INVALID` on the field that is too large.
    pub fn kept(mut self) -> Result<Self, Refusal> {
        let plan = &mut self.plan;
        self.title = line(&self.title, "title", TITLE_MAX)?;
        self.body = text::body_or_empty(&self.body, "body", BODY_MAX)?;
        plan.question = line(&plan.question, "question", QUESTION_MAX)?;
        plan.settings.currency = line(&plan.settings.currency, "currency", CURRENCY_MAX)?;
        let within = |count: usize, most: usize, field: &'static str| {
            if count > most {
                return Err(Refusal::invalid(field, format!("At most {most} are kept.")));
            }
            Ok(())
        };
        within(plan.options.len(), OPTIONS_MAX, "options")?;
        for option in &mut plan.options {
            option.id = None;
            option.title = line(&option.title, "options", TITLE_MAX)?;
            option.note = text::body_or_empty(&option.note, "options", BODY_MAX)?;
        }
        within(plan.settings.required.len(), PEOPLE_MAX, "required")?;
        within(plan.settings.weights.len(), PEOPLE_MAX, "weights")?;
        match &plan.electorate {
            Some(Electorate::Groups(groups)) => within(groups.len(), GROUPS_MAX, "electorate.groupIds")?,
            Some(Electorate::People(people)) => within(people.len(), PEOPLE_MAX, "electorate.personIds")?,
            Some(Electorate::CoreTeam) | None => {}
        }
        Ok(self)
    }
}

/// A line that may be empty.
fn line(given: &str, field: &'static str, max: usize) -> Result<String, Refusal> {
    if given.trim().is_empty() {
        return Ok(String::new());
    }
    text::line(given, field, max)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2017-03-06 09:00 UTC);

    fn person(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn starting(starts_at: OffsetDateTime) -> NewOption {
        NewOption {
            title: "A time".into(),
            starts_at: Some(starts_at),
            ..NewOption::default()
        }
    }

    #[test]
    fn a_plan_is_read_back_as_it_was_kept() {
        let mut plan = Plan::of(Method::TimePoll, 72);
        plan.options = vec![starting(NOW)];
        plan.electorate = Some(Electorate::People(vec![person(1)]));
        let saved = SavedPlan {
            title: "When?".into(),
            body: String::new(),
            plan,
        };
        let kept = saved.clone().kept().unwrap();
        assert_eq!(kept, saved);
        let json = serde_json::to_string(&kept).unwrap();
        assert_eq!(serde_json::from_str::<SavedPlan>(&json).unwrap(), kept);
    }

    #[test]
    fn an_incomplete_plan_is_kept_and_an_oversized_one_is_not() {
        let saved = |plan| SavedPlan {
            title: String::new(),
            body: String::new(),
            plan,
        };
        let mut plan = Plan::of(Method::SingleChoice, 1);
        plan.options = vec![NewOption::default()];
        assert!(saved(plan.clone()).kept().is_ok());
        plan.options = vec![NewOption::default(); OPTIONS_MAX + 1];
        assert_eq!(
            saved(plan.clone()).kept().unwrap_err().field.as_deref(),
            Some("options")
        );
        plan.options.clear();
        plan.question = "?".repeat(QUESTION_MAX + 1);
        assert_eq!(saved(plan).kept().unwrap_err().field.as_deref(), Some("question"));
    }

    #[test]
    fn an_end_follows_from_the_length_where_none_is_said() {
        let mut plan = Plan::of(Method::Consent, 48);
        assert_eq!(plan.ends_at(NOW), Ok(NOW + Duration::days(2)));
        plan.closes_at = Some(NOW + Duration::DAY);
        assert_eq!(plan.ends_at(NOW), Ok(NOW + Duration::DAY));
        plan.closes_at = None;
        for hours in [None, Some(u32::MAX)] {
            plan.hours = hours;
            assert_eq!(plan.ends_at(NOW).unwrap_err().field.as_deref(), Some("closesAt"));
        }
    }

    #[test]
    fn whoever_has_no_vote_any_more_is_dropped_and_named() {
        let mut plan = Plan::of(Method::TimePoll, 24);
        plan.electorate = Some(Electorate::People(vec![person(1), person(2)]));
        plan.settings.required = [person(2), person(3)].into();
        assert_eq!(plan.without_others(&[person(1), person(3)]), [person(2)]);
        assert_eq!(plan.electorate, Some(Electorate::People(vec![person(1)])));
        assert_eq!(plan.settings.required, [person(3)].into());
        assert_eq!(plan.without_others(&[]), [person(1), person(3)]);
        assert_eq!(plan.electorate, None);
    }

    #[test]
    fn a_copy_is_as_long_as_before_and_leaves_past_dates_out() {
        let mut plan = Plan::of(Method::TimePoll, 1);
        plan.opens_at = Some(NOW - Duration::days(9));
        plan.closes_at = Some(NOW - Duration::days(6));
        plan.options = vec![starting(NOW), starting(NOW + Duration::DAY)];
        plan.none_of_these = Some(1);
        plan.anew(NOW);
        assert_eq!(
            (plan.opens_at, plan.closes_at, plan.hours),
            (None, None, Some(72))
        );
        assert_eq!(plan.options, [starting(NOW + Duration::DAY)]);
        assert_eq!(plan.none_of_these, Some(0));
    }
}
