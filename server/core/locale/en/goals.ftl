# Goals: how a measure and a goal stand. The page and the emails say it alike.

goal-sentence-rise = { $number } of { $target }
goal-sentence-fall = { $number }, down to { $target }
goal-sentence-hold = { $number }, at least { $target }
goal-sentence-none = No number yet, the aim is { $target }
goal-sentence-behind = { $behind } behind the line
goal-sentence-on = on the line
goal-sentence-ahead = { $ahead } ahead of the line
goal-sentence-met = reached
goal-sentence-missed = not reached in time
goal-sentence-due = due { $date }

## lists
goals = Goals
goals-lead = What each group aims for, and how far it has come.
goals-filters = Which goals to show
goals-group = Group
goals-theme = Theme
goals-health = How it stands
goals-all = All
goals-empty = No goals yet
goals-empty-text = A goal says what a group aims for, by which numbers, until when. A group sets it by a decision.
goals-nothing-found = No goal is like this
goals-found = { $count ->
    [one] One goal
   *[other] { $count } goals
}
goals-propose = Propose a goal
goals-download = All goals as a file (CSV)
goal-owner = Owner
goal-waits = A change is proposed
goal-of-organisation = Goal of the whole organisation

## how it stands
goal-proposed = Proposed
goal-closed = Never set
goal-on-track = On track
goal-at-risk = At risk
goal-met = Met
goal-missed = Missed
goal-dropped = Dropped
goal-risk-behind = A number is behind its line by more than a tenth of the way.
goal-risk-silent = Nothing was reported for two rhythms.
goal-risk-said = The last report says that it is at risk.

## one goal
goal-agreements = Agreements that should move it
goal-terms = What holds
goal-proposed-terms = What is proposed
goal-from-to = { $from } to { $to }
goal-time = Time
goal-rhythm = Reports
goal-rhythm-weekly = every week
goal-rhythm-monthly = every month
goal-rhythm-quarterly = every three months
goal-rhythm-none = when there is something to tell
goal-next-report = Next report
goal-measures = Measures
goal-measure-terms = from { $baseline } to { $target }, due { $date }
goal-chart-target = Target { $number }
goal-chart-start = Start { $number }
goal-numbers = The numbers of “{ $name }” as a table
goal-day = Day
goal-number = Number
goal-no-numbers = No number was told yet.
goal-progress = Progress
goal-no-progress = Nothing was told yet
goal-no-progress-text = The owner and the group’s leads tell how far it has come.
goal-corrected = Corrected: another entry stands in its place
goal-correction = Correction of an earlier entry
goal-source = Source
goal-said-at-risk = Sees it at risk
goal-progress-file = Progress as a file (CSV)
goal-history = How it came about
goal-revision = Revision { $number }
goal-proposed-by = Proposed by { $name }
goal-revision-proposed = waits for a decision
goal-revision-adopted = adopted
goal-revision-declined = declined
goal-revision-withdrawn = withdrawn
goal-decided-by = Decided by
goal-hidden-decision = a decision that you cannot read
goal-discussed-in = Discussed in
goal-dropped-why = This goal was given up
goal-more = More for this goal

## telling progress
goal-report = Tell the progress
goal-report-title = How far has it come?
goal-report-hint = A number or a sentence is enough.
goal-report-now = { $name } now
goal-report-last = Last: { $number } on { $date }
goal-report-words = In words
goal-report-source = Where does it come from?
goal-report-source-hint = A link, or a few words.
goal-report-on = Day
goal-report-at-risk = I see this goal at risk
goal-report-at-risk-hint = It then shows as “at risk” until a later report.
goal-report-send = Tell it
goal-report-done = Told. Thank you.
goal-correct = Correct
goal-correct-title = Correct an entry
goal-correct-hint = The entry stays, and yours stands in its place.

## deciding on it
goal-adopt = Adopt
goal-adopt-title = Adopt what is proposed
goal-adopt-which = Which decision says so?
goal-adopt-none = The group has taken no decision yet that could set a goal. Decide first, in a poll whose outcome is published or in a process; then come back.
goal-adopted-done = Adopted.
goal-adopt-outcome = Outcome, { $date }
goal-adopt-agreement = Agreement, { $date }
goal-decline = Decline
goal-decline-title = Decline what is proposed
goal-declined-done = Declined.
goal-withdraw = Withdraw
goal-withdraw-sure = Take back what you proposed? It stays in the history.
goal-withdrawn-done = Withdrawn.
goal-drop = Drop this goal
goal-dropped-done = Dropped.
goal-reason = Why?
goal-choose-decision = Choose the decision.

## proposing
goal-propose-title = Propose a goal
goal-change-title = Propose a change
goal-change = Propose a change
goal-change-hint = What holds goes on holding until a decision adopts your proposal.
goal-propose-hint = It is set once the group has decided so.
goal-propose-nowhere = You are in no group yet whose goals you could propose
goal-change-not = This goal cannot be changed now
goal-form-title = What do we aim for?
goal-form-title-hint = One line, such as “Sixty partners in three continents”.
goal-form-purpose = What for?
goal-form-group = Whose goal is it?
goal-form-organisation = It is the goal of the whole organisation
goal-form-owner = Who answers for it?
goal-form-owner-hint = They tell the others how far it has come.
goal-form-starts = First day
goal-form-ends = Last day
goal-form-rhythm = How often do they report?
goal-form-themes = Themes
goal-form-measure = Measure { $number }
goal-form-measure-name = What is counted?
goal-form-unit = In what?
goal-form-unit-hint = Such as partners, %, € or tonnes.
goal-form-baseline = Number now
goal-form-target = Number to reach
goal-form-target-hint = Below the number now, it has to fall. The same, it must not fall.
goal-form-due = Due
goal-form-due-hint = The goal’s last day, if you leave it empty.
goal-form-add = Add a measure
goal-form-remove = Remove measure { $number }
goal-form-send = Propose it
goal-form-number = Write a number, such as 12 or 12.5.
goal-form-day = Choose a day.
goal-proposed-done = Proposed.

## a file of progress
goal-import = Tell progress from a file
goal-import-hint = A CSV file with the columns goal, measure, date, number, words and source: the file of a goal’s progress is one. It is checked first, and nothing is written before you say so.
goal-import-choose = Choose the file
goal-import-check = Check it
goal-import-problems = This has to be put right first
goal-import-place = Row { $row }, column { $column }
goal-import-row = Row { $row }
goal-import-new = { $count ->
    [one] One new entry
   *[other] { $count } new entries
}
goal-import-skipped = { $count ->
    [0] nothing was told before
    [one] one was told before and is skipped
   *[other] { $count } were told before and are skipped
}
goal-import-send = Write the new entries
goal-import-done = Written.
