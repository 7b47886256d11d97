/** The address of an internal path on a site that may be served under a folder: `/numbers/` is `/guide/numbers/` there. */
export function withBase(path: string): string {
  if (!path.startsWith('/')) return path;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
