// Until when a working group is there, where it has a term, or that its term is over.
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { Time } from "#ui/Time";

export function Term({ group }: { group: { endsOn?: string | null; ended: boolean } }) {
  if (!group.endsOn) return null;
  return (
    <Badge tone={group.ended ? "warm" : "calm"} icon="clock">
      {t(group.ended ? "groups-term-ended" : "groups-term-until")} <Time at={group.endsOn} as="date" />
    </Badge>
  );
}
