import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { CheckboxGroup } from "#ui/Choice";
import { forgetDraft, useDraft } from "#ui/draft";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { MakeProposalMutation, ProposeInQuery } from "./proposal.generated";

export default function ProposePage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(ProposeInQuery, { id: parameters.id ?? "" });
  const discussion = reading.answer.value?.discussion;
  return (
    <Page
      title={t("proposal-make")}
      above={discussion && <a href={`/d/${discussion.id}`}>{discussion.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) =>
          answer.discussion?.viewerCan.propose ? (
            <Propose answer={answer} discussion={answer.discussion} />
          ) : (
            <EmptyState title={t("proposal-may-not")} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  answer: ProposeInQuery;
  discussion: NonNullable<ProposeInQuery["discussion"]>;
}

function Propose({ answer, discussion }: Props) {
  const draft = `proposal.${discussion.id}`;
  const title = useDraft(`${draft}.title`);
  const body = useSignal("");
  const groupIds = useSignal<string[]>([]);
  const make = useAction(async () => {
    const made = await mutate(MakeProposalMutation, {
      input: {
        discussionId: discussion.id,
        title: title.text.value.trim(),
        body: body.value,
        groupIds: groupIds.value,
      },
    });
    forgetDraft(`${draft}.title`);
    forgetDraft(draft);
    moveOn(`/proposals/${made.makeProposal.proposal.id}`);
  });
  const refusal = make.refusal.value;
  const others = answer.groups.nodes.filter(
    (group) => group.id !== discussion.group.id && group.kind !== "ADVISORY_BOARD",
  );
  return (
    <Form
      action={make}
      fields={["title", "body", "groupIds"]}
      submit={t("proposal-send")}
      beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
    >
      <p>{t("proposal-make-text")}</p>
      <Field
        label={t("proposal-title")}
        hint={t("proposal-title-hint")}
        required
        maxLength={200}
        value={title.text.value}
        error={fieldError(refusal, "title")}
        onText={title.write}
      />
      <MarkdownEditor
        label={t("proposal-text")}
        hint={t("proposal-text-hint")}
        rows={10}
        draft={draft}
        value={body.value}
        error={fieldError(refusal, "body")}
        onText={(text) => {
          body.value = text;
        }}
      />
      {others.length > 0 && (
        <CheckboxGroup
          legend={t("proposal-groups")}
          hint={t("proposal-groups-hint", { group: discussion.group.name })}
          error={fieldError(refusal, "groupIds")}
          options={others.map((group) => ({ value: group.id, label: group.name }))}
          values={groupIds.value}
          onChange={(ids) => {
            groupIds.value = ids;
          }}
        />
      )}
    </Form>
  );
}
