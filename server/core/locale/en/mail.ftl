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
