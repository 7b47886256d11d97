import { WRITTEN_DATE } from './dates.ts';
import { countNumerals, maskMatches } from './numerals.ts';
import type { Cover, PageReading } from './page/reading.ts';
import type { MaskNames } from './names.ts';

/** Where the numerals of all pages are accounted for. `unbound` must be 0. */
export interface Count extends Record<Cover, number> {
  readonly pages: number;
  /** Claims as they stand on pages, words included. */
  readonly quotes: number;
  readonly name: number;
  readonly unbound: number;
  /** Numerals exempt for each reason that authors give: a rise needs a reviewer. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** Counts every numeral of every page by what accounts for it. */
export function countAll(pages: readonly PageReading[], maskNames: MaskNames): Count {
  const total = { pages: pages.length, quotes: 0, claim: 0, binding: 0, name: 0, date: 0, plain: 0, code: 0, unbound: 0 };
  const reasons = new Map<string, number>();
  for (const page of pages) {
    total.quotes += page.claims.length;
    for (const { why, text } of page.plains) reasons.set(why, (reasons.get(why) ?? 0) + countNumerals(text));
    for (const cover of Object.keys(page.covered) as Cover[]) total[cover] += page.covered[cover];
    for (const text of [...page.runs.map(({ masked }) => masked), ...page.attributes.map((attribute) => attribute.text)]) {
      const masked = maskNames(text);
      total.name += masked.numerals;
      total.unbound += countNumerals(masked.text);
    }
    const dates = page.attributes.reduce((sum, { text }) => sum + countNumerals(text) - countNumerals(maskMatches(text, WRITTEN_DATE)), 0);
    total.date += dates;
    total.unbound -= dates;
  }
  return { ...total, reasons };
}

/** The line that every run ends with. */
export function describeCount(count: Count): string {
  const { pages, quotes, claim, binding, name, date, plain, code, unbound } = count;
  const seen = claim + binding + name + date + plain + code + unbound;
  return (
    `${seen} numerals on ${pages} ${pages === 1 ? 'page' : 'pages'}: ${claim} in claims (${quotes} quoted), ${binding} generated, ${name} in names, ${date} in dates, ` +
    `${code} in code blocks, ${plain} exempt with a reason, ${unbound} unbound`
  );
}

/** One line for each reason for an exemption, the most used first. */
export const describeReasons = ({ reasons }: Count): string =>
  [...reasons]
    .filter(([, numerals]) => numerals > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, numerals]) => `  ${numerals} exempt: ${why}`)
    .join('\n');
