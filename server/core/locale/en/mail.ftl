# The texts of emails. One section an email; "why" is the line that says why the reader gets it.

## every email
mail-preferences = Choose which emails you get
mail-unsubscribe = No more emails like this

## moments in words
time-moment = { $weekday } { $day } { $month } { $year }, { $hour } ({ $zone })
time-day = { $day } { $month }
time-date = { $day } { $month } { $year }
time-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
time-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## invited
mail-invited-subject = { $by } invites you to { $organisation }
mail-invited-lead = { $by } invites you to { $organisation }, to discuss and decide together.
mail-invited-lead-group = { $by } invites you to { $group } at { $organisation }, to discuss and decide together.
mail-invited-button = Accept the invitation
mail-invited-until = The invitation is good until { $when }.
mail-invited-why = You get this because { $by } entered your address. If you do not know them, do nothing: no account is made without you.

## asked to a discussion
mail-asked-subject = { $by } asks for your view: { $title }
mail-asked-lead = { $by } asks for your view on this discussion in { $group }.
mail-asked-why = You get this because { $by } asked you by name.
mail-discussion-button = Open the discussion

## mentioned
mail-mentioned-subject = { $by } mentioned you: { $title }
mail-mentioned-lead-discussion = { $by } mentioned you in a discussion in { $group }.
mail-mentioned-lead-comment = { $by } mentioned you in a comment in { $group }.
mail-mentioned-lead-proposal = { $by } mentioned you in a proposal in { $group }.
mail-mentioned-why = You get this because somebody mentioned you by name.
mail-comment-button = Read and answer
mail-proposal-button = Read the proposal

## a poll: what all its emails say
mail-poll-question = Question
mail-poll-method = Decided by
mail-poll-version = Version
mail-poll-closes = Closes
mail-poll-closed-at = Closed
mail-poll-chosen = Chosen
mail-poll-turnout = Turnout
mail-poll-turnout-count =
    { $cast ->
        [0] nobody of { $electors } has voted
        [one] one of { $electors } has voted
       *[other] { $cast } of { $electors } have voted
    }
mail-poll-vote-button = Vote now
mail-poll-elector-why = You get this because you may vote in this poll.

## a poll opened, or opened again
mail-poll-opened-subject = Vote by { $when }: { $title }
mail-poll-opened-lead = A poll is open in { $group }, and you may vote in it.
mail-poll-edited-subject = The options have changed, vote by { $when }: { $title }
mail-poll-edited-lead = The options of a poll in { $group } were changed before anybody had voted. You may vote in it.
mail-poll-reopened-subject = Open again, vote by { $when }: { $title }
mail-poll-reopened-lead = A poll in { $group } was opened again. A ballot that you cast before still stands; you may change it.

## a poll closes soon
mail-poll-closing-subject = Still time to vote: { $title }
mail-poll-closing-lead = A poll in { $group } closes soon, and you have not voted yet.

## somebody handed the reader their vote
mail-proxy-subject-poll = { $by } asks you to vote for them: { $title }
mail-proxy-subject-group = { $by } asks you to vote for them in { $group }
mail-proxy-lead-poll = { $by } has handed you their vote in a poll in { $group }. You cast your own ballot, and theirs.
mail-proxy-lead-group = { $by } has handed you their vote in all polls of { $group }. In each of them you cast your own ballot, and theirs.
mail-proxy-starts = From
mail-proxy-ends = Until
mail-proxy-note = They can vote themselves at any time; then their own ballot counts.
mail-proxy-button = See whose votes you cast
mail-proxy-why = You get this because { $by } chose you.

## whoever held the reader's vote handed it back
mail-returned-subject-poll = { $by } no longer votes for you: { $title }
mail-returned-subject-group = { $by } no longer votes for you in { $group }
mail-returned-lead-poll = { $by } has handed your vote in a poll in { $group } back to you.
mail-returned-lead-group = { $by } has handed your vote in all polls of { $group } back to you.
mail-returned-note = Vote yourself, or let somebody else vote for you. A ballot that { $by } cast for you already stands until you do.
mail-returned-button = See who votes for you
mail-returned-why = You get this because { $by } held your vote. This email cannot be switched off.

