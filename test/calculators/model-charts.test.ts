import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf, share } from '../../src/components/charts/plot.ts';
import { loadModels } from '../../src/build/models/load.ts';
import { count, money } from '../../src/engine/format.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { axisUpTo, linearAxis, logAxis, roundedText, shortText } from '../../src/engine/series/axis.ts';
import type { Chart } from '../../src/engine/series/chart.ts';
import { thinned } from '../../src/engine/series/thinned.ts';
import { anyInputs } from '../support/any-inputs.ts';

const charted = (await loadModels(process.cwd())).filter(({ charts }) => charts !== undefined);
const NOT_NUMBERS = /NaN|Infinity|undefined/;

/** Every text of a chart, and where its lines run. */
function saidBy(chart: Chart): string {
  const plotted = chart.kind === 'lines' ? chart.lines.map((line) => pathOf(line, chart.x, chart.y)) : chart.ranges.map(({ low, high }) => `${low} ${high} ${chart.base}`);
  const marks = chart.kind === 'lines' ? [...chart.x.ticks, ...chart.y.ticks].map(({ text }) => text) : [];
  return [chart.title, chart.sentence, ...chart.table.columns, ...chart.table.rows.flat(), ...plotted, ...marks].join('|');
}

describe.each(charted)('the charts of $name', ({ model, charts }) => {
  test('are drawn at the defaults, each with a sentence and a table', () => {
    const drawn = charts!(defaults(model.inputs));
    expect(drawn.length).toBeGreaterThan(0);
    for (const chart of drawn) {
      expect(chart.sentence).toMatch(/^[A-Z].*[^.]\.$/);
      expect(chart.table.rows.length).toBeGreaterThan(0);
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
      if (chart.kind === 'lines') expect(chart.lines.length).toBeLessThanOrEqual(3);
    }
  });

  test('hold nothing that is no number, whatever the inputs', () => {
    fc.assert(
      fc.property(anyInputs(model.inputs), (inputs) => {
        if (model.compute(inputs).kind !== 'value') return;
        for (const chart of charts!(inputs)) {
          expect(saidBy(chart)).not.toMatch(NOT_NUMBERS);
          if (chart.kind === 'lines') for (const axis of [chart.x, chart.y]) expect(axis.ticks.length, axis.label).toBeLessThanOrEqual(8);
          expect(chart.table.rows.length).toBeLessThanOrEqual(25);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('rented GPUs rise in steps, and the sentence names the volume from which they pay', () => {
  const { charts, model } = charted.find(({ name }) => name === 'dedicated-break-even')!;
  const [chart] = charts!({ ...defaults(model.inputs), gpuCount: 3 });
  if (chart?.kind !== 'lines') throw new Error('there is no chart');
  // One GPU carries 1,500 tokens a second for 86,400 seconds, 40% of it: 51.84 million a day.
  expect(chart.lines[1]?.points.map(({ x }) => Math.round(x))).toEqual([0, 51_840_000, 51_840_000, 103_680_000, 103_680_000, 155_520_000]);
  expect(chart.infeasibleFrom).toBeCloseTo(155_520_000);
  expect(chart.sentence).toContain('3 GPUs cost no more than serverless');
});

describe('an axis', () => {
  test('has round marks that hold all amounts and 0', () => {
    expect(linearAxis('USD', money(0), [120, 930]).ticks.map(({ text }) => text)).toEqual(['$0', '$250', '$500', '$750', '$1,000']);
    expect(linearAxis('USD', money(0), [-16_000, 3991]).low).toBeLessThanOrEqual(-16_000);
    expect(linearAxis('USD', money(0), [0]).high).toBeGreaterThan(0);
  });

  test('that ends at an amount has no mark beyond it', () => {
    const { high, ticks } = axisUpTo('Tokens', count(0), 64.8e6);
    expect(high).toBe(64.8e6);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '20 million', '40 million', '60 million']);
  });

  test('over many powers of ten marks some of them', () => {
    const texts = logAxis('Requests', count(0), [10, 1e9]).ticks.map(({ text }) => text);
    expect(texts).toEqual(['10', '1,000', '100,000', '10 million', '1 billion']);
    expect(logAxis('USD', money(0), [0.016, 0.1]).ticks.map(({ text }) => text)).toEqual(['$0.02', '$0.05', '$0.10']);
  });

  test('places its ends at 0 and 1', () => {
    const axis = logAxis('Requests', count(0), [10, 1000]);
    expect([10, 100, 1000, 1e9].map((amount) => share(axis, amount))).toEqual([0, 0.5, 1, 1]);
  });
});

test('texts are short', () => {
  expect(shortText(2_500_000, money(2, 'a month'))).toBe('$2.5 million');
  expect(shortText(0.0125, money(0))).toBe('$0.0125');
  expect(roundedText(2_154_435, count(0, 'token'))).toBe('2.154 million');
});

test('a line without an amount has a gap', () => {
  const axis = linearAxis('x', count(0), [10]);
  expect(pathOf({ name: 'a', points: [{ x: 0, y: 0 }, { x: 5, y: undefined }, { x: 10, y: 10 }] }, axis, axis)).toBe('M0 1000M1000 0');
});

test('thinning keeps the ends', () => {
  expect(thinned([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
  expect(thinned([1, 2], 3)).toEqual([1, 2]);
});
