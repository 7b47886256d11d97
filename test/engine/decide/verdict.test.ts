import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOffers } from '../../../src/engine/decide/compare-offers.ts';
import { gpuUpkeep } from '../../../src/engine/decide/dedicated-stage.ts';
import { memo } from '../../../src/engine/decide/memo.ts';
import { planInputs, type Plan } from '../../../src/engine/decide/plan.ts';
import { simulate } from '../../../src/engine/decide/simulate.ts';
import { verdict, type Verdict } from '../../../src/engine/decide/verdict.ts';
import { verdictWords } from '../../../src/engine/decide/verdict-words.ts';
import { defaults } from '../../../src/engine/models/model.ts';
import { readerWorkload, type ReaderWorkload } from '../../../src/engine/state/reader-workload.ts';
import { anyReaderWorkload } from '../state/any-workload.ts';
import { anyOffers, gpu, OFFERS, saas, tokens } from './any-offers.ts';

const reader = (change: Partial<ReaderWorkload> = {}): ReaderWorkload => ({ ...readerWorkload(saas, '2026-05'), ...change });
const onClosed = (change: Partial<ReaderWorkload> = {}) => reader({ currentOffer: 'openai/gpt-5.5', ...change });
const paybackOf = ({ migration }: Verdict): number => (migration?.payback.kind === 'value' ? migration.payback.value.paybackFromDecisionMonths : NaN);
const at = (plan: Partial<Plan>) => verdict(onClosed({ plan }), OFFERS);

