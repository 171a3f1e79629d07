//! What people write on a walk: forms that are filled as they should be, so that what is refused is refused for the move.

use time::Duration;
use uuid::Uuid;

use super::super::table::{FAY, ZOE, argument, secrets};
use super::people::{EVERYBODY, Walk};
use crate::consent::What;
use crate::consent::digest::Digest;
use crate::consent::form::*;
use crate::consent::moves::Move;
use crate::consent::policy::{Carry, Part, Policy, Rung};
use crate::consent::state::Phase;
use crate::words::Words;

impl Walk {
    pub(super) fn settings(&mut self) -> Settings {
        let size = usize::try_from(self.chance.below(5) + 2).unwrap();
        let start = usize::try_from(self.chance.below(2)).unwrap();
        let mut policy = Policy::usual(self.state.mode);
        policy.rounds = self.chance.one(&[1, 1, 2, 3]);
        policy.carry = self.chance.one(&[Carry::AtFloor, Carry::AtFloor, Carry::Never]);
        policy.confidential = self.chance.one_in(4);
        let vote = Rung::Vote {
            threshold: Part { of: 4, out_of: 5 },
        };
        let rungs = [Rung::Meeting, Rung::Trio, Rung::Trial, vote];
        let begins = usize::try_from(self.chance.below(4)).unwrap();
        let ends = self
            .chance
            .one(&[Rung::Drop, Rung::WiderCircle, Rung::Decider { person: ZOE }]);
        policy.ladder = rungs[begins..].iter().copied().chain([ends]).collect();
        Settings {
            need: Some(Digest::of("need")),
            facilitator: Some(FAY),
            panel: EVERYBODY[start..start + size].to_vec(),
            policy,
            small_and_reversible: true,
            terms: None,
            goals: self.goals(),
            lots: secrets(8).pop().unwrap(),
        }
    }

    fn goals(&mut self) -> Vec<AimedGoal> {
        let count = u128::from(self.chance.below(3));
        let aimed = |goal| AimedGoal {
            goal: Uuid::from_u128(goal),
            measures: vec![Uuid::from_u128(goal + 10)],
        };
        (0..count).map(aimed).collect()
    }

    /// A kind of resolution, with somebody who takes it up where it is put off; in old entries nobody does.
    fn resolution(&mut self) -> (Resolution, Option<Deferral>) {
        let how = self.chance.one(Resolution::ALL);
        let deferral = Deferral {
            owner: self.chance.one(&EVERYBODY),
            until: self.now + Duration::days(30),
        };
        let said = how == Resolution::Deferred && !self.chance.one_in(4);
        (how, said.then_some(deferral))
    }

    fn harmed(&mut self) -> Option<Harmed> {
        let goal = Harmed::Goal {
            goal: Uuid::from_u128(1),
        };
        let agreement = Harmed::Agreement {
            process: Uuid::from_u128(2),
        };
        let role = Harmed::Role {
            role: Digest::of("role"),
        };
        self.chance
            .one(&[None, Some(Harmed::Need), Some(goal), Some(agreement), Some(role)])
    }

    fn terms(&mut self) -> Terms {
        let review_at = self.now + Duration::days(90);
        Terms {
            review_at: Some(review_at),
            ends_at: self.chance.one(&[None, Some(review_at + Duration::days(90))]),
            at_end: self.chance.one(AtEnd::ALL),
            criteria: vec![Digest::of("criterion")],
            actions: Vec::new(),
        }
    }

    pub(super) fn writing(&mut self) -> Box<Writing> {
        let editorial = matches!(self.state.phase, Phase::Consent(_));
        let fresh = Digest::of(&self.chance.next().to_string());
        let mut paragraphs = self
            .state
            .version()
            .map(|version| version.paragraphs.clone())
            .unwrap_or_default();
        if !paragraphs.is_empty() && self.chance.one_in(2) {
            let place = usize::try_from(self.chance.below(paragraphs.len() as u64)).unwrap();
            paragraphs.remove(place);
        }
        paragraphs.push(fresh);
        let mut integrates = Vec::new();
        let live: Vec<u32> = self.state.live().map(|objection| objection.number).collect();
        for objection in live {
            if !editorial && !self.chance.one_in(4) {
                let (how, deferral) = self.resolution();
                integrates.push(Integration {
                    objection,
                    how,
                    paragraphs: vec![fresh],
                    deferral,
                });
            }
        }
        let same = self.state.version().map(|version| version.terms.clone());
        let terms = match same {
            Some(terms) if editorial => terms,
            Some(_) | None => self.terms(),
        };
        let named = self.state.kind == Kind::Role && !matches!(self.state.phase, Phase::Draft);
        Box::new(Writing {
            text: Digest::of(&format!("{paragraphs:?}")),
            paragraphs,
            terms,
            candidate: match self.state.version() {
                Some(version) if editorial => version.candidate,
                Some(_) | None => self.candidate().filter(|_| named),
            },
            change: if editorial {
                Change::Editorial
            } else {
                Change::Material
            },
            integrates,
        })
    }

    /// Somebody who is nominated and would take the role.
    fn candidate(&self) -> Option<Uuid> {
        let mut nominated = self
            .state
            .nominations
            .iter()
            .map(|nomination| nomination.candidate);
        nominated.find(|person| self.state.is_willing(*person) == Some(true))
    }

