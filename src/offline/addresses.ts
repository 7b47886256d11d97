/**
 * Addresses of the site as the worker and the build both write them: without the path that the site is served under, a folder in
 * place of its `index.html`. The home page is the empty one.
 */

/**
 * What always comes from the network: directions to the host and to robots, the worker itself, and what is made after it: the PDF, which
 * a reader keeps by downloading it, and the images that other sites show.
 */
const NOT_OFFERED = /^(_headers|robots\.txt|sitemap.*\.xml|sw\.js|share\/.*|.*\.pdf)$/;
/** For programs: a reader who opens one keeps it, and nobody else downloads it. */
const KEPT_ON_USE = /^[^/]*\.(json|xml|txt)$/;
/** Names that contain a digest of the content: what such an address gives is the same in every version. */
const NAMED_BY_CONTENT = /^_astro\//;

/** The address that leads to a file of the built site; nothing for a file that always comes from the network. */
export function addressOfFile(file: string): string | undefined {
  return NOT_OFFERED.test(file) ? undefined : encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** The address that a request is for; nothing if it leads out of the site or always to the network. What follows a question mark is for the page to read, not for its host. */
export function addressOf(url: string, root: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const place = origin + pathname;
  const path = place.slice(root.length);
  return place.startsWith(root) && !NOT_OFFERED.test(path) ? path.replace(/(^|\/)index\.html$/, '$1') : undefined;
}

/** Whether a file is kept only once somebody has asked for it. */
export const isKeptOnUse = (address: string): boolean => KEPT_ON_USE.test(address);

/** Whether the address gives the same file in every version that has it. */
export const isNamedByContent = (address: string): boolean => NAMED_BY_CONTENT.test(address);
