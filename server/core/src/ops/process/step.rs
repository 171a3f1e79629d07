//! The steps that people take in a process, as they say them: with their texts, of which the log will hold the digests.

use super::edit::TermsPlan;
use super::named::{self, Argued, PutOff};
use super::people;
use super::texts::Texts;
use crate::error::Result;
use crate::view::View;
use folkmoot_rules::consent::announce::check_announcement;
use folkmoot_rules::consent::digest::Digest;
use folkmoot_rules::consent::fallback::trial_end;
use folkmoot_rules::consent::form::{
    Answer, Criterion, Integration, Meet, Next, Resolution, Reviewing, Writing,
};
use folkmoot_rules::consent::{State, What, compare};
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::refusal::{Code, Refusal};
use time::OffsetDateTime;
use uuid::Uuid;

/// A version as it is written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The text, as Markdown.
    pub text: String,
    /// For how long; as before, where nothing is said.
    pub terms: Option<TermsPlan>,
    /// Who takes the role, in a role selection.
    pub candidate_id: Option<Uuid>,
    /// Which objections it takes up.
    pub integrates: Vec<Integrated>,
}

/// How a version takes up an objection.
#[derive(Clone, Debug)]
pub struct Integrated {
    /// Its number.
    pub objection: u32,
    /// The kind of resolution.
    pub how: Resolution,
    /// The places of the paragraphs that come of it in the new text; the first is one.
    pub paragraphs: Vec<u32>,
    /// Who takes it up, where it is put off.
    pub put_off: Option<PutOff>,
}

/// What somebody answers who does not object.
#[derive(Clone, Debug)]
pub enum AnswerGiven {
    /// No objection.
    Consent,
    /// No objection, but a concern, about these paragraphs.
    Concern {
        /// What it says.
        text: String,
        /// The paragraphs that it is about.
        cites: Vec<Digest>,
    },
    /// A declared conflict of interest.
    Abstain {
        /// Which.
        reason: String,
    },
}

/// How a review begins.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// What it should lead to.
    pub next: Next,
    /// Did it help, and what was learnt?
    pub learnt: String,
    /// The terms from then on.
    pub terms: TermsPlan,
    /// Who facilitates.
    pub facilitator_id: Uuid,
    /// Whose objection stops.
    pub panel: Electorate,
}

/// One step. Each is the event of the same name in [`What`], which says what it means.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is documented at the event of the same name")]
pub enum Step {
    Write(Written),
    Open,
    Question {
        text: String,
        cites: Vec<Digest>,
    },
    Answer {
        question: u32,
        text: String,
    },
    Clear,
    React {
        text: String,
    },
    Voice {
        text: String,
        cites: Vec<Digest>,
    },
    Ready,
    Respond {
        version: u32,
        answer: AnswerGiven,
    },
    Seen {
        version: u32,
    },
    Raise {
        version: u32,
        cites: Vec<Digest>,
        argument: Argued,
    },
    Carry {
        objection: u32,
    },
    Refine {
        objection: u32,
        argument: Argued,
    },
    Withdraw {
        objection: u32,
    },
    Confirm {
        objection: u32,
        version: u32,
        how: Resolution,
        put_off: Option<PutOff>,
    },
    Maintain {
        objection: u32,
        version: u32,
    },
    Lapse {
        objection: u32,
    },
    Merge {
        objection: u32,
        into: u32,
    },
    Challenge {
        objection: u32,
        criterion: Criterion,
        reason: String,
    },
    Second {
        objection: u32,
    },
    Rule {
        objection: u32,
        argued: bool,
    },
    Appeal {
        objection: u32,
    },
    Judge {
        objection: u32,
        disqualify: bool,
    },
    Wait,
    Discuss,
    ConfirmEdit,
    Reclass,
    OfferTrial {
        ends_at: OffsetDateTime,
        measure: String,
    },
    Ballot {
        yes: bool,
    },
    Decide {
        adopt: bool,
        used: String,
    },
    NoResult,
    Announce {
        text: String,
    },
    Review(Reviewed),
    HandOver {
        owner_id: Uuid,
    },
    Gather {
        how: Meet,
    },
    Attend {
        person_id: Uuid,
    },
    Advance,
    Close {
        finish: bool,
    },
    Advise {
        text: String,
    },
    NoAdvice,
    Nominate {
        candidate_id: Uuid,
        reason: String,
    },
    Keep,
    Willing {
        yes: bool,
    },
    Abandon,
    Pause {
        until: OffsetDateTime,
        reason: String,
    },
    Resume,
    Away {
        until: OffsetDateTime,
    },
    Back,
    HandOn {
        facilitator_id: Uuid,
    },
    Leave,
}

