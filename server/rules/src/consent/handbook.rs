//! The handbook: what the rules in force say, clause by clause, in the order in which somebody reads them who has never heard of
//! sociocracy. The page "How we decide" turns each clause into a sentence; nothing in it is written by hand, so it cannot be out of date.

use serde::{Deserialize, Serialize};
use time::Duration;
use uuid::Uuid;

use super::advice::DECIDE;
use super::agreement::ANNOUNCE;
use super::challenge::{APPEAL, JUDGES};
use super::fallback::{DECIDER, MEETING, TRIAL_PART, TRIO, VOTE};
use super::form::{Kind, Mode};
use super::meeting::ABSENT;
use super::objection::MISSED_MAX;
use super::policy::{Carry, Part, Policy, Rung, TRIAL_MAX_DAYS};
use super::role::CHOOSE;
use super::start::READY;
use super::step::{PAUSE_MAX, PAUSES_MAX, RESUME, WAIT};
use super::version::{RECLASS, REVIEW_MAX};
use super::working_time::{MORNING, NIGHT};

/// One thing that the rules say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "clause", rename_all = "snake_case")]
pub enum Clause {
    /// What the process is for, and when something is adopted in it.
    About {
        /// Which process.
        kind: Kind,
        /// How thorough.
        mode: Mode,
    },
    /// Whoever proposes says which need it answers, with an example; somebody else facilitates.
    NeedFirst,
    /// A panel is chosen before the start and then stays as it is: the objection of each person on it stops the proposal.
    Panel,
    /// Whoever is affected and whoever knows is asked for advice.
    AskedForAdvice,
    /// This is for what has little impact and can be undone.
    SmallAndReversible,
    /// One person who wants a discussion makes it the full process, and need not say why. Then questions and reactions come first.
    AnybodyMakesFull {
        /// Questions: so long, in hours.
        questions: u16,
        /// Reactions: so long, in hours.
        reactions: u16,
    },
    /// Questions of understanding come first; they end earlier once nobody has another.
    Questions {
        /// So long.
        hours: u16,
    },
    /// Then everybody reacts, and nobody answers reactions.
    Reactions {
        /// So long.
        hours: u16,
    },
    /// Where an agreement is to be changed, reactions to the new text are gathered first.
    AmendmentReactions {
        /// So long.
        hours: u16,
    },
    /// Then the proposer changes the text and asks for consent, with a review date and a measure.
    Ready {
        /// Within so many days.
        days: u16,
    },
    /// Everybody on the panel nominates somebody, with a reason.
    Nominations {
        /// So long.
        hours: u16,
    },
    /// Then everybody keeps or changes the nomination, now that the reasons are known.
    ChangeRound {
        /// So long.
        hours: u16,
    },
    /// Nobody is proposed who has not said that they would take the role.
    OnlyTheWilling,
    /// Then the facilitator proposes a person by the strength of the reasons.
    PersonProposed {
        /// Within so many days.
        days: u16,
    },
    /// Advice is given.
    Advice {
        /// So long.
        hours: u16,
    },
    /// A changed text goes to everybody again.
    AdviceAgain {
        /// So long.
        hours: u16,
    },
    /// Then the proposer decides and says how the advice was used; it is considered, not obeyed.
    AdviceConsidered {
        /// Within so many days.
        days: u16,
    },
    /// The panel answers: consent, consent with a concern, an objection, or an interest of one's own.
    FirstAnswer {
        /// So long; it ends earlier once everybody has answered.
        hours: u16,
    },
    /// It is adopted when nobody objects and at least this part of the panel took part.
    Floor {
        /// Of so many.
        part: Part,
    },
    /// Where too few took part the time is half as long again, once, and the silent are reminded.
    ExtendedOnce,
    /// Anybody on the panel can ask for more time, once.
    PleaseWait {
        /// So much.
        hours: u16,
    },
    /// Silence never adopts anything.
    SilenceNeverAdopts,
    /// Silence consents, but only that of people who have read it.
    SilenceOfReaders,
    /// A concern stops nothing; it goes into the criteria by which the agreement is judged later.
    Concerns,
    /// An objection says which harm it sees, how the proposal causes it, how likely it is, and what is known: not what somebody likes.
    ObjectionsSayWhich,
    /// Anybody can raise one; it stops the proposal as soon as somebody on the panel carries it.
    AnybodyRaises,
    /// An objection is valid as it is raised. Two others can say that an argument is missing, and the facilitator rules on that alone.
    ValidAsRaised,
    /// Against the ruling one can appeal, once, to people drawn by lot.
    Appeal {
        /// Within so many hours.
        hours: u16,
        /// So many people, who must agree to disqualify an objection.
        judges: u8,
    },
    /// All objections are heard; then the proposer writes a version that takes them up.
    Integrate {
        /// Within so many hours.
        hours: u16,
    },
    /// An objection is resolved when whoever carries it and the proposer both say so of the same version.
    ResolvedByBoth,
    /// Where its carriers stay silent, the facilitator can lapse it.
    Lapse {
        /// After so many windows and as many reminders.
        windows: u8,
    },
    /// The new version is answered anew.
    RenewedAnswer {
        /// So long.
        hours: u16,
    },
    /// An earlier consent counts for the new version where this part of the panel has answered it anew.
    CarriesOver {
        /// Of so many.
        active: Part,
    },
    /// Everybody answers every version; earlier consents do not count.
    NothingCarriesOver,
    /// Wording can change once in a round; whoever thinks that it is more than wording can say so.
    Wording {
        /// For so many hours.
        hours: u16,
    },
    /// When all objections have ended, the round goes on, so that nobody is surprised.
    Resumes {
        /// For so many hours.
        hours: u16,
    },
    /// So often objections are integrated before the next steps begin.
    Rounds {
        /// At most.
        most: u8,
    },
    /// What happens when consent is not reached, step by step. Chosen before the start.
    Ladder {
        /// The steps; the last one ends it.
        steps: Vec<Step>,
    },
    /// What these steps adopt is never called consent; the objections that stand are counted beside it.
    NeverCalledConsent,
    /// No time ends at night or on a weekend.
    NeverAtNight {
        /// The local hour at which night begins.
        night: u8,
        /// The local hour at which it ends.
        morning: u8,
    },
    /// Every window holds a day of a weekend, for those who have no other time.
    HoldsWeekend,
    /// Whoever is away says until when, and is not counted meanwhile.
    Away,
    /// The facilitator can stop the clock.
    Pause {
        /// For so many days at most.
        days: u16,
        /// So often at most.
        times: u8,
    },
    /// A meeting can take the process over; whoever was not there has time to speak after it.
    Meetings {
        /// So long.
        hours: u16,
    },
    /// The record says who answered what.
    OpenAnswers,
    /// The record counts answers without names; objections have theirs all the same.
    Confidential,
    /// The outcome is announced with thanks, and is in force then.
    Announced {
        /// Without an announcement after so many hours.
        hours: u16,
    },
    /// Every agreement is reviewed.
    Reviewed {
        /// Within so many days.
        days: u16,
    },
    /// Anybody can object to what is in force; if somebody on the panel carries it, the review opens early.
    ObjectAnyTime,
    /// Nothing that was said is deleted; each change is credited to the objection that it came from.
    NothingIsLost,
}

