import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { kept } from "./begin";
import { CreateTemplateMutation, PollToKeepQuery } from "./plans.generated";

/** Keeps how a poll was held as a template: of its group, or of the whole organisation. */
export function KeepTemplate({ pollId }: { pollId: string }) {
  const reading = useQueryOnce(PollToKeepQuery, { id: pollId });
  return (
    <Page title={t("template-keep")}>
      <Loaded reading={reading}>
        {(answer) =>
          answer.poll?.plan ? <KeepForm answer={answer} /> : <EmptyState title={t("error-not-found")} />
        }
      </Loaded>
    </Page>
  );
}

function KeepForm({ answer }: { answer: PollToKeepQuery }) {
  const { poll, organisation } = answer;
  const group = poll?.discussion.group;
  const places = [
    ...(group?.viewerCan.editTemplates ? [{ value: group.id, label: group.name }] : []),
    ...(organisation.viewerCan.editTemplates ? [{ value: "", label: organisation.name }] : []),
  ];
  const place = useSignal(places[0]?.value ?? "");
  const name = useSignal(poll?.plan?.title ?? "");
  const useWhen = useSignal("");
  const save = useAction(async () => {
    if (!poll?.plan) return;
    const input = {
      groupId: place.value || null,
      name: name.value.trim(),
      useWhen: useWhen.value.trim(),
      plan: kept(poll.plan, group?.id),
    };
    await mutate(CreateTemplateMutation, { input });
    toast(t("template-kept"));
    moveOn(`/polls/${poll.id}`);
  });
  const refusal = save.refusal.value;
  return (
    <Form action={save} fields={["name", "useWhen"]}>
      <p class="soft">{t("template-keep-text")}</p>
      {places.length > 1 && (
        <RadioGroup
          legend={t("template-whose")}
          value={place.value}
          options={places}
          onChoose={(chosen) => {
            place.value = chosen;
          }}
        />
      )}
      <TemplateWords {...{ name, useWhen, refusal }} />
    </Form>
  );
}

interface WordsProps {
  name: { value: string };
  useWhen: { value: string };
  refusal: Parameters<typeof fieldError>[0];
}

/** What a template is called, and when to use it. */
export function TemplateWords({ name, useWhen, refusal }: WordsProps) {
  return (
    <>
      <Field
        label={t("template-name")}
        required
        maxLength={80}
        value={name.value}
        error={fieldError(refusal, "name")}
        onText={(text) => {
          name.value = text;
        }}
      />
      <Field
        label={t("template-use-when")}
        hint={t("template-use-when-hint")}
        optional
        maxLength={200}
        value={useWhen.value}
        error={fieldError(refusal, "useWhen")}
        onText={(text) => {
          useWhen.value = text;
        }}
      />
    </>
  );
}
