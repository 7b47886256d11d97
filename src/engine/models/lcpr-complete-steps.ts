import { TOKENS_PER_MTOK } from '../conventions.ts';
import { isLongContext, writeMultiple, type CompleteCost } from './lcpr-complete-cost.ts';
import type { LcprCompleteInputs } from './lcpr-complete-inputs.ts';
import type { Step } from './model.ts';
import { optionalStep } from './optional-step.ts';

function priceSteps(i: LcprCompleteInputs, r: CompleteCost): readonly Step[] {
  const isLong = isLongContext(i);
  return [
    {
      label: 'Billed output tokens of an attempt',
      formula: 'output × reasoning',
      values: { output: i.outputTokens, reasoning: i.reasoningMultiple },
      result: r.billedOutputTokens,
      unit: 'tokens/request',
    },
    {
      label: 'Average input price',
      formula: 'price × long × region × max(0, 1 + prefix × (hits × (read − 1) + writes × (write − 1)))',
      values: {
        price: i.inputUsdPerMtok,
        long: isLong ? i.longContextInputMultiple : 1,
        region: i.regionalMultiple,
        prefix: i.cacheablePart,
        hits: i.cacheHitShare,
        read: i.cachedPriceShare,
        writes: i.cacheWriteShare,
        write: writeMultiple(i),
      },
      result: r.inputPriceInForce,
      unit: 'USD/Mtok',
    },
    {
      label: 'Output price in force',
      formula: 'price × long × region',
      values: { price: i.outputUsdPerMtok, long: isLong ? i.longContextOutputMultiple : 1, region: i.regionalMultiple },
      result: r.outputPriceInForce,
      unit: 'USD/Mtok',
    },
  ];
}

function attemptSteps(i: LcprCompleteInputs, r: CompleteCost): readonly Step[] {
  const tokens = {
    input: i.inputTokens, inputPrice: r.inputPriceInForce, billed: r.billedOutputTokens, outputPrice: r.outputPriceInForce, million: TOKENS_PER_MTOK,
  };
  const atStandard: Step = {
    label: 'An attempt at the standard prices',
    formula: '(input × inputPrice + billed × outputPrice) / million',
    values: tokens,
    result: r.standardUsdPerAttempt,
    unit: 'USD/request',
  };
  const raw = { label: 'Raw cost per request', result: r.rawUsdPerRequest, unit: 'USD/request' } as const;
  const standard = r.standardUsdPerAttempt;
  if (r.tierUsdPerAttempt === undefined) return [atStandard, { ...raw, formula: 'standard', values: { standard } }];
  return [
    atStandard,
    {
      label: 'An attempt on the tier',
      formula: '(input × inputPrice × inputMultiple + billed × outputPrice × outputMultiple) / million',
      values: { ...tokens, inputMultiple: i.tierInputMultiple, outputMultiple: i.tierOutputMultiple },
      result: r.tierUsdPerAttempt,
      unit: 'USD/request',
    },
    { ...raw, formula: '(1 − share) × standard + share × onTier', values: { share: i.tierShare, standard, onTier: r.tierUsdPerAttempt } },
  ];
}

function volumeSteps(i: LcprCompleteInputs, r: CompleteCost): readonly Step[] {
  return [
    {
      label: 'Attempts per request',
      formula: i.retries === 1 ? '1 / (1 − retry)' : '1 + retry',
      values: { retry: i.retryRate },
      result: r.attemptsPerRequest,
      unit: 'ratio',
    },
    {
      label: 'Attempts a month',
      formula: 'requests × attemptsPerRequest',
      values: { requests: i.requestsPerMonth, attemptsPerRequest: r.attemptsPerRequest },
      result: r.attemptsPerMonth,
      unit: 'attempts/month',
    },
    {
      label: 'Tokens',
      formula: 'raw × attempts',
      values: { raw: r.rawUsdPerRequest, attempts: r.attemptsPerMonth },
      result: r.tokenUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Rent of the cache',
      formula: 'input × prefix × prefixes / million × rent × hours',
      values: {
        input: i.inputTokens, prefix: i.cacheablePart, prefixes: i.storedPrefixes, million: TOKENS_PER_MTOK,
        rent: i.storageUsdPerMtokHour, hours: i.storedHoursPerMonth,
      },
      result: r.storageUsdPerMonth,
      unit: 'USD/month',
    },
  ];
}

function billSteps(i: LcprCompleteInputs, r: CompleteCost): readonly Step[] {
  const [requests, gate] = [i.requestsPerMonth, i.gatePassRate];
  return [
    {
      label: 'Repair',
      formula: i.repairPricing === 1 ? 'requests × (1 − gate) × raw × attemptsPerRequest' : 'requests × (1 − gate) × repair',
      values: {
        requests,
        gate,
        ...(i.repairPricing === 1 ? { raw: r.rawUsdPerRequest, attemptsPerRequest: r.attemptsPerRequest } : { repair: i.repairUsdPerFailure }),
      },
      result: r.repairUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Engineering',
      formula: 'hours × rate',
      values: { hours: i.engineeringHoursPerMonth, rate: i.engineeringUsdPerHour },
      result: r.engineeringUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Monthly cost',
      formula: 'tokens + rent + repair + engineering',
      values: { tokens: r.tokenUsdPerMonth, rent: r.storageUsdPerMonth, repair: r.repairUsdPerMonth, engineering: r.engineeringUsdPerMonth },
      result: r.monthlyUsd,
      unit: 'USD/month',
    },
    {
      label: 'Successes a month',
      formula: 'requests × (gate + (1 − gate) × repaired)',
      values: { requests, gate, repaired: i.repairedShare },
      result: r.successesPerMonth,
      unit: 'requests/month',
    },
    {
      label: 'Loaded cost per request',
      formula: 'monthly / successes',
      values: { monthly: r.monthlyUsd, successes: r.successesPerMonth },
      result: r.usdPerSuccess,
      unit: 'USD/success',
    },
    ...optionalStep(r.overheadRatio, { label: 'Overhead ratio', formula: 'loaded / raw', values: { loaded: r.usdPerSuccess, raw: r.rawUsdPerRequest }, unit: 'ratio' }),
  ];
}

/** The derivation of the complete loaded cost. */
export const completeSteps = (i: LcprCompleteInputs, r: CompleteCost): readonly Step[] => [
  ...priceSteps(i, r),
  ...attemptSteps(i, r),
  ...volumeSteps(i, r),
  ...billSteps(i, r),
];
