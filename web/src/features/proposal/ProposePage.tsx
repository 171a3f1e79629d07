import { useSignal } from "@preact/signals";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { CheckboxGroup } from "#ui/Choice";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { WriteForm } from "#ui/WriteForm";
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
  const groupIds = useSignal<string[]>([]);
  const others = answer.groups.nodes.filter(
    (group) => group.id !== discussion.group.id && group.kind !== "ADVISORY_BOARD",
  );
  return (
    <WriteForm
      draft={`proposal.${discussion.id}`}
      title={{ label: t("proposal-title"), hint: t("proposal-title-hint") }}
      text={{ label: t("proposal-text"), hint: t("proposal-text-hint") }}
      fields={["groupIds"]}
      submit={t("proposal-send")}
      send={async (written) => {
        const made = await mutate(MakeProposalMutation, {
          input: { ...written, discussionId: discussion.id, groupIds: groupIds.value },
        });
        return `/proposals/${made.makeProposal.proposal.id}`;
      }}
      above={() => <p>{t("proposal-make-text")}</p>}
    >
      {(refusal) =>
        others.length > 0 && (
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
        )
      }
    </WriteForm>
  );
}
