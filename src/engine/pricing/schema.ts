import { z } from 'zod';
import { EVIDENCE } from '../evidence.ts';
import { UNITS } from '../units.ts';
import { isDay, isMonth } from './dates.ts';
import { offerFindings } from './offer-checks.ts';
import { PLAUSIBLE } from './plausible.ts';
import { RATES, type RateKey } from './rates.ts';
import { isRecord, rowFindings, type Finding } from './row-checks.ts';
import { sourceFindings } from './source-checks.ts';

/**
 * The shape of the files in `pricing/` as people write them. The loader turns it into `PricingData`.
 * Each field carries the description and example that editors show and that error messages quote.
 */

/** Adds checks that run on values with other problems too, so that all of a file's problems are shown at once. */
export const contradictions = <T>(schema: z.ZodType<T>, findings: (given: Record<string, unknown>) => readonly Finding[]): z.ZodType<T> =>
  schema.check(
    z.superRefine(
      (given: unknown, context: z.RefinementCtx) => {
        if (!isRecord(given)) return;
        for (const finding of findings(given)) {
          context.addIssue({ code: 'custom', message: finding.found, path: [...finding.path], params: finding });
        }
      },
      { when: () => true },
    ),
  );

const text = (description: string, example: string) => z.string().min(1).meta({ description, examples: [example] });

const date = (description: string, example: string, accepts: (given: string) => boolean, form: string) =>
  z
    .string()
    .refine(accepts, { params: { expected: `a day that exists, written ${form}` } })
    .meta({ description, examples: [example] });

const day = (description: string, example: string) => date(description, example, isDay, 'YYYY-MM-DD');
const dayOrMonth = (description: string, example: string) =>
  date(description, example, (given) => isDay(given) || isMonth(given), 'YYYY-MM-DD, or YYYY-MM where only the month is known');

const source = z.strictObject({
  kind: z.enum(['page', 'essay']).meta({ description: 'page: a public page. essay: the essay that this guide corrects.', examples: ['page'] }),
  name: text('What the source is called, when it is not the vendor’s own price page.', 'Cursor case study').optional(),
  url: z
    .string()
    .refine((given) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(given), { params: { expected: 'a full address, starting with https://' } })
    .meta({ description: 'The full address; of the essay, the page that it names.', examples: ['https://lambda.ai/pricing'] })
    .optional(),
  accessed: day('The day somebody read the source.', '2026-05-12').optional(),
});

const sources = z
  .array(source)
  .min(1)
  .meta({ description: 'Where the numbers were found, at least one place.', examples: [[{ kind: 'page', url: 'https://lambda.ai/pricing', accessed: '2026-05-12' }]] });

const verified = dayOrMonth('The day or month somebody last saw this in force.', '2026-05-12');

const rateFields = Object.fromEntries(
  (Object.keys(RATES) as RateKey[]).map((key) => {
    const [low, high] = PLAUSIBLE[key];
    const description = `${RATES[key].label}, ${RATES[key].unit}, plausible from ${low} to ${high}`;
    return [key, z.number().min(0).meta({ description }).optional()];
  }),
) as Record<RateKey, z.ZodOptional<z.ZodNumber>>;

const rates = z
  .strictObject(rateFields)
  .meta({ description: 'The prices, each under a key that holds its unit.', examples: [{ input_usd_per_mtok: 5, output_usd_per_mtok: 30 }] });

const reasonFields = Object.fromEntries(
  (Object.keys(RATES) as RateKey[]).map((key) => [key, text(`Why ${key} is right although it breaks a rule.`, 'the source says so').optional()]),
) as Record<RateKey, z.ZodOptional<z.ZodString>>;

const row = contradictions(
  z
    .strictObject({
      according_to: text('The source that this row follows: essay, or an id for the vendor’s page. Rows of one source never overlap in time.', 'lambda-pricing'),
      from: dayOrMonth('When the price took effect; only where a source says.', '2026-04-24').optional(),
      verified,
      evidence: z
        .enum(['page', 'page-undated', 'essay'])
        .meta({ description: 'page: read on the page at url on the day accessed. page-undated: read, but url or day was not kept. essay: as the essay quotes it.', examples: ['page'] }),
      sources,
      rates,
      exceptions: z
        .strictObject(reasonFields)
        .meta({ description: 'For a rate that breaks a rule and is right all the same: why.', examples: [{ output_usd_per_mtok: 'output is sold at a loss, see the note on the page' }] })
        .optional(),
      note: text('What a reader should know of this price, in our own words.', 'On demand, for one GPU.').optional(),
    })
    .meta({ description: 'The prices of one offer as one source gives them at one time.' }),
  (given) => [...rowFindings(given), ...sourceFindings(given)],
);

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const id = z.string().regex(ID);

