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

## a poll closed
mail-poll-closed-subject =
    { $verdict ->
        [passed] Passed: { $title }
        [not_passed] Not passed: { $title }
        [no_quorum] Too few took part: { $title }
       *[blocked] Blocked: { $title }
    }
mail-poll-closed-lead =
    { $verdict ->
        [passed] A poll in { $group } is over. The proposal passed.
        [not_passed] A poll in { $group } is over. The proposal did not pass: nobody spoke for it.
        [no_quorum] A poll in { $group } is over. There is no result: too few took part.
       *[blocked] A poll in { $group } is over. The proposal is blocked.
    }
mail-poll-closed-facilitate = What follows from it now needs your words: write the outcome for those who should know.
mail-poll-closed-button = See the result
mail-poll-closed-outcome-button = Write the outcome
mail-poll-closed-why = You get this because you could vote in this poll.
mail-poll-closed-facilitate-why = You get this because you facilitate this poll.

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
