# The built-in templates of polls: what each is called, when to use it, what its text begins with.

template-sense-check = Sense check
template-sense-check-use = To hear how far a thought meets with agreement, before it becomes a proposal.
template-sense-check-text =
    ### What I have in mind

    ### What I am unsure of

    ### What I would do next, if most of you can live with it

template-advice-process = Advice process
template-advice-process-use = One person decides, and first asks those who are touched and those who know.
template-advice-process-text =
    ### What I have to decide

    ### What I lean towards, and why

    ### Whose advice I ask for, and on what

    ### When I decide

template-consent = Consent
template-consent-use = For most proposals: good enough for now, safe enough to try.
template-consent-text =
    ### Why

    ### What we do

    ### Who sees to it

    ### When we look at it again

template-consensus = Consensus
template-consensus-use = Where everybody has to carry it: aims, agreements, membership.
template-consensus-text =
    ### Why

    ### What we agree on

    ### What changes for whom

    ### How we would change it again

template-election = Election of a role
template-election-use = To find out who takes on a role, by nominations with reasons.
template-election-text =
    ### The role, and what it is for

    ### What it takes

    ### For how long

template-funding = Funding decision
template-funding-use = To share a budget out among projects, so that everybody has an equal say in it.
template-funding-text =
    ### How much there is, and from where

    ### What it may be spent on

    ### Who pays it out, and when

template-meeting-time = Meeting time
template-meeting-time-use = To find the time that most people can make.
template-meeting-time-text =
    ### What we meet for

    ### How to join
