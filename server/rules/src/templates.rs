//! The templates that every organisation has: ways to begin a poll for the occasions that come again and again. Their words stand in the
//! catalogues of texts.

use crate::method::Method;
use crate::plan::Plan;
use crate::share::{Base, Fraction, Share};

words! {
    /// A built-in template.
    pub enum BuiltIn {
        /// How far a thought meets with agreement, before it becomes a proposal.
        SenseCheck = "sense_check",
        /// Whoever decides asks those who are touched and those who know.
        AdviceProcess = "advice_process",
        /// Nobody objects.
        Consent = "consent",
        /// Everybody agrees or stands aside.
        Consensus = "consensus",
        /// Who takes on a role, by nominations with reasons.
        Election = "election",
        /// What a budget is spent on.
        Funding = "funding",
        /// When to meet.
        MeetingTime = "meeting_time",
    }
}

/// Three days, in hours.
const DAYS_3: u32 = 72;
/// Five days, in hours.
const DAYS_5: u32 = 120;
/// A week, in hours.
const WEEK: u32 = 168;

impl BuiltIn {
    /// What it begins a poll with. Options, a budget and who votes are for whoever uses it to say.
    pub fn plan(self) -> Plan {
        match self {
            Self::SenseCheck => Plan {
                // A mood is of use whoever answers.
                quorum: Some(Share::NONE),
                ..Plan::of(Method::Gradients, DAYS_3)
            },
            Self::AdviceProcess => Plan::of(Method::QuestionRound, DAYS_5),
            Self::Consent => Plan::of(Method::Consent, DAYS_5),
            Self::Consensus => Plan {
                quorum: two_thirds(),
                ..Plan::of(Method::Consensus, WEEK)
            },
            Self::Election => Plan::of(Method::Nomination, WEEK),
            Self::Funding => Plan::of(Method::EqualShares, WEEK),
            Self::MeetingTime => Plan::of(Method::TimePoll, DAYS_3),
        }
    }
}

fn two_thirds() -> Option<Share> {
    Share::new(Base::Eligible, Fraction::new(2, 3).ok()?, false).ok()
}

#[cfg(test)]
mod tests {
    use time::{Duration, OffsetDateTime};
    use uuid::Uuid;

    use super::*;
    use crate::lifecycle;
    use crate::privacy;
    use crate::terms::{PollOption, Terms};
    use crate::words::Words as _;

    #[test]
    fn every_built_in_template_makes_a_poll_once_it_has_its_options() {
        let now = OffsetDateTime::UNIX_EPOCH;
        for template in BuiltIn::ALL.iter().copied() {
            let mut plan = template.plan();
            if plan.method == Method::EqualShares {
                plan.settings.budget = Some(1_000);
                plan.settings.currency = "EUR".to_owned();
            }
            let option = |number: u128| {
                let starts = now + Duration::days(i64::try_from(number).unwrap());
                PollOption {
                    majority: None,
                    id: Uuid::from_u128(number),
                    title: number.to_string(),
                    note: String::new(),
                    cost: (plan.method == Method::EqualShares).then_some(500),
                    starts_at: (plan.method == Method::TimePoll).then_some(starts),
                    ends_at: None,
                }
            };
            let terms = Terms {
                method: plan.method,
                quorum: plan.quorum.unwrap_or_else(|| plan.method.default_quorum()),
                options: if plan.method.has_options() {
                    vec![option(1), option(2)]
                } else {
                    Vec::new()
                },
                settings: plan.settings.clone(),
            };
            assert_eq!(terms.check(), Ok(()), "{template:?}");
            let shown = privacy::check(plan.privacy, plan.method, &terms.settings, plan.results_shown);
            assert_eq!(shown, Ok(()), "{template:?}");
            let ends_at = plan.ends_at(now).unwrap();
            assert_eq!(lifecycle::may_schedule(now, ends_at, now), Ok(()), "{template:?}");
        }
    }

    #[test]
    fn consensus_asks_for_two_thirds() {
        assert_eq!(two_thirds().map(|share| share.needed(9)), Some(6));
    }
}
