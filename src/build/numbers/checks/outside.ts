import { MASK } from '../numerals.ts';
import { whereClaim, type PageCheck } from '../world.ts';

const BEFORE = /[\p{L}\p{N}$€£¥+−]$/u;
const AFTER = /^[\p{L}\p{N}%‰×°]/u;

/** N207: part of a quantity left outside its claim: `$<Claim>5</Claim>`, `<Claim>50</Claim>%`. What is shown would not be what was checked. */
export const outside: PageCheck = (page) =>
  page.claims.flatMap((mark) => {
    const { run, start, text } = mark;
    const end = endOfMask(run.masked, start);
    const before = BEFORE.exec(run.masked.slice(Math.max(0, start - 2), start))?.[0];
    const after = AFTER.exec(run.masked.slice(end, end + 2))?.[0];
    const sign = before ?? after;
    if (sign === undefined) return [];
    return [
      {
        check: 'N207' as const,
        subject: mark.id,
        ...whereClaim(page, mark),
        details: [`“${sign}” stands directly ${before === undefined ? 'after' : 'before'} “${text}”, outside the claim`],
        mend: 'pin the whole quantity, sign, scale and unit included',
      },
    ];
  });

function endOfMask(masked: string, start: number): number {
  let end = start;
  while (masked[end] === MASK) end += 1;
  return end;
}
