import { showOutput, type AnyModel, type OutputValue } from '../../../engine/models/model.ts';
import { invalid, value, type Outcome } from '../../../engine/outcome.ts';

/** An output as calculators show it: words as they are, the one at the index of a list, a number with its unit. */
export function outputText(model: AnyModel, outcome: Outcome<Readonly<Record<string, OutputValue>>>, output: string, index: string): Outcome<string> {
  if (outcome.kind !== 'value') return outcome;
  const spec = model.outputs[output];
  const given = outcome.value[output];
  if (typeof given === 'number' && spec && spec.unit !== 'text') return value(showOutput(spec, given));
  const text = [given].flat()[Number(index)];
  return typeof text === 'string' ? value(text) : invalid(`the model “${model.name}” gives no ${output} ${index} here`);
}
