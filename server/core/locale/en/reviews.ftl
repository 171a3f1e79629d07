review-days = { $from } to { $to }

## the list
reviews = Reviews
reviews-lead = A period that is looked back on together: what was decided, how far goals came, and what those who did it tell.
reviews-empty = No review yet
reviews-empty-text = Twice a year, or in any rhythm, a review looks back. Its pack compiles itself from the record.
review-open = Under way
review-frozen = Published

## beginning one
review-begin = Begin a review
review-begin-nowhere = There is no group for which you can begin a review.
review-begin-hint = { $months ->
    [one] Reviews follow one another every month; the days below follow the last one.
   *[other] Reviews follow one another every { $months } months; the days below follow the last one.
  }
review-group = Held by
review-title = Title
review-title-hint = Such as “Our first half-year”.
review-body = What you ask of everybody
review-body-hint = It opens the review’s own discussion.
review-body-start = Look at what we decided and how far our goals came. What went well, and what do we want to do differently?
review-from = First day
review-to = Last day
review-begin-send = Begin the review

## one review
review-looks-back = Looks back on
review-discuss = { $count ->
    [0] Discuss
    [one] Discuss (1 comment)
   *[other] Discuss ({ $count } comments)
  }
review-freeze = Freeze and publish
review-freeze-sure = The pack and all narratives stay as they are from now on, and get a digest. The advisory board, the leads of the hubs and the group that holds the review are told by email; whoever may read the group may read it. This cannot be undone.
review-frozen-done = The review is published.
review-unanswered = Unanswered so far
review-unanswered-hint = Feedback that waited for its answer when this review was begun.
review-totals = In sum
review-no-chapters = There is no chapter here that you can read.
review-outcomes = Decisions
review-agreements = Agreements
review-goals = Goals
review-goals-health = Goals: { $health }
review-due = Falls due
review-due-outcome = Decision to be looked at again
review-due-agreement = Agreement to be looked at again
review-due-end = Agreement ends
review-money = Money decided on
review-participation = Who took part, in numbers
review-part-polls = { $count ->
    [one] Polls: { $did } of { $could } voted in one poll
   *[other] Polls: { $did } ballots of { $could } that were possible, in { $count } polls
  }
review-part-processes = { $count ->
    [one] Processes: { $did } of { $could } answered in one process
   *[other] Processes: { $did } answers of { $could } that were possible, in { $count } processes
  }
review-part-discussions = { $count ->
    [one] Discussions: { $comments } comments by { $people } people in one discussion
   *[other] Discussions: { $comments } comments in { $count } discussions, { $people } voices
  }
review-sources = Counted from
review-goal-on-track = On track
review-goal-at-risk = At risk
review-goal-met = Met
review-goal-missed = Missed
review-goal-dropped = Dropped
review-goal-organisation = Goal of the whole organisation
review-goal-set = Set in this period
review-goal-reports = { $count ->
    [0] no report
    [one] one report
   *[other] { $count } reports
  }
review-measure = { $name }: from { $before } to { $after }, aim { $target }
review-not-told-yet = Its leads have told nothing yet.
review-not-told = Its leads told nothing.
review-tell = Tell how it was for { $group }
review-tell-again = Change what you told
review-narrative = What { $group } tells
review-narrative-hint = What the numbers do not tell. Leave a blank line between paragraphs: feedback can be on each.
review-told-by = Told by { $name }
review-told-done = It is told.
review-paragraph-link = Link to this paragraph
review-feedback = Feedback
review-new-goals = Goals proposed here
review-no-goals = None yet.
review-propose-goal = Propose a goal
review-goal-proposed = Waits for a decision
review-goal-decided = Decided
review-begun-by = Begun by { $name },
review-frozen-by = Published by { $name },
review-digest = SHA-256 of what you read here:
review-chapter-digest = SHA-256 of this chapter:
review-plain = As a plain page
review-markdown = As Markdown
