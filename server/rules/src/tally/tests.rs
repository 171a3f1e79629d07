//! Examples of counts, the frozen form, and what holds for every poll.

use proptest::prelude::*;

use super::*;
use crate::share::Base;
use crate::words::Words as _;
use Stance::{Abstain, Agree, Block, Concern, Consent, Objection, StandAside};

fn counted(method: Method, eligible: u32, stances: &[Stance]) -> Tally {
    let ballots: Vec<Ballot> = stances.iter().copied().map(Ballot::from).collect();
    let terms = Terms {
        quorum: Share::HALF,
        ..Terms::of(method)
    };
    count(
        &terms,
        eligible.into(),
        ballots.iter().map(Cast::from),
        &Chance::default(),
    )
}

fn verdict(method: Method, eligible: u32, stances: &[Stance]) -> Verdict {
    counted(method, eligible, stances).verdict
}

#[test]
fn consent_passes_when_half_took_part_and_nobody_objects() {
    let tally = counted(Method::Consent, 7, &[Consent, Consent, Concern, Abstain]);
    assert_eq!(tally.verdict, Verdict::Passed);
    assert_eq!(tally.reason(), Some(Step::NoneObjected));
    assert_eq!((tally.cast, tally.quorum_needed), (4, 4));
}

#[test]
fn one_objection_stops_a_proposal_whatever_the_others_say() {
    let tally = counted(Method::Consent, 7, &[Consent, Consent, Consent, Objection]);
    assert_eq!(tally.verdict, Verdict::Blocked);
    assert_eq!(tally.reason(), Some(Step::ObjectionsStand { count: 1 }));
}

#[test]
fn an_objection_is_named_even_where_too_few_took_part() {
    let tally = counted(Method::Consent, 20, &[Objection]);
    assert_eq!(tally.verdict, Verdict::Blocked);
    assert!(tally.steps.contains(&Step::QuorumMissed { cast: 1, needed: 10 }));
}

#[test]
fn concerns_never_stop_and_stay_on_the_record() {
    let tally = counted(Method::Consent, 3, &[Concern, Concern, Concern]);
    assert_eq!(tally.verdict, Verdict::Passed);
    assert!(tally.steps.contains(&Step::ConcernsNoted { count: 3 }));
}

#[test]
fn abstentions_make_a_quorum_but_never_a_decision() {
    let tally = counted(Method::Consent, 3, &[Abstain, Abstain, Abstain]);
    assert_eq!(tally.verdict, Verdict::NotPassed);
    assert_eq!(tally.reason(), Some(Step::NobodyInFavour));
    assert_eq!(
        verdict(Method::Consensus, 2, &[Abstain, StandAside]),
        Verdict::NotPassed
    );
}

#[test]
fn silence_adopts_nothing() {
    for method in [Method::Consent, Method::Consensus] {
        assert_eq!(verdict(method, 9, &[]), Verdict::NoQuorum);
        assert_eq!(verdict(method, 0, &[]), Verdict::NotPassed);
    }
}

