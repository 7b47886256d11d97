/**
 * The content security policy as each page states it, so that it holds on hosts that cannot send headers: files of the site
 * itself, and images that are written into it, as its icon is. To this the build adds the digests of the styles and the script that it has written into the page, and of no others.
 * `public/_headers` has what only a header can say, and all that does not differ between pages; a browser holds a page to both.
 */
export const SECURITY_POLICY = "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self'";

/** The search looks into its index with a WebAssembly program, so its page may compile one. It may not evaluate text as a script. */
export const SEARCH_POLICY = `${SECURITY_POLICY};script-src 'self' 'wasm-unsafe-eval'`;
