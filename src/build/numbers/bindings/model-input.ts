import { formValue } from '../../../engine/models/form-value.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import { MODELS_AT_DEFAULTS } from '../../models/at-defaults.ts';
import type { Resolver } from './resolve.ts';

/** `model-input <name> <input>`: the default of a model's input as the calculator's form writes it. */
export const modelInput: Resolver = ([name = '', input = '']) => {
  const spec = MODELS_AT_DEFAULTS.get(name)?.model.inputs[input];
  return spec ? value(formValue(spec, spec.default)) : invalid(`there is no input “${input}” of a model “${name}”`);
};
