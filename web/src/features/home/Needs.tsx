// The rows of home that lead to one thing to do.
import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Badge, GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { MeetingRow } from "#ui/MeetingRow";
import { listed, optionTitle } from "#ui/result/names";
import { chosenLine } from "#ui/result/sentence";
import { Time } from "#ui/Time";
import { VerdictBadge } from "#ui/VerdictBadge";
import { type HomeQuery, OutcomeReadMutation } from "./home.generated";

type Needs = NonNullable<HomeQuery["viewer"]>["needsMe"];

export function TieToDecide({ poll }: { poll: Needs["castingVotes"]["nodes"][number] }) {
  const names = listed((poll.awaitedCastingVote?.between ?? []).map(optionTitle));
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={`/polls/${poll.id}`}>
          {poll.version.title}
        </a>
        {names && <p class="small">{t("casting-tie", { names })}</p>}
        <div class="item-line">
          <GroupLink group={poll.discussion.group} />
          {poll.closedAt && <Time at={poll.closedAt} />}
        </div>
      </div>
      <ButtonLink href={`/polls/${poll.id}`} icon="vote">
        {t("casting-give")}
      </ButtonLink>
    </li>
  );
}

export function OutcomeToWrite({ poll }: { poll: Needs["outcomesToWrite"]["nodes"][number] }) {
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={`/polls/${poll.id}`}>
          {poll.version.title}
        </a>
        {poll.decision && (
          <p class="small">
            {chosenLine({ result: poll.decision.result, method: poll.method, closed: true })}
          </p>
        )}
        <div class="item-line">
          {poll.decision && <VerdictBadge verdict={poll.decision.result.verdict} />}
          <GroupLink group={poll.discussion.group} />
          {poll.closedAt && <Time at={poll.closedAt} />}
        </div>
      </div>
      <ButtonLink href={`/polls/${poll.id}/outcome`} icon="pen">
        {t("home-write-outcome")}
      </ButtonLink>
    </li>
  );
}

export function ReportToGive({ goal }: { goal: Needs["goalReports"][number] }) {
  const address = `/goals/${goal.id}`;
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={address}>
          {goal.title}
        </a>
        <div class="item-line">
          <GroupLink group={goal.group} />
          {goal.reportDueOn && <Time at={goal.reportDueOn} as="date" />}
        </div>
      </div>
      <ButtonLink href={`${address}?report`} icon="pen">
        {t("home-goal-report")}
        <span class="hidden">: {goal.title}</span>
      </ButtonLink>
    </li>
  );
}

export function MeetingToAnswer({ meeting }: { meeting: Needs["meetings"][number] }) {
  return (
    <li class="need-item">
      <MeetingRow meeting={meeting} />
      <ButtonLink href={`/meetings/${meeting.id}`} icon="check">
        {t("home-meeting-answer")}
        <span class="hidden">: {meeting.title}</span>
      </ButtonLink>
    </li>
  );
}

export function MeetingSoon({ meeting }: { meeting: Needs["meetingsSoon"][number] }) {
  return (
    <li class="need-item">
      <MeetingRow meeting={meeting} />
      <ButtonLink href={`/meetings/${meeting.id}`} icon="people">
        {t("home-meeting-open")}
        <span class="hidden">: {meeting.title}</span>
      </ButtonLink>
    </li>
  );
}

export function UnreadDiscussion({ discussion }: { discussion: Needs["discussions"]["nodes"][number] }) {
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={`/d/${discussion.id}`}>
          {discussion.title}
        </a>
        <div class="item-line">
          <GroupLink group={discussion.group} />
          <span>{discussion.author.name}</span>
          <Time at={discussion.lastActivityAt} />
        </div>
      </div>
      <span class="row">
        {discussion.feedbackAsked && <Badge tone="warm">{t("home-feedback-asked")}</Badge>}
        {discussion.unreadCount > 0 ? (
          <Badge tone="info">{t("ui-unread", { count: discussion.unreadCount })}</Badge>
        ) : (
          <Badge tone="info">{t("home-new")}</Badge>
        )}
      </span>
    </li>
  );
}

export function OutcomeToRead({ outcome }: { outcome: Needs["outcomes"]["nodes"][number] }) {
  const read = useAction(async () => {
    await mutate(OutcomeReadMutation, { input: { outcomeId: outcome.id } });
    announce(t("home-marked-read"));
    document.querySelector<HTMLElement>("h1")?.focus();
  });
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={`/polls/${outcome.decision.poll.id}`}>
          {outcome.title}
        </a>
        <p class="small">
          {chosenLine({
            result: outcome.decision.result,
            method: outcome.decision.poll.method,
            closed: true,
          })}
        </p>
        <div class="item-line">
          <VerdictBadge verdict={outcome.decision.result.verdict} />
          <GroupLink group={outcome.group} />
          <Time at={outcome.publishedAt} />
          {outcome.feedbackAsked && <Badge tone="warm">{t("home-feedback-asked")}</Badge>}
        </div>
      </div>
      <Button look="quiet" icon="check" busy={read.busy.value} onClick={() => void read.run()}>
        {t("home-mark-read")}
        <span class="hidden">: {outcome.title}</span>
      </Button>
    </li>
  );
}
