import { useAction } from "#api/action";
import { usePages } from "#api/pages";
import { mutate } from "#api/reading";
import { organisation } from "#api/session";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { Section } from "#ui/Page";
import { Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { InviteForm } from "./InviteForm";
import {
  InvitationsQuery as InvitationsDocument,
  type InvitationsQuery,
  RevokeInvitationMutation,
} from "./people.generated";

export function Invitations({ into }: { into: string | null }) {
  return (
    <>
      <InviteForm into={into} />
      {organisation.value?.viewerCan.seeInvitations && <Sent />}
    </>
  );
}

function Sent() {
  const reading = usePages(InvitationsDocument, {}, (answer) => answer.invitations);
  return (
    <Section title={t("people-sent")}>
      <Loaded reading={reading}>
        {({ nodes, hasMore }) => (
          <>
            {nodes.length === 0 && <p class="soft">{t("people-none-sent")}</p>}
            <ul class={nodes.length > 0 ? "list" : undefined}>
              {nodes.map((invitation) => (
                <Invitation key={invitation.id} invitation={invitation} />
              ))}
            </ul>
            <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Invitation({ invitation }: { invitation: InvitationsQuery["invitations"]["nodes"][number] }) {
  const { email, group, role, title, invitedBy, createdAt, expiresAt, acceptedAt, viewerCan } = invitation;
  const revoke = useAction(async () => {
    await mutate(RevokeInvitationMutation, { input: { invitationId: invitation.id } });
    toast(t("people-revoked", { email }));
  });
  const part = title || (role ? t(role === "LEAD" ? "role-lead" : "role-member") : "");
  return (
    <li class="row apart">
      <div>
        <strong>{email}</strong>
        <div class="item-line">
          {group && <span>{part ? `${group.name} (${part})` : group.name}</span>}
          <span>
            {invitedBy.name}, <Time at={createdAt} />
          </span>
          {acceptedAt ? (
            <span>
              {t("people-accepted")} <Time at={acceptedAt} />
            </span>
          ) : (
            <span>
              {t("people-expires")} <Time at={expiresAt} />
            </span>
          )}
        </div>
      </div>
      {viewerCan.revoke && !acceptedAt && (
        <Button look="danger" size="small" busy={revoke.busy.value} onClick={() => void revoke.run()}>
          {t("people-revoke")}
          <span class="hidden">: {email}</span>
        </Button>
      )}
    </li>
  );
}
