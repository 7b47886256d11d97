import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, comparison, evaluateClaim, type Claims } from '../../src/engine/claims.ts';
import { claimContext } from '../../src/engine/claim-context.ts';
import { count, inWords, money, percent } from '../../src/engine/format.ts';
import { required, unpriced, value } from '../../src/engine/outcome.ts';
import { followedInputs, readsFollowed, withReader } from '../../src/engine/own/followed.ts';
import { ownData } from '../../src/engine/own/own-data.ts';
import { recomputed } from '../../src/engine/own/recomputed.ts';
import { assumption, cited, citedNumber, formula, price, ratio } from '../../src/engine/terms.ts';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { importClaims } from '../../src/build/numbers/import-claims.ts';
import { anyWorkload } from './decide/any-offers.ts';

const guide = loadGuideData(process.cwd());
const saas = guide.workloads.find(({ name }) => name === 'saas')!.inputs;
const requests = (workload: string) => assumption(workload, 'requestsPerMonth');
const claims = {
  requests: claim(requests('saas'), count(0, 'request')),
  weeks: claim(formula('Weeks', 'weeks', 'a / 100000', { a: requests('saas') }, ({ a }) => a / 100_000), inWords('week')),
  hourly: claim(formula('Per hour', 'USD', 'a / b', { a: assumption('saas', 'engineeringUsdPerHour'), b: assumption('saas', 'engineeringHoursPerMonth') }, ({ a, b }) => a / b), money(1)),
  'low-gate': claim(assumption('saas-low-gate', 'gatePassRate'), percent()),
  'low-gate-requests': claim(requests('saas-low-gate'), count()),
  'other-kind': claim(requests('voice-classification'), count()),
  price: claim(price('openai/gpt-5.5', 'output_usd_per_mtok'), money(2)),
  survey: claim(cited('gate-range', 'Range'), percent()),
  fewer: comparison('fewer', ratio('Of a million', requests('saas'), requests('voice-classification')), { high: 1 }),
} as const satisfies Claims;
/** Made in each test, so that a mutation of it is tried against the tests that use it. */
const part = () => ownData('test', claims, guide);
const textOf = (own: Partial<typeof saas>, id: keyof typeof claims, pinned: string) => recomputed(claims, part())({ ...saas, ...own })(id, pinned);

describe('the part of the guide that a chapter ships', () => {
  test('lists the claims that rest on the reader’s workload, and no others', () => {
    expect(part().ids).toEqual(['requests', 'weeks', 'hourly', 'low-gate-requests', 'fewer']);
  });

  test('holds the workloads that those read, and no price, fact or source', () => {
    expect(part().data.workloads.map(({ name }) => name).sort()).toEqual(['saas', 'saas-low-gate', 'voice-classification']);
    expect(part().data.pricing).toMatchObject({ offers: [], facts: [], names: [] });
  });

  test('holds the prices and facts that claims on a workload read, of one edition, without sources and places', () => {
    const onOffer = {
      bill: claim(ratio('Requests over the price', requests('saas'), price('openai/gpt-5.5', 'output_usd_per_mtok')), count(0)),
      gap: claim(formula('Requests by a figure', '1', 'a × b', { a: requests('saas'), b: citedNumber('gate-range', 'Gate', 'share', 'low') }, ({ a, b }) => a * b), count(0)),
    };
    const { pricing } = ownData('test', onOffer, guide).data;
    expect(pricing.offers.map(({ id }) => id)).toEqual(['openai/gpt-5.5']);
    expect(pricing.offers[0]).toMatchObject({ file: '' });
    expect(pricing.offers[0]!.rows[0]).toMatchObject({ sources: [], lines: {} });
    expect(pricing.facts).toHaveLength(1);
    expect(pricing.facts[0]).toMatchObject({ id: 'gate-range', what: '', said: '', saidBy: '', sources: [], location: { file: '', line: 0 } });
    expect(pricing.editions.map(({ id }) => id)).toEqual([guide.pricing.currentEdition]);
    expect(ownData('test', onOffer, guide).followed).toEqual({ saas: followedInputs(guide.workloads)['saas'] });
  });

  test('gives every claim of every chapter the amount that the whole guide gives', async () => {
    for (const { scope, claims: all } of await importClaims(process.cwd())) {
      const { data, ids } = ownData(scope, all, guide);
      const context = claimContext(data);
      for (const id of ids) expect(all[id]!.term.amount(context), `${scope}.${id}`).toEqual(evaluateClaim(id, all[id]!, guide).amount);
    }
  });
});

