# The texts of the page of a process: deciding by consent, by advice, and who takes a role.

## the page and where the process is
consent-one = Process
consent-where = Where we are
consent-steps = The way of this process
consent-step-agreement = Agreement
consent-step-over = (over)
consent-more = More for this process
consent-confidential = Answers without names
consent-now-draft = It is being written. Only whoever proposes sees it.
consent-now-clarify = Questions of understanding are asked and answered. Quick reactions come next.
consent-now-shape = Everybody reacts quickly, and the text is shaped. Then the panel is asked for consent.
consent-now-consent = The panel is asked: do you see harm in this? When nobody objects and enough have answered, it is agreed.
consent-now-lazy = Do you see harm in this? It is adopted when nobody objects and enough have read it: whoever has read it and says nothing consents.
consent-now-integrate = Objections are worked into the text. The next version goes to the panel again.
consent-now-fallback = Consent was not reached. What was chosen before the start is tried now.
consent-now-advise = Those affected and those who know give advice. Then whoever proposes decides.
consent-now-nominate = People are nominated for the role, with reasons. Then everybody may change their nomination.
consent-now-change = The reasons are known: nominations are kept or changed. Then a person is proposed.
consent-now-choose = The facilitator proposes a person. Then the panel is asked for consent.
consent-now-agreed = It is adopted. It is announced next, with thanks.
consent-now-live = What was agreed is in force.
consent-now-review-due = What was agreed is in force, and it is time to look whether it works.
consent-now-ended = It is over.
consent-end-abandoned = Whoever proposed it took it back.
consent-end-dormant = Nobody went on with it.
consent-end-escalated = A wider circle has it now.
consent-end-lapsed = What it had agreed ended with its term.
consent-end-not-adopted = It was not adopted: everything stays as it is.
consent-end-retired = What it had agreed was ended by consent.
consent-end-superseded = Another agreement took its place.
consent-until = This ends { $left },
consent-rounds =
    { $count ->
        [one] Objections were taken up once; that can be done { $most } times at most.
       *[other] Objections were taken up { $count } times; that can be done { $most } times at most.
    }
consent-proposes = proposes
consent-decides = decides after taking advice
consent-facilitates = facilitates
consent-need = The need
consent-paused = The clock stands still, until { $when } at the latest.
consent-in-call = A call has taken this over. It is given back by { $when } at the latest.
consent-in-person = A meeting in person has taken this over. It is given back by { $when } at the latest.
consent-cause-rounds = Objections stood after the last round of integrating.
consent-cause-time = The time for integrating ran out.
consent-cause-too-few = Too few took part, twice.
consent-rung-now = Tried now: { $rung }, until { $when }.
consent-rung-votes = So far { $yes } for it and { $no } against it.
consent-voted-yes = You voted for it.
consent-voted-no = You voted against it.
consent-rung-meeting = A meeting about the open objections
consent-rung-trio = Three people write the next version
consent-rung-trial = A trial with an end
consent-rung-vote = A vote of the panel
consent-rung-decider = A named person decides after taking advice
consent-rung-wider = A wider circle takes it over
consent-rung-drop = It is dropped, and everything stays as it is
consent-decider = { $name } decides.
consent-trio = The three are { $names }.
consent-trio-text = Talk it over among the three of you: { $names }. Then one of you publishes the version for all three, and the panel is asked about it.
consent-you-are-away = You are away until { $when }: nothing waits for you, and you are not counted.
consent-conflicts = Others under way touch the same agreements. Talk to each other first:
consent-sign-in = Sign in to take part.

## the rules
consent-rules = The rules of this process
consent-rules-panel = Whose objection stops it
consent-rules-asked = Who is asked
consent-rules-frozen = (fixed when it was published)

## what is asked of the reader
consent-asked = What is asked of you
consent-others-asked = You are not on the panel, so nothing waits for you. You can read everything here.
consent-others-asked-may = You are not on the panel, so nothing waits for you. This is what you can do:
consent-nothing-asked = Nothing waits for you here now.
consent-attend-at-desk = Note who is there and enter what they say, at your desk below.
consent-announce = Announce it
consent-announced = It is announced.
consent-announce-hint = A sentence or two: what changes, with thanks by name to those whose objections made it better. Everybody who took part hears of it.
consent-publish = Publish
consent-published = It is published.
consent-edit-draft = Edit the draft

## answering a version
consent-answer-candidate = Do you see harm in { $name } taking the role?
consent-answer-version = Do you see harm in version { $number }?
consent-answer-again = Version { $number }: you answered version { $before }
consent-consent = Consent
consent-still-consent = Still consent
consent-consent-concern = Consent with a concern
consent-object = Object
consent-have-interest = I have an interest of my own
consent-abstain = Abstain
consent-answered = Your answer is in.
consent-your-concern = Your concern
consent-your-concern-hint = What should be watched? It stops nothing, is heard, and becomes one of the criteria by which this is judged later.
consent-your-interest = Your interest
consent-your-interest-hint = Say in a sentence what you or somebody close to you would gain or lose. You are then not counted.
consent-answer-now = Answer after all
consent-change-answer = Change my answer
consent-wait = Please wait, two more days
consent-wait-text = The round gets two more days. You can ask for this once in this process, and nobody has to justify it.
consent-waited = The round has two more days.
consent-discuss = This needs discussion
consent-discuss-text = Fast mode ends, and questions and reactions come first. Nobody has to justify it.
consent-discussed = It is a full process now: questions come first.
consent-seen = I have read it, and answer later
consent-seen-lazy = I have read it, and say nothing
consent-seen-done = Noted: you have read it.
consent-since =
    { $changed ->
        [0] The text is the same as in version { $number }.
        [one] One paragraph has changed since version { $number }; { $same } are as they were.
       *[other] { $changed } paragraphs have changed since version { $number }; { $same } are as they were.
    }
