// The ballots of those who handed their vote to the reader, beside the reader's own.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { BallotForm } from "#ui/BallotForm";
import { Button } from "#ui/Button";
import { Icon } from "#ui/Icon";
import { MyBallot } from "#ui/MyBallot";
import { CastBallotMutation } from "#ui/poll.generated";
import { RevokeProxy } from "#ui/RevokeProxy";
import type { PollDetailsFragment } from "./poll.generated";

type Held = PollDetailsFragment["viewerProxies"][number];

export function VoteForOthers({ poll }: { poll: PollDetailsFragment }) {
  if (poll.viewerProxies.length === 0 || !poll.viewerCan.vote) return null;
  return (
    <section class="section stack" aria-label={t("proxy-for-others")}>
      {poll.viewerProxies.map((held) => (
        <VoteFor key={held.proxy.id} poll={poll} held={held} />
      ))}
    </section>
  );
}

function VoteFor({ poll, held }: { poll: PollDetailsFragment; held: Held }) {
  const writing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const { giver } = held.proxy;
  const { name } = giver;
  if (held.votedThemselves) {
    return (
      <p class="notice">
        <Icon name="check" /> {t("proxy-voted-themselves", { name })}
      </p>
    );
  }
  const write = (open: boolean) => () => {
    writing.value = open;
  };
  const mine = held.ballot ?? null;
  return (
    <div class="card vote-box" ref={box} tabIndex={-1}>
      {writing.value ? (
        <div class="stack">
          <h2>{t("proxy-ballot-of", { name })}</h2>
          <p class="soft">{t("proxy-ballot-hint", { name })}</p>
          <BallotForm
            poll={{ ...poll, myBallot: mine }}
            title={poll.version.title}
            instead={{
              id: giver.id,
              submit: t("proxy-cast", { name }),
              send: async (ballot, reason) => {
                const input = { pollId: poll.id, forId: giver.id, ballot, reason };
                return (await mutate(CastBallotMutation, { input })).castBallot.ballot;
              },
            }}
            onDone={(word) => {
              announce(t("deciding-ballot-for", { name, stance: word }));
              writing.value = false;
              requestAnimationFrame(() => box.current?.focus());
            }}
            onCancel={write(false)}
          />
        </div>
      ) : mine ? (
        <MyBallot poll={poll} ballot={mine} name={name}>
          <Button icon="pen" onClick={write(true)}>
            {t("deciding-change-ballot")} <span class="hidden">: {name}</span>
          </Button>
        </MyBallot>
      ) : (
        <div class="row apart">
          <p>{t("proxy-handed-to-you", { name })}</p>
          <div class="row-tight">
            <Button look="primary" icon="vote" onClick={write(true)}>
              {t("proxy-vote-for", { name })}
            </Button>
            <RevokeProxy id={held.proxy.id} person={giver} held />
          </div>
        </div>
      )}
    </div>
  );
}
