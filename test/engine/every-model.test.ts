import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONVENTIONS } from '../../src/engine/conventions.ts';
import { checkInputs, defaults, evaluate, showOutput, type OutputValue } from '../../src/engine/models/model.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { evaluateFormula } from '../support/evaluate-formula.ts';
import { everyModel } from '../support/every-model.ts';

const close = (actual: unknown, expected: OutputValue, what: string) => {
  if (typeof expected !== 'number') return expect(actual, what).toEqual(expected);
  expect(Math.abs(Number(actual) - expected), `${what}: ${String(actual)} against ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), 1e-300));
};

test('the two models of the first chapter are among those tested', () => {
  expect(everyModel.map(({ name }) => name)).toEqual(expect.arrayContaining(['lcpr', 'dedicated-gpu']));
});

describe.each(everyModel)('$name', ({ name, model, examples }) => {
  test('is called what its file is called, and its defaults are accepted', () => {
    expect(model.name).toBe(name);
    expect(checkInputs(model.inputs, defaults(model.inputs)).kind).toBe('value');
    for (const id of model.conventions) expect(CONVENTIONS).toHaveProperty(id);
    expect(model.limits.length).toBeGreaterThan(0);
  });

  test.each(examples)('example: $name', ({ inputs, expected }) => {
    const outcome = evaluate(model, { ...defaults(model.inputs), ...inputs });
    if ('refusal' in expected) return expect(outcome.kind).toBe(expected['refusal']);
    if (outcome.kind !== 'value') throw new Error(`${outcome.kind}: ${outcome.reason}`);
    for (const [output, wanted] of Object.entries(expected)) close(outcome.value[output], wanted, output);
  });

  test('any valid input gives finite outputs that can be shown, or a reason', () => {
    fc.assert(
      fc.property(anyInputs(model.inputs), (inputs) => {
        const outcome = evaluate(model, inputs);
        if (outcome.kind !== 'value') {
          expect(outcome.reason).toMatch(/^\S.{10,}/);
          return;
        }
        expect(outcome.value[model.answer], 'the answer').toBeDefined();
        for (const [output, spec] of Object.entries(model.outputs)) {
          const given = outcome.value[output];
          if (typeof given !== 'number') continue;
          expect(given, output).toSatisfy(Number.isFinite);
          if (spec.unit !== 'text') expect(showOutput(spec, given)).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each step of the derivation gives the result that it shows', () => {
    fc.assert(
      fc.property(anyInputs(model.inputs), (inputs) => {
        const outcome = evaluate(model, inputs);
        if (outcome.kind !== 'value') return;
        for (const { label, formula, values, result } of model.steps(inputs, outcome.value)) {
          const shown = evaluateFormula(formula, values);
          // A demand within rounding of a whole number counts as whole, so the bare formula may give one more.
          const isOneMore = formula.includes('ceil') && shown - result === 1;
          // So does a difference that is only rounding count as none.
          const isRounding = result === 0 && Math.abs(shown) <= 2e-12 * Math.max(...Object.values(values).map(Math.abs));
          if (!isOneMore && !isRounding) close(shown, result, `${label}: ${formula}`);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('an input outside its limits, missing, misspelt or not a number is refused with one sentence', () => {
    for (const [input, spec] of Object.entries(model.inputs)) {
      for (const bad of [NaN, Infinity, '12', null, undefined, spec.maximum * 2 + 1, spec.minimum - 1]) {
        const outcome = evaluate(model, { ...defaults(model.inputs), [input]: bad });
        expect(outcome.kind, `${input} = ${String(bad)}`).toBe('invalid');
        if (outcome.kind === 'invalid') expect(outcome.reason).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
    expect(evaluate(model, { ...defaults(model.inputs), misspelt: 1 }).kind).toBe('invalid');
  });
});
