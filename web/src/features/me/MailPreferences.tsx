import { useAction } from "#api/action";
import { refusalText } from "#api/errors";
import { mutate } from "#api/reading";
import type { MailKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { CheckboxGroup } from "#ui/Choice";
import { MAIL_KINDS } from "#ui/words";
import { type MeQuery, SetMailPreferenceMutation } from "./me.generated";

type Reader = NonNullable<MeQuery["viewer"]>;

/** Which emails one wants. Each tick is kept at once. */
export function MailPreferences({ viewer }: { viewer: Reader }) {
  const set = useAction(async (kind: MailKind, wanted: boolean) => {
    await mutate(SetMailPreferenceMutation, { input: { kind, wanted } });
    announce(t("ui-saved"));
  });
  const wanted = viewer.mailPreferences.filter((preference) => preference.wanted).map(({ kind }) => kind);
  const change = (values: MailKind[]) => {
    for (const { kind, wanted: was } of viewer.mailPreferences) {
      if (was !== values.includes(kind)) void set.run(kind, !was);
    }
  };
  return (
    <div class="stack">
      <CheckboxGroup<MailKind>
        legend={t("me-mail-when")}
        hint={t("me-mail-to", { email: viewer.email })}
        values={wanted}
        options={viewer.mailPreferences.map(({ kind }) => ({ value: kind, label: t(MAIL_KINDS[kind]) }))}
        onChange={change}
      />
      {set.refusal.value && (
        <p class="notice notice-bad" role="alert">
          {refusalText(set.refusal.value)}
        </p>
      )}
    </div>
  );
}
