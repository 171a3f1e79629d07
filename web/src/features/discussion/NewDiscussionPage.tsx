import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { Checkbox, CheckboxGroup } from "#ui/Choice";
import { forgetDraft, useDraft } from "#ui/draft";
import { Field, Select } from "#ui/Field";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { Page } from "#ui/Page";
import { PeoplePicker } from "#ui/PeoplePicker";
import { EmptyState, Loaded } from "#ui/states";
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
  const draft = `discussion.${slug}`;
  const groupId = useSignal((open.find((group) => group.slug === slug) ?? open[0])?.id ?? "");
  const title = useDraft(`${draft}.title`);
  const body = useSignal("");
  const themeIds = useSignal<string[]>([]);
  const people = useSignal<Found[]>([]);
  const everyone = useSignal(false);
  const group = open.find((one) => one.id === groupId.value);
  const send = useAction(async () => {
    const answer = await mutate(OpenDiscussionMutation, {
      input: {
        groupId: groupId.value,
        title: title.text.value.trim(),
        body: body.value,
        themeIds: themeIds.value,
        notifyIds: people.value.map((person) => person.id),
        notifyGroup: everyone.value,
      },
    });
    forgetDraft(`${draft}.title`);
    forgetDraft(draft);
    moveOn(`/d/${answer.openDiscussion.discussion.id}`);
  });
  const refusal = send.refusal.value;
  if (!group) return <EmptyState title={t("discussion-nowhere")} />;
  return (
    <Form
      action={send}
      fields={["groupId", "title", "body", "notifyIds"]}
      submit={t("discussion-send")}
      beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
    >
      {open.length > 1 && (
        <Select
          label={t("discussion-where")}
          value={groupId.value}
          error={fieldError(refusal, "groupId")}
          options={open.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={(id) => {
            groupId.value = id;
          }}
        />
      )}
      <Field
        label={t("discussion-title")}
        hint={t("discussion-title-hint")}
        required
        maxLength={200}
        value={title.text.value}
        error={fieldError(refusal, "title")}
        onText={title.write}
      />
      <MarkdownEditor
        label={t("discussion-text")}
        hint={t("discussion-text-hint")}
        rows={10}
        draft={draft}
        value={body.value}
        error={fieldError(refusal, "body")}
        onText={(text) => {
          body.value = text;
        }}
      />
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
    </Form>
  );
}
