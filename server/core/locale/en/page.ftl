# The texts of the web page. One section an area; keep a new text in its own section.

## ui: what every page uses
ui-optional = (optional)
ui-close = Close
ui-cancel = Cancel
ui-save = Save
ui-saved = Saved.
ui-retry = Try again
ui-sign-in = Sign in
ui-loading = Loading
ui-offline = The server cannot be reached. Check your connection; nothing you wrote is lost.
ui-request-id = If you tell us about it, mention { $id }.
ui-show-more = Show more
ui-write = Write
ui-preview = Preview
ui-preview-empty = Nothing written yet.
ui-toolbar = Formatting
ui-bold = Bold
ui-italic = Italic
ui-link = Link
ui-list = List
ui-tasks = Task list
ui-quote = Quote
ui-mention = Mention someone
ui-people = People
ui-people-found =
    { $count ->
        [0] Nobody found
        [one] One person found; use the arrow keys
       *[other] { $count } people found; use the arrow keys
    }
ui-person-added = { $name } added
ui-person-removed = { $name } removed
ui-remove-person = Remove { $name }
ui-type-a-name = Type a name
ui-diff-added = Added:
ui-diff-removed = Removed:
ui-diff-end = End of change.
ui-closes = closes { $when }
ui-closed = closed { $when }
ui-deciding = Deciding now
ui-discussing = Discussing now
ui-discussing-nothing = No open discussion.
ui-comments =
    { $count ->
        [0] no comments yet
        [one] one comment
       *[other] { $count } comments
    }
ui-unread = { $count } new
ui-ballot-cast = voted

## words: the names of things, the same on every page
kind-hub = Hub
kind-working-group = Working group
kind-core-team = Core team
kind-advisory-board = Advisory board
visibility-public = Public
visibility-network = Network
visibility-private = Private
visibility-public-meaning = Everyone can read, also without an account.
visibility-network-meaning = Every member of the organisation can read.
visibility-private-meaning = Only its own members can read.
role-lead = Lead
role-member = Member
role-standing-open = Open
role-standing-held = Held
role-standing-ending = Term ends soon
role-standing-retired = Retired
role-until = until
role-in-selection = Selection under way
role-offers-count =
    { $count ->
        [one] one offer
       *[other] { $count } offers
    }
results-always = Shown all the time
results-after-voting = Hidden until you vote
results-after-close = Hidden until it closes
poll-state-scheduled = Opens later
poll-state-open = Open
poll-state-closed = Closed
poll-state-decided = Decided
poll-state-cancelled = Cancelled
electorate-groups = Members of hubs
electorate-core-team = The core team
electorate-people = Named people
reaction-thumbs-up = Thumbs up
reaction-heart = Heart
reaction-celebrate = Celebrate
reaction-thinking = Thinking
reaction-eyes = Looking
mail-kind-invited = You are invited
mail-kind-asked = Somebody asks you to a discussion
mail-kind-mentioned = Somebody mentions you
mail-kind-poll-opened = A poll opens that you may vote in
mail-kind-poll-closing = A poll closes in a day and you have not voted
mail-kind-poll-closed = A poll you could vote in has closed
mail-kind-casting-asked = A tie waits for your casting vote
mail-kind-proxy-given = Somebody hands you their vote
mail-kind-proxy-returned = Whoever held your vote hands it back
mail-kind-cast-for-you = Somebody else casts a ballot for you
mail-kind-outcome = An outcome is published
mail-kind-consent-asked = A process asks for your answer, your advice or your vote
mail-kind-consent-reminder = Such an answer of yours is missing
mail-kind-process-task = A process waits for something that you do
mail-kind-process-news = A process or an agreement of yours takes a turn
mail-kind-process-decided = A process is decided that you took part in
mail-kind-entered-for-you = A facilitator enters what you said in a meeting
mail-kind-goal-news = A goal that you own or proposed is adopted, declined or dropped
mail-kind-review-begun = A review is begun in which your hub tells how it was
mail-kind-review-published = A review is published
mail-kind-feedback-to-answer = Feedback waits for your answer
mail-kind-feedback-answered = Feedback that you gave is answered
mail-kind-goal-report = A progress report on a goal of yours is due
mail-kind-role-held = Somebody puts on record that you hold a role
mail-kind-role-open = A role in a group of yours is open
mail-kind-term-ends = The term of your role ends soon, or one in a group that you lead
mail-kind-whole = The whole at a glance, as often as you asked for it
mail-kind-meeting-invited = You are asked to a meeting, or it is moved or called off
mail-kind-meeting-reminder = A meeting of yours begins within a day
mail-kind-meeting-minutes = The minutes of a meeting that you were asked to are closed

## frame: around every page
frame-skip = Skip to the content
frame-navigation = Main
frame-home = Home
frame-hubs = Hubs
frame-register = Register
frame-goals = Goals
frame-people = People
frame-admin = Admin
frame-me = { $name }: your profile
frame-mailbox = Mailbox
frame-needs-you =
    { $count ->
        [one] one thing needs you
       *[other] { $count } things need you
    }
frame-appearance = Light or dark
frame-appearance-device = As the device
frame-appearance-light = Light
frame-appearance-dark = Dark
frame-language = Language
frame-not-found = Not found
frame-not-found-text = There is no page at this address.
frame-go-home = Go to the start
frame-other-part = Enter as someone else

## entry: signing in, invitations, set-up
entry-welcome = Welcome to { $organisation }
entry-welcome-text = This is a demonstration: a commons organisation that discusses and decides. Enter as one of its people and look around; nothing can break.
entry-welcome-mail = Every email it sends is shown here:
entry-enter-as = Enter as { $name }
entry-with-account = Sign in with an account
entry-read-decisions = Read the decisions without one
entry-or = or with an account
entry-email = Email
entry-password = Password
entry-new-password = New password
entry-password-hint = At least { $length } characters; a few words are good.
entry-password-may-wait = You can do without one and sign in by email.
entry-mail-me = Email me a link
entry-mail-sent = An email is on its way.
entry-look-into-mail = Look into your mail
entry-mail-sent-to = If { $email } has an account here, an email is on its way. Open its link, or type its six digits.
entry-code = Six digits
entry-other-address = Another address
entry-link-text = This link signs you in on this device.
entry-link-go = Sign in now
entry-link-spent = The link has been used or is too old.
entry-new-link = Ask for a new one
entry-forgot = Forgotten password
entry-forgot-text = We send you a link to choose a new one.
entry-forgot-go = Send the link
entry-forgot-sent = If { $email } has an account here, a link is on its way.
entry-back = Back to sign in
entry-reset = Choose a new password
entry-reset-go = Keep it and sign in
entry-invitation = Invitation
entry-invitation-gone = This invitation is no longer open
entry-invitation-gone-text = It was used, taken back, or is too old. Whoever invited you can send another.
entry-invited = Join { $organisation }
entry-invited-by = { $by } invites you.
entry-invited-into = { $by } invites you into { $group }.
entry-invited-address = Your address here will be { $email }.
entry-accept = Accept and enter
entry-name = Your name
entry-name-hint = As the others know you.
entry-setup = Set up Folkmoot
entry-setup-text = A few answers, and your organisation has a place to discuss and decide. You can change all of them later.
entry-setup-done = Folkmoot is set up already
entry-setup-token = Token
entry-setup-token-hint = It stands in the console where Folkmoot was started.
entry-setup-organisation = Name of the organisation
entry-setup-template = What to begin with
entry-setup-go = Set up and enter
entry-wrong-password = Email and password do not fit together.
entry-wrong-code = This code is not right, or it is too old.
entry-setup-wrong-token = This is not the token from the console.

