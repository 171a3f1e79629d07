import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { usePages } from "#api/pages";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { saved, toast, told } from "#ui/announce";
import { Badge } from "#ui/Badge";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { Form } from "#ui/Form";
import { Menu } from "#ui/Menu";
import { EmptyState, Loaded, Pager } from "#ui/states";
import {
  ChangeMembershipMutation,
  EndMembershipMutation,
  GroupMembersQuery,
  type MemberRowFragment,
} from "./groups.generated";
import { RoleFields } from "./RoleFields";

export function Members({ slug }: { slug: string }) {
  const reading = usePages(GroupMembersQuery, { slug }, (answer) => answer.group?.members);
  return (
    <Loaded reading={reading}>
      {({ nodes, hasMore, first }) => (
        <>
          {nodes.length === 0 && <EmptyState title={t("groups-nobody")} />}
          <ul class={nodes.length > 0 ? "list" : undefined}>
            {nodes.map((membership) => (
              <Member key={membership.id} membership={membership} group={first.group?.name ?? ""} />
            ))}
          </ul>
          <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
        </>
      )}
    </Loaded>
  );
}

function Member({ membership, group }: { membership: MemberRowFragment; group: string }) {
  const { person, role, title, viewerCan } = membership;
  const changing = useSignal(false);
  const end = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("groups-end-question", { name: person.name, group }),
        text: t("groups-end-text"),
        action: t("groups-end"),
        danger: true,
      });
      if (!sure) return;
      await mutate(EndMembershipMutation, { input: { membershipId: membership.id } });
      toast(t("groups-ended", { name: person.name }));
    }),
  );
  return (
    <li class="member">
      <PersonLine person={person}>
        <span class="row-tight member-part">
          {title || t(role === "LEAD" ? "role-lead" : "role-member")}
          {title && role === "LEAD" && <Badge tone="good">{t("role-lead")}</Badge>}
        </span>
      </PersonLine>
      <Menu
        label={t("groups-more-for", { name: person.name })}
        items={[
          viewerCan.change && {
            label: t("groups-change-role"),
            icon: "pen",
            run: () => {
              changing.value = true;
            },
          },
          viewerCan.end && {
            label: t("groups-end"),
            icon: "close",
            danger: true,
            run: () => void end.run(),
          },
        ]}
      />
      {changing.value && (
        <ChangeRole
          membership={membership}
          onClose={() => {
            changing.value = false;
          }}
        />
      )}
    </li>
  );
}

function ChangeRole({ membership, onClose }: { membership: MemberRowFragment; onClose: () => void }) {
  const role = useSignal(membership.role);
  const title = useSignal(membership.title ?? "");
  const save = useAction(async () => {
    const input = { membershipId: membership.id, role: role.value, title: title.value.trim() };
    await mutate(ChangeMembershipMutation, { input });
    saved();
    onClose();
  });
  return (
    <Dialog title={t("groups-role-of", { name: membership.person.name })} onClose={onClose}>
      <Form action={save} fields={["title"]}>
        <RoleFields role={role} title={title} refusal={save.refusal.value} />
      </Form>
    </Dialog>
  );
}
