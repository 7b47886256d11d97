import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { asLine, expectedBy, type Words } from './value-words.ts';

/** The key in US dollars for a key in another currency: input_usd_per_mtok for input_eur_per_mtok. */
function inDollars(key: string, known: readonly string[]): string | undefined {
  const dollars = key.replace(/(^|_)(?!usd_)[a-z]{3}_per_/, '$1usd_per_');
  return dollars !== key && known.includes(dollars) ? dollars : undefined;
}

/** The known key that an unknown one most likely stands for. */
export const meantKey = (key: string, known: readonly string[]): string | undefined => inDollars(key, known) ?? nearest(key, known);

/** What to say of a key that the schema does not have. */
export function unknownKey(key: string, given: unknown, known: readonly string[]): Words {
  const dollars = inDollars(key, known);
  if (dollars !== undefined) {
    const currency = /([a-z]{3})_per_/.exec(key)?.[1] ?? key;
    return {
      found: `${key} is a price in ${currency.toUpperCase()}`,
      expected: 'US dollars, converted, with the rate of exchange and its day in the note',
      fix: `${dollars}: the price in US dollars`,
    };
  }
  const meant = meantKey(key, known);
  return {
    found: `“${key}” is not a key that belongs here`,
    expected: meant ?? `one of ${known.join(', ')}`,
    ...(meant !== undefined && { fix: asLine(meant, given) }),
  };
}

/** What to say of a key that the author chose, such as an id, and that breaks its rule. */
export function badKey(key: string, issue: z.core.$ZodIssueInvalidKey): Words {
  const found = `“${key}” can’t be a key here`;
  const expected = issue.issues.map(expectedBy).find((words) => words !== undefined);
  if (expected !== undefined) return { found, expected };
  return { found, expected: 'lower-case letters, digits, dots and hyphens', fix: `${key.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}:` };
}