## home
home-title = What needs you now
home-count =
    { $count ->
        [one] One thing, across all hubs.
       *[other] { $count } things, across all hubs.
    }
home-nothing = Nothing needs you now
home-nothing-text = You have voted and read everywhere. Below is what the hubs are busy with.
home-polls = Vote
home-casting-votes = Decide a tie
home-outcomes-to-write = Write the outcome
home-discussions = Unread discussions
home-outcomes = Outcomes to read
home-hubs = The hubs
home-write-outcome = Write the outcome
frame-reviews = Reviews
home-feedback = Feedback for you to answer
home-feedback-answer = Answer
home-narratives = Reviews that wait for your words
home-narrative-write = Tell how it was
home-reviews = New reviews for the advisory board
home-review-read = Read it
discussion-review = The review that this belongs to
home-goal-reports = Reports that are due
home-goal-report = Tell the progress
home-meetings = Do you come?
home-meetings-soon = Meetings today
home-meeting-answer = Answer
home-meeting-open = Open
home-feedback-asked = Feedback asked
home-new = New
home-mark-read = Mark as read
home-marked-read = Marked as read.
home-cast = Your vote is counted: { $stance }. You can change it until the close.
home-to-ballot = Go to the ballot

## groups: hubs and working groups
groups-hubs = Hubs
groups-new-hub = New hub
groups-no-hubs = There is no hub yet
groups-no-hubs-text = A hub is where a part of the organisation discusses and decides its own matters.
groups-bodies = Across the hubs
groups-create = Create
groups-name = Name
groups-purpose = Purpose
groups-purpose-hint = What it is there for, in a few sentences.
groups-visibility = Who can read
groups-now = Now
groups-closed = Closed
groups-outcomes = Outcomes
groups-members = Members
groups-about = About { $name }
groups-leads = Who leads it
groups-working-groups = Working groups
groups-member-count =
    { $count ->
        [one] one member
       *[other] { $count } members
    }
groups-no-closed = No discussion is closed.
groups-open-discussion = Open a discussion
groups-pinned = Pinned
groups-poll-open = Poll open
groups-no-outcomes = No outcome yet
groups-no-outcomes-text = When a poll closes and somebody writes down what came of it, it stands here.
groups-review = review on
groups-nobody = Nobody is a member yet
groups-end = Remove from the group
groups-end-question = Remove { $name } from { $group }?
groups-end-text = What they wrote and voted stays. They can be added again.
groups-ended = { $name } is no longer a member.
groups-more-for = More for { $name }
groups-change-role = Change role or title
groups-role-of = The role of { $name }
groups-role = Role
groups-title = Title
groups-title-hint = Their own, like "Lab coordinator".
groups-add-member = Add a member
groups-add = Add
groups-person = Person
groups-person-hint = Someone who already has an account.
groups-invite = Invite by email
groups-new-working-group = New working group
groups-edit = Edit the group
groups-leave = Leave the group
groups-leave-question = Leave { $group }?
groups-leave-text = You can no longer vote in its polls. You can be added again.
groups-left = You have left { $group }.

## people
people-title = People
people-everyone = Everyone
people-invitations = Invitations
people-search = Find a person
people-nobody = Nobody found
people-no-group = In no hub yet
people-administrator = Administrator
people-member = Member
people-member-hint = Can read everything that is not private, and join hubs.
people-supporter = Supporter
people-supporter-hint = Follows what is published.
people-inactive = Account closed
people-more-for = More for { $name }
people-make-administrator = Make administrator
people-no-administrator = Take back administration
people-make-supporter = Make supporter
people-make-member = Make member
people-deactivate = Close the account
people-deactivate-question = Close the account of { $name }?
people-deactivate-text = They can no longer sign in. What they wrote and voted stays.
people-edit-profile = Edit your profile
people-speaks = Speaks { $languages }
people-local-time = It is { $time } there ({ $zone })
people-takes-part = Takes part in
people-sent = Sent
people-none-sent = No invitation is waiting.
people-accepted = accepted
people-expires = runs out
people-revoke = Take back
people-revoked = The invitation to { $email } is taken back.
people-invite = Invite people
people-invite-go =
    { $count ->
        [0] Invite
        [one] Invite one person
       *[other] Invite { $count } people
    }
people-invited =
    { $count ->
        [one] One invitation is on its way.
       *[other] { $count } invitations are on their way.
    }
people-not-an-address = this is not an email address
people-already-member = is a member already
people-already-invited = has an invitation already
people-addresses = Email addresses
people-addresses-hint = One or many: paste them as they are.
people-into = Into
people-into-none = The organisation, no hub yet
people-as = As
people-their-title = Title there

## me: profile, mail, sessions
me-title = Your account
me-as-seen = As others see you
me-profile = Profile
me-mail = Emails
me-security = Sign-in
me-device = On this device
me-name = Name
me-handle = Handle
me-handle-hint = Others mention you with @{ $handle }.
me-language = Language
me-language-hint = Of this page and of your emails.
me-other-languages = Other languages you read
me-time-zone = Time zone
me-time-zone-hint = There it is { $now }.
me-picture = Choose a picture
me-picture-add = Add a picture
me-picture-change = Change the picture
me-picture-remove = Remove
me-picture-hint = PNG, JPEG or WebP. It is cut to a square and made small on your device.
me-picture-unreadable = This file cannot be read as a picture.
me-mail-when = Email me when
me-mail-to = To { $email }. Each change is kept at once.
me-sign-out = Sign out
me-everywhere = Sign out everywhere
me-everywhere-question = Sign out on every device?
me-everywhere-text = Also on this one. You sign in again with your password or an emailed link.
me-sessions = Where you are signed in
me-last-seen = last seen
me-since = since
me-this-device = This device
me-change-password = Change your password
me-set-password = Set a password
me-keep-password = Keep the new password
me-current-password = Present password
me-new-password = New password
me-new-password-hint = A few words are good; longer is better.

## admin
admin-title = Administration
admin-organisation = Organisation
admin-themes = Themes
admin-mail = Failed emails
admin-new-hub = New hub
admin-invite = Invite people
admin-people = People and roles
admin-name = Name of the organisation
admin-description = What it is for
admin-time-zone = Time zone
admin-time-zone-hint = Where the organisation is at home. The times of its processes end by day and on working days there. Now it is { $now }.
admin-themes-text = Labels that a discussion or an outcome of any hub can carry.
admin-edit = Edit
admin-new-theme = New theme
admin-theme-name = Name
admin-theme-description = In one sentence
admin-mail-fine = Every email has arrived
admin-mail-fine-text = One that fails for good would stand here, with the reason.
admin-retried = The email to { $recipient } is tried again.
admin-attempts =
    { $count ->
        [one] one try
       *[other] { $count } tries
    }

## deciding: ballots, results and texts, wherever they are shown
deciding-react = Add a reaction
deciding-edited = edited
deciding-versions = What changed
deciding-version = Version { $number }
deciding-moment = That is { $when }; your time zone: { $zone }.
deciding-draft-kept = What you write is kept on this device until you send it.
deciding-read-proposal = Read the proposal
deciding-your-ballot = Your ballot
deciding-choose-stance = Choose one of them first.
deciding-needs-reason = Needs a reason.
deciding-reason = Your reason
deciding-reason-hint = A sentence helps the others. Everyone who sees the ballots can read it.
deciding-reason-required-hint = What harm do you see, and what is the smallest change that would resolve it? Without a reason nobody can act on it.
deciding-cast = Cast my ballot
deciding-recast = Change my ballot
deciding-change-ballot = Change it
deciding-ballot-in = Your ballot is in: { $stance }.
deciding-ballot-was = Your ballot: { $stance }.
deciding-change-until = You can change it until { $when }.
deciding-ballot-history =
    { $count ->
        [one] What it was before
       *[other] What it was before ({ $count } times)
    }
