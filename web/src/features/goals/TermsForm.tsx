// The form of a goal's terms: one column, sensible days, one measure to begin with.
import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useAction } from "#api/action";
import type { GoalRhythm, GoalTermsInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { CheckboxGroup } from "#ui/Choice";
import { Field, Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { PeoplePicker } from "#ui/PeoplePicker";
import { MeasureFields } from "./MeasureFields";
import { emptyMeasure, inputOf, type Plan } from "./plan";
import { means, wrong } from "./said";
import { RHYTHM_ORDER, RHYTHMS } from "./words";

const FIELDS = ["title", "purpose", "ownerId", "startsOn", "endsOn", "themeIds"];

interface Props {
  begin: Plan;
  themes: { id: string; name: string }[];
  send: (terms: GoalTermsInput) => Promise<void>;
  children?: ComponentChildren;
}

export function TermsForm({ begin, themes, send, children }: Props) {
  const plan = useSignal(begin);
  const action = useAction(() => send(inputOf(plan.value)));
  const refusal = action.refusal.value;
  const set = (change: Partial<Plan>) => {
    plan.value = { ...plan.value, ...change };
  };
  const fields = [
    ...FIELDS,
    ...plan.value.measures.flatMap(({ key }) => [`baseline-${key}`, `target-${key}`]),
  ];
  return (
    <Form action={action} means={means} fields={fields} submit={t("goal-form-send")}>
      {children}
      <Field
        label={t("goal-form-title")}
        hint={t("goal-form-title-hint")}
        required
        maxLength={200}
        value={plan.value.title}
        error={wrong(refusal, "title")}
        onText={(title) => set({ title })}
      />
      <MarkdownEditor
        label={t("goal-form-purpose")}
        rows={4}
        value={plan.value.purpose}
        error={wrong(refusal, "purpose")}
        onText={(purpose) => set({ purpose })}
      />
      <PeoplePicker
        label={t("goal-form-owner")}
        hint={t("goal-form-owner-hint")}
        single
        people={plan.value.owner}
        error={wrong(refusal, "ownerId")}
        onChange={(owner) => set({ owner })}
      />
      <div class="goal-days">
        <Field
          label={t("goal-form-starts")}
          type="date"
          value={plan.value.startsOn}
          error={wrong(refusal, "startsOn")}
          onText={(startsOn) => set({ startsOn })}
        />
        <Field
          label={t("goal-form-ends")}
          type="date"
          value={plan.value.endsOn}
          error={wrong(refusal, "endsOn")}
          onText={(endsOn) => set({ endsOn })}
        />
      </div>
      <Measures plan={plan} refusal={refusal} />
      <Select<GoalRhythm>
        label={t("goal-form-rhythm")}
        value={plan.value.rhythm}
        options={RHYTHM_ORDER.map((value) => ({ value, label: t(RHYTHMS[value]) }))}
        onChoose={(rhythm) => set({ rhythm })}
      />
      {themes.length > 0 && (
        <CheckboxGroup
          legend={t("goal-form-themes")}
          error={wrong(refusal, "themeIds")}
          options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
          values={plan.value.themeIds}
          onChange={(themeIds) => set({ themeIds })}
        />
      )}
    </Form>
  );
}

interface MeasuresProps {
  plan: Signal<Plan>;
  refusal: Parameters<typeof wrong>[0];
}

function Measures({ plan, refusal }: MeasuresProps) {
  const { measures } = plan.value;
  const set = (changed: Plan["measures"]) => {
    plan.value = { ...plan.value, measures: changed };
  };
  const next = Math.max(...measures.map(({ key }) => key), 0) + 1;
  return (
    <>
      {measures.map((measure, place) => (
        <MeasureFields
          key={measure.key}
          measure={measure}
          number={place + 1}
          refusal={refusal}
          onChange={(changed) => set(measures.map((one) => (one.key === measure.key ? changed : one)))}
          {...(measures.length > 1 && {
            onRemove: () => set(measures.filter((one) => one.key !== measure.key)),
          })}
        />
      ))}
      {measures.length < 12 && (
        <div>
          <Button icon="plus" look="quiet" onClick={() => set([...measures, emptyMeasure(next)])}>
            {t("goal-form-add")}
          </Button>
        </div>
      )}
    </>
  );
}