#[test]
fn an_option_that_does_not_win_against_none_of_these_is_out() {
    let [a, b, none] = [1, 2, 3].map(Uuid::from_u128);
    let option = |id: Uuid| crate::terms::PollOption {
        id,
        title: id.to_string(),
        note: String::new(),
        cost: None,
        majority: None,
        starts_at: None,
        ends_at: None,
    };
    let mut terms = Terms::of(Method::Schulze);
    terms.options = [a, b, none].map(option).to_vec();
    terms.settings.none_of_these = Some(none);
    let ranking = |tiers: &[Uuid]| Ballot::Ranking {
        tiers: tiers.iter().map(|id| [*id].into()).collect(),
    };
    // A beats B by 6 to 3 and none of these by 6 to 3; B loses to none of these by 4 to 5.
    let mut ballots = vec![ranking(&[a, none, b]); 5];
    ballots.push(ranking(&[a, b, none]));
    ballots.extend(vec![ranking(&[b, none, a]); 3]);
    let of = |terms: &Terms, eligible: u32| {
        count(
            terms,
            eligible.into(),
            ballots.iter().map(Cast::from),
            &Chance::default(),
        )
    };
    let tally = of(&terms, 9);
    assert_eq!((tally.chosen(), tally.rule.as_str()), (vec![a], "debian/1"));
    assert_eq!(tally.counted.as_ref().unwrap().order.last().unwrap(), &[1]);
    // Two to one over none of these has to be more than 6 of 9: 6 > 2 · 3 does not hold.
    terms.options[0].majority = Some(2_u64.into());
    let tally = of(&terms, 9);
    assert_eq!(tally.reason(), Some(Step::NoneOfThese));
    assert_eq!(tally.verdict, Verdict::NotPassed);
    // 3 · ½ · √16 = 6 is reached, 3 · ½ · √17 is not; the quorum of all who may vote is met by nine of either.
    terms.options[0].majority = None;
    terms.settings.option_quorum = Some(3);
    assert_eq!(of(&terms, 16).chosen(), vec![a]);
    assert_eq!(of(&terms, 17).reason(), Some(Step::NoneOfThese));
}

#[test]
fn three_of_seven_are_too_few() {
    let tally = counted(Method::Consent, 7, &[Consent, Consent, Consent]);
    assert_eq!(tally.verdict, Verdict::NoQuorum);
    assert_eq!(tally.reason(), Some(Step::QuorumMissed { cast: 3, needed: 4 }));
}

#[test]
fn consensus_passes_with_people_standing_aside_on_the_record() {
    let tally = counted(Method::Consensus, 4, &[Agree, StandAside, StandAside]);
    assert_eq!(tally.verdict, Verdict::Passed);
    assert!(tally.steps.contains(&Step::StandAsidesNoted { count: 2 }));
}

#[test]
fn a_block_stops_consensus() {
    let tally = counted(Method::Consensus, 4, &[Agree, Agree, Block, Block]);
    assert_eq!(tally.verdict, Verdict::Blocked);
    assert_eq!(tally.reason(), Some(Step::BlocksStand { count: 2 }));
}

#[test]
fn a_ballot_of_another_method_is_spoiled_and_decides_nothing() {
    let tally = counted(Method::Consent, 3, &[Consent, Block, Agree]);
    assert_eq!((tally.cast, tally.spoiled), (1, 2));
    assert_eq!(tally.verdict, Verdict::NoQuorum);
}

#[test]
fn the_form_of_a_frozen_tally_never_changes() {
    let tally = counted(Method::Consent, 7, &[Consent, Consent, Concern, Abstain]);
    let json = serde_json::to_string(&tally).unwrap();
    assert_eq!(
        json,
        concat!(
            r#"{"form":1,"rule":"consent/1","eligible":7,"cast":4,"spoiled":0,"#,
            r#""quorum":{"of":"eligible","fraction":"1/2","strict":false},"quorum_needed":4,"#,
            r#""counts":[{"stance":"consent","count":2},{"stance":"concern","count":1},"#,
            r#"{"stance":"objection","count":0},{"stance":"abstain","count":1}],"#,
            r#""verdict":"passed","steps":[{"step":"none_objected"},"#,
            r#"{"step":"quorum_met","cast":4,"needed":4},{"step":"some_in_favour","count":3},"#,
            r#"{"step":"concerns_noted","count":1}]}"#,
        )
    );
    assert_eq!(serde_json::from_str::<Tally>(&json).unwrap(), tally);
}

