import { describe, expect, test } from 'vitest';
import { loadModels } from '../../src/build/models/load.ts';
import { defaults } from '../../src/engine/models/model.ts';
import type { Axis, Chart } from '../../src/engine/series/chart.ts';

const charted = (await loadModels(process.cwd())).filter(({ charts }) => charts !== undefined);
const chartsOf = (name: string, inputs: Readonly<Record<string, number>> = {}): readonly Chart[] => {
  const { charts, model } = charted.find((one) => one.name === name)!;
  return charts!({ ...defaults(model.inputs), ...inputs });
};

const axisInWords = ({ label, low, high, scale, ticks }: Axis): string => `${label}, ${scale}, ${low} to ${high}: ${ticks.map(({ text }) => text).join(', ')}`;
const digits = (amount: number | undefined): string => (amount === undefined ? 'nothing' : String(Number(amount.toPrecision(6))));

/** All that a chart shows, to be read by people when it changes. */
function inWords(chart: Chart): string {
  const drawn =
    chart.kind === 'lines'
      ? [
          axisInWords(chart.x),
          axisInWords(chart.y),
          ...chart.lines.map(({ name, points }) => `${name}, ${points.length} points, every fifth: ${points.filter((_, index) => index % 5 === 0).map(({ x, y }) => `${digits(x)} → ${digits(y)}`).join(', ')}`),
        ]
      : [`around ${digits(chart.base)}`, ...chart.ranges.map(({ label, low, high }) => `${label}: ${digits(low)} to ${digits(high)}`)];
  return [chart.title, chart.sentence, ...drawn, ...[chart.table.columns, ...chart.table.rows].map((row) => row.join(' | '))].join('\n');
}

// What changes here changes what readers see: look at the difference, and accept it with -u when it is meant.
test.each(charted.map(({ name }) => name))('the charts of %s at its defaults', (name) => {
  expect(chartsOf(name).map(inWords).join('\n\n')).toMatchSnapshot();
});

describe('a chart says so', () => {
  const first = (name: string, inputs: Readonly<Record<string, number>>) => chartsOf(name, inputs)[0]?.sentence;

  test('when nothing in a cost is shared between requests', () => {
    expect(first('lcpr', { engineeringHoursPerMonth: 0 })).toBe('At these inputs the loaded cost does not fall with volume: nothing in it is shared between requests.');
  });

  test('when cash never falls below zero, and when it does not come back', () => {
    const free = { engineerWeeks: 0, preparationMonths: 0, shadowMonths: 0 };
    expect([first('migration-payback', free), first('migration-payback', { newUsdPerMonth: 18_000 })]).toMatchSnapshot();
  });

  test('when rented GPUs do not pay at any volume that they carry', () => {
    expect(chartsOf('dedicated-break-even', { usdPerGpuHour: 1000 }).map(inWords).join('\n')).toMatch(/not with these GPUs/);
  });
});

test('there is no chart where there is nothing to draw', () => {
  expect(chartsOf('lcpr', { gatePassRate: 0 })).toEqual([]);
});