describe('the verdict', () => {
  test('without an offer of today: start on the cheapest, the second is the runner-up', () => {
    const result = verdict(reader(), OFFERS);
    expect([result.action, result.recommended?.offer.id, result.runnerUp?.offer.id]).toEqual(['start', 'fireworks/llama-70b', 'together/deepseek-v3.1']);
    expect(verdictWords(result).answer).toBe('Run it on fireworks llama-70b: a success costs $0.0030 there, and the workload $1,406 a month.');
  });

  test('on the cheapest already: stay, and there is no migration to judge', () => {
    const result = verdict(reader({ currentOffer: 'fireworks/llama-70b' }), OFFERS);
    expect([result.action, result.migration, result.runnerUp?.offer.id]).toEqual(['stay', undefined, 'together/deepseek-v3.1']);
  });

  test('a move that is paid back in time: 9,090 less 1,406 USD a month', () => {
    const result = verdict(onClosed(), OFFERS);
    expect(result.action).toBe('move');
    expect(result.migration!.savingUsdPerMonth).toBeCloseTo(9090 - 1406.2, 6);
    expect(verdictWords(result).answer).toMatch(/^Move from openai gpt-5\.5 to fireworks llama-70b: for as many successes it saves \$7,684 a month/);
  });

  test('both sides of the payback that is accepted, and of the life of the workload', () => {
    const months = paybackOf(at({}));
    expect(months).toBeGreaterThan(1);
    for (const leavesClosedApi of [0, 1]) {
      expect(at({ leavesClosedApi, acceptablePaybackMonths: months }).action).toBe('move');
      expect(at({ leavesClosedApi, acceptablePaybackMonths: months - 0.01 }).action).toBe('stay');
      expect(at({ leavesClosedApi, monthsOfUse: months }).action).toBe('move');
      expect(at({ leavesClosedApi, monthsOfUse: months - 0.01 }).action).toBe('stay');
    }
    const stay = at({ acceptablePaybackMonths: 1 });
    expect([stay.recommended?.offer.id, stay.runnerUp?.offer.id]).toEqual(['openai/gpt-5.5', 'fireworks/llama-70b']);
    expect(verdictWords(stay).answer).toMatch(/^Stay on openai gpt-5\.5: .* paid back only after [\d.]+ months, and you accept 1 month\.$/);
    expect(verdictWords(stay).changes[0]).toMatch(/^A payback of [\d.]+ months would have to be acceptable/);
  });

  test('specialization moves a workload that money would leave, on a closed API only', () => {
    expect(at({ acceptablePaybackMonths: 1, modelChanges: 1 }).action).toBe('move');
    expect(at({ acceptablePaybackMonths: 1, modelChanges: 1, leavesClosedApi: 0 }).action).toBe('stay');
  });

  test('an offer that fails a requirement is never recommended, however cheap; one that nobody asked stays open', () => {
    const answers = { fireworks: { residency: false }, together: { residency: true } };
    const result = verdict(reader({ requirements: ['residency', 'latency'], answers }), OFFERS);
    expect(result.recommended?.offer.id).toBe('together/deepseek-v3.1');
    expect(verdictWords(result).open[0]).toBe('together deepseek-v3.1: Does it hold your latency limit, measured at your concurrency?');
    const forced = verdict(onClosed({ requirements: ['residency'], answers: { openai: { residency: false } }, plan: { acceptablePaybackMonths: 0 } }), OFFERS);
    expect(verdictWords(forced).answer).toMatch(/^Move from openai .* fails a requirement \(data residency\)\.$/);
    const nowhere = verdict(reader({ requirements: ['residency'], answers: Object.fromEntries(['openai', 'fireworks', 'together', 'lambda'].map((vendor) => [vendor, { residency: false }])) }), OFFERS);
    expect(nowhere.action).toBe('none');
    expect(verdictWords(nowhere).answer).toBe('No offer meets your requirements, so nothing can be recommended.');
  });

  test('an offer is taken to have the gate of the workload until the reader gives it its own', () => {
    const asked = (change: Partial<ReaderWorkload>) => verdictWords(verdict(onClosed(change), OFFERS)).open.filter((question) => question.includes('measure its own rate'));
    expect(asked({})).toHaveLength(1);
    expect(asked({ offers: { 'fireworks/llama-70b': { gatePassRate: { value: 0.95, confidence: 'measured' } } } })).toEqual([]);
  });

  test('GPUs take the upkeep of whoever runs them, unless they have hours of their own', () => {
    const of = (change: Partial<ReaderWorkload>) => verdict(reader(change), OFFERS).comparison.ranked.find(({ rates }) => rates.kind === 'gpu')!.workload.engineeringHoursPerMonth;
    expect(of({ plan: { mode: 0 } })).toBe(8);
    expect(of({})).toBe(8 + 45 - 3.5);
    expect(of({ offers: { 'lambda/h100-sxm': { engineeringHoursPerMonth: { value: 20, confidence: 'assumed' } } } })).toBe(20);
  });

  test('the break-even of GPUs agrees with the comparison: past its volume the GPU is the cheaper one', () => {
    const priced = [gpu('lambda/h100-sxm', 3.99, 50_000), tokens('together/deepseek-v3.1', 0.6, 1.7)];
    const demand = (requestsPerMonth: number) => verdict(reader({ inputs: readerWorkload({ ...saas, requestsPerMonth }, '2026-05').inputs }), priced);
    const { dedicated } = demand(1_000_000);
    const needed = dedicated?.kind === 'value' ? dedicated.value.breakEven.wholeTokensPerDay : NaN;
    const requests = (needed * 30) / (saas.outputTokens * (1 + saas.retryRate));
    expect(demand(Math.floor(requests * 0.999)).recommended?.offer.id).toBe('together/deepseek-v3.1');
    expect(demand(Math.ceil(requests * 1.001)).recommended?.offer.id).toBe('lambda/h100-sxm');
  });

  test('a current offer without a price, or that the edition lacks, is said and not guessed', () => {
    for (const currentOffer of ['together/b200', 'nobody/nothing']) {
      const result = verdict(reader({ currentOffer }), OFFERS);
      expect(result.action).toBe('start');
      expect(verdictWords(result).open.at(-1)).toMatch(/^Your current offer has no cost here, .*/);
    }
  });

  test('does not depend on the order of the offers', () => {
    fc.assert(
      fc.property(anyOffers, anyReaderWorkload, (offers, workload) => {
        const [one, other] = [verdict(workload, offers), verdict(workload, offers.toReversed())];
        expect(verdictWords(one)).toEqual(verdictWords(other));
      }),
    );
  });
});

