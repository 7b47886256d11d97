import { describe, expect, test } from 'vitest';
import { tally } from '../../src/build/numbers/bindings/tally.ts';
import { ledgerOf } from '../../src/build/numbers/ledger.ts';
import { claim, defineClaims } from '../../src/engine/claims.ts';
import { money } from '../../src/engine/format.ts';
import { inputKey } from '../../src/engine/input-key.ts';
import { price, ratio } from '../../src/engine/terms.ts';
import { tinyGuide } from './tiny-guide.ts';

const output = price('acme/dear-2.5', 'output_usd_per_mtok');
const input = price('acme/dear-2.5', 'input_usd_per_mtok');
const claims = (other: object = {}) => defineClaims({ output: claim(output, money(0)), premium: claim(ratio('Output over input', output, input), money(0)), ...other });
const data = tinyGuide();
const ledger = ledgerOf([{ file: 'one/claims.ts', scope: 'one', claims: claims(), text: '' }, { file: 'two/claims.ts', scope: 'two', claims: claims(), text: '' }], data);
const context = { ledger, data, corrections: [], headlines: new Map() };
const keyOf = (id: string): string => inputKey(ledger.claims.get('one.premium')!.reads.find((read) => read.id === id)!);

describe('a tally', () => {
  test('of readers counts the numbers of one page that read an input', () => {
    expect(tally(['readers', 'one', keyOf('acme/dear-2.5 output_usd_per_mtok')], context)).toEqual({ kind: 'value', value: '2' });
    expect(tally(['readers', 'one', keyOf('acme/dear-2.5 input_usd_per_mtok')], context)).toEqual({ kind: 'value', value: '1' });
  });

  test('of readers of several inputs counts a number once', () => {
    const both = [keyOf('acme/dear-2.5 output_usd_per_mtok'), keyOf('acme/dear-2.5 input_usd_per_mtok')];
    expect(tally(['readers', 'two', ...both], context)).toEqual({ kind: 'value', value: '2' });
    expect(tally(['readers', 'two', 'pricing/nothing.yaml:1'], context)).toEqual({ kind: 'value', value: '0' });
  });

  test('of inputs counts each input once, by its evidence', () => {
    expect(tally(['inputs', ledger.claims.get('one.output')!.reads[0]!.evidence], context)).toEqual({ kind: 'value', value: '2' });
    expect(tally(['inputs', 'experience'], context)).toEqual({ kind: 'value', value: '0' });
  });
});

test('the key of an input is its line, or the id of a rule', () => {
  expect(inputKey({ kind: 'fact', id: 'speed', location: { file: 'pricing/facts.yaml', line: 3 } })).toBe('pricing/facts.yaml:3');
  expect(inputKey({ kind: 'rule', id: 'some-rule' })).toBe('rule:some-rule');
});
