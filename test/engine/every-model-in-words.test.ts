import { describe, expect, test } from 'vitest';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { UNITS } from '../../src/engine/units.ts';
import { everyModel } from '../support/every-model.ts';

const WORDS = /^\S.*\S$/;
const SENTENCE = /^\p{Lu}.*\.$/u;

/** Conventions that a model must state when it takes an input whose meaning they settle. */
const SETTLED_BY: Readonly<Record<string, readonly string[]>> = {
  retryRate: ['retries-extra', 'retry-share-of-traffic'],
};

describe.each(everyModel)('$name', ({ model, examples }) => {
  test('says in words what it answers, asks and gives', () => {
    expect(model.title).toMatch(WORDS);
    expect(model.summary).toMatch(SENTENCE);
    for (const limit of model.limits) expect(limit).toMatch(SENTENCE);
    for (const { label, hint, choices = [] } of Object.values(model.inputs)) {
      expect(label).toMatch(WORDS);
      expect(hint, label).toMatch(/^\S.*\.$/);
      for (const choice of choices) expect(choice.label, label).toMatch(WORDS);
    }
    for (const { label } of Object.values(model.outputs)) expect(label).toMatch(WORDS);
  });

  test('gives no two inputs, outputs or answers the same words', () => {
    const labels = (of: object): string[] => Object.values(of).map(({ label }: { label: string }) => label);
    for (const list of [labels(model.inputs), labels(model.outputs), ...Object.values(model.inputs).map(({ choices = [] }) => labels(choices))]) {
      expect(list).toEqual([...new Set(list)]);
    }
  });

  test('has worked examples in words, none twice', () => {
    for (const { name, words } of examples) {
      expect(name).toMatch(WORDS);
      expect(words, name).toMatch(/\.$/);
    }
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  test.each(examples)('derives in named steps with units: $name', ({ inputs }) => {
    const given = { ...defaults(model.inputs), ...inputs } as ReturnType<typeof defaults>;
    const outcome = evaluate(model, given);
    if (outcome.kind !== 'value') return;
    const outputs = Object.entries(model.outputs);
    for (const { label, unit, result } of model.steps(given, outcome.value)) {
      expect(label).toMatch(WORDS);
      expect(UNITS).toContain(unit);
      const [output, spec] = outputs.find(([, candidate]) => candidate.label === label) ?? [];
      if (output === undefined || spec?.unit === 'text') continue;
      expect([unit, result], `${label} is an output too`).toEqual([spec?.unit, outcome.value[output]]);
    }
  });

  test('states the convention behind each input that needs one', () => {
    for (const [input, conventions] of Object.entries(SETTLED_BY)) {
      if (input in model.inputs) expect(model.conventions.some((id) => conventions.includes(id)), input).toBe(true);
    }
  });
});