## somebody else cast a ballot for the reader
mail-cast-subject = { $by } cast a ballot for you: { $title }
mail-cast-lead-proxy = { $by }, to whom you handed your vote, cast a ballot for you in a poll in { $group }.
mail-cast-lead-phone = { $by } entered a ballot in your name, as you told it by phone, in a poll in { $group }.
mail-cast-lead-paper = { $by } entered a ballot in your name, as you handed it in on paper, in a poll in { $group }.
mail-cast-at = Cast
mail-cast-confirmed = Confirmed by
mail-cast-note = Is it not as you want it? Vote yourself: your own ballot replaces this one, for good.
mail-cast-button = Open the poll
mail-cast-why = You get this because a ballot was cast in your name. This email cannot be switched off.

## a poll closed
mail-poll-closed-subject =
    { $verdict ->
        [passed] Passed: { $title }
        [not_passed] Not passed: { $title }
        [no_quorum] Too few took part: { $title }
        [tied] Tied: { $title }
       *[blocked] Blocked: { $title }
    }
mail-poll-closed-lead =
    { $verdict ->
        [passed] A poll in { $group } is over. The proposal passed.
        [not_passed] A poll in { $group } is over. The proposal did not pass: nobody spoke for it.
        [no_quorum] A poll in { $group } is over. There is no result: too few took part.
        [tied] A poll in { $group } is over. It ended in a tie.
       *[blocked] A poll in { $group } is over. The proposal is blocked.
    }
mail-poll-closed-facilitate = What follows from it now needs your words: write the outcome for those who should know.
mail-poll-closed-button = See the result
mail-poll-closed-outcome-button = Write the outcome
mail-poll-closed-why = You get this because you could vote in this poll.
mail-poll-closed-facilitate-why = You get this because you facilitate this poll.

## a tie that a casting vote decides
mail-casting-asked-subject = Your casting vote is asked for: { $title }
mail-casting-asked-lead = A poll in { $group } ended in a tie, and you were named to decide it. Say for what, and why: both go on the record.
mail-casting-asked-button = Give the casting vote
mail-casting-asked-why = You get this because you have the casting vote in this poll.
mail-casting-awaited = { $name } has the casting vote.
mail-casting-given-lead = { $by } gave the casting vote and so decided the tie of a poll in { $group }.
mail-poll-level = Level

## a run-off between what is left of a poll
mail-run-off-needed-lead = A poll in { $group } is over. No option has the majority that it needs, so a run-off decides.
mail-run-off-facilitate = Please start the run-off, so that the others can vote again.
mail-run-off-button = Start the run-off
mail-run-off-between = Between
mail-run-off-opened-subject = Run-off, vote by { $when }: { $title }
mail-run-off-opened-lead = The first poll in { $group } had no winner. This is the run-off between the options that are left, and you may vote in it.

## the change round of nominations
mail-change-round-subject = What others said, think again by { $when }: { $title }
mail-change-round-lead = In { $group } everybody can now read who was nominated and why. See what others said; you may change your nomination.
mail-change-round-nominated = Nominated
mail-change-round-button = Read the reasons

## an outcome
mail-outcome-subject = Outcome: { $title }
mail-outcome-lead = { $by } published the outcome of a decision in { $group }.
mail-outcome-result = Result
mail-outcome-decided = Decided
mail-outcome-owner = Looked after by
mail-outcome-review = Review on
mail-outcome-button = Read the outcome
mail-outcome-feedback = Your feedback is asked for.
mail-outcome-feedback-link = Give feedback in the discussion
mail-outcome-why = You get this because it was published to you.

## a process: what its emails say
mail-process-subject = { $what }: { $title }
mail-process-need = Need
mail-process-proposer = Proposed by
mail-process-candidate = Proposed for the role
mail-process-version = Version
mail-process-until = Until
mail-process-floor = Taking part
mail-process-floor-count = { $active } of { $counted } so far, at least { $floor } of { $counted } needed
mail-process-seen = Who has seen it
mail-process-seen-count = { $active } of { $counted } so far, at least { $floor } of { $counted } needed
mail-process-objection = Objection { $number } ({ $by })
mail-process-because = Because of objection { $number } ({ $by }).
mail-process-button = Open the process
mail-process-panel-why = You get this because you are on the panel of this process.

