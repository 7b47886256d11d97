import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LcprCalculator } from '../../src/components/calculators/lcpr/LcprCalculator.tsx';
import { NumberField } from '../../src/components/calculators/NumberField.tsx';
import { typedField, leftField, filledField } from '../../src/components/calculators/fields.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { data } from './example-data.ts';

const nothing = () => undefined;

describe('the calculator as the page is built with it', () => {
  const html = renderToString(<LcprCalculator data={data} bind="saas" />);

  test('shows the results of the example', () => {
    for (const text of ['$0.0160', '$0.0191', '$9,090', '$3,723', '$1,447', '1 GPU', '5.3%']) expect(html).toContain(`>${text}<`);
  });

  test('binds every number that it shows', () => {
    const boundAway = html
      .replace(/<(\w+)[^>]* data-bind="[^"]+"[^>]*>[^<]*(?:<\/\1>)?/g, '')
      .replace(/GPT-5\.5|GPT-OSS-120B|H100|Llama 70B|DeepSeek V3\.1/g, '')
      .replace(/<[^>]*>/g, ' ');
    expect(boundAway).not.toMatch(/\d/);
  });

  test('says nothing to the number check once it is in a browser', () => {
    expect(renderToString(<LcprCalculator data={data} />)).not.toContain('data-bind');
  });

  test('marks the column that it is sorted by, and only that', () => {
    expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"']);
  });
});

describe('a number field', () => {
  const spec = workloadInputs.retryRate;
  const render = (text: string, isLeft: boolean) => {
    const field = typedField(spec, filledField(spec, 0.03), text);
    return renderToString(<NumberField id="f" spec={spec} field={isLeft ? leftField(spec, field) : field} onType={nothing} onLeave={nothing} />);
  };

  test('is tied to its label and hint', () => {
    const html = render('5', false);
    expect(html).toContain('<label for="f">Retry rate, percent</label>');
    expect(html).toContain('id="f-hint"');
    expect(html).toMatch(/<input id="f"[^>]*inputmode="decimal"[^>]*aria-describedby="f-hint"/);
    expect(html).not.toContain('aria-invalid');
  });

  test('shows an error only when the reader has left it, tied to the box, with the text as typed', () => {
    expect(render('ab"c', false)).not.toContain('f-error');
    const html = render('ab"c', true);
    expect(html).toContain('value="ab&quot;c"');
    expect(html).toMatch(/aria-describedby="f-hint f-error"[^>]*aria-invalid/);
    expect(html).toMatch(/id="f-error">Retry rate, percent: “ab&quot;c” is not a number/);
  });
});
