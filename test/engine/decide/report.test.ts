import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtReport } from '../../../src/engine/decide/doubt-report.ts';
import { decisionReport, type OfferLine } from '../../../src/engine/decide/report.ts';
import { offersFile, spreadsFile, tableCsv, tableJson } from '../../../src/engine/decide/table-files.ts';
import { thenAndNow } from '../../../src/engine/decide/then-and-now.ts';
import { decide, verdict } from '../../../src/engine/decide/verdict.ts';
import { verdictWords } from '../../../src/engine/decide/verdict-words.ts';
import { readerWorkload } from '../../../src/engine/state/reader-workload.ts';
import { anyReaderWorkload } from '../state/any-workload.ts';
import { gpu, OFFERS, saas, tokens } from './any-offers.ts';

const reader = { ...readerWorkload(saas, '2026-05'), currentOffer: 'openai/gpt-5.5' };
const texts = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);

describe('the report of a decision', () => {
  test('has a row for each offer: priced ones by cost, then those without a price, then those that fail a requirement', () => {
    const { offers } = decisionReport(decide({ ...reader, requirements: ['residency'], answers: { lambda: { residency: false } } }, OFFERS));
    expect(offers.map(({ id, amounts, remark }) => [id, amounts?.monthlyUsd, remark])).toEqual([
      // Worked by hand: 515,000 attempts at the price of 800 tokens in and 400 out, 50 of repair, 800 of engineering.
      ['fireworks/llama-70b', '$1,406', 'To find out: data residency.'],
      ['together/deepseek-v3.1', '$1,447', 'To find out: data residency.'],
      ['openai/gpt-5.5', '$9,090', 'To find out: data residency.'],
      ['together/b200', undefined, 'It has no price in the edition.'],
      ['lambda/h100-sxm', undefined, 'Fails a requirement: data residency.'],
    ]);
  });

  test('names the runner-up, and says when there is none', () => {
    expect(decisionReport(decide(reader, OFFERS)).runnerUp).toMatch(/^The runner-up is together deepseek-v3\.1, at \$0\.0030/);
    expect(decisionReport(decide(reader, OFFERS.slice(0, 1))).runnerUp).toBe('There is no second offer to fall back on.');
  });

  test('says why there is no move and nothing to rent', () => {
    const { migration, dedicated } = decisionReport(decide(readerWorkload(saas, '2026-05'), [tokens('a/a', 1, 1)]));
    expect(migration).toEqual([{ label: 'Result', text: expect.stringMatching(/no move to price/) as string }]);
    expect(dedicated).toEqual([{ label: 'Result', text: expect.stringMatching(/no rented GPU/) as string }]);
  });

  test('never holds a number that is none, whatever the workload', () => {
    fc.assert(
      fc.property(anyReaderWorkload, (workload) => {
        for (const text of texts(decisionReport(decide(workload, OFFERS)))) expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the report of the doubt', () => {
  const setUp = { reader, offers: [...OFFERS, gpu('b/h100', 2)], edition: '2026-05' };

  test('is that of the verdict, the same every time', () => {
    const report = doubtReport(setUp);
    expect(report.changes).toEqual(verdictWords(verdict(reader, setUp.offers)).changes);
    expect(report.flips.length).toBeGreaterThanOrEqual(8);
    expect(doubtReport(setUp)).toEqual(report);
  });

  test('follows the seed and the shares: without any doubt the interval is a point', () => {
    const spread = (change: object) => doubtReport({ ...setUp, ...change }).spreads[0]!.usdPerSuccess;
    const certain = { assumedOff: 0, estimatedOff: 0, measuredOff: 0, reconciledOff: 0 };
    const planned = (plan: object) => spread({ reader: { ...reader, plan: { ...reader.plan, ...plan } } });
    expect(doubtReport({ ...setUp, seed: 2 })).not.toEqual(doubtReport(setUp));
    expect(planned({ ...certain, assumedOff: 0.1 })).not.toBe(spread({}));
    const [low, high] = planned(certain).split(' to ');
    expect(low).toBe(high);
  });
});

describe('the table as a file', () => {
  const line = (name: string, remark = ''): OfferLine => ({ id: 'a/b', name, verified: '2026-05', amounts: { usdPerSuccess: '$1', rawUsdPerRequest: '$2', monthlyUsd: '$1,200', overheadRatio: '3.00×' }, remark });

  test('as CSV keeps commas, quotes and line breaks inside their cells, and gives a spreadsheet no formula', () => {
    const [head, row] = tableCsv(offersFile([line('=HYPERLINK("x")', 'a\nb')])).split('\r\n');
    expect(head).toBe('offer,id,usd_per_success,raw_usd_per_request,usd_per_month,loaded_over_raw,price_seen,remark');
    expect(row).toBe(`"'=HYPERLINK(""x"")",a/b,$1,$2,"$1,200",3.00×,2026-05,"a\nb"`);
  });

  test('as JSON has null for what does not exist', () => {
    const { amounts: _amounts, ...without } = line('x');
    expect(JSON.parse(tableJson(offersFile([without])))).toEqual([{ offer: 'x', id: 'a/b', usd_per_success: null, raw_usd_per_request: null, usd_per_month: null, loaded_over_raw: null, price_seen: '2026-05', remark: null }]);
  });

  test('of ranges holds what its rows say', () => {
    const spread = { id: 'a/b', name: 'x, y', usdPerSuccess: '$1 to $2', monthlyUsd: '$10 to $20', chanceOfBeingCheapest: '7%' };
    expect(tableCsv(spreadsFile([spread]))).toBe('offer,id,usd_per_success,usd_per_month,cheapest_in\r\n"x, y",a/b,$1 to $2,$10 to $20,7%\r\n');
  });
});

describe('a workload that was seen with another edition', () => {
  const dearer = OFFERS.map((offer) => (offer.id === 'fireworks/llama-70b' ? tokens(offer.id, 90, 90) : offer));
  const editions = { current: '2026-05', offers: { '2026-05': OFFERS, '2026-02': dearer } };

  test('of today says nothing', () => expect(thenAndNow(reader, editions)).toEqual([]));

  test('says what it gave then, what it gives now, and which price moved', () => {
    const said = thenAndNow({ ...reader, edition: '2026-02' }, editions);
    expect(said[1]).toMatch(/^Then: Move from openai gpt-5\.5 to together deepseek-v3\.1/);
    expect(said[2]).toMatch(/^Now: Move from openai gpt-5\.5 to fireworks llama-70b/);
    expect(said[3]).toMatch(/^fireworks llama-70b: a success cost \$0\.1\d+ then and costs \$0\.0030 now\.$/);
    expect(said).toHaveLength(4);
  });

  test('that is unknown, or with other arithmetic, is not made up', () => {
    expect(thenAndNow({ ...reader, edition: '2025-01' }, editions)[1]).toMatch(/cannot be worked out again: this page does not have the prices/);
    expect(thenAndNow({ ...reader, edition: '2026-02', engine: 99 }, editions)[1]).toMatch(/cannot be worked out again: the arithmetic has changed/);
  });
});
