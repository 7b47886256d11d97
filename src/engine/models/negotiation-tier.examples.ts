import type { Example } from './model.ts';
import type { negotiationTier } from './negotiation-tier.ts';

export const negotiationTierExamples: readonly Example<typeof negotiationTier.inputs>[] = [
  {
    name: 'A commitment that is used',
    words: '33,960 at 20% off is 27,168: 6,792 saved. The commitment of 30,000 costs 24,000, so it loses below a use of 24,000.',
    inputs: {},
    expected: {
      tier: 'Committed use',
      discountLow: 0.15,
      discountHigh: 0.3,
      billUsdPerMonth: 27_168,
      savingUsdPerMonth: 6792,
      breakEvenUseUsdPerMonth: 24_000,
      verdict: 'The commitment pays at the use you expect.',
    },
  },
  {
    name: 'Caching lowers the use below the commitment',
    words: '20,000 would be used, but 30,000 × 80% = 24,000 are paid: 4,000 more than the list.',
    inputs: { expectedUsdPerMonth: 20_000 },
    expected: {
      billUsdPerMonth: 24_000,
      savingUsdPerMonth: -4000,
      verdict: 'The commitment costs more than the list price at the use you expect.',
    },
  },
  {
    name: 'Use at exactly the break-even',
    words: '24,000 used, 24,000 paid.',
    inputs: { expectedUsdPerMonth: 24_000 },
    expected: { savingUsdPerMonth: 0, verdict: 'The commitment changes nothing at the use you expect.' },
  },
  {
    name: 'The last dollar of the list price',
    words: '24,999 is under 25,000: at most 10% off, if anything.',
    inputs: { spendUsdPerMonth: 24_999 },
    expected: { tier: 'List price', discountLow: 0, discountHigh: 0.1 },
  },
  {
    name: 'The first that commits',
    words: '25,000 is not under 25,000.',
    inputs: { spendUsdPerMonth: 25_000 },
    expected: { tier: 'Committed use' },
  },
  {
    name: 'The last that commits',
    words: '99,999 is under 100,000.',
    inputs: { spendUsdPerMonth: 99_999 },
    expected: { tier: 'Committed use' },
  },
  {
    name: 'The first with prices of its own',
    words: '100,000 has no usual discount: prices are by contract.',
    inputs: { spendUsdPerMonth: 100_000 },
    expected: { tier: 'Prices by contract', discountLow: undefined, discountHigh: undefined },
  },
  {
    name: 'The last of those',
    words: '499,999 is under 500,000.',
    inputs: { spendUsdPerMonth: 499_999 },
    expected: { tier: 'Prices by contract' },
  },
  {
    name: 'A strategic account',
    words: '500,000 and above.',
    inputs: { spendUsdPerMonth: 500_000 },
    expected: { tier: 'Capacity by contract' },
  },
  {
    name: 'No commitment',
    words: 'Only what is used is paid for, at 20% off: it cannot lose.',
    inputs: { committedUsdPerMonth: 0 },
    expected: { savingUsdPerMonth: 6792, breakEvenUseUsdPerMonth: 0 },
  },
];
