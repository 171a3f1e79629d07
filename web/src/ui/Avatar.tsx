import type { ComponentChildren } from "preact";
import { hueOf } from "./hue";

interface Face {
  name: string;
  initials: string;
  pictureUrl?: string | null;
  handle?: string;
}

/** The name always stands beside it, so a screen reader skips it. */
export function Avatar({ person, size = 36 }: { person: Face; size?: number }) {
  const style = { width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.38)}px` };
  if (person.pictureUrl) {
    return <img class="avatar" src={person.pictureUrl} alt="" style={style} loading="lazy" />;
  }
  return (
    <span class={`avatar hue-${hueOf(person.name)}`} style={style} aria-hidden="true">
      {person.initials}
    </span>
  );
}

interface ByProps {
  person: Face & { handle: string };
  /** What stands under the name: a role, a time. */
  children?: ComponentChildren;
  size?: number;
}

/** A face, a name that leads to the person, and a line under it. */
export function PersonLine({ person, children, size = 36 }: ByProps) {
  return (
    <div class="person-line">
      <Avatar person={person} size={size} />
      <div>
        <a class="person-name" href={`/people/${person.handle}`}>
          {person.name}
        </a>
        {children && <div class="soft small">{children}</div>}
      </div>
    </div>
  );
}
