import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults, evaluate, inputProblem, type Values } from '../../src/engine/models/model.ts';
import { workloadInputs, type WorkloadInput } from '../../src/engine/models/workload.ts';
import { settle, required, type Outcome } from '../../src/engine/outcome.ts';
import { ioTable } from '../../src/engine/series/io-table.ts';
import { ratioCurve, sensitivityCurve, sweepValues, SWEEPS } from '../../src/engine/series/sensitivity.ts';
import { tornado } from '../../src/engine/series/tornado.ts';
import { twoOfferInputs } from '../../src/engine/models/two-offers.ts';
import { plausible } from '../support/plausible.ts';

type LcprInputs = Values<typeof lcpr.inputs>;
const perSuccess = (inputs: LcprInputs): Outcome<number> => settle(() => required(evaluate(lcpr, inputs)).usdPerSuccess);
const base = defaults(lcpr.inputs);
const together = { ...base, inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7 };
const swept = Object.keys(SWEEPS) as WorkloadInput[];

test('every sweep starts and ends where it says, grows, and holds the default between', () => {
  for (const input of swept) {
    const values = sweepValues(SWEEPS[input], 41);
    expect(values).toHaveLength(41);
    expect([values[0], values.at(-1)]).toEqual([SWEEPS[input].low, SWEEPS[input].high]);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(41);
    expect(workloadInputs[input].default).toBeGreaterThanOrEqual(SWEEPS[input].low);
    expect(workloadInputs[input].default).toBeLessThanOrEqual(SWEEPS[input].high);
  }
});

test('a logarithmic sweep has an even ratio, a linear one an even step', () => {
  const log = sweepValues({ low: 1, high: 16, scale: 'log' }, 5);
  [1, 2, 4, 8, 16].forEach((value, index) => expect(log[index]).toBeCloseTo(value, 12));
  expect(sweepValues({ low: 0, high: 1, scale: 'linear' }, 5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test.each(swept)('every point of %s is the model at that input, and the model accepts it', (input) => {
  for (const { at, amount } of sensitivityCurve(lcpr.inputs, base, input, sweepValues(SWEEPS[input], 11), perSuccess)) {
    expect(inputProblem(workloadInputs[input], at)).toBeUndefined();
    expect(amount).toBe(required(perSuccess({ ...base, [input]: at })));
  }
});

test('a point that the model refuses has no amount, and neither has a ratio to it', () => {
  const curve = sensitivityCurve(lcpr.inputs, base, 'gatePassRate', [0, 1], perSuccess);
  expect(curve.map(({ amount }) => amount === undefined)).toEqual([true, false]);
  expect(ratioCurve(curve, curve).map(({ amount }) => amount)).toEqual([undefined, 1]);
});

test('the ratios of the reliability sweep: 6.8 times at 20% retries, 5.5 at a 70% gate', () => {
  const ratioAt = (input: WorkloadInput, at: number) => {
    const of = (inputs: LcprInputs) => sensitivityCurve(lcpr.inputs, inputs, input, [at], perSuccess);
    return ratioCurve(of(base), of(together))[0]!.amount;
  };
  expect(ratioAt('retryRate', 0.2)).toBeCloseTo(10_450 / 1546, 9);
  expect(ratioAt('gatePassRate', 0.7)).toBeCloseTo(9340 / 1697.4, 9);
});

test('the tornado lists every input, the largest swing first, and each end is the model at that end', () => {
  fc.assert(
    fc.property(plausible(lcpr), fc.double({ min: 0.05, max: 0.9, noNaN: true }), (inputs, change) => {
      const rows = tornado(lcpr.inputs, inputs, change, perSuccess);
      expect(rows.map(({ input }) => input).toSorted()).toEqual(Object.keys(lcpr.inputs).toSorted());
      rows.forEach((row, index) => {
        if (index > 0) expect(row.swing).toBeLessThanOrEqual(rows[index - 1]!.swing);
        expect(row.low).toBeLessThanOrEqual(inputs[row.input as keyof LcprInputs]);
        expect(row.high).toBeGreaterThanOrEqual(inputs[row.input as keyof LcprInputs]);
        expect(row.amountAtLow).toBe(required(perSuccess({ ...inputs, [row.input]: row.low })));
      });
    }),
  );
});

test('a pass rate moves by a share of the failures, and stays a rate', () => {
  const row = tornado(lcpr.inputs, base, 0.5, perSuccess).find(({ input }) => input === 'gatePassRate')!;
  expect(row.low).toBeCloseTo(0.925, 12);
  expect(row.high).toBeCloseTo(0.975, 12);
});

test('on an expensive API the output tokens matter most; on a cheap one the engineering hours do', () => {
  const most = (inputs: LcprInputs) => tornado(lcpr.inputs, inputs, 0.5, perSuccess)[0]!.input;
  expect(['outputTokens', 'outputUsdPerMtok']).toContain(most(base));
  expect(['engineeringHoursPerMonth', 'engineeringUsdPerHour', 'requestsPerMonth']).toContain(most(together));
});

test('the input to output table of the first chapter', () => {
  const rows = ioTable(defaults(twoOfferInputs), [100, 400, 1000, 1500]);
  expect(rows.map(({ rawRatio }) => rawRatio!.toFixed(1))).toEqual(['10.8', '13.8', '15.6', '16.2']);
  expect(rows.map(({ loadedRatio }) => loadedRatio!.toFixed(1))).toEqual(['3.8', '6.3', '9.3', '10.8']);
  expect(rows.map(({ outputTokens }) => outputTokens)).toEqual([100, 400, 1000, 1500]);
});

test('a table whose offer passes nothing has no ratios', () => {
  expect(ioTable({ ...defaults(twoOfferInputs), otherGatePassRate: 0 }, [400])).toEqual([{ outputTokens: 400, rawRatio: undefined, loadedRatio: undefined }]);
});
