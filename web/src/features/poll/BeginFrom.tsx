// What a new poll begins from: a question, a template, or a poll of this group. Which it is stands in the address.
import type { ComponentChildren } from "preact";
import { send } from "#api/graphql";
import { useQueryOnce, useReadingOnce } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { Select } from "#ui/Field";
import { EmptyState, Loaded } from "#ui/states";
import { now } from "#ui/time";
import { type Start, startOf } from "./begin";
import {
  BeginningsQuery,
  DraftsToTakeUpQuery,
  type PlanDetailsFragment,
  PollToCopyQuery,
  TemplatesQuery,
} from "./plans.generated";

export interface From {
  kind: "draft" | "copy" | "template";
  id: string;
}

/** What the address says that the poll begins from; nothing, where it begins with a question. */
export function beginning(): From | undefined {
  for (const kind of ["draft", "copy", "template"] as const) {
    const id = parameter(kind);
    if (id) return { kind, id };
  }
  return undefined;
}

/** The choice among them. */
export function BeginFrom({ groupId }: { groupId: string }) {
  const reading = useQueryOnce(BeginningsQuery, { groupId });
  const from = beginning();
  const templates = reading.answer.value?.pollTemplates ?? [];
  const polls = reading.answer.value?.polls.nodes ?? [];
  return (
    <Select
      label={t("begin-from")}
      value={from && from.kind !== "draft" ? `${from.kind} ${from.id}` : ""}
      options={[
        { value: "", label: t("begin-question") },
        ...templates.map((template) => ({
          value: `template ${template.id ?? template.builtIn}`,
          label: t("begin-template", { name: template.name }),
        })),
        ...polls.map((poll) => ({
          value: `copy ${poll.id}`,
          label: t("begin-copy", { title: poll.version.title }),
        })),
      ]}
      onChoose={(value) => {
        const [kind, id] = value.split(" ");
        setParameters({ draft: "", copy: "", template: "", ...(kind && { [kind]: id }) });
      }}
    />
  );
}

interface BegunProps {
  from: From;
  discussionId: string;
  groupId: string;
  children: (start: Start) => ComponentChildren;
}

/** The form of what was begun from, once its plan is there. */
export function Begun({ from, discussionId, groupId, children }: BegunProps) {
  const reading = useReadingOnce(() => planOf(from, discussionId, groupId));
  return (
    <Loaded reading={reading} lines={6}>
      {({ plan }) => {
        if (!plan) return <EmptyState title={t("begin-gone")} />;
        const start = startOf(plan, now.peek());
        return (
          <>
            {start.leftOut.length > 0 && (
              <p class="notice">{t("begin-left-out", { names: start.leftOut.join(", ") })}</p>
            )}
            {children(start)}
          </>
        );
      }}
    </Loaded>
  );
}

async function planOf(
  { kind, id }: From,
  discussionId: string,
  groupId: string,
): Promise<{ plan: PlanDetailsFragment | undefined }> {
  if (kind === "copy") {
    const { poll } = await send(PollToCopyQuery, { id });
    return { plan: poll?.plan ?? undefined };
  }
  if (kind === "draft") {
    const { discussion } = await send(DraftsToTakeUpQuery, { id: discussionId });
    return { plan: discussion?.myDrafts.find((draft) => draft.id === id)?.plan };
  }
  const { pollTemplates } = await send(TemplatesQuery, { groupId });
  const template = pollTemplates?.find((one) => one.id === id || one.builtIn === id);
  return { plan: template?.plan };
}