consent-fate-added = is new
consent-fate-changed = has changed
consent-fate-removed = A paragraph is gone
consent-fate-unchanged = is as it was
consent-terms-changed = The review, the term or the criteria have changed
consent-because = because of { $name }’s objection { $number }

## objecting
consent-object-to = Object to version { $number }
consent-object-intro = An objection is a reason why this would do harm. It is a gift: it makes the proposal better. That you would like another way more is no objection.
consent-object-possible = You are not on the panel. Yours is a possible objection: it stops the process as soon as a panel member carries it.
consent-object-outside = Raise a possible objection
consent-object-live = Object to what is in force
consent-object-send = Raise the objection
consent-objected = Your objection is raised. Thank you.
consent-breaks-rule = It would break a rule, an agreement or a law
consent-breaks-rule-hint = Then it is valid at once: say which one in the first field.
consent-example = Example: { $text }
consent-harm = What harm would it do?
consent-harm-hint = And to which aim, goal, agreement or role?
consent-harm-example = The research group could not publish its spring report, which it has promised its partners.
consent-cause = How does this proposal cause it?
consent-cause-hint = This proposal itself, not a problem that exists anyway.
consent-cause-example = It moves the only editor’s hours to the newsletter from March on.
consent-likelihood = How likely, how soon, and can it be undone?
consent-likelihood-hint = In a sentence.
consent-likelihood-example = Almost certain, within two months; a missed deadline cannot be undone.
consent-knowledge = What do you know, and what do you guess?
consent-knowledge-hint = A guess is welcome: then finding out may come first.
consent-knowledge-example = I know the deadline. I guess that nobody else can edit.
consent-change = The smallest change that would resolve it
consent-change-hint = You need not have one; it helps.
consent-change-example = Begin in May instead of March.
consent-cites = Which paragraphs is it about?
consent-cites-hint = Leave all empty if it is about the whole.
consent-refine = Say objection { $number } better
consent-refine-send = Keep this form
consent-refined = It is said better. The earlier form is kept.
consent-say-better = Say it better
consent-withdraw = Take it back
consent-withdraw-sure = Take objection { $number } back?
consent-withdraw-text = It stays on the record, and stops nothing any more. You are then asked for your answer again.
consent-withdrawn = It is taken back.
consent-carry = Carry this objection
consent-carry-hint = Carrying it makes it stop the process. If you do not see the harm, answer the version instead.
consent-carried-done = You carry this objection now.
consent-does-it-resolve = Would version { $number } still do the harm?
consent-takes-up = Version { $number } takes it up: { $how }.
consent-resolves-it = This resolves it
consent-it-stands = It stands
consent-confirmed = You have confirmed it.
consent-maintained = It stands against this version too.
consent-how = How is it resolved?
consent-how-hint = Without another text, too: it can be watched, put off or found out first.
consent-without-text = Resolve it without another text
consent-offer-resolution = Offer this
consent-resolution-offered = Offered. The other side is asked.
consent-how-text = The text says something else
consent-how-narrower = It covers less
consent-how-shorter = It holds for a shorter time
consent-how-measure = A measure watches for the harm
consent-how-research = Somebody finds out first
consent-how-split = The matter is split
consent-how-deferred = It is put off, with an owner and a date
consent-how-monitor = It is kept and watched
consent-carriers-agree = { $names } would have it resolved: { $how }.
consent-meets-need = It still meets the need
consent-meets-need-hint = If it does not, write another version instead.
consent-rule-text = Was a reasoned argument given for this question? Whether it is true or weighs much is not yours to judge.
consent-rule-partial = You carry this objection yourself. Better hand the facilitation on first.
consent-rule-yes = An argument was given
consent-rule-no = No argument was given
consent-ruled = You have ruled.
consent-judge-text = You were drawn by lot. Was a reasoned argument given? Both of you must agree to turn the objection into a concern.
consent-judge-stands = It stands
consent-judge-disqualify = No argument was given
consent-judged-done = You have judged.
consent-challenge = Challenge its form
consent-challenge-text = Only if an argument is missing: that you disagree is no reason. A second panel member has to share this.
consent-challenge-which = Which question has no argument?
consent-challenge-why = Why?
consent-challenge-why-hint = Everybody reads this. Offer help to say it better.
consent-challenged = It is challenged. It needs a second panel member.
consent-challenge-by = { $name } challenges its form:
consent-challenge-about = no argument for “{ $question }”
consent-second = I share this
consent-second-hint = If you do not share it, answer the version instead.
consent-seconded = The challenge is live. The facilitator rules on it.
consent-seconded-by = { $name } shares it.
consent-not-seconded = It waits for a second panel member.
consent-ruling-yes = Ruled: an argument was given.
consent-ruling-no = Ruled: no argument was given.
consent-appeal = Appeal against the ruling
consent-appeal-text = Two panel members are drawn by lot and judge it. This can be done once.
consent-appeal-done = Two panel members are drawn by lot.
consent-appealed = { $name } has appealed.
consent-judges =
    { $count ->
        [0] Drawn by lot: { $names }. Nobody has judged yet.
       *[other] Drawn by lot: { $names }. Judged so far: { $count }.
    }