deciding-objections-stop =
    { $count ->
        [one] One objection stands and stops the proposal.
       *[other] { $count } objections stand and stop the proposal.
    }
deciding-blocks-stop =
    { $count ->
        [one] One block stands and stops the proposal.
       *[other] { $count } blocks stand and stop the proposal.
    }
deciding-nobody-objects = Nobody objects.
deciding-nobody-blocks = Nobody blocks.
deciding-nobody-objected = Nobody objected.
deciding-nobody-blocked = Nobody blocked.
deciding-turnout-was = { $cast } of { $eligible } voted.
deciding-nobody-carries = Nobody has spoken for it.
deciding-would-pass = It would pass if the poll closed now.
deciding-turnout = { $cast } of { $eligible } have voted.
deciding-too-few-yet = { $cast } of { $eligible } have voted; { $needed } are needed.
deciding-too-few = Only { $cast } of { $eligible } voted; { $needed } were needed.
deciding-quorum = Needed to take part: at least { $needed } of { $eligible }.
deciding-quorum-line = The thin line marks them.
deciding-counts = Ballots by stance
deciding-stance = Stance
deciding-ballots = Ballots
deciding-silent = Did not vote
deciding-silent-yet = Not voted yet
deciding-electorate-size =
    { $count ->
        [one] One person may vote
       *[other] { $count } people may vote
    }
deciding-you = you: { $stance }
deciding-vote-missing = your vote is missing
deciding-opens = opens { $when }
deciding-electorate-core-team = The core team
deciding-electorate-groups = Members and leads of { $groups }
deciding-electorate-people-and =
    { $count ->
        [one] { $people } and one more
       *[other] { $people } and { $count } more
    }

## discussion
discussion-one = Discussion
discussion-pinned = Pinned
discussion-closed = Closed
discussion-feedback-asked = Feedback of the advisory board is asked
discussion-closed-text = This discussion is closed: it can be read, and nothing more can be written here. A poll that is under way goes on.
discussion-closed-reopen = You can reopen it in the menu above.
discussion-themes = Themes
discussion-asked = People asked
discussion-asked-more = and { $count } more
discussion-proposals = Proposals
discussion-propose = Make a proposal
discussion-open-poll = Put it to a poll
discussion-poll-on = Poll on version { $number }
discussion-write-outcome = Write the outcome
discussion-follow = Follow
discussion-following = Following
discussion-followed = You follow this discussion: it is on your home page when something new is written.
discussion-unfollowed = You no longer follow this discussion.
discussion-more = More for this discussion
discussion-edit = Edit
discussion-edit-hint = Every version is kept, and everyone can see what changed.
discussion-notify = Ask people to it
discussion-notify-them = Ask them
discussion-people = People to ask
discussion-people-hint = They get an email and may comment here.
discussion-ask-feedback = Ask the advisory board for feedback
discussion-unask-feedback = Stop asking for feedback
discussion-feedback-now-asked = The advisory board can comment now.
discussion-feedback-unasked = Feedback is no longer asked.
discussion-pin = Pin to the top
discussion-unpin = Unpin
discussion-now-pinned = Pinned to the top of its group.
discussion-now-unpinned = No longer pinned.
discussion-move = Move to another group
discussion-move-it = Move
discussion-move-to = Where to
discussion-move-hint = Everything goes with it. Who can read it follows the new group.
discussion-move-nowhere = There is no other group in which you may open a discussion, and so none to move this one to.
discussion-choose-group = Choose a group
discussion-moved = Moved.
discussion-close = Close the discussion
discussion-close-question = Close this discussion?
discussion-close-text = It stays readable, and nothing more can be written. A poll that is under way goes on. You can reopen it.
discussion-now-closed = The discussion is closed.
discussion-reopen = Reopen the discussion
discussion-now-open = The discussion is open again.
discussion-title = Title
discussion-title-hint = What it is about, in one line.
discussion-text = Text
discussion-text-hint = What is the matter, what do you want to know, and until when?
discussion-comments = Comments
discussion-no-comments = Nobody has commented yet.
discussion-your-comment = Your comment
discussion-post = Post
discussion-posted = Your comment is posted.
discussion-may-not-comment = Members of the group and people who are asked can comment here.
discussion-sign-in = Sign in to take part.
discussion-jump-unread =
    { $count ->
        [one] To the new comment
       *[other] To the first of { $count } new ones
    }
discussion-mark-read = Mark all as read
discussion-all-read = Everything is marked as read.
discussion-earlier = Show earlier
discussion-later = Show later
discussion-to-beginning = To the beginning
discussion-to-end = To the newest
discussion-linked = The comment you came for
discussion-linked-gone = This comment is not here.
discussion-more-replies =
    { $count ->
        [one] One more reply
       *[other] { $count } more replies
    }
discussion-reply = Reply
discussion-reply-to = Your reply to { $name }
discussion-in-reply-to = in reply to { $name }
discussion-comment-by = Comment { $number } by { $name }
discussion-comment-link = link to comment { $number }
discussion-new = New
discussion-deleted = This comment was deleted.
discussion-more-comment = More for the comment by { $name }
discussion-copy-link = Copy the link
discussion-copied = The link is copied.
discussion-edit-comment = Edit the comment
discussion-delete = Delete the comment
discussion-delete-question = Delete this comment?
discussion-delete-text = Its text disappears; that there was a comment stays visible, and so do the replies.
discussion-now-deleted = The comment is deleted.
discussion-write = Open a discussion
discussion-nowhere = You may not open a discussion in any group yet
discussion-where = In which group
discussion-send = Open the discussion
discussion-notify-group = Ask everyone in { $group }
discussion-notify-group-hint =
    { $count ->
        [one] One person gets an email.
       *[other] { $count } people get an email.
    }

## proposal
proposal-one = Proposal
proposal-make = Make a proposal
proposal-make-text = A proposal says what shall be done, so that people can say yes or no to it. You can amend it as long as you like; every version is kept.
proposal-may-not = You may not make a proposal here
proposal-title = Title
proposal-title-hint = What shall be done, in one line.
proposal-text = Text
proposal-text-hint = Who does what, until when, and how will we see whether it worked?
proposal-groups = Other groups it touches
proposal-groups-hint = { $group } is in it anyway. Groups that are touched see it among their matters.
proposal-send = Make the proposal
proposal-open-poll = Put it to a poll
proposal-to-decision = Read the decision
proposal-amend = Amend
proposal-amend-send = Publish version { $number }
proposal-amended = The new version is published.
proposal-note = What changed, and why
proposal-note-hint = Name whose objection or idea it answers. It stands beside the version.
proposal-note-missing = Please say what changed.
proposal-meanwhile = Somebody published a newer version while you were writing
proposal-meanwhile-text = Nothing of yours is lost: your text stands below. Look at what changed and take into yours what you want to keep.
proposal-meanwhile-seen = I have seen it; go on with mine
proposal-polls = Polls
proposal-poll-on = { $method }, on version { $number }
proposal-versions = Versions
proposal-what-changed = What changed
proposal-whole-text = The whole text