impl Step {
    /// The event that this step is, with its texts put aside to be kept.
    #[expect(clippy::too_many_lines, reason = "one line a step")]
    pub(super) async fn what(
        &self,
        view: &View,
        state: &State,
        home: Uuid,
        texts: &mut Texts,
    ) -> Result<What> {
        Ok(match self {
            Self::Write(written) => What::Write(Box::new(written.writing(view, home, state, texts).await?)),
            Self::Open => What::Open,
            Self::Question { text, cites } => What::Question {
                text: texts.keep(text, "text")?,
                cites: cites.clone(),
            },
            Self::Answer { question, text } => What::Answer {
                question: *question,
                text: texts.keep(text, "text")?,
            },
            Self::Clear => What::Clear,
            Self::React { text } => What::React {
                text: texts.keep(text, "text")?,
            },
            Self::Voice { text, cites } => What::Voice {
                text: texts.keep(text, "text")?,
                cites: cites.clone(),
            },
            Self::Ready => What::Ready,
            Self::Respond { version, answer } => What::Respond {
                version: *version,
                text: text_of(state, *version)?,
                answer: answer.answer(texts)?,
            },
            Self::Seen { version } => What::Seen { version: *version },
            Self::Raise {
                version,
                cites,
                argument,
            } => What::Raise {
                version: *version,
                cites: cites.clone(),
                argument: Box::new(argument.argument(view, home, None, texts).await?),
            },
            Self::Carry { objection } => What::Carry {
                objection: *objection,
            },
            Self::Refine { objection, argument } => {
                let before = state.objection(*objection)?.argument.harmed;
                What::Refine {
                    objection: *objection,
                    argument: Box::new(argument.argument(view, home, before, texts).await?),
                }
            }
            Self::Withdraw { objection } => What::Withdraw {
                objection: *objection,
            },
            Self::Confirm {
                objection,
                version,
                how,
                put_off,
            } => What::Confirm {
                objection: *objection,
                version: *version,
                how: *how,
                deferral: named::deferral(view, (state, home), (*objection, *version), *how, *put_off)
                    .await?,
            },
            Self::Maintain { objection, version } => What::Maintain {
                objection: *objection,
                version: *version,
            },
            Self::Lapse { objection } => What::Lapse {
                objection: *objection,
            },
            Self::Merge { objection, into } => What::Merge {
                objection: *objection,
                into: *into,
            },
            Self::Challenge {
                objection,
                criterion,
                reason,
            } => What::Challenge {
                objection: *objection,
                criterion: *criterion,
                reason: texts.keep(reason, "reason")?,
            },
            Self::Second { objection } => What::Second {
                objection: *objection,
            },
            Self::Rule { objection, argued } => What::Rule {
                objection: *objection,
                argued: *argued,
            },
            Self::Appeal { objection } => What::Appeal {
                objection: *objection,
            },
            Self::Judge {
                objection,
                disqualify,
            } => What::Judge {
                objection: *objection,
                disqualify: *disqualify,
            },
            Self::Wait => What::Wait,
            Self::Discuss => What::Discuss,
            Self::ConfirmEdit => What::ConfirmEdit,
            Self::Reclass => What::Reclass,
            Self::OfferTrial { ends_at, measure } => What::OfferTrial {
                ends_at: trial_end(&state.zone, *ends_at, view.now()),
                measure: texts.keep(measure, "measure")?,
            },
            Self::Ballot { yes } => What::Ballot { yes: *yes },
            Self::Decide { adopt, used } => What::Decide {
                adopt: *adopt,
                used: texts.keep(used, "used")?,
            },
            Self::NoResult => What::NoResult,
            Self::Announce { text } => {
                check_announcement(text)?;
                What::Announce {
                    text: texts.maybe(text, "text")?,
                }
            }
            Self::Review(reviewed) => {
                What::Review(Box::new(reviewed.reviewing(view, state, home, texts).await?))
            }
            Self::HandOver { owner_id } => What::HandOver {
                owner: people::able(view, *owner_id, home, "owner").await?,
            },
            Self::Gather { how } => What::Gather { how: *how },
            Self::Attend { person_id } => What::Attend {
                person: people::reader(view, *person_id, home, "person").await?,
            },
            Self::Advance => What::Advance,
            Self::Close { finish } => What::Close { finish: *finish },
            Self::Advise { text } => What::Advise {
                text: texts.keep(text, "text")?,
            },
            Self::NoAdvice => What::NoAdvice,
            Self::Nominate { candidate_id, reason } => What::Nominate {
                candidate: people::able(view, *candidate_id, home, "candidate").await?,
                reason: texts.keep(reason, "reason")?,
            },
            Self::Keep => What::Keep,
            Self::Willing { yes } => What::Willing { yes: *yes },
            Self::Abandon => What::Abandon,
            Self::Pause { until, reason } => What::Pause {
                until: *until,
                reason: texts.keep(reason, "reason")?,
            },
            Self::Resume => What::Resume,
            Self::Away { until } => What::Away { until: *until },
            Self::Back => What::Back,
            Self::HandOn { facilitator_id } => What::HandOn {
                facilitator: people::able(view, *facilitator_id, home, "facilitator").await?,
            },
            Self::Leave => What::Left {
                person: view.signed_in()?.id,
            },
        })
    }
}

