import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import type { MembershipRole } from "#api/schema.generated";
import { t } from "#i18n/text";
import { navigate } from "#ui/address";
import { saved, toast, told } from "#ui/announce";
import { ButtonLink } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { Menu } from "#ui/Menu";
import { PeoplePicker } from "#ui/PeoplePicker";
import { GroupForm } from "./GroupForm";
import { AddMemberMutation, EndMembershipMutation, type GroupDetailsFragment } from "./groups.generated";
import { RoleFields } from "./RoleFields";

/** What may be done in a group: the common thing as a button, the rest behind three dots. */
export function GroupActions({ group }: { group: GroupDetailsFragment }) {
  const open = useSignal<"edit" | "add" | "inside" | undefined>(undefined);
  const close = () => {
    open.value = undefined;
  };
  const show = (which: "edit" | "add" | "inside") => () => {
    open.value = which;
  };
  const leave = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("groups-leave-question", { group: group.name }),
        text: t("groups-leave-text"),
        action: t("groups-leave"),
        danger: true,
      });
      if (!sure || !group.viewerMembership) return;
      await mutate(EndMembershipMutation, { input: { membershipId: group.viewerMembership.id } });
      toast(t("groups-left", { group: group.name }));
    }),
  );
  const can = group.viewerCan;
  return (
    <>
      {can.openDiscussion && (
        <ButtonLink href={`/g/${group.slug}/new`} look="primary" icon="plus">
          {t("groups-open-discussion")}
        </ButtonLink>
      )}
      <Menu
        label={t("groups-more-for", { name: group.name })}
        items={[
          can.addMember && { label: t("groups-add-member"), icon: "person", run: show("add") },
          can.invite && {
            label: t("groups-invite"),
            icon: "mail",
            run: () => navigate(`/people?tab=invitations&into=${group.slug}`),
          },
          can.createWorkingGroup && {
            label: t("groups-new-working-group"),
            icon: "hubs",
            run: show("inside"),
          },
          can.editTemplates && {
            label: t("templates"),
            icon: "list",
            run: () => navigate(`/templates?group=${group.slug}`),
          },
          can.edit && { label: t("groups-edit"), icon: "pen", run: show("edit") },
          can.leave && { label: t("groups-leave"), icon: "close", danger: true, run: () => void leave.run() },
        ]}
      />
      {open.value === "edit" && (
        <Dialog title={t("groups-edit")} onClose={close}>
          <GroupForm
            kind={group.kind}
            group={group}
            onDone={(slug) => {
              close();
              if (slug !== group.slug) navigate(`/g/${slug}`, { replace: true });
            }}
          />
        </Dialog>
      )}
      {open.value === "inside" && (
        <Dialog title={t("groups-new-working-group")} onClose={close}>
          <GroupForm kind="WORKING_GROUP" parentId={group.id} onDone={(slug) => navigate(`/g/${slug}`)} />
        </Dialog>
      )}
      {open.value === "add" && <AddMember group={group} onClose={close} />}
    </>
  );
}

function AddMember({ group, onClose }: { group: GroupDetailsFragment; onClose: () => void }) {
  const people = useSignal<Found[]>([]);
  const role = useSignal<MembershipRole>("MEMBER");
  const title = useSignal("");
  const add = useAction(async () => {
    const personId = people.value[0]?.id;
    if (!personId) throw new Refusal("INVALID", "choose a person", "personId");
    const input = { groupId: group.id, personId, role: role.value, title: title.value.trim() || null };
    await mutate(AddMemberMutation, { input });
    saved();
    onClose();
  });
  return (
    <Dialog title={t("groups-add-member")} onClose={onClose}>
      <Form action={add} fields={["personId", "title"]} submit={t("groups-add")}>
        <PeoplePicker
          label={t("groups-person")}
          hint={t("groups-person-hint")}
          single
          people={people.value}
          error={fieldError(add.refusal.value, "personId")}
          onChange={(chosen) => {
            people.value = chosen;
          }}
        />
        <RoleFields role={role} title={title} refusal={add.refusal.value} />
      </Form>
    </Dialog>
  );
}