## poll
poll-one = Poll
poll-about = About this poll
poll-by = Opened by
poll-opens = Opens
poll-opens-on = Opens { $when }
poll-closes-on = Closes { $when }
poll-closed-on = Closed { $when }
poll-cancelled-on = Was to open { $when }
poll-who = Who votes
poll-majorities = Greater majorities
poll-majority = { $option } has to win against none of these by more than { $times } to 1.
poll-weights = Weights
poll-weights-are = Votes have weights: { $names }; everybody else's counts for 1.
poll-weight = counts for { $weight }
poll-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
poll-not-fixed = fixed when the poll opens
poll-votes-later = This poll has not opened yet. You can vote once it opens.
poll-no-vote = You are not among the people who vote here. You can read along, and say what you think in the discussion.
poll-sign-in = Sign in to vote, if you are among the people who vote here.
poll-proposal = What is decided on
poll-all-versions =
    { $count ->
        [one] The proposal
       *[other] All { $count } versions
    }
poll-newer-version = There is a newer version of this proposal, version { $number }. This poll is on the text below, as it was when the poll opened.
poll-changed = What changed since version { $number }
poll-so-far = So far
poll-hidden-until-voted = The result is shown to you after you vote.
poll-hidden-until-closed = The result is shown when the poll closes.
poll-hidden-until-change = Who was nominated is shown to everybody when the change round begins, and to nobody before.
poll-changed-ballot = changed
poll-waiting =
    { $count ->
        [0] Everybody has voted
        [one] One person has not voted yet
       *[other] { $count } people have not voted yet
    }
poll-waiting-hint = You see this list because you look after the poll. A personal word works better than another email.
poll-history = History
poll-until = until
poll-was-opened = Opened
poll-was-edited = Changed before anybody had voted
poll-was-extended = Extended
poll-was-closed = Closed
poll-was-closed-early = Closed early
poll-was-reopened = Reopened
poll-was-cancelled = Cancelled
poll-was-joined = { $name } joined those who vote
poll-was-joined-late = { $name } joined after the opening, without a vote
poll-was-left = { $name } left those who vote
poll-was-left-voting = { $name } left, and keeps the vote
poll-voters-without-leavers = who leaves loses the vote
poll-voters-follow = who joins gets a vote, who leaves loses it
poll-was-decided-by-casting-vote = The casting vote decided the tie
poll-change-round-was-begun = The change round began
poll-more = More for this poll
poll-write-outcome = Write the outcome
poll-edit-outcome = Edit
poll-cancel = Call the poll off
poll-cancel-text = It will not open. The proposal can be put to another poll.
poll-now-cancelled = The poll was called off.
poll-close = Close the poll now
poll-close-text = No ballot can be cast or changed any more, and the result is frozen as a decision.
poll-now-closed = The poll is closed.
poll-extend = Give more time
poll-extend-text = Everybody keeps their ballot and can still change it. Who has not voted is reminded again.
poll-now-extended = The poll has more time.
poll-reopen = Reopen the poll
poll-reopen-text = The same people can vote again or change their ballot. The decision made so far no longer stands.
poll-now-reopened = The poll is open again.
poll-extend-moment = Choose a later close than the one it has, within a year of its opening.
poll-reopen-moment = Choose a close at least an hour from now, and within a year.
poll-new-close = New close
poll-reason = Reason
poll-reason-hint = It stands on the record for everyone who sees the poll.
poll-decision = The decision
poll-closed-early-by = Closed early by { $name }:
poll-objections = What stood against it
poll-frozen = Decided on version { $number }, on record since
poll-freezing = The record is being written; it will stand here in a moment.
poll-no-outcome = Nobody has written the outcome in words yet.
poll-feedback-asked = The advisory board is asked for feedback
poll-outcome-by = Published
poll-owner = Who sees to it
poll-review = To be reviewed
poll-permalink = Permanent page of this decision
poll-open = Put it to a poll
poll-may-not-open = You may not put this proposal to a poll now
poll-decides-on = The poll decides on version { $number }
poll-method = How to decide
poll-consent-explained = It passes when nobody objects: good enough for now, safe enough to try. An objection shows harm, with its reason, and leads to a better version.
poll-consensus-explained = It passes when people agree and nobody blocks. Who disagrees can stand aside; a block says that it goes against what we stand for.
poll-which-groups = Which groups
poll-which-people = Which people
poll-nobody-yet = Nobody is chosen yet.
poll-electorate-wrong = Please choose people or groups who may vote. The advisory board and supporters have no vote.
poll-now = Now
poll-later = At a later time
poll-opens-at = Opening time
poll-closes-at = Closing time
poll-closes-hint = Leave people some days, a weekend among them.
poll-results = Results while it is open
poll-question = A question
poll-question-hint = Only if the title does not say it all.
poll-open-now = Open the poll
poll-schedule = Schedule the poll
poll-is-open = The poll is open.
poll-is-scheduled = The poll is scheduled.
poll-another-open = This proposal is being decided in another poll already.

## outcome
outcome-write = Write the outcome
outcome-edit = Edit the outcome
outcome-edit-hint = Every version is kept, and everyone can see what changed. The decision itself does not change.
outcome-may-not = You may not write the outcome of this poll
outcome-too-early = The outcome is written when the poll has closed
outcome-title = Title
outcome-title-hint = What was decided, in one line. It stands in the register.
outcome-text = In words
outcome-text-hint = What holds from now on, what becomes of the objections and concerns, and what happens next?
outcome-owner = Who sees to it
outcome-owner-hint = One person whom others can ask.
outcome-review = Review on
outcome-review-hint = The day to look whether it worked. Half a year is usual.
outcome-who-hears = The members of its groups hear of it, everyone who could vote or wrote in the discussion, and the advisory board.
outcome-ask-feedback = Ask the advisory board for feedback
outcome-ask-feedback-hint = Its members can then comment in the discussion.
outcome-notify = More people to tell
outcome-publish = Publish the outcome
outcome-published = The outcome is published and stands in the register.

## results: what a count came to, in words, tables and rounds
result-sentence = { $verdict }: { $steps }.
result-took-part = { $cast } of { $eligible } took part
result-told = In the end: { $steps }.
result-so-far = So far: { $steps }.
result-would-not-pass = It would not pass if the poll closed now.
result-would-lack-quorum = If the poll closed now, too few would have taken part.
result-would-be-blocked = It would be stopped if the poll closed now.
result-would-be-tied = It would be a tie if the poll closed now.
result-would-be-chosen = This would be the choice if the poll closed now.
result-would-choose-nothing = Nothing would be chosen if the poll closed now.
result-chosen = Chosen: { $names }.
result-paid-for = Paid for: { $names }.
result-would-be-paid = Would be paid for now: { $names }.
result-ahead = Ahead now: { $names }.
result-was-ahead = In front, but not chosen: { $names }.
result-level =
    { $places ->
        [one] Level: { $names }, for one place.
       *[other] Level: { $names }, for { $places } places.
    }
