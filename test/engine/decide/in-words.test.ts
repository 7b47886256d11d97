import { describe, expect, test } from 'vitest';
import type { PricedOffer } from '../../../src/engine/calculator-data.ts';
import { doubtReport, type DoubtReport } from '../../../src/engine/decide/doubt-report.ts';
import { exampleReader } from '../../../src/engine/decide/example-reader.ts';
import { decisionReport } from '../../../src/engine/decide/report.ts';
import { decide } from '../../../src/engine/decide/verdict.ts';
import type { Workload } from '../../../src/engine/models/workload.ts';
import { readerWorkload, type ReaderWorkload } from '../../../src/engine/state/reader-workload.ts';
import { gpu, OFFERS, saas, tokens, withoutPrice } from './any-offers.ts';

const readerOf = (inputs: Partial<Workload>, change: Partial<ReaderWorkload> = {}): ReaderWorkload => ({ ...readerWorkload({ ...saas, ...inputs }, '2026-05'), ...change });
const example = readerOf({}, { currentOffer: 'openai/gpt-5.5' });

/** A dozen offers a few per cent apart, the last of them seen a year earlier and one without a day. */
const CROWD: readonly PricedOffer[] = Array.from({ length: 12 }, (_, index) => ({
  ...tokens(`v${index}/m${index}`, 0.5 + index / 50, 1.5 + index / 50),
  ...(index === 11 ? { verified: '2025-05-02' } : {}),
  ...(index === 3 ? { verified: undefined } : {}),
})) as readonly PricedOffer[];

interface Case {
  readonly reader: ReaderWorkload;
  readonly offers: readonly PricedOffer[];
}

const CASES: Readonly<Record<string, Case>> = {
  'the worked example': { reader: example, offers: OFFERS },
  'inputs trusted in four ways, and two of an offer’s own': {
    reader: {
      ...example,
      name: 'Support & sales',
      inputs: {
        ...example.inputs,
        requestsPerMonth: { value: 820_000, confidence: 'reconciled' },
        gatePassRate: { value: 0.91, confidence: 'measured' },
        retryRate: { value: 0.06, confidence: 'estimated' },
      },
      offers: { 'fireworks/llama-70b': { gatePassRate: { value: 0.72, confidence: 'estimated' }, retryRate: { value: 0.1, confidence: 'assumed' } } },
      requirements: ['residency'],
      answers: { lambda: { residency: true } },
    },
    offers: OFFERS,
  },
  'a crowd, of which the first ten fail a requirement': {
    reader: { ...example, currentOffer: 'v11/m11', requirements: ['residency'], answers: Object.fromEntries(CROWD.slice(0, 11).map(({ vendor }) => [vendor, { residency: false }])) },
    offers: CROWD,
  },
  'two offers at nearly the same cost': { reader: readerOf({}), offers: [tokens('a/a', 1, 2), tokens('b/b', 1.0001, 2)] },
  'much volume, where a rented GPU is in sight': { reader: readerOf({ requestsPerMonth: 40_000_000 }, { currentOffer: 'a/a' }), offers: [tokens('a/a', 1, 4), gpu('b/h100', 2), gpu('c/slow', 4, 200)] },
  'one offer, and nothing to flip to': { reader: example, offers: [tokens('openai/gpt-5.5', 5, 30)] },
  'no offer with a price': { reader: example, offers: [withoutPrice('a/a')] },
};

const inWords = ({ memo, ...lists }: DoubtReport): string =>
  [...Object.entries(lists).map(([name, lines]: [string, readonly unknown[]]) => [`== ${name}`, ...lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))].join('\n')), memo].join('\n\n');

// What changes here changes what readers take to a meeting: look at the difference, and accept it with -u when it is meant.
describe.each(Object.entries(CASES))('%s', (_, { reader, offers }) => {
  test('in the report of the decision', () => expect(JSON.stringify(decisionReport(decide(reader, offers)), null, 1)).toMatchSnapshot());
  test('in the report of the doubt and its memo', () => expect(inWords(doubtReport({ reader, offers, edition: '2026-05' }))).toMatchSnapshot());
});

test('the recommended offer stands in the table of a memo once', () => {
  const { reader, offers } = CASES['a crowd, of which the first ten fail a requirement']!;
  const rows = doubtReport({ reader, offers, edition: '2026-05' }).memo.match(/^\| v\d+ m\d+/gm);
  expect(rows).toEqual(['| v11 m11']);
});

describe('the reader’s workload starts from the worked example', () => {
  const presets = [{ name: 'other', title: 'Other', inputs: { ...saas, requestsPerMonth: 7 } }, { name: 'saas', title: 'SaaS', inputs: saas }];

  test('with every input assumed, on the offer that the example runs on', () =>
    expect(exampleReader({ presets }, '2026-06')).toEqual({ ...readerWorkload(saas, '2026-06', 'assumed'), currentOffer: 'openai/gpt-5.5' }));

  test('and fails when that is gone', () => expect(() => exampleReader({ presets: presets.slice(0, 1) }, '2026-06')).toThrow('starts from “saas”, which does not exist'));
});
