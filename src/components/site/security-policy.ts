/**
 * The content security policy as each page states it, for hosts that cannot send headers: files of the site itself, and
 * nothing that is written into the page. `public/_headers` has what only a header can say, and allows what any page needs;
 * a browser holds a page to both.
 */
export const SECURITY_POLICY = "default-src 'self';object-src 'none';base-uri 'none';form-action 'self'";

/** The search looks into its index with a WebAssembly program, so its page may compile one. It may not evaluate text as a script. */
export const SEARCH_POLICY = `${SECURITY_POLICY};script-src 'self' 'wasm-unsafe-eval'`;
