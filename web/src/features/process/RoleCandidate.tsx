// Who is proposed for the role, in a role selection.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import type { Version } from "./step";

export function RoleCandidate({ version }: { version: Pick<Version, "candidate"> }) {
  if (!version.candidate) return null;
  return <PersonLine person={version.candidate}>{t("consent-candidate")}</PersonLine>;
}
