# The words of deciding, the same on the page, in emails and in the record.

## stances, and what each means
stance-consent = Consent
stance-concern = Concern
stance-objection = Objection
stance-agree = Agree
stance-abstain = Abstain
stance-stand-aside = Stand aside
stance-block = Block
stance-consent-meaning = Good enough for now, safe enough to try.
stance-concern-meaning = I have a worry to put on record; it does not stop the proposal.
stance-objection-meaning = It would do harm. This stops the proposal until the reason is met.
stance-agree-meaning = I support this.
stance-abstain-meaning = I leave this one to the others.
stance-stand-aside-meaning = I do not agree, but I will not stand in the way.
stance-block-meaning = It goes against what we stand for. This stops the proposal.
stance-yes = Yes
stance-no = No
stance-endorse = Whole-hearted yes
stance-agree-mostly = Agree, with a minor point
stance-reservations = Support with reservations
stance-more-discussion = More discussion first
stance-support-anyway = Do not like it, will support it
stance-disagree = Serious disagreement
stance-veto = Veto
stance-yes-meaning = I am for it.
stance-no-meaning = I am against it.
stance-endorse-meaning = I endorse it fully.
stance-agree-mostly-meaning = I agree, with a small point of contention.
stance-reservations-meaning = I can live with it.
stance-more-discussion-meaning = I do not know enough yet; let us talk more.
stance-support-anyway-meaning = I want to stand by the group.
stance-disagree-meaning = I am not on board; do not count on me.
stance-veto-meaning = I cannot go along. This stops the proposal.

## ways of deciding
method-consent = Consent
method-consensus = Consensus
method-yes-no = Yes or no
method-gradients = Gradients of agreement
method-count-me-in = Count me in
method-single-choice = Single choice
method-approval = Approval
method-score = Score
method-resistance = Least resistance
method-dots = Dots
method-star = STAR
method-borda = Borda
method-instant-runoff = Instant run-off
method-schulze = Ranking (Schulze)
method-ranked-pairs = Ranked pairs
method-stv-scottish = Several places (STV, Scottish rules)
method-stv-meek = Several places (STV, Meek)
method-equal-shares = Equal shares of a budget
method-budget-greedy = Budget, most wanted first
method-time-poll = Find a time
method-question-round = Round of answers
method-nomination = Nominations for a role
method-consent-meaning = Nobody objects: good enough for now, safe enough to try.
method-consensus-meaning = Somebody agrees, and nobody blocks.
method-yes-no-meaning = More say yes than no, or as many as you set.
method-gradients-meaning = Everybody says on eight steps how far they agree.
method-count-me-in-meaning = It happens when enough people join in.
method-single-choice-meaning = Everybody marks one option; the most marks win.
method-approval-meaning = Everybody marks all that they could live with; the most marks win.
method-score-meaning = Everybody scores every option; the highest sum wins.
method-resistance-meaning = Everybody says how much they resist each option; the least resistance wins.
method-dots-meaning = Everybody deals out points among the options.
method-star-meaning = Scores, then a run-off between the two best on the same ballots.
method-borda-meaning = Ranks; an option gains for each that it is ranked above.
method-instant-runoff-meaning = Ranks; the last one leaves until one has more than half.
method-schulze-meaning = Ranks; whoever beats every other one to one wins.
method-ranked-pairs-meaning = Ranks; one-to-one wins are locked in from the clearest down.
method-stv-scottish-meaning = Ranks; several are chosen in proportion.
method-stv-meek-meaning = Ranks; several are chosen in proportion, by Meek's rule.
method-equal-shares-meaning = Everybody has an equal share of the money for what they want.
method-budget-greedy-meaning = The most wanted comes first, as long as there is money.
method-time-poll-meaning = Everybody says when they can; the time that most can make wins.
method-question-round-meaning = Everybody answers in words; nothing is counted.
method-nomination-meaning = Everybody names somebody for a role and says why.

## what a count comes to
verdict-passed = Passed
verdict-not-passed = Not passed
verdict-no-quorum = Too few took part
verdict-blocked = Blocked
verdict-tied = Tied

## the checks and notes of a count
step-none-objected = nobody objected
step-objections-stand =
    { $count ->
        [one] one objection stands
       *[other] { $count } objections stand
    }
step-none-blocked = nobody blocked
step-blocks-stand =
    { $count ->
        [one] one block stands
       *[other] { $count } blocks stand
    }
step-quorum-met = { $cast } of { $eligible } took part ({ $needed } needed)
step-quorum-missed = only { $cast } of { $eligible } took part ({ $needed } needed)
step-some-in-favour = { $count } in favour
step-nobody-in-favour = nobody was in favour
step-concerns-noted =
    { $count ->
        [one] one concern noted
       *[other] { $count } concerns noted
    }
step-stand-asides-noted =
    { $count ->
        [one] one stood aside
       *[other] { $count } stood aside
    }
step-none-vetoed = nobody vetoed
step-vetoes-stand =
    { $count ->
        [one] one veto stands
       *[other] { $count } vetoes stand
    }
step-too-few-to-tell = fewer than { $needed } took part, so nothing is told that could give them away
step-threshold-met = { $has } of { $base } in favour ({ $needed } needed)
step-threshold-missed = only { $has } of { $base } in favour ({ $needed } needed)
step-approval-quorum-met = { $has } in favour of { $eligible } who may vote ({ $needed } needed)
step-approval-quorum-missed = only { $has } in favour of { $eligible } who may vote ({ $needed } needed)
step-target-met = { $has } joined in ({ $needed } needed)
step-target-missed = only { $has } joined in ({ $needed } needed)
step-nothing-marked = no ballot marks anything
step-chosen =
    { $count ->
        [one] one option is chosen
       *[other] { $count } options are chosen
    }
step-nothing-chosen = nothing is chosen
step-none-of-these = the group would rather have none of these
step-run-off-needed = no option has a majority, so a run-off between the first two has to decide
step-tie-stands = { $between } options are level for { $places }
step-status-quo-kept = { $between } options are level, so things stay as they are
step-casting-vote-for = as many are for it as against it, and the casting vote says yes
step-casting-vote-against = as many are for it as against it, and the casting vote says no
step-answered =
    { $count ->
        [one] one answer
       *[other] { $count } answers
    }
step-nobody-answered = nobody answered
