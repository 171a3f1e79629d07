//! Coaching for the facilitator: which situation the process is in, so that the page can say in one sentence what a good facilitator does
//! now. The sentences stand in the page's language files, each under its word; here each is given in English, as it is meant.

use time::OffsetDateTime;

use super::challenge::Challenge;
use super::fallback::Fall;
use super::form::{Kind, Mode};
use super::objection::{MISSED_MAX, Objection, Stage};
use super::policy::Rung;
use super::state::{End, Phase, Round, State};

words! {
    /// A situation, and what a good facilitator does in it.
    pub enum Coaching {
        /// "Help the proposer to say which need this answers, with one example, before anything is written about the solution."
        Draft = "draft",
        /// "The clock stands still; tell everybody why in the discussion, and let it go on as soon as the reason is gone."
        Paused = "paused",
        /// "You are in a meeting: note who is there, ask each person in turn, and read back to them what you enter."
        MeetingUnderWay = "meeting_under_way",
        /// "Invite questions of understanding only, and keep opinions for the next step."
        CollectQuestions = "collect_questions",
        /// "A question waits for the proposer; ask for a short answer that says what is meant, without defending it."
        QuestionsWaiting = "questions_waiting",
        /// "All questions are answered; ask those who have not said so yet whether anything is left unclear."
        QuestionsAnswered = "questions_answered",
        /// "Invite quick reactions from everybody, nobody answers them, and let the proposer listen."
        CollectReactions = "collect_reactions",
        /// "Reactions are in: help the proposer to change what would be changed anyway, and to name a review date and a measure."
        MakeReady = "make_ready",
        /// "A change of wording waits for you: confirm it if it says the same thing in other words, and otherwise leave it."
        ConfirmWording = "confirm_wording",
        /// "The wording changed a moment ago; ask the panel whether it still says the same, since anybody on it can call it more."
        WordingChanged = "wording_changed",
        /// "A challenge waits for a second panel member; do not take sides, and offer the objector help to say the argument better."
        ChallengeWaitsForSecond = "challenge_waits_for_second",
        /// "Rule on the form alone: was a reasoned argument given? Whether it is true or weighs much is not yours to judge."
        ChallengeWaitsForRuling = "challenge_waits_for_ruling",
        /// "A lot will name two judges; keep the tone friendly and the discussion on the text."
        AppealWaitsForLot = "appeal_waits_for_lot",
        /// "Two judges look at the form of an objection; remind them kindly, and let nobody press them."
        AppealWaitsForJudges = "appeal_waits_for_judges",
        /// "Whoever lost the ruling may still appeal; thank them for the objection, and tell them until when."
        AppealOpen = "appeal_open",
        /// "Carriers of an objection have been silent for two windows: ask them in person once more before you lapse it."
        ObjectionMayLapse = "objection_may_lapse",
        /// "Somebody outside the panel sees a possible harm; ask the panel to read it and whether one of them carries it."
        PossibleObjection = "possible_objection",
        /// "An objection is a gift: thank for it, help to make it clear, and let all others surface before anybody repairs the text."
        ObjectionLive = "objection_live",
        /// "A resolution waits for both sides: ask the objector whether this version would still do the harm, and the proposer whether it still
        /// meets the need."
        WaitingForConfirmations = "waiting_for_confirmations",
        /// "Fast mode: ask whether anybody needs a discussion; one person is enough, and nobody has to justify it."
        FastRound = "fast_round",
        /// "Too few have answered so far; write to each silent person yourself and ask what keeps them."
        FloorNotMet = "floor_not_met",
        /// "The round was extended once; if it stays this quiet the ladder begins, so ask the silent ones today, by telephone if you can."
        FloorNotMetExtended = "floor_not_met_extended",
        /// "Enough have answered and nobody objects; leave the time to those who have not, and ask the quiet ones about concerns."
        FloorMet = "floor_met",
        /// "Lazy consensus counts the silence of readers alone; ask those who have not opened it to read it."
        LazyNeedsReaders = "lazy_needs_readers",
        /// "Take one objection at a time: ask what the smallest change is that would resolve it, and bring objector and proposer together."
        Integrate = "integrate",
        /// "This is the last round of integrating: offer a call before the version is written, so that it resolves everything at once."
        IntegrateLastRound = "integrate_last_round",
        /// "Find a date within two weeks that objectors and proposer can make, and put the open objections on the agenda."
        LadderMeeting = "ladder_meeting",
        /// "A lot names the third who writes with objector and proposer; prepare a quiet hour for the three."
        LadderTrioLot = "ladder_trio_lot",
        /// "Three people write the next version: remind them of the need and of the open objections, and keep everybody else patient."
        LadderTrio = "ladder_trio",
        /// "Help the proposer to find a trial that is short, safe to end, and measured by what the objectors fear."
        LadderTrialOffer = "ladder_trial_offer",
        /// "The panel votes on a trial: make clear that it ends by itself, and that the objections stay on the record."
        LadderTrialVote = "ladder_trial_vote",
        /// "The panel votes: show how many votes it needs, and treat whoever objects with respect, whatever the outcome."
        LadderVote = "ladder_vote",
        /// "One person decides after taking advice; see that they hear those who object first."
        LadderDecider = "ladder_decider",
        /// "See that everybody who is affected has been asked, and that advice is given freely: it is considered, not obeyed."
        CollectAdvice = "collect_advice",
        /// "Advice is in: help whoever decides to say how each piece was used, also what was not followed."
        DecideOnAdvice = "decide_on_advice",
        /// "An objection to what is in force is open; bring those who carry it and whoever decides together before the decision."
        AdviceWithObjection = "advice_with_objection",
        /// "Ask everybody for one nomination with a reason, and first what the role needs."
        CollectNominations = "collect_nominations",
        /// "Somebody nominated has not said whether they would take the role; ask them without pressing."
        AskWhetherWilling = "ask_whether_willing",
        /// "The reasons are known: ask each person whether they keep or change their nomination, and why."
        ChangeRound = "change_round",
        /// "Propose the person for whom the reasons are strongest, not the one with most nominations."
        ProposePerson = "propose_person",
        /// "Announce the outcome in a sentence or two, thank those who objected by name, and celebrate."
        Announce = "announce",
        /// "It is in force: collect what you notice by its criteria, so that the review has something to look at."
        InForce = "in_force",
        /// "Its review is due: ask the owner to begin it, with how it helped and what to drop, keep or improve."
        ReviewDue = "review_due",
        /// "Somebody objects to what is in force: begin the review soon, and thank them for speaking up."
        ReviewDueObjection = "review_due_objection",
        /// "It was taken back; thank the proposer, and ask what is still needed."
        OverTakenBack = "over_taken_back",
        /// "It was not adopted, and everything stays as it is; thank everybody, and ask what was learnt."
        OverNotAdopted = "over_not_adopted",
        /// "A wider circle has it now; hand over the text and the open objections, and say so to everybody."
        OverEscalated = "over_escalated",
        /// "It fell asleep; ask the proposer whether the need still exists, and begin anew if it does."
        OverDormant = "over_dormant",
        /// "What was agreed has ended; note what was learnt for whoever faces the same need."
        OverEnded = "over_ended",
    }
}

