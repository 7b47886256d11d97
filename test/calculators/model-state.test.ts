import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldValues } from '../../src/components/calculators/fields.ts';
import { inputKeys } from '../../src/components/calculators/input-keys.ts';
import { addressOf, defaultFields, fieldsFromAddress, left, resultOf, typed } from '../../src/components/calculators/model/state.ts';
import { loadModels } from '../../src/build/models/load.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { anyInputs } from '../support/any-inputs.ts';

const models = await loadModels(process.cwd());
const modelOf = (name: string) => models.find((candidate) => candidate.name === name)!.model;
const kv = modelOf('kv-cache');
const gates = modelOf('three-gates');

describe.each(models)('the address of $name', ({ model }) => {
  test('has a key of its own for each input', () => {
    const keys = Object.values(inputKeys(model.inputs));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is empty at the defaults, and brings any inputs back', () => {
    expect(addressOf(model, defaults(model.inputs), '')).toBe('');
    fc.assert(
      fc.property(anyInputs(model.inputs), (inputs) => {
        const restored = fieldsFromAddress(model, addressOf(model, inputs, ''));
        const values = fieldValues(model.inputs, restored);
        for (const [name, amount] of Object.entries(inputs)) {
          expect(restored[name]?.problem, name).toBeUndefined();
          // A share is written in percent, to twelve digits.
          expect(Math.abs(values[name]! - amount), name).toBeLessThanOrEqual(1e-11 * Math.abs(amount));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('says nothing about what it does not know', () => {
    expect(addressOf(model, defaults(model.inputs), '?other=1&theme=dark')).toBe('?other=1&theme=dark');
    expect(fieldsFromAddress(model, '?other=1&__proto__=5&constructor=7')).toEqual(defaultFields(model));
  });
});

test('a workload keeps its names from one calculator to the next', () => {
  const address = addressOf(modelOf('lcpr'), { ...defaults(modelOf('lcpr').inputs), requestsPerMonth: 2_000_000, gatePassRate: 0.7 }, '');
  expect(address).toBe('?requests=2000000&gate=70');
  expect(fieldsFromAddress(modelOf('prompt-caching'), address)['gatePassRate']?.value).toBe(0.7);
});

describe('a link with mistakes', () => {
  const fields = fieldsFromAddress(kv, '?layers=many&kvHeads=-3&cacheBytes=3&contextTokens=8192');

  test('is refused field by field, with what was written and why; the rest counts', () => {
    expect(fields['layers']).toMatchObject({ text: 'many', value: 80, reported: true });
    expect(fields['kvHeads']?.problem).toContain('KV heads must be between 1 and 1,000');
    expect(fields['contextTokens']).toEqual({ text: '8,192', value: 8192 });
  });

  test('keeps an answer that a question does not have out of the results', () => {
    expect(fields['cacheBytes']).toMatchObject({ value: 2, reported: true });
    expect(fields['cacheBytes']?.problem).toContain('must be one of');
    expect(resultOf(kv, fields).kind).toBe('value');
  });
});

test('a typed number moves the result, a bad one leaves it', () => {
  const start = defaultFields(kv);
  const twice = typed(kv, start, 'batchSize', '64');
  const cacheGb = (fields: typeof start) => {
    const outcome = resultOf(kv, fields);
    return outcome.kind === 'value' ? outcome.value['cacheGb'] : outcome.reason;
  };
  expect(cacheGb(twice)).toBeCloseTo(2 * Number(cacheGb(start)));
  const bad = left(kv, typed(kv, twice, 'batchSize', 'lots'), 'batchSize');
  expect(cacheGb(bad)).toBe(cacheGb(twice));
  expect(bad['batchSize']).toMatchObject({ text: 'lots', reported: true });
});

test('a choice is typed as its value', () => {
  const answered = left(gates, typed(gates, defaultFields(gates), 'modelChanges', '1'), 'modelChanges');
  expect(answered['modelChanges']).toEqual({ text: '1', value: 1 });
  expect(addressOf(gates, fieldValues(gates.inputs, answered), '')).toBe('?modelChanges=1');
});
