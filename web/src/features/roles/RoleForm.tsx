// The form of a role: what it is called, what it is for, what its holder decides alone, for how long it is usually held.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import type { RolePlanInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { means, wrong } from "./said";

const FIELDS = ["groupId", "name", "purpose", "domain", "termMonths"];

export interface Written {
  name: string;
  purpose: string;
  domain: string;
  /** As it is typed; empty for no end. */
  months: string;
}

export const NOTHING: Written = { name: "", purpose: "", domain: "", months: "12" };

interface Props {
  begin: Written;
  submit: string;
  send: (plan: RolePlanInput) => Promise<void>;
  children?: ComponentChildren;
}

export function RoleForm({ begin, submit, send, children }: Props) {
  const written = useSignal(begin);
  const save = useAction(() => {
    const { name, purpose, domain, months } = written.value;
    const termMonths = months.trim() ? Number(months.trim()) : null;
    if (termMonths !== null && !Number.isInteger(termMonths))
      throw new Refusal("INVALID", t("roles-form-months-wrong"), "termMonths");
    return send({ name, purpose, domain, termMonths });
  });
  const refusal = save.refusal.value;
  const set = (change: Partial<Written>) => {
    written.value = { ...written.value, ...change };
  };
  return (
    <Form action={save} means={means} fields={FIELDS} submit={submit}>
      {children}
      <Field
        label={t("roles-form-name")}
        hint={t("roles-form-name-hint")}
        required
        maxLength={100}
        value={written.value.name}
        error={wrong(refusal, "name")}
        onText={(name) => set({ name })}
      />
      <MarkdownEditor
        label={t("roles-purpose")}
        hint={t("roles-form-purpose-hint")}
        rows={4}
        value={written.value.purpose}
        error={wrong(refusal, "purpose")}
        onText={(purpose) => set({ purpose })}
      />
      <MarkdownEditor
        label={t("roles-domain")}
        hint={t("roles-form-domain-hint")}
        rows={3}
        value={written.value.domain}
        error={wrong(refusal, "domain")}
        onText={(domain) => set({ domain })}
      />
      <Field
        label={t("roles-form-months")}
        hint={t("roles-form-months-hint")}
        inputMode="numeric"
        optional
        value={written.value.months}
        error={wrong(refusal, "termMonths")}
        onText={(months) => set({ months })}
      />
    </Form>
  );
}