    /// A well-formed event for a move; none where nobody could make one, such as proposing a person where nobody is willing.
    #[expect(clippy::too_many_lines, reason = "one line a move reads best whole")]
    pub(super) fn example(&mut self, who: Uuid, wanted: Move) -> Option<What> {
        let version = self.state.version_number();
        let text = Digest::of("said");
        let cites = Vec::new();
        let yes = !self.chance.one_in(3);
        Some(match wanted {
            Move::Configure => What::Configure(Box::new(self.settings())),
            Move::Write => {
                let writing = self.writing();
                let nameless = self.state.kind == Kind::Role && writing.candidate.is_none();
                if nameless && !matches!(self.state.phase, Phase::Draft) {
                    return None;
                }
                What::Write(writing)
            }
            Move::Open => What::Open,
            Move::Question => What::Question { text, cites },
            Move::Answer(question) => What::Answer { question, text },
            Move::Clear => What::Clear,
            Move::React => What::React { text },
            Move::Voice => What::Voice { text, cites },
            Move::Ready => What::Ready,
            Move::Respond => What::Respond {
                version,
                text: self.state.version()?.text,
                answer: match self.chance.below(12) {
                    0 => Answer::Concern { text, cites },
                    1 => Answer::Abstain { reason: text },
                    _ => Answer::Consent,
                },
            },
            Move::Seen => What::Seen { version },
            Move::Raise => {
                let in_force = self.state.in_force().map(|agreement| agreement.version);
                let at_rest = matches!(self.state.phase, Phase::Live | Phase::ReviewDue { .. });
                let version = in_force.filter(|_| at_rest).unwrap_or(version);
                let mut argument = argument();
                argument.breaks_rule = self.chance.one_in(6);
                argument.harmed = self.harmed();
                What::Raise {
                    version,
                    cites,
                    argument: Box::new(argument),
                }
            }
            Move::Carry(objection) => What::Carry { objection },
            Move::Refine(objection) => What::Refine {
                objection,
                argument: Box::new(argument()),
            },
            Move::Withdraw(objection) => What::Withdraw { objection },
            Move::Confirm(objection) => {
                let (how, deferral) = self.resolution();
                What::Confirm {
                    objection,
                    version,
                    how,
                    deferral,
                }
            }
            Move::Maintain(objection) => What::Maintain { objection, version },
            Move::Lapse(objection) => What::Lapse { objection },
            Move::Merge(objection, into) => What::Merge { objection, into },
            Move::Challenge(objection) => What::Challenge {
                objection,
                criterion: self.chance.one(Criterion::ALL),
                reason: text,
            },
            Move::Second(objection) => What::Second { objection },
            Move::Rule(objection) => What::Rule {
                objection,
                argued: yes,
            },
            Move::Appeal(objection) => What::Appeal { objection },
            Move::Judge(objection) => What::Judge {
                objection,
                disqualify: yes,
            },
            Move::Wait => What::Wait,
            Move::Discuss => What::Discuss,
            Move::ConfirmEdit => What::ConfirmEdit,
            Move::Reclass => What::Reclass,
            Move::OfferTrial => What::OfferTrial {
                ends_at: self.now + Duration::days(60),
                measure: text,
            },
            Move::Ballot => What::Ballot { yes },
            Move::Adopt => What::Decide {
                adopt: true,
                used: text,
            },
            Move::Reject => What::Decide {
                adopt: false,
                used: text,
            },
            Move::NoResult => What::NoResult,
            Move::Announce => What::Announce {
                text: yes.then_some(text),
            },
            Move::Review => What::Review(Box::new(self.reviewing(who))),
            Move::HandOver => What::HandOver {
                owner: self.chance.one(&EVERYBODY),
            },
            Move::Gather => What::Gather {
                how: self.chance.one(Meet::ALL),
            },
            Move::Attend => {
                let attended = self.state.meeting.as_ref().map(|meeting| &meeting.attended);
                let person = EVERYBODY
                    .into_iter()
                    .find(|person| attended.is_none_or(|attended| !attended.contains(person)))?;
                What::Attend { person }
            }
            Move::Advance => What::Advance,
            Move::Close => What::Close { finish: false },
            Move::Finish => What::Close { finish: true },
            Move::Advise => What::Advise { text },
            Move::NoAdvice => What::NoAdvice,
            Move::Nominate => {
                let unwilling = |person: &Uuid| self.state.is_willing(*person) == Some(false);
                let start = usize::try_from(self.chance.below(7)).unwrap();
                let candidate = (0..7)
                    .map(|place| EVERYBODY[(start + place) % 7])
                    .find(|person| !unwilling(person))?;
                What::Nominate {
                    candidate,
                    reason: text,
                }
            }
            Move::Keep => What::Keep,
            Move::Willing => What::Willing { yes },
            Move::Abandon => What::Abandon,
            Move::Pause => What::Pause {
                until: self.now + Duration::days(3),
                reason: text,
            },
            Move::Resume => What::Resume,
            Move::Away => What::Away {
                until: self.now + Duration::days(5),
            },
            Move::Back => What::Back,
            Move::HandOn => What::HandOn {
                facilitator: EVERYBODY
                    .into_iter()
                    .rev()
                    .find(|person| *person != self.state.proposer)?,
            },
            Move::Leave => What::Left { person: who },
        })
    }

    fn reviewing(&mut self, who: Uuid) -> Reviewing {
        let next = match self.state.kind {
            // The same person again has to be nominated again.
            Kind::Role => Next::Amend,
            Kind::Consent | Kind::Lazy | Kind::Advice => self.chance.one(Next::ALL),
        };
        Reviewing {
            next,
            learnt: Digest::of("learnt"),
            terms: self.terms(),
            facilitator: if who == FAY { ZOE } else { FAY },
            panel: self.reviewers(),
            by_rule: Vec::new(),
        }
    }

    /// Whoever agreed on it and is still there, with some others.
    fn reviewers(&self) -> Vec<Uuid> {
        let mut panel = self.state.seated();
        panel.extend(&EVERYBODY[..5]);
        panel.sort_unstable();
        panel.dedup();
        panel
    }
}
