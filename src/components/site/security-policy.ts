/**
 * The content security policy as each page states it, for hosts that cannot send headers: files of the site itself, and
 * nothing that is written into the page. `public/_headers` has the same policy with what only a header can say.
 */
export const SECURITY_POLICY = "default-src 'self';object-src 'none';base-uri 'none';form-action 'self'";
