import { claim, comparison } from '../../../engine/claims.ts';
import { DAYS_PER_WEEK, TOKENS_PER_MTOK } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { documentBackfill, type DocumentBackfill } from '../../../engine/models/document-backfill.ts';
import { defaults, type Values } from '../../../engine/models/model.ts';
import { cited, citedNumber, formula, modelOutput, price, type NumberTerm } from '../../../engine/terms.ts';
import type { ClaimContext } from '../../../engine/claim-context.ts';
import { GPT, TOGETHER_LLAMA } from './offers.ts';

type Inputs = Values<typeof documentBackfill.inputs>;

/** Where each input of the model comes from; reading only, because the essay gives no length of the output. */
const sources: Partial<Record<keyof Inputs, (c: ClaimContext) => number>> = {
  documents: (c) => c.factNumber('backfill-documents'),
  inputTokens: (c) => c.factNumber('backfill-input-tokens'),
  inputUsdPerMtok: (c) => c.rate(TOGETHER_LLAMA, 'input_usd_per_mtok'),
  retryShare: (c) => c.factNumber('backfill-retry-share'),
  doneShare: (c) => c.factNumber('backfill-done-share'),
  retryShareAfter: (c) => c.factNumber('backfill-retry-share-after'),
};

/** One output of the backfill; `needed` are the inputs that it depends on, and the others keep the model's defaults. */
const backfill = (output: keyof DocumentBackfill & string, what: string, needed: readonly (keyof Inputs)[]): NumberTerm =>
  modelOutput(
    documentBackfill,
    output,
    (c) => ({
      ...defaults(documentBackfill.inputs),
      outputTokens: 0,
      ...Object.fromEntries(needed.map((input) => [input, sources[input]?.(c) ?? 0])),
    }),
    what,
  );

const reading = ['documents', 'inputTokens', 'inputUsdPerMtok'] as const;
const documents = citedNumber('backfill-documents', 'Documents of the legal backfill', 'documents');
const done = citedNumber('backfill-done-share', 'Share done', 'share');
const before = citedNumber('backfill-retry-share', 'Retries as a share of calls, before', 'share');
const after = citedNumber('backfill-retry-share-after', 'Retries as a share of calls, after', 'share');

const asTold = {
  'backfill-documents': claim(documents, count()),
  'backfill-tokens': claim(cited('backfill-input-tokens', 'Tokens of a document'), count(0, 'token')),
  'backfill-jurisdictions': claim(cited('backfill-jurisdictions', 'Permitted names of jurisdictions'), count()),
  'backfill-plan-usd': claim(cited('backfill-plan-usd', 'Planned cost of the legal backfill'), money(0)),
  'backfill-plan-weeks': claim(cited('backfill-plan-weeks', 'Planned length of the legal backfill'), inWords('week')),
  'backfill-spent-weeks': claim(cited('backfill-spent-weeks', 'Weeks until the cause was sought'), count()),
  'backfill-spent': claim(cited('backfill-spent-usd', 'Spent by then'), money(0)),
  'backfill-done': claim(done, percent()),
  'backfill-doubled': comparison('doubled', backfill('callsPerDocument', 'Calls per document at the retry share of the legal backfill', ['retryShare']), { low: 1.8, high: 2.2 }),
  'backfill-doubled-week': claim(cited('backfill-doubled-week', 'Week in which the volume doubled'), count()),
  'backfill-retry-share': claim(before, percent()),
  'backfill-retry-share-after': claim(after, percent(1)),
  'backfill-rest-days': claim(cited('backfill-rest-days', 'Length of the rest'), count(0, 'day')),
  'backfill-rest': claim(cited('backfill-rest-usd', 'Cost of the rest'), money(0)),
  'backfill-wrong-guesses': claim(cited('backfill-wrong-guesses', 'Hypotheses that were ruled out'), inWords()),
  'backfill-fix-printed': claim(cited('backfill-retry-fix-usd', 'What a retry mended, as printed'), money(3)),
  'backfill-read-printed': claim(cited('backfill-retry-input-usd', 'Input cost of one retry, as printed'), money(3)),
};

const recomputed = {
  'backfill-calls': claim(backfill('callsPerDocument', 'Calls for each document', ['retryShare']), count(2, 'call')),
  'backfill-retry-rate': claim(backfill('retriesPerDocument', 'Retries for each document', ['retryShare']), percent()),
  'llama-price': claim(price(TOGETHER_LLAMA, 'input_usd_per_mtok'), money(2, 'per million tokens')),
  'backfill-plan-computed': claim(backfill('planUsd', 'Reading every document once', reading), money(0)),
  'backfill-read-once': claim(backfill('rawUsdPerDocument', 'Reading one document', ['inputTokens', 'inputUsdPerMtok']), money(4)),
  'backfill-spent-computed': claim(backfill('spentUsd', 'Reading what was done, with retries from the first day', [...reading, 'retryShare', 'doneShare']), money(0)),
  'backfill-rest-computed': claim(backfill('remainingAfterFixUsd', 'Reading what remained, with few retries', [...reading, 'doneShare', 'retryShareAfter']), money(0)),
  'backfill-speed-up': claim(
    formula(
      'Documents a day after the fix over documents a day before',
      'ratio',
      `((1 − done) / days) / (done / (weeks × ${DAYS_PER_WEEK}))`,
      {
        done,
        days: citedNumber('backfill-rest-days', 'Days for the rest', 'days'),
        weeks: citedNumber('backfill-spent-weeks', 'Weeks before', 'weeks'),
      },
      (t) => (1 - t.done) / t.days / (t.done / (t.weeks * DAYS_PER_WEEK)),
    ),
    multiple(1),
  ),
  'backfill-speed-explained': claim(
    formula('Documents a call after the fix over documents a call before', 'ratio', '(1 − after) / (1 − before)', { after, before }, (t) => (1 - t.after) / (1 - t.before)),
    multiple(1),
  ),
  'backfill-on-gpt': claim(
    formula(
      'Reading what remained once on GPT-5.5',
      'USD',
      `documents × (1 − done) × tokens × price / ${TOKENS_PER_MTOK}`,
      { documents, done, tokens: citedNumber('backfill-input-tokens', 'Tokens of a document', 'tokens'), price: price(GPT, 'input_usd_per_mtok') },
      (t) => (t.documents * (1 - t.done) * t.tokens * t.price) / TOKENS_PER_MTOK,
    ),
    money(0),
  ),
};

/** The numbers of the legal backfill. */
export const backfillClaims = { ...asTold, ...recomputed };
