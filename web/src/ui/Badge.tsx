import type { ComponentChildren } from "preact";
import { hueOf } from "./hue";
import { Icon, type IconName } from "./Icon";

type Tone = "calm" | "good" | "warm" | "bad" | "info";

export function Badge({
  tone = "calm",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class={`badge badge-${tone}`}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}

/** A group's name with its coloured mark, leading to its page. */
export function GroupLink({ group }: { group: { name: string; slug: string } }) {
  return (
    <a class="group-link" href={`/g/${group.slug}`}>
      <GroupMark slug={group.slug} />
      {group.name}
    </a>
  );
}

export function GroupMark({ slug, size = 12 }: { slug: string; size?: number }) {
  return (
    <span
      class={`group-mark hue-${hueOf(slug)}`}
      style={{ width: `${size}px`, height: `${size}px` }}
      aria-hidden="true"
    />
  );
}
