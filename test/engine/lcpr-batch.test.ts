import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lcprBatch, type LcprColumns } from '../../src/engine/models/lcpr-batch.ts';
import { lcpr, type LcprInputs } from '../../src/engine/models/lcpr.ts';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { anyInputs } from '../support/any-inputs.ts';

const names = Object.keys(lcpr.inputs) as (keyof LcprInputs)[];
const columnsOf = (rows: readonly LcprInputs[]) =>
  Object.fromEntries(names.map((name) => [name, Float64Array.from(rows, (row) => row[name])])) as unknown as LcprColumns;
const batch = (rows: readonly LcprInputs[]): readonly number[] => {
  const costs = new Float64Array(rows.length);
  lcprBatch(columnsOf(rows), costs);
  return [...costs].map((cost) => (Number.isFinite(cost) ? cost : NaN));
};
const one = (row: LcprInputs): number => {
  const outcome = evaluate(lcpr, row);
  return outcome.kind === 'value' ? outcome.value.usdPerSuccess : NaN;
};

test('every row is what lcpr gives, to the last digit, and nothing finite where lcpr has no cost per success', () => {
  fc.assert(
    fc.property(fc.array(anyInputs(lcpr.inputs), { maxLength: 20 }), (rows) => {
      expect(batch(rows)).toEqual(rows.map(one));
    }),
  );
});

test('a row with a gate of nothing leaves its neighbors alone', () => {
  const usual = defaults(lcpr.inputs);
  expect(batch([usual, { ...usual, gatePassRate: 0 }, usual])).toEqual([9090 / 475_000, NaN, 9090 / 475_000]);
});

test('no rows are no costs', () => expect(batch([])).toEqual([]));