consent-lapse = Lapse it
consent-lapse-text = Its carriers have not answered in two rounds. It stays on the record, and anybody on the panel can carry it again.
consent-lapsed = The objection has lapsed.
consent-merge-into = Make it part of objection { $into }
consent-merge-text = The owners of both have to want it. The words of both stay on the record.
consent-merge-done = Offered. When the other owner offers it too, they are one.
consent-merge-offered = One owner offers to make objection { $number } part of objection { $into }. The other has to agree.

## writing
consent-write = Publish version { $number }
consent-write-next = Write the next version
consent-write-first-hint = Those you asked are asked again, about the new text, before you decide.
consent-write-first = Write another version first
consent-write-wording = Send the change of wording
consent-change-wording = Change the wording
consent-wording-only = While the panel answers, only the wording can change: the same thing in other words. Somebody else confirms it, and answers stay.
consent-written = It is written.
consent-text = The text
consent-text-hint = A blank line parts paragraphs: people answer and object paragraph by paragraph.
consent-open-objections = Open objections
consent-takes-up-this = This version takes up objection { $number }
consent-in-paragraphs = In which paragraphs?
consent-no-changed-paragraphs = No paragraph has changed so far.
consent-terms = Review, criteria and term
consent-review-at = Reviewed on
consent-review-at-hint = The day to look whether it works, within a year. Half a year is usual; a day on a weekend becomes the Monday after it.
consent-criteria = How one will know whether it works
consent-criteria-hint = One a line. Concerns join these when it is adopted.
consent-ends-at = Ends on
consent-at-end = What the end brings
consent-at-end-continue = It holds on until it is reviewed
consent-at-end-lapse = The agreement ends by itself
consent-propose-whom = Who is proposed?
consent-propose-whom-hint = The person for whom the reasons are strongest, not the one with most nominations.
consent-nobody-willing = Nobody who was nominated has said yet that they would take the role.
consent-has-review = A review date
consent-has-criterion = A criterion by which one will know whether it works
consent-is-there = there
consent-is-missing = missing
consent-ready = Ask for consent
consent-ready-hint = Everybody on the panel is asked about this very text.
consent-ready-done = The panel is asked for consent.
consent-edit-was = Before
consent-edit-is = Now
consent-edit-confirm = It says the same
consent-edit-confirmed = The change of wording is confirmed.
consent-edit-hint = If it says something else, leave it: it is then no part of the text.
consent-reclass = This is more than wording
consent-reclass-text = The change then waits for the next version, and everybody is asked about that one.
consent-reclassed = The change counts as more than wording now.
consent-learnt-before = What the last review says of it
consent-learnt = Did it help, and what was learnt?
consent-learnt-hint = What to drop, to keep, to improve.
consent-review-next = What should the review lead to?
consent-next-renew = The same text for another term
consent-next-amend = A changed text
consent-next-retire = An end
consent-review-facilitator = Who facilitates?
consent-review-facilitator-hint = Not you: whoever begins the review proposes.
consent-review-panel = Whose objection stops?
consent-review-panel-hint = Whoever agreed on it is on the panel: { $people }. Add others if you like.
consent-review-begin = Begin the review
consent-review-begun = The review has begun.

## saying something
consent-ask = Ask a question
consent-your-question = Your question
consent-your-question-hint = What do you not understand yet? Opinions come next.
consent-asked-done = Your question is asked.
consent-clear = I have no questions
consent-cleared = Noted: you have no questions.
consent-your-answer = Your answer
consent-your-answer-hint = Short, and what is meant: no defence is needed.
consent-answer-send = Answer
consent-question-answered = The question is answered.
consent-react = React
consent-your-reaction = Your reaction
consent-your-reaction-hint = What do you like, what is missing? Nobody answers; whoever proposes listens.
consent-reacted = Your reaction is in.
consent-voice = Voice a concern
consent-voiced = Your concern is noted.
consent-advise = Give advice
consent-your-advice = Your advice
consent-your-advice-hint = From what you know, or how it would affect you. It is considered, not obeyed.
consent-advised = Noted. Thank you.
consent-no-advice = I have none
consent-decide = Decide
consent-decide-which = Your decision
consent-decide-adopt = For it
consent-decide-reject = Against it
consent-decided = It is decided.
consent-advice-used = How the advice was used
consent-advice-used-hint = Say it of each piece, also of what you did not follow, and why.

## the ladder
consent-gather = Begin a meeting
consent-gather-text = The meeting takes the process over: the clock stands still, you note who is there and enter what they say. It is given back after a day at the latest.
consent-gather-how = How do you meet?
consent-gather-call = By video or telephone
consent-gather-in-person = In person
consent-gathered = The meeting has begun.
consent-no-result = It came to nothing
consent-no-result-text = This step of the fallback ends, and the next one begins.
consent-no-result-done = The next step begins.
consent-offer-trial = Offer the trial
consent-trial-offered = The trial is offered. The panel votes on it.
consent-trial-ends = The trial ends
consent-trial-ends-hint = By itself, within ninety days, by day and on a working day.
consent-trial-measure = How one will know whether it worked
consent-trial-measure-hint = Measure what those fear who object.
consent-trial-until = A trial until
consent-trial-needs = It is tried if at least two thirds of the panel want it.
consent-vote-needs = It is adopted with at least { $of } of every { $outOf } votes cast, and more than half of the panel.
consent-vote-text = Consent was not reached. The panel votes on the text as it is; objections stay on the record.
consent-vote-yes = For it
consent-vote-no = Against it
consent-try-it = Try it
consent-do-not-try = Do not try it
consent-voted = Your vote is in.
consent-change-vote = Change my vote

