import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Derivation } from '../../src/components/calculators/model/Derivation.tsx';
import { ModelCalculator } from '../../src/components/calculators/model/ModelCalculator.tsx';
import { ModelResults } from '../../src/components/calculators/model/ModelResults.tsx';
import { defaultFields, left, typed } from '../../src/components/calculators/model/state.ts';
import { resolver } from '../../src/build/numbers/bindings/resolve.ts';
import { loadModels } from '../../src/build/models/load.ts';
import { wordingOfModels } from '../../src/build/models/at-defaults.ts';
import { nameMasker } from '../../src/build/numbers/names.ts';
import { findNumerals } from '../../src/build/numbers/numerals.ts';
import { defaults } from '../../src/engine/models/model.ts';

const models = await loadModels(process.cwd());
const modelOf = (name: string) => models.find((candidate) => candidate.name === name)!.model;
const maskNames = nameMasker(wordingOfModels().filter((text) => findNumerals(text).length > 0));
const resolve = resolver({ ledger: { claims: new Map() }, data: {}, corrections: '' } as never);
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Every bound text of a view, by its key. */
const boundTexts = (html: string): readonly (readonly [key: string, text: string])[] => [
  ...[...html.matchAll(/<input[^>]* value="([^"]*)"[^>]* data-bind="([^"]+)"/g)].map(([, text, key]) => [key!, text!] as const),
  ...[...html.matchAll(/<(?!input)\w+[^>]* data-bind="([^"]+)"[^>]*>([^<]*)</g)].map(([, key, text]) => [key!, unescaped(text!).trim()] as const),
];

describe.each(models)('the view of $name as its page is built', ({ model }) => {
  const html = renderToString(<ModelCalculator model={model} id="calculator" prefix="" examples={[]} isBuilt />);
  const inputs = defaults(model.inputs);
  const outcome = model.compute(inputs);
  const steps = renderToString(<Derivation steps={outcome.kind === 'value' ? model.steps(inputs, outcome.value) : []} bind={model.name} />);

  test('has a control for each input, and shows a result', () => {
    for (const { label } of Object.values(model.inputs)) expect(unescaped(html)).toContain(`>${label}</l`);
    expect(html).toMatch(/class="calculator-answer">.{10,}/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('binds every number that is not wording of the model', () => {
    const unbound = (html + steps).replace(/<(\w+)[^>]* data-bind="[^"]+"[^>]*>[^<]*(?:<\/\1>)?/g, ' ').replace(/<[^>]*>/g, '\n');
    expect(findNumerals(maskNames(unescaped(unbound)).text).map(({ text }) => text)).toEqual([]);
  });

  test('says what the bindings say', () => {
    const bound = boundTexts(html + steps);
    expect(bound.length).toBeGreaterThanOrEqual(Object.keys(model.outputs).length - 1);
    for (const [key, text] of bound) expect(resolve(key), key).toEqual({ kind: 'value', value: text });
  });
});

describe('the results of a model', () => {
  const kv = modelOf('kv-cache');
  const render = (fields: ReturnType<typeof defaultFields>) => renderToString(<ModelResults model={kv} fields={fields} announcement="" bind={undefined} />);

  test('give way to the reason when there are none', () => {
    const html = render(typed(kv, defaultFields(kv), 'parametersBillion', '700'));
    expect(html).toContain('The weights leave no room for a cache');
    expect(html).not.toContain('<dl');
  });

  test('say which values they still use when a field is wrong, and keep their numbers', () => {
    const html = render(left(kv, typed(kv, defaultFields(kv), 'layers', 'x'), 'layers'));
    expect(html).toContain('These results still use 80 for Layers.');
    expect(html).toContain('<dl');
  });

  test('leave out what does not exist', () => {
    const gates = modelOf('three-gates');
    const html = renderToString(<ModelResults model={gates} fields={typed(gates, defaultFields(gates), 'openUsdPerMonth', '20000')} announcement="" bind={undefined} />);
    expect(html).not.toContain('Payback after the migration');
  });
});

test('a question is a group of radio buttons with its words', () => {
  const gates = modelOf('three-gates');
  const html = renderToString(<ModelCalculator model={gates} id="c" prefix="" examples={[]} />);
  expect(html).toMatch(/<fieldset class="choice" aria-describedby="c-modelChanges-hint"><legend>Do you need to change the model itself\?/);
  expect(html).toMatch(/<input type="radio" name="c-modelChanges" checked/);
  expect(html).not.toContain('data-bind');
});