describe('the reader’s workload in the examples', () => {
  test('takes the place of the example, and in a variant of all that the variant does not change', () => {
    const own = { ...saas, requestsPerMonth: 7, gatePassRate: 0.5 };
    const { workloads } = withReader(guide, followedInputs(guide.workloads), own);
    const inputsOf = (name: string) => workloads.find((one) => one.name === name)!.inputs;
    expect(inputsOf('saas')).toEqual(own);
    expect(inputsOf('saas-low-gate')).toEqual({ ...own, gatePassRate: guide.workloads.find(({ name }) => name === 'saas-low-gate')!.inputs.gatePassRate });
    // A kind of work keeps its own volume and shape.
    const retrieval = guide.workloads.find(({ name }) => name === 'retrieval')!.inputs;
    expect(inputsOf('retrieval')).toMatchObject({ requestsPerMonth: retrieval.requestsPerMonth, inputTokens: retrieval.inputTokens, gatePassRate: 0.5 });
  });

  test('is not what a fact or another workload says', () => {
    const reads = (...of: Parameters<typeof readsFollowed>[1]) => readsFollowed(followedInputs(guide.workloads), of);
    expect(reads({ kind: 'workload', id: 'saas-low-gate gatePassRate' })).toBe(false);
    expect(reads({ kind: 'workload', id: 'saas-low-gate requestsPerMonth' })).toBe(true);
    expect(reads({ kind: 'workload', id: 'unheard-of requestsPerMonth' })).toBe(false);
    expect(reads({ kind: 'fact', id: 'saas requestsPerMonth' })).toBe(false);
    // One input of the reader's is enough.
    expect(reads({ kind: 'fact', id: 'gate-range' }, { kind: 'workload', id: 'saas retryRate' })).toBe(true);
    expect(reads()).toBe(false);
  });
});

describe('a number with the reader’s workload', () => {
  test('is written in the form that the page pins, with as many digits as it needs', () => {
    expect(textOf({ requestsPerMonth: 1200 }, 'requests', '500,000 requests')).toEqual({ text: '1,200 requests', isStruck: false });
    expect(textOf({ requestsPerMonth: 250_000 }, 'weeks', 'five weeks')).toEqual({ text: '2.5 weeks', isStruck: false });
    expect(textOf({ engineeringUsdPerHour: 1 }, 'hourly', '$12.5')).toEqual({ text: '$0.13', isStruck: false });
  });

  test('is left alone where nothing changes, and where the page pins something else', () => {
    expect(textOf({}, 'requests', '500,000 requests')).toBeUndefined();
    expect(textOf({ requestsPerMonth: 7 }, 'requests', 'half a million')).toBeUndefined();
    expect(textOf({ requestsPerMonth: 7 }, 'other-kind', '2,000,000')).toBeUndefined();
  });

  test('that does not exist is said to have no value', () => {
    expect(textOf({ engineeringHoursPerMonth: 0 }, 'hourly', '$12.5')).toEqual({ text: 'no value', isStruck: false });
    const missing = { gone: claim(formula('Gone', 'USD/Mtok', 'a + b', { a: requests('saas'), b: price('openai/gpt-5.5', 'output_usd_per_mtok') }, ({ a, b }) => {
      if (a === 1) throw new Error('no such figure');
      return required(a === 2 ? unpriced('Nobody sells two') : value(a + b));
    }), count(0)) };
    const own = (requestsPerMonth: number) => recomputed(missing, ownData('test', missing, guide))({ ...saas, requestsPerMonth })('gone', '500,030');
    expect(own(1)).toEqual({ text: 'no value: it cannot be worked out on this page', isStruck: false });
    expect(own(2)).toEqual({ text: 'no value: nobody sells two', isStruck: false });
    expect(own(3)).toEqual({ text: '33', isStruck: false });
  });

  test('strikes a comparison exactly when it no longer holds', () => {
    const { requestsPerMonth } = guide.workloads.find(({ name }) => name === 'voice-classification')!.inputs;
    expect(textOf({ requestsPerMonth: requestsPerMonth - 1 }, 'fewer', 'fewer')).toBeUndefined();
    expect(textOf({ requestsPerMonth }, 'fewer', 'fewer')).toEqual({ text: 'no longer fewer', isStruck: true });
    const atLeast = { enough: comparison('enough', ratio('Of a half', requests('saas'), requests('voice-classification')), { low: 0.5 }) } as Claims;
    const own = (of: number) => recomputed(atLeast, ownData('test', atLeast, guide))({ ...saas, requestsPerMonth: of })('enough', 'enough');
    expect([own(requestsPerMonth / 2), own(requestsPerMonth / 2 - 1)]).toEqual([undefined, { text: 'no longer enough', isStruck: true }]);
  });

  test('is never NaN or infinite in any chapter, and the published workload changes nothing', async () => {
    const chapters = (await importClaims(process.cwd())).map(({ scope, claims: all }) => {
      const own = ownData(scope, all, guide);
      return { recompute: recomputed(all, own), pins: own.ids.flatMap((id) => evaluateClaim(id, all[id]!, guide).texts.map((text) => [id, text] as const)) };
    });
    fc.assert(
      fc.property(anyWorkload, (own) => {
        for (const { recompute, pins } of chapters) {
          const texts = recompute(own);
          for (const [id, pinned] of pins) expect(texts(id, pinned)?.text ?? '').not.toMatch(/NaN|Infinity|undefined|\[object/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