/// The text that an answer to this version is bound to.
fn text_of(state: &State, version: u32) -> Result<Digest, Refusal> {
    let found = state.versions.iter().find(|known| known.number == version);
    found
        .map(|known| known.text)
        .ok_or_else(|| Refusal::new(Code::NotFound, "There is no such version.").on("version"))
}

impl Written {
    async fn writing(&self, view: &View, home: Uuid, state: &State, texts: &mut Texts) -> Result<Writing> {
        let whole = texts.whole(&self.text)?;
        let terms = match (&self.terms, state.version()) {
            (Some(terms), _) => terms.terms(view, (home, &state.zone), texts).await?,
            (None, Some(before)) => before.terms.clone(),
            (None, None) => {
                return Err(Refusal::invalid(
                    "terms",
                    "Say for how long it is agreed, and when it is reviewed.",
                )
                .into());
            }
        };
        let paragraphs: Vec<Digest> = compare::paragraphs(&whole).into_iter().map(Digest::of).collect();
        let place = |place: &u32| {
            let index = (*place as usize).checked_sub(1);
            let found = index.and_then(|index| paragraphs.get(index)).copied();
            found.ok_or_else(|| Refusal::invalid("integrates", "Name paragraphs of the new text only."))
        };
        let next = state.version_number() + 1;
        let mut integrates = Vec::new();
        for integrated in &self.integrates {
            let (objection, how) = (integrated.objection, integrated.how);
            let deferral =
                named::deferral(view, (state, home), (objection, next), how, integrated.put_off).await?;
            let paragraphs = integrated.paragraphs.iter().map(place);
            integrates.push(Integration {
                objection,
                how,
                paragraphs: paragraphs.collect::<Result<_, Refusal>>()?,
                deferral,
            });
        }
        Ok(Writing::of(
            &whole,
            terms,
            self.candidate_id,
            state.kind_of_change(),
            integrates,
        ))
    }
}

impl AnswerGiven {
    fn answer(&self, texts: &mut Texts) -> Result<Answer, Refusal> {
        Ok(match self {
            Self::Consent => Answer::Consent,
            Self::Concern { text, cites } => Answer::Concern {
                text: texts.keep(text, "text")?,
                cites: cites.clone(),
            },
            Self::Abstain { reason } => Answer::Abstain {
                reason: texts.keep(reason, "reason")?,
            },
        })
    }
}

impl Reviewed {
    async fn reviewing(
        &self,
        view: &View,
        state: &State,
        home: Uuid,
        texts: &mut Texts,
    ) -> Result<Reviewing> {
        Ok(Reviewing {
            next: self.next,
            learnt: texts.keep(&self.learnt, "learnt")?,
            terms: self.terms.terms(view, (home, &state.zone), texts).await?,
            facilitator: people::able(view, self.facilitator_id, home, "facilitator").await?,
            panel: people::panel(view, state.kind, &self.panel, home).await?,
            by_rule: Vec::new(),
        })
    }
}
