import { HOURS_PER_MONTH } from '../conventions.ts';
import { count, money, multiple } from '../format.ts';
import { shareInput } from './input-kinds.ts';
import { lcpr } from './lcpr.ts';
import type { InputSpec, InputSpecs, Values } from './model.ts';
import { choice } from './questions.ts';

/** A price as a multiple of the one it replaces. */
const timesPrice = (label: string, byDefault: number, hint: string): InputSpec => ({
  label,
  unit: 'ratio',
  minimum: 0,
  maximum: 100,
  default: byDefault,
  hint,
  show: multiple(2, '×'),
});

const cacheInputs = {
  cacheablePart: shareInput(
    'Part of the input that requests share',
    0.8,
    'The prefix that opens every request word for word the same, over the input; nothing is cached until you enter hits or writes.',
  ),
  cacheHitShare: shareInput('Attempts that read the prefix from the cache', 0, 'Attempts with cached tokens in their usage field, over all attempts.'),
  cachedPriceShare: shareInput('Cached input price, of the input price', 0.1, 'The price of cached input over that of input, both from the vendor’s price page.'),
  cacheWriteShare: shareInput(
    'Attempts that write the prefix to the cache',
    0,
    'Attempts with cache creation in their usage field, over all attempts; those that neither read nor write pay the input price.',
  ),
  cacheLifetime: choice(
    'Lifetime that a write asks for',
    'It chooses which of the two write prices applies; some vendors cache by themselves and charge nothing for the write.',
    ['None: a write costs what input costs', 'Short: minutes', 'Long: an hour'],
    0,
    1,
  ),
  shortWriteMultiple: timesPrice('Write for the short lifetime, times the input price', 1.25, 'The vendor’s write price over its input price.'),
  longWriteMultiple: timesPrice('Write for the long lifetime, times the input price', 2, 'The vendor’s write price over its input price.'),
  storageUsdPerMtokHour: {
    label: 'Rent of the cache, USD per million tokens and hour',
    unit: 'USD/Mtok-hour',
    minimum: 0,
    maximum: 1e4,
    default: 0,
    hint: 'Some vendors charge by the hour for keeping a prefix; zero leaves the rent out.',
    show: money(2),
  },
  storedPrefixes: {
    label: 'Prefixes kept at once',
    unit: '1',
    minimum: 0,
    maximum: 1e9,
    default: 1,
    hint: 'Different prompts, documents or users whose prefix is kept; each pays the rent.',
    show: count(0, 'prefix'),
    whole: true,
  },
  storedHoursPerMonth: {
    label: 'Hours a month that the cache is kept',
    unit: 'hours/month',
    minimum: 0,
    maximum: HOURS_PER_MONTH,
    default: HOURS_PER_MONTH,
    hint: 'All hours of the month unless you let it lapse, as at night.',
    show: count(0, 'hour'),
  },
} as const satisfies InputSpecs;

const priceInputs = {
  reasoningMultiple: {
    ...timesPrice('Billed output, times the visible output', 1, 'Output tokens with reasoning, over those without; one if the output above is what you are billed for.'),
    minimum: 1,
  },
  longContextOverTokens: {
    label: 'Dearer prices apply above, input tokens per request',
    unit: 'tokens',
    minimum: 0,
    maximum: lcpr.inputs.inputTokens.maximum,
    default: lcpr.inputs.inputTokens.maximum,
    hint: 'From the vendor’s price page. Above it the whole request costs more; the default is longer than any request.',
    show: count(0, 'token'),
  },
  longContextInputMultiple: timesPrice('Long-context input, times the input price', 2, 'The vendor’s long-context price over its standard one.'),
  longContextOutputMultiple: timesPrice('Long-context output, times the output price', 1.5, 'The vendor’s long-context price over its standard one.'),
  tier: choice(
    'Service tier',
    'Batch and flex answer later for less, priority sooner for more; standard leaves the next three inputs out.',
    ['Standard only', 'Batch', 'Flex', 'Priority'],
    0,
    0,
  ),
  tierShare: shareInput('Requests sent on that tier', 1, 'Requests that can wait for a batch, or must not wait, over all requests.'),
  tierInputMultiple: timesPrice('Input on that tier, times the input price', 0.5, 'The tier’s price over the standard one, or your contract’s.'),
  tierOutputMultiple: timesPrice('Output on that tier, times the output price', 0.5, 'The tier’s price over the standard one, or your contract’s.'),
  regionalMultiple: timesPrice('Regional price, times the standard price', 1, 'What keeping the data in one region adds to every token; one where it adds nothing.'),
} as const satisfies InputSpecs;

const countingInputs = {
  retries: choice(
    'What the retry rate means',
    'Extra attempts count each retry once; the chance of any attempt lets retries fail too, which makes more attempts.',
    ['Extra attempts per request', 'Chance that any attempt, a retry too, is sent again'],
    0,
    0,
  ),
  repairPricing: choice(
    'What a repair costs',
    'Flat takes the repair cost above for every offer; a new prompt takes what this offer charges for one more request, retries included.',
    ['A flat amount', 'A new prompt at the offer’s own prices'],
    0,
    0,
  ),
  repairedShare: shareInput(
    'Failures that repair turns into successes',
    0,
    'Repaired answers that pass the gate, over all failures; zero pays for repair and counts none of it.',
  ),
} as const satisfies InputSpecs;

/** Everything that `lcpr` asks, then what an offer may charge besides, then how to count. The defaults give `lcpr`. */
export const lcprCompleteInputs = { ...lcpr.inputs, ...cacheInputs, ...priceInputs, ...countingInputs } as const satisfies InputSpecs;

export type LcprCompleteInputs = Values<typeof lcprCompleteInputs>;
