import { count, multiple } from '../../format.ts';
import type { TwoOffers } from '../../models/two-offers.ts';
import { logAxis, shortText } from '../axis.ts';
import type { ChartsOf } from '../chart.ts';
import { ioTable } from '../io-table.ts';

/** Lengths of answers, from a label to a long report. */
const LENGTHS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

const times = multiple(1, '×');

/** How far two offers lie apart by the length of the answer, on tokens and on the whole bill. */
export const charts: ChartsOf<TwoOffers> = (inputs) => {
  const rows = ioTable(inputs, LENGTHS);
  const ratios = rows.flatMap(({ rawRatio, loadedRatio }) => [rawRatio, loadedRatio]).flatMap((ratio) => (ratio !== undefined && ratio > 0 ? [ratio] : []));
  if (ratios.length === 0) return [];
  const text = (ratio: number | undefined): string => (ratio === undefined ? 'none' : shortText(Number(ratio.toPrecision(3)), { ...times, decimals: 0 }));
  return [
    {
      kind: 'lines',
      title: 'Current over other, by length of answer',
      sentence: 'The longer the answer, the more the price of tokens decides, and the less the engineering.',
      x: logAxis('Output tokens per request', count(0), LENGTHS),
      y: logAxis('Current over other', { ...times, decimals: 0 }, [...ratios, 1]),
      lines: [
        { name: 'Tokens alone', points: rows.map(({ outputTokens, rawRatio }) => ({ x: outputTokens, y: rawRatio || undefined })) },
        { name: 'Whole bill', points: rows.map(({ outputTokens, loadedRatio }) => ({ x: outputTokens, y: loadedRatio || undefined })) },
      ],
      infeasibleFrom: undefined,
      table: {
        columns: ['Output tokens per request', 'Tokens alone', 'Whole bill'],
        rows: rows.map(({ outputTokens, rawRatio, loadedRatio }) => [shortText(outputTokens, count(0)), text(rawRatio), text(loadedRatio)]),
      },
    },
  ];
};
