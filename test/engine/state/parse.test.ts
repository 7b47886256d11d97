import { describe, expect, test } from 'vitest';
import { CONFIDENCES } from '../../../src/engine/confidence.ts';
import { HARD_GATE_NAMES } from '../../../src/engine/decide/hard-gates.ts';
import { OFFER_INPUTS } from '../../../src/engine/decide/overrides.ts';
import { planInputs } from '../../../src/engine/decide/plan.ts';
import { workloadInputs } from '../../../src/engine/models/workload.ts';
import { settle } from '../../../src/engine/outcome.ts';
import { LONGEST_ID, LONGEST_NAME, MOST_ENTRIES } from '../../../src/engine/state/file-format.ts';
import { answersOf, editionOf, engineOf, inputsOf, knownKeys, nameOf, offerIdOf, offerInputsOf, planInputsOf, quoted, recordOf, requirementsOf, trustedOf } from '../../../src/engine/state/parse.ts';
import { WORKLOAD_INPUTS } from '../../../src/engine/state/reader-workload.ts';

/** What a check gives, or its refusal in a sentence. */
function given<T>(check: () => T): T | string {
  const outcome = settle(check);
  return outcome.kind === 'value' ? outcome.value : outcome.reason;
}
const trusted = { value: 0.5, confidence: 'measured' };
const inputs = Object.fromEntries(WORKLOAD_INPUTS.map((input) => [input, { value: workloadInputs[input].default, confidence: 'assumed' }]));
const gates = HARD_GATE_NAMES.join(', ');

describe('what a message repeats', () => {
  test('is the first thirty characters, and what cannot be seen has a mark', () => {
    expect(quoted('x'.repeat(30))).toBe(`“${'x'.repeat(30)}”`);
    expect(quoted('x'.repeat(31))).toBe(`“${'x'.repeat(30)}…”`);
    expect(quoted('a\u0007b')).toBe('“a\ufffdb”');
  });
});

