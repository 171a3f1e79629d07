# The texts of what leads to agreements: beginning a process, lists of processes, the register of agreements, the handbook.

## start-process: the form that begins a process
start-process = Begin a process
start-process-edit = Change the draft
start-process-may-not = You cannot make a proposal in this discussion
start-process-may-not-edit = This draft is not yours to change, or it is published already
start-process-lead = A process leads a proposal step by step to an agreement: everybody knows what is asked, how long, and what happens next.
start-process-how = How we decide
start-process-question = What is it about?
start-process-fast = Something small that can be undone?
start-process-fast-hint = Fast consent: one screen, and the panel answers within a few days. Anybody on it can ask for a discussion instead.
start-process-consent = A proposal that many will live with?
start-process-consent-hint = Full consent: questions, reactions, then the panel says whether anything speaks against it. Objections improve the proposal.
start-process-advice = I decide, and want advice first?
start-process-advice-hint = Advice process: you ask whoever is affected and whoever knows, decide, and say how you used the advice.
start-process-lazy = Silence is enough?
start-process-lazy-hint = Lazy consensus: it is adopted if nobody objects and enough of the panel have read it.
start-process-role = Who takes a role?
start-process-role-hint = Role selection: nominations with reasons, a round to change them, then consent on one person.
start-process-title = The proposal, in one line
start-process-title-hint = What would hold from then on, in one line.
start-process-text = What do you propose?
start-process-text-hint = Good enough for now and safe enough to try is enough. Paragraphs are what people refer to: one thought each.
start-process-advice-title = The matter, in one line
start-process-advice-title-hint = What you are about to decide, in one line.
start-process-advice-text = What do you think of doing?
start-process-advice-text-hint = Say how far you have come, and on which points advice would help you most.
start-process-role-title = Which role?
start-process-role-title-hint = Its name, in one line.
start-process-role-text = What is the role for?
start-process-role-text-hint = What it sees to, what it may decide alone, how much time it takes, and for how long.
start-process-for-role = When the panel consents to somebody, they hold this role, for the term that is agreed here.
start-process-role-offers = Who offers themselves
start-process-role-no-offers = Nobody has offered themselves yet. Anybody can be nominated, and is asked whether they would take the role.
start-process-role-domain = Decides alone:
start-process-role-need = The role “{ $role }” has to be filled.
start-process-role-may-not = A selection for this role cannot be begun here: one may be under way, or you may not begin one
start-process-need = Which need does it answer?
start-process-need-hint = What happens now, and why that matters; with an example: “Last month two invoices were paid twice, because …”
start-process-criteria = How will you know whether it works?
start-process-criteria-hint = One thing that one can look at when it is reviewed. Concerns that come up join these.
start-process-criterion = Criterion { $number }
start-process-criterion-add = Add a criterion
start-process-criterion-remove = Remove the criterion
start-process-criterion-removed = Criterion removed
start-process-review = When is it reviewed?
start-process-review-hint = Within a year. Until then it can be tried; earlier if somebody objects.
start-process-has-end = It has an end
start-process-has-end-hint = Without one it holds until a review changes it.
start-process-end = When does its term end?
start-process-at-end = What does the end bring?
start-process-at-end-continue = It holds on until it is reviewed
start-process-at-end-lapse = It ends by itself
start-process-panel = Who is on the panel?
start-process-panel-hint = Their objection stops the proposal, each alone. It stays as it is once you publish; everybody else can ask, react and raise objections that somebody on the panel carries.
start-process-panel-size =
    { $count ->
        [one] one person on the panel
       *[other] { $count } people on the panel
    }
start-process-advice-size =
    { $count ->
        [one] one person is asked
       *[other] { $count } people are asked
    }
