// The open roles of a hub: what nobody does now, and anybody may offer to do.
import { t } from "#i18n/text";
import { RoleRow } from "#ui/RoleRow";
import type { HubWhoFragment } from "./groups.generated";

export function OpenRoles({ hub, Part }: { hub: HubWhoFragment & { slug: string }; Part: "h3" | "h4" }) {
  const roles = hub.openRoles.nodes;
  if (roles.length === 0) return null;
  return (
    <div>
      <Part class="hub-card-part">{t("whole-open-roles")}</Part>
      <ul class="stack-tight">
        {roles.map((role) => (
          <li key={role.id}>
            <RoleRow role={role} />
          </li>
        ))}
      </ul>
      {hub.openRoles.pageInfo.hasNextPage && <a href={`/g/${hub.slug}`}>{t("whole-more")}</a>}
    </div>
  );
}
