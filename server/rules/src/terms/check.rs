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
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::share::Fraction;
    use crate::terms::PollOption;
    use crate::words::Words as _;

    fn option(number: u128) -> PollOption {
        PollOption {
            id: Uuid::from_u128(number),
            title: format!("Option {number}"),
            note: String::new(),
            cost: None,
            majority: None,
            starts_at: None,
            ends_at: None,
        }
    }

    fn terms(method: Method) -> Terms {
        let mut terms = Terms::of(method);
        if method.has_options() {
            terms.options = (1..=3).map(option).collect();
        }
        if matches!(method, Method::EqualShares | Method::BudgetGreedy) {
            terms.settings.budget = Some(100);
            terms.options.iter_mut().for_each(|option| option.cost = Some(30));
        }
        if method == Method::TimePoll {
            for option in &mut terms.options {
                option.starts_at = Some(OffsetDateTime::UNIX_EPOCH);
            }
        }
        if method == Method::Resistance {
            terms.settings.none_of_these = Some(Uuid::from_u128(3));
        }
        terms
    }

    fn field(terms: &Terms) -> Option<String> {
        terms
            .check()
            .err()
            .and_then(|refusal| refusal.field)
            .map(Into::into)
    }

    #[test]
    fn every_method_can_be_used_with_its_own_terms() {
        for method in Method::ALL.iter().copied() {
            assert_eq!(terms(method).check(), Ok(()), "{method:?}");
        }
    }

    #[test]
    fn a_setting_without_use_is_refused_by_its_name() {
        let mut consent = terms(Method::Consent);
        consent.settings.seats = Some(2);
        assert_eq!(field(&consent).as_deref(), Some("seats"));
        let mut single = terms(Method::SingleChoice);
        single.settings.budget = Some(10);
        assert_eq!(field(&single).as_deref(), Some("budget"));
        single.settings.tie = TiePolicy::All;
        assert_eq!(field(&single), None);
    }

    #[test]
    fn options_are_two_at_least_and_read_differently() {
        let mut single = terms(Method::SingleChoice);
        single.options[1].title = "OPTION 1".to_owned();
        assert_eq!(field(&single).as_deref(), Some("options"));
        single.options.truncate(1);
        assert_eq!(field(&single).as_deref(), Some("options"));
    }

    #[test]
    fn a_casting_vote_that_nobody_can_give_is_not_promised() {
        let mut single = terms(Method::SingleChoice);
        single.settings.tie = TiePolicy::CastingVote;
        assert_eq!(field(&single).as_deref(), Some("casting"));
        single.settings.casting = Some(Uuid::from_u128(9));
        assert_eq!(field(&single), None);
        single.settings.tie = TiePolicy::Lot;
        assert_eq!(field(&single).as_deref(), Some("casting"), "for nothing");
    }

    #[test]
    fn a_casting_vote_between_yes_and_no_goes_with_half_of_them() {
        let mut yes_no = terms(Method::YesNo);
        yes_no.settings.tie = TiePolicy::CastingVote;
        yes_no.settings.casting = Some(Uuid::from_u128(9));
        assert_eq!(field(&yes_no), None);
        yes_no.settings.threshold = Some(Share::VALID_MAJORITY);
        assert_eq!(field(&yes_no), None);
        let two_thirds = Fraction::new(2, 3).unwrap();
        yes_no.settings.threshold = Some(Share::new(Base::YesNo, two_thirds, false).unwrap());
        assert_eq!(field(&yes_no).as_deref(), Some("threshold"));
        yes_no.settings.threshold = None;
        yes_no.settings.tie = TiePolicy::Lot;
        yes_no.settings.casting = None;
        assert_eq!(
            field(&yes_no).as_deref(),
            Some("tie"),
            "between yes and no no lot falls"
        );
        let mut consent = terms(Method::Consent);
        consent.settings.tie = TiePolicy::CastingVote;
        consent.settings.casting = Some(Uuid::from_u128(9));
        assert_eq!(field(&consent).as_deref(), Some("tie"));
    }

    #[test]
    fn hidden_nominations_are_shown_in_a_change_round() {
        let mut nomination = terms(Method::Nomination);
        nomination.settings.nominations = Nominations::Hidden;
        assert_eq!(field(&nomination).as_deref(), Some("changeAt"));
        nomination.settings.change_at = Some(OffsetDateTime::UNIX_EPOCH);
        assert_eq!(field(&nomination), None);
        nomination.settings.nominations = Nominations::Open;
        assert_eq!(
            field(&nomination),
            None,
            "a change round of what was open all along"
        );
        let mut other = terms(Method::Consent);
        other.settings.change_at = Some(OffsetDateTime::UNIX_EPOCH);
        assert_eq!(field(&other).as_deref(), Some("changeAt"));
    }

    #[test]
    fn bars_belong_to_options_that_have_something_to_win_against() {
        let mut pairs = terms(Method::Schulze);
        assert_eq!(pairs.rule(), "schulze/1");
        pairs.settings.option_quorum = Some(3);
        assert_eq!(field(&pairs).as_deref(), Some("optionQuorum"));
        pairs.settings.option_quorum = None;
        pairs.options[0].majority = Some(3_u64.into());
        assert_eq!(field(&pairs).as_deref(), Some("options"));
        pairs.settings.none_of_these = Some(Uuid::from_u128(3));
        pairs.settings.option_quorum = Some(3);
        assert_eq!(field(&pairs), None);
        assert_eq!(pairs.rule(), "debian/1");
        pairs.options[2].majority = Some(2_u64.into());
        assert_eq!(field(&pairs).as_deref(), Some("options"));
        pairs.options[2].majority = None;
        for (ratio, fits) in [
            ("1", true),
            ("4/3", true),
            ("3/4", false),
            ("1001", false),
            ("1.0001", false),
        ] {
            pairs.options[0].majority = Some(ratio.parse().unwrap());
            assert_eq!(pairs.check().is_ok(), fits, "{ratio}");
        }
        pairs.options[0].majority = None;
        pairs.settings.weights.insert(Uuid::from_u128(1), 2_u64.into());
        assert_eq!(field(&pairs).as_deref(), Some("weights"));
    }

    #[test]
    fn weights_are_exact_decimals_above_nothing() {
        for (weight, fits) in [
            ("1.5", true),
            ("0.000001", true),
            ("1/3", false),
            ("0", false),
            ("-1", false),
        ] {
            let mut yes_no = terms(Method::YesNo);
            let weight: Exact = weight.parse().unwrap();
            yes_no.settings.weights.insert(Uuid::from_u128(1), weight.clone());
            assert_eq!(yes_no.check().is_ok(), fits, "{weight}");
        }
    }

    #[test]
    fn terms_are_kept_and_read_back() {
        for method in Method::ALL.iter().copied() {
            let kept = serde_json::to_string(&terms(method)).unwrap();
            assert_eq!(serde_json::from_str::<Terms>(&kept).unwrap(), terms(method));
        }
        assert_eq!(
            serde_json::to_string(&Terms::of(Method::Consent)).unwrap(),
            r#"{"method":"consent","quorum":{"of":"eligible","fraction":"1/2","strict":false},"settings":{}}"#
        );
    }
}