start-process-advice-panel = Whom do you ask for advice?
start-process-advice-panel-hint = Everybody who is affected in earnest, and whoever knows about it. Others can give advice too.
start-process-facilitator = Who facilitates?
start-process-facilitator-hint = Somebody else than you: they see to the process, not to the result.
start-process-turn = Whoever’s turn it is
start-process-turn-hint = A lead of the group, else somebody of the panel: whoever’s turn was longest ago.
start-process-facilitator-person = Somebody I choose
start-process-facilitator-who = The facilitator
start-process-facilitator-nobody = It is nobody’s turn here. Choose somebody else than yourself.
start-process-goals = Which goals should it move?
start-process-goals-hint = The record names them, and each goal shows what was agreed for it. None is fine.
start-process-goal-measures = By which measures will one see it?
start-process-goals-wrong = One of these goals cannot be named: pick goals that are on the list, twenty at most.
start-process-changes = Agreements that it would change
start-process-changes-hint = Name them, so that nobody is surprised later: they learn of it, and you of whoever else is about to change them.
start-process-change-how = What becomes of it?
start-process-touches = A part of it changes
start-process-replaces = It is replaced
start-process-replaces-hint = Whoever agreed on it decides whether it is replaced, so all of them have to be on your panel: { $people }.
start-process-panel-join = Put them on the panel
start-process-panel-joined = They are on the panel now.
start-process-change-add = Add
start-process-change-added = { $title } added
start-process-change-remove = Do not change this agreement
start-process-change-removed = { $title } removed
start-process-find-agreement = Find an agreement in force
start-process-no-agreements = There is no agreement in force yet.
start-process-none-fits = No agreement fits.
start-process-more-fit =
    { $count ->
        [one] One more fits; type more of its title.
       *[other] { $count } more fit; type more of the title.
    }
start-process-conflict = Others are about to change the same agreement. Talk to each other first:
start-process-reviewed-now = This agreement is being reviewed now. Talk to its proposer first.
start-process-fast-more = Who answers, who facilitates, and the rules: as usual, unless you change them
start-process-rules = Rules: times, how many have to take part, what happens without consent
start-process-rules-lead = They are chosen now, before anybody knows what they will bring, and everybody sees them from the first minute. What you leave empty is as usual.
start-process-clarify = Days for questions
start-process-shape = Days for reactions
start-process-window = Days for the first answer
start-process-integrate = Days for taking up objections
start-process-role-shape = Days for nominations
start-process-role-clarify = Days for changing nominations
start-process-advice-length = Days for advice
start-process-days-usual = Usually { $days }.
start-process-floor = How much of the panel has to take part?
start-process-floor-hint = If fewer answer, the time is extended once and the silent are reminded; silence adopts nothing.
start-process-floor-lazy-hint = So many have to have answered or read it before their silence counts.
start-process-active-floor = How much of the panel has to answer a changed text anew?
start-process-active-floor-hint = Only then does the earlier consent of the others count for it.
start-process-carry = Does an earlier consent count for a changed text?
start-process-carry-hint = Whoever objected or had a concern is asked anew in any case.
start-process-carry-floor = Yes, if enough people answer anew
start-process-carry-never = No, everybody answers every version
start-process-rounds = How often are objections taken up?
start-process-rounds-hint = Then the steps below begin.
start-process-ladder = If consent is not reached
start-process-ladder-hint = Step by step, in this order. What these steps adopt is never called consent.
start-process-no-steps = No step: what is chosen below happens at once.
start-process-step-moved = { $step } is now step { $place }
start-process-step-removed = { $step } removed
start-process-step-added = { $step } added
start-process-meeting = A meeting
start-process-meeting-hint = The open objections are talked over, by call or in one place.
start-process-trio = Three people write
start-process-trio-hint = An objector, the proposer and somebody of the panel drawn by lot write the next version.
start-process-trial = A trial
start-process-trial-hint = With a measure and an end, if two thirds of the panel want to try it.
start-process-vote = A vote
start-process-vote-hint = This part of the votes cast, and more than half of the panel.
start-process-threshold = Votes needed
start-process-part = { $of } of { $outOf }
start-process-all = all
start-process-usually = { $value } (usual)
house-rules = Rules for deciding
house-rules-lead = These rules hold for every process that begins from now on. What is under way keeps the rules that it began with, and whoever begins a process may still choose otherwise for it.
house-rules-own = The organisation has set these rules itself.
house-rules-usual = The usual rules hold here.
house-rules-set-by = Last set by { $name },
house-rules-show = Show what it will say
house-rules-shown = The sentences below say what you chose.
house-rules-say = What “How we decide” says of it
house-rules-restore = Usual rules
house-rules-restored = The usual rules hold again.
plan-actions = What is to be done
plan-actions-hint = Who does what by when, once it is agreed. Leave it empty where there is nothing to do.
plan-action = Action { $number }
plan-action-owner = Who does it
plan-action-due = By when
plan-action-add = Add an action
plan-action-remove = Remove action { $number }
plan-action-removed = The action is removed.
plan-actions-wrong = Say of each action what it is, who does it and by when. Whoever does it must be able to read this discussion.
start-process-ending = And if that does not help either?
start-process-drop = It is dropped
start-process-drop-hint = Everything stays as it is.
start-process-wider = A wider circle takes it over
start-process-wider-hint = The process ends here, and goes on there.
start-process-decider = A person decides
start-process-decider-hint = After taking advice, and named now.
start-process-decider-who = Who decides
start-process-confidential = Answers without names
start-process-confidential-hint = The record counts them. Objections always have the names of those who carry them.
start-process-publish = Publish
start-process-published = It is published. Everybody who is asked hears of it.
start-process-kept = Your draft is kept. Nobody else sees it until you publish it.
start-process-what-then = What happens then
start-process-need-wrong = Say which need it answers, with an example.
start-process-text-wrong = Write what is proposed, if only in a few words.
start-process-criteria-wrong = Name at least one thing by which one will know whether it works, each in at most 5000 characters.
start-process-review-wrong = Choose a day that is to come, within a year.
start-process-end-wrong = Choose a day at the review or after it.
start-process-panel-wrong = Choose between one and 200 people or their groups. The advisory board and supporters are not on a panel.
start-process-facilitator-wrong = Choose somebody else than yourself, who may read this discussion.
start-process-changes-wrong = Name agreements that are in force, at most twenty.
start-process-length-wrong = Give a number of days: at least one or two, at most three months.
start-process-window-wrong = Give a number of days: at least two, where silence counts or it goes fast at least three, at most three months.
start-process-rounds-wrong = Give a number between 1 and 10.
start-process-ladder-wrong = Each step stands once, and a vote needs more than half.
start-process-decider-wrong = Say who decides, of those who may read this discussion.

