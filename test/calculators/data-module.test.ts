import { expect, test } from 'vitest';
import { calculatorDataModule } from '../../src/build/calculator-data-module.ts';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { calculatorData } from '../../src/engine/calculator-data.ts';

test('the module that calculators download unpacks to the data that it was made of', async () => {
  const data = calculatorData(loadGuideData(process.cwd()));
  const module = (await import(`data:text/javascript,${encodeURIComponent(calculatorDataModule(data))}`)) as { calculatorData: unknown };
  expect(module.calculatorData).toEqual(data);
  expect(new Set(data.offers.map(({ rates }) => rates.kind)), 'priced and unpriced offers are both covered').toEqual(new Set(['value', 'unpriced']));
});
