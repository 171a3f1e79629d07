// The templates of a group or of the whole organisation: what they begin with, and for those whose they are, the way to change or end them.
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter } from "#ui/address";
import { toast, told } from "#ui/announce";
import { Badge } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { METHODS } from "#ui/words";
import { EditTemplate } from "./EditTemplate";
import { KeepTemplate } from "./KeepTemplate";
import { RetireTemplateMutation, TemplatesOfQuery, TemplatesQuery } from "./plans.generated";

type Template = NonNullable<TemplatesQuery["pollTemplates"]>[number];

export default function TemplatesPage() {
  const slug = parameter("group");
  const keep = parameter("keep");
  if (keep) return <KeepTemplate key={keep} pollId={keep} />;
  return slug ? <OfGroup key={slug} slug={slug} /> : <List group={undefined} />;
}

function OfGroup({ slug }: { slug: string }) {
  const reading = useQuery(TemplatesOfQuery, { slug });
  const group = reading.answer.value?.group;
  if (group) return <List group={group} />;
  return (
    <Page title={t("templates")}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

type Group = NonNullable<TemplatesOfQuery["group"]>;

/** The list, or the one of it that the address says is changed. */
function List({ group }: { group: Group | undefined }) {
  const edit = parameter("edit");
  return edit ? <EditTemplate key={edit} id={edit} group={group} /> : <Rows group={group} />;
}

function Rows({ group }: { group: Group | undefined }) {
  const reading = useQuery(TemplatesQuery, { groupId: group?.id ?? null });
  return (
    <Page title={t("templates")} above={group && <a href={`/g/${group.slug}`}>{group.name}</a>}>
      <p class="soft">{t("templates-text")}</p>
      <Loaded reading={reading}>
        {({ pollTemplates }) =>
          pollTemplates ? (
            <ul class="list">
              {pollTemplates.map((template) => (
                <Row key={template.id ?? template.builtIn} template={template} slug={group?.slug} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t("error-forbidden")} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ template, slug }: { template: Template; slug: string | undefined }) {
  const here = slug ? `group=${slug}&` : "";
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
          <ButtonLink size="small" icon="pen" href={`/templates?${here}edit=${template.id}`}>
            {t("template-edit")}
            <span class="hidden">: {template.name}</span>
          </ButtonLink>
          <Button size="small" icon="trash" busy={retire.busy.value} onClick={() => void retire.run()}>
            {t("template-retire")}
            <span class="hidden">: {template.name}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