#[test]
fn the_names_of_every_verdict_and_step_never_change() {
    assert_eq!(
        serde_json::to_string(Verdict::ALL).unwrap(),
        r#"["passed","not_passed","no_quorum","blocked","tied"]"#
    );
    let steps = [
        Step::ObjectionsStand { count: 1 },
        Step::NoneBlocked,
        Step::BlocksStand { count: 1 },
        Step::QuorumMissed { cast: 1, needed: 2 },
        Step::NobodyInFavour,
        Step::StandAsidesNoted { count: 1 },
    ];
    assert_eq!(
        serde_json::to_string(&steps).unwrap(),
        concat!(
            r#"[{"step":"objections_stand","count":1},{"step":"none_blocked"},"#,
            r#"{"step":"blocks_stand","count":1},{"step":"quorum_missed","cast":1,"needed":2},"#,
            r#"{"step":"nobody_in_favour"},{"step":"stand_asides_noted","count":1}]"#,
        )
    );
}

#[test]
fn a_yes_needs_more_than_the_noes_and_abstaining_only_makes_the_quorum() {
    use Stance::{No, Yes};
    // 3 for, 2 against: more than half of 5 is 3.
    let tally = counted(Method::YesNo, 7, &[Yes, Yes, Yes, No, No, Abstain]);
    assert_eq!(tally.verdict, Verdict::Passed);
    let judged = tally.threshold.unwrap();
    assert_eq!((judged.has, judged.needed, judged.base), (3, 3, 5));
    // A tie fails: more than half of 4 is 3.
    let tally = counted(Method::YesNo, 7, &[Yes, Yes, No, No]);
    assert_eq!(tally.verdict, Verdict::NotPassed);
    assert_eq!(
        tally.reason(),
        Some(Step::ThresholdMissed {
            has: 2,
            needed: 3,
            base: 4
        })
    );
    assert_eq!(verdict(Method::YesNo, 4, &[Abstain, Abstain]), Verdict::NotPassed);
}

#[test]
fn a_threshold_says_of_what_it_is_a_part() {
    use Stance::{No, Yes};
    let ballots: Vec<Ballot> = [Yes, Yes, Yes, No, Abstain].map(Ballot::from).to_vec();
    let judged = |of: Base, fraction: &str, strict| {
        let mut terms = Terms::of(Method::YesNo);
        terms.settings.threshold = Some(Share::new(of, fraction.parse().unwrap(), strict).unwrap());
        let tally = count(
            &terms,
            7.into(),
            ballots.iter().map(Cast::from),
            &Chance::default(),
        );
        let judged = tally.threshold.unwrap();
        (judged.needed, judged.base, tally.verdict == Verdict::Passed)
    };
    assert_eq!(judged(Base::YesNo, "3/4", false), (3, 4, true));
    assert_eq!(judged(Base::YesNo, "3/4", true), (4, 4, false));
    assert_eq!(judged(Base::Valid, "2/3", false), (3, 4, true));
    assert_eq!(judged(Base::Cast, "2/3", false), (4, 5, false));
    assert_eq!(judged(Base::Eligible, "1/2", false), (4, 7, false));
}

#[test]
fn an_approval_quorum_stands_beside_the_threshold() {
    use Stance::Yes;
    let mut terms = Terms::of(Method::YesNo);
    terms.quorum = Share::NONE;
    terms.settings.approval_quorum = Some(Share::new(Base::Eligible, "1/4".parse().unwrap(), false).unwrap());
    let ballots: Vec<Ballot> = [Yes, Yes].map(Ballot::from).to_vec();
    let tally = |eligible: u32| {
        count(
            &terms,
            eligible.into(),
            ballots.iter().map(Cast::from),
            &Chance::default(),
        )
    };
    assert_eq!(tally(8).verdict, Verdict::Passed);
    assert_eq!(tally(9).verdict, Verdict::NotPassed);
    assert_eq!(
        tally(9).reason(),
        Some(Step::ApprovalQuorumMissed { has: 2, needed: 3 })
    );
}