## a process: an answer is asked for
mail-consent-asked-short = Your answer is asked
mail-consent-asked-subject = Your answer is asked by { $when }: { $title }
mail-consent-asked-lead = A proposal in { $group } asks for your consent. Is it good enough for now, and safe enough to try? If it would do harm, object.
mail-consent-lazy-lead = A proposal in { $group } is adopted if nobody objects and enough have read it. Say on its page that you have read it; if you say nothing more, you consent.
mail-consent-changed-subject = The text has changed, answer by { $when }: { $title }
mail-consent-changed-lead = The text of a proposal in { $group } has changed since you answered. This is what changed, and why.
mail-consent-again-subject = Please answer again by { $when }: { $title }
mail-consent-again-lead = A proposal in { $group } asks for your answer again. Your earlier one does not count for it any more.
mail-consent-vote-subject = Your vote is asked by { $when }: { $title }
mail-consent-vote-lead = Consent was not reached in { $group }. As chosen before the start, the panel votes now.
mail-consent-advice-subject = Your advice is asked by { $when }: { $title }
mail-consent-advice-lead = Somebody in { $group } is about to decide something, and asks for your advice first. It will be considered, and you will read how it was used.
mail-consent-edited = Its wording has just changed. If you think that it is more than wording, you can say so.
mail-consent-terms-changed = The words are the same; for how long it is agreed, and how it is judged, has changed.
mail-consent-more-changes =
    { $count ->
        [one] One more paragraph has changed; its change is on the page.
       *[other] { $count } more paragraphs have changed; their changes are on the page.
    }
mail-consent-reminder-subject = Still time to answer, until { $when }: { $title }
mail-consent-reminder-lead = A process in { $group } still waits for your answer.
mail-consent-extended = Too few have taken part, so there is more time, once.
mail-consent-button = Read it and answer
mail-consent-vote-button = Read it and vote
mail-consent-advice-button = Read it and give advice
mail-consent-answer-consent = I have no objection
mail-consent-answer-still = Still no objection
mail-consent-answer-concern = No objection, but a concern
mail-consent-answer-object = I object
mail-consent-note = Each link opens the page with that answer ready. It counts once you confirm it there.

## a process: something that the reader does
mail-task-lead = A process in { $group } waits for you:
mail-task-publish = Complete your draft and publish it
mail-task-clear-or-ask = Ask what is unclear, or say that nothing is
mail-task-answer-question = Answer question { $number }
mail-task-react = React to the proposal in a sentence or two
mail-task-make-ready = Say that your proposal is ready, or write it anew first
mail-task-answer = Answer again, since an objection has ended
mail-task-carry = Look at possible objection { $number }: it counts if somebody on the panel carries it
mail-task-second = Look at the challenge of objection { $number }: it counts if somebody else sees it so too
mail-task-integrate = Write a version that takes up the open objections
mail-task-confirm-edit = Say whether the change is one of wording only
mail-task-answer-objection = Say whether version { $version } resolves objection { $number }
mail-task-confirm-need = Say whether version { $version }, as it resolves objection { $number }, still meets the need
mail-task-rule = Rule on the form of objection { $number }: was an argument given?
mail-task-judge = You were drawn by lot: judge the form of objection { $number }
mail-task-gather = Bring people together about the open objections
mail-task-attend = Hold the meeting
mail-task-write-as-trio = Write the next version, as one of three
mail-task-offer-trial = Offer a trial, with a measure and an end
mail-task-vote = Vote
mail-task-advise = Give advice, or say that you have none
mail-task-decide = Decide, and say how you used the advice
mail-task-nominate = Nominate somebody for the role
mail-task-keep-or-change = Read the reasons, and keep or change your nomination
mail-task-propose = Propose a person for the role
mail-task-say-whether-willing = Say whether you would take the role
mail-task-announce = Announce what was agreed
mail-task-review = Begin the review of the agreement
mail-task-objection-says = The objection says
mail-task-why = You get this because the process waits for you.

