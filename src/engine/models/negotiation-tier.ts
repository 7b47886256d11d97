import { money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { difference } from './thresholds.ts';

const inputs = {
  spendUsdPerMonth: usdPerMonthInput('Spend with this vendor at list price', 33_960, 'From the invoices, before any discount.'),
  offeredDiscount: shareInput('Discount offered', 0.2, 'Off the list price, for the commitment below.'),
  committedUsdPerMonth: usdPerMonthInput(
    'Commitment asked for it, at list price',
    30_000,
    'What you pay for at the discount whether you use it or not.',
  ),
  expectedUsdPerMonth: usdPerMonthInput(
    'Use you expect at list price',
    33_960,
    'For the months of the commitment, after the savings that you plan.',
  ),
} as const satisfies InputSpecs;

export type NegotiationTierInputs = Values<typeof inputs>;

export interface NegotiationTier {
  readonly tier: string;
  /** What the source essay saw at this spend; undefined where prices are set by contract. */
  readonly discountLow: number | undefined;
  readonly discountHigh: number | undefined;
  readonly termsToAsk: readonly string[];
  readonly billUsdPerMonth: number;
  readonly savingUsdPerMonth: number;
  /** Use at list price below which the commitment costs more than paying the list. */
  readonly breakEvenUseUsdPerMonth: number;
  readonly verdict: string;
}

interface Tier {
  readonly name: string;
  readonly discount?: { readonly low: number; readonly high: number };
  readonly terms: readonly string[];
}

const SMALL: Tier = {
  name: 'List price',
  discount: { low: 0, high: RULES['small-account-discount'].amount.high },
  terms: ['Take the public price; save your time for caching and batching.'],
};
const COMMITTED: Tier = {
  name: 'Committed use',
  discount: RULES['commitment-discount'].amount,
  terms: ['A discount for a commitment of a few months.', 'In writing: what happens when you use less than you committed to.'],
};
const CUSTOM: Tier = {
  name: 'Prices by contract',
  terms: [
    'Tiers that step down by themselves as volume grows.',
    'A price that cannot rise during the term.',
    'A way out when your model is deprecated.',
    'A named account manager.',
  ],
};
const CAPACITY: Tier = {
  name: 'Capacity by contract',
  terms: [
    'Reserved capacity with a service level and a remedy.',
    'Hosting of your own weights.',
    'Engineers of the vendor on your deployment.',
    ...CUSTOM.terms,
  ],
};

function tierOf(spendUsdPerMonth: number): Tier {
  if (spendUsdPerMonth < RULES['negotiate-commitment'].amount) return SMALL;
  if (spendUsdPerMonth < RULES['negotiate-custom'].amount) return COMMITTED;
  return spendUsdPerMonth < RULES['negotiate-capacity'].amount ? CUSTOM : CAPACITY;
}

function verdict(savingUsdPerMonth: number): string {
  if (savingUsdPerMonth > 0) return 'The commitment pays at the use you expect.';
  return savingUsdPerMonth < 0
    ? 'The commitment costs more than the list price at the use you expect.'
    : 'The commitment changes nothing at the use you expect.';
}

function compute(i: NegotiationTierInputs): Outcome<NegotiationTier> {
  const tier = tierOf(i.spendUsdPerMonth);
  const billUsdPerMonth = Math.max(i.expectedUsdPerMonth, i.committedUsdPerMonth) * (1 - i.offeredDiscount);
  const savingUsdPerMonth = difference(i.expectedUsdPerMonth, billUsdPerMonth);
  return value({
    tier: tier.name,
    discountLow: tier.discount?.low,
    discountHigh: tier.discount?.high,
    termsToAsk: tier.terms,
    billUsdPerMonth,
    savingUsdPerMonth,
    breakEvenUseUsdPerMonth: i.committedUsdPerMonth * (1 - i.offeredDiscount),
    verdict: verdict(savingUsdPerMonth),
  });
}

const steps = (i: NegotiationTierInputs, result: NegotiationTier): readonly Step[] => [
  {
    label: 'Bill under the commitment',
    formula: 'max(expected, committed) × (1 − discount)',
    values: { expected: i.expectedUsdPerMonth, committed: i.committedUsdPerMonth, discount: i.offeredDiscount },
    result: result.billUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'Saving',
    formula: 'expected − bill',
    values: { expected: i.expectedUsdPerMonth, bill: result.billUsdPerMonth },
    result: result.savingUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'Use below which it loses',
    formula: 'committed × (1 − discount)',
    values: { committed: i.committedUsdPerMonth, discount: i.offeredDiscount },
    result: result.breakEvenUseUsdPerMonth,
    unit: 'USD/month',
  },
];

/** What to ask of a vendor at a spend (the source essay, Part 4), and what a committed-use discount is worth at the reader’s use. */
export const negotiationTier: Model<typeof inputs, NegotiationTier> = {
  name: 'negotiation-tier',
  title: 'What can you ask for?',
  summary: 'The terms that a spend can ask for, and the use below which a committed discount loses money.',
  inputs,
  outputs: {
    tier: { label: 'Tier', unit: 'text' },
    discountLow: { label: 'Usual discount, at least', unit: 'share', show: percent(0) },
    discountHigh: { label: 'Usual discount, at most', unit: 'share', show: percent(0) },
    termsToAsk: { label: 'Ask for', unit: 'text' },
    billUsdPerMonth: { label: 'Bill under the commitment', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saving against the list price', unit: 'USD/month', show: money(0) },
    breakEvenUseUsdPerMonth: { label: 'Use below which it loses', unit: 'USD/month', show: money(0) },
    verdict: { label: 'Answer', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'The discounts are one author’s experience with vendors; a quote is better evidence.',
    'Use above the commitment gets the discount here; in some contracts it does not.',
    'Price is not all: a smaller discount with a latency guarantee and a way out can be worth more.',
  ],
};
