// Seldom needed: being away, leaving the panel, taking the proposal back, handing the agreement to somebody.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import { navigate } from "#ui/address";
import { Dialog } from "#ui/Dialog";
import type { Found } from "#ui/find";
import { Menu } from "#ui/Menu";
import { eveningIn, MomentField } from "#ui/MomentField";
import { PeoplePicker } from "#ui/PeoplePicker";
import { StepForm } from "./StepForm";
import { chosenIn, momentIn, useMay, useRoom, wrong } from "./step";

type Shown = "away" | "back" | "leave" | "abandon" | "owner";

export function ProcessMenu() {
  const { process } = useRoom();
  const may = useMay();
  const shown = useSignal<Shown | undefined>(undefined);
  const show = (what: Shown) => () => {
    shown.value = what;
  };
  const close = () => {
    shown.value = undefined;
  };
  return (
    <>
      <Menu
        label={t("consent-more")}
        items={[
          may("CONFIGURE") && {
            label: t("consent-edit-draft"),
            icon: "pen",
            run: () => navigate(`/processes/${process.id}/edit`),
          },
          may("AWAY") && { label: t("consent-away"), icon: "clock", run: show("away") },
          may("BACK") && { label: t("consent-back"), icon: "reply", run: show("back") },
          may("HAND_OVER") && { label: t("consent-hand-over"), icon: "swap", run: show("owner") },
          may("LEAVE") && { label: t("consent-leave"), icon: "move", danger: true, run: show("leave") },
          may("ABANDON") && {
            label: t("consent-abandon"),
            icon: "trash",
            danger: true,
            run: show("abandon"),
          },
        ]}
      />
      {shown.value === "away" && <Away onClose={close} />}
      {shown.value === "owner" && <HandOver onClose={close} />}
      {shown.value === "back" && <Plain what="BACK" onClose={close} />}
      {shown.value === "leave" && <Plain what="LEAVE" onClose={close} />}
      {shown.value === "abandon" && <Plain what="ABANDON" onClose={close} />}
    </>
  );
}

const WORDS = {
  BACK: { title: "consent-back", text: "consent-back-text", done: "consent-back-done" },
  LEAVE: { title: "consent-leave", text: "consent-leave-text", done: "consent-left" },
  ABANDON: { title: "consent-abandon", text: "consent-abandon-text", done: "consent-abandoned" },
} as const;

function Plain({ what, onClose }: { what: keyof typeof WORDS; onClose: () => void }) {
  const words = WORDS[what];
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <StepForm
        submit={t(words.title)}
        done={t(words.done)}
        step={() => ({ plain: what })}
        onDone={onClose}
        onCancel={onClose}
      >
        {() => <p>{t(words.text)}</p>}
      </StepForm>
    </Dialog>
  );
}

function Away({ onClose }: { onClose: () => void }) {
  const until = useSignal(eveningIn(7));
  return (
    <Dialog title={t("consent-away")} onClose={onClose}>
      <StepForm
        submit={t("consent-away")}
        done={t("consent-away-done")}
        fields={["until"]}
        step={() => ({ away: { until: momentIn(until.value, "until") } })}
        onDone={onClose}
        onCancel={onClose}
      >
        {(refusal) => (
          <>
            <p>{t("consent-away-text")}</p>
            <MomentField
              label={t("consent-away-until")}
              at={until.value}
              error={wrong(refusal, "until")}
              onChange={(at) => {
                until.value = at;
              }}
            />
          </>
        )}
      </StepForm>
    </Dialog>
  );
}

function HandOver({ onClose }: { onClose: () => void }) {
  const owner = useSignal<Found[]>([]);
  return (
    <Dialog title={t("consent-hand-over")} onClose={onClose}>
      <StepForm
        submit={t("consent-hand-over")}
        done={t("consent-handed-over")}
        fields={["owner"]}
        step={() => ({ handOver: { personId: chosenIn(owner.value, "owner") } })}
        onDone={onClose}
        onCancel={onClose}
      >
        {(refusal) => (
          <PeoplePicker
            label={t("consent-new-owner")}
            hint={t("consent-new-owner-hint")}
            single
            people={owner.value}
            error={wrong(refusal, "owner")}
            onChange={(people) => {
              owner.value = people;
            }}
          />
        )}
      </StepForm>
    </Dialog>
  );
}
