import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Field } from "./Field";
import { instantIn, localIn, now, relative, zoneName } from "./time";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** As an instant: "2026-11-21T16:30:00Z". */
  at: string;
  onChange: (at: string) => void;
}

/** A moment on the reader's own clock, with the zone said and how far away it is. */
export function MomentField({ label, hint, error, at, onChange }: Props) {
  const moment = Date.parse(at);
  const zone = timeZone.value;
  const told = Number.isNaN(moment)
    ? undefined
    : t("deciding-moment", {
        when: relative(moment, now.value, language.value),
        zone: `${zone.replaceAll("_", " ")}, ${zoneName(moment, language.value, zone)}`,
      });
  return (
    <Field
      label={label}
      type="datetime-local"
      hint={[hint, told].filter(Boolean).join(" ")}
      error={error}
      required
      min={localIn(new Date(now.value), zone)}
      value={Number.isNaN(moment) ? "" : localIn(new Date(moment), zone)}
      onText={(local) => {
        const chosen = local ? instantIn(local.slice(0, 16), zone) : undefined;
        onChange(chosen && !Number.isNaN(chosen.getTime()) ? chosen.toISOString() : "");
      }}
    />
  );
}

/** A number of days from now, at 18:00 on the reader's clock: when many have an evening. */
export function eveningIn(days: number): string {
  const day = localIn(new Date(now.value + days * 86_400_000), timeZone.value).slice(0, 10);
  return instantIn(`${day}T18:00`, timeZone.value).toISOString();
}
