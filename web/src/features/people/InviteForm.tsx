import { type Signal, useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import type { InvitationRefusal, MembershipRole, Standing } from "#api/schema.generated";
import { organisation } from "#api/session";
import { type TextKey, t } from "#i18n/text";
import { RadioGroup } from "#ui/Choice";
import { Field, Select, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { ROLES } from "#ui/words";
import { addressesIn } from "./addresses";
import { type GroupsToInviteQuery, InvitePeopleMutation } from "./people.generated";

const REASONS: Record<InvitationRefusal, TextKey> = {
  NOT_AN_ADDRESS: "people-not-an-address",
  ALREADY_MEMBER: "people-already-member",
  ALREADY_INVITED: "people-already-invited",
};

interface Told {
  invited: number;
  refused: { email: string; reason: InvitationRefusal }[];
}

interface Props {
  groups: GroupsToInviteQuery["groups"]["nodes"];
  /** The group that is chosen; empty for the organisation alone. */
  groupId: Signal<string>;
}

export function InviteForm({ groups, groupId }: Props) {
  const pasted = useSignal("");
  const anywhere = organisation.value?.viewerCan.invite ?? false;
  const role = useSignal<MembershipRole>("MEMBER");
  const standing = useSignal<Standing>("MEMBER");
  const title = useSignal("");
  const told = useSignal<Told | undefined>(undefined);
  const addresses = addressesIn(pasted.value);
  const invite = useAction(async () => {
    told.value = undefined;
    if (addresses.length === 0) throw new Refusal("INVALID", "no address", "emails");
    const answer = await mutate(InvitePeopleMutation, {
      input: {
        emails: addresses,
        groupId: groupId.value || null,
        role: role.value,
        title: title.value.trim() || null,
        standing: groupId.value ? "MEMBER" : standing.value,
      },
    });
    const { invited, refused } = answer.invitePeople;
    told.value = { invited: invited.length, refused };
    pasted.value = refused.map(({ email }) => email).join("\n");
  });
  const roles: MembershipRole[] = ["MEMBER", "LEAD"];
  return (
    <section class="card" aria-label={t("people-invite")}>
      <Form
        action={invite}
        fields={["emails", "title"]}
        submit={t("people-invite-go", { count: addresses.length })}
      >
        <TextArea
          label={t("people-addresses")}
          hint={t("people-addresses-hint")}
          required
          rows={3}
          value={pasted.value}
          error={fieldError(invite.refusal.value, "emails")}
          onText={(text) => {
            pasted.value = text;
          }}
        />
        <Select
          label={t("people-into")}
          value={groupId.value}
          options={[
            ...(anywhere ? [{ value: "", label: t("people-into-none") }] : []),
            ...groups.map((group) => ({ value: group.id, label: group.name })),
          ]}
          onChoose={(id) => {
            groupId.value = id;
          }}
        />
        {groupId.value ? (
          <>
            <RadioGroup
              legend={t("people-as")}
              value={role.value}
              options={roles.map((value) => ({ value, label: t(ROLES[value]) }))}
              onChoose={(value) => {
                role.value = value;
              }}
            />
            <Field
              label={t("people-their-title")}
              optional
              value={title.value}
              error={fieldError(invite.refusal.value, "title")}
              onText={(text) => {
                title.value = text;
              }}
            />
          </>
        ) : (
          <RadioGroup<Standing>
            legend={t("people-as")}
            value={standing.value}
            options={[
              { value: "MEMBER", label: t("people-member"), hint: t("people-member-hint") },
              { value: "SUPPORTER", label: t("people-supporter"), hint: t("people-supporter-hint") },
            ]}
            onChoose={(value) => {
              standing.value = value;
            }}
          />
        )}
      </Form>
      {told.value && <Answer told={told.value} />}
    </section>
  );
}

function Answer({ told }: { told: Told }) {
  return (
    <div role="status" class="stack-tight invite-answer">
      {told.invited > 0 && <p class="notice notice-good">{t("people-invited", { count: told.invited })}</p>}
      {told.refused.map(({ email, reason }) => (
        <p class="notice notice-warm" key={email}>
          <span>
            <strong>{email}</strong>: {t(REASONS[reason])}
          </span>
        </p>
      ))}
    </div>
  );
}
