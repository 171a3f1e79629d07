//! What a good facilitator does now, a word for each situation.

use crate::word::word;

word! {
    /// What a good facilitator does now. The page has a sentence for each.
    Coaching = "folkmoot_rules::consent::coach::Coaching" {
        /// Help the proposer to say which need this answers, with one example, before anything is written about the solution.
        Draft,
        /// The clock stands still; tell everybody why in the discussion, and let it go on as soon as the reason is gone.
        Paused,
        /// You are in a meeting: note who is there, ask each person in turn, and read back to them what you enter.
        MeetingUnderWay,
        /// Invite questions of understanding only, and keep opinions for the next step.
        CollectQuestions,
        /// A question waits for the proposer; ask for a short answer that says what is meant, without defending it.
        QuestionsWaiting,
        /// All questions are answered; ask those who have not said so yet whether anything is left unclear.
        QuestionsAnswered,
        /// Invite quick reactions from everybody, nobody answers them, and let the proposer listen.
        CollectReactions,
        /// Reactions are in: help the proposer to change what would be changed anyway, and to name a review date and a measure.
        MakeReady,
        /// A change of wording waits for you: confirm it if it says the same thing in other words, and otherwise leave it.
        ConfirmWording,
        /// The wording changed a moment ago; ask the panel whether it still says the same, since anybody on it can call it more.
        WordingChanged,
        /// A challenge waits for a second panel member; do not take sides, and offer the objector help to say the argument better.
        ChallengeWaitsForSecond,
        /// Rule on the form alone: was a reasoned argument given? Whether it is true or weighs much is not yours to judge.
        ChallengeWaitsForRuling,
        /// A lot will name two judges; keep the tone friendly and the discussion on the text.
        AppealWaitsForLot,
        /// Two judges look at the form of an objection; remind them kindly, and let nobody press them.
        AppealWaitsForJudges,
        /// Whoever lost the ruling may still appeal; thank them for the objection, and tell them until when.
        AppealOpen,
        /// Carriers of an objection have been silent for two windows: ask them in person once more before you lapse it.
        ObjectionMayLapse,
        /// Somebody outside the panel sees a possible harm; ask the panel to read it and whether one of them carries it.
        PossibleObjection,
        /// An objection is a gift: thank for it, help to make it clear, and let all others surface before anybody repairs the text.
        ObjectionLive,
        /// A resolution waits for both sides: ask the objector whether this version would still do the harm, and the proposer whether it still meets the need.
        WaitingForConfirmations,
        /// Fast mode: ask whether anybody needs a discussion; one person is enough, and nobody has to justify it.
        FastRound,
        /// Too few have answered so far; write to each silent person yourself and ask what keeps them.
        FloorNotMet,
        /// The round was extended once; if it stays this quiet the ladder begins, so ask the silent ones today, by telephone if you can.
        FloorNotMetExtended,
        /// Enough have answered and nobody objects; leave the time to those who have not, and ask the quiet ones about concerns.
        FloorMet,
        /// Lazy consensus counts the silence of readers alone; ask those who have not opened it to read it.
        LazyNeedsReaders,
        /// Take one objection at a time: ask what the smallest change is that would resolve it, and bring objector and proposer together.
        Integrate,
        /// This is the last round of integrating: offer a call before the version is written, so that it resolves everything at once.
        IntegrateLastRound,
        /// Find a date within two weeks that objectors and proposer can make, and put the open objections on the agenda.
        LadderMeeting,
        /// A lot names the third who writes with objector and proposer; prepare a quiet hour for the three.
        LadderTrioLot,
        /// Three people write the next version: remind them of the need and of the open objections, and keep everybody else patient.
        LadderTrio,
        /// Help the proposer to find a trial that is short, safe to end, and measured by what the objectors fear.
        LadderTrialOffer,
        /// The panel votes on a trial: make clear that it ends by itself, and that the objections stay on the record.
        LadderTrialVote,
        /// The panel votes: show how many votes it needs, and treat whoever objects with respect, whatever the outcome.
        LadderVote,
        /// One person decides after taking advice; see that they hear those who object first.
        LadderDecider,
        /// See that everybody who is affected has been asked, and that advice is given freely: it is considered, not obeyed.
        CollectAdvice,
        /// Advice is in: help whoever decides to say how each piece was used, also what was not followed.
        DecideOnAdvice,
        /// An objection to what is in force is open; bring those who carry it and whoever decides together before the decision.
        AdviceWithObjection,
        /// Ask everybody for one nomination with a reason, and first what the role needs.
        CollectNominations,
        /// Somebody nominated has not said whether they would take the role; ask them without pressing.
        AskWhetherWilling,
        /// The reasons are known: ask each person whether they keep or change their nomination, and why.
        ChangeRound,
        /// Propose the person for whom the reasons are strongest, not the one with most nominations.
        ProposePerson,
        /// Announce the outcome in a sentence or two, thank those who objected by name, and celebrate.
        Announce,
        /// It is in force: collect what you notice by its criteria, so that the review has something to look at.
        InForce,
        /// Its review is due: ask the owner to begin it, with how it helped and what to drop, keep or improve.
        ReviewDue,
        /// Somebody objects to what is in force: begin the review soon, and thank them for speaking up.
        ReviewDueObjection,
        /// It was taken back; thank the proposer, and ask what is still needed.
        OverTakenBack,
        /// It was not adopted, and everything stays as it is; thank everybody, and ask what was learnt.
        OverNotAdopted,
        /// A wider circle has it now; hand over the text and the open objections, and say so to everybody.
        OverEscalated,
        /// It fell asleep; ask the proposer whether the need still exists, and begin anew if it does.
        OverDormant,
        /// What was agreed has ended; note what was learnt for whoever faces the same need.
        OverEnded,
    }
}
