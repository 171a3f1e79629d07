//! May a poll be opened on these terms? Everything that a method has no use for is refused, so that a poll never promises what its
//! count does not keep.

use std::collections::BTreeSet;

use time::OffsetDateTime;

use super::{
    BUDGET_MAX, Nominations, OPTION_QUORUM_MAX, OPTIONS_MAX, POINTS_MAX, Settings, Terms, TiePolicy,
};
use crate::exact::Exact;
use crate::method::{BallotKind, Method};
use crate::refusal::Refusal;
use crate::share::{Base, Share};

/// The heaviest vote.
const WEIGHT_MAX: u64 = 1_000_000;

/// A setting: the name of its field, whether it is given, and whether the method has a use for it.
type Row = (&'static str, bool, bool);

impl Terms {
    /// May a poll be opened on these terms?
    ///
    /// # Errors
    /// `INVALID` on the setting, or on `options`, that does not fit the method.
    pub fn check(&self) -> Result<(), Refusal> {
        if let Some((field, ..)) = self.rows().into_iter().find(|(_, given, used)| *given && !*used) {
            return Err(Refusal::invalid(
                field,
                "This way of deciding has no use for this setting.",
            ));
        }
        self.check_options()?;
        self.check_numbers()?;
        self.check_shares()?;
        self.check_nominations()?;
        self.check_tie()
    }

    fn rows(&self) -> Vec<Row> {
        use Method as M;
        let Settings {
            threshold,
            approval_quorum,
            seats,
            marks_min,
            marks_max,
            score_max,
            points,
            cap,
            budget,
            currency,
            utility,
            stop_at_unaffordable,
            majority,
            required,
            target,
            none_of_these,
            option_quorum,
            tie,
            casting,
            weights,
            nominations,
            change_at,
        } = &self.settings;
        let method = self.method;
        let is = |of: &[Method]| of.contains(&method);
        let ballot = method.ballot();
        let marks = matches!(
            ballot,
            BallotKind::Choices | BallotKind::Ranking | BallotKind::Scores | BallotKind::Points
        ) && method != M::SingleChoice;
        let judged = is(&[M::YesNo, M::Gradients, M::SingleChoice, M::Approval]);
        let money = is(&[M::EqualShares, M::BudgetGreedy]);
        let several = is(&[
            M::Approval,
            M::Score,
            M::Dots,
            M::Star,
            M::StvScottish,
            M::StvMeek,
        ]);
        let weighed = matches!(
            ballot,
            BallotKind::Choices | BallotKind::Scores | BallotKind::Points
        ) && !money
            && method != M::Star
            || is(&[M::YesNo, M::Gradients, M::Borda, M::Schulze, M::RankedPairs]) && !self.bars_options();
        let open_ended = matches!(
            ballot,
            BallotKind::Stance | BallotKind::Nomination | BallotKind::Words
        );
        vec![
            ("threshold", threshold.is_some(), judged),
            ("approvalQuorum", approval_quorum.is_some(), judged),
            ("seats", seats.is_some(), several),
            ("marksMin", marks_min.is_some(), marks),
            ("marksMax", marks_max.is_some(), marks),
            ("scoreMax", score_max.is_some(), is(&[M::Score, M::Resistance])),
            ("points", points.is_some(), is(&[M::Dots])),
            ("cap", cap.is_some(), is(&[M::Dots])),
            ("budget", budget.is_some(), money || *tie == TiePolicy::All),
            ("currency", !currency.is_empty(), money || budget.is_some()),
            (
                "utility",
                *utility != super::Utility::default(),
                is(&[M::EqualShares]),
            ),
            (
                "stopAtUnaffordable",
                *stop_at_unaffordable,
                is(&[M::BudgetGreedy]),
            ),
            ("majority", *majority, is(&[M::SingleChoice])),
            ("required", !required.is_empty(), is(&[M::TimePoll])),
            ("target", target.is_some(), is(&[M::CountMeIn])),
            (
                "noneOfThese",
                none_of_these.is_some(),
                is(&[M::Resistance, M::Schulze]),
            ),
            ("optionQuorum", option_quorum.is_some(), self.bars_options()),
            (
                "tie",
                *tie != TiePolicy::Report,
                !open_ended || method == M::YesNo && *tie == TiePolicy::CastingVote,
            ),
            ("casting", casting.is_some(), *tie == TiePolicy::CastingVote),
            ("weights", !weights.is_empty(), weighed),
            (
                "nominations",
                *nominations != Nominations::Open,
                is(&[M::Nomination]),
            ),
            ("changeAt", change_at.is_some(), is(&[M::Nomination])),
        ]
    }

    fn check_options(&self) -> Result<(), Refusal> {
        if !self.method.has_options() {
            if self.options.is_empty() {
                return Ok(());
            }
            return Err(options("This way of deciding has no options of its own."));
        }
        if self.options.len() < 2 {
            return Err(options("Please write down at least two options."));
        }
        if self.options.len() > OPTIONS_MAX {
            return Err(options(format!("At most {OPTIONS_MAX} options, please.")));
        }
        let ids: BTreeSet<_> = self.options.iter().map(|option| option.id).collect();
        let titles: BTreeSet<String> = self
            .options
            .iter()
            .map(|option| crate::text::searchable(&[&option.title]))
            .collect();
        if ids.len() < self.options.len() || titles.len() < self.options.len() {
            return Err(options("Two options read the same."));
        }
        let money = matches!(self.method, Method::EqualShares | Method::BudgetGreedy);
        let dates = self.method == Method::TimePoll;
        for option in &self.options {
            match option.cost {
                None if money => return Err(options("Please say what each option costs.")),
                Some(0) => {
                    return Err(options(
                        "An option that costs nothing needs no share of a budget.",
                    ));
                }
                Some(cost) if cost > BUDGET_MAX => return Err(options("This costs too much to be counted.")),
                Some(_) if !money && self.settings.tie != TiePolicy::All => {
                    return Err(options("Costs belong to polls with a budget."));
                }
                None | Some(_) => {}
            }
            match &option.majority {
                Some(_) if !self.bars_options() || self.settings.none_of_these == Some(option.id) => {
                    return Err(options(
                        "Only an option that has to win against none of these has a majority.",
                    ));
                }
                Some(ratio) if !is_majority(ratio) => {
                    return Err(options(format!(
                        "A majority is so many times as many, from 1 to {POINTS_MAX}, such as 3 or 4/3."
                    )));
                }
                None | Some(_) => {}
            }
            match (option.starts_at, option.ends_at) {
                (None, _) if dates => return Err(options("Please say when each time begins.")),
                (Some(_), _) | (_, Some(_)) if !dates => {
                    return Err(options("Only the options of a time poll have times."));
                }
                (Some(starts), Some(ends)) if ends <= starts => {
                    return Err(options("A time ends after it begins."));
                }
                _ => {}
            }
        }
        match self.settings.none_of_these {
            None if self.method == Method::Resistance => Err(Refusal::invalid(
                "noneOfThese",
                "One of the options has to stand for none of these.",
            )),
            Some(none) if !ids.contains(&none) => {
                Err(Refusal::invalid("noneOfThese", "This is not one of the options."))
            }
            None | Some(_) => Ok(()),
        }
    }

    fn check_numbers(&self) -> Result<(), Refusal> {
        let settings = &self.settings;
        let all = u32::try_from(self.options.len()).unwrap_or(u32::MAX);
        within("seats", settings.seats, 1, all.saturating_sub(1).max(1))?;
        within("marksMin", settings.marks_min, 0, all)?;
        within(
            "marksMax",
            settings.marks_max,
            settings.marks_min.unwrap_or(1).max(1),
            all,
        )?;
        within("scoreMax", settings.score_max, 1, POINTS_MAX)?;
        within("points", settings.points, 1, POINTS_MAX)?;
        within("cap", settings.cap, 1, settings.points())?;
        within("target", settings.target, 1, 1_000_000)?;
        within("optionQuorum", settings.option_quorum, 0, OPTION_QUORUM_MAX)?;
        let money = matches!(self.method, Method::EqualShares | Method::BudgetGreedy);
        match settings.budget {
            None if money || settings.tie == TiePolicy::All => {
                return Err(Refusal::invalid(
                    "budget",
                    "Please say how much there is to spend.",
                ));
            }
            Some(budget) if budget == 0 || budget > BUDGET_MAX => {
                return Err(Refusal::invalid(
                    "budget",
                    format!("A budget is a whole number from 1 to {BUDGET_MAX}."),
                ));
            }
            None | Some(_) => {}
        }
        if settings.currency.chars().count() > 10 || settings.currency.chars().any(char::is_control) {
            return Err(Refusal::invalid("currency", "A currency is written like EUR."));
        }
        let light = |weight: &Exact| {
            weight.is_negative()
                || weight.is_zero()
                || *weight > Exact::from(WEIGHT_MAX)
                || (weight * &Exact::from(super::WEIGHT_UNITS)).whole().is_none()
        };
        if settings.weights.values().any(light) {
            return Err(Refusal::invalid(
                "weights",
                format!("A weight is above 0, at most {WEIGHT_MAX}, with at most six decimals."),
            ));
        }
        Ok(())
    }

    fn check_shares(&self) -> Result<(), Refusal> {
        if self.quorum.of() != Base::Eligible {
            return Err(Refusal::invalid(
                "quorum",
                "A quorum is a part of those who may vote.",
            ));
        }
        if let Some(share) = self.settings.approval_quorum
            && !matches!(share.of(), Base::Eligible | Base::Active)
        {
            return Err(Refusal::invalid(
                "approvalQuorum",
                "An approval quorum is a part of those who may vote.",
            ));
        }
        if self.settings.majority && self.settings.threshold.is_some() {
            return Err(Refusal::invalid(
                "threshold",
                "A majority is a threshold already.",
            ));
        }
        Ok(())
    }

    fn check_nominations(&self) -> Result<(), Refusal> {
        match (self.settings.nominations, self.settings.change_at) {
            (Nominations::Hidden, None) => Err(Refusal::invalid(
                "changeAt",
                "Please say when the change round begins, in which everybody sees the nominations.",
            )),
            (Nominations::Hidden | Nominations::Open, _) => Ok(()),
        }
    }

    fn check_tie(&self) -> Result<(), Refusal> {
        if self.settings.tie != TiePolicy::CastingVote {
            return Ok(());
        }
        if self.settings.casting.is_none() {
            return Err(Refusal::invalid(
                "casting",
                "Please say who has the casting vote, before anybody knows what is level.",
            ));
        }
        let half = |share: Share| {
            let fraction = share.fraction();
            share.strict()
                && (fraction.numerator(), fraction.denominator()) == (1, 2)
                && matches!(share.of(), Base::YesNo | Base::Valid)
        };
        if self.method == Method::YesNo && !self.threshold().is_some_and(half) {
            return Err(Refusal::invalid(
                "threshold",
                "A casting vote decides between as many for as against: it goes with more than half of those who say yes or no.",
            ));
        }
        Ok(())
    }

    /// Do the times of a time poll all lie ahead?
    ///
    /// # Errors
    /// `INVALID` on `options` when one begins before `now`.
    pub fn check_times(&self, now: OffsetDateTime) -> Result<(), Refusal> {
        let past = |starts: OffsetDateTime| starts < now;
        if self
            .options
            .iter()
            .filter_map(|option| option.starts_at)
            .any(past)
        {
            return Err(options("One of the times is over already."));
        }
        Ok(())
    }
}

fn is_majority(ratio: &Exact) -> bool {
    *ratio >= Exact::from(1_u64)
        && *ratio <= Exact::from(u64::from(POINTS_MAX))
        && *ratio.denominator() <= POINTS_MAX.into()
}

fn options(message: impl Into<std::borrow::Cow<'static, str>>) -> Refusal {
    Refusal::invalid("options", message)
}

fn within(field: &'static str, number: Option<u32>, least: u32, most: u32) -> Result<(), Refusal> {
    match number {
        Some(number) if number < least || number > most => Err(Refusal::invalid(
            field,
            format!("This is a whole number from {least} to {most}."),
        )),
        None | Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