result-nominated = Nominated: { $names }.
result-nominations-meaning = These numbers decide nothing. Whoever leads the poll proposes the person for whom the reasons are strongest.
result-more = { $count } more
result-nobody = nobody
result-by-option = What each option has
result-option = Option
result-person = Person
result-zone = The times are those of your clock ({ $zone }).
result-votes = Votes
result-votes-at-the-end = Votes at the end
result-score = Score
result-points = Points
result-resistance = Resistance
result-stands-above = Stands above
result-can-make-it = Can make it
result-nominations = Nominations
result-supporters = Supporters
result-mean = Mean
result-blank = Left blank
result-first-choices = First choices
result-cost = Cost
result-pairs-won = Comparisons won
result-if-need-be = If need be
result-first-nominations = At first
result-keep-factor = Kept of each vote
result-mark-chosen = Chosen
result-mark-paid = Paid for
result-mark-ahead = Ahead
result-mark-level = Level
result-line = The line marks the { $needed } that are needed.
result-in-favour = { $has } in favour, of { $base } { $of }.
result-base-eligible = who may vote
result-base-active = who may vote and have an account in use
result-base-cast = who voted, abstentions included
result-base-valid = who voted, abstentions left out
result-base-yes-no = who voted for or against
result-abstained =
    { $count ->
        [one] One person took part without a choice.
       *[other] { $count } people took part without a choice.
    }
result-spread = How the scores are spread
result-spread-meaning = From 0 on the left to { $most } on the right: how many gave an option that score.
result-as-table = The same as a table
result-in-words = The same in words
result-budget-spent = { $spent } of { $budget } is given out; { $left } is left.
result-budget-would-spend = { $spent } of { $budget } would be given out now; { $left } would be left.
result-pairs = One against one
result-pairs-meaning = How many ballots put the option of the row above that of the column. A tick marks the more.
result-over = Above { $option }
result-beats = { $over } is above { $under }: { $for } to { $against }.
result-level-with = { $over } and { $under } are level: { $for } to { $against }.
result-beats-all = { $option } is above every other option, one against one.
result-beats-all-nobody = No option is above every other one, one against one.
result-paths-meaning = That is why chains count here: from one option to the next that it is above, and on. A chain is as strong as its weakest link, and the stronger chain says who stands above whom.
result-path = From { $from } to { $to } the strongest chain holds { $there }, back only { $back }.
result-path-level = Between { $from } and { $to } the chains decide nothing: { $there } there, { $back } back.
result-margin =
    { $count ->
        [one] One ballot cast otherwise would have been enough for another result.
       *[other] { $count } ballots cast otherwise would have been enough for another result; fewer would not.
    }
result-margin-near =
    { $count ->
        [one] The closest step of the count hung on one ballot.
       *[other] The closest step of the count hung on { $count } ballots; fewer, cast otherwise in several places, might have changed the result too.
    }

## rounds: a count step by step
round-title = The count, round by round
round-all = All rounds
round-previous = Previous round
round-next = Next round
round-place = Round { $number } of { $of }.
round-number = Round { $number }
round-totals = What each option has in round { $number }
round-money = What supporters can pay in round { $number }
round-money-meaning = What the supporters of each project can still pay together:
round-total = Votes
round-can-pay = Can pay
round-change = Change
round-exhausted = With no option
round-elected = { $option } is chosen.
round-excluded = { $option } goes out; the ballots pass on.
round-surplus = { $option } has more than is needed. The surplus passes on: { $number } of each of its votes.
round-finalist = { $option } goes on into the run-off.
round-endowed = Everybody has { $number } to spend: an equal share of the budget, raised for as long as the budget bears it.
round-bought = { $option } is paid for. It costs { $second }, and each supporter pays { $number } at most.
round-funded = { $option } is paid for. It costs { $second }; { $number } is left.
round-unaffordable = { $option } cannot be paid for any more.
round-changed =
    { $number ->
        [one] One nomination went from { $option } to { $under }.
       *[other] { $number } nominations went from { $option } to { $under }.
    }
round-locked = { $option } above { $under }, by { $number } ballots: this stands.
round-set-aside = { $option } above { $under }, by { $number } ballots: set aside, because it contradicts clearer ones.
round-below-quorum = { $option } has { $number } against things as they are, and needs { $second }: it is out.
round-below-majority = { $option } has { $number } against things as they are, and needs more than { $second }: it is out.

## ties: where options were level, and what decided
tied-title = Ties
tied-in-round = In round { $number } these were level: { $between }.
tied-at-the-end = At the end these were level: { $between }.
tied-chosen = So these came out of it: { $chosen }.
tied-earlier-round = The last round before, in which they differed, decided.
tied-head-to-head = Their comparisons with each other decided.
tied-total-score = The higher total score decided.
tied-top-scores = The number of top scores decided.
tied-more-supporters = The number of supporters decided.
tied-cheaper = The lower cost decided.
tied-earlier = The earlier time decided.
tied-lot = The lot decides, which was fixed before the poll opened.
tied-harmless = Either way it comes to the same.
tied-status-quo = As agreed for this poll, things stay as they are.
tied-casting-vote = As agreed for this poll, the casting vote decides.
tied-run-off = As agreed for this poll, another poll between them decides.
tied-report = As agreed for this poll, the tie is the result, and people talk again.
tied-all = As agreed for this poll, all of them are taken, for there is money for all.
tied-harmless-ones =
    { $count ->
        [one] One tie that changed nothing
       *[other] { $count } ties that changed nothing
    }

## the casting vote
casting-tie = A tie between { $names }.
casting-waits = { $name } has the casting vote.
casting-gone = { $name } had the casting vote and is no longer here: the tie is the result, and its outcome can be written.
casting-waits-until = The outcome waits for it until { $when }. After that it can be written without it, and the tie stays the result.
casting-waited = It was waited for long enough: the outcome can be written without it now, and the tie is then the result.
casting-yours = Your casting vote
casting-yours-text = You were named to decide it. What you choose and why is on the record.
casting-choose =
    { $count ->
        [one] Choose one
       *[other] Choose { $count }
    }
casting-reason = Why this one
casting-give = Give the casting vote
casting-given = The tie is decided.

## the run-off
run-off-this = This is a run-off, between what the first poll left.
run-off-first = The first poll
run-off-called-for = Nobody has won yet: a run-off between { $names } has to decide.
run-off-start = Start the run-off between { $names }
run-off-start-now = Start the run-off
run-off-text = The same people vote again, by the same rules, between the options that are left. They are told by email.
run-off-started = The run-off is open.
run-off-under-way = The run-off between { $names } is under way.
run-off-over = There was a run-off between { $names }.
run-off-go = Go to the run-off

## the change round of nominations
change-round-hidden-until = Nominations are hidden until { $when }; then everybody may read them and change theirs.
change-round-from = From { $when } on there is a change round: everybody is asked to read all reasons and to think again.
change-round-now = The change round: read what the others said. You may change your nomination until { $when }.

## lot: how it is drawn, and how one checks it
lot-fixed = If a lot has to decide
lot-fixed-meaning = The secret of the lot was drawn when the poll opened. This is its SHA-256. Keep a copy if you like: when the poll has closed, the secret is shown, and everybody can see that nobody has changed it.
lot-how = How was the lot drawn?
lot-how-meaning = When the poll opened, a secret was drawn and its SHA-256 was shown to all. Now the secret is shown too. The order of the lot follows from the secret and from all ballots together: so nobody could choose it beforehand, and nobody can turn it round now.
lot-commitment = Shown since the opening (SHA-256 of the secret)
lot-secret = The secret
lot-ballots = SHA-256 of all ballots
lot-check = Whoever wants to check it types this into a terminal:
lot-order = The first command prints what was shown since the opening. The last prints a line for each option, sorted: of those that were level, the upper one wins the lot. The options are:

