import { TOKENS_PER_MTOK } from '../conventions.ts';
import { infeasible, invalid, never, value, type Outcome } from '../outcome.ts';
import type { LcprCompleteInputs } from './lcpr-complete-inputs.ts';
import { engineeringUsd, NO_SUCCESS, repairUsd, type LoadedCost } from './loaded-cost.ts';

/** The loaded cost with the parts that only the complete model has. */
export interface CompleteCost extends LoadedCost {
  /** Output tokens of an attempt that are billed, reasoning included. */
  readonly billedOutputTokens: number;
  /** What a million input tokens cost on average, cache, length and region counted; before the tier. */
  readonly inputPriceInForce: number;
  readonly outputPriceInForce: number;
  /** One attempt at the standard tier. */
  readonly standardUsdPerAttempt: number;
  /** One attempt on the tier chosen; undefined when none is. */
  readonly tierUsdPerAttempt: number | undefined;
  readonly attemptsPerRequest: number;
  readonly storageUsdPerMonth: number;
}

/** Shares typed as percentages may add up to a little over 1. */
const ROUNDING = 1e-9;

export const isLongContext = (i: Pick<LcprCompleteInputs, 'inputTokens' | 'longContextOverTokens'>): boolean => i.inputTokens > i.longContextOverTokens;

/** What a write costs, as a multiple of the input price. */
export const writeMultiple = (i: Pick<LcprCompleteInputs, 'cacheLifetime' | 'shortWriteMultiple' | 'longWriteMultiple'>): number =>
  [1, i.shortWriteMultiple, i.longWriteMultiple][i.cacheLifetime] ?? 1;

/** Average input price over the plain one: 1 + prefix × (hits × (read − 1) + writes × (write − 1)), never below 0. */
export const cacheFactor = (i: LcprCompleteInputs): number =>
  Math.max(0, 1 + i.cacheablePart * (i.cacheHitShare * (i.cachedPriceShare - 1) + i.cacheWriteShare * (writeMultiple(i) - 1)));

function attemptCost(i: LcprCompleteInputs) {
  const isLong = isLongContext(i);
  const billedOutputTokens = i.outputTokens * i.reasoningMultiple;
  const inputPriceInForce = i.inputUsdPerMtok * (isLong ? i.longContextInputMultiple : 1) * i.regionalMultiple * cacheFactor(i);
  const outputPriceInForce = i.outputUsdPerMtok * (isLong ? i.longContextOutputMultiple : 1) * i.regionalMultiple;
  const at = (inputMultiple: number, outputMultiple: number): number =>
    (i.inputTokens * inputPriceInForce * inputMultiple + billedOutputTokens * outputPriceInForce * outputMultiple) / TOKENS_PER_MTOK;
  const standardUsdPerAttempt = at(1, 1);
  const tierUsdPerAttempt = i.tier === 0 ? undefined : at(i.tierInputMultiple, i.tierOutputMultiple);
  const rawUsdPerRequest =
    tierUsdPerAttempt === undefined ? standardUsdPerAttempt : (1 - i.tierShare) * standardUsdPerAttempt + i.tierShare * tierUsdPerAttempt;
  return { billedOutputTokens, inputPriceInForce, outputPriceInForce, standardUsdPerAttempt, tierUsdPerAttempt, rawUsdPerRequest };
}

/** Input tokens of all prefixes kept × rent × hours, USD a month. */
const storageUsd = (i: LcprCompleteInputs): number =>
  ((i.inputTokens * i.cacheablePart * i.storedPrefixes) / TOKENS_PER_MTOK) * i.storageUsdPerMtokHour * i.storedHoursPerMonth;

/** Requests × (gate + (1 − gate) × repaired): original requests whose answer is used, at once or after repair. */
const successesWithRepaired = (i: LcprCompleteInputs): number =>
  i.requestsPerMonth * (i.gatePassRate + (1 - i.gatePassRate) * i.repairedShare);

/** Why a month with these inputs has no cost per success; undefined when it has one. */
function refusal(i: LcprCompleteInputs): Outcome<never> | undefined {
  if (i.cacheHitShare + i.cacheWriteShare > 1 + ROUNDING)
    return invalid('An attempt reads the prefix from the cache or writes it, so the two shares together are at most 100%');
  if (i.retries === 1 && i.retryRate >= 1)
    return infeasible('When every attempt is sent again with certainty, the retries never end: enter a rate below 100%');
  if (successesWithRepaired(i) === 0) return never(NO_SUCCESS);
  return undefined;
}

/** The loaded cost of inputs that were checked, every choice counted. At the defaults of the choices it is `lcprCost`, to the last digit. */
export function completeCost(i: LcprCompleteInputs): Outcome<CompleteCost> {
  const refused = refusal(i);
  if (refused) return refused;
  const attempt = attemptCost(i);
  const attemptsPerRequest = i.retries === 1 ? 1 / (1 - i.retryRate) : 1 + i.retryRate;
  const attemptsPerMonth = i.requestsPerMonth * attemptsPerRequest;
  const tokenUsdPerMonth = attempt.rawUsdPerRequest * attemptsPerMonth;
  const storageUsdPerMonth = storageUsd(i);
  const repairUsdPerMonth = repairUsd(i.repairPricing === 1 ? { ...i, repairUsdPerFailure: attempt.rawUsdPerRequest * attemptsPerRequest } : i);
  const engineeringUsdPerMonth = engineeringUsd(i);
  const monthlyUsd = tokenUsdPerMonth + storageUsdPerMonth + repairUsdPerMonth + engineeringUsdPerMonth;
  const successesPerMonth = successesWithRepaired(i);
  const usdPerSuccess = monthlyUsd / successesPerMonth;
  const overheadRatio = attempt.rawUsdPerRequest > 0 ? usdPerSuccess / attempt.rawUsdPerRequest : undefined;
  return value({
    ...attempt,
    attemptsPerRequest,
    attemptsPerMonth,
    tokenUsdPerMonth,
    gpuUsdPerMonth: 0,
    storageUsdPerMonth,
    repairUsdPerMonth,
    engineeringUsdPerMonth,
    monthlyUsd,
    successesPerMonth,
    usdPerSuccess,
    overheadRatio,
  });
}
