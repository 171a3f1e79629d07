// Giving a group a role.
import { useSignal } from "@preact/signals";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn, parameter } from "#ui/address";
import { toast } from "#ui/announce";
import { Select } from "#ui/Field";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { NOTHING, RoleForm } from "./RoleForm";
import { CreateRoleMutation, RoleFormQuery } from "./roles.generated";

export default function NewRolePage() {
  const reading = useQueryOnce(RoleFormQuery, {});
  return (
    <Page title={t("roles-new")} width="narrow" above={<a href="/hubs">{t("groups-hubs")}</a>}>
      <Loaded reading={reading} lines={8}>
        {(answer) => <NewRole answer={answer} />}
      </Loaded>
    </Page>
  );
}

function NewRole({ answer }: { answer: RoleFormQuery }) {
  const open = answer.groups.nodes.filter((group) => group.viewerCan.createRole);
  const groupId = useSignal((open.find((group) => group.slug === parameter("hub")) ?? open[0])?.id ?? "");
  const group = open.find((one) => one.id === groupId.value);
  if (!group) return <EmptyState title={t("roles-new-nowhere")} />;
  return (
    <>
      <p class="soft">{t("roles-new-hint")}</p>
      <RoleForm
        begin={NOTHING}
        submit={t("roles-create")}
        send={async (plan) => {
          const made = await mutate(CreateRoleMutation, { input: { groupId: group.id, plan } });
          toast(t("roles-created-done"));
          moveOn(`/roles/${made.createRole.role.id}`);
        }}
      >
        <Select
          label={t("roles-form-group")}
          value={groupId.value}
          options={open.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={(id) => {
            groupId.value = id;
          }}
        />
      </RoleForm>
    </>
  );
}