## process: what processes are called wherever they stand in a list
process-kind-consent = Consent
process-kind-lazy = Lazy consensus
process-kind-advice = Advice process
process-kind-role = Role selection
process-phase-draft = Draft
process-phase-clarify = Questions
process-phase-shape = Reactions
process-phase-consent = Consent round
process-phase-integrate = Taking up objections
process-phase-fallback = Without consent: next steps
process-phase-advise = Advice
process-phase-nominate = Nominations
process-phase-change = Change round
process-phase-choose = A person is proposed
process-phase-agreed = Agreed
process-phase-live = In force
process-phase-review-due = Due for review
process-phase-ended = Ended
process-end-abandoned = Taken back
process-end-dormant = Fell asleep
process-end-escalated = With a wider circle
process-end-lapsed = Ended with its term
process-end-not-adopted = Not adopted
process-end-retired = Retired
process-end-superseded = Replaced
process-task-advise = Give advice, or say that you have none
process-task-announce = Announce the outcome
process-task-answer = Answer the proposal
process-task-answer-objection = Say whether the new version resolves objection { $number }
process-task-answer-question = Answer question { $number }
process-task-attend = Hold the meeting
process-task-carry = Look at possible objection { $number }: do you carry it?
process-task-clear-or-ask = Ask, or say that nothing is left to ask
process-task-confirm-edit = Say whether the change is wording only
process-task-confirm-need = Say whether the version that resolves objection { $number } still meets the need
process-task-decide = Consider the advice and decide
process-task-gather = Bring people together about the open objections
process-task-integrate = Write a version that takes up the objections
process-task-judge = Judge the form of objection { $number }: you were drawn by lot
process-task-keep-or-change = Keep your nomination or change it
process-task-make-ready = Ask for consent, or change the text first
process-task-nominate = Nominate somebody for the role
process-task-offer-trial = Offer a trial
process-task-propose = Propose a person for the role
process-task-publish = Finish the draft and publish it
process-task-react = React in a few words
process-task-review = Begin the review
process-task-rule = Rule on the form of objection { $number }
process-task-say-whether-willing = Say whether you would take the role
process-task-second = Look at the challenge of objection { $number }
process-task-vote = Vote
process-task-write-as-trio = Write the next version with two others
process-list = Processes
process-list-now = Processes under way
process-until = ends { $when }
process-until-past = ended { $when }
process-paused-until = Paused, at most until
process-only-you = Only you see it
process-asked-of-you = Asked of you
home-processes = Your part in processes
home-process-go = Go there
home-process-draft = Go on writing

