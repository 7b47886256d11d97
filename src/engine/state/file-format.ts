/** What every workload file says it is, so that another JSON file is not taken for one. */
export const FILE_FORMAT = 'loaded-cost-workload';
/** The version of the file's shape, not of the arithmetic. */
export const FILE_VERSION = 2;

/** Limits of what is read: far above any workload, far below what would slow a page down. */
export const LONGEST_FILE = 100_000;
export const LONGEST_NAME = 80;
export const LONGEST_ID = 80;
export const MOST_ENTRIES = 200;

/** An offer is `vendor/name`; answers may also be given for a whole vendor. */
export const OFFER_ID = /^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/;
export const VENDOR_OR_OFFER_ID = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)?$/;

/** Characters that no line of text holds: control characters and line separators. */
export const UNPRINTABLE = /[\p{Cc}\u2028\u2029]/gu;
/** One line of text. */
export const ONE_LINE = /^[^\p{Cc}\u2028\u2029]*$/u;
