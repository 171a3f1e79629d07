// What an objection would harm: picked from what the group can see, and shown with a link.
import type { Signal } from "@preact/signals";
import { useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { Field, Select } from "#ui/Field";
import { Markdown } from "#ui/Markdown";
import { choiceOf, type HarmedDraft, type HarmedShown } from "./harm";
import { WithinReachQuery } from "./process.generated";
import { useRoom } from "./step";

interface Props {
  draft: Signal<HarmedDraft>;
  /** What it named before, which may be named still whatever became of it. */
  before: HarmedShown | null | undefined;
  error: string | undefined;
}

export function HarmedField({ draft, before, error }: Props) {
  const { process } = useRoom();
  const reach = useQueryOnce(WithinReachQuery, { id: process.id }).answer.value?.process?.withinReach;
  const options = [
    { value: "", label: t("consent-harmed-none") },
    { value: "need", label: t("consent-harmed-need") },
    ...(reach?.goals ?? []).map(({ id, title }) => ({
      value: `goal:${id}`,
      label: t("consent-harmed-goal", { title }),
    })),
    ...(reach?.agreements ?? []).map(({ processId, title }) => ({
      value: `agreement:${processId}`,
      label: t("consent-harmed-agreement", { title }),
    })),
    { value: "role", label: t("consent-harmed-role") },
  ];
  const kept = before && choiceOf(before);
  if (kept && !options.some(({ value }) => value === kept)) {
    const title = before.goal?.title ?? before.agreementOf?.title ?? "";
    options.push({ value: kept, label: title });
  }
  const { what, role } = draft.value;
  return (
    <>
      <Select
        label={t("consent-harmed")}
        hint={t("consent-harmed-hint")}
        optional
        value={what}
        error={what === "role" ? undefined : error}
        options={options}
        onChoose={(value) => {
          draft.value = { what: value, role };
        }}
      />
      {what === "role" && (
        <Field
          label={t("consent-harmed-which-role")}
          required
          maxLength={200}
          value={role}
          error={error}
          onText={(text) => {
            draft.value = { what, role: text };
          }}
        />
      )}
    </>
  );
}

/** "It would harm: the goal More readers". */
export function HarmedLine({ harmed }: { harmed: HarmedShown }) {
  const { kind, goal, agreementOf, role } = harmed;
  return (
    <div class="row-tight process-harmed">
      <strong>{t("consent-harmed-it")}</strong> {kind === "NEED" && t("consent-harmed-need")}
      {kind === "GOAL" &&
        (goal ? (
          <a href={`/goals/${goal.id}`}>{t("consent-harmed-goal", { title: goal.title })}</a>
        ) : (
          t("consent-harmed-hidden-goal")
        ))}
      {kind === "AGREEMENT" &&
        (agreementOf ? (
          <a href={`/processes/${agreementOf.id}`}>
            {t("consent-harmed-agreement", { title: agreementOf.title })}
          </a>
        ) : (
          t("consent-harmed-hidden-agreement")
        ))}
      {kind === "ROLE" && role && <Markdown html={role.html} />}
    </div>
  );
}
