// What can be done with a role, each in a dialog of its own: offer oneself, hand it back, record a holder, change it, retire it.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Dialog } from "#ui/Dialog";
import { Field, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { localIn, monthsAfter, now } from "#ui/time";
import { RoleForm } from "./RoleForm";
import {
  EditRoleMutation,
  HandBackRoleMutation,
  OfferForRoleMutation,
  RecordHolderMutation,
  RetireRoleMutation,
  type RoleDetailsFragment,
} from "./roles.generated";
import { means, wrong } from "./said";

interface Props {
  role: RoleDetailsFragment;
  onClose: () => void;
}

interface SayProps extends Props {
  title: string;
  /** What it means. */
  lead: string;
  label: string;
  hint?: string;
  /** The words have to be there. */
  required?: boolean;
  /** The field that a refusal names. */
  field: string;
  submit: string;
  send: (words: string) => Promise<unknown>;
  done: string;
}

/** A sentence or two, and the deed. */
function Say({ onClose, title, lead, label, hint, required, field, submit, send, done }: SayProps) {
  const words = useSignal("");
  const run = useAction(async () => {
    await send(words.value);
    toast(done);
    onClose();
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form action={run} means={means} fields={[field]} submit={submit}>
        <p>{lead}</p>
        <TextArea
          label={label}
          optional={!required}
          {...(hint && { hint })}
          {...(required && { required })}
          maxLength={1000}
          value={words.value}
          error={wrong(run.refusal.value, field)}
          onText={(text) => {
            words.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}

export function Offer({ role, onClose }: Props) {
  return (
    <Say
      {...{ role, onClose }}
      title={t("roles-offer-title", { role: role.name })}
      lead={t(role.standing === "OPEN" ? "roles-offer-lead" : "roles-offer-lead-held")}
      label={t("roles-offer-words")}
      hint={t("roles-offer-words-hint")}
      field="words"
      submit={t("roles-offer")}
      send={(words) => mutate(OfferForRoleMutation, { input: { roleId: role.id, words } })}
      done={t("roles-offered-done")}
    />
  );
}

export function HandBack({ role, onClose }: Props) {
  return (
    <Say
      {...{ role, onClose }}
      title={t("roles-hand-back")}
      lead={t("roles-hand-back-lead")}
      label={t("roles-hand-back-words")}
      field="words"
      submit={t("roles-hand-back")}
      send={(words) => mutate(HandBackRoleMutation, { input: { roleId: role.id, words } })}
      done={t("roles-handed-back-done")}
    />
  );
}

export function Retire({ role, onClose }: Props) {
  return (
    <Say
      {...{ role, onClose }}
      title={t("roles-retire")}
      lead={t("roles-retire-lead")}
      label={t("roles-retire-reason")}
      required
      field="reason"
      submit={t("roles-retire")}
      send={(reason) => mutate(RetireRoleMutation, { input: { roleId: role.id, reason } })}
      done={t("roles-retired-done")}
    />
  );
}

export function Edit({ role, onClose }: Props) {
  const begin = {
    name: role.name,
    purpose: role.purpose.markdown,
    domain: role.domain.markdown,
    months: role.termMonths ? String(role.termMonths) : "",
  };
  return (
    <Dialog title={t("roles-edit")} onClose={onClose}>
      <RoleForm
        begin={begin}
        submit={t("ui-save")}
        send={async (plan) => {
          await mutate(EditRoleMutation, { input: { roleId: role.id, plan } });
          toast(t("roles-edited-done"));
          onClose();
        }}
      />
    </Dialog>
  );
}

export function Record({ role, onClose }: Props) {
  const today = localIn(new Date(now.peek()), timeZone.value).slice(0, 10);
  const people = useSignal<Found[]>([]);
  const from = useSignal(today);
  const until = useSignal(role.termMonths ? monthsAfter(today, role.termMonths) : "");
  const words = useSignal("");
  const run = useAction(async () => {
    const personId = people.value[0]?.id;
    if (!personId) throw new Refusal("INVALID", t("roles-record-who-missing"), "personId");
    const input = {
      roleId: role.id,
      personId,
      from: from.value,
      until: until.value || null,
      words: words.value,
    };
    await mutate(RecordHolderMutation, { input });
    toast(t("roles-recorded-done"));
    onClose();
  });
  const refusal = run.refusal.value;
  return (
    <Dialog title={t("roles-record")} onClose={onClose}>
      <Form
        action={run}
        means={means}
        fields={["personId", "from", "until", "words"]}
        submit={t("roles-record-send")}
      >
        <p>{t("roles-record-lead")}</p>
        <PeoplePicker
          label={t("roles-record-who")}
          single
          people={people.value}
          error={wrong(refusal, "personId")}
          onChange={(chosen) => {
            people.value = chosen;
          }}
        />
        <div class="role-days">
          <Field
            label={t("roles-record-from")}
            type="date"
            value={from.value}
            error={wrong(refusal, "from")}
            onText={(day) => {
              from.value = day;
            }}
          />
          <Field
            label={t("roles-record-until")}
            type="date"
            optional
            value={until.value}
            error={wrong(refusal, "until")}
            onText={(day) => {
              until.value = day;
            }}
          />
        </div>
        <TextArea
          label={t("roles-record-words")}
          hint={t("roles-record-words-hint")}
          required
          maxLength={1000}
          value={words.value}
          error={wrong(refusal, "words")}
          onText={(text) => {
            words.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}