## agreements: the register of what applies
agreement-active = In force
agreement-due = Due for review
agreement-renewed = Renewed
agreement-amended = Amended
agreement-suspended = Suspended during a trial
agreement-superseded = Replaced
agreement-retired = Retired
agreement-lapsed = Ended with its term
agreement-by-consent = Adopted by consent
agreement-by-lazy = Adopted by lazy consensus
agreement-by-advice = Decided after taking advice
agreement-by-trial = Adopted by fallback, as a trial
agreement-by-vote = Adopted by fallback, by a vote
agreement-by-decider = Decided by fallback, by a named person
agreement-objections-standing =
    { $count ->
        [one] { $adopted }; one objection stands
       *[other] { $adopted }; { $count } objections stand
    }
agreements = Agreements
agreements-links = What we decided, what holds, and how we decide
agreements-decisions = Decisions
agreements-lead = What applies today, on what it rests, who looks after it, and when it is looked at again. Anybody may object to an agreement that is in force.
agreements-filters = Find an agreement
agreements-standing = Standing
agreements-now = In force, with what is due
agreements-ended = All that has ended
agreements-all = All
agreements-adopted = Adopted
agreements-owner = Looked after by
agreements-review = Reviewed on
agreements-review-since = To be reviewed since
agreements-ends = Ends on
agreements-term = Term until
agreements-superseded-by = Replaced by
agreements-themes = Themes
agreements-found =
    { $count ->
        [0] No agreement found
        [one] One agreement found
       *[other] { $count } agreements found
    }
agreements-nothing-found = No agreement fits
agreements-empty = No agreement yet
agreements-empty-text = When a process ends with an agreement, it stands here as long as it holds. Processes begin in a discussion.
agreements-of-group = Agreements that apply here

