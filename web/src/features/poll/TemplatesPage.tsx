// The templates of a group or of the whole organisation: what they begin with, and for those whose they are, their names and their end.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter } from "#ui/address";
import { toast, told } from "#ui/announce";
import { Badge } from "#ui/Badge";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { METHODS } from "#ui/words";
import { KeepTemplate, TemplateWords } from "./KeepTemplate";
import {
  EditTemplateMutation,
  RetireTemplateMutation,
  TemplatesOfQuery,
  TemplatesQuery,
} from "./plans.generated";

type Template = NonNullable<TemplatesQuery["pollTemplates"]>[number];

export default function TemplatesPage() {
  const slug = parameter("group");
  const keep = parameter("keep");
  if (keep) return <KeepTemplate key={keep} pollId={keep} />;
  return slug ? <OfGroup key={slug} slug={slug} /> : <List groupId={null} />;
}

function OfGroup({ slug }: { slug: string }) {
  const reading = useQuery(TemplatesOfQuery, { slug });
  const group = reading.answer.value?.group;
  if (group) return <List groupId={group.id} above={<a href={`/g/${group.slug}`}>{group.name}</a>} />;
  return (
    <Page title={t("templates")}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

function List({ groupId, above }: { groupId: string | null; above?: preact.JSX.Element }) {
  const reading = useQuery(TemplatesQuery, { groupId });
  const renaming = useSignal<Template | undefined>(undefined);
  return (
    <Page title={t("templates")} above={above}>
      <p class="soft">{t("templates-text")}</p>
      <Loaded reading={reading}>
        {({ pollTemplates }) =>
          pollTemplates ? (
            <ul class="list">
              {pollTemplates.map((template) => (
                <Row
                  key={template.id ?? template.builtIn}
                  template={template}
                  onRename={() => {
                    renaming.value = template;
                  }}
                />
              ))}
            </ul>
          ) : (
            <EmptyState title={t("error-forbidden")} />
          )
        }
      </Loaded>
      {renaming.value && (
        <Rename
          template={renaming.value}
          onClose={() => {
            renaming.value = undefined;
          }}
        />
      )}
    </Page>
  );
}

function Row({ template, onRename }: { template: Template; onRename: () => void }) {
  const retire = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("template-retire-question", { name: template.name }),
        text: t("template-retire-text"),
        action: t("template-retire"),
        danger: true,
      });
      if (!sure || !template.id) return;
      await mutate(RetireTemplateMutation, { input: { templateId: template.id } });
      toast(t("template-retired"));
    }),
  );
  return (
    <li class="row apart">
      <div>
        <strong>{template.name}</strong>
        <p class="soft small">{template.useWhen}</p>
        <p class="row-tight">
          <Badge icon="vote">{t(METHODS[template.plan.method])}</Badge>
          <Badge>
            {template.builtIn ? t("template-built-in") : (template.group?.name ?? t("template-of-all"))}
          </Badge>
        </p>
      </div>
      {template.viewerMayEdit && (
        <div class="row-tight">
          <Button size="small" icon="pen" onClick={onRename}>
            {t("template-edit")}
            <span class="hidden">: {template.name}</span>
          </Button>
          <Button size="small" icon="trash" busy={retire.busy.value} onClick={() => void retire.run()}>
            {t("template-retire")}
            <span class="hidden">: {template.name}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function Rename({ template, onClose }: { template: Template; onClose: () => void }) {
  const name = useSignal(template.name);
  const useWhen = useSignal(template.useWhen);
  const save = useAction(async () => {
    if (!template.id) return;
    const words = { name: name.value.trim(), useWhen: useWhen.value.trim() };
    await mutate(EditTemplateMutation, { input: { templateId: template.id, ...words } });
    toast(t("ui-saved"));
    onClose();
  });
  return (
    <Dialog title={t("template-edit")} onClose={onClose}>
      <Form action={save} fields={["name", "useWhen"]}>
        <TemplateWords {...{ name, useWhen }} refusal={save.refusal.value} />
      </Form>
    </Dialog>
  );
}