## roles
consent-candidate = proposed for the role
consent-has-role = takes the role
consent-nominate = Nominate
consent-nominate-change = Change my nomination
consent-nominate-whom = Whom?
consent-nominate-whom-hint = You can nominate yourself.
consent-nominate-why = Why?
consent-nominate-why-hint = What does the role need, and what does this person bring?
consent-nominated = Your nomination is in.
consent-keep = Keep my nomination of { $name }
consent-kept = You keep your nomination.
consent-willing-text = You were nominated. Read the reasons below; both answers are fine.
consent-willing-yes = I would take the role
consent-willing-no = I would not
consent-willing-done = Noted. Thank you.
consent-nominations = Nominations
consent-no-nominations = Nobody is nominated yet.
consent-nominated-by = nominated by { $name }
consent-is-willing = would take it
consent-not-willing = would not take it
consent-nomination-changed = changed
consent-nomination-kept = kept

## the text
consent-the-text = The text
consent-for-role = The role: { $role }
consent-the-role = The role
consent-paragraph = §{ $number }
consent-version = Version { $number }
consent-version-newest = Version { $number } (newest)
consent-version-pick = Version
consent-show-since = Show what changed since then
consent-older = This is version { $number }. The newest is version { $newest }.
consent-written-by = Version { $number } by { $name },
consent-editorial = Wording only
consent-replaces = Would replace:
consent-touches = Would change a part of:
consent-cite = Say something about §{ $number }
consent-objection-of = { $name }’s objection { $number }
consent-concern-of = { $name }’s concern
consent-a-concern = A concern
consent-question-of = { $name }’s question { $number }
consent-about = About
consent-cites-older = (and an earlier text)

## what was said
consent-questions = Questions
consent-no-questions = Nobody has asked anything yet.
consent-show-questions = Show the questions and answers
consent-unanswered = Not answered yet
consent-answer-of = { $name } answered
consent-reactions = Reactions
consent-no-reactions = Nobody has reacted yet.
consent-show-reactions = Show the reactions
consent-advice = Advice
consent-no-advice-yet = Nobody has given advice yet.
consent-has-no-advice = Has none to give.
consent-concerns = Concerns
consent-concerns-text = They stop nothing. They are heard, and join the criteria by which one will know whether it works.
consent-was-objection = It was objection { $number }.
consent-objections = Objections
consent-objections-text = Reasons why this would do harm. While one is open, nothing is adopted by consent.
consent-objections-over = None is open any more. All stay on the record, with what they changed.
consent-possible-objection = Possible objection
consent-possible-meaning = Somebody outside the panel raised it. It stops the process as soon as a panel member carries it.
consent-against = against version { $number }
consent-carried-by = Carried by { $names }.
consent-confirmed-by = { $names } say that it would not do the harm.
consent-not-confirmed = Those who carry it have yet to say so.
consent-need-met = It still meets the need.
consent-need-open = Whoever proposes has yet to say whether it still meets the need.
consent-what-it-changed = What it changed
consent-credit = Version { $number }: { $how }
consent-earlier-forms =
    { $count ->
        [one] How it was said before
       *[other] How it was said before ({ $count } times)
    }
consent-its-story = Its story
consent-stage-raised = Open
consent-stage-challenged = Challenged
consent-stage-upheld = Upheld
consent-stage-reduced = A concern now
consent-stage-in-integration = Being resolved
consent-stage-resolved = Resolved
consent-stage-withdrawn = Taken back
consent-stage-overruled = Overruled by the fallback
consent-stage-lapsed = Lapsed
consent-stage-merged = Part of another
consent-stage-raised-meaning = It stands, and waits to be taken up by a version.
consent-stage-challenged-meaning = Two panel members say that an argument is missing. The facilitator rules on the form alone.
consent-stage-upheld-meaning = It was challenged, and stands.
consent-stage-reduced-meaning = No argument was given for one of the questions. It is a concern now, and joins the criteria.
consent-stage-in-integration-meaning = A version takes it up. Whoever carries it and whoever proposes have yet to agree.
consent-stage-resolved-meaning = Both sides agree that the text would not do the harm, and still meets the need.
consent-stage-withdrawn-meaning = Everybody who carried it took it back.
consent-stage-overruled-meaning = The fallback decided in spite of it. It stays on the record.
consent-stage-lapsed-meaning = Those who carried it did not answer any more. Anybody on the panel can carry it again.
consent-stage-merged-meaning = Its owner made it part of another objection.

