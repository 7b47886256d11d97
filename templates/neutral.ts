/**
 * A text that no spreadsheet takes for a formula: whatever would start one gets an apostrophe before it. Readers type these
 * texts, and a file that is passed on must not run what somebody wrote into it.
 */
export const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
