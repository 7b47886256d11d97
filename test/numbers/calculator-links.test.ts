import { expect, test } from 'vitest';
import { calculatorLink, calculatorPrefix } from '../../src/components/calculators/calculator-link.ts';
import { fieldsFromAddress, resultOf } from '../../src/components/calculators/model/state.ts';
import { required } from '../../src/engine/outcome.ts';
import { everyModel } from '../support/every-model.ts';
import { realGuide } from './real-guide.ts';

const models = new Map(everyModel.map(({ name, model }) => [name, model]));

test('the calculator that a number leads to gives the result that the number was computed from', async () => {
  const { ledger } = await realGuide();
  const calculations = [...ledger.claims.values()].flatMap((claim) => claim.calculations);
  expect(calculations.length).toBeGreaterThan(0);
  for (const { model: name, inputs } of calculations) {
    const model = models.get(name)!;
    const [, query = ''] = /(\?.*)#/.exec(calculatorLink(model, inputs)) ?? [];
    const fields = fieldsFromAddress(model, query, calculatorPrefix(name));
    expect(Object.values(fields).flatMap(({ problem }) => problem ?? []), `what the form refuses of ${name} at ${query}`).toEqual([]);
    const shown = required(resultOf(model, fields));
    for (const [output, amount] of Object.entries(required(model.compute(inputs)))) {
      const where = `${output} of ${name} at ${query}`;
      // An address has twelve digits of a share.
      if (typeof amount === 'number') expect(Math.abs(Number(shown[output]) - amount), where).toBeLessThanOrEqual(1e-10 * Math.abs(amount));
      else expect(shown[output], where).toEqual(amount);
    }
  }
});