#[test]
fn weights_count_votes_and_heads_count_for_the_quorum() {
    use Stance::{No, Yes};
    let mut terms = Terms::of(Method::YesNo);
    let heavy = uuid::Uuid::from_u128(1);
    terms.settings.weights.insert(heavy, "2.5".parse().unwrap());
    let (yes, no) = (Ballot::from(Yes), Ballot::from(No));
    let unit = terms.unit();
    let casts = [
        Cast {
            ballot: &yes,
            times: 1,
            weight: terms.weight(heavy),
            required: false,
            first: None,
        },
        Cast {
            ballot: &no,
            times: 2,
            weight: 2 * unit,
            required: false,
            first: None,
        },
    ];
    let electors = Electors {
        eligible: 6,
        weight: 5 * unit + terms.weight(heavy),
        active: 5 * unit + terms.weight(heavy),
    };
    let tally = count(&terms, electors, casts, &Chance::default());
    // 2.5 for, 2 against; 3 of 6 people took part.
    assert_eq!((tally.verdict, tally.cast), (Verdict::Passed, 3));
    assert_eq!(tally.threshold.unwrap().has, 5 * unit / 2);
}

#[test]
fn gradients_pass_by_those_who_would_support_and_stop_at_a_veto() {
    use Stance::{Disagree, Endorse, MoreDiscussion, SupportAnyway, Veto};
    // 2 would support it, 1 wants more discussion: more than half of 3 is 2.
    let tally = counted(
        Method::Gradients,
        4,
        &[Endorse, SupportAnyway, MoreDiscussion, Abstain],
    );
    assert_eq!(tally.verdict, Verdict::Passed);
    assert_eq!(
        verdict(Method::Gradients, 4, &[Endorse, Disagree]),
        Verdict::NotPassed
    );
    assert_eq!(
        counted(Method::Gradients, 4, &[Endorse, Endorse, Veto]).reason(),
        Some(Step::VetoesStand { count: 1 })
    );
}

#[test]
fn who_joins_counts_and_who_does_not_only_says_so() {
    use Stance::{No, Yes};
    let mut terms = Terms::of(Method::CountMeIn);
    terms.settings.target = Some(2);
    let tally = |stances: &[Stance]| {
        let ballots: Vec<Ballot> = stances.iter().copied().map(Ballot::from).collect();
        count(
            &terms,
            9.into(),
            ballots.iter().map(Cast::from),
            &Chance::default(),
        )
    };
    assert_eq!(tally(&[Yes, No, Yes]).verdict, Verdict::Passed);
    assert_eq!(
        tally(&[Yes, No, No]).reason(),
        Some(Step::TargetMissed { has: 1, needed: 2 })
    );
}

fn any_method() -> impl Strategy<Value = Method> {
    prop::sample::select(vec![Method::Consent, Method::Consensus])
}

fn any_stances() -> impl Strategy<Value = Vec<Stance>> {
    prop::collection::vec(prop::sample::select(Stance::ALL), 0..12)
}

