import { TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { invalid, never, value, type Outcome } from '../outcome.ts';
import { shareInput } from './input-kinds.ts';
import { lcpr, rawStep, rawUsdPerRequest } from './lcpr.ts';
import { attempts, loadedCost, NO_SUCCESS, successes } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep, savingShareStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { difference } from './thresholds.ts';
import { workloadInputs } from './workload.ts';

const { inputUsdPerMtok, outputUsdPerMtok } = lcpr.inputs;

const inputs = {
  ...workloadInputs,
  inputTokens: { ...workloadInputs.inputTokens, default: 4800 },
  outputTokens: { ...workloadInputs.outputTokens, default: 600 },
  prefixTokens: {
    label: 'Tokens of the shared prefix',
    unit: 'tokens/request',
    minimum: 0,
    maximum: 1e7,
    default: 4000,
    hint: 'System prompt, tools and examples that open every request, word for word the same.',
    show: count(0, 'token'),
  },
  hitRate: shareInput('Cache hit rate', 0.95, 'Share of attempts that find the prefix in the cache: attempts with cached tokens in their usage field, over all attempts.'),
  inputUsdPerMtok: { ...inputUsdPerMtok, default: 3 },
  outputUsdPerMtok: { ...outputUsdPerMtok, default: 15 },
  readUsdPerMtok: { ...inputUsdPerMtok, label: 'Cached input price, USD per million tokens', default: 0.3 },
  writeUsdPerMtok: {
    ...inputUsdPerMtok,
    label: 'Cache write price, USD per million tokens',
    default: 3.75,
    hint: 'It depends on the lifetime that you ask for. Where the vendor caches by itself at no charge, enter the input price.',
  },
} as const satisfies InputSpecs;

export type PromptCachingInputs = Values<typeof inputs>;

export interface PromptCaching {
  /** Prefix over input tokens: the most that caching can touch; undefined without input. */
  readonly cacheableShare: number | undefined;
  /** Input tokens that are in fact read from the cache: cacheable share × hit rate. */
  readonly cachedShare: number | undefined;
  readonly plainUsdPerAttempt: number;
  readonly cachedUsdPerAttempt: number;
  readonly plainMonthlyUsd: number;
  readonly cachedMonthlyUsd: number;
  /** Negative when the writes cost more than the reads save. */
  readonly savingUsdPerMonth: number;
  readonly savingShare: number | undefined;
  readonly plainUsdPerSuccess: number;
  readonly cachedUsdPerSuccess: number;
  /** Hit rate from which caching costs no more; undefined when reading is not cheaper than sending. */
  readonly breakEvenHitRate: number | undefined;
  /** Calls within one lifetime from which caching costs no more, the first one, which writes, included. */
  readonly breakEvenCalls: number | undefined;
}

type CachePrices = Pick<PromptCachingInputs, 'inputUsdPerMtok' | 'readUsdPerMtok' | 'writeUsdPerMtok'>;

/** USD for one attempt: the fresh input, the prefix read or written, and the output. */
const cachedUsdPerAttempt = (i: PromptCachingInputs): number =>
  ((i.inputTokens - i.prefixTokens) * i.inputUsdPerMtok +
    i.prefixTokens * (i.hitRate * i.readUsdPerMtok + (1 - i.hitRate) * i.writeUsdPerMtok) +
    i.outputTokens * i.outputUsdPerMtok) /
  TOKENS_PER_MTOK;

/** The hit rate h, 0..1, at which h × read + (1 − h) × write = base: (write − base) / (write − read), or 0 when a write costs no more than the base. */
export function breakEvenHitRate({ inputUsdPerMtok: base, readUsdPerMtok: read, writeUsdPerMtok: write }: CachePrices): number | undefined {
  if (read >= base) return undefined;
  return Math.max(0, write - base) / Math.max(write - read, base - read);
}

/** The smallest whole n with write + (n − 1) × read ≤ n × base, the first call being the write; rounding noise above a whole n is ignored. */
export function breakEvenCalls({ inputUsdPerMtok: base, readUsdPerMtok: read, writeUsdPerMtok: write }: CachePrices): number | undefined {
  if (read >= base) return undefined;
  return Math.max(1, Math.ceil(((write - read) / (base - read)) * (1 - 1e-12)));
}

function compute(i: PromptCachingInputs): Outcome<PromptCaching> {
  if (i.prefixTokens > i.inputTokens) return invalid('The shared prefix is part of the input, so it cannot have more tokens than the input');
  if (i.gatePassRate === 0) return never(NO_SUCCESS);
  const [rawPlain, rawCached] = [rawUsdPerRequest(i), cachedUsdPerAttempt(i)];
  const plain = loadedCost(i, rawPlain * attempts(i), 0, rawPlain);
  const cached = loadedCost(i, rawCached * attempts(i), 0, rawCached);
  const savingUsdPerMonth = difference(plain.monthlyUsd, cached.monthlyUsd);
  const cacheableShare = i.inputTokens > 0 ? i.prefixTokens / i.inputTokens : undefined;
  return value({
    cacheableShare,
    cachedShare: cacheableShare === undefined ? undefined : cacheableShare * i.hitRate,
    plainUsdPerAttempt: rawPlain,
    cachedUsdPerAttempt: rawCached,
    plainMonthlyUsd: plain.monthlyUsd,
    cachedMonthlyUsd: cached.monthlyUsd,
    savingUsdPerMonth,
    savingShare: ratioOf(savingUsdPerMonth, plain.monthlyUsd),
    plainUsdPerSuccess: plain.usdPerSuccess,
    cachedUsdPerSuccess: cached.usdPerSuccess,
    breakEvenHitRate: breakEvenHitRate(i),
    breakEvenCalls: breakEvenCalls(i),
  });
}

function attemptSteps(i: PromptCachingInputs, r: PromptCaching): readonly Step[] {
  const { inputTokens: input, prefixTokens: prefix, hitRate: hit, inputUsdPerMtok: base, readUsdPerMtok: read, writeUsdPerMtok: write } = i;
  return [
    ...optionalStep(r.cacheableShare, { label: 'Cacheable share of the input', formula: 'prefix / input', values: { prefix, input }, unit: 'share' }),
    ...optionalStep(r.cachedShare, {
      label: 'Share of the input read from the cache',
      formula: 'prefix / input × hit',
      values: { prefix, input, hit },
      unit: 'share',
    }),
    { ...rawStep(i), label: 'Cost of an attempt without' },
    {
      label: 'Cost of an attempt with',
      formula: '((input − prefix) × base + prefix × (hit × read + (1 − hit) × write) + output × outputPrice) / million',
      values: { input, prefix, base, hit, read, write, output: i.outputTokens, outputPrice: i.outputUsdPerMtok, million: TOKENS_PER_MTOK },
      result: r.cachedUsdPerAttempt,
      unit: 'USD/request',
    },
  ];
}

function billSteps(i: PromptCachingInputs, r: PromptCaching): readonly Step[] {
  const failures = i.requestsPerMonth * (1 - i.gatePassRate);
  const rest = { attempts: attempts(i), failures, repair: i.repairUsdPerFailure, hours: i.engineeringHoursPerMonth, rate: i.engineeringUsdPerHour };
  const bill = (label: string, perAttempt: number, result: number): Step => ({
    label,
    formula: 'perAttempt × attempts + failures × repair + hours × rate',
    values: { perAttempt, ...rest },
    result,
    unit: 'USD/month',
  });
  const perSuccess = (label: string, monthly: number, result: number): Step => ({
    label,
    formula: 'monthly / successes',
    values: { monthly, successes: successes(i) },
    result,
    unit: 'USD/success',
  });
  const [plain, cached] = [r.plainMonthlyUsd, r.cachedMonthlyUsd];
  return [
    bill('Monthly cost without', r.plainUsdPerAttempt, plain),
    bill('Monthly cost with', r.cachedUsdPerAttempt, cached),
    { label: 'Saving a month', formula: 'plain − cached', values: { plain, cached }, result: r.savingUsdPerMonth, unit: 'USD/month' },
    ...savingShareStep('Saving as a share of the bill', r.savingUsdPerMonth, plain, r.savingShare),
    perSuccess('Loaded cost per request without', plain, r.plainUsdPerSuccess),
    perSuccess('Loaded cost per request with', cached, r.cachedUsdPerSuccess),
  ];
}

function breakEvenSteps({ inputUsdPerMtok: base, readUsdPerMtok: read, writeUsdPerMtok: write }: CachePrices, r: PromptCaching): readonly Step[] {
  const values = { write, base, read };
  return [
    ...optionalStep(r.breakEvenHitRate, { label: 'Break-even hit rate', formula: 'max(0, write − base) / max(write − read, base − read)', values, unit: 'share' }),
    ...optionalStep(r.breakEvenCalls, {
      label: 'Calls in a lifetime until caching has paid',
      formula: 'max(1, ceil((write − read) / (base − read)))',
      values,
      unit: 'calls',
    }),
  ];
}

/** A shared prefix read from the vendor's cache instead of sent again, with its writes. Corrects the source essay’s Stage 0 example. */
export const promptCaching: Model<typeof inputs, PromptCaching> = {
  name: 'prompt-caching',
  title: 'Prompt caching',
  summary: 'What caching the shared start of your prompts saves, once the writes are paid for.',
  inputs,
  outputs: {
    cacheableShare: { label: 'Cacheable share of the input', unit: 'share', show: percent(1) },
    cachedShare: { label: 'Share of the input read from the cache', unit: 'share', show: percent(1) },
    plainUsdPerAttempt: { label: 'Cost of an attempt without', unit: 'USD/request', show: money(4) },
    cachedUsdPerAttempt: { label: 'Cost of an attempt with', unit: 'USD/request', show: money(4) },
    plainMonthlyUsd: { label: 'Monthly cost without', unit: 'USD/month', show: money(0) },
    cachedMonthlyUsd: { label: 'Monthly cost with', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saving a month', unit: 'USD/month', show: money(0) },
    savingShare: { label: 'Saving as a share of the bill', unit: 'share', show: percent(1) },
    plainUsdPerSuccess: { label: 'Loaded cost per request without', unit: 'USD/success', show: money(4) },
    cachedUsdPerSuccess: { label: 'Loaded cost per request with', unit: 'USD/success', show: money(4) },
    breakEvenHitRate: { label: 'Break-even hit rate', unit: 'share', show: percent(1) },
    breakEvenCalls: { label: 'Calls in a lifetime until caching has paid', unit: 'calls', show: count(0, 'call') },
  },
  answer: 'savingUsdPerMonth',
  compute,
  steps: (i, r) => [...attemptSteps(i, r), ...billSteps(i, r), ...breakEvenSteps(i, r)],
  conventions: ['prefix-read-or-written', 'retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'A hit rate is not the cacheable share: the share says how much of a prompt could be cached, the hit rate how often it was.',
    'It leaves out rent for keeping a cache alive, which some vendors charge by the hour, and the shortest prefix that a vendor caches.',
    'One changed character near the start of the prompt makes every call a write.',
  ],
};
