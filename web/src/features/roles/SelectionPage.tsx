// Beginning the selection for a role: in which discussion it is held. The form of the process follows, filled in with the role.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { RadioGroup } from "#ui/Choice";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { OpenSelectionMutation, RoleHomeQuery, SelectionRoomsQuery } from "./roles.generated";
import { means } from "./said";

export default function SelectionPage({ parameters }: { parameters: { id?: string } }) {
  const id = parameters.id ?? "";
  const reading = useQueryOnce(RoleHomeQuery, { id });
  return (
    <Page
      title={t("roles-selection")}
      width="narrow"
      above={<a href={`/roles/${id}`}>{t("roles-the-role")}</a>}
    >
      <Loaded reading={reading}>
        {({ role }) =>
          role ? <Rooms id={id} groupId={role.group.id} /> : <EmptyState title={t("error-not-found")} />
        }
      </Loaded>
    </Page>
  );
}

function Rooms({ id, groupId }: { id: string; groupId: string }) {
  const reading = useQueryOnce(SelectionRoomsQuery, { id, groupId });
  return (
    <Loaded reading={reading}>
      {({ role, discussions }) =>
        role?.viewerCan.beginSelection ? (
          <Room role={role} rooms={discussions.nodes} />
        ) : (
          <EmptyState title={t("roles-selection-may-not")} />
        )
      }
    </Loaded>
  );
}

interface Props {
  role: NonNullable<SelectionRoomsQuery["role"]>;
  rooms: SelectionRoomsQuery["discussions"]["nodes"];
}

const NEW = "new";

function Room({ role, rooms }: Props) {
  const chosen = useSignal(NEW);
  const go = useAction(async () => {
    let discussion = chosen.value;
    if (discussion === NEW) {
      const input = {
        groupId: role.group.id,
        title: t("roles-selection-discussion", { role: role.name }),
        body: role.purpose.markdown,
      };
      discussion = (await mutate(OpenSelectionMutation, { input })).openDiscussion.discussion.id;
    }
    moveOn(`/d/${discussion}/begin?way=role&role=${role.id}`);
  });
  return (
    <Form action={go} means={means} submit={t("roles-selection-go")}>
      <p>{t("roles-selection-lead", { role: role.name })}</p>
      <RadioGroup
        legend={t("roles-selection-where")}
        value={chosen.value}
        options={[
          { value: NEW, label: t("roles-selection-new"), hint: t("roles-selection-new-hint") },
          ...rooms.map((room) => ({ value: room.id, label: room.title })),
        ]}
        onChoose={(value) => {
          chosen.value = value;
        }}
      />
    </Form>
  );
}