## the panel
consent-panel = The panel
consent-asked-people = Who is asked
consent-stance-consent = Consents
consent-stance-concern = Consents with a concern
consent-stance-object = Objects
consent-stance-abstain = Abstains for an interest
consent-seat-active = Has answered
consent-seat-carried = Consented to an earlier version
consent-seat-stale = Has to answer anew
consent-seat-seen = Has read it
consent-seat-silent = Nothing yet
consent-seat-none = No answer
consent-seat-left = Has left
consent-seat-away = Away until
consent-seat-clear = Has no questions
consent-seat-reacted = Has reacted
consent-said-to = { $stance } (version { $number })
consent-entered = Entered in a meeting.
consent-must-answer = Their own answer is needed.
consent-floor-met =
    { $count ->
        [one] Enough take part: one is needed.
       *[other] Enough take part: { $count } are needed.
    }
consent-floor-not-met =
    { $count ->
        [one] { $active } of one needed answer is in.
       *[other] { $active } of { $count } needed answers are in.
    }
consent-count-active =
    { $count ->
        [one] one has answered this version
       *[other] { $count } have answered this version
    }
consent-count-carried = { $count } consented to an earlier one
consent-count-seen =
    { $count ->
        [one] one has read it
       *[other] { $count } have read it
    }
consent-count-silent = { $count } silent
consent-count-away = { $count } away
consent-count-abstained =
    { $count ->
        [one] one abstains
       *[other] { $count } abstain
    }
consent-with-carried = Earlier consents count.
consent-carried-count-once =
    { $count ->
        [one] Earlier consents count once one person has answered this version.
       *[other] Earlier consents count once { $count } have answered this version.
    }
consent-panel-changes = What changed about the panel
consent-meetings =
    { $count ->
        [one] The meeting that was held
       *[other] The { $count } meetings that were held
    }
consent-met-call = A call on
consent-met-in-person = In person on
consent-panel-away = { $name } went away for a time
consent-panel-back = { $name } came back
consent-panel-joined = { $name } joined the group, and is not on this panel
consent-panel-left = { $name } left
consent-away = I am away
consent-away-text = Until then nothing waits for you here, and you are not counted. An answer brings you back.
consent-away-until = Until when?
consent-away-done = Noted: you are away.
consent-back = I am back
consent-back-text = You are counted again, and asked for your answer.
consent-back-done = Welcome back.
consent-leave = Leave the panel
consent-leave-text = You are not asked any more in this process. Your objections need another carrier. This cannot be taken back.
consent-left = You have left the panel.
consent-abandon = Take the proposal back
consent-abandon-text = The process ends, and everything stays as it is. What was said stays on the record.
consent-abandoned = The proposal is taken back.
consent-hand-over = Hand the agreement to somebody
consent-handed-over = Somebody else looks after it now.
consent-new-owner = Who looks after it?
consent-new-owner-hint = Somebody who can read this discussion.

## the facilitator's desk
consent-desk = Your desk as facilitator
consent-timer-phase = This phase ends on
consent-timer-paused = The clock goes on by itself on
consent-timer-meeting = The meeting gives it back by itself on
consent-nobody-waits = Nobody is waited for now.
consent-waiting-for =
    { $count ->
        [one] One person is waited for
       *[other] { $count } people are waited for
    }
consent-why-not = What cannot be done now, and why
consent-pause = Stop the clock
consent-pause-why = Why?
consent-pause-until = Until when at the latest?
consent-pause-until-hint = Two weeks at most. It goes on by itself then.
consent-choose-moment = Choose a moment in the future.
consent-pause-done = The clock stands still.
consent-resume = Let the clock go on
consent-resumed = The clock goes on.
consent-hand-on = Hand the facilitation on
consent-hand-on-whom = Who facilitates from now on?
consent-hand-on-hint = Not whoever proposes.
consent-handed-on = Somebody else facilitates now.
consent-meeting = The meeting
consent-who-is-there = Who is there?
consent-attended = { $name } is there.
consent-somebody-else = Somebody who is not on the panel
consent-who-else = Who?
consent-note-there = Note that they are there
consent-noted = Noted.
consent-open-count =
    { $count ->
        [one] one thing to enter
       *[other] { $count } things to enter
    }
consent-has-spoken = nothing to enter
consent-enter-for = You enter what { $name } says. { $name } is told by email, and can say otherwise.
consent-nothing-for = There is nothing to enter for { $name } now.
consent-advance = Go on to the next phase
consent-advanced = The next phase has begun.
consent-finish = Finish the round
consent-finish-hint = Whoever was not there has one more day.
consent-finished = The round is finished, with a day for those who were not there.
consent-give-back = Give the process back
consent-give-back-hint = It goes on online, with the time that it had.
consent-given-back = The process goes on online.

## what was agreed
consent-agreed = What was agreed
consent-adopted-at = Adopted on
consent-adopted-votes = { $yes } voted for it, { $no } against it.
consent-adopted-turnout =
    { $carried ->
        [0] Of { $seats } on the panel, { $active } answered this text.
       *[other] Of { $seats } on the panel, { $active } answered this text themselves and { $carried } had consented to an earlier one.
    }
consent-owner = looks after it
consent-thanks = With thanks
consent-superseded-by = Its place was taken by
consent-agreement-before = Agreement { $number }, before
consent-records = The record
consent-records-text = Each deliberation is written down once, when it ends, and never changed. The digest shows that it is the same.
consent-record-need = What was needed
consent-record-text = The text that everybody was asked about last
consent-record-people = People
consent-record-proposed = proposed it
consent-record-facilitated = facilitated
consent-record-way =
    { $versions ->
        [one] One version,
       *[other] { $versions } versions,
    } { $objections ->
        [0] no objection,
        [one] one objection,
       *[other] { $objections } objections,
    } { $rounds ->
        [0] no round of integrating.
        [one] one round of integrating.
       *[other] { $rounds } rounds of integrating.
    }
