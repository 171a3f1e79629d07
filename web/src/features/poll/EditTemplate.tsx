// Changing a template: its name, when to use it, and the plan that a poll begins with. Dates are no part of it.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { saved } from "#ui/announce";
import { Checkbox } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { now } from "#ui/time";
import { questionOf, startOf } from "./begin";
import { ElectoratePicker, useElectors } from "./ElectoratePicker";
import { TemplateWords } from "./KeepTemplate";
import { MethodPicker } from "./MethodPicker";
import { whole } from "./numbers";
import { Options } from "./PlanFields";
import { checkElectorate, emptyOption, unfinished } from "./plan";
import { EditTemplateMutation, TemplateToEditQuery } from "./plans.generated";
import { methodsFor, withMethod } from "./questions";
import { MoreSettings, NeededSettings } from "./Settings";
import { electorateError, ownWords, planFields, usePlan } from "./usePlan";
import "./poll.css";

type Template = NonNullable<TemplateToEditQuery["pollTemplates"]>[number];

interface Props {
  id: string;
  /** The group in whose list it was found; none in that of the organisation. */
  group: { id: string; slug: string } | undefined;
}

export function EditTemplate({ id, group }: Props) {
  const reading = useQueryOnce(TemplateToEditQuery, { groupId: group?.id ?? null });
  const back = group ? `/templates?group=${group.slug}` : "/templates";
  return (
    <Page title={t("template-edit")} above={<a href={back}>{t("templates")}</a>}>
      <Loaded reading={reading} lines={8}>
        {(answer) => {
          const template = answer.pollTemplates?.find((one) => one.id === id);
          return template?.viewerMayEdit ? (
            <EditForm {...{ answer, template, back }} />
          ) : (
            <EmptyState title={t("template-may-not-edit")} />
          );
        }}
      </Loaded>
    </Page>
  );
}

interface FormProps {
  answer: TemplateToEditQuery;
  template: Template;
  back: string;
}

function EditForm({ answer, template, back }: FormProps) {
  const kept = template.plan;
  const start = startOf(kept, now.peek());
  const { plan, change } = usePlan(template.group ?? { id: "", kind: "HUB" }, [], {
    ...start.plan,
    options: start.plan.options ?? [1, 2, 3].map((key) => emptyOption(key)),
    ...(!template.group && !kept.electorate && { electorate: { kind: "GROUPS", groupIds: [], people: [] } }),
  });
  const electors = useElectors(answer.groups.nodes, plan.value.electorate);
  const method = useSignal<Method>(start.method);
  const leftOpen = useSignal(!kept.electorate);
  const name = useSignal(template.name);
  const useWhen = useSignal(template.useWhen);
  const title = useSignal(start.title);
  const body = useSignal(start.body);
  const question = useSignal(start.question);
  const hours = useSignal(kept.hours ? String(kept.hours) : "");
  const save = useAction(async () => {
    const written = leftOpen.value ? { ...plan.value, electorateChanges: "FROZEN" as const } : plan.value;
    if (!leftOpen.value) checkElectorate(written);
    const terms = unfinished(written, method.value, ownWords());
    await mutate(EditTemplateMutation, {
      input: {
        templateId: template.id ?? "",
        name: name.value.trim(),
        useWhen: useWhen.value.trim(),
        plan: {
          ...terms,
          title: title.value.trim(),
          body: body.value,
          question: question.value.trim(),
          electorate: leftOpen.value ? null : (terms.electorate ?? null),
          opensAt: null,
          closesAt: null,
          hours: whole(hours.value, "hours"),
        },
      },
    });
    saved();
    moveOn(back);
  });
  const refusal = save.refusal.value;
  const settings = { method: method.value, plan: plan.value, refusal, onChange: change };
  const asked = questionOf(start.method);
  return (
    <Form
      action={save}
      fields={["name", "useWhen", "title", "body", "question", "hours", ...planFields(refusal)]}
    >
      {start.leftOut.length > 0 && (
        <p class="notice">{t("begin-left-out", { names: start.leftOut.join(", ") })}</p>
      )}
      <TemplateWords {...{ name, useWhen, refusal }} />
      <Field
        label={t("start-title")}
        optional
        maxLength={200}
        value={title.value}
        error={fieldError(refusal, "title")}
        onText={(text) => {
          title.value = text;
        }}
      />
      <MarkdownEditor
        label={t(asked === "text" ? "proposal-text" : "start-text")}
        optional
        rows={4}
        value={body.value}
        error={fieldError(refusal, "body")}
        onText={(text) => {
          body.value = text;
        }}
      />
      {asked === "text" && (
        <Field
          label={t("poll-question")}
          hint={t("poll-question-hint")}
          optional
          maxLength={300}
          value={question.value}
          error={fieldError(refusal, "question")}
          onText={(text) => {
            question.value = text;
          }}
        />
      )}
      <MethodPicker
        offered={withMethod(methodsFor(asked, { options: 3, people: electors.size ?? 0 }), start.method)}
        method={method.value}
        onChoose={(chosen) => {
          method.value = chosen;
        }}
      />
      {method.value === "TIME_POLL" ? (
        <p class="soft small">{t("template-times")}</p>
      ) : (
        <Options {...settings} />
      )}
      <Checkbox
        label={t("template-voters-open")}
        hint={t("template-voters-open-hint")}
        checked={leftOpen.value}
        onToggle={(open) => {
          leftOpen.value = open;
        }}
      />
      {!leftOpen.value && (
        <ElectoratePicker
          groups={answer.groups.nodes}
          chosen={plan.value.electorate}
          electors={electors}
          error={electorateError(refusal)}
          onChange={(electorate) => change({ electorate })}
        />
      )}
      <NeededSettings {...settings} timeless />
      <Field
        label={t("template-hours")}
        hint={t("template-hours-hint")}
        optional
        inputMode="numeric"
        maxLength={9}
        value={hours.value}
        error={refusal?.field === "hours" ? t("start-number-wrong") : undefined}
        onText={(text) => {
          hours.value = text;
        }}
      />
      <MoreSettings {...settings} listOpen={leftOpen.value} />
    </Form>
  );
}