proptest! {
    #[test]
    fn the_order_of_ballots_makes_no_difference(
        method in any_method(), eligible in 0u32..20, stances in any_stances(), seed: u64,
    ) {
        let mut shuffled = stances.clone();
        // A rotation and a reversal generate enough orders, without a random source.
        if !shuffled.is_empty() {
            let by = usize::try_from(seed % 12).unwrap() % shuffled.len();
            shuffled.rotate_left(by);
            if seed % 2 == 0 { shuffled.reverse(); }
        }
        prop_assert_eq!(
            counted(method, eligible, &stances),
            counted(method, eligible, &shuffled)
        );
    }

    #[test]
    fn a_poll_passes_exactly_when_its_rule_read_aloud_says_so(
        method in any_method(), eligible in 0u32..20, stances in any_stances(),
    ) {
        let has = |effect| stances.iter().any(|s| method.effect(*s) == Some(effect));
        let valid = stances.iter().filter(|s| method.effect(**s).is_some()).count();
        let tally = counted(method, eligible, &stances);
        let half = valid * 2 >= usize::try_from(eligible).unwrap();
        prop_assert_eq!(
            tally.verdict == Verdict::Passed,
            half && has(Effect::InFavour) && !has(Effect::Stops)
        );
        prop_assert_eq!(tally.verdict == Verdict::Blocked, has(Effect::Stops));
    }

    #[test]
    fn taking_back_an_objection_never_stops_what_had_passed_nor_adds_one(
        method in any_method(), eligible in 0u32..20, stances in any_stances(), at: prop::sample::Index,
    ) {
        prop_assume!(!stances.is_empty());
        let before = verdict(method, eligible, &stances);
        let mut fewer = stances.clone();
        fewer.remove(at.index(stances.len()));
        let after = verdict(method, eligible, &fewer);
        prop_assert!(before == Verdict::Blocked || after != Verdict::Blocked);
    }

    #[test]
    fn turning_an_objection_into_consent_never_makes_things_worse(
        eligible in 0u32..20, stances in any_stances(),
    ) {
        let consented: Vec<_> = stances
            .iter()
            .map(|s| if *s == Objection { Consent } else { *s })
            .collect();
        if verdict(Method::Consent, eligible, &stances) == Verdict::Passed {
            prop_assert_eq!(verdict(Method::Consent, eligible, &consented), Verdict::Passed);
        }
        prop_assert_ne!(verdict(Method::Consent, eligible, &consented), Verdict::Blocked);
    }

    #[test]
    fn one_more_objection_always_blocks(
        eligible in 0u32..20, mut stances in any_stances(),
    ) {
        stances.push(Objection);
        prop_assert_eq!(verdict(Method::Consent, eligible, &stances), Verdict::Blocked);
    }

    #[test]
    fn the_numbers_of_a_tally_add_up_and_survive_being_stored(
        method in any_method(), eligible in 0u32..20, stances in any_stances(),
    ) {
        let tally = counted(method, eligible, &stances);
        prop_assert_eq!(tally.counts.iter().map(|c| c.count).sum::<u32>(), tally.cast);
        prop_assert_eq!(usize::try_from(tally.cast + tally.spoiled).unwrap(), stances.len());
        let order: Vec<_> = tally.counts.iter().map(|c| c.stance).collect();
        prop_assert_eq!(order, method.stances().collect::<Vec<_>>());
        let reason = tally.reason().and_then(Step::forces).unwrap_or(Verdict::Passed);
        prop_assert_eq!(reason, tally.verdict);
        let json = serde_json::to_string(&tally).unwrap();
        prop_assert_eq!(serde_json::from_str::<Tally>(&json).unwrap(), tally);
    }
}

#[test]
fn more_votes_than_there_are_numbers_for_are_counted_as_the_most_there_are() {
    let ballots: Vec<Ballot> = [Agree, StandAside, Abstain, Consent, Concern]
        .map(Ballot::from)
        .into();
    for method in [
        Method::Consent,
        Method::Consensus,
        Method::YesNo,
        Method::Gradients,
    ] {
        let all = ballots.iter().chain(&ballots).map(|ballot| Cast {
            times: u32::MAX,
            weight: u64::MAX,
            ..Cast::from(ballot)
        });
        let tally = count(&Terms::of(method), u32::MAX.into(), all, &Chance::default());
        assert_eq!(tally.cast.max(tally.spoiled), u32::MAX, "{method:?}");
    }
}

#[test]
fn a_changed_nomination_stands_in_both_rounds() {
    let person = uuid::Uuid::from_u128;
    let nominates = |number| Ballot::Nomination {
        person: person(number),
    };
    let (maya, tom) = (nominates(1), nominates(2));
    let changed = Cast {
        first: Some(&maya),
        ..Cast::from(&tom)
    };
    let casts = [changed, Cast::from(&tom)];
    let terms = Terms::of(Method::Nomination);
    let tally = count(&terms, 3.into(), casts, &Chance::default());
    assert_eq!(tally.options, [person(1), person(2)]);
    let counted = tally.counted.unwrap();
    assert_eq!(counted.totals, [0_u32.into(), 2_u32.into()]);
    assert_eq!(counted.rounds[0].totals, [Some(1_u32.into()), Some(1_u32.into())]);
    assert_eq!(counted.rounds[0].acts.len(), 1, "one changed");
}
