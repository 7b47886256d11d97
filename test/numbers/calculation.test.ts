import { describe, expect, test } from 'vitest';
import { calculation } from '../../src/build/numbers/bindings/calculation.ts';
import { ledgerOf } from '../../src/build/numbers/ledger.ts';
import { claim, defineClaims } from '../../src/engine/claims.ts';
import { count, money } from '../../src/engine/format.ts';
import { meteringError } from '../../src/engine/models/metering-error.ts';
import { price, ratio, modelOutput } from '../../src/engine/terms.ts';
import { tinyGuide } from './tiny-guide.ts';

const cost = price('acme/dear-2.5', 'output_usd_per_mtok');
/** A share with more digits than a form shows. */
const error = modelOutput(meteringError, 'errorUsdPerYear', (c) => ({ spendUsdPerMonth: cost.amount(c) * 1000, errorShare: 1 / 30, monthsUnnoticed: 3 }), 'Error of a year');
const data = tinyGuide();
const claims = defineClaims({ error: claim(error, money(0)), cost: claim(cost, money(0)), both: claim(ratio('One over the other', error, error), count()) });
const context = { ledger: ledgerOf([{ file: 'one/claims.ts', scope: 'one', claims, text: '' }], data), data, corrections: [], headlines: new Map() };

describe('a calculation', () => {
  test('is an output of the model behind a claim, at its inputs', () => {
    // 30,000 USD a month, a thirtieth of it: 1,000 a month, 12,000 a year, 3,000 in three months.
    expect(calculation(['one.error', 'errorUsdPerYear'], context)).toEqual({ kind: 'value', value: '$12,000' });
    expect(calculation(['one.error', 'unnoticedUsd', '0'], context)).toEqual({ kind: 'value', value: '$3,000' });
  });

  test.each([
    ['an output that the model lacks', 'one.error', 'verdict'],
    ['a claim without a model', 'one.cost', 'errorUsdPerYear'],
    ['a claim of two calculations', 'one.both', 'errorUsdPerYear'],
    ['no claim', 'one.none', 'errorUsdPerYear'],
  ])('refuses %s', (_, id, output) => {
    expect(calculation([id, output], context).kind).toBe('invalid');
  });
});
