// The heading of the card in which one answers: which version, or who for the role, and whether one answered an earlier one.
import { t } from "#i18n/text";
import { useRoom, useSpeaker } from "./step";

export function AnswerTitle() {
  const { process } = useRoom();
  const { seat } = useSpeaker();
  const number = process.version?.number ?? 1;
  const before = seat?.version;
  const candidate = process.version?.candidate;
  if (candidate && !before) return <>{t("consent-answer-candidate", { name: candidate.name })}</>;
  return (
    <>{before ? t("consent-answer-again", { number, before }) : t("consent-answer-version", { number })}</>
  );
}
