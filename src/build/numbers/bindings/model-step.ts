import { derivation } from '../../../engine/derivation.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import { MODELS_AT_DEFAULTS } from '../../models/at-defaults.ts';
import type { Resolver } from './resolve.ts';

/** `model-step <name> <index> formula|values|result`: a part of one step of a model's derivation at its defaults. */
export const modelStep: Resolver = ([name = '', index = '', part = '']) => {
  const step = MODELS_AT_DEFAULTS.get(name)?.steps[Number(index)];
  const parts = step && Object.entries(derivation(step)).find(([key]) => key === part);
  return parts ? value(parts[1] as string) : invalid(`there is no ${part} of step ${index} of a model “${name}”`);
};