## ballots: who put down what
ballots-confidential = This poll is confidential: nobody sees who voted how. So there is no list of ballots, not even without names.
ballots-abstains = Takes part without a choice
ballots-none = Marks nothing
ballots-nominates = Nominates { $name }
ballots-first-then = Nominated first { $first }, then { $later }
ballots-can = Yes: { $times }.
ballots-if-need-be = If need be: { $times }.
ballots-cannot = Can make none of these times

## register
register-title = Register of decisions
register-lead = What was decided, by whom, and what came of it. Each entry has a permanent page that can be linked.
register-filters = Find a decision
register-search = Search
register-more = Filter by hub, theme and date
register-hub = Hub or group
register-theme = Theme
register-all = All
register-from = From
register-to = To
register-clear = Show all again
register-found =
    { $count ->
        [0] Nothing found
        [one] One decision found
       *[other] { $count } decisions found
    }
register-nothing-found = No decision fits
register-empty = No decision yet
register-empty-text = When a poll closes and somebody writes its outcome, it stands here.
register-unread = New to you
register-owner = { $name } sees to it
register-review = to be reviewed on

## rule: how a poll decides, in the reader's words
rule-share-all = all of { $base }
rule-share-more = more than { $fraction } of { $base }
rule-share-least = at least { $fraction } of { $base }
base-eligible = those who may vote
base-active = those who may vote and whose account is in use
base-cast = those who vote, abstentions too
base-valid = those who vote and do not abstain
base-yes-no = those who say yes or no
rule-threshold = Needed in favour: { $share }.
rule-approval-quorum = In favour have to be { $share }.
rule-quorum = To be valid, { $share } have to take part.
rule-seats = { $count } of them are chosen.
rule-budget = There is { $budget } to spend.
rule-target =
    { $count ->
        [one] One person is enough.
       *[other] { $count } are needed.
    }
rule-at-tie = At a tie
rule-tie = { $policy }.
rule-tie-casting = { $name } has the casting vote.
rule-lot = The sealed lot
rule-lot-hint = The SHA-256 of a secret that is opened at the close: nobody can choose the lot afterwards, and anybody can check it.
rule-privacy = Who sees the ballots
tie-report = The tie is the result, and we talk again
tie-status-quo = Things stay as they are
tie-lot = A lot decides, sealed at the opening
tie-casting-vote = Somebody named beforehand decides
tie-run-off = Another poll between the tied
tie-all = All of the tied, if there is money for all
privacy-open = Open ballots
privacy-confidential = Confidential
privacy-open-meaning = Everybody who sees the results sees who voted how, and why.
privacy-confidential-meaning = Nobody sees who voted how, not even those who run the poll. What you cast is kept, so that you can change it. Results come after the close, and only from five ballots on; there are no reasons, because words would tell who wrote them.
poll-options = Options

## ballot: one of every kind
ballot-word-first = { $option } first
ballot-word-times =
    { $count ->
        [0] no time
        [one] one time
       *[other] { $count } times
    }
ballot-word-nothing = nothing marked
ballot-word-options =
    { $count ->
        [one] one option
       *[other] { $count } options
    }
ballot-word-more = { $option } and { $count } more
ballot-join = I join in
ballot-join-meaning = Count on me.
ballot-not-join = Not this time
ballot-not-join-meaning = Go ahead without me.
ballot-choose-person = Please choose a person.
ballot-too-few =
    { $count ->
        [one] Please choose at least one option, or abstain.
       *[other] Please choose at least { $count } options, or abstain.
    }
ballot-too-few-ranked =
    { $count ->
        [one] Please rank at least one option, or abstain.
       *[other] Please rank at least { $count } options, or abstain.
    }
ballot-too-many =
    { $count ->
        [one] One option at most, please.
       *[other] At most { $count } options, please.
    }
ballot-above-cap =
    { $count ->
        [one] At most one point for one option.
       *[other] At most { $count } points for one option.
    }
ballot-above-maximum = The highest is { $most }.
ballot-dots-exceeded = These are more points than you have: { $count }.
ballot-more-about = More about it
ballot-budget = There is { $budget } to spend in all.
ballot-mark-one = Choose one.
ballot-mark-exactly = Choose exactly { $count }.
ballot-mark-any = Choose as many as you like.
ballot-mark-at-least = Choose at least { $count }.
ballot-mark-at-most = Choose at most { $count }.
ballot-mark-between = Choose from { $least } to { $most }.
ballot-marked =
    { $count ->
        [0] Nothing chosen yet.
        [one] One chosen.
       *[other] { $count } chosen.
    }
ballot-rank-how = Tap what you like best, then what you like next. What you leave out counts as liked least.
ballot-ranked = Your ranking
ballot-rank = Rank
ballot-shares-rank = (shares this rank)
ballot-unranked = Not ranked: liked least
ballot-rank-next = Give rank { $rank } to
ballot-rank-up = Up
ballot-rank-down = Down
ballot-rank-level = Same rank as the one before
ballot-rank-remove = Take out of the ranking
ballot-now-ranked = { $option } is on rank { $rank }
ballot-now-unranked = { $option } has no rank
ballot-resistance-how = 0: I have nothing against it. { $most }: I cannot live with it.
ballot-resistance-blank = Left blank counts as no resistance.
ballot-score-how = 0 is the worst, { $most } the best.
ballot-score-blank = Left blank counts as 0.
ballot-blank = blank
ballot-blank-left =
    { $count ->
        [0] Every option has a number.
        [one] One option is left blank.
       *[other] { $count } options are left blank.
    }
ballot-points-how =
    { $count ->
        [one] You have one point to give.
       *[other] You have { $count } points to deal out. You need not spend them all.
    }
ballot-points-cap = No option gets more than { $count } from you.
ballot-points-left =
    { $count ->
        [0] Nothing left
        [one] One point left
       *[other] { $count } points left
    }
ballot-one-more = One more
ballot-one-less = One less
ballot-times-how = In your time zone, { $zone }. A time without an answer counts as no.
ballot-times-required = These people have to be able to come: { $people }.
able-yes = Yes
able-if-need-be = If need be
able-no = No
ballot-nominate = Whom do you name?
ballot-nominate-hint = One person; it may be you.
ballot-nominate-reason = Why this person for this role? A nomination is weighed by its reasons, not counted.
ballot-answer = Your answer
ballot-abstain = I abstain
ballot-abstain-hint = You count as taking part, and leave it to the others.
ballot-confidential = This poll is confidential: nobody sees how you voted, and there is no field for a reason, because words would tell who wrote them.

