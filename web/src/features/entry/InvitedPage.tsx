import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { get, post } from "#api/http";
import { useReadingOnce } from "#api/reading";
import { language, t } from "#i18n/text";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Skeleton } from "#ui/states";
import { deviceTimeZone, enter, SHORTEST_PASSWORD } from "./entry";
import "./entry.css";

interface Invitation {
  email: string;
  organisation: string;
  group?: string | null;
  title?: string | null;
  invitedBy: string;
  hasAccount: boolean;
}

export default function InvitedPage({ parameters }: { parameters: { token?: string } }) {
  const token = parameters.token ?? "";
  const reading = useReadingOnce(() => get<Invitation>(`/invitations/${encodeURIComponent(token)}`));
  const invitation = reading.answer.value;
  if (invitation) return <Accept token={token} invitation={invitation} />;
  return (
    <Page title={t("entry-invitation")} width="narrow">
      {reading.refusal.value ? (
        <EmptyState title={t("entry-invitation-gone")}>{t("entry-invitation-gone-text")}</EmptyState>
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { organisation, group, title, invitedBy, email, hasAccount } = invitation;
  const name = useSignal("");
  const password = useSignal("");
  const accept = useAction(async () => {
    await post(`/invitations/${encodeURIComponent(token)}/accept`, {
      name: name.value.trim(),
      password: password.value || null,
      languages: [language.value],
      timeZone: deviceTimeZone(),
    });
    await enter();
  });
  const into = group ? (title ? `${group} (${title})` : group) : "";
  return (
    <Page title={t("entry-invited", { organisation })} width="narrow">
      <p class="lede">
        {into
          ? t("entry-invited-into", { by: invitedBy, group: into })
          : t("entry-invited-by", { by: invitedBy })}{" "}
        {t("entry-invited-address", { email })}
      </p>
      <Form action={accept} fields={["name", "password"]} submit={t("entry-accept")}>
        {!hasAccount && (
          <>
            <Field
              label={t("entry-name")}
              hint={t("entry-name-hint")}
              autocomplete="name"
              required
              value={name.value}
              error={fieldError(accept.refusal.value, "name")}
              onText={(text) => {
                name.value = text;
              }}
            />
            <Field
              label={t("entry-password")}
              hint={`${t("entry-password-hint", { length: SHORTEST_PASSWORD })} ${t("entry-password-may-wait")}`}
              optional
              type="password"
              autocomplete="new-password"
              value={password.value}
              error={fieldError(accept.refusal.value, "password")}
              onText={(text) => {
                password.value = text;
              }}
            />
          </>
        )}
      </Form>
    </Page>
  );
}
