// A ballot on home: one tap on a stance, a reason if one wants or must, and it is cast.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import type { Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { Markdown } from "#ui/Markdown";
import { Ring } from "#ui/Ring";
import { TimeLeft } from "#ui/TimeLeft";
import { STANCE_MEANINGS, STANCES } from "#ui/words";
import { type PollToVoteFragment, QuickVoteMutation } from "./home.generated";

/** Drawn in the colour of a stop. */
const STOPPING: Stance[] = ["OBJECTION", "BLOCK"];

export function QuickVote({ poll }: { poll: PollToVoteFragment }) {
  const stance = useSignal<Stance | undefined>(undefined);
  return (
    <article class="card ballot-card">
      <header class="ballot-head">
        <div>
          <div class="item-line">
            <GroupLink group={poll.discussion.group} />
            <TimeLeft closesAt={poll.closesAt} />
          </div>
          <h3>
            <a class="item-title" href={`/polls/${poll.id}`}>
              {poll.version.title}
            </a>
          </h3>
          {poll.question && <p>{poll.question}</p>}
          <p class="soft small">{poll.ruleText}</p>
        </div>
        <Turnout poll={poll} />
      </header>
      <details class="read">
        <summary>{t("home-read-proposal")}</summary>
        <div>
          <Markdown html={poll.version.body.html} />
        </div>
      </details>
      {poll.viewerCan.vote && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: buttons that unfold a form, not form fields */}
          <div class="stances" role="group" aria-label={t("home-your-vote", { title: poll.version.title })}>
            {poll.stances.map((offered) => (
              <button
                type="button"
                key={offered}
                class={STOPPING.includes(offered) ? "stance stance-stopping" : "stance"}
                aria-pressed={stance.value === offered}
                onClick={() => {
                  stance.value = stance.value === offered ? undefined : offered;
                }}
              >
                {t(STANCES[offered])}
              </button>
            ))}
          </div>
          {stance.value && <Reason key={stance.value} poll={poll} stance={stance.value} />}
        </>
      )}
    </article>
  );
}

function Turnout({ poll }: { poll: PollToVoteFragment }) {
  const of = poll.result?.eligible ?? poll.electorate.size;
  return (
    <div class="turnout">
      <Ring spoke={poll.result?.cast ?? 0} of={of} />
      <span>
        {poll.result ? t("home-turnout", { cast: poll.result.cast, of }) : t("home-turnout-hidden", { of })}
      </span>
    </div>
  );
}

function Reason({ poll, stance }: { poll: PollToVoteFragment; stance: Stance }) {
  const reason = useSignal("");
  const required = poll.reasonRequiredFor.includes(stance);
  const cast = useAction(async () => {
    if (required && !reason.value.trim())
      throw new Refusal("REASON_REQUIRED", "a reason is required", "reason");
    await mutate(QuickVoteMutation, { input: { pollId: poll.id, stance, reason: reason.value.trim() } });
    toast(t("home-cast", { stance: t(STANCES[stance]) }));
    document.querySelector<HTMLElement>("h1")?.focus();
  });
  return (
    <Form action={cast} fields={["reason"]} submit={t("home-cast-it", { stance: t(STANCES[stance]) })}>
      <TextArea
        label={t("home-reason")}
        hint={t(STANCE_MEANINGS[stance])}
        optional={!required}
        required={required}
        rows={2}
        value={reason.value}
        error={fieldError(cast.refusal.value, "reason")}
        onText={(text) => {
          reason.value = text;
        }}
      />
    </Form>
  );
}
