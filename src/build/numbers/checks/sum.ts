import { readShownNumber } from '../arithmetic/shown-number.ts';
import { whereOn, type PageCheck } from '../world.ts';

/** Less than this share of the last digit is the noise of binary fractions. */
const NOISE = 1e-6;

/**
 * N302: shown parts that do not add up to the shown total, at the digits of the total. Rounding is no excuse: readers add up what they see,
 * so the author shows digits that add up.
 */
export const sum: PageCheck = (page) =>
  page.sums.flatMap((mark) => {
    const text = `${mark.parts.join(' + ')} = ${mark.totals.join(', ')}`;
    const problem = sumProblem(mark.parts, mark.totals);
    if (!problem) return [];
    return [
      {
        check: 'N302' as const,
        subject: text,
        ...whereOn(page, mark, undefined),
        details: [`page says ${text}`, problem],
        mend: 'show more digits, or name the part that is left out',
      },
    ];
  });

function sumProblem(parts: readonly string[], totals: readonly string[]): string | undefined {
  const [totalText, ...others] = totals;
  if (totalText === undefined || others.length > 0) return `a sum has one data-total; there are ${totals.length}`;
  const total = readShownNumber(totalText);
  const numbers = parts.map(readShownNumber);
  if (!total || numbers.length === 0 || numbers.includes(undefined)) return 'a part or the total is no number';
  const added = numbers.reduce((whole, part) => whole + (part?.value ?? 0), 0);
  if (Math.abs(added - total.value) <= total.halfStep * (1 + NOISE)) return undefined;
  return `the parts add up to ${Number(added.toPrecision(12))}`;
}