/// Which coaching the facilitator gets now. What holds the process up comes before what would help it.
pub fn coach(state: &State, now: OffsetDateTime) -> Coaching {
    let now = now.max(state.at);
    let s = state.as_of(now);
    if s.paused.is_some() {
        return Coaching::Paused;
    }
    if s.meeting.is_some() {
        return Coaching::MeetingUnderWay;
    }
    match &s.phase {
        Phase::Draft => Coaching::Draft,
        Phase::Clarify { .. } => s.coach_questions(),
        Phase::Shape { over, .. } if *over || s.all_reacted(now) => Coaching::MakeReady,
        Phase::Shape { .. } => Coaching::CollectReactions,
        Phase::Consent(round) => s.coach_round(round, now),
        Phase::Integrate { .. } => s.coach_integrating(now),
        Phase::Fallback(fall) => coach_ladder(fall),
        Phase::Advise { over, .. } => {
            let all = s.present(now).all(|seat| s.has_advised(seat.person));
            match (s.live().next().is_some(), *over || all) {
                (true, _) => Coaching::AdviceWithObjection,
                (false, true) => Coaching::DecideOnAdvice,
                (false, false) => Coaching::CollectAdvice,
            }
        }
        Phase::Nominate { .. } => Coaching::CollectNominations,
        Phase::Change { .. } => s.willing_or(Coaching::ChangeRound),
        Phase::Choose { .. } => s.willing_or(Coaching::ProposePerson),
        Phase::Agreed { .. } => Coaching::Announce,
        Phase::Live if s.objections.iter().any(Objection::is_uncarried) => Coaching::PossibleObjection,
        Phase::Live => Coaching::InForce,
        Phase::ReviewDue { .. } if s.live().next().is_some() => Coaching::ReviewDueObjection,
        Phase::ReviewDue { .. } => Coaching::ReviewDue,
        Phase::Ended { why } => match why {
            End::Abandoned => Coaching::OverTakenBack,
            End::NotAdopted => Coaching::OverNotAdopted,
            End::Escalated => Coaching::OverEscalated,
            End::Dormant => Coaching::OverDormant,
            End::Retired | End::Lapsed | End::Superseded => Coaching::OverEnded,
        },
    }
}