/// A step that is taken when consent is not reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// A meeting about the open objections.
    Meeting {
        /// Within so many days.
        days: u16,
    },
    /// An objector, the proposer and somebody drawn by lot write the next version.
    Trio {
        /// In so many days.
        days: u16,
    },
    /// A trial that ends by itself.
    Trial {
        /// This part of the panel must want it.
        part: Part,
        /// So many days it lasts at most.
        longest: u16,
        /// So many days there are to offer it, and again to vote.
        days: u16,
    },
    /// A vote, with more than half of the panel.
    Vote {
        /// And this part of the votes cast.
        threshold: Part,
        /// In so many days.
        days: u16,
    },
    /// A named person decides after taking advice.
    Decider {
        /// Who.
        person: Uuid,
        /// Within so many days.
        days: u16,
    },
    /// A wider circle takes it over.
    WiderCircle,
    /// It is dropped, and everything stays as it is.
    Drop,
}

/// What the rules say about a process, in the order in which it is read.
pub fn handbook(kind: Kind, mode: Mode, policy: &Policy) -> Vec<Clause> {
    let mut clauses = vec![Clause::About { kind, mode }, Clause::NeedFirst];
    match kind {
        Kind::Advice => {
            clauses.push(Clause::AskedForAdvice);
            clauses.extend(small(mode));
            clauses.extend(advice(policy));
        }
        Kind::Consent | Kind::Lazy | Kind::Role => {
            clauses.push(Clause::Panel);
            clauses.extend(before_answers(kind, mode, policy));
            clauses.extend(answers(kind, policy));
            clauses.extend(objections(policy));
            clauses.extend(without_consent(policy));
        }
    }
    clauses.extend(always(kind, mode, policy));
    clauses
}

/// What fast mode is for.
fn small(mode: Mode) -> Option<Clause> {
    match mode {
        Mode::Fast => Some(Clause::SmallAndReversible),
        Mode::Full => None,
    }
}

fn advice(policy: &Policy) -> Vec<Clause> {
    vec![
        Clause::Advice { hours: policy.window },
        Clause::AdviceAgain {
            hours: policy.renewed_hours(),
        },
        Clause::AdviceConsidered { days: days(DECIDE) },
    ]
}

