// A role in a list: whether it is open, who holds it until when, and whether people offer themselves.
import type { RoleStanding } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Badge } from "./Badge";
import type { IconName } from "./Icon";
import type { RoleGlanceFragment } from "./role.generated";
import { Time } from "./Time";

/** A word and a sign, never colour alone. */
const STANDINGS: Record<RoleStanding, { word: TextKey; tone: "calm" | "good" | "warm"; icon: IconName }> = {
  OPEN: { word: "role-standing-open", tone: "warm", icon: "hand" },
  HELD: { word: "role-standing-held", tone: "good", icon: "person" },
  ENDING: { word: "role-standing-ending", tone: "warm", icon: "clock" },
  RETIRED: { word: "role-standing-retired", tone: "calm", icon: "minus" },
};

export function RoleBadge({ standing }: { standing: RoleStanding }) {
  const { word, tone, icon } = STANDINGS[standing];
  return (
    <Badge tone={tone} icon={icon}>
      {t(word)}
    </Badge>
  );
}

export function RoleRow({ role }: { role: RoleGlanceFragment }) {
  const { holding } = role;
  return (
    <>
      <a class="item-title" href={`/roles/${role.id}`}>
        {role.name}
      </a>
      <div class="item-line">
        {role.standing !== "HELD" && <RoleBadge standing={role.standing} />}
        {holding && <a href={`/people/${holding.person.handle}`}>{holding.person.name}</a>}
        {holding?.until && (
          <span>
            {t("role-until")} <Time at={holding.until} as="date" />
          </span>
        )}
        {role.selection && <a href={`/processes/${role.selection.id}`}>{t("role-in-selection")}</a>}
        {role.standing === "OPEN" && role.offerCount > 0 && (
          <span>{t("role-offers-count", { count: role.offerCount })}</span>
        )}
      </div>
    </>
  );
}
