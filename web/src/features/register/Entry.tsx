import { signedIn } from "#api/session";
import { t } from "#i18n/text";
import { Badge, GroupLink } from "#ui/Badge";
import { resultSentence } from "#ui/result/sentence";
import { Time } from "#ui/Time";
import { VerdictBadge } from "#ui/VerdictBadge";
import { METHODS } from "#ui/words";
import type { RegisterEntryFragment } from "./register.generated";

/** A decision in the register: what was decided, how, and what is still to come. */
export function Entry({ outcome }: { outcome: RegisterEntryFragment }) {
  const { decision, group } = outcome;
  const touched = outcome.groups.filter((other) => other.id !== group.id);
  const { method, id } = decision.poll;
  return (
    <li class="register-entry">
      <div class="row apart">
        <h2>
          <a class="item-title" href={`/polls/${id}`}>
            {outcome.title}
          </a>
        </h2>
        <VerdictBadge verdict={decision.result.verdict} />
      </div>
      <p class="small">
        {t(METHODS[method])}: {resultSentence({ result: decision.result, method, closed: true })}
      </p>
      <div class="item-line">
        <Time at={decision.decidedAt} as="date" />
        <GroupLink group={group} />
        {touched.map((other) => (
          <GroupLink key={other.id} group={other} />
        ))}
        {outcome.themes.map((theme) => (
          <Badge key={theme.id}>{theme.name}</Badge>
        ))}
        {signedIn.value && !outcome.read && <Badge tone="info">{t("register-unread")}</Badge>}
      </div>
      {(outcome.owner || outcome.reviewOn) && (
        <div class="item-line">
          {outcome.owner && <span>{t("register-owner", { name: outcome.owner.name })}</span>}
          {outcome.reviewOn && (
            <span>
              {t("register-review")} <Time at={outcome.reviewOn} as="date" />
            </span>
          )}
        </div>
      )}
    </li>
  );
}
