import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { lcpr } from './lcpr.ts';
import type { InputSpecs, InputSpec, Model, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { breakEvenHitRate } from './prompt-caching.ts';
import { yesOrNo } from './questions.ts';

const { inputUsdPerMtok } = lcpr.inputs;

const lifetime = (label: string, byDefault: number): InputSpec => ({
  label,
  unit: 'minutes',
  minimum: 1,
  maximum: 43_200,
  default: byDefault,
  hint: 'How long the vendor keeps an entry: a choice of yours, or written in its documentation.',
  show: count(0, 'minute'),
});

const inputs = {
  gapMinutes: {
    label: 'Mean gap between calls with the same prefix, minutes',
    unit: 'minutes',
    minimum: 0.001,
    maximum: 43_200,
    default: 10,
    hint: 'Minutes in the hours that you are busy, over the calls in them that share one prefix.',
    show: count(1, 'minute'),
  },
  inputUsdPerMtok: { ...inputUsdPerMtok, default: 3 },
  readUsdPerMtok: { ...inputUsdPerMtok, label: 'Cached input price, USD per million tokens', default: 0.3 },
  shortLifetimeMinutes: lifetime('Short lifetime, minutes', 5),
  shortWriteUsdPerMtok: { ...inputUsdPerMtok, label: 'Write price for the short lifetime, USD per million tokens', default: 3.75 },
  longLifetimeMinutes: lifetime('Long lifetime, minutes', 60),
  longWriteUsdPerMtok: { ...inputUsdPerMtok, label: 'Write price for the long lifetime, USD per million tokens', default: 6 },
  readsRenew: yesOrNo('Does a read start the lifetime again?', 'The vendor’s documentation says whether using an entry renews it.', 1),
} as const satisfies InputSpecs;

export type CacheLifetimeInputs = Values<typeof inputs>;

export interface CacheLifetime {
  readonly shortHitRate: number;
  readonly longHitRate: number;
  /** The hit rate from which the lifetime pays; undefined when reading is not cheaper than sending. */
  readonly shortNeededHitRate: number | undefined;
  readonly longNeededHitRate: number | undefined;
  /** What a million prefix tokens cost on average, read or written. */
  readonly shortUsdPerMtok: number;
  readonly longUsdPerMtok: number;
  readonly verdict: string;
}

/**
 * The share of calls, 0..1, that find the prefix, for calls that arrive at random with this mean gap.
 * When a read renews the entry, a call hits if its gap is shorter than the lifetime: 1 − e^(−lifetime / gap).
 * When it does not, each write is followed by lifetime / gap hits on average: lifetime / (lifetime + gap).
 */
export function hitRate(lifetimeMinutes: number, gapMinutes: number, readsRenew: boolean): number {
  return readsRenew ? 1 - Math.E ** (-lifetimeMinutes / gapMinutes) : lifetimeMinutes / (lifetimeMinutes + gapMinutes);
}

const average = (hit: number, read: number, write: number): number => hit * read + (1 - hit) * write;

function verdict(plain: number, short: number, long: number): string {
  if (Math.min(short, long) >= plain) return 'Calls come too seldom: sending the prefix each time costs no more than caching it.';
  if (short === long) return 'Caching pays, and both lifetimes cost the same.';
  return short < long ? 'Caching pays, and the short lifetime is the cheaper one.' : 'Caching pays, and the long lifetime is the cheaper one.';
}

function compute(i: CacheLifetimeInputs): Outcome<CacheLifetime> {
  const renew = i.readsRenew === 1;
  const shortHitRate = hitRate(i.shortLifetimeMinutes, i.gapMinutes, renew);
  const longHitRate = hitRate(i.longLifetimeMinutes, i.gapMinutes, renew);
  const shortUsdPerMtok = average(shortHitRate, i.readUsdPerMtok, i.shortWriteUsdPerMtok);
  const longUsdPerMtok = average(longHitRate, i.readUsdPerMtok, i.longWriteUsdPerMtok);
  return value({
    shortHitRate,
    longHitRate,
    shortNeededHitRate: breakEvenHitRate({ ...i, writeUsdPerMtok: i.shortWriteUsdPerMtok }),
    longNeededHitRate: breakEvenHitRate({ ...i, writeUsdPerMtok: i.longWriteUsdPerMtok }),
    shortUsdPerMtok,
    longUsdPerMtok,
    verdict: verdict(i.inputUsdPerMtok, shortUsdPerMtok, longUsdPerMtok),
  });
}

interface OneLifetime {
  readonly which: 'Short' | 'Long';
  readonly kept: number;
  readonly write: number;
  readonly hit: number;
  readonly needed: number | undefined;
  readonly usdPerMtok: number;
}

function lifetimeSteps(i: CacheLifetimeInputs, { which, kept, write, hit, needed, usdPerMtok }: OneLifetime): readonly Step[] {
  const [gap, base, read] = [i.gapMinutes, i.inputUsdPerMtok, i.readUsdPerMtok];
  return [
    i.readsRenew === 1
      ? { label: `${which} lifetime: hit rate`, formula: '1 − e^(−kept / gap)', values: { e: Math.E, kept, gap }, result: hit, unit: 'share' }
      : { label: `${which} lifetime: hit rate`, formula: 'kept / (kept + gap)', values: { kept, gap }, result: hit, unit: 'share' },
    {
      label: `${which} lifetime: cost of the prefix per million tokens`,
      formula: 'hit × read + (1 − hit) × write',
      values: { hit, read, write },
      result: usdPerMtok,
      unit: 'USD/Mtok',
    },
    ...optionalStep(needed, {
      label: `${which} lifetime: hit rate it needs`,
      formula: 'max(0, write − base) / max(write − read, base − read)',
      values: { write, base, read },
      unit: 'share',
    }),
  ];
}

/** Which cache lifetime to buy, from how often calls with the same prefix arrive. */
export const cacheLifetime: Model<typeof inputs, CacheLifetime> = {
  name: 'cache-lifetime',
  title: 'Cache lifetime',
  summary: 'Whether your calls come often enough for a prompt cache, and which lifetime is the cheaper one.',
  inputs,
  outputs: {
    shortHitRate: { label: 'Short lifetime: hit rate', unit: 'share', show: percent(1) },
    shortNeededHitRate: { label: 'Short lifetime: hit rate it needs', unit: 'share', show: percent(1) },
    shortUsdPerMtok: { label: 'Short lifetime: cost of the prefix per million tokens', unit: 'USD/Mtok', show: money(2) },
    longHitRate: { label: 'Long lifetime: hit rate', unit: 'share', show: percent(1) },
    longNeededHitRate: { label: 'Long lifetime: hit rate it needs', unit: 'share', show: percent(1) },
    longUsdPerMtok: { label: 'Long lifetime: cost of the prefix per million tokens', unit: 'USD/Mtok', show: money(2) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps: (i, r) => [
    ...lifetimeSteps(i, {
      which: 'Short',
      kept: i.shortLifetimeMinutes,
      write: i.shortWriteUsdPerMtok,
      hit: r.shortHitRate,
      needed: r.shortNeededHitRate,
      usdPerMtok: r.shortUsdPerMtok,
    }),
    ...lifetimeSteps(i, {
      which: 'Long',
      kept: i.longLifetimeMinutes,
      write: i.longWriteUsdPerMtok,
      hit: r.longHitRate,
      needed: r.longNeededHitRate,
      usdPerMtok: r.longUsdPerMtok,
    }),
  ],
  conventions: ['prefix-read-or-written', 'random-arrivals'],
  limits: [
    'Real traffic comes in bursts, and bursts hit more often than the mean gap says; the usage field of your API has the truth.',
    'Prompts with several prefixes have a gap for each: the rare ones may not pay although the common one does.',
    'Vendors evict entries before their time when memory is short.',
  ],
};
