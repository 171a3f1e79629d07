// When consent was not reached: bringing people together, writing in threes, offering a trial, voting.
import { useSignal } from "@preact/signals";
import type { MeetingKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { ButtonLink } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { TextArea } from "#ui/Field";
import { Markdown } from "#ui/Markdown";
import { MeetingRow } from "#ui/MeetingRow";
import { eveningIn, MomentField } from "#ui/MomentField";
import { listed } from "#ui/result/names";
import { Time } from "#ui/Time";
import { StepButton } from "./StepButton";
import { StepForm } from "./StepForm";
import { momentIn, useMay, useRoom, useSay, wrong } from "./step";
import { WriteVersion } from "./WriteVersion";

export function GatherForm({ onDone }: { onDone?: () => void }) {
  const how = useSignal<MeetingKind>("CALL");
  return (
    <StepForm
      submit={t("consent-gather")}
      done={t("consent-gathered")}
      {...(onDone && { onDone })}
      step={() => ({ gather: { how: how.value } })}
    >
      {() => (
        <>
          <p>{t("consent-gather-text")}</p>
          <RadioGroup<MeetingKind>
            legend={t("consent-gather-how")}
            value={how.value}
            options={[
              { value: "CALL", label: t("consent-gather-call") },
              { value: "IN_PERSON", label: t("consent-gather-in-person") },
            ]}
            onChoose={(value) => {
              how.value = value;
            }}
          />
        </>
      )}
    </StepForm>
  );
}

/** The meeting that has the objections on its agenda; or a call for one, at a time within the window. */
export function MeetingForLadder() {
  const { process } = useRoom();
  const { planned, viewerSlot } = process.meetingPlan;
  if (planned) {
    return (
      <div>
        <p>{t("consent-meeting-planned")}</p>
        <MeetingRow meeting={planned} own />
      </div>
    );
  }
  if (!viewerSlot) return null;
  const { group } = process.discussion;
  const search = new URLSearchParams({
    hub: group.slug,
    process: process.id,
    title: process.title,
    at: viewerSlot,
  });
  return (
    <div class="stack-tight">
      <p>{t("consent-meeting-none")}</p>
      <p>
        {t("consent-meeting-slot")} <Time at={viewerSlot} as="absolute" />
      </p>
      <p>
        <ButtonLink icon="people" href={`/meetings/new?${search}`}>
          {t("consent-meeting-call")}
        </ButtonLink>
      </p>
    </div>
  );
}

export function GatherTask() {
  const may = useMay();
  return (
    <>
      <MeetingForLadder />
      {may("GATHER") && <GatherForm />}
      {may("NO_RESULT") && <NoResult />}
    </>
  );
}

export function NoResult() {
  return (
    <StepButton
      step="NO_RESULT"
      done={t("consent-no-result-done")}
      look="quiet"
      sure={{ title: t("consent-no-result"), text: t("consent-no-result-text") }}
    >
      {t("consent-no-result")}
    </StepButton>
  );
}

/** Three write, and one of them publishes it for all. */
export function TrioTask() {
  const { fallback } = useRoom().process;
  const names = listed((fallback?.trio ?? []).map(({ name }) => name));
  return (
    <>
      <p>{t("consent-trio-text", { names })}</p>
      <WriteVersion />
    </>
  );
}

export function OfferTrialTask() {
  const endsAt = useSignal(eveningIn(60));
  const measure = useSignal("");
  return (
    <StepForm
      submit={t("consent-offer-trial")}
      done={t("consent-trial-offered")}
      fields={["endsAt", "measure"]}
      step={() => ({
        offerTrial: { endsAt: momentIn(endsAt.value, "endsAt"), measure: measure.value.trim() },
      })}
    >
      {(refusal) => (
        <>
          <MomentField
            label={t("consent-trial-ends")}
            hint={t("consent-trial-ends-hint")}
            at={endsAt.value}
            error={wrong(refusal, "endsAt")}
            onChange={(at) => {
              endsAt.value = at;
            }}
          />
          <TextArea
            label={t("consent-trial-measure")}
            hint={t("consent-trial-measure-hint")}
            required
            value={measure.value}
            error={wrong(refusal, "measure")}
            onText={(text) => {
              measure.value = text;
            }}
          />
        </>
      )}
    </StepForm>
  );
}

export function VoteTask() {
  const say = useSay();
  const { process } = useRoom();
  const trial = process.fallback?.trial;
  const threshold = process.fallback?.rung.threshold;
  return (
    <>
      {trial ? (
        <div class="quoted stack-tight">
          <p>
            {t("consent-trial-until")} <Time at={trial.endsAt} as="date" />
          </p>
          <Markdown html={trial.measure.html} />
        </div>
      ) : (
        <p>{t("consent-vote-text")}</p>
      )}
      {trial && <p>{t("consent-trial-needs")}</p>}
      {threshold && <p>{t("consent-vote-needs", { of: threshold.of, outOf: threshold.outOf })}</p>}
      <div class="process-answers">
        <StepButton step={{ ballot: { yes: true } }} done={say("consent-voted")} look="primary" wide>
          {t(trial ? "consent-try-it" : "consent-vote-yes")}
        </StepButton>
        <StepButton step={{ ballot: { yes: false } }} done={say("consent-voted")} wide>
          {t(trial ? "consent-do-not-try" : "consent-vote-no")}
        </StepButton>
      </div>
    </>
  );
}
