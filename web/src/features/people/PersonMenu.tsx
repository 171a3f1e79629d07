import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { saved, told } from "#ui/announce";
import { confirm } from "#ui/confirm";
import { Menu } from "#ui/Menu";
import {
  DeactivatePersonMutation,
  type PersonDetailsFragment,
  SetAdministratorMutation,
  SetStandingMutation,
} from "./people.generated";

/** What may be done about a person: roles in the organisation, and the end of an account. */
export function PersonMenu({ person }: { person: PersonDetailsFragment }) {
  const { id: personId, name, administrator, standing, viewerCan } = person;
  const administer = useAction(() =>
    told(async () => {
      await mutate(SetAdministratorMutation, { input: { personId, administrator: !administrator } });
      saved();
    }),
  );
  const stand = useAction(() =>
    told(async () => {
      const to = standing === "MEMBER" ? "SUPPORTER" : "MEMBER";
      await mutate(SetStandingMutation, { input: { personId, standing: to } });
      saved();
    }),
  );
  const deactivate = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("people-deactivate-question", { name }),
        text: t("people-deactivate-text"),
        action: t("people-deactivate"),
        danger: true,
      });
      if (!sure) return;
      await mutate(DeactivatePersonMutation, { input: { personId } });
      saved();
    }),
  );
  return (
    <Menu
      label={t("people-more-for", { name })}
      items={[
        viewerCan.setAdministrator && {
          label: administrator ? t("people-no-administrator") : t("people-make-administrator"),
          icon: "gear",
          run: () => void administer.run(),
        },
        viewerCan.setStanding && {
          label: standing === "MEMBER" ? t("people-make-supporter") : t("people-make-member"),
          icon: "person",
          run: () => void stand.run(),
        },
        viewerCan.deactivate && {
          label: t("people-deactivate"),
          icon: "close",
          danger: true,
          run: () => void deactivate.run(),
        },
      ]}
    />
  );
}
