import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledField, leftField, linkedField, typedField, type Field } from '../../src/components/calculators/fields.ts';
import { inputProblem } from '../../src/engine/models/model.ts';
import { readInput } from '../../src/engine/models/read-input.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';

const { requestsPerMonth: requests, retryRate: retry, repairUsdPerFailure: repair } = workloadInputs;
const before = filledField(requests, 500_000);

describe('a field', () => {
  test.each([
    [requests, '$1,200', 1200],
    [requests, ' 2M ', 2_000_000],
    [requests, '1e3', 1000],
    [retry, '3', 0.03],
    [retry, '7%', 0.07],
    [repair, '$.002', 0.002],
  ])('reads what people paste: %#', (spec, text, expected) => {
    expect(typedField(spec, filledField(spec, spec.default), text)).toEqual({ text, value: expected });
  });

  test.each([
    ['', 'Nothing is entered'],
    ['abc', 'not a number'],
    ['0', 'between 1 request and'],
    ['1.5', 'whole number'],
    ['1e13', 'between 1 request and'],
    ['-5', '; -5 was entered'],
    ['-1234.56', '; -1,234.56 was entered'],
  ])('keeps “%s” as typed, keeps the last good value, and says why', (text, why) => {
    const field = typedField(requests, before, text);
    expect(field).toMatchObject({ text, value: 500_000 });
    expect(field.problem).toMatch(/^Requests a month/);
    expect(field.problem).toContain(why);
  });

  test('says what was entered to the last digit', () => {
    const { gatePassRate } = workloadInputs;
    expect(typedField(gatePassRate, filledField(gatePassRate, 0.95), '100.4').problem).toBe('Quality gate pass rate, percent must be between 0% and 100%; 100.4% was entered');
    expect(typedField(requests, before, '1234.5').problem).toBe('Requests a month must be a whole number; 1,234.5 was entered');
  });

  test('a bound is accepted, the number beyond it is not', () => {
    expect(readInput(requests, '1').kind).toBe('value');
    expect(readInput(requests, '0').kind).toBe('invalid');
    expect(readInput(retry, '1000').kind).toBe('value');
    expect(readInput(retry, '1000.1').kind).toBe('invalid');
  });

  test('a problem is reported when the reader leaves, then follows the typing, and goes when the number is good', () => {
    const typing = typedField(requests, before, 'abc');
    expect(typing.reported).toBeUndefined();
    const reported = leftField(requests, typing);
    expect(reported).toEqual({ ...typing, reported: true });
    expect(typedField(requests, reported, '0')).toMatchObject({ reported: true, value: 500_000 });
    expect(typedField(requests, reported, '7')).toEqual({ text: '7', value: 7 });
  });

  test('a good number is written the form’s way when the reader leaves', () => {
    expect(leftField(requests, typedField(requests, before, '$1200'))).toEqual({ text: '1,200', value: 1200 });
    expect(leftField(retry, typedField(retry, filledField(retry, 0.03), '7%'))).toEqual({ text: '7', value: 0.07 });
  });

  test('a text of a link that is no number is shortened, reported, and changes nothing', () => {
    const field = linkedField(requests, 500_000, '<'.repeat(100_000));
    expect(field).toMatchObject({ value: 500_000, reported: true });
    expect(field.text.length).toBeLessThan(50);
    expect(field.problem!.length).toBeLessThan(200);
  });

  test('whatever is typed, the value stays one that the model accepts', () => {
    const text = fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[-+$]?[\d.,e%km ]{0,12}$/));
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(workloadInputs)), fc.array(text, { maxLength: 4 }), (spec, texts) => {
        const typedIn = texts.reduce<Field>((field, typed) => leftField(spec, typedField(spec, field, typed)), filledField(spec, spec.default));
        expect(inputProblem(spec, typedIn.value)).toBeUndefined();
        expect(typedIn.problem === undefined).toBe(typedIn.reported === undefined);
      }),
    );
  });
});
