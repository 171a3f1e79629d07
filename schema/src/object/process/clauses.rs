//! The things that rules say, by name. The page has a sentence for each.

use async_graphql::Enum;

/// The things that rules say.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyClauseName {
    /// What the process is for, and when something is adopted in it.
    About,
    /// Whoever proposes says which need it answers, with an example; somebody else facilitates.
    NeedFirst,
    /// A panel is chosen before the start and then stays as it is: the objection of each person on it stops the proposal.
    Panel,
    /// Whoever is affected and whoever knows is asked for advice.
    AskedForAdvice,
    /// This is for what has little impact and can be undone.
    SmallAndReversible,
    /// One person who wants a discussion makes it the full process, and need not say why. Then questions and reactions come first.
    AnybodyMakesFull,
    /// Questions of understanding come first; they end earlier once nobody has another.
    Questions,
    /// Then everybody reacts, and nobody answers reactions.
    Reactions,
    /// Where an agreement is to be changed, reactions to the new text are gathered first.
    AmendmentReactions,
    /// Then the proposer changes the text and asks for consent, with a review date and a measure.
    Ready,
    /// Everybody on the panel nominates somebody, with a reason.
    Nominations,
    /// Then everybody keeps or changes the nomination, now that the reasons are known.
    ChangeRound,
    /// Nobody is proposed who has not said that they would take the role.
    OnlyTheWilling,
    /// Then the facilitator proposes a person by the strength of the reasons.
    PersonProposed,
    /// Advice is given.
    Advice,
    /// A changed text goes to everybody again.
    AdviceAgain,
    /// Then the proposer decides and says how the advice was used; it is considered, not obeyed.
    AdviceConsidered,
    /// The panel answers: consent, consent with a concern, an objection, or an interest of one's own.
    FirstAnswer,
    /// It is adopted when nobody objects and at least this part of the panel took part.
    Floor,
    /// Where too few took part the time is half as long again, once, and the silent are reminded.
    ExtendedOnce,
    /// Anybody on the panel can ask for more time, once.
    PleaseWait,
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
    Appeal,
    /// All objections are heard; then the proposer writes a version that takes them up.
    Integrate,
    /// An objection is resolved when whoever carries it and the proposer both say so of the same version.
    ResolvedByBoth,
    /// Where its carriers stay silent, the facilitator can lapse it.
    Lapse,
    /// The new version is answered anew.
    RenewedAnswer,
    /// An earlier consent counts for the new version where this part of the panel has answered it anew.
    CarriesOver,
    /// Everybody answers every version; earlier consents do not count.
    NothingCarriesOver,
    /// Wording can change once in a round; whoever thinks that it is more than wording can say so.
    Wording,
    /// When all objections have ended, the round goes on, so that nobody is surprised.
    Resumes,
    /// So often objections are integrated before the next steps begin.
    Rounds,
    /// What happens when consent is not reached, step by step. Chosen before the start.
    Ladder,
    /// What these steps adopt is never called consent; the objections that stand are counted beside it.
    NeverCalledConsent,
    /// No time ends at night or on a weekend.
    NeverAtNight,
    /// Every window holds a day of a weekend, for those who have no other time.
    HoldsWeekend,
    /// Whoever is away says until when, and is not counted meanwhile.
    Away,
    /// The facilitator can stop the clock.
    Pause,
    /// A meeting can take the process over; whoever was not there has time to speak after it.
    Meetings,
    /// The record says who answered what.
    OpenAnswers,
    /// The record counts answers without names; objections have theirs all the same.
    Confidential,
    /// The outcome is announced with thanks, and is in force then.
    Announced,
    /// Every agreement is reviewed.
    Reviewed,
    /// Anybody can object to what is in force; if somebody on the panel carries it, the review opens early.
    ObjectAnyTime,
    /// Nothing that was said is deleted; each change is credited to the objection that it came from.
    NothingIsLost,
}

/// The steps that are taken when consent is not reached.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyStepName {
    /// A meeting about the open objections.
    Meeting,
    /// An objector, the proposer and somebody drawn by lot write the next version.
    Trio,
    /// A trial that ends by itself.
    Trial,
    /// A vote, with more than half of the panel.
    Vote,
    /// A named person decides after taking advice.
    Decider,
    /// A wider circle takes it over.
    WiderCircle,
    /// It is dropped, and everything stays as it is.
    Drop,
}