## start: asking for a decision
start-poll = Ask for a decision
start-may-not = You may not ask for a decision here
start-question = What is the question?
start-ask-text = Does everybody agree to a text?
start-ask-text-hint = A proposal: consent, consensus, yes or no.
start-ask-options = One of several options?
start-ask-options-hint = What to do, which name, which offer.
start-ask-role = Who gets a role?
start-ask-role-hint = One person by nomination, or several places by election.
start-ask-date = Which date?
start-ask-date-hint = Everybody says when they can, on their own clock.
start-ask-budget = Sharing a budget?
start-ask-budget-hint = Which projects get money from a pot.
start-ask-join = Who joins in?
start-ask-join-hint = It happens when enough people take part.
start-ask-think = What does everybody think?
start-ask-think-hint = A round in which everybody answers in words; nothing is counted.
start-title = The question, in one line
start-title-text = What shall be done?
start-title-options = For example: Which tool do we use for our library?
start-title-role = For example: Who coordinates the lab next year?
start-title-date = For example: When do we meet in spring?
start-title-budget = For example: Which projects do we fund this year?
start-title-join = For example: Who helps to move the server?
start-title-think = For example: What did you learn this half year?
start-text = More about it
start-text-hint = What should people know before they answer?
start-options = Options
start-options-hint = At least two. Everybody sees them in an order of their own, so that standing first helps none.
start-none-added = At least two. “{ start-none-of-these }” is added by itself, so that people can say that no option will do.
start-none-of-these = None of these
start-times = Times
start-times-hint = At least two, on your own clock; everybody else sees them on theirs.
start-duration = How long it takes
start-duration-open = Open end
start-duration-minutes = { $count } minutes
start-time-number = Time { $number }
start-time-add = Add a time
start-option-number = Option { $number }
start-option-add = Add an option
start-option-note = More about it
start-option-note-label = More about { $option }
start-option-majority = A majority of its own
start-option-majority-label = How many times { $option } has to win
start-option-majority-hint = More than so many times as many have to rank it above none of these as below, such as 3 or 4/3. More than once where you write nothing.
start-option-majority-wrong = So many times is a number from 1 to 1000, such as 3, 4/3 or 1.5.
start-option-up = Up
start-option-down = Down
start-option-remove = Remove
start-option-moved = { $option } now stands on place { $place }
start-option-removed = Removed
start-cost = Cost in { $currency }
start-options-wrong = At least two options, please, that do not read the same.
start-costs-wrong = At least two options, please, that do not read the same, and what each of them costs, in whole numbers.
start-times-wrong = At least two times, please, that differ and still lie ahead.
start-more-methods = More methods
start-more-settings = More settings
start-budget = How much there is to spend
start-currency = Currency
start-currency-wrong = A currency is written like EUR.
start-number-wrong = Please write a whole number that fits.
start-number-usual = { $number } where you write nothing.
start-places = How many places
start-seats = How many are chosen
start-seats-hint = One where you write nothing. Several are chosen as a block, not in proportion.
start-target = How many people are needed
start-target-hint = One where you write nothing.
start-score-max = The highest number
start-points = Points for each person
start-cap = Most for one option
start-cap-hint = No limit where you write nothing.
start-marks-min = At least how many on a ballot
start-marks-max = At most how many on a ballot
start-marks-max-hint = All where you write nothing.
start-utility = What a project is worth to somebody who wants it
start-utility-cost = What it costs
start-utility-cost-hint = Large projects that many want go before small ones.
start-utility-one = The same for each
start-utility-one-hint = More projects, and smaller ones.
start-stop = Stop at the first that cannot be paid
start-stop-hint = Otherwise it is skipped, and the next one that fits is taken.
start-majority = Needs a majority
start-majority-hint = The winner needs more than half of the votes; otherwise there is a run-off between the first two.
start-threshold = How much has to be in favour
start-threshold-usual = More than half of those who take a side
start-approval-quorum = How many of all who may vote have to be in favour
start-quorum = How many have to take part
start-quorum-usual = As the method has it by itself
start-share-how = How many
start-share-no = Nothing is asked
start-share-least = At least
start-share-more = More than
start-share-fraction = Part
start-share-base = Of whom
start-share-all = all
start-share-none = none
start-share-wrong = This share does not fit. Please choose another.
start-required = Who has to be able to come
start-required-hint = Times at which one of them cannot come are out.
start-tie = If two are level
start-tie-hint = Fixed now, before anybody knows who is level.
start-bars = Each option has to win against none of these
start-bars-hint = “None of these” is added as an option. Whatever does not win against it is out; the rest is compared.
start-option-quorum = How many have to prefer an option to none of these
start-option-quorum-hint = As a number of times half the square root of those who may vote; often 3. Empty for no such number.
start-changes = If people join or leave while it runs
start-changes-hint = It goes on record in any case.
start-changes-frozen = Those who may vote stay as they are at the opening
start-changes-without-leavers = Who leaves loses the vote
start-changes-follow = Who leaves loses the vote, who joins gets one
start-tie-yes-no = If as many say yes as no
start-tie-fails = It does not pass
start-casting = Who has the casting vote
start-casting-hint = One of those who vote. They are asked only if it comes to a tie.
start-casting-wrong = Please name one of those who vote.
start-weights = Whose votes count for more or less than one
start-weights-hint = By name, among those who vote. Everybody else's vote counts for one.
start-weights-not = Votes count for more or less than one only where the ballots are open and those who may vote stay as they are.
start-weight = Weight of { $name }
start-weight-wrong = A weight is above 0, at most a million, with at most six decimals, such as 2 or 0.5.
start-nominations = Who sees the nominations
start-nominations-open = Everybody, as they come
start-nominations-open-hint = Those who come later read what was said before them.
start-nominations-hidden = Nobody, until a change round
start-nominations-hidden-hint = Everybody thinks for themselves first. Then all reasons are shown, and everybody may change their nomination.
start-change-round = With a change round
start-change-round-hint = From a moment on everybody is asked to read all reasons and to think again.
start-change-at = The change round begins
start-change-at-hint = From then on all nominations are shown, and those who vote get an email.
start-change-at-wrong = At least an hour after the opening, and an hour before the close.
start-change-round-shown = In the change round everybody sees all nominations.
start-not-elector = Please choose somebody who is among those who vote.
start-not-confidential = This way of deciding lives on people's reasons, so its ballots are open.
start-confidential-shown = The result of a confidential poll is shown when it closes.

## the same ballots under other rules, and the evidence
other-rules-agree = Counted by the other rules for such ballots, the result is the same.
other-rules-differ = The same ballots come to another result by some other rules. The poll's own rule was fixed before it opened, and it is the one that counts:
other-rule-wins = { $method }: { $names }
other-rule-tied = { $method }: a tie of { $names }
evidence-how = How can I check this result?
evidence-meaning = The evidence holds the rule, who could vote, every ballot as far as the poll's privacy allows, and the count. Anybody can count it again without this server:
evidence-download = Download the evidence (JSON)

