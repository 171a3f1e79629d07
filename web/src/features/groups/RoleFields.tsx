import type { Signal } from "@preact/signals";
import { fieldError, type Refusal } from "#api/errors";
import type { MembershipRole } from "#api/schema.generated";
import { t } from "#i18n/text";
import { RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { ROLES } from "#ui/words";

interface Props {
  role: Signal<MembershipRole>;
  title: Signal<string>;
  refusal: Refusal | undefined;
}

/** Lead or member, and the title that person carries there. */
export function RoleFields({ role, title, refusal }: Props) {
  const roles: MembershipRole[] = ["MEMBER", "LEAD"];
  return (
    <>
      <RadioGroup
        legend={t("groups-role")}
        value={role.value}
        options={roles.map((value) => ({ value, label: t(ROLES[value]) }))}
        onChoose={(value) => {
          role.value = value;
        }}
      />
      <Field
        label={t("groups-title")}
        hint={t("groups-title-hint")}
        optional
        value={title.value}
        error={fieldError(refusal, "title")}
        onText={(text) => {
          title.value = text;
        }}
      />
    </>
  );
}
