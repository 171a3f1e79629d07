import { isOver } from "#ui/decided";
import { CountView } from "#ui/result/CountView";
import { Tally } from "#ui/Tally";
import { CastAs } from "./CastAs";
import type { PollDetailsFragment } from "./poll.generated";
import { weightsText } from "./Weights";

interface Props {
  poll: PollDetailsFragment;
  result: NonNullable<PollDetailsFragment["result"]>;
}

/** The sentence, the pictures and the numbers of a poll, down to the last round of its count. */
export function WholeResult({ poll, result }: Props) {
  const closed = isOver(poll.state);
  const weights = weightsText(poll);
  return (
    <>
      <Tally result={result} method={poll.method} closed={closed}>
        {result.count && <CountView result={result} count={result.count} poll={poll} closed={closed} />}
      </Tally>
      {weights && <p class="soft small">{weights}</p>}
      <CastAs poll={poll} result={result} />
    </>
  );
}