## a process: it took a turn
mail-news-facilitator = You facilitate
mail-news-facilitator-lead = You facilitate this process in { $group }. Its page shows you at each step what helps.
mail-news-made-full = Taken up in full
mail-news-made-full-lead = Somebody on the panel said that this needs discussion, so in { $group } it begins again with questions. Everybody answers anew after that.
mail-news-paused = The clock stands still
mail-news-paused-lead = In { $group } the clock of a process stands still. Nobody misses anything meanwhile.
mail-news-meeting = A meeting takes it over
mail-news-meeting-lead = A meeting has taken over a process in { $group }. Whoever is not there can answer on the page as before.
mail-news-fallback = Consent was not reached
mail-news-fallback-lead = Consent was not reached in { $group }. What comes now was chosen before the start.
mail-news-fallback-next = Next
mail-news-answered = Your question is answered
mail-news-answered-lead = You asked a question about a proposal in { $group }. This is the answer.
mail-news-replacement-waits = Another agreement is meant to take its place
mail-news-replacement-waits-lead = An agreement was adopted that is meant to take the place of another one. It has to wait: the other one is under review, or not everybody on its panel was asked. Both are in force until that panel has decided.
mail-news-edited = The wording has changed
mail-news-edited-lead = The wording of a proposal in { $group } has changed. Your answer stands. If you think that it is more than wording, say so, and everybody is asked again.
mail-news-objection = Objection { $number }: { $stage }
mail-news-objection-lead = Objection { $number }, which you raised or carry: { $stage }.
mail-news-agreement = The agreement is { $standing }
mail-news-agreement-lead = An agreement in { $group } has another standing now.
mail-news-review = A review begins
mail-news-review-lead = In { $group } the review of an agreement begins. It holds on until something else is agreed.
mail-news-why = You get this because you belong to this process.
mail-rung-meeting = the open objections come to a meeting
mail-rung-trio = three people write the next version
mail-rung-trial = a trial with an end, if two thirds of the panel want it
mail-rung-vote = a vote of the panel
mail-rung-decider = a named person decides, after taking advice
mail-rung-wider-circle = a wider circle takes it over
mail-rung-drop = it is dropped, and everything stays as it is
mail-stage-raised = it stands
mail-stage-challenged = its form is tested
mail-stage-upheld = it was tested, and stands
mail-stage-in-integration = a version takes it up
mail-stage-reduced-to-concern = it is a concern now, and goes into the criteria
mail-stage-resolved = it is resolved
mail-stage-withdrawn = it was taken back
mail-stage-overruled-by-fallback = the fallback decided in spite of it
mail-stage-lapsed = it lapsed, since nobody answered for it
mail-stage-merged = it is part of another objection now
mail-standing-active = in force
mail-standing-due-for-review = due for review
mail-standing-renewed = renewed
mail-standing-amended = amended
mail-standing-suspended = suspended for the time of a trial
mail-standing-superseded = superseded by another one
mail-standing-retired = ended by consent
mail-standing-lapsed = at the end of its term

## a process: it is decided
mail-decided-consent = Adopted by consent
mail-decided-consent-lead = A proposal in { $group } is adopted by consent: enough took part, and no objection stands.
mail-decided-lazy = Adopted, nobody objected
mail-decided-lazy-lead = A proposal in { $group } is adopted by lazy consensus: enough have read it, and nobody objected.
mail-decided-advice = Decided after advice
mail-decided-advice-lead = In { $group } something is decided after taking advice. The page says how the advice was used.
mail-decided-retired = Ended by consent
mail-decided-retired-lead = An agreement in { $group } is ended by consent.
mail-decided-fallback =
    { $count ->
        [0] Adopted by fallback
        [one] Adopted by fallback, one objection standing
       *[other] Adopted by fallback, { $count } objections standing
    }
mail-decided-trial-lead = Consent was not reached in { $group }. The fallback adopted the proposal as a trial, which ends by itself.
mail-decided-vote-lead = Consent was not reached in { $group }. The fallback adopted the proposal by a vote.
mail-decided-decider-lead = Consent was not reached in { $group }. The person named for that decided for the proposal, after taking advice.
mail-decided-not-adopted = Not adopted
mail-decided-not-adopted-lead = A proposal in { $group } was not adopted. Everything stays as it is.
mail-decided-dormant = Not gone on with
mail-decided-dormant-lead = Nobody went on with a process in { $group }, so it is over. Everything stays as it is.
mail-decided-escalated = A wider circle has it now
mail-decided-escalated-lead = Consent was not reached in { $group }. As chosen before the start, a wider circle takes it over.
mail-decided-abandoned = Taken back
mail-decided-abandoned-lead = A proposal in { $group } was taken back by whoever proposed it.
mail-decided-task = It waits for you now:
mail-decided-turnout = Took part
mail-decided-answered = { $active } of { $counted } answered
mail-decided-carried =
    { $count ->
        [one] one earlier consent counted
       *[other] { $count } earlier consents counted
    }
