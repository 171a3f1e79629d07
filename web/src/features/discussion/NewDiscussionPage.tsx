import { useSignal } from "@preact/signals";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { Checkbox, CheckboxGroup } from "#ui/Choice";
import { Select } from "#ui/Field";
import type { Found } from "#ui/find";
import { Page } from "#ui/Page";
import { PeoplePicker } from "#ui/PeoplePicker";
import { EmptyState, Loaded } from "#ui/states";
import { WriteForm } from "#ui/WriteForm";
import { OpenDiscussionMutation, RoomsQuery } from "./discussion.generated";

export default function NewDiscussionPage({ parameters }: { parameters: { slug?: string } }) {
  const reading = useQueryOnce(RoomsQuery, {});
  return (
    <Page title={t("discussion-write")}>
      <Loaded reading={reading} lines={8}>
        {(rooms) => <NewDiscussion rooms={rooms} slug={parameters.slug ?? ""} />}
      </Loaded>
    </Page>
  );
}

function NewDiscussion({ rooms, slug }: { rooms: RoomsQuery; slug: string }) {
  const open = rooms.groups.nodes.filter((group) => group.viewerCan.openDiscussion);
  const groupId = useSignal((open.find((group) => group.slug === slug) ?? open[0])?.id ?? "");
  const themeIds = useSignal<string[]>([]);
  const people = useSignal<Found[]>([]);
  const everyone = useSignal(false);
  const group = open.find((one) => one.id === groupId.value);
  if (!group) return <EmptyState title={t("discussion-nowhere")} />;
  return (
    <WriteForm
      draft={`discussion.${slug}`}
      title={{ label: t("discussion-title"), hint: t("discussion-title-hint") }}
      text={{ label: t("discussion-text"), hint: t("discussion-text-hint") }}
      fields={["groupId", "notifyIds"]}
      submit={t("discussion-send")}
      send={async (written) => {
        const answer = await mutate(OpenDiscussionMutation, {
          input: {
            ...written,
            groupId: groupId.value,
            themeIds: themeIds.value,
            notifyIds: people.value.map((person) => person.id),
            notifyGroup: everyone.value,
          },
        });
        return `/d/${answer.openDiscussion.discussion.id}`;
      }}
      above={(refusal) =>
        open.length > 1 && (
          <Select
            label={t("discussion-where")}
            value={groupId.value}
            error={fieldError(refusal, "groupId")}
            options={open.map((one) => ({ value: one.id, label: one.name }))}
            onChoose={(id) => {
              groupId.value = id;
            }}
          />
        )
      }
    >
      {(refusal) => (
        <>
          {rooms.organisation.themes.length > 0 && (
            <CheckboxGroup
              legend={t("discussion-themes")}
              options={rooms.organisation.themes.map((theme) => ({ value: theme.id, label: theme.name }))}
              values={themeIds.value}
              onChange={(ids) => {
                themeIds.value = ids;
              }}
            />
          )}
          <div class="stack-tight">
            <Checkbox
              label={t("discussion-notify-group", { group: group.name })}
              hint={t("discussion-notify-group-hint", { count: group.memberCount })}
              checked={everyone.value}
              onToggle={(on) => {
                everyone.value = on;
              }}
            />
            <PeoplePicker
              label={t("discussion-people")}
              hint={t("discussion-people-hint")}
              optional
              people={people.value}
              error={fieldError(refusal, "notifyIds")}
              onChange={(chosen) => {
                people.value = chosen;
              }}
            />
          </div>
        </>
      )}
    </WriteForm>
  );
}
