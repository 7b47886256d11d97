import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOffers } from '../../../src/engine/decide/compare-offers.ts';
import { gateOffers } from '../../../src/engine/decide/hard-gates.ts';
import { anyOffers, anyOverrides, anyWorkload, OFFERS, saas, tokens } from './any-offers.ts';

const ids = (all: readonly { readonly offer: { readonly id: string } }[]) => all.map(({ offer }) => offer.id);

test('ranks by cost of a success, and gives the reason of an offer without a price', () => {
  const { ranked, refused, winner, runnerUp } = compareOffers(OFFERS, saas);
  expect(ids(ranked)).toEqual(['fireworks/llama-70b', 'together/deepseek-v3.1', 'lambda/h100-sxm', 'openai/gpt-5.5']);
  expect(winner).toBe(ranked[0]);
  expect(runnerUp).toBe(ranked[1]);
  expect(refused).toEqual([{ offer: OFFERS[4], refusal: { kind: 'unpriced', reason: 'It has no price in the edition' } }]);
});

test('an offer’s own gate, retries and hours count on that offer alone', () => {
  const { ranked } = compareOffers(OFFERS, saas, { 'fireworks/llama-70b': { gatePassRate: 0.6 }, 'lambda/h100-sxm': { engineeringHoursPerMonth: 0 } });
  const of = (id: string) => ranked.find(({ offer }) => offer.id === id)!;
  expect(ids(ranked)[0]).toBe('together/deepseek-v3.1');
  expect(of('fireworks/llama-70b').cost.successesPerMonth).toBe(300_000);
  expect(of('lambda/h100-sxm').cost.engineeringUsdPerMonth).toBe(0);
  expect(of('together/deepseek-v3.1').cost).toEqual(compareOffers(OFFERS, saas).ranked[1]!.cost);
});

test('a gate of 0 on one offer leaves the others ranked; on the workload it leaves none', () => {
  const own = compareOffers(OFFERS, saas, { 'fireworks/llama-70b': { gatePassRate: 0 } });
  expect(ids(own.refused)).toEqual(['fireworks/llama-70b', 'together/b200']);
  const none = compareOffers(OFFERS, { ...saas, gatePassRate: 0 });
  expect(none.ranked).toEqual([]);
  expect(none.winner).toBeUndefined();
});

test('inputs out of range are refused offer by offer, in the model’s words', () => {
  const { refused } = compareOffers(OFFERS, saas, { 'openai/gpt-5.5': { gatePassRate: 7 } });
  expect(refused[0]).toMatchObject({ offer: { id: 'openai/gpt-5.5' }, refusal: { kind: 'invalid' } });
});

test('the order of the offers does not matter, equal offers included', () => {
  const twins = [tokens('z/twin', 1, 1), tokens('a/twin', 1, 1)];
  fc.assert(
    fc.property(anyOffers, anyWorkload, anyOverrides, fc.infiniteStream(fc.nat()), (offers, workload, overrides, numbers) => {
      const all = [...offers, ...twins];
      const shuffled = all.map((offer) => ({ offer, key: Number(numbers.next().value) })).sort((a, b) => a.key - b.key).map(({ offer }) => offer);
      expect(ids(compareOffers(shuffled, workload, overrides).ranked)).toEqual(ids(compareOffers(all, workload, overrides).ranked));
    }),
  );
  expect(ids(compareOffers(twins, saas).ranked)).toEqual(['a/twin', 'z/twin']);
});

test('a requirement fails on a no, is open without an answer, and an answer for the offer stands before its vendor’s', () => {
  const answers = { together: { residency: false, latency: true }, 'together/b200': { residency: true } };
  const gated = gateOffers(OFFERS, ['residency', 'latency'], answers);
  const of = (id: string) => gated.find(({ offer }) => offer.id === id);
  expect(of('together/deepseek-v3.1')).toMatchObject({ failed: ['residency'], open: [] });
  expect(of('together/b200')).toMatchObject({ failed: [], open: [] });
  expect(of('openai/gpt-5.5')).toMatchObject({ failed: [], open: ['residency', 'latency'] });
  expect(gateOffers(OFFERS, [], answers).every(({ failed, open }) => failed.length + open.length === 0)).toBe(true);
});