fn before_answers(kind: Kind, mode: Mode, policy: &Policy) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = small(mode).into_iter().collect();
    match kind {
        Kind::Role => clauses.extend([
            Clause::Nominations { hours: policy.shape },
            Clause::ChangeRound {
                hours: policy.clarify,
            },
            Clause::OnlyTheWilling,
            Clause::PersonProposed { days: days(CHOOSE) },
        ]),
        Kind::Consent | Kind::Lazy | Kind::Advice => {}
    }
    match (mode, kind) {
        (Mode::Fast, Kind::Consent | Kind::Lazy | Kind::Role | Kind::Advice) => {
            clauses.push(Clause::AnybodyMakesFull {
                questions: policy.clarify,
                reactions: policy.shape,
            });
        }
        (Mode::Full, Kind::Consent) => clauses.extend([
            Clause::Questions {
                hours: policy.clarify,
            },
            Clause::Reactions { hours: policy.shape },
            Clause::Ready { days: days(READY) },
        ]),
        (Mode::Full, Kind::Lazy) => clauses.push(Clause::AmendmentReactions { hours: policy.shape }),
        (Mode::Full, Kind::Role | Kind::Advice) => {}
    }
    clauses
}

fn answers(kind: Kind, policy: &Policy) -> Vec<Clause> {
    let silence = match kind {
        Kind::Lazy => Clause::SilenceOfReaders,
        Kind::Consent | Kind::Role | Kind::Advice => Clause::SilenceNeverAdopts,
    };
    vec![
        Clause::FirstAnswer { hours: policy.window },
        Clause::Floor { part: policy.floor },
        silence,
        Clause::ExtendedOnce,
        Clause::PleaseWait { hours: hours(WAIT) },
        Clause::Concerns,
    ]
}

fn objections(policy: &Policy) -> Vec<Clause> {
    vec![
        Clause::ObjectionsSayWhich,
        Clause::AnybodyRaises,
        Clause::ValidAsRaised,
        Clause::Appeal {
            hours: hours(APPEAL),
            judges: JUDGES,
        },
        Clause::Integrate {
            hours: policy.integrate,
        },
        Clause::ResolvedByBoth,
        Clause::RenewedAnswer {
            hours: policy.renewed_hours(),
        },
        match policy.carry {
            Carry::AtFloor => Clause::CarriesOver {
                active: policy.active_floor,
            },
            Carry::Never => Clause::NothingCarriesOver,
        },
        Clause::Wording {
            hours: hours(RECLASS),
        },
        Clause::Lapse { windows: MISSED_MAX },
        Clause::Resumes { hours: RESUME },
    ]
}

fn without_consent(policy: &Policy) -> Vec<Clause> {
    let mut steps: Vec<Step> = policy.ladder.iter().map(|rung| step(*rung)).collect();
    let ends = match policy.ladder.last() {
        Some(Rung::Decider { .. } | Rung::WiderCircle | Rung::Drop) => true,
        Some(Rung::Meeting | Rung::Trio | Rung::Trial | Rung::Vote { .. }) | None => false,
    };
    if !ends {
        steps.push(Step::Drop);
    }
    vec![
        Clause::Rounds { most: policy.rounds },
        Clause::Ladder { steps },
        Clause::NeverCalledConsent,
    ]
}

fn step(rung: Rung) -> Step {
    match rung {
        Rung::Meeting => Step::Meeting { days: days(MEETING) },
        Rung::Trio => Step::Trio { days: days(TRIO) },
        Rung::Trial => Step::Trial {
            part: TRIAL_PART,
            longest: TRIAL_MAX_DAYS,
            days: days(VOTE),
        },
        Rung::Vote { threshold } => Step::Vote {
            threshold,
            days: days(VOTE),
        },
        Rung::Decider { person } => Step::Decider {
            person,
            days: days(DECIDER),
        },
        Rung::WiderCircle => Step::WiderCircle,
        Rung::Drop => Step::Drop,
    }
}

/// What holds in every process.
fn always(kind: Kind, mode: Mode, policy: &Policy) -> Vec<Clause> {
    let mut clauses = vec![Clause::NeverAtNight {
        night: NIGHT,
        morning: MORNING,
    }];
    match mode {
        Mode::Full => clauses.push(Clause::HoldsWeekend),
        Mode::Fast => {}
    }
    clauses.extend([
        Clause::Away,
        Clause::Pause {
            days: days(PAUSE_MAX),
            times: PAUSES_MAX,
        },
    ]);
    match kind {
        // Only a round of answers is finished in a meeting.
        Kind::Consent | Kind::Lazy | Kind::Role => clauses.push(Clause::Meetings { hours: hours(ABSENT) }),
        Kind::Advice => {}
    }
    clauses.extend([
        if policy.confidential {
            Clause::Confidential
        } else {
            Clause::OpenAnswers
        },
        Clause::Announced {
            hours: hours(ANNOUNCE),
        },
        Clause::Reviewed {
            days: days(REVIEW_MAX),
        },
        Clause::ObjectAnyTime,
        Clause::NothingIsLost,
    ]);
    clauses
}

fn hours(length: Duration) -> u16 {
    u16::try_from(length.whole_hours()).unwrap_or(u16::MAX)
}

fn days(length: Duration) -> u16 {
    u16::try_from(length.whole_days()).unwrap_or(u16::MAX)
}