## how: the handbook
how = How we decide
how-lead = Here nobody wins a decision against others. A proposal is adopted when nobody on its panel sees a harm in it: good enough for now, safe enough to try, and looked at again on a day that is known.
how-lead-harm = Whoever does see a harm says so, and says why. That improves the proposal, and it is asked about again until it does no harm or the steps that were chosen before the start have been taken. What follows is told by the rules in force; nobody writes it by hand.
how-print = Print
how-which = Which way for what
how-words = Six words
how-zone = These are the rules of { $name } for what begins now. Whoever begins a process may choose other times and steps beforehand; they stand on its page. Its clocks are those of { $zone }.
how-always = The same in every way
how-always-when = Times, objections, what happens without consent, and afterwards.
how-and-always = What is the same in every way
how-not-in = This does not concern: { $names }.
how-theme-begin = Who is asked, and what comes first
how-theme-time = Time and answers
how-theme-objections = Objections
how-theme-without = If we do not agree
how-theme-after = Afterwards
how-sum-need = Somebody says what is needed, with an example, and writes a proposal. Who is on the panel is fixed before it starts.
how-sum-questions = You have { $time } to ask what you do not understand.
how-sum-reactions = Then you have { $time } to say what you think of it, and the proposal is improved by what was said.
how-sum-answer = If you are on the panel, you then have { $time } to answer: you consent, you consent with a concern, or you object.
how-sum-objection = If somebody objects, the proposal is changed within { $time } so that the harm is gone, and you are asked again.
how-sum-adopted = It is adopted when nobody objects any more and enough have answered: of seven people, { $seven }. Everybody hears of it.
how-sum-small = Somebody proposes something small that can be undone, and the panel is asked at once.
how-sum-discuss = If you want to talk about it first, you say so. It becomes the full process, and nobody asks you why.
how-sum-read = If you are on the panel, you have { $time } to read the proposal.
how-sum-silence = If you have nothing against it, you need not do anything more. Silence counts only if you have read it.
how-sum-read-enough = It is adopted when nobody objects and enough have read it: of seven people, { $seven }.
how-sum-ask = Whoever has to decide asks those who are affected and those who know about it.
how-sum-advice = If you are asked, you have { $time } to give your advice, or to say that you have none.
how-sum-again = If the text changes, you are asked again, for { $time }.
how-sum-decides = Then one person decides, within { $time }, and says openly how the advice was used. Advice is considered; it need not be followed.
how-sum-reviewed = Everybody hears of it, and it is looked at again on a day that is known.
how-sum-nominate = If you are on the panel, you have { $time } to nominate somebody for the role, and say why.
how-sum-change = You read the reasons of the others, and have { $time } to keep your nomination or to change it.
how-sum-willing = If you are nominated, you say whether you would take the role. Nobody is proposed who has not.
how-sum-person = Within { $time } the facilitator proposes the person for whom the reasons are strongest.
how-link-to = Link to “{ $name }”
how-consent = Full consent
how-fast = Fast consent
how-consent-when = For a proposal that many will live with.
how-fast-when = For something small that can be undone.
how-lazy-when = Where silence is enough, because it hardly touches anybody.
how-advice-when = For somebody who decides alone and wants to decide well.
how-role-when = To find who takes a role.
how-word-consent = Consent
how-word-consent-means = “I see no harm in this that is worth stopping it for.” It is not the same as liking it best.
how-word-objection = Objection
how-word-objection-means = A reason why the proposal would do harm to what we are here for. It stops the proposal until it is resolved, and everybody helps with that.
how-word-concern = Concern
how-word-concern-means = A worry that does not stop the proposal. It is kept, and looked at when the agreement is reviewed.
how-word-panel = Panel
how-word-panel-means = The people who are asked for consent, each with the same say. Who they are is fixed before the start and visible to all.
how-word-facilitator = Facilitator
how-word-facilitator-means = Whoever sees to it that everybody is heard and the rules are kept. They are never the one who proposes.
how-word-need = Need
how-word-need-means = What is the matter now, with an example. A proposal is good if it answers its need, not if it is perfect.
how-about-consent = A proposal becomes an agreement when nobody on the panel objects and enough of them take part.
how-about-fast = A small proposal becomes an agreement when nobody on the panel objects and enough of them take part; it is asked about at once.
how-about-lazy = A proposal becomes an agreement when nobody objects and enough of the panel have read it. Whoever has nothing against it need not do anything else.
how-about-advice = One person decides, after asking for advice, and says in the open how it was used.
how-about-role = Somebody is found for a role: by reasons, not by counting votes, and with consent.
how-need-first = Whoever proposes says first which need the proposal answers, with an example. Somebody else facilitates.
how-panel = Before the start it is said who is on the panel, and it stays as it is. The objection of each person on it stops the proposal, whatever their rank.
how-asked-for-advice = Everybody who is affected, and whoever knows about it, is asked for advice.
how-small-and-reversible = It is only for what has little impact and can be undone.
how-anybody-makes-full = If one person on the panel wants a discussion, it becomes the full process, and they need not say why. Then there are { $time } for questions and { $other } for reactions, and consent is asked after that.
how-questions = First there are { $time } for questions: what does the proposal mean? Whoever proposes answers them. It ends earlier once nobody has another question.
how-reactions = Then there are { $time } for quick reactions: everybody says what they think of it, and nobody argues with a reaction.
how-amendment-reactions = Where an agreement is to be changed, reactions to the new text are gathered first, for { $time }.
how-ready = Whoever proposes then changes the text by what they have heard, and asks for consent within { $time }. By then it has a day for its review, and something by which one will see whether it works.
how-nominations = For { $time }, everybody on the panel nominates somebody for the role, and says why.
how-change-round = Then there are { $time } to keep one’s nomination or to change it, now that the reasons are known.
how-only-the-willing = Nobody is proposed who has not said that they would take the role.
how-person-proposed = Within { $time } the facilitator proposes a person, by the strength of the reasons.
how-advice = Those who are asked have { $time } to give advice, or to say that they have none.
how-advice-again = If the text changes, they are all asked again, for { $time }.
how-advice-considered = Then whoever asked decides, within { $time }, and says how the advice was used. Advice has to be considered; it need not be followed.
how-first-answer = The panel has { $time } to answer: consent, consent with a concern, an objection, or “I have an interest of my own in this” and keeping out. It ends earlier once everybody has answered.
how-floor = It is adopted if nobody objects and at least { $part } of the panel take part: of seven people, { $seven }.
how-silence-never-adopts = Silence adopts nothing. Whoever says nothing has not taken part.
how-silence-of-readers = Silence counts as consent, but only that of people who have read the proposal.
how-extended-once = If too few take part, the time is half as long again, once, and whoever was silent is reminded. If it is too few even then, consent is not reached.
how-please-wait = Anybody on the panel may ask for { $time } more, once.
how-concerns = A concern stops nothing. It becomes one of the criteria by which the agreement is judged later.
how-objections-say-which = An objection is not about what somebody likes better. It says which harm it sees, how the proposal causes it, how likely it is, and what of this is known and what is guessed. A guess is welcome: it may become “find out first”.
how-anybody-raises = Anybody who takes part in the discussion may raise one. It stops the proposal as soon as somebody on the panel carries it, that is, makes it their own.
how-valid-as-raised = An objection is valid as it is raised. If two others say that one of its arguments is missing, the facilitator rules on that alone: whether an argument was given, not whether it is right.
how-appeal =
    { $number ->
        [one] Against the ruling one can appeal, once, to a person of the panel who is drawn by lot and judges within { $time }.
       *[other] Against the ruling one can appeal, once, to { $number } people of the panel who are drawn by lot and judge within { $time }. Only if all of them agree does the objection become a concern.
    }
