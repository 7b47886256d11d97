import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, comparison, evaluateClaim, type Claims } from '../../src/engine/claims.ts';
import { claimContext } from '../../src/engine/claim-context.ts';
import { count, inWords, money, percent } from '../../src/engine/format.ts';
import { followedInputs, readsFollowed, withReader } from '../../src/engine/own/followed.ts';
import { ownData } from '../../src/engine/own/own-data.ts';
import { recomputed } from '../../src/engine/own/recomputed.ts';
import { assumption, cited, formula, price, ratio } from '../../src/engine/terms.ts';
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
const data = ownData('test', claims, guide);
const textOf = (own: Partial<typeof saas>, id: keyof typeof claims, pinned: string) => recomputed(claims, data)({ ...saas, ...own })(id, pinned);

describe('the part of the guide that a chapter ships', () => {
  test('lists the claims that rest on the reader’s workload, and no others', () => {
    expect(data.ids).toEqual(['requests', 'weeks', 'hourly', 'low-gate-requests', 'fewer']);
  });

  test('holds the workloads that those read, and no price, fact or source', () => {
    expect(data.data.workloads.map(({ name }) => name).sort()).toEqual(['saas', 'saas-low-gate', 'voice-classification']);
    expect(data.data.pricing).toMatchObject({ offers: [], facts: [], names: [] });
  });

  test('gives every claim of every chapter the amount that the whole guide gives', async () => {
    for (const { scope, claims: all } of await importClaims(process.cwd())) {
      const part = ownData(scope, all, guide);
      const context = claimContext(part.data);
      for (const id of part.ids) expect(all[id]!.term.amount(context), `${scope}.${id}`).toEqual(evaluateClaim(id, all[id]!, guide).amount);
    }
  });
});

describe('the reader’s workload in the examples', () => {
  const followed = followedInputs(guide.workloads);

  test('takes the place of the example, and in a variant of all that the variant does not change', () => {
    const own = { ...saas, requestsPerMonth: 7, gatePassRate: 0.5 };
    const { workloads } = withReader(guide, followed, own);
    const inputsOf = (name: string) => workloads.find((one) => one.name === name)!.inputs;
    expect(inputsOf('saas')).toEqual(own);
    expect(inputsOf('saas-low-gate')).toEqual({ ...own, gatePassRate: guide.workloads.find(({ name }) => name === 'saas-low-gate')!.inputs.gatePassRate });
    // A kind of work keeps its own volume and shape.
    const retrieval = guide.workloads.find(({ name }) => name === 'retrieval')!.inputs;
    expect(inputsOf('retrieval')).toMatchObject({ requestsPerMonth: retrieval.requestsPerMonth, inputTokens: retrieval.inputTokens, gatePassRate: 0.5 });
  });

  test('is not what a fact or another workload says', () => {
    expect(readsFollowed(followed, [{ kind: 'workload', id: 'saas-low-gate gatePassRate' }])).toBe(false);
    expect(readsFollowed(followed, [{ kind: 'workload', id: 'saas-low-gate requestsPerMonth' }])).toBe(true);
    expect(readsFollowed(followed, [{ kind: 'fact', id: 'saas' }])).toBe(false);
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
  });

  test('strikes a comparison exactly when it no longer holds', () => {
    const { requestsPerMonth } = guide.workloads.find(({ name }) => name === 'voice-classification')!.inputs;
    expect(textOf({ requestsPerMonth: requestsPerMonth - 1 }, 'fewer', 'fewer')).toBeUndefined();
    expect(textOf({ requestsPerMonth }, 'fewer', 'fewer')).toEqual({ text: 'no longer fewer', isStruck: true });
  });

  test('is never NaN or infinite in any chapter, and the published workload changes nothing', async () => {
    const chapters = (await importClaims(process.cwd())).map(({ scope, claims: all }) => {
      const part = ownData(scope, all, guide);
      return { recompute: recomputed(all, part), pins: part.ids.flatMap((id) => evaluateClaim(id, all[id]!, guide).texts.map((text) => [id, text] as const)) };
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
