// How many of a poll's ballots were cast by somebody else, and how many never became one.
import { t } from "#i18n/text";
import type { PollDetailsFragment } from "./poll.generated";

interface Props {
  poll: Pick<PollDetailsFragment, "state" | "unconfirmedBallots">;
  result: NonNullable<PollDetailsFragment["result"]>;
}

const SAID = { PROXY: "result-by-proxy", PHONE: "result-by-phone", PAPER: "result-on-paper" } as const;

export function CastAs({ poll, result }: Props) {
  const all = result.castAs.reduce((sum, { count }) => sum + count, 0);
  const left = poll.state === "CLOSED" ? poll.unconfirmedBallots : 0;
  const said = result.castAs.flatMap(({ castAs, count }) =>
    castAs === "OWN" ? [] : [t(SAID[castAs], { count, all })],
  );
  if (left > 0) said.push(t("result-unconfirmed", { count: left }));
  return said.map((text) => (
    <p key={text} class="soft small">
      {text}
    </p>
  ));
}
