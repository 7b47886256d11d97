/** Parts of an MDX file that are no prose. */
const PARTS = {
  frontmatter: /^---\n[^]*?\n---\n/g,
  code: /^(```|~~~)[^]*?^\1.*$/gm,
  comments: /\{\/\*[^]*?\*\/\}|<!--[^]*?-->/g,
  imports: /^(?:import|export)\s.*$/gm,
  /** They answer for their own numerals. */
  covered: /<(Claim|Plain|time|data|pre)\b[^>]*>[^]*?<\/\1>/g,
  tags: /<\/?[A-Za-z][^<>]*>/g,
  expressions: /\{[^{}]*\}/g,
  linkTargets: /\]\([^)]*\)/g,
  listMarkers: /^\s*\d+[.)](?=\s)/gm,
} as const;

type Part = keyof typeof PARTS;

/** The text with some parts blanked, so that every position stays the same. */
export function blank(text: string, parts: readonly Part[]): string {
  return parts.reduce((rest, part) => rest.replace(PARTS[part], (found) => found.replace(/[^\n]/g, ' ')), text);
}

/** What of an MDX file a reader sees as prose, each character in its place. */
export const proseOf = (mdx: string): string => blank(mdx, Object.keys(PARTS) as Part[]);
