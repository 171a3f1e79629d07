// What each group aims for and how far it has come. The filters stand in the address, so what is looked at can be shared.
import { useEffect } from "preact/hooks";
import { usePages } from "#api/pages";
import { useQuery } from "#api/reading";
import type { GoalHealth } from "#api/schema.generated";
import { language, t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { announce } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { Select } from "#ui/Field";
import { HEALTHS } from "#ui/HealthBadge";
import { Page } from "#ui/Page";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { GoalCard } from "./GoalCard";
import { GoalFiltersQuery, type GoalGlanceFragment, GoalsQuery } from "./goals.generated";
import { Import } from "./Import";
import { HEALTH_ORDER } from "./words";
import "./goals.css";

const NAMES = ["hub", "theme", "health"] as const;

export default function GoalsPage() {
  const filters = useQuery(GoalFiltersQuery, {});
  const groups = filters.answer.value?.groups.nodes ?? [];
  const themes = filters.answer.value?.organisation.themes ?? [];
  const hub = parameter("hub");
  const health = HEALTH_ORDER.find((one) => one === parameter("health")) ?? "";
  const reading = usePages(
    GoalsQuery,
    {
      // A hub is named by its slug in the address; until the hubs are read, an unknown one finds nothing wrong.
      groupId: hub ? (groups.find((group) => group.slug === hub)?.id ?? null) : null,
      themeId: parameter("theme") || null,
      health: health || null,
    },
    (answer) => answer.goals,
  );
  const filtered = NAMES.some((name) => parameter(name));
  const nodes = reading.answer.value?.nodes.filter((goal) => goal.state !== "CLOSED");
  useEffect(() => {
    if (filtered && nodes) announce(t("goals-found", { count: nodes.length }));
  }, [nodes?.length]);
  const proposes = groups.some((group) => group.viewerCan.proposeGoal);
  const all = { value: "", label: t("goals-all") };
  return (
    <Page
      title={t("goals")}
      width="wide"
      actions={
        proposes && (
          <ButtonLink look="primary" icon="plus" href={hub ? `/goals/new?hub=${hub}` : "/goals/new"}>
            {t("goals-propose")}
          </ButtonLink>
        )
      }
    >
      <p class="register-lead">{t("goals-lead")}</p>
      <search class="card goal-filters" aria-label={t("goals-filters")}>
        <Select<GoalHealth | "">
          label={t("goals-health")}
          value={health}
          options={[
            { value: "", label: t("goals-all") },
            ...HEALTH_ORDER.map((value) => ({ value, label: t(HEALTHS[value].word) })),
          ]}
          onChoose={(chosen) => setParameters({ health: chosen })}
        />
        <Select
          label={t("goals-group")}
          value={hub ?? ""}
          options={[all, ...groups.map((group) => ({ value: group.slug, label: group.name }))]}
          onChoose={(slug) => setParameters({ hub: slug })}
        />
        <Select
          label={t("goals-theme")}
          value={parameter("theme") ?? ""}
          options={[all, ...themes.map((theme) => ({ value: theme.id, label: theme.name }))]}
          onChoose={(id) => setParameters({ theme: id })}
        />
      </search>
      <Loaded reading={reading} lines={8}>
        {(found) =>
          nodes === undefined || nodes.length === 0 ? (
            <EmptyState
              title={t(filtered ? "goals-nothing-found" : "goals-empty")}
              action={filtered && <ClearFilters />}
            >
              {!filtered && t("goals-empty-text")}
            </EmptyState>
          ) : (
            <>
              {filtered && <ClearFilters />}
              {byGroup(nodes, language.value).map(({ group, goals }) => (
                <section key={group.id} class="goal-group" aria-labelledby={`of-${group.id}`}>
                  <h2 id={`of-${group.id}`}>
                    <GroupLink group={group} />
                  </h2>
                  <ul class="goal-cards">
                    {goals.map((goal) => (
                      <GoalCard key={goal.id} goal={goal} />
                    ))}
                  </ul>
                </section>
              ))}
              <Pager hasMore={found.hasMore} more={reading.more} busy={reading.busy.value} />
            </>
          )
        }
      </Loaded>
      <p class="row goal-files">
        <a href="/goals.csv" download>
          {t("goals-download")}
        </a>
        {hub && <Import key={hub} slug={hub} />}
      </p>
    </Page>
  );
}

interface OfGroup {
  group: GoalGlanceFragment["group"];
  goals: GoalGlanceFragment[];
}

/** By the group whose goals they are, these by name; in each, the order stays as it was. */
function byGroup(goals: GoalGlanceFragment[], spoken: string): OfGroup[] {
  const all = new Map<string, OfGroup>();
  for (const goal of goals) {
    const one = all.get(goal.group.id);
    if (one) one.goals.push(goal);
    else all.set(goal.group.id, { group: goal.group, goals: [goal] });
  }
  return [...all.values()].sort((one, other) => one.group.name.localeCompare(other.group.name, spoken));
}

function ClearFilters() {
  return (
    <Button
      look="quiet"
      icon="close"
      onClick={() => setParameters(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
    >
      {t("register-clear")}
    </Button>
  );
}
