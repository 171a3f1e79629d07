# Roles: the page of a role, offering oneself, who holds it and who held it.

roles-purpose = What it is for
roles-domain = What its holder decides alone
roles-domain-hint = Nobody has to be asked about this. Everything else is the group’s to decide.
roles-usual-term =
    { $months ->
        [one] Usually held for one month.
       *[other] Usually held for { $months } months.
    }
roles-usual-without-end = Usually held without an end.
roles-without-end = without an end
roles-ending-text = The term ends soon. A new selection can begin now; the same person can be chosen again.
roles-open-title = Nobody holds this role
roles-open-text = Anybody of the organisation can offer themselves, with one sentence. The group then chooses by consent.
roles-retired-on = Retired on
roles-more = More for this role
roles-the-role = The role

roles-offers = Who offers themselves
roles-no-offers = Nobody has offered themselves yet.
roles-offer = Offer yourself
roles-offer-title = Offer yourself: { $role }
roles-offer-lead = Everybody who can read this group sees your offer. It decides nothing yet, and you can take it back.
roles-offer-lead-held = Somebody holds this role now: your offer is for the time after. Everybody who can read this group sees it, and you can take it back.
roles-offer-words = Why you?
roles-offer-words-hint = A sentence is enough.
roles-offered-done = Thank you: your offer stands here.
roles-withdraw = Take it back
roles-withdrawn-done = Your offer is taken back.

roles-begin-selection = Begin the selection
roles-selection = Begin a selection
roles-selection-lead = A selection for “{ $role }” is held in a discussion of the group: nominations with reasons, a round to change them, then consent to one person.
roles-selection-where = Where is it held?
roles-selection-new = In a new discussion
roles-selection-new-hint = It is opened with the role’s purpose as its text.
roles-selection-go = Go on to the form
roles-selection-discussion = Who takes the role “{ $role }”?
roles-selection-may-not = You cannot begin a selection for this role now

roles-new = New role
roles-new-hint = A role says what somebody does for the others, what they decide alone, and until when. It is open until somebody holds it.
roles-new-nowhere = You lead no group that could have a role
roles-create = Create the role
roles-created-done = The role is there, and open.
roles-edit = Change the role
roles-edited-done = The role is changed.
roles-form-group = Group
roles-form-name = Name
roles-form-name-hint = Such as “Treasurer” or “Host of the meetings”.
roles-form-purpose-hint = What gets better because somebody does it, in a few sentences.
roles-form-domain-hint = What the holder decides without asking anybody. It may stay empty.
roles-form-months = Usual term, in months
roles-form-months-hint = After it the role is open again. Leave it empty for no end.
roles-form-months-wrong = Give a whole number of months.

roles-retire = Retire the role
roles-retire-lead = The group has this role no more. Who held it stays on record.
roles-retire-reason = Why?
roles-retired-done = The role is retired.
roles-hand-back = Hand the role back
roles-hand-back-lead = The role is open from now on, and its group hears of it within the hour.
roles-hand-back-words = What should the others know?
roles-handed-back-done = You have handed the role back. Thank you for what you did.
roles-record = Record who holds it
roles-record-lead = For somebody who was chosen elsewhere, such as before this role stood here. From now on a selection is the usual way.
roles-record-who = Who holds it?
roles-record-who-missing = Choose who holds it.
roles-record-from = Since
roles-record-until = Until
roles-record-words = How were they chosen?
roles-record-words-hint = Such as “By everybody at the meeting in May”.
roles-record-send = Put it on record
roles-recorded-done = It is on record.

roles-history = Who held it
roles-no-history = Nobody has held it yet.
roles-now = now
roles-from = from
roles-by-agreement = Chosen in
roles-recorded-by = Put on record by { $name }
roles-end-handed-back = handed back
roles-end-taken-over = somebody else took over
roles-end-renewed = agreed again for another term
roles-end-amended = the agreement was changed
roles-end-suspended = not in force while a trial runs
roles-end-superseded = another agreement took its place
roles-end-agreement-ended = ended by consent
roles-end-lapsed = ended with the agreement’s term
roles-end-role-retired = the role was retired
roles-end-left = the account was closed
