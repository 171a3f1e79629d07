import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./Icon";

type Look = "primary" | "plain" | "quiet" | "danger";

interface Common {
  look?: Look;
  size?: "small" | "normal" | "large";
  icon?: IconName;
  wide?: boolean;
  children?: ComponentChildren;
}

type ButtonProps = Common & { busy?: boolean } & Omit<
    JSX.IntrinsicElements["button"],
    "size" | "icon" | "children"
  >;
type LinkProps = Common & { href: string } & Omit<
    JSX.IntrinsicElements["a"],
    "size" | "icon" | "children" | "role"
  >;

const classes = ({ look = "plain", size = "normal", wide = false }: Common) =>
  `button button-${look} button-${size}${wide ? " button-wide" : ""}`;

export function Button({
  look,
  size,
  icon,
  wide,
  busy,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={classes({ look, size, wide } as Common)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        // A busy button keeps the focus; it only stops answering.
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ look, size, icon, wide, children, ...rest }: LinkProps) {
  return (
    <a {...rest} class={classes({ look, size, wide } as Common)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
