import { useSignal } from "@preact/signals";
import type { Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { METHOD_MEANINGS, METHODS } from "#ui/words";
import type { Offered } from "./questions";

interface Props {
  offered: Offered;
  method: Method;
  onChoose: (method: Method) => void;
}

/** The few methods that fit the question; the rest one press away. Where there is one only, there is nothing to choose. */
export function MethodPicker({ offered: { first, more }, method, onChoose }: Props) {
  const wide = useSignal(false);
  if (first.length + more.length === 1) return null;
  const all = wide.value || more.includes(method);
  return (
    <div class="stack-tight">
      <RadioGroup
        legend={t("poll-method")}
        value={method}
        options={[...first, ...(all ? more : [])].map((value) => ({
          value,
          label: t(METHODS[value]),
          hint: t(EXPLAINED[value] ?? METHOD_MEANINGS[value]),
        }))}
        onChoose={onChoose}
      />
      {!all && more.length > 0 && (
        <Button
          look="quiet"
          icon="plus"
          onClick={() => {
            wide.value = true;
          }}
        >
          {t("start-more-methods")}
        </Button>
      )}
    </div>
  );
}

/** Those that need more than a line. */
const EXPLAINED: Partial<Record<Method, "poll-consent-explained" | "poll-consensus-explained">> = {
  CONSENT: "poll-consent-explained",
  CONSENSUS: "poll-consensus-explained",
};
