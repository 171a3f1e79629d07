# Meetings: when people meet, who comes, the agenda and the minutes. The page and the emails say the answers alike.

meeting-answer-coming = I come
meeting-answer-maybe = I do not know yet
meeting-answer-not-coming = I cannot come

## lists
meetings = Meetings
meetings-lead = When each group meets, and what was said.
meetings-which = Which meetings to show
meetings-ahead = Coming up
meetings-past = Held
meetings-empty = No meetings coming up
meetings-empty-past = No meetings yet
meetings-empty-text = Whoever may open a discussion in a group can call a meeting of it.
meetings-call = Call a meeting
meetings-all = All groups

## where it stands
meeting-planned = Planned
meeting-under-way = Under way
meeting-held = Held
meeting-cancelled = Called off

## calling one
meeting-call-title = Call a meeting
meeting-call-nowhere = There is no group whose meeting you could call
meeting-call-hint = Everybody in the group gets an invitation with a calendar file, and can answer.
meeting-form-group = Group
meeting-form-title = What is it about?
meeting-form-starts = Begins
meeting-form-length = Length
meeting-form-minutes = { $minutes } minutes
meeting-form-hours = { $hours ->
    [one] One hour
   *[other] { $hours } hours
}
meeting-form-days = { $days ->
    [one] One day
   *[other] { $days } days
}
meeting-form-place = Where?
meeting-form-place-hint = An address, or the link of a call. Only those who could come see it.
meeting-form-of-process = The objections that wait for a meeting go on its agenda by themselves.
meeting-called-done = Invitations are on their way
meeting-edit = Change time or place
meeting-edit-hint = Those who were asked are told. If the time changes, they are asked again.
meeting-edited-done = Changed, and those who were asked are told
meeting-cancel = Call off
meeting-cancel-reason = Why? (optional)
meeting-cancel-text = Those who were asked are told, and it disappears from their calendars.
meeting-cancelled-done = Called off

## one meeting
meeting-when = When
meeting-when-here = for you
meeting-when-there = where { $organisation } is
meeting-where = Where
meeting-of-poll = The time was found in a poll
meeting-of-discussion = Belongs to
meeting-called-by = Called by { $name }
meeting-minutes-by = { $name } takes the minutes
meeting-cancelled-by = { $name } called this meeting off.
meeting-previous = The one before
meeting-next = The next one
meeting-more = More for this meeting
meeting-print = Print

## who comes
meeting-who = Who comes
meeting-your-answer = Do you come?
meeting-answer-ready = You followed the answer “{ $answer }” from an email. Press it to send it.
meeting-answered = Your answer is kept
meeting-coming = { $count ->
    [one] One comes
   *[other] { $count } come
}
meeting-maybe = { $count ->
    [one] One does not know yet
   *[other] { $count } do not know yet
}
meeting-not-coming = { $count ->
    [one] One cannot come
   *[other] { $count } cannot come
}
meeting-waiting = { $count ->
    [one] One has not answered
   *[other] { $count } have not answered
}
meeting-attended = Were there
meeting-attendance = Who is there?
meeting-attendance-others = Somebody else is there
meeting-attendance-save = Note who is there
meeting-attendance-done = Noted

## the agenda
meeting-agenda = Agenda
meeting-agenda-empty = Nothing is on the agenda yet
meeting-item-words = Topic
meeting-item-discussion = Discussion
meeting-item-poll = Poll
meeting-item-process = Process
meeting-item-objection = Objection
meeting-item-goal = Goal
meeting-item-hidden = Something that you may not read
meeting-item-objection-title = Objection { $number }: { $title }
meeting-item-left-over = Left over from the last meeting
meeting-item-by-rules = Put here by the rules of the process
meeting-item-up = Move “{ $title }” up
meeting-item-down = Move “{ $title }” down
meeting-item-remove = Take “{ $title }” off
meeting-item-moved = Moved to place { $place }
meeting-item-removed = Taken off the agenda
meeting-item-add = Add a topic
meeting-item-add-button = Add
meeting-item-added = On the agenda
meeting-take-over = Take the process over in this meeting
meeting-suggested = What is open in the group
meeting-suggested-text = What could be talked about, what is most pressing first.
meeting-suggested-add = Put “{ $title }” on the agenda
meeting-why-objection = The rules send it to a meeting
meeting-why-review = Due for review
meeting-why-poll-before = Over by then
meeting-why-poll-after = Still open then
meeting-why-goal = Off track
meeting-why-no-end = Open, and nothing decides it

## minutes
meeting-minutes-notes = What was said
meeting-minutes-decided = Decided, and who does what by when
meeting-minutes-settled = What became of it
meeting-settled-open = Still to be talked about
meeting-settled-done = Dealt with
meeting-settled-carried-over = Goes on to the next meeting
meeting-minutes-keeping = Keeping …
meeting-minutes-kept = Kept
meeting-minutes-unkept = Not kept yet
meeting-minutes-failed = Could not be kept. Your words are still here.
meeting-minutes-stale = { $name } wrote here in the meantime:
meeting-minutes-mine = Keep mine
meeting-minutes-theirs = Take theirs
meeting-minutes-none = No minutes of this item
meeting-minutes-closed = The minutes are closed. What you write now is a correction, and is shown as one.
meeting-corrected = Corrected
meeting-correct = Correct the minutes
meeting-correct-done = Leave the minutes as they are
meeting-close = Close the meeting and its minutes
meeting-close-text = Those who were asked get the minutes by email, once. What is still open goes on to the next meeting. From then on only corrections are possible.
meeting-closed-done = Closed, and those who were asked are told
meeting-hand-over = Hand over the minutes
meeting-hand-over-to = Who takes the minutes?
meeting-handed-over = Handed over
meeting-call-next = Call the next one
meeting-call-next-weeks = How many weeks later?
meeting-call-next-text = At the same hour, with the same people; what is left over goes on its agenda.
meeting-weeks = { $weeks ->
    [one] One week later
   *[other] { $weeks } weeks later
}