consent-record-carried = an earlier consent, to version { $number }, counts
consent-record-away = away
consent-record-print = Print the record
consent-record-concerns = Concerns that are watched
consent-record-exact = The record byte for byte, as JSON.
consent-action-whose = { $name }, by
consent-record = Deliberation { $number },

## the story
consent-story = The story of this process
consent-somebody = Somebody
consent-entered-by = (entered by { $name })
consent-event-abandon = { $name } took the proposal back
consent-event-advance = { $name } went on to the next phase in the meeting
consent-event-advise = { $name } gave advice
consent-event-announce = { $name } announced the outcome
consent-event-answer = { $name } answered question { $number }
consent-event-appeal = { $name } appealed about objection { $number }
consent-event-attend = { $name } noted who is there
consent-event-away = { $name } went away for a time
consent-event-back = { $name } came back
consent-event-ballot = { $name } voted
consent-event-begin = { $name } began a draft
consent-event-carry = { $name } carries objection { $number }
consent-event-challenge = { $name } challenged the form of objection { $number }
consent-event-clear = { $name } has no further questions
consent-event-close = { $name } ended the meeting
consent-event-configure = { $name } chose people and rules
consent-event-confirm = { $name } confirmed a resolution of objection { $number }
consent-event-confirm-edit = { $name } confirmed a change of wording
consent-event-decide = { $name } decided
consent-event-discuss = { $name } asked for a discussion: it became a full process
consent-event-drawn = The secret of a lot was revealed
consent-event-gather = { $name } began a meeting
consent-event-hand-on = { $name } handed the facilitation on
consent-event-hand-over = { $name } handed the agreement to somebody
consent-event-joined = Somebody joined the group; the panel stayed as it was
consent-event-judge = { $name } judged objection { $number }
consent-event-keep = { $name } kept their nomination
consent-event-lapse = { $name } lapsed objection { $number }
consent-event-left = { $name } left
consent-event-maintain = { $name } said that objection { $number } stands
consent-event-merge = { $name } offered to make objection { $number } part of another
consent-event-nominate = { $name } nominated somebody
consent-event-no-advice = { $name } had no advice to give
consent-event-no-result = { $name } ended a step of the fallback
consent-event-offer-trial = { $name } offered a trial
consent-event-open = { $name } published it
consent-event-pause = { $name } stopped the clock
consent-event-question = { $name } asked a question
consent-event-raise = { $name } raised an objection
consent-event-react = { $name } reacted
consent-event-ready = { $name } asked for consent
consent-event-reclass = { $name } said that a change is more than wording
consent-event-refine = { $name } said objection { $number } better
consent-event-respond = { $name } answered version { $version }
consent-event-resume = { $name } let the clock go on
consent-event-review = { $name } began a review
consent-event-rule = { $name } ruled on objection { $number }
consent-event-second = { $name } seconded the challenge of objection { $number }
consent-event-seen = { $name } read version { $version }
consent-event-restore = The trial that took its place is over
consent-event-supersede = Another agreement took its place
consent-event-tick = The clock moved it on
consent-event-voice = { $name } voiced a concern
consent-event-wait = { $name } asked to wait
consent-event-willing = { $name } said whether they would take the role
consent-event-withdraw = { $name } took objection { $number } back
consent-event-write = { $name } wrote a version
consent-event-zone = The time zone’s rules changed

## moves, as headings
consent-move-abandon = Take the proposal back
consent-move-adopt = Decide for it
consent-move-advance = Go on to the next phase
consent-move-advise = Give advice
consent-move-announce = Announce the outcome
consent-move-answer = Answer a question
consent-move-appeal = Appeal against a ruling
consent-move-attend = Note who is there
consent-move-away = Be away
consent-move-back = Be back
consent-move-ballot = Vote
consent-move-carry = Carry an objection
consent-move-challenge = Challenge an objection’s form
consent-move-clear = Say that nothing is left to ask
consent-move-close = Give the process back
consent-move-configure = Choose people and rules
consent-move-confirm = Confirm a resolution
consent-move-confirm-edit = Confirm a change of wording
consent-move-discuss = Ask for a discussion
consent-move-finish = Finish the round
consent-move-gather = Begin a meeting
consent-move-hand-on = Hand the facilitation on
consent-move-hand-over = Hand the agreement to somebody
consent-move-judge = Judge an appeal
consent-move-keep = Keep a nomination
consent-move-lapse = Lapse an objection
consent-move-leave = Leave the panel
consent-move-maintain = Say that an objection stands
consent-move-merge = Make one objection of two
consent-move-nominate = Nominate somebody
consent-move-no-advice = Have no advice
consent-move-no-result = End a step of the fallback
consent-move-offer-trial = Offer a trial
consent-move-open = Publish
consent-move-pause = Stop the clock
consent-move-question = Ask a question
consent-move-raise = Object
consent-move-react = React
consent-move-ready = Ask for consent
consent-move-reclass = Say that it is more than wording
consent-move-refine = Say an objection better
consent-move-reject = Decide against it
consent-move-respond = Answer
consent-move-resume = Let the clock go on
consent-move-review = Begin a review
consent-move-rule = Rule on an objection’s form
consent-move-second = Second a challenge
consent-move-seen = Say that one has read it
consent-move-voice = Voice a concern
consent-move-wait = Ask to wait
consent-move-willing = Say whether one would take the role
consent-move-withdraw = Take an objection back
consent-move-write = Write a version