const offer = contradictions(
  z.strictObject({
    name: text('What is sold, as prose writes it.', 'GPT-5.5'),
    kind: z.enum(['tokens', 'gpu']).meta({ description: 'tokens of a model, or hours of a gpu.', examples: ['tokens'] }),
    rows: z.array(row).min(1).meta({ description: 'Dated rows of prices. A new price is a new row; a row is changed only to mend a mistake.' }),
  }),
  offerFindings,
);

export const authoredVendor = z.strictObject({
  vendor: text('The vendor’s name, as prose writes it.', 'OpenAI'),
  offers: z.record(id, offer).meta({ description: 'What the vendor sells, by key: the offer’s id is <file>/<key>.' }),
});
export type AuthoredVendor = z.infer<typeof authoredVendor>;

const fact = contradictions(
  z.strictObject({
    what: text('What the number measures, as a phrase.', 'Output tokens a second of one H100 at full load'),
    amount: z.number().meta({ description: 'The number, when it is a single one.', examples: [1500] }).optional(),
    low: z.number().meta({ description: 'The low end of a range.', examples: [0.3] }).optional(),
    high: z.number().meta({ description: 'The high end of a range.', examples: [0.5] }).optional(),
    unit: z.enum(UNITS).meta({ description: 'A unit of src/engine/units.ts; a share is a fraction, 0.4 for 40%.', examples: ['tokens/s'] }),
    said_by: text('Who says so: a person, a company, a publication.', 'the source essay’s author'),
    said: text('What the source says, in our own words.', 'One H100 makes about 1,500 output tokens a second.'),
    evidence: z.enum(EVIDENCE).exclude(['rule']).meta({ description: 'How well the number is supported.', examples: ['essay'] }),
    sources,
    verified,
  }),
  (given) => [...amountFindings(given), ...sourceFindings(given)],
);

function amountFindings({ amount, low, high }: Record<string, unknown>): readonly Finding[] {
  const single = amount !== undefined;
  if (single ? low !== undefined || high !== undefined : low === undefined || high === undefined) {
    const found = single ? 'the fact has both an amount and an end of a range' : 'the fact has neither an amount nor both ends of a range';
    return [{ path: [single ? 'amount' : 'what'], found, expected: 'amount, or low and high', fix: 'amount: 1500' }];
  }
  if (single || Number(low) < Number(high)) return [];
  return [{ path: ['low'], found: `low is ${String(low)} and high is ${String(high)}`, expected: 'low below high', fix: `low: ${String(high)}\nhigh: ${String(low)}` }];
}

export const authoredFacts = z.strictObject({
  facts: z.record(id, fact).meta({ description: 'Cited numbers that are not the price of an offer, by id.' }),
});
export type AuthoredFacts = z.infer<typeof authoredFacts>;

export const authoredNames = z.strictObject({
  names: z
    .array(z.string().refine((name) => /\d/.test(name) && /\p{L}/u.test(name), { params: { expected: 'a name with both letters and digits' } }))
    .meta({ description: 'Names that contain digits, as prose writes them: no number of theirs is a claim. Names of offers need no entry.' }),
});
export type AuthoredNames = z.infer<typeof authoredNames>;

const pin = z.strictObject({
  according_to: text('The row that stands: its according_to.', 'essay'),
  reason: text('Why this one.', 'The essay’s worked examples use it.'),
});

export const authoredEditions = z.strictObject({
  current: text('The edition that the prose speaks for.', '2026-05'),
  editions: z
    .record(
      z.string().refine(isMonth, { params: { expected: 'a month, YYYY-MM' } }),
      z.strictObject({
        as_of: day('The day whose prices the edition uses.', '2026-05-31'),
        pins: z.record(z.string(), pin).meta({ description: 'For each offer whose sources disagree on that day, the row that stands.' }).optional(),
      }),
    )
    .meta({ description: 'Dates that the guide speaks for, by id: the month.' }),
});
export type AuthoredEditions = z.infer<typeof authoredEditions>;
