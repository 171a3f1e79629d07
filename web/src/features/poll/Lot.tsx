// The lot: what was fixed before it could matter, and how anybody can check afterwards that nobody chose it.
import { Fragment } from "preact";
import { t } from "#i18n/text";
import { nameOf } from "#ui/result/names";
import type { PollDetailsFragment } from "./poll.generated";

interface Props {
  poll: PollDetailsFragment;
}

/** While the poll is open: the digest of the secret, for whoever wants to keep it. */
export function LotFixed({ poll }: Props) {
  if (!poll.lotCommitment || poll.options.length === 0) return null;
  return (
    <details class="unfold">
      <summary>{t("lot-fixed")}</summary>
      <div class="stack-tight">
        <p>{t("lot-fixed-meaning")}</p>
        <pre class="lot-code">{poll.lotCommitment}</pre>
      </div>
    </details>
  );
}

interface DrawnProps extends Props {
  result: NonNullable<PollDetailsFragment["result"]>;
}

/** After a lot decided: what it was drawn by, and the commands that draw it again. */
export function LotDrawn({ poll, result }: DrawnProps) {
  const { decision, lotCommitment } = poll;
  const { count } = result;
  const drawn = count?.ties.some(({ rule, chosen }) => rule === "LOT" && chosen.length > 0);
  if (!count || !drawn || !decision?.lotSecret || !decision.ballotsDigest || !lotCommitment) return null;
  return (
    <details class="unfold">
      <summary>{t("lot-how")}</summary>
      <div class="stack-tight">
        <p>{t("lot-how-meaning")}</p>
        <dl class="lot-facts">
          <dt>{t("lot-commitment")}</dt>
          <dd class="lot-code">{lotCommitment}</dd>
          <dt>{t("lot-secret")}</dt>
          <dd class="lot-code">{decision.lotSecret}</dd>
          <dt>{t("lot-ballots")}</dt>
          <dd class="lot-code">{decision.ballotsDigest}</dd>
        </dl>
        <p>{t("lot-check")}</p>
        <pre class="lot-code">
          {commands(poll.id, decision.lotSecret, decision.ballotsDigest, count.options)}
        </pre>
        <p class="soft small">{t("lot-order")}</p>
        <dl class="lot-facts">
          {count.options.map((option) => (
            <Fragment key={option.id}>
              <dt>{nameOf(option)}</dt>
              <dd class="lot-code">{uuid(option.id)}</dd>
            </Fragment>
          ))}
        </dl>
      </div>
    </details>
  );
}

function commands(poll: string, secret: string, ballots: string, options: readonly { id: string }[]): string {
  return [
    `poll=${uuid(poll)}`,
    `secret=${secret}`,
    `ballots=${ballots}`,
    'printf %s "$secret" | sha256sum',
    'seed=$(printf %s "folkmoot-lot-1$poll$secret$ballots" | sha256sum | cut -c1-64)',
    `for option in ${options.map(({ id }) => uuid(id)).join(" ")}`,
    'do echo "$(printf %s "$seed$option" | sha256sum | cut -c1-64) $option"; done | sort',
  ].join("\n");
}

/** An id of the API as the lot writes it: "poll_0192f…" is a UUID in lower case. */
function uuid(id: string): string {
  const digits = id.slice(id.indexOf("_") + 1);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