how-integrate = All objections are heard first. Then whoever proposes writes a version that takes them up, within { $time }.
how-resolved-by-both = An objection is resolved when whoever carries it and whoever proposes both say so of the same version.
how-renewed-answer = The panel has { $time } to answer the new version. Everybody sees what has changed, and which objection it came from.
how-carries-over = An earlier consent counts for the new version where at least { $part } of the panel have answered it anew: of seven people, { $seven }.
how-nothing-carries-over = Everybody answers every version; an earlier consent does not count for a new one.
how-wording = The wording alone can change once while the panel answers, if the facilitator agrees. Whoever thinks that it is more than wording can say so for { $time }.
how-lapse =
    { $number ->
        [one] If those who carry an objection stay silent for a round in spite of a reminder, the facilitator can let it lapse.
       *[other] If those who carry an objection stay silent for { $number } rounds in spite of as many reminders, the facilitator can let it lapse.
    }
how-resumes = When all objections have ended, the round goes on for { $time }, so that nobody is surprised.
how-rounds =
    { $number ->
        [one] Objections are taken up once; if some are left then, the next steps begin.
       *[other] Objections are taken up { $number } times at most; if some are left then, the next steps begin.
    }
how-ladder = These steps were chosen before the start, and they follow one after the other until one of them ends it:
how-never-called-consent = What these steps adopt is never called consent. The objections that stand are counted beside it.
how-never-at-night = No time ends at night, from { $from } to { $to }, or on a weekend.
how-holds-weekend = Every time holds a day of a weekend, for those who have no other.
how-away = Whoever is away says until when, and is not counted meanwhile.
how-pause =
    { $number ->
        [one] The facilitator can stop the clock once, for { $time } at most.
       *[other] The facilitator can stop the clock { $number } times at most, each time for { $time } at most.
    }
how-meetings = A meeting or a call can take it over. Whoever was not there has { $time } to speak after it.
how-open-answers = The record says who answered what.
how-confidential = The record counts the answers and names nobody; objections have the names of those who carry them all the same.
how-announced = The outcome is announced with thanks, and is in force then. If nobody announces it, it is in force after { $time }.
how-reviewed = Every agreement is reviewed within { $time }.
how-object-any-time = Anybody can object to an agreement that is in force. If somebody on the panel carries the objection, the review begins early.
how-nothing-is-lost = Nothing that was said is deleted. Each change is credited to the objection that it came from.
how-step-meeting = A meeting about the open objections, within { $time }.
how-step-trio = Somebody who objects, whoever proposes, and a person of the panel drawn by lot write the next version in { $time }.
how-step-trial = A trial of { $other } at most that ends by itself, if at least { $part } of the panel want it. There are { $time } to offer it, and { $time } to vote on it.
how-step-vote = A vote in { $time }: at least { $part } of the votes cast, and more than half of the panel.
how-step-decider = { $name } decides within { $time }, after taking advice.
how-step-wider-circle = A wider circle takes it over.
how-step-drop = It is dropped, and everything stays as it is.