describe('a part of a workload’s file is refused in a sentence', () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}/b`, {}]));

  test.each([
    ['a list for an object', () => recordOf([], 'The plan'), 'The plan must be an object in braces'],
    ['nothing for an object', () => recordOf(null, 'The plan'), 'The plan must be an object in braces'],
    ['more entries than anybody needs', () => recordOf(many(MOST_ENTRIES + 1), 'The plan'), `The plan has more than ${MOST_ENTRIES} entries`],
    ['a name that means nothing', () => { knownKeys({ a: 1, c: 2 }, ['a', 'b'], 'the plan'); }, '“c” is not a part of the plan; expected a, b'],
    ['an unknown confidence', () => trustedOf(workloadInputs.retryRate, { value: 0.1, confidence: 'sure' }), `The confidence of ${workloadInputs.retryRate.label} must be one of ${CONFIDENCES.join(', ')}`],
    ['an unknown part of an input', () => trustedOf(workloadInputs.retryRate, { ...trusted, note: '' }), `“note” is not a part of ${workloadInputs.retryRate.label}; expected value, confidence`],
    ['an unknown input', () => inputsOf({ ...inputs, tokens: trusted }), `“tokens” is not a part of the inputs; expected ${WORKLOAD_INPUTS.join(', ')}`],
    ['a missing input', () => inputsOf({ ...inputs, retryRate: undefined }), `${workloadInputs.retryRate.label} is missing from the inputs`],
    ['inputs of offers that are a list', () => offerInputsOf([]), 'The inputs of single offers must be an object in braces'],
    ['inputs of one offer that are a number', () => offerInputsOf({ 'a/b': 7 }), 'The inputs of “a/b” must be an object in braces'],
    ['an unknown input of an offer', () => offerInputsOf({ 'a/b': { price: trusted } }), `“price” is not a part of the inputs of an offer; expected ${OFFER_INPUTS.join(', ')}`],
    ['an offer without a vendor', () => offerIdOf('gpt'), '“gpt” is not an offer’s id, like openai/gpt-5.5'],
    ['an offer that is a number', () => offerIdOf(7), '“7” is not an offer’s id, like openai/gpt-5.5'],
    ['an offer with too long an id', () => offerIdOf(`a/${'b'.repeat(LONGEST_ID - 1)}`), `“a/${'b'.repeat(28)}…” is not an offer’s id, like openai/gpt-5.5`],
    ['requirements that are no list', () => requirementsOf({}), `The requirements must be a list of ${gates}`],
    ['an unknown requirement', () => requirementsOf(['speed']), `Each requirement must be one of ${gates}, once`],
    ['a requirement that is a number', () => requirementsOf([7]), `Each requirement must be one of ${gates}, once`],
    ['more requirements than there are', () => requirementsOf([...HARD_GATE_NAMES, HARD_GATE_NAMES[0]]), `Each requirement must be one of ${gates}, once`],
    ['answers that are no object', () => answersOf('yes'), 'The answers must be an object in braces'],
    ['answers for nobody', () => answersOf({ 'A B': {} }), '“A B” is not a vendor or an offer’s id'],
    ['answers for too long an id', () => answersOf({ ['a'.repeat(LONGEST_ID + 1)]: {} }), `“${'a'.repeat(30)}…” is not a vendor or an offer’s id`],
    ['answers for a vendor that are no object', () => answersOf({ openai: true }), 'The answers for “openai” must be an object in braces'],
    ['an answer to nothing', () => answersOf({ openai: { speed: true } }), `“speed” is not a part of the answers; expected ${gates}`],
    ['an answer that is neither yes nor no', () => answersOf({ openai: { [HARD_GATE_NAMES[0]!]: 'yes' } }), 'Answers for “openai” must be true or false'],
    ['a plan that is a list', () => planInputsOf([]), 'The plan must be an object in braces'],
    ['an unknown part of the plan', () => planInputsOf({ hope: 1 }), `“hope” is not a part of the plan; expected ${Object.keys(planInputs).join(', ')}`],
    ['a name of two lines', () => nameOf('a\nb'), `The name must be one line of at most ${LONGEST_NAME} characters`],
    ['too long a name', () => nameOf('a'.repeat(LONGEST_NAME + 1)), `The name must be one line of at most ${LONGEST_NAME} characters`],
    ['an edition that is a day', () => editionOf('2026-05-12'), 'The edition must be a month, like 2026-05'],
    ['an edition that is a number', () => editionOf(2026), 'The edition must be a month, like 2026-05'],
    ['half an engine version', () => engineOf(1.5), 'The engine version must be a whole number from 1'],
    ['no engine version', () => engineOf(0), 'The engine version must be a whole number from 1'],
    ['an engine version in quotes', () => engineOf('1'), 'The engine version must be a whole number from 1'],
    ['too large an engine version', () => engineOf(1e6), 'The engine version must be a whole number from 1'],
  ])('%s', (_, check, sentence) => {
    expect(given<unknown>(check)).toBe(sentence);
  });

  test('and taken up to its limits', () => {
    expect(given(() => Object.keys(recordOf(many(MOST_ENTRIES), 'x')).length)).toBe(MOST_ENTRIES);
    expect(given(() => offerIdOf(`a/${'b'.repeat(LONGEST_ID - 2)}`))).toHaveLength(LONGEST_ID);
    expect(given(() => answersOf({ ['a'.repeat(LONGEST_ID)]: { [HARD_GATE_NAMES[0]!]: true } }))).toEqual({ ['a'.repeat(LONGEST_ID)]: { [HARD_GATE_NAMES[0]!]: true } });
    expect(given(() => nameOf('a'.repeat(LONGEST_NAME)))).toHaveLength(LONGEST_NAME);
    expect([given(() => engineOf(1)), given(() => engineOf(999_999))]).toEqual([1, 999_999]);
    expect(given(() => requirementsOf([...HARD_GATE_NAMES].reverse()))).toEqual(HARD_GATE_NAMES);
  });

  test('and what says nothing is left out, so that one workload has one form', () => {
    expect(given(() => offerInputsOf({ 'a/b': {}, 'c/d': { retryRate: trusted } }))).toEqual({ 'c/d': { retryRate: trusted } });
    expect(given(() => answersOf({ openai: {} }))).toEqual({});
    expect(given(() => trustedOf(workloadInputs.retryRate, { value: -0, confidence: 'assumed' }))).toEqual({ value: 0, confidence: 'assumed' });
  });
});
