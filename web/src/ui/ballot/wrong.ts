// Why a ballot was refused, said with the numbers of its poll.
import { type Refusal, refusalText } from "#api/errors";
import { t } from "#i18n/text";
import type { BallotBoxFragment } from "#ui/poll.generated";

/** What to write at the ballot, if the refusal is about what stands on it. */
export function ballotError(refusal: Refusal | undefined, poll: BallotBoxFragment): string | undefined {
  if (!refusal || (refusal.field !== "ballot" && refusal.field !== "stance")) return undefined;
  const { marksMin, marksMax, scoreMax, points, cap } = poll.settings;
  const kind = poll.ballotKind;
  switch (refusal.code) {
    case "INVALID":
      if (kind === "NOMINATION") return t("ballot-choose-person");
      return kind === "STANCE" ? t("deciding-choose-stance") : refusalText(refusal);
    case "TOO_FEW":
      return kind === "RANKING"
        ? t("ballot-too-few-ranked", { count: marksMin })
        : t("ballot-too-few", { count: marksMin });
    case "TOO_MANY":
      return t("ballot-too-many", { count: marksMax });
    case "ABOVE_MAXIMUM":
      return kind === "POINTS" && cap
        ? t("ballot-above-cap", { count: cap })
        : t("ballot-above-maximum", { most: scoreMax });
    case "DOTS_EXCEEDED":
      return t("ballot-dots-exceeded", { count: points });
    default:
      return refusalText(refusal);
  }
}
