import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { saved } from "#ui/announce";
import { Button } from "#ui/Button";
import { Dialog } from "#ui/Dialog";
import { Field, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { type AdminQuery, CreateThemeMutation, EditThemeMutation } from "./admin.generated";

type Theme = AdminQuery["organisation"]["themes"][number];

/** The labels that cut across the hubs. */
export function Themes({ organisation }: { organisation: AdminQuery["organisation"] }) {
  const open = useSignal<Theme | "new" | undefined>(undefined);
  const close = () => {
    open.value = undefined;
  };
  return (
    <div class="stack">
      <p class="soft">{t("admin-themes-text")}</p>
      <ul class={organisation.themes.length > 0 ? "list" : undefined}>
        {organisation.themes.map((theme) => (
          <li class="row apart" key={theme.id}>
            <div>
              <strong>{theme.name}</strong>
              <p class="soft small">{theme.description}</p>
            </div>
            <Button
              size="small"
              icon="pen"
              onClick={() => {
                open.value = theme;
              }}
            >
              {t("admin-edit")}
              <span class="hidden">: {theme.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon="plus"
          onClick={() => {
            open.value = "new";
          }}
        >
          {t("admin-new-theme")}
        </Button>
      </div>
      {open.value && <ThemeDialog theme={open.value === "new" ? undefined : open.value} onClose={close} />}
    </div>
  );
}

function ThemeDialog({ theme, onClose }: { theme: Theme | undefined; onClose: () => void }) {
  const name = useSignal(theme?.name ?? "");
  const description = useSignal(theme?.description ?? "");
  const save = useAction(async () => {
    const values = { name: name.value.trim(), description: description.value.trim() };
    if (theme) await mutate(EditThemeMutation, { input: { themeId: theme.id, ...values } });
    else await mutate(CreateThemeMutation, { input: values });
    saved();
    onClose();
  });
  return (
    <Dialog title={theme ? theme.name : t("admin-new-theme")} onClose={onClose}>
      <Form action={save} fields={["name", "description"]}>
        <Field
          label={t("admin-theme-name")}
          required
          value={name.value}
          error={fieldError(save.refusal.value, "name")}
          onText={(text) => {
            name.value = text;
          }}
        />
        <TextArea
          label={t("admin-theme-description")}
          optional
          value={description.value}
          error={fieldError(save.refusal.value, "description")}
          onText={(text) => {
            description.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}
