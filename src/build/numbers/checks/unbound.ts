import { findNumerals } from '../numerals.ts';
import { whereOn, type PageCheck } from '../world.ts';

const MEND = 'pin it in <Claim id>, write a date in <time datetime>, list a name in pricing/names.yaml, or give a reason in <Plain why>';

/** N201: a number in the page's text that belongs to no claim, binding, name, date, code block or reasoned exemption. */
export const unbound: PageCheck = (page, { maskNames, locate }) =>
  page.runs.flatMap((run) =>
    findNumerals(maskNames(run.masked).text).map(({ text, start }) => ({
      check: 'N201' as const,
      subject: text,
      ...whereOn(page, { run, start }, locate.numeral(page.path, text)),
      details: [`“${text}” belongs to no claim`],
      mend: MEND,
    })),
  );
