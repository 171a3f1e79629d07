import { useAction } from "#api/action";
import { refusalText } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button, ButtonLink } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Field } from "#ui/Field";
import { Section } from "#ui/Page";
import { type MeQuery, SetCalendarAddressMutation } from "./me.generated";

type Reader = NonNullable<MeQuery["viewer"]>;

/** The reader's own calendar: an address for their calendar program, which shows what ends when. */
export function Calendar({ viewer }: { viewer: Reader }) {
  const address = viewer.calendarAddress;
  const set = useAction((wanted: boolean) => mutate(SetCalendarAddressMutation, { input: { wanted } }));
  const ask = async (wanted: boolean) => {
    const sure =
      !address ||
      (await confirm({
        title: t(wanted ? "me-calendar-renew-question" : "me-calendar-remove-question"),
        text: t("me-calendar-renew-text"),
        action: t(wanted ? "me-calendar-renew" : "me-calendar-remove"),
        danger: true,
      }));
    if (sure) await set.run(wanted);
  };
  return (
    <Section title={t("me-calendar")}>
      <p>{t("me-calendar-text")}</p>
      {address ? (
        <div class="stack">
          <Field label={t("me-calendar-address")} hint={t("me-calendar-secret")} value={address} />
          <div class="row">
            <ButtonLink href={address.replace(/^https?:/, "webcal:")}>{t("me-calendar-open")}</ButtonLink>
            <Button
              onClick={async () => {
                await navigator.clipboard?.writeText(address);
                toast(t("me-calendar-copied"));
              }}
            >
              {t("me-calendar-copy")}
            </Button>
            <Button look="quiet" busy={set.busy.value} onClick={() => void ask(true)}>
              {t("me-calendar-renew")}
            </Button>
            <Button look="quiet" busy={set.busy.value} onClick={() => void ask(false)}>
              {t("me-calendar-remove")}
            </Button>
          </div>
        </div>
      ) : (
        <Button busy={set.busy.value} onClick={() => void ask(true)}>
          {t("me-calendar-get")}
        </Button>
      )}
      {set.refusal.value && (
        <p class="notice notice-bad" role="alert">
          {refusalText(set.refusal.value)}
        </p>
      )}
    </Section>
  );
}