mail-decided-seen =
    { $count ->
        [one] one read it and said nothing
       *[other] { $count } read it and said nothing
    }
mail-decided-silent = { $count } silent
mail-decided-away = { $count } away
mail-decided-owner = Looked after by
mail-decided-review = Review on
mail-decided-ends = Ends on
mail-decided-continues = Term until (it holds on until it is reviewed)
mail-decided-action = For you, by { $due }
mail-decided-criteria = How one will know
mail-decided-thanks = Thanks to { $name }
mail-decided-credit =
    { $count ->
        [0] objection { $number } led to version { $version }
        [one] paragraph { $paragraphs } because of objection { $number }
       *[other] paragraphs { $paragraphs } because of objection { $number }
    }
mail-decided-why = You get this because you took part in this process, or have something to do because of it.

## a process: somebody entered what the reader said
mail-entered-subject = { $by } entered something for you: { $title }
mail-entered-lead = { $by }, who facilitates a meeting about a process in { $group }, noted that you are there, and entered in your name what you said:
mail-entered-consent = You consent.
mail-entered-concern = You consent, with a concern.
mail-entered-abstain = You have an interest of your own, and leave this to the others.
mail-entered-objection = You object.
mail-entered-withdrawal = You take an objection back.
mail-entered-confirmation = You say that the version resolves an objection.
mail-entered-yes = You vote yes.
mail-entered-no = You vote no.
mail-entered-concern-alone = You have a concern.
mail-entered-wait = You ask for two more days.
mail-entered-discuss = You say that this needs discussion.
mail-entered-nomination = You nominate somebody for the role.
mail-entered-willing = You would take the role.
mail-entered-unwilling = You would not take the role.
mail-entered-advice = You give advice, or have none.
mail-entered-said = A question, an answer or a reaction of yours.
mail-entered-confidential = What it was stands on the page, for you alone.
mail-entered-at = Entered
mail-entered-note = Is it not as you said it? Say otherwise on the page; what you say there yourself takes its place.
mail-entered-why = You get this because something was entered in your name. This email cannot be switched off.

## signing in
mail-sign-in-subject = Sign in to { $organisation }
mail-sign-in-lead = Here is your way in: press the button on the device where you want to sign in, or type the code there.
mail-sign-in-button = Sign in
mail-sign-in-until = Link and code work once, until { $when }.
mail-sign-in-why = You get this because somebody, probably you, asked to sign in with this address. If it was not you, do nothing.

## a new password
mail-reset-subject = Set a new password for { $organisation }
mail-reset-lead = Press the button and choose a new password. You are then signed in.
mail-reset-button = Set a new password
mail-reset-until = The link works once, until { $when }.
mail-reset-why = You get this because somebody, probably you, asked for a new password. If it was not you, do nothing: your password stays as it is.

## goals
mail-goal-adopted-subject = Goal adopted: { $title }
mail-goal-adopted-lead = { $by } noted that { $group } decided on this goal.
mail-goal-yours = You own it: you tell the others how far it has come.
mail-goal-declined-subject = Goal declined: { $title }
mail-goal-declined-lead = { $by } declined what was proposed of this goal of { $group }.
mail-goal-dropped-subject = Goal dropped: { $title }
mail-goal-dropped-lead = { $by } noted that { $group } gave this goal up.
mail-goal-until = Until
mail-goal-button = Open the goal
mail-goal-news-why = You get this because you own this goal or proposed it.
mail-goal-report-subject = How far has it come? { $title }
mail-goal-report-lead = The others in { $group } would like to know how far your goal has come. A number or a sentence is enough.
mail-goal-report-button = Tell the progress
mail-goal-report-why = You get this because you own this goal, and its rhythm of reports says that it is time.

