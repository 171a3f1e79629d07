## what feedback is, and what comes of it
feedback-kind-support = Support
feedback-kind-worry = Worry
feedback-kind-question = Question
feedback-kind-offer = Offer
feedback-answer-done = Done
feedback-answer-will-do = Will be done
feedback-answer-not-done = Not done, and why

## giving it
feedback = Feedback
feedback-give = Give feedback
feedback-give-hint = On “{ $title }”. Somebody is named at once who answers, within two weeks and in the open.
feedback-kind = What it is
feedback-chapter = On the chapter of
feedback-whole = The whole
feedback-paragraph = On the paragraph
feedback-all-paragraphs = All of it
feedback-body = What you want to say
feedback-send = Send the feedback
feedback-given-done = Thank you. You will hear of the answer.
feedback-not-here = You cannot give feedback on this
feedback-not-here-text = Feedback is for members of the advisory board, on what is published. Everybody else writes in the discussion.

## reading and answering it
feedback-we = We answered
feedback-corrected = corrected
feedback-waits = { $name } answers until
feedback-open = Open
feedback-answer = Answer
feedback-answer-hint = Say what is done, or why not. Everybody who reads this sees it.
feedback-correct = Correct the answer
feedback-correct-hint = It shows as corrected, and what it said before stays on record.
feedback-came = What comes of it
feedback-answer-body = Your answer
feedback-answer-send = Send the answer
feedback-answered-done = It is answered.
feedback-hand = Hand it on
feedback-handed-done = It is handed on.
feedback-answerer = Who answers
feedback-due = Until
feedback-edit = Change
feedback-edited-done = It is changed.
feedback-withdraw = Take back
feedback-withdraw-sure = Nobody will see it any more, and nobody has to answer it.
feedback-withdrawn-done = It is taken back.

## the reading room
reading-room = Reading room
reading-room-lead = What the organisation publishes for its advisory board, and what came of what you said.
reading-room-others = What the advisory board reads.
reading-room-reviews = Reviews
reading-room-no-reviews = No review is published yet
reading-room-outcomes = Recent decisions
reading-room-no-outcomes = None yet.
reading-room-asked = Your feedback is asked for
reading-room-requests = Discussions that ask for feedback
reading-room-no-requests = None at the moment.
reading-room-mine = You said, we did
reading-room-no-mine = You have given no feedback yet.
