import { useSignal } from "@preact/signals";
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
  type GroupsToInviteQuery,
  InvitationsQuery as InvitationsDocument,
  type InvitationsQuery,
  RevokeInvitationMutation,
} from "./people.generated";

interface Props {
  /** The groups that the reader may invite into. */
  groups: GroupsToInviteQuery["groups"]["nodes"];
  /** The slug of the group to begin with. */
  into: string | null;
}

export function Invitations({ groups, into }: Props) {
  const can = organisation.value?.viewerCan;
  const chosen = groups.find((group) => group.slug === into) ?? (can?.invite ? undefined : groups[0]);
  const groupId = useSignal(chosen?.id ?? "");
  // Administrators see all invitations, who leads a group those into it.
  return (
    <>
      <InviteForm groups={groups} groupId={groupId} />
      {(can?.seeInvitations || groupId.value) && (
        <Sent groupId={can?.seeInvitations ? null : groupId.value} />
      )}
    </>
  );
}

function Sent({ groupId }: { groupId: string | null }) {
  const reading = usePages(InvitationsDocument, { groupId }, (answer) => answer.invitations);
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