## roles
mail-role-held-subject = You hold this role: { $title }
mail-role-held-lead = { $by } put on record that you hold this role in { $group }.
mail-role-held-why = You get this because you hold this role.
mail-role-button = Open the role
mail-role-until = Until
mail-role-holder = Held by
mail-role-open-subject = Open role: { $title }
mail-role-open-lead = Nobody holds this role in { $group }. Anybody can offer themselves, with one sentence.
mail-role-open-button = Read more, or offer yourself
mail-role-open-why = You get this because you are in this group.
mail-role-ends-subject = A term ends soon: { $title }
mail-role-ends-mine = Your term in this role of { $group } ends soon. After that day the role is open.
mail-role-ends-lead = The term of this role in { $group } ends soon. After that day the role is open.
mail-role-ends-how = Begin a new selection now, so that nobody has to wait: the same person can be chosen again.
mail-role-begin-button = Begin the selection
mail-role-selection-button = Open the selection
mail-role-ends-why = You get this because you hold this role, or lead the group that it belongs to.
mail-group-ends-subject = A working group’s term ends soon: { $title }
mail-group-ends-lead = The term of the working group { $group } ends soon. Nothing is closed by it: prolong the term, or say together that the work is done.
mail-group-ends-button = Open the working group
mail-group-ends-why = You get this because you lead this working group or the hub that it belongs to.
## the whole at a glance
mail-whole-subject = { $organisation }: the whole at a glance
mail-whole-lead = What every hub discusses, decides and aims for, and what it decided lately.
mail-whole-button = See it on one page
mail-whole-why = You get this because you asked for the whole at a glance by email.

## reviews and feedback
mail-review-begun-subject = Review begun: { $title }
mail-review-begun-lead = { $by } began a review in { $group }.
mail-review-begun-ask = Its pack compiles itself from the record. What the numbers do not tell, you tell for your hub.
mail-review-days = Looks back on
mail-review-begun-button = Write for your hub
mail-review-begun-why = You get this because you lead a hub.
mail-review-published-subject = Review published: { $title }
mail-review-published-lead = { $by } published a review of { $group }. It stays as it is from now on.
mail-review-published-button = Read the review
mail-review-published-why = You get this because you sit on the advisory board, lead a hub, or are in the group that held the review.
mail-feedback-note = Each link opens the page with a form for that. It counts once you send it there.
mail-feedback-given-subject = Feedback for you to answer: { $title }
mail-feedback-given-lead = { $name } gave feedback on “{ $title }”. You are named to answer it.
mail-feedback-handed-subject = Please answer this feedback: { $title }
mail-feedback-handed-lead = { $by } asks you to answer what { $name } said on “{ $title }”.
mail-feedback-due-subject = An answer is due: { $title }
mail-feedback-due-lead = { $name } waits for an answer to their feedback on “{ $title }”. Say what is done, or why not.
mail-feedback-kind = What it is
mail-feedback-paragraph = On the paragraph
mail-feedback-due = Answer by
mail-feedback-answer-button = Answer
mail-feedback-given-why = You get this because you are named to answer this feedback.
mail-feedback-answered-subject = Answered: your feedback on { $title }
mail-feedback-answered-lead = { $by } answered your feedback on “{ $title }”.
mail-feedback-came = What came of it
mail-feedback-you-said = You said
mail-feedback-answered-button = Read the answer
mail-feedback-answered-why = You get this because you gave this feedback.

## meetings
mail-meeting-asked-subject = Meeting on { $when }: { $title }
mail-meeting-asked-lead = { $by } asks you to a meeting of { $group }.
mail-meeting-changed-subject = Changed, { $when }: { $title }
mail-meeting-changed-lead = { $by } changed this meeting of { $group }.
mail-meeting-cancelled-subject = Called off, { $when }: { $title }
mail-meeting-cancelled-lead = { $by } called this meeting of { $group } off.
mail-meeting-reminder-subject = Soon, { $when }: { $title }
mail-meeting-reminder-lead = { $group } meets within a day.
mail-meeting-minutes-subject = Minutes: { $title }
mail-meeting-minutes-lead = { $by } closed the minutes of this meeting of { $group }.
mail-meeting-minutes-button = Read the minutes
mail-meeting-answer = Do you come?
mail-meeting-begins = Begins
mail-meeting-ends = Ends
mail-meeting-place = Where
mail-meeting-item = Agenda { $number }
mail-meeting-objection = Objection { $number }: { $title }
mail-meeting-button = Open the meeting
mail-meeting-why = You get this because you are asked to this meeting. The email names nobody else who is.
