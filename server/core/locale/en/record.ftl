# The texts of the pages that the server renders itself: the record of decisions, and the small pages around emails.
# What the web page says too (stances, methods, verdicts, the register's form) stands in page.ftl.

## every page
record-skip = To the text
record-open-page = Open in Folkmoot
record-sign-in = Sign in
record-print = This page has a permanent address and can be printed.
record-names-and = { $first } and { $last }
record-others =
    { $count ->
        [one] one other
       *[other] { $count } others
    }

## the whole at a glance
whole-title = The whole at a glance
whole-lead = What every hub discusses, decides and aims for, and what it decided lately.
whole-quiet = Nothing is under way here.
whole-until = until { $moment }
whole-waits =
    { $others ->
        [0] waits for { $names }
        [one] waits for { $names } and one other
       *[other] waits for { $names } and { $others } others
    }

## not found
record-missing = This is not here, or it is not open to you
record-missing-text = If it is in a hub that is not public, sign in first.

## the register
record-page-title = Decisions
record-lead = What was decided, by whom, and what came of it.
record-search-hint = Words in the title, the text or the proposal
record-find = Find
record-first = Newest
record-next = Older decisions
record-decided-on = decided { $date }
record-none = No decision fits.

## the decision
record-decision = The decision
record-result = Result
record-decided = Decided
record-method = Decided by
record-question = Question
record-version = Version decided on
record-version-number = Version { $number } of the proposal
record-electorate = Who could vote
record-electorate-groups = Members and leads of { $groups }
record-turnout = Turnout
record-turnout-count =
    { $eligible ->
        [one] { $cast } of one person who could vote
       *[other] { $cast } of { $eligible } people who could vote
    }
record-by-proxy = { $count } cast by proxy
record-by-phone = { $count } taken by phone
record-on-paper = { $count } taken on paper
record-closed-by = Closed by
record-closed-by-clock = by the clock, at the end of its time
record-closed-early = { $name }, before its time: { $reason }
record-tally = Ballots
record-stance = Stance
record-option = Option
record-chosen = { $title } (chosen)
record-count = Count
record-objections = Objections
record-blocks = Blocks
record-proposal = The proposal as it was decided on
record-earlier-polls = Earlier polls on this proposal
record-earlier-poll = Version { $number }, { $date }
record-earlier-answered = Version { $number } answered this:
record-earlier-again = The same version was put to a poll again.

## the result in a sentence
record-sentence = { $verdict }: { $steps }.

## the outcome
record-outcome-by = Written by { $name }, { $date }
record-edited = edited { $date }
record-hubs = Hub
record-themes = Themes
record-owner = Who sees to it
record-review = Review on
record-versions = Earlier words
record-versions-text = The words were edited; the decision itself did not change.
record-version-by = Version { $number }, by { $name }, { $date }
record-discussion = The discussion it came from

## no more emails
record-unsubscribe = No more of these emails?
record-unsubscribe-text = You will get no more emails of this kind: { $kind }. You can change it in your profile.
record-unsubscribe-button = No more of these emails
record-unsubscribed = Done
record-unsubscribed-text = You get no more emails of this kind: { $kind }. You can change it in your profile.
record-unsubscribe-wrong = This link does not work
record-unsubscribe-wrong-text = Perhaps it was cut in two. You can choose which emails you get in your profile.

## the demonstration's mailbox
record-mailbox = Emails of the demonstration
record-mailbox-lead = Every email that this demonstration sent, the newest first. Nothing leaves this machine.
record-mailbox-empty = No email yet. Do something that concerns somebody else: mention them, or open a poll.
record-mailbox-older = Older emails
record-mailbox-from = From
record-mailbox-to = To
record-mailbox-date = Date
record-mailbox-html = As most people see it
record-mailbox-text = As plain text
record-mailbox-back = All emails

## the demonstration's people
persona-core-team-member = Core team member
persona-core-team-member-description = Votes on proposals across all hubs.
persona-stream-lead = Stream lead of Research
persona-stream-lead-description = Opens discussions, drafts proposals, writes outcomes.
persona-advisory-board-member = Advisory board member
persona-advisory-board-member-description = Reads outcomes and gives feedback where it is asked.
persona-administrator = Administrator
persona-administrator-description = Looks after people, hubs and mail.

## feed-, calendar-: what other programs show
feed-agreements = Agreements
feed-outcomes = Decisions
feed-reviews = Reviews
calendar-poll = Ends: { $title }
calendar-process = Answer until now: { $title }
calendar-review = Review: { $title }
calendar-review-ends = The time that { $title } looks back on ends
calendar-meeting = { $title }
record-take-along = Take it along as
