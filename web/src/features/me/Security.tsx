import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, refusalText } from "#api/errors";
import { post, remove } from "#api/http";
import { refresh } from "#api/reading";
import { readerChanged } from "#api/session";
import { t } from "#i18n/text";
import { navigate } from "#ui/address";
import { saved } from "#ui/announce";
import { Badge } from "#ui/Badge";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import { deviceName } from "./device";
import type { MeQuery } from "./me.generated";

type Reader = NonNullable<MeQuery["viewer"]>;

export function Security({ viewer }: { viewer: Reader }) {
  const leave = async (path: string) => {
    await remove(path);
    await readerChanged();
    navigate("/", { replace: true });
  };
  const signOut = useAction(() => leave("/session"));
  const everywhere = useAction(async () => {
    const sure = await confirm({
      title: t("me-everywhere-question"),
      text: t("me-everywhere-text"),
      action: t("me-everywhere"),
      danger: true,
    });
    if (sure) await leave("/sessions");
  });
  const refusal = signOut.refusal.value ?? everywhere.refusal.value;
  return (
    <>
      <div class="row">
        <Button busy={signOut.busy.value} onClick={() => void signOut.run()}>
          {t("me-sign-out")}
        </Button>
        <Button look="danger" busy={everywhere.busy.value} onClick={() => void everywhere.run()}>
          {t("me-everywhere")}
        </Button>
      </div>
      {refusal && (
        <p class="notice notice-bad" role="alert">
          {refusalText(refusal)}
        </p>
      )}
      <Section title={t("me-sessions")}>
        <ul class="list">
          {viewer.sessions.map((session) => (
            <li class="row apart" key={session.id}>
              <div>
                <strong title={session.device}>{deviceName(session.device)}</strong>
                <div class="item-line">
                  <span>
                    {t("me-last-seen")} <Time at={session.lastSeenAt} />
                  </span>
                  <span>
                    {t("me-since")} <Time at={session.createdAt} as="date" />
                  </span>
                </div>
              </div>
              {session.current && <Badge tone="good">{t("me-this-device")}</Badge>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={viewer.hasPassword ? t("me-change-password") : t("me-set-password")}>
        <Password viewer={viewer} />
      </Section>
    </>
  );
}

function Password({ viewer }: { viewer: Reader }) {
  const current = useSignal("");
  const fresh = useSignal("");
  const change = useAction(async () => {
    await post("/password", { ...(viewer.hasPassword && { current: current.value }), new: fresh.value });
    current.value = "";
    fresh.value = "";
    await refresh();
    saved();
  });
  return (
    <Form action={change} fields={["current", "password"]} submit={t("me-keep-password")}>
      <input type="hidden" autocomplete="username" value={viewer.email} />
      {viewer.hasPassword && (
        <Field
          label={t("me-current-password")}
          type="password"
          autocomplete="current-password"
          required
          value={current.value}
          error={fieldError(change.refusal.value, "current")}
          onText={(text) => {
            current.value = text;
          }}
        />
      )}
      <Field
        label={t("me-new-password")}
        hint={t("me-new-password-hint")}
        type="password"
        autocomplete="new-password"
        required
        value={fresh.value}
        error={fieldError(change.refusal.value, "password")}
        onText={(text) => {
          fresh.value = text;
        }}
      />
    </Form>
  );
}