const LIES = /NaN|Infinity|undefined|null|\[object/;

test('any workload, at its limits too, has a verdict and a memo in plain text, and never runs where a requirement fails', () => {
  fc.assert(
    fc.property(anyReaderWorkload, fc.constantFrom(OFFERS, [], OFFERS.slice(4)), (workload, offers) => {
      const result = verdict(workload, offers);
      const { answer, reasons, changes, open } = verdictWords(result);
      for (const sentence of [answer, ...reasons, ...changes, ...open]) {
        expect(sentence).not.toMatch(LIES);
        expect(sentence).toMatch(/^[A-Za-z].*[.?]$/);
      }
      const failed = result.gated.find(({ offer }) => offer.id === result.recommended?.offer.id)?.failed ?? [];
      expect(failed).toEqual([]);
      const priced = result.comparison.ranked.map(({ offer }) => offer);
      const simulation = simulate({ ...workload, priced, extraHours: gpuUpkeep(offers, result.plan), draws: 50 });
      expect(memo({ reader: { ...workload, name: 'x' }, verdict: result, edition: '2026-05', simulation })).not.toMatch(LIES);
    }),
    { numRuns: 200, endOnFailure: true },
  );
}, 60_000);

test('the simulation of a verdict prices GPUs with the same upkeep', () => {
  const extraHours = gpuUpkeep(OFFERS, defaults(planInputs));
  const still = { assumed: 0, estimated: 0, measured: 0, reconciled: 0 };
  const simulation = simulate({ ...reader(), priced: OFFERS, extraHours, draws: 3, shares: still });
  for (const { offer, cost } of verdict(reader(), OFFERS).comparison.ranked) {
    expect(simulation.offers.find((one) => one.offer.id === offer.id)!.usdPerSuccess[2]).toBe(cost.usdPerSuccess);
  }
  expect(simulation.offers.map(({ offer }) => offer.id)).toEqual(verdict(reader(), OFFERS).comparison.ranked.map(({ offer }) => offer.id));
});

describe('the memo', () => {
  const result = verdict(onClosed(), OFFERS);
  const text = memo({ reader: onClosed({ name: 'Chat <img src=x onerror=alert(1)> | [a](javascript:b)' }), verdict: result, edition: '2026-05', simulation: simulate({ ...reader(), priced: OFFERS, draws: 500 }) });

  test('has its sections in order, each once', () => {
    expect(text.match(/^## .*$/gm)).toEqual(['The question', 'The answer', 'Why', 'Still open', 'The offers', 'How sure it is', 'What would change it', 'What it rests on', 'What to measure next'].map((heading) => `## ${heading}`));
    expect(text).toContain('prices of the edition 2026-05, arithmetic version 1.');
    expect(text).toContain('It runs on openai gpt-5.5 today.');
    expect(text).toContain('- together/b200 together/b200: It has no price in the edition');
  });

  test('shows a name as it was typed: no HTML, no table cell, no link', () => {
    expect(text.split('\n')[0]).toBe('# Where to run Chat &lt;img src=x onerror=alert(1)&gt; \\| \\[a\\](javascript:b)');
  });

  test('has every row of its tables as wide as the head', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.replace(/\\\|/g, '').split('|').length - 2);
    expect(new Set(cells)).toEqual(new Set([3, 5]));
    expect(rows.filter((row) => row.includes(' USD')).length).toBeGreaterThan(0);
  });

  test('says nothing about chances without a simulation', () => {
    const plain = memo({ reader: onClosed(), verdict: result, edition: '2026-05' });
    expect(plain).not.toMatch(/## (?:How sure|What to measure)/);
    expect(plain).toContain(compareOffers(OFFERS, saas).winner!.offer.vendor);
  });
});
