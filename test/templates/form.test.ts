import { describe, expect, it } from 'vitest';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { readerWorkload } from '../../src/engine/state/reader-workload.ts';
import { textsOfWorkload } from '../../src/components/templates/from-workload.ts';
import { changedTexts, initialTexts, leftText, readTexts, textsFromAddress } from '../../src/components/templates/state.ts';
import { initialEntries } from '../../templates/entries.ts';
import { fieldsOf, LONGEST_TEXT } from '../../templates/template.ts';
import { all, data, named } from './support.ts';

const worksheet = named('lcpr-worksheet');
const field = (key: string) => fieldsOf(worksheet).find((candidate) => candidate.key === key)!;

describe.each(all.map((template) => ({ slug: template.slug, template })))('the form of $slug', ({ template }) => {
  it('begins with what the files begin with', () => {
    expect(readTexts(template, initialTexts(template))).toEqual({ entries: initialEntries(template), problems: {} });
  });

  it('reads a blank form as no entries, and none of its results as a number that is none', () => {
    const { entries } = readTexts(template, {});
    expect(entries).toEqual({});
    const numbers = Object.values(template.compute(entries)).filter((result) => typeof result === 'number');
    expect(numbers.filter((result) => !Number.isFinite(result))).toEqual([]);
  });

  it('keeps only what differs from a blank form', () => {
    const initial = initialTexts(template);
    expect(changedTexts(initial, initial)).toEqual({});
    const { key } = fieldsOf(template)[0]!;
    expect(changedTexts(initial, { ...initial, [key]: 'other' })).toEqual({ [key]: 'other' });
  });
});

describe('a box', () => {
  const read = (key: string, text: string) => {
    const { entries, problems } = readTexts(worksheet, { [key]: text });
    return entries[key] ?? problems[key];
  };

  it('reads numbers as people write them, and says in a sentence what it cannot read', () => {
    expect(read('workload.repairUsdPerFailure', '$1,200')).toBe(1200);
    expect(read('workload.gatePassRate', '95')).toBe(0.95);
    expect(read('workload.gatePassRate', 'abc')).toMatch(/^Quality gate pass rate, percent: /);
    expect(read('workload.gatePassRate', '101')).toMatch(/must be between/);
    expect(read('workload.gatePassRate', '')).toBeUndefined();
  });

  it('takes an answer of its list only', () => {
    expect(read('pick1.offer', '1')).toBe(1);
    expect(read('pick1.offer', '0')).toMatch(/choose one of the list/);
    expect(read('pick1.offer', '1e9')).toMatch(/choose one of the list/);
  });

  it('cuts a text where the workbook would refuse it', () => {
    expect(read('workload.inputTokens.source', 'x'.repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
    expect(read('workload.inputTokens.source', 'x'.repeat(LONGEST_TEXT + 1))).toHaveLength(LONGEST_TEXT);
  });

  it('takes days from the first that the workbook takes', () => {
    const day = (text: string) => readTexts(named('vendor-scorecard'), { 'workload.on': text }).entries['workload.on'];
    expect(day('2020-01-01')).toBe('2020-01-01');
    expect(day('2019-12-31')).toBeUndefined();
    expect(day('20260-01-01')).toBeUndefined();
  });

  it('writes a good number its own way once it is left, and leaves the rest as it was typed', () => {
    expect(leftText(field('workload.requestsPerMonth'), '1200000')).toBe('1,200,000');
    expect(leftText(field('workload.requestsPerMonth'), '1.2.3')).toBe('1.2.3');
    expect(leftText(field('workload.requestsPerMonth'), '  ')).toBe('');
    expect(leftText(field('workload.requestsPerMonth.source'), ' logs ')).toBe(' logs ');
  });
});

describe('a worksheet filled in from elsewhere', () => {
  it('takes the inputs of a calculator’s address, bad ones too', () => {
    expect(textsFromAddress(worksheet, '?requests=2000&gate=abc&offers=a/b&in=')).toEqual({ 'workload.requestsPerMonth': '2,000', 'workload.gatePassRate': 'abc' });
    expect(textsFromAddress(named('migration-readiness'), '?requests=2000&name=x')).toEqual({});
  });

  it('takes the reader’s workload with its confidence, so that it computes the same', () => {
    const inputs = { ...data.example, requestsPerMonth: 1234, gatePassRate: 0.875 };
    const { entries } = readTexts(worksheet, textsOfWorkload(readerWorkload(inputs, data.edition.id, 'measured')));
    for (const [input, amount] of Object.entries(inputs)) expect(entries[`workload.${input}`], input).toBeCloseTo(amount, 12);
    expect(worksheet.compute(entries)['workload.weakest']).toBe('Measured');
    expect(worksheet.compute(entries)['workload.unmeasured']).toBe(0);
    expect(Object.keys(workloadInputs)).toHaveLength(Object.keys(inputs).length);
  });
});
