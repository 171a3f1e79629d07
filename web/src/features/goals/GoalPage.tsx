// One goal: how it stands, each measure against its line, what was told, and how it came to be what it is.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { toast, told } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { HealthBadge } from "#ui/HealthBadge";
import { Menu } from "#ui/Menu";
import { Page, Section } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { Adopt, Decline, Drop } from "./Decide";
import { Entries } from "./Entries";
import { type GoalDetailsFragment, GoalPageQuery, WithdrawGoalMutation } from "./goals.generated";
import { Dropped, History } from "./History";
import { Measure } from "./Measure";
import { Report } from "./Report";
import { Terms } from "./Terms";
import { RISKS } from "./words";
import "./goals.css";

export default function GoalPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(GoalPageQuery, { id: parameters.id ?? "" });
  const goal = reading.answer.value?.goal;
  if (goal) return <Goal goal={goal} />;
  return (
    <Page title={t("goals")}>
      <Loaded reading={reading} lines={8}>
        {() => <EmptyState title={t("error-not-found")} />}
      </Loaded>
    </Page>
  );
}

function Goal({ goal }: { goal: GoalDetailsFragment }) {
  const dropping = useSignal(false);
  const reporting = parameter("report") !== null && goal.viewerCan.report;
  return (
    <Page
      title={goal.title}
      above={
        <span class="row">
          <a href="/goals">{t("goals")}</a>
          <GroupLink group={goal.group} />
          <HealthBadge goal={goal} />
        </span>
      }
      actions={
        <>
          {goal.viewerCan.report && (
            <ButtonLink look="primary" icon="pen" href={`/goals/${goal.id}?report`}>
              {t("goal-report")}
            </ButtonLink>
          )}
          {goal.viewerCan.proposeChange && (
            <ButtonLink href={`/goals/${goal.id}/change`}>{t("goal-change")}</ButtonLink>
          )}
          <Menu
            label={t("goal-more")}
            items={[
              goal.viewerCan.drop && {
                label: t("goal-drop"),
                icon: "minus",
                danger: true,
                run: () => {
                  dropping.value = true;
                },
              },
            ]}
          />
        </>
      }
    >
      {goal.scope === "ORGANISATION" && <p class="soft">{t("goal-of-organisation")}</p>}
      <Dropped goal={goal} />
      {goal.risks.length > 0 && (
        <ul class="notice notice-warm stack-tight">
          {goal.risks.map((risk) => (
            <li key={risk}>{t(RISKS[risk])}</li>
          ))}
        </ul>
      )}
      {goal.proposed && <Proposed goal={goal} proposed={goal.proposed} />}
      {goal.measures.length > 0 && (
        <Section title={t("goal-measures")}>
          <div class="goal-measures">
            {goal.measures.map((measure) => (
              <Measure key={measure.id} measure={measure} />
            ))}
          </div>
        </Section>
      )}
      {goal.revision && (
        <Section title={t("goal-terms")}>
          <Terms terms={goal.revision.terms} reportDueOn={goal.reportDueOn} />
        </Section>
      )}
      {goal.agreements.length > 0 && (
        <Section title={t("goal-agreements")} count={goal.agreements.length}>
          <ul class="stack-tight">
            {goal.agreements.map(({ processId, title, adoptedAt }) => (
              <li key={processId}>
                <a href={`/processes/${processId}`}>{title}</a>{" "}
                <span class="soft small">
                  <Time at={adoptedAt} as="date" />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {goal.revision && <Entries goal={goal} />}
      <History goal={goal} />
      {reporting && <Report goal={goal} onClose={closeReport} />}
      {dropping.value && (
        <Drop
          goal={goal}
          onClose={() => {
            dropping.value = false;
          }}
        />
      )}
    </Page>
  );
}

const closeReport = () => setParameters({ report: undefined });

interface ProposedProps {
  goal: GoalDetailsFragment;
  proposed: NonNullable<GoalDetailsFragment["proposed"]>;
}

/** What waits for a decision, with what the reader may do about it. */
function Proposed({ goal, proposed }: ProposedProps) {
  const open = useSignal<"adopt" | "decline" | undefined>(undefined);
  const withdraw = useAction(async () => {
    const sure = await confirm({
      title: t("goal-withdraw"),
      text: t("goal-withdraw-sure"),
      action: t("goal-withdraw"),
    });
    if (!sure) return;
    await told(async () => {
      await mutate(WithdrawGoalMutation, { input: { revisionId: proposed.id } });
      toast(t("goal-withdrawn-done"));
    });
  });
  const close = () => {
    open.value = undefined;
  };
  const { adopt, decline, withdraw: mayWithdraw } = proposed.viewerCan;
  return (
    <Section title={t("goal-proposed-terms")}>
      <div class="card stack">
        <p class="soft">{t("goal-proposed-by", { name: proposed.proposedBy.name })}</p>
        <Terms terms={proposed.terms} titled={goal.revision !== null} />
        {(adopt || decline || mayWithdraw) && (
          <div class="row">
            {adopt && (
              <Button
                look="primary"
                icon="check"
                onClick={() => {
                  open.value = "adopt";
                }}
              >
                {t("goal-adopt")}
              </Button>
            )}
            {decline && (
              <Button
                onClick={() => {
                  open.value = "decline";
                }}
              >
                {t("goal-decline")}
              </Button>
            )}
            {mayWithdraw && (
              <Button look="quiet" busy={withdraw.busy.value} onClick={() => void withdraw.run()}>
                {t("goal-withdraw")}
              </Button>
            )}
          </div>
        )}
      </div>
      {open.value === "adopt" && <Adopt goal={goal} onClose={close} />}
      {open.value === "decline" && <Decline goal={goal} onClose={close} />}
    </Section>
  );
}