## votes cast for another
deciding-vote-yourself = Vote yourself
deciding-own-counts = You can vote yourself at any time; then your own ballot counts.
deciding-ballot-for = { $name }’s ballot is in: { $stance }.
cast-as-own = cast themselves
cast-as-proxy = cast by { $name } as proxy
cast-as-phone = told by phone, entered by { $name }
cast-as-paper = handed in on paper, entered by { $name }
mine-cast-as-proxy = { $name } cast it for you, as your proxy.
mine-cast-as-phone = { $name } entered it, as you told it by phone.
mine-cast-as-paper = { $name } entered it, as you handed it in on paper.
mine-confirmed = { $name } confirmed it. Where it was checked: “{ $text }”
proxy-for-others = Votes of others that you cast
proxy-handed-to-you = { $name } has handed you their vote in this poll.
proxy-vote-for = Also vote for { $name }
proxy-ballot-of = { $name }’s ballot
proxy-ballot-hint = You vote as you think right for { $name }. They are told that you voted, and may still vote themselves.
proxy-cast = Cast { $name }’s ballot
proxy-voted-themselves = { $name } has voted themselves. You need do nothing.
proxy-give = Let somebody vote for you
proxy-give-text = Whoever you choose casts your ballot beside their own. You can take that back, and vote yourself, at any time.
proxy-where = Where
proxy-this-poll = In this poll
proxy-all-polls = In all polls of { $group }
ui-choose-person = Choose a person
proxy-who = Who votes for you
proxy-who-hint = Those who vote there too, and cast votes for at most one other.
proxy-until-when = Until when
proxy-hand-over = Hand over my vote
proxy-given = { $name } now votes for you.
proxy-handed-over = { $name } may vote for you.
proxy-handed-over-in = { $name } may vote for you in all polls of { $group }, until { $when }.
proxy-from = from { $when }
proxy-until = until { $when }
proxy-revoke = Take it back
proxy-revoke-question = Take your vote back from { $name }?
proxy-revoke-text = A ballot that they cast for you already stands until you vote yourself.
proxy-revoked = { $name } no longer votes for you.
proxy-return = Hand it back
proxy-return-question = Hand their vote back to { $name }?
proxy-return-text = They are told by email. A ballot that you cast for them already stands until they vote themselves.
proxy-returned = You no longer vote for { $name }.
me-votes = Handed-over votes
proxies-given = Who votes for you
proxies-none-given = You vote for yourself everywhere. In an open poll you can let somebody vote for you.
proxies-held = For whom you vote
proxies-none-held = Nobody has handed you their vote.
home-vote-for-others = Vote for another
taken-enter = Enter a ballot taken by phone or on paper
taken-enter-text = It counts once another person has confirmed it. Whose ballot it is, is told by email.
taken-whose = Whose ballot
taken-whose-hint = Those who have not voted yet.
taken-nobody = Everybody else has voted.
taken-how = How they told you
taken-by-phone = By phone
taken-on-paper = On paper
taken-enter-of = Enter { $name }’s ballot
taken-entered = { $name }’s ballot waits for somebody to confirm it.
taken-waiting = Ballots to confirm
taken-waiting-hint = Taken by phone or on paper. They do not count yet: somebody other than who entered them confirms them before the close.
taken-entered-by = entered by { $name }
taken-confirm = Confirm
taken-confirm-title = Confirm { $name }’s ballot
taken-checked = Where did you check it?
taken-checked-hint = For instance: I called back, or: I hold the paper in my hand. It is kept with the ballot. Those who vote here read it.
taken-confirmed = { $name }’s ballot is cast.
taken-confirmed-by = confirmed by { $name }
taken-checked-said = Where { $name } checked it: “{ $text }”
taken-drop = Drop
taken-drop-question = Drop { $name }’s ballot?
taken-drop-text = It will not count, and can be entered again.
taken-dropped = The ballot was dropped.
result-by-proxy =
    { $count ->
        [one] One ballot of { $all } was cast by proxy.
       *[other] { $count } of { $all } ballots were cast by proxy.
    }
result-by-phone =
    { $count ->
        [one] One ballot of { $all } was taken by phone.
       *[other] { $count } of { $all } ballots were taken by phone.
    }
result-on-paper =
    { $count ->
        [one] One ballot of { $all } was taken on paper.
       *[other] { $count } of { $all } ballots were taken on paper.
    }
result-unconfirmed =
    { $count ->
        [one] One ballot taken by phone or on paper was not confirmed before the close, and is not counted.
       *[other] { $count } ballots taken by phone or on paper were not confirmed before the close, and are not counted.
    }
## beginning a poll: drafts, templates, copies, changes
begin-from = Begin from
begin-question = A question
begin-template = Template: { $name }
begin-copy = Earlier poll: { $title }
begin-gone = This is not there any more; begin with a question
begin-left-out = Left out, because they have no vote here any more: { $names }.
draft-keep = Keep as a draft
draft-kept = Your draft is kept. You find it in the discussion.
draft-untitled = Without a title yet
draft-delete = Delete
draft-delete-question = Delete the draft “{ $title }”?
draft-delete-text = Nobody else has seen it, and it cannot be brought back.
draft-deleted = Deleted
drafts-mine = Your drafts
drafts-only-you = Only you see these.
poll-copy = Use as the start of a new poll
poll-edit = Change this poll
poll-edit-plan = It has not opened, so all of it may still be changed. Nobody has been told of it yet.
poll-edit-question = Nobody has voted, so question and options may still be changed. With the first vote they stay as they are. Those who may vote hear of it if the options change.
poll-may-not-edit = This poll cannot be changed any more
templates = Templates
templates-text = Ways to begin a poll. To add one, open a poll that went well and keep it as a template.
template-keep = Save as a template
template-keep-text = Method, settings, texts and duration are kept; dates are not.
template-kept = Saved as a template
template-whose = Whose template?
template-name = Name
template-use-when = When to use it
template-use-when-hint = In one line, for whoever chooses.
template-built-in = Built in
template-of-all = For everybody
template-edit = Edit
template-may-not-edit = You may not change this template, or it is not in use any more
template-times = Its dates are chosen when a poll is begun from it.
template-voters-open = Who votes is left open
template-voters-open-hint = Then they are the members of the groups whose matter it is.
template-hours = For how many hours a poll is open
template-hours-hint = 72 are three days. Where you write nothing, whoever begins a poll says when it ends.
template-retire = Retire
template-retire-question = Retire “{ $name }”?
template-retire-text = Nobody begins from it any more. Polls that were begun from it stay.
template-retired = Retired

## me-calendar: one's own calendar, and feeds
me-calendar = Your calendar
me-calendar-text = Your calendar program can show when polls and steps of processes end, and when decisions are reviewed: of everything you may read.
me-calendar-get = Get an address for it
me-calendar-address = Address of your calendar
me-calendar-secret = Whoever has this address sees these dates. Keep it to yourself.
me-calendar-open = Open in my calendar
me-calendar-copy = Copy the address
me-calendar-copied = Address copied
me-calendar-renew = New address
me-calendar-renew-question = Replace the address?
me-calendar-renew-text = The present one shows nothing any more, wherever it is used.
me-calendar-remove = Remove
me-calendar-remove-question = Remove the address?
feeds-title = Follow along
feeds-text = What is public here can be followed from elsewhere:
feeds-atom = Feed (Atom)
feeds-json = Feed (JSON)
feeds-calendar = Calendar

## whole-: every hub on one page
whole-decided = Decided
whole-new = New
whole-more = More
whole-waits-for = Waits for
whole-goals = Aims
whole-print = Print or read as one plain page
whole-send = By email
whole-send-text = You get it now, and from then on as often as you like.
whole-send-rhythm = How often?
whole-send-once = Only now
whole-send-weekly = Now and every week
whole-send-monthly = Now and every four weeks
whole-send-never = No more
whole-send-button = Send it to me
whole-send-stop = Stop sending it
whole-sent = It is on its way to { $email }.
whole-stopped = You get no more of these emails.
whole-and-others =
    { $count ->
        [one] { " " }and one other
       *[other] { " " }and { $count } others
    }
groups-goals = Goals of this group
groups-roles = Roles
groups-no-roles = This group has no roles yet. A role says what somebody does for the others, and until when.
groups-new-role = New role
groups-term-until = Term until
groups-term-ended = Term ended on
groups-ended-text = The term of this working group is over. Nothing is closed by it: prolong the term, or say together that the work is done.
groups-ends-on = Last day of the term
groups-ends-on-hint = Those who lead hear of it three weeks before. Nothing is closed when it is over.
whole-open-roles = Open roles
people-roles = Roles
groups-meetings = Meetings of this group
groups-next-meeting = Next meeting
discussion-call-meeting = Call a meeting about it
discussion-meetings = Meetings
poll-meeting = The meeting
poll-meeting-make = Make it a meeting
poll-meeting-text = Those who said that they can come are asked by email, with a calendar file.
poll-meeting-text-confidential = Everybody in the group is asked alike: nobody learns who could come.
poll-meeting-which = Which of the times?
poll-meeting-place = Where? An address, or the link of a call
poll-meeting-done = Invitations are on their way
discussion-goals = Goals proposed here
