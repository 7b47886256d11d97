import { invalid } from '../../../engine/outcome.ts';
import { MODELS_AT_DEFAULTS } from '../../models/at-defaults.ts';
import { outputText } from './output.ts';
import type { Resolver } from './resolve.ts';

/** `model <name> <output> <index>`: an output of a model at its defaults, as its calculator shows it; the index is for lists. */
export const model: Resolver = ([name = '', output = '', index = '0']) => {
  const found = MODELS_AT_DEFAULTS.get(name);
  return found ? outputText(found.model, found.outcome, output, index) : invalid(`there is no model “${name}”`);
};
