// The heading of the card in which one answers: which version, or who for the role, and whether one answered an earlier one.
import { useRoom, useSay, useSpeaker } from "./step";

export function AnswerTitle() {
  const say = useSay();
  const { process } = useRoom();
  const { seat } = useSpeaker();
  const number = process.version?.number ?? 1;
  const before = seat?.version;
  const candidate = process.version?.candidate;
  if (candidate && !before) return <>{say("consent-answer-candidate", { name: candidate.name })}</>;
  return (
    <>
      {before ? say("consent-answer-again", { number, before }) : say("consent-answer-version", { number })}
    </>
  );
}
