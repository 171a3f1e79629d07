// Votes that count for more or less than one: written down person by person, and read wherever the poll and its result are shown.
import { language, t } from "#i18n/text";
import { Field } from "#ui/Field";
import { PeoplePicker } from "#ui/PeoplePicker";
import { exactly, shown } from "#ui/result/exact";
import { listed } from "#ui/result/names";
import { weight as asWeight } from "./numbers";
import { barsOptions, mayWeigh } from "./plan";
import type { PollDetailsFragment } from "./poll.generated";
import type { SettingsProps } from "./Settings";

/** Whose vote has a weight, and which. */
export function Weights({ method, plan, refusal, onChange }: SettingsProps) {
  // Where each option has to win against none of these, heads are counted.
  if (barsOptions(plan, method)) return null;
  if (!mayWeigh(plan, method)) return <p class="soft small">{t("start-weights-not")}</p>;
  const { weights } = plan;
  const refused = refusal?.field === "weights";
  const wrong = (text: string) => refused && !asWeight(text);
  const stranger = refused && !weights.some(({ weight }) => wrong(weight));
  return (
    <div class="stack-tight">
      <PeoplePicker
        label={t("start-weights")}
        hint={t("start-weights-hint")}
        optional
        people={weights.map(({ person }) => person)}
        error={stranger ? t("start-not-elector") : undefined}
        onChange={(people) =>
          onChange({
            weights: people.map(
              (person) => weights.find((one) => one.person.id === person.id) ?? { person, weight: "" },
            ),
          })
        }
      />
      {weights.map(({ person, weight }) => (
        <Field
          key={person.id}
          label={t("start-weight", { name: person.name })}
          maxLength={14}
          value={weight}
          error={wrong(weight) ? t("start-weight-wrong") : undefined}
          onText={(text) =>
            onChange({
              weights: weights.map((one) => (one.person.id === person.id ? { person, weight: text } : one)),
            })
          }
        />
      ))}
    </div>
  );
}

/** A weight to the last decimal. */
const written = (weight: string) => exactly(weight, language.value) ?? shown(weight, language.value);

/** How much the vote of this person counts, where that is not one. */
export function weightOf(poll: PollDetailsFragment, personId: string): string | undefined {
  const own = poll.settings.weights.find(({ person }) => person.id === personId);
  return own && t("poll-weight", { weight: written(own.weight) });
}

/** Whose votes count for how much, in a sentence; nothing where all count for one. */
export function weightsText({ settings }: PollDetailsFragment): string | undefined {
  const named = settings.weights.map(({ person, weight }) => `${person.name} ${written(weight)}`);
  return named.length > 0 ? t("poll-weights-are", { names: listed(named) }) : undefined;
}
