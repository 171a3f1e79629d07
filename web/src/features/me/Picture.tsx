import { useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { refusalText } from "#api/errors";
import { put, remove } from "#api/http";
import { refresh } from "#api/reading";
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { saved } from "#ui/announce";
import { Button } from "#ui/Button";
import { Icon } from "#ui/Icon";
import { square } from "./square";

interface Props {
  person: { name: string; initials: string; pictureUrl?: string | null };
}

/** A picture, or the initials. It is made small here: a photograph of megabytes never travels. */
export function Picture({ person }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const send = useAction(async (picked: File) => {
    await put<{ url: string }>("/me/picture", await square(picked));
    await refresh();
    saved();
  });
  const drop = useAction(async () => {
    await remove("/me/picture");
    await refresh();
    saved();
    file.current?.parentElement?.querySelector("button")?.focus();
  });
  const refusal = send.refusal.value ?? drop.refusal.value;
  return (
    <div class="picture">
      <Avatar person={person} size={88} />
      <div class="stack-tight">
        <div class="row">
          <input
            ref={file}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            class="hidden"
            tabIndex={-1}
            aria-label={t("me-picture")}
            onChange={(event) => {
              const picked = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (picked) void send.run(picked);
            }}
          />
          <Button busy={send.busy.value} onClick={() => file.current?.click()}>
            {person.pictureUrl ? t("me-picture-change") : t("me-picture-add")}
          </Button>
          {person.pictureUrl && (
            <Button look="danger" busy={drop.busy.value} onClick={() => void drop.run()}>
              {t("me-picture-remove")}
            </Button>
          )}
        </div>
        <p class="hint">{t("me-picture-hint")}</p>
        {refusal && (
          <p class="wrong" role="alert">
            <Icon name="alert" size={16} />
            {refusal.code === "INTERNAL" ? t("me-picture-unreadable") : refusalText(refusal)}
          </p>
        )}
      </div>
    </div>
  );
}
