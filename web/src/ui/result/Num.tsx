import { language } from "#i18n/text";
import { exactly, shown } from "./exact";

interface Props {
  value: string;
  /** What is shown, where it is more than the digits: money, a sign. */
  children?: string;
}

/** A number, rounded for the eye, with the exact one a hover away. */
export function Num({ value, children }: Props) {
  return <span title={exactly(value, language.value)}>{children ?? shown(value, language.value)}</span>;
}
