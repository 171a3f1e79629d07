# One message for every code of the API, shown by the page and by the server's own pages.
error-unauthenticated = Please sign in first.
error-not-found = This is not here, or it is not open to you.
error-forbidden = You may not do this here.
error-invalid = Something in this is not right yet. Please check it.
error-conflict = This changed in the meantime, or it exists already. Look again and try once more.
error-poll-not-open = This poll is not open yet.
error-poll-closed = This poll is closed.
error-poll-open = This is not possible while a poll is open.
error-not-in-electorate = You are not among the people who vote in this poll.
error-reason-required = Please give your reason.
error-discussion-closed = This discussion is closed.
error-not-decided = There is no decision yet.
error-already-decided = This is decided already.
error-version-stale = Somebody else changed the text while you were writing. Keep yours, look at theirs, and try again.
error-last-administrator = The organisation needs at least one administrator.
error-too-many-requests = That was too often in a short time. Please wait a moment.
error-query-too-costly = This asks for too much at once.
error-bad-request = The server did not understand this request.
error-internal = Something went wrong on our side. Please try again.

## What is wrong with a field, where the page can say more than "not right yet"
error-field-name = Please write this, in one line and not too long.
error-field-body = Please write something here, and not too much at once.
error-field-email = This is not an email address yet.
error-field-handle = Small letters, digits and hyphens, please.
error-field-password = At least 10 characters, please; a few words together work well.
error-field-current = This is not your present password.
error-field-moment = This moment does not fit: it has to be in the future, and the close after the opening.
error-field-person = Please choose a person.
error-field-group = Please choose a group.
error-field-reader = Somebody here may not read this group.
error-field-taken = This exists already.