impl State {
    fn coach_questions(&self) -> Coaching {
        if self.questions.is_empty() {
            Coaching::CollectQuestions
        } else if self.questions.iter().any(|question| question.answer.is_none()) {
            Coaching::QuestionsWaiting
        } else {
            Coaching::QuestionsAnswered
        }
    }

    fn willing_or(&self, otherwise: Coaching) -> Coaching {
        let mut nominations = self.nominations.iter();
        if nominations.any(|nomination| self.is_willing(nomination.candidate).is_none()) {
            Coaching::AskWhetherWilling
        } else {
            otherwise
        }
    }

    fn coach_round(&self, round: &Round, now: OffsetDateTime) -> Coaching {
        if self.pending_edit.is_some() && self.confirms_edits() == self.facilitator {
            return Coaching::ConfirmWording;
        }
        if let Some(quarrel) = self.coach_quarrel(now) {
            return quarrel;
        }
        if self.objections.iter().any(Objection::is_uncarried) {
            return Coaching::PossibleObjection;
        }
        if self.live().next().is_some() {
            return Coaching::ObjectionLive;
        }
        if round.reclass_until.is_some() {
            return Coaching::WordingChanged;
        }
        let turnout = self.turnout(now);
        let lazy = match self.kind {
            Kind::Lazy => true,
            Kind::Consent | Kind::Advice | Kind::Role => false,
        };
        let fast = match self.mode {
            Mode::Fast => true,
            Mode::Full => false,
        };
        match (turnout.met, round.extended) {
            (true, _) => Coaching::FloorMet,
            (false, _) if lazy => Coaching::LazyNeedsReaders,
            (false, true) => Coaching::FloorNotMetExtended,
            (false, false) if fast && turnout.active == 0 => Coaching::FastRound,
            (false, false) => Coaching::FloorNotMet,
        }
    }

    fn coach_integrating(&self, now: OffsetDateTime) -> Coaching {
        self.coach_quarrel(now)
            .unwrap_or(if self.rounds >= self.policy.rounds {
                Coaching::IntegrateLastRound
            } else {
                Coaching::Integrate
            })
    }

    /// What an objection waits for, where it is more than its turn.
    fn coach_quarrel(&self, now: OffsetDateTime) -> Option<Coaching> {
        let first = |of: &dyn Fn(&Objection) -> Option<Coaching>| self.objections.iter().find_map(of);
        let tested = |objection: &Objection| {
            let challenge = objection.challenge.as_ref()?;
            coach_test(objection.stage, challenge, now)
        };
        let lapses = |objection: &Objection| {
            let silent = objection.missed >= MISSED_MAX && objection.reminded >= MISSED_MAX;
            (objection.is_live() && silent).then_some(Coaching::ObjectionMayLapse)
        };
        let waits = |objection: &Objection| {
            let waits = objection.is_live()
                && (objection.stage == Stage::InIntegration || self.is_waiting(objection));
            waits.then_some(Coaching::WaitingForConfirmations)
        };
        first(&tested)
            .or_else(|| first(&lapses))
            .or_else(|| first(&waits))
    }
}

fn coach_test(stage: Stage, challenge: &Challenge, now: OffsetDateTime) -> Option<Coaching> {
    match stage {
        Stage::Raised if challenge.seconded_by.is_none() => Some(Coaching::ChallengeWaitsForSecond),
        Stage::Challenged => Some(match (challenge.ruling, &challenge.appeal) {
            (None, _) => Coaching::ChallengeWaitsForRuling,
            (Some(_), Some(appeal)) if !appeal.judges.is_empty() => Coaching::AppealWaitsForJudges,
            (Some(_), Some(_) | None) => Coaching::AppealWaitsForLot,
        }),
        Stage::ReducedToConcern if challenge.appeal.is_none() => challenge
            .appeal_until
            .is_some_and(|until| now < until)
            .then_some(Coaching::AppealOpen),
        Stage::Raised
        | Stage::ReducedToConcern
        | Stage::Upheld
        | Stage::InIntegration
        | Stage::Resolved
        | Stage::Withdrawn
        | Stage::OverruledByFallback
        | Stage::Lapsed
        | Stage::Merged => None,
    }
}

fn coach_ladder(fall: &Fall) -> Coaching {
    match fall.rung {
        Rung::Meeting => Coaching::LadderMeeting,
        Rung::Trio if fall.trio.is_empty() => Coaching::LadderTrioLot,
        Rung::Trio => Coaching::LadderTrio,
        Rung::Trial if fall.trial.is_none() => Coaching::LadderTrialOffer,
        Rung::Trial => Coaching::LadderTrialVote,
        Rung::Vote { .. } => Coaching::LadderVote,
        Rung::Decider { .. } => Coaching::LadderDecider,
        // These end the process at once.
        Rung::WiderCircle => Coaching::OverEscalated,
        Rung::Drop => Coaching::OverNotAdopted,
    }
}
