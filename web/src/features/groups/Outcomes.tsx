import { usePages } from "#api/pages";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { resultSentence } from "#ui/result/sentence";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { VerdictBadge } from "#ui/VerdictBadge";
import { GroupOutcomesQuery } from "./groups.generated";

export function Outcomes({ slug }: { slug: string }) {
  const reading = usePages(GroupOutcomesQuery, { slug }, (answer) => answer.group?.outcomes);
  return (
    <Loaded reading={reading}>
      {({ nodes, hasMore }) => (
        <>
          {nodes.length === 0 && (
            <EmptyState title={t("groups-no-outcomes")}>{t("groups-no-outcomes-text")}</EmptyState>
          )}
          <ul class={nodes.length > 0 ? "list" : undefined}>
            {nodes.map(({ decision, ...outcome }) => (
              <li key={outcome.id}>
                <a class="item-title" href={`/polls/${decision.poll.id}`}>
                  {outcome.title}
                </a>
                <div class="item-line">
                  <VerdictBadge verdict={decision.result.verdict} />
                  <Time at={outcome.publishedAt} as="date" />
                  <span>
                    {resultSentence({ result: decision.result, method: decision.poll.method, closed: true })}
                  </span>
                  {outcome.reviewOn && (
                    <span>
                      {t("groups-review")} <Time at={outcome.reviewOn} as="date" />
                    </span>
                  )}
                  {outcome.themes.map((theme) => (
                    <Badge key={theme.id}>{theme.name}</Badge>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
        </>
      )}
    </Loaded>
  );
}
