// A button that opens a dialog.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Button } from "#ui/Button";
import { Dialog } from "#ui/Dialog";
import type { IconName } from "#ui/Icon";

interface Props {
  label: string;
  title?: string;
  look?: "primary" | "plain" | "quiet" | "danger";
  icon?: IconName;
  wide?: boolean;
  size?: "normal" | "large";
  children: (close: () => void) => ComponentChildren;
}

export function Open({ label, title = label, look, icon, wide, size, children }: Props) {
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  return (
    <>
      <Button
        {...(look && { look })}
        {...(icon && { icon })}
        {...(wide && { wide })}
        {...(size && { size })}
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        {label}
      </Button>
      {open.value && (
        <Dialog title={title} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
