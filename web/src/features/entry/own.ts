/** An address of this site, or its first page: a link from outside must not lead away after signing in. */
export function ownAddress(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : "/";
}
