// What a ballot says, in a word or two, wherever one is named.
import type { Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { STANCES } from "./words";

/** The stance; of a ballot that is none, that it was cast. */
export function ballotWord(ballot: { stance?: Stance | null }): string {
  return ballot.stance ? t(STANCES[ballot.stance]) : t("ui-ballot-cast");
}