## what a good facilitator does now
consent-coach-advice-with-objection = An objection to what is in force is open; bring those who carry it and whoever decides together before the decision.
consent-coach-announce = Announce the outcome in a sentence or two, thank those who objected by name, and celebrate.
consent-coach-appeal-open = Whoever lost the ruling may still appeal; thank them for the objection, and tell them until when.
consent-coach-appeal-waits-for-judges = Two judges look at the form of an objection; remind them kindly, and let nobody press them.
consent-coach-appeal-waits-for-lot = A lot will name two judges; keep the tone friendly and the discussion on the text.
consent-coach-ask-whether-willing = Somebody nominated has not said whether they would take the role; ask them without pressing.
consent-coach-challenge-waits-for-ruling = Rule on the form alone: was a reasoned argument given? Whether it is true or weighs much is not yours to judge.
consent-coach-challenge-waits-for-second = A challenge waits for a second panel member; do not take sides, and offer the objector help to say the argument better.
consent-coach-change-round = The reasons are known: ask each person whether they keep or change their nomination, and why.
consent-coach-collect-advice = See that everybody who is affected has been asked, and that advice is given freely: it is considered, not obeyed.
consent-coach-collect-nominations = Ask everybody for one nomination with a reason, and first what the role needs.
consent-coach-collect-questions = Invite questions of understanding only, and keep opinions for the next step.
consent-coach-collect-reactions = Invite quick reactions from everybody, nobody answers them, and let the proposer listen.
consent-coach-confirm-wording = A change of wording waits for you: confirm it if it says the same thing in other words, and otherwise leave it.
consent-coach-decide-on-advice = Advice is in: help whoever decides to say how each piece was used, also what was not followed.
consent-coach-draft = Help the proposer to say which need this answers, with one example, before anything is written about the solution.
consent-coach-fast-round = Fast mode: ask whether anybody needs a discussion; one person is enough, and nobody has to justify it.
consent-coach-floor-met = Enough have answered and nobody objects; leave the time to those who have not, and ask the quiet ones about concerns.
consent-coach-floor-not-met = Too few have answered so far; write to each silent person yourself and ask what keeps them.
consent-coach-floor-not-met-extended = The round was extended once; if it stays this quiet the ladder begins, so ask the silent ones today, by telephone if you can.
consent-coach-integrate = Take one objection at a time: ask what the smallest change is that would resolve it, and bring objector and proposer together.
consent-coach-integrate-last-round = This is the last round of integrating: offer a call before the version is written, so that it resolves everything at once.
consent-coach-in-force = It is in force: collect what you notice by its criteria, so that the review has something to look at.
consent-coach-ladder-decider = One person decides after taking advice; see that they hear those who object first.
consent-coach-ladder-meeting = Find a date within two weeks that objectors and proposer can make, and put the open objections on the agenda.
consent-coach-ladder-trial-offer = Help the proposer to find a trial that is short, safe to end, and measured by what the objectors fear.
consent-coach-ladder-trial-vote = The panel votes on a trial: make clear that it ends by itself, and that the objections stay on the record.
consent-coach-ladder-trio = Three people write the next version: remind them of the need and of the open objections, and keep everybody else patient.
consent-coach-ladder-trio-lot = A lot names the third who writes with objector and proposer; prepare a quiet hour for the three.
consent-coach-ladder-vote = The panel votes: show how many votes it needs, and treat whoever objects with respect, whatever the outcome.
consent-coach-lazy-needs-readers = Lazy consensus counts the silence of readers alone; ask those who have not opened it to read it.
consent-coach-make-ready = Reactions are in: help the proposer to change what would be changed anyway, and to name a review date and a measure.
consent-coach-meeting-under-way = You are in a meeting: note who is there, ask each person in turn, and read back to them what you enter.
consent-coach-objection-live = An objection is a gift: thank for it, help to make it clear, and let all others surface before anybody repairs the text.
consent-coach-objection-may-lapse = Carriers of an objection have been silent for two windows: ask them in person once more before you lapse it.
consent-coach-over-dormant = It fell asleep; ask the proposer whether the need still exists, and begin anew if it does.
consent-coach-over-ended = What was agreed has ended; note what was learnt for whoever faces the same need.
consent-coach-over-escalated = A wider circle has it now; hand over the text and the open objections, and say so to everybody.
consent-coach-over-not-adopted = It was not adopted, and everything stays as it is; thank everybody, and ask what was learnt.
consent-coach-over-taken-back = It was taken back; thank the proposer, and ask what is still needed.
consent-coach-paused = The clock stands still; tell everybody why in the discussion, and let it go on as soon as the reason is gone.
consent-coach-possible-objection = Somebody outside the panel sees a possible harm; ask the panel to read it and whether one of them carries it.
consent-coach-propose-person = Propose the person for whom the reasons are strongest, not the one with most nominations.
consent-coach-questions-answered = All questions are answered; ask those who have not said so yet whether anything is left unclear.
consent-coach-questions-waiting = A question waits for the proposer; ask for a short answer that says what is meant, without defending it.
consent-coach-review-due = Its review is due: ask the owner to begin it, with how it helped and what to drop, keep or improve.
consent-coach-review-due-objection = Somebody objects to what is in force: begin the review soon, and thank them for speaking up.
consent-coach-waiting-for-confirmations = A resolution waits for both sides: ask the objector whether this version would still do the harm, and the proposer whether it still meets the need.
consent-coach-wording-changed = The wording changed a moment ago; ask the panel whether it still says the same, since anybody on it can call it more.

