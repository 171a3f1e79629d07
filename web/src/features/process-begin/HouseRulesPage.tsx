// The organisation's own rules: an administrator sets them for every process that begins from now on, and reads what they will say.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { send } from "#api/graphql";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { announce, saved, toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { clauseText, stepText } from "#ui/clause";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Tabs } from "#ui/Tabs";
import { Time } from "#ui/Time";
import {
  type HouseRuleFragment,
  HouseRulesQuery,
  PolicyPreviewQuery,
  SetProcessPolicyMutation,
} from "./house.generated";
import { differing, policyOf, WAY_ORDER, WAYS, type Way, wayOf } from "./plan";
import { RuleForm } from "./Rules";
import { rulesOf } from "./usual";
import { RULE_FIELDS, WAY_WORDS } from "./words";
import "./begin.css";

export default function HouseRulesPage() {
  const reading = useQuery(HouseRulesQuery, {});
  return (
    <Page title={t("house-rules")} above={<a href="/admin">{t("admin-title")}</a>}>
      <p class="register-lead">
        {t("house-rules-lead")} <a href="/how-we-decide">{t("how")}</a>
      </p>
      <Loaded reading={reading} lines={10}>
        {({ organisation, howWeDecide }) =>
          organisation.viewerCan.setProcessPolicy ? (
            <Ways guides={howWeDecide} />
          ) : (
            <EmptyState title={t("error-forbidden")} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Ways({ guides }: { guides: HouseRuleFragment[] }) {
  const way = WAY_ORDER.find((one) => one === parameter("way")) ?? "consent";
  const guide = guides.find(({ kind, mode }) => wayOf(kind, mode) === way);
  return (
    <Tabs<Way>
      label={t("house-rules")}
      value={way}
      onChoose={(chosen) => setParameters({ way: chosen })}
      tabs={WAY_ORDER.map((name) => ({ name, label: t(WAY_WORDS[name].name) }))}
    >
      {/* Begun anew with what was saved, by whomever. */}
      {guide && <Rules key={`${way} ${guide.settings[0]?.at}`} {...{ way, guide }} />}
    </Tabs>
  );
}

function Rules({ way, guide }: { way: Way; guide: HouseRuleFragment }) {
  const usual = rulesOf(guide.usual);
  const plan = useSignal(differing(rulesOf(guide.policy), usual));
  const said = useSignal(guide.clauses);
  const chosen = () => ({ ...WAYS[way], policy: policyOf(plan.value, way, usual) });
  const save = useAction(async () => {
    await mutate(SetProcessPolicyMutation, { input: chosen() });
    saved();
  });
  const preview = useAction(async () => {
    const answer = await send(PolicyPreviewQuery, chosen());
    if (answer.policyPreview) said.value = answer.policyPreview;
    announce(t("house-rules-shown"));
  });
  const restore = useAction(async () => {
    await mutate(SetProcessPolicyMutation, { input: { ...WAYS[way], policy: null } });
    toast(t("house-rules-restored"));
  });
  const [latest] = guide.settings;
  return (
    <div class="stack">
      <p class="soft">
        {t(guide.own ? "house-rules-own" : "house-rules-usual")}{" "}
        {latest && (
          <>
            {t("house-rules-set-by", { name: latest.by.name })} <Time at={latest.at} />
          </>
        )}
      </p>
      <Form
        action={{ ...save, refusal: save.refusal.value ? save.refusal : preview.refusal }}
        fields={RULE_FIELDS}
        beside={
          <>
            <Button busy={preview.busy.value} onClick={() => void preview.run()}>
              {t("house-rules-show")}
            </Button>
            {guide.own && (
              <Button look="quiet" busy={restore.busy.value} onClick={() => void restore.run()}>
                {t("house-rules-restore")}
              </Button>
            )}
          </>
        }
      >
        <RuleForm
          {...{ way, usual }}
          plan={plan.value}
          refusal={save.refusal.value ?? preview.refusal.value}
          endings={["DROP", "WIDER_CIRCLE"]}
          onChange={(changed) => {
            plan.value = { ...plan.value, ...changed };
          }}
        />
      </Form>
      <details class="unfold" open>
        <summary>{t("house-rules-say")}</summary>
        <ul class="rules-said">
          {said.value.map((clause) => (
            <li key={clause.name}>
              {clauseText(clause, guide)}
              {clause.steps.length > 0 && (
                <ol>
                  {clause.steps.map((step) => (
                    <li key={step.name}>{stepText(step)}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
