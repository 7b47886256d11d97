import { WRITTEN_DATE } from '../dates.ts';
import { findNumerals, maskMatches } from '../numerals.ts';
import { whereOn, type PageCheck } from '../world.ts';

/** N202: a number in a title, a description or an attribute that a reader sees or hears. Names and dates may stand there. */
export const unboundAttribute: PageCheck = (page, { maskNames, locate }) =>
  page.attributes.flatMap((mark) =>
    findNumerals(maskMatches(maskNames(mark.text).text, WRITTEN_DATE)).map(({ text }) => ({
      check: 'N202' as const,
      subject: text,
      ...whereOn(page, mark, locate.literal(page.path, mark.text)),
      details: [`“${text}” in ${mark.where} belongs to no claim`],
      mend: 'write it without the number, or bind the whole attribute: data-bind-<attribute>="value <claim id>"',
    })),
  );
