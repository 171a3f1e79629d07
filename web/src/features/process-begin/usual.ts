// The rules in force of each way, as the form takes them.
import type { ProcessKind, ProcessMode } from "#api/schema.generated";
import type { PolicyRulesFragment } from "./begin.generated";
import { ENDINGS, type Length, type StepKind, step, type Usual } from "./plan";

interface Guide {
  kind: ProcessKind;
  mode: ProcessMode;
  policy: PolicyRulesFragment;
}

/** The rules of this way; fast mode has one set of them, that of consent. */
export function usualOf<Found extends Guide>(
  guides: Found[],
  { kind, mode }: { kind: ProcessKind; mode: ProcessMode },
): Usual {
  const guide =
    guides.find((one) => one.kind === kind && one.mode === mode) ??
    guides.find((one) => one.kind === "CONSENT" && one.mode === mode);
  if (!guide) throw new Error(`no rules for ${kind} ${mode}`);
  return rulesOf(guide.policy);
}

const fraction = ({ of, outOf }: { of: number; outOf: number }) => `${of}/${outOf}`;

/** Rules as the form has them. A ladder that nothing ends is dropped at its end. */
export function rulesOf(policy: PolicyRulesFragment): Usual {
  const end = policy.ladder.at(-1);
  const ending = ENDINGS.find((kind) => kind === end?.kind);
  const rungs = ending ? policy.ladder.slice(0, -1) : policy.ladder;
  const hours: Record<Length, number> = {
    clarify: policy.clarifyHours,
    shape: policy.shapeHours,
    window: policy.windowHours,
    integrate: policy.integrateHours,
  };
  return {
    hours,
    floor: fraction(policy.floor),
    activeFloor: fraction(policy.activeFloor),
    carry: policy.carry,
    rounds: String(policy.rounds),
    steps: rungs.map(({ kind, threshold }, at) =>
      step(at + 1, kind as StepKind, threshold ? fraction(threshold) : undefined),
    ),
    ending: ending ?? "DROP",
    deciders: end?.person ? [end.person] : [],
    confidential: policy.confidential,
  };
}
