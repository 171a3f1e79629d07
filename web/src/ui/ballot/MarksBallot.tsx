// The ballot of a poll, whatever its kind.
import { t } from "#i18n/text";
import { PeoplePicker } from "#ui/PeoplePicker";
import { ChoicesBallot } from "./ChoicesBallot";
import type { BallotProps } from "./MarkSet";
import type { Draft } from "./marks";
import { PointsBallot } from "./PointsBallot";
import { RankingBallot } from "./RankingBallot";
import { ScoresBallot } from "./ScoresBallot";
import { StanceBallot } from "./StanceBallot";
import { TimesBallot } from "./TimesBallot";

interface Props extends BallotProps {
  brief: boolean;
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

export function MarksBallot({ brief, draft, onDraft, ...props }: Props) {
  switch (draft.kind) {
    case "STANCE":
      return (
        <StanceBallot
          {...props}
          brief={brief}
          stance={draft.stance}
          onChange={(stance) => onDraft({ ...draft, stance })}
        />
      );
    case "CHOICES":
      return (
        <ChoicesBallot
          {...props}
          choices={draft.choices}
          onChange={(choices) => onDraft({ ...draft, choices })}
        />
      );
    case "RANKING":
      return (
        <RankingBallot
          {...props}
          ranking={draft.ranking}
          onChange={(ranking) => onDraft({ ...draft, ranking })}
        />
      );
    case "SCORES":
      return (
        <ScoresBallot
          {...props}
          numbers={draft.numbers}
          onChange={(numbers) => onDraft({ ...draft, numbers })}
        />
      );
    case "POINTS":
      return (
        <PointsBallot
          {...props}
          numbers={draft.numbers}
          onChange={(numbers) => onDraft({ ...draft, numbers })}
        />
      );
    case "AVAILABILITY":
      return (
        <TimesBallot {...props} times={draft.times} onChange={(times) => onDraft({ ...draft, times })} />
      );
    case "NOMINATION":
      return (
        <PeoplePicker
          label={t("ballot-nominate")}
          hint={t("ballot-nominate-hint")}
          single
          people={draft.nominee ? [draft.nominee] : []}
          error={props.error}
          onChange={([nominee]) => onDraft({ ...draft, nominee })}
        />
      );
    case "WORDS":
      // What is said stands in the reason, below.
      return null;
  }
}
