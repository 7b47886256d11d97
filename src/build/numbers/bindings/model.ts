import { showOutput } from '../../../engine/models/model.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import { MODELS_AT_DEFAULTS } from '../../models/at-defaults.ts';
import type { Resolver } from './resolve.ts';

/** `model <name> <output> <index>`: an output of a model at its defaults, as its calculator shows it; the index is for lists. */
export const model: Resolver = ([name = '', output = '', index = '0']) => {
  const found = MODELS_AT_DEFAULTS.get(name);
  const spec = found?.model.outputs[output];
  if (!found || !spec) return invalid(`there is no output “${output}” of a model “${name}”`);
  if (found.outcome.kind !== 'value') return found.outcome;
  const given = found.outcome.value[output];
  if (typeof given === 'number' && spec.unit !== 'text') return value(showOutput(spec, given));
  const text = [given].flat()[Number(index)];
  return typeof text === 'string' ? value(text) : invalid(`${name} has no ${output} ${index} at its defaults`);
};
