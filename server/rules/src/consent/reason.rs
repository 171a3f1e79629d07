//! Every reason for which the machine says no, each with a stable word and a sentence that says what to do instead. The page has the
//! same sentence in the reader's language, by the word.

use std::borrow::Cow;

use crate::refusal::{Code, Refusal};
use crate::words::Words as _;

macro_rules! reasons {
    ($($name:ident = $word:literal: $sentence:literal),+ $(,)?) => {
        words! {
            /// Why the machine says no. Its word never changes its meaning.
            pub enum Reason { $(#[doc = $sentence] $name = $word),+ }
        }

        impl Reason {
            /// What is wrong, and what to do instead, in plain English.
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence),+ }
            }
        }
    };
}

reasons! {
    BeginsWithDraft = "begins_with_draft": "Begin the log with its draft.",
    ProposerBegins = "proposer_begins": "Whoever begins a draft proposes it; let the proposer begin it.",
    EntryBefore = "entry_before": "An entry of the log is never before the entry before it; give a later moment.",
    NoAdviceNow = "no_advice_now": "No advice is taken now; say it in the discussion, or voice a concern while the panel answers.",
    AdviceGiven = "advice_given": "You have answered; give your advice if you have some after all.",
    AdvisersHaveTime = "advisers_have_time": "Those you asked still have time; decide when all have answered or it is over.",
    AgreementObjectedTo = "agreement_objected_to": "An objection to the agreement is open; resolve it with whoever carries it.",
    NotInForce = "not_in_force": "This is for an agreement that is in force; see in the register what applies today.",
    ReviewIsOthers = "review_is_others": "Its owner, the facilitator or whoever carries an objection begins the review; raise one.",
    OwnerHandsOver = "owner_hands_over": "Its owner or the facilitator hands it over; ask them.",
    NothingToAnnounce = "nothing_to_announce": "There is nothing to announce now; an outcome is announced once, right after it is adopted.",
    ProposerNamesFacilitator = "proposer_names_facilitator": "Whoever proposes does not facilitate; name somebody else.",
    PanelSize = "panel_size": "Name between one and 200 people, each once.",
    NotTestedNow = "not_tested_now": "The form of an objection is tested while the panel answers or objections are integrated; say it in the discussion.",
    ChallengeIsOthers = "challenge_is_others": "A challenge is for panel members without a part in it; answer the objection in your own role.",
    BreaksRule = "breaks_rule": "It names a rule, an agreement or a law that would be broken, so it is valid; help to integrate it.",
    ChallengedOnce = "challenged_once": "An objection that stands is challenged once; help to integrate it.",
    SecondByAnother = "second_by_another": "A second panel member is needed; ask one.",
    NothingToSecond = "nothing_to_second": "There is no challenge that waits for a second; challenge the objection yourself if an argument is missing.",
    OwnObjection = "own_objection": "It is your own objection: hand the facilitation on before it is ruled on.",
    NothingToRule = "nothing_to_rule": "There is nothing to rule on: a challenge needs two panel members; wait for a second one, or help to integrate the objection.",
    NotRuled = "not_ruled": "The facilitator has not ruled on it; wait for the ruling before you appeal.",
    AppealIsLosers = "appeal_is_losers": "Whoever lost the ruling appeals against it; tell them what you think in the discussion.",
    AppealedOnce = "appealed_once": "A ruling is appealed once, within two days; raise a new objection where something is new.",
    DrawnJudge = "drawn_judge": "The two who were drawn by lot judge; tell them what you know in the discussion.",
    Judged = "judged": "You have judged, or the objection has ended; wait for the other judge, or go on with what is open.",
    OtherSecret = "other_secret": "This is not the secret that was committed to; reveal the one whose digest was published.",
    NoLotOwed = "no_lot_owed": "No lot is owed; reveal a secret only when one is drawn.",
    DigestForm = "digest_form": "Give the digest as 64 digits in lower-case hexadecimal.",
    NotInFallback = "not_in_fallback": "This is for the fallback; as long as consent is sought, answer or object.",
    ProposerWritesMeeting = "proposer_writes_meeting": "Only the proposer writes what the meeting came to; say it there.",
    TrioWrites = "trio_writes": "The three who were named write this version; send them your wording.",
    TextStandsInStep = "text_stands_in_step": "The text is decided on as it is in this step of the fallback; say in the discussion what you would change.",
    TrialOnce = "trial_once": "A trial is offered once, when the fallback comes to it; wait for that step, or vote on the one on offer.",
    NoTrialYet = "no_trial_yet": "No trial is on offer yet; wait for the proposer, or ask them what it would be.",
    Voted = "voted": "You have voted; wait for the others, or say more in the discussion.",
    StepHasNoVote = "step_has_no_vote": "This step of the fallback has no vote; see above what it waits for.",
    StepEndsItself = "step_ends_itself": "This step of the fallback ends by itself; wait for its end.",
    NamedDecides = "named_decides": "The person named in the policy decides; give your advice.",
    NobodyDecidesAlone = "nobody_decides_alone": "Nobody decides alone in this step of the fallback; do what this step asks for, as it says above.",
    TrialLength = "trial_length": "A trial ends within 90 days; choose an earlier end, in the future.",
    ClockStands = "clock_stands": "The clock stands still; wait until it goes on, or ask the facilitator to let it.",
    SaidEnough = "said_enough": "You have said as much of this as one process holds; go on in the discussion, or ask for a meeting.",
    PublishedStays = "published_stays": "It is published: its people and rules stay as they are; take it back and begin anew where they are wrong.",
    DecidedRetire = "decided_retire": "It is decided; begin a review to retire what was agreed.",
    ClockRuns = "clock_runs": "The clock does not stand still; go on as usual.",
    NotAway = "not_away": "You are not away; answer like everybody else, or say first until when you are away.",
    NotFacilitatedYet = "not_facilitated_yet": "Nothing is facilitated before it is published; ask the proposer to name somebody else in the draft.",
    FullAlready = "full_already": "This is the full process already; ask to wait, or raise an objection.",
    NoEditWaits = "no_edit_waits": "No change of wording waits for you; object where the text as it stands would do harm.",
    NoEditOfLastDay = "no_edit_of_last_day": "There is no change of wording of the last day; raise an objection where the text is wrong.",
    NotStopping = "not_stopping": "It does not stop the process; go on without it.",
    CarriersHaveTime = "carriers_have_time": "Its carriers have two windows and two reminders to answer; wait for these, or ask them.",
    OwnersMerge = "owners_merge": "Only the owners of two objections make them one; suggest it to them in the discussion.",
    TwoStandingMerge = "two_standing_merge": "Two standing objections can be made one; choose two that are both open.",
    MergeOffered = "merge_offered": "You have offered this; wait for the other owner, who is asked.",
    MeetingAlready = "meeting_already": "A meeting has the process already; enter there what people say.",
    NoMeeting = "no_meeting": "No meeting has the process; begin one first.",
    PhaseEndsWithAnswers = "phase_ends_with_answers": "This phase ends with answers: enter those of the people who are there.",
    MeetingCannotFinish = "meeting_cannot_finish": "A meeting finishes a round that enough have answered and nobody objects in; give it back instead.",
    NoteAttendanceFirst = "note_attendance_first": "In a meeting you enter what the people there say; note first that they are there.",
    NotOnBehalf = "not_on_behalf": "This cannot be entered for somebody; ask them to do it themselves.",
    AttendsAlready = "attends_already": "They are noted as being there already; enter what they say.",
    HarmMissing = "harm_missing": "Say which harm it would do, and to which aim, goal, agreement or role.",
    CauseMissing = "cause_missing": "Say how this proposal causes it.",
    LikelihoodMissing = "likelihood_missing": "Say how likely and how soon it is, and whether it can be undone.",
    KnowledgeMissing = "knowledge_missing": "Say what you know and what you guess; a guess is welcome.",
    CitesMost = "cites_most": "Cite at most 50 paragraphs; choose those that matter most.",
    NoSuchObjection = "no_such_objection": "There is no such objection; choose one of those on the page.",
    PartForm = "part_form": "Give a part of the whole: more than nothing, at most all, in hundredths or coarser.",
    FastHasOneSet = "fast_has_one_set": "Fast mode has one set of rules; set them for consent.",
    DeciderInProcess = "decider_in_process": "Who decides is named in each process; choose another last step here.",
    LengthRange = "length_range": "This time is too short or too long: give at least a day, two days for answers and objections, three in fast mode and lazy consensus, and at most 92.",
    RoundsRange = "rounds_range": "Give between one and ten rounds.",
    LadderEmpty = "ladder_empty": "Choose what happens when consent is not reached.",
    LadderTwice = "ladder_twice": "Each step of the fallback stands once; take the second one out.",
    VoteMajority = "vote_majority": "A vote needs more than half of the votes cast; ask for a larger part.",
    LadderEnd = "ladder_end": "What ends the process is the last step of the fallback; put it last, and only one.",
    OwnProposal = "own_proposal": "This is your proposal: write a better version, or take it back.",
    PanelCarries = "panel_carries": "A panel member carries an objection, or the facilitator on behalf of whoever raised it; ask one of them to look at it.",
    CarriedAlready = "carried_already": "You carry it already; say it better, or say whether the newest version resolves it.",
    PastCarrying = "past_carrying": "It is past being carried; raise an objection of your own.",
    RefinedByOwners = "refined_by_owners": "Whoever raised or carries an objection says it better; write to them.",
    SaidStays = "said_stays": "It stays as it was said; raise another one where needed.",
    CarrierWithdraws = "carrier_withdraws": "Whoever carries an objection withdraws it; talk with them in the discussion.",
    ObjectionEnded = "objection_ended": "It has ended, so nothing is left to withdraw; raise another one where something is new.",
    CiteItsVersion = "cite_its_version": "Cite paragraphs of the version that you object to.",
    NotResolvedNow = "not_resolved_now": "Objections are resolved while a version is answered or integrated; wait for that, or withdraw it.",
    ResolveInReview = "resolve_in_review": "Resolve it in a review of the agreement, or withdraw it.",
    SidesConfirm = "sides_confirm": "Its carriers and the author of the versions confirm a resolution; tell them in the discussion what you think.",
    NothingToConfirm = "nothing_to_confirm": "It does not stop the process, so nothing is to be confirmed; go on without it.",
    ConfirmedAlready = "confirmed_already": "You have confirmed this; wait for the other side, which is asked.",
    CarrierMaintains = "carrier_maintains": "Whoever carries an objection says whether it stands; raise one of your own, or carry this one first.",
    SpokenAlready = "spoken_already": "You have spoken about this version; withdraw it to take that back.",
    NotReadyForAnswers = "not_ready_for_answers": "The proposal is not ready for answers yet; ask or react first.",
    BeingIntegrated = "being_integrated": "Objections are being integrated; answer the version that comes of it.",
    NothingAsked = "nothing_asked": "Nothing is asked for consent in this phase; see above what it waits for, and say the rest in the discussion.",
    DecidedObject = "decided_object": "This is decided; object to the agreement instead, where it is in force.",
    CarriesOpen = "carries_open": "You carry an open objection: withdraw it, or say whether this version resolves it, then answer.",
    VersionChanged = "version_changed": "The text has changed since you read it; read the newest version, then answer.",
    ReadAlready = "read_already": "You have read this version already; answer it, or leave it at that.",
    NoConcernsNow = "no_concerns_now": "Concerns are gathered while a proposal is shaped and answered; say it in the discussion.",
    NoReactionsNow = "no_reactions_now": "Reactions are gathered after the questions and before the answers; say it in the discussion.",
    WaitedOnce = "waited_once": "You have asked to wait once in this process; raise an objection, or ask somebody else.",
    PanelOnly = "panel_only": "Only the panel does this; voice a concern, or raise a possible objection for a panel member to carry.",
    NoNominationsNow = "no_nominations_now": "Nobody is nominated now; say in the discussion whom you would name, or answer who is proposed.",
    NotChangeRound = "not_change_round": "Nominations are kept or changed in the change round; wait for it, or say it in the discussion.",
    NominationSettled = "nomination_settled": "You have kept or changed your nomination; answer who is proposed in the end.",
    NominatedNobody = "nominated_nobody": "You nominated nobody in the first round; nominate somebody now.",
    NomineesOnly = "nominees_only": "This is for people who are nominated; nominate yourself, or ask somebody to.",
    DeclinedAlready = "declined_already": "You have said that you would not; ask the facilitator for a new selection.",
    TheyDeclined = "they_declined": "They have said that they would not take the role; nominate somebody else.",
    NotByHand = "not_by_hand": "Nobody does this by hand; it happens by itself when it is due.",
    LeaveYourself = "leave_yourself": "Everybody leaves by themselves; ask the person to do it.",
    ByPerson = "by_person": "A person does this, not the clock; let one take the step.",
    PauseLength = "pause_length": "The clock stands still for two weeks at most; choose an earlier day, in the future.",
    PublishedAlready = "published_already": "It is published already; read on its page what it asks of you.",
    NeedMissing = "need_missing": "Say which need the proposal answers, with an example.",
    TextMissing = "text_missing": "Write the proposal first.",
    FacilitatorMissing = "facilitator_missing": "Choose who facilitates; not yourself.",
    NotSmall = "not_small": "Fast mode is for what has little impact and can be undone; choose the full process.",
    ClearSaid = "clear_said": "You have said so; ask, if a question comes up after all.",
    NoQuestionsNow = "no_questions_now": "Questions of understanding are gathered at the start; ask in the discussion.",
    NoSuchQuestion = "no_such_question": "There is no such question; choose one of those on the page.",
    QuestionAnswered = "question_answered": "It is answered; add to the answer in the discussion.",
    NotShaped = "not_shaped": "A proposal is made ready once reactions are gathered; wait until then.",
    ReactorsHaveTime = "reactors_have_time": "The panel still has time for reactions; make it ready when all are in or it is over.",
    NothingNewAgreed = "nothing_new_agreed": "Nothing has changed against what is in force; change it, or take the review back.",
    ProposerFacilitates = "proposer_facilitates": "Whoever proposes does not facilitate; choose somebody else.",
    ProposerOnly = "proposer_only": "Only the proposer does this; write to them in the discussion.",
    FacilitatorOnly = "facilitator_only": "Only the facilitator does this; ask them.",
    NotUnderWay = "not_under_way": "This is for a process that is under way; publish the draft first, or begin a review of what was agreed.",
    MeetingHoldsClock = "meeting_holds_clock": "A meeting holds the clock already; give the process back from it first.",
    PausedEnough = "paused_enough": "The clock was stopped three times; let the process take its course, or ask the proposer to take it back.",
    AwayUntilFuture = "away_until_future": "Say until when you are away, in the future.",
    ProposerWrites = "proposer_writes": "Only the proposer writes versions; send your wording to the proposer.",
    FacilitatorProposes = "facilitator_proposes": "Only the facilitator proposes a person; nominate somebody instead.",
    EditWaits = "edit_waits": "Your last change of wording still waits to be confirmed; ask whoever confirms it.",
    EditedOnce = "edited_once": "The wording has changed once in this round; let the panel answer first.",
    TextStandsInPhase = "text_stands_in_phase": "The text stays as it is in this phase; write the next version in the one after it.",
    AgreedReview = "agreed_review": "It is agreed; begin a review to change it.",
    ReviewMissing = "review_missing": "Say when the agreement is looked at again.",
    ReviewRange = "review_range": "Choose a day for the review that lies in the future, and within a year.",
    TermBeforeReview = "term_before_review": "Let the term end at the review or after it.",
    CriterionMissing = "criterion_missing": "Name at least one thing by which one will know whether it works.",
    WillingCandidate = "willing_candidate": "Propose somebody who was nominated and has said that they would take the role.",
    ParagraphsRange = "paragraphs_range": "Write between one and 2,000 paragraphs.",
    CriteriaMost = "criteria_most": "Give at most 50 criteria; keep those that tell most.",
    ActionsMost = "actions_most": "Give at most 50 actions; make one of those that belong together.",
    ObjectToInForce = "object_to_in_force": "The agreement is another version by now; read the text that is in force, and object to that.",
    CandidateOnlyThere = "candidate_only_there": "Name a person where one is proposed for a role, and only there.",
    NothingNew = "nothing_new": "Nothing has changed against the version before; change it, or leave it.",
    IntegrateOpenOnly = "integrate_open_only": "Name open objections only; what has ended needs no integrating.",
    ParagraphsOfNewText = "paragraphs_of_new_text": "Name paragraphs of the new text only.",
    OnlyWordingNow = "only_wording_now": "While the panel answers, only wording changes; wait with what is more until the objections are integrated.",
    CallItMaterial = "call_it_material": "A change of wording only is made while the panel answers; call this one material.",
    MoreThanWording = "more_than_wording": "Terms, persons and objections are more than wording; keep them for the next version.",
    ProcessOver = "process_over": "This process is over; begin a new one instead.",
    HarmedOutOfReach = "harmed_out_of_reach": "The group cannot see this goal or agreement; pick one from the list, or say in your own words what would be harmed.",
    GoalOutOfReach = "goal_out_of_reach": "The group cannot see this goal, or it is not set; pick goals from the list.",
    MeasureOfGoal = "measure_of_goal": "This is no measure of that goal; pick one of those that it has.",
    GoalsMost = "goals_most": "Name at most 20 goals, each once.",
    DeferralMissing = "deferral_missing": "Say who takes up what is put off, and until when.",
    DeferralOnlyThere = "deferral_only_there": "Only what is put off has somebody who takes it up; say that it is put off, or name nobody.",
    DeferralRange = "deferral_range": "Put it off until a day that lies in the future, and within a year.",
    AnnouncementLong = "announcement_long": "Announce it in a sentence or two; at most 500 characters.",
    ZoneRange = "zone_range": "Give a time zone that lies within fifteen hours of UTC.",
    ZoneChanges = "zone_changes": "Give at most 32 changes of offset, the earliest first.",
    MeetingsEnough = "meetings_enough": "Meetings have had it often enough; let the process take its course, or ask the proposer to take it back.",
    ReviewWithPanel = "review_with_panel": "Whoever agreed on it reviews it: keep everybody on the panel who is still there, and add others as you like.",
    ReplaceWithPanel = "replace_with_panel": "Whoever agreed on it decides whether it is replaced: put everybody of its panel on yours, or say that yours touches it.",
    NothingToReplace = "nothing_to_replace": "Nothing is in force here that could be replaced; say that yours touches it, or name another agreement.",
    NothingGaveWay = "nothing_gave_way": "Nothing gave way to this trial; leave what is in force as it is.",
    ProposerDecides = "proposer_decides": "Nobody decides alone on their own proposal; name somebody else, or another last step.",
    OwnChallenge = "own_challenge": "It is your own challenge: hand the facilitation on before it is ruled on.",
    FacilitatorConfirmsEdit = "facilitator_confirms_edit": "Only the facilitator confirms a change of wording; ask them, or say that it is more than wording.",
    ProposerConfirmsEdit = "proposer_confirms_edit": "Only the proposer confirms a change of wording here; ask them, or say that it is more than wording.",
}

impl Reason {
    /// A refusal of this input, for whoever looks at what the machine cannot know.
    pub fn of(self, field: &'static str) -> Refusal {
        invalid(field, self)
    }
}

/// A refusal for this reason.
pub(super) fn refuse(code: Code, reason: Reason) -> Refusal {
    Refusal {
        reason: Some(reason.word()),
        ..Refusal::new(code, reason.sentence())
    }
}

/// What is wrong with an input.
pub(super) fn invalid(field: impl Into<Cow<'static, str>>, reason: Reason) -> Refusal {
    refuse(Code::Invalid, reason).on(field)
}

/// What somebody may not do, and what to do instead.
pub(super) fn forbidden(reason: Reason) -> Refusal {
    refuse(Code::Forbidden, reason)
}

/// What cannot be done now, and what to do instead.
pub(super) fn conflict(reason: Reason) -> Refusal {
    refuse(Code::Conflict, reason)
}

/// Nothing can be done any more.
pub(super) fn over() -> Refusal {
    conflict(Reason::ProcessOver)
}