## what is named beside the words
consent-harmed = What would it harm?
consent-harmed-hint = Pick the aim, goal, agreement or role, if it is on the list.
consent-harmed-none = None of these: my words say it
consent-harmed-need = the need of this process
consent-harmed-goal = the goal “{ $title }”
consent-harmed-agreement = the agreement “{ $title }”
consent-harmed-role = a role
consent-harmed-which-role = Which role?
consent-harmed-it = It would harm:
consent-harmed-hidden-goal = a goal that you cannot see
consent-harmed-hidden-agreement = an agreement that you cannot see
consent-defer-owner = Who takes it up?
consent-defer-hint = It becomes an action of the agreement, with this person and day.
consent-defer-until = Until when?
consent-deferred-to = { $name } takes it up by
consent-action-put-off = Put off from objection { $number }
consent-goals = Goals that it should move
consent-goal-measures = (measured by: { $names })
consent-announcement = The announcement
consent-announce-all = “{ $title }” is agreed. Thank you to all who took part.
consent-announce-thanks = “{ $title }” is agreed. Thank you, { $names }: your objections made it better.
consent-announce-changed = “{ $title }” is agreed. Thank you, { $names }: because of your objections { $paragraphs } changed.
consent-version-in-force = Version { $number }, in force
consent-in-force-again = This is the text that is in force. Version { $newest } came later, and is not.
consent-floor-seen =
    { $count ->
        [one] { $seen } of { $all } on the panel have seen it; one is needed.
       *[other] { $seen } of { $all } on the panel have seen it; { $count } are needed.
    }
consent-discuss-lazy-text = It becomes a full consent process: questions and reactions come first, and silence consents no more. Nobody has to justify it.
consent-from-advisory-board = From the advisory board

## in a meeting, entered for somebody
consent-answer-candidate-for = Does { $person } see harm in { $name } taking the role?
consent-answer-version-for = Does { $person } see harm in version { $number }?
consent-answer-again-for = Version { $number }: { $person } answered version { $before }
consent-consent-for = { $person } consents
consent-still-consent-for = { $person } still consents
consent-consent-concern-for = { $person } consents with a concern
consent-object-for = { $person } objects
consent-object-outside-for = { $person } raises a possible objection
consent-object-live-for = { $person } objects to what is in force
consent-object-possible-for = { $person } is not on the panel. This is a possible objection: it stops the process as soon as a panel member carries it.
consent-object-send-for = Raise it for { $person }
consent-objected-for = { $person }’s objection is raised.
consent-knowledge-for = What does { $person } know, and what is a guess?
consent-have-interest-for = { $person } has an interest of their own
consent-your-interest-for = { $person }’s interest
consent-your-interest-hint-for = Say in a sentence what { $person } or somebody close to them would gain or lose. They are then not counted.
consent-abstain-for = { $person } abstains
consent-answered-for = { $person }’s answer is in.
consent-answer-now-for = { $person } answers after all
consent-change-answer-for = Change { $person }’s answer
consent-your-concern-for = { $person }’s concern
consent-voiced-for = { $person }’s concern is noted.
consent-seen-for = { $person } has read it, and answers later
consent-seen-lazy-for = { $person } has read it, and says nothing
consent-seen-done-for = Noted: { $person } has read it.
consent-clear-for = { $person } has no questions
consent-cleared-for = Noted: { $person } has no questions.
consent-your-question-for = { $person }’s question
consent-asked-done-for = { $person }’s question is asked.
consent-your-answer-for = { $person }’s answer
consent-your-reaction-for = { $person }’s reaction
consent-reacted-for = { $person }’s reaction is in.
consent-your-advice-for = { $person }’s advice
consent-no-advice-for = { $person } has none
consent-carry-for = { $person } carries this objection
consent-carry-hint-for = Carrying it makes it stop the process. If { $person } does not see the harm, enter an answer to the version instead.
consent-carried-done-for = { $person } carries this objection now.
consent-confirmed-for = { $person } has confirmed it.
consent-withdraw-text-for = It stays on the record, and stops nothing any more. { $person } is then asked for an answer again.
consent-second-for = { $person } shares this
consent-second-hint-for = If { $person } does not share it, enter an answer to the version instead.
consent-voted-for = { $person }’s vote is in.
consent-change-vote-for = Change { $person }’s vote
consent-nominate-change-for = Change { $person }’s nomination
consent-nominate-whom-hint-for = { $person } can nominate themselves.
consent-nominated-for = { $person }’s nomination is in.
consent-keep-for = { $person } keeps the nomination of { $name }
consent-kept-for = { $person } keeps the nomination.
consent-willing-text-for = { $person } was nominated. Both answers are fine.
consent-willing-yes-for = { $person } would take the role
consent-willing-no-for = { $person } would not

## the meeting that the ladder waits for
consent-meeting-planned = Its objections are on the agenda of a meeting:
consent-meeting-none = No meeting of the group within the time for it has this on its agenda.
consent-meeting-call = Call a meeting
consent-meeting-slot = It could be on:
