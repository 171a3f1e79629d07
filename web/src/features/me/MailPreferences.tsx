import { useSignal } from "@preact/signals";
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
  const kept = useSignal(viewer.mailPreferences.filter(({ wanted }) => wanted).map(({ kind }) => kind));
  const ticked = useSignal(kept.value);
  // One after the other, until what is kept is what is ticked: a tick that comes meanwhile is not lost.
  const keep = useAction(async () => {
    for (;;) {
      const changed = viewer.mailPreferences.find(
        ({ kind }) => ticked.value.includes(kind) !== kept.value.includes(kind),
      );
      if (!changed) break;
      const { kind } = changed;
      const wanted = ticked.value.includes(kind);
      try {
        await mutate(SetMailPreferenceMutation, { input: { kind, wanted } });
      } catch (thrown) {
        ticked.value = kept.value;
        throw thrown;
      }
      kept.value = wanted ? [...kept.value, kind] : kept.value.filter((other) => other !== kind);
    }
    announce(t("ui-saved"));
  });
  return (
    <div class="stack">
      <CheckboxGroup<MailKind>
        legend={t("me-mail-when")}
        hint={t("me-mail-to", { email: viewer.email })}
        values={ticked.value}
        options={viewer.mailPreferences.map(({ kind }) => ({ value: kind, label: t(MAIL_KINDS[kind]) }))}
        onChange={(kinds) => {
          ticked.value = kinds;
          void keep.run();
        }}
      />
      {keep.refusal.value && (
        <p class="notice notice-bad" role="alert">
          {refusalText(keep.refusal.value)}
        </p>
      )}
    </div>
  );
}
