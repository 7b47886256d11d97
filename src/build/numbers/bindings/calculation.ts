import { evaluate } from '../../../engine/models/model.ts';
import { presetInputs } from '../../../engine/models/preset.ts';
import { invalid } from '../../../engine/outcome.ts';
import { MODELS_AT_DEFAULTS } from '../../models/at-defaults.ts';
import { outputText } from './output.ts';
import type { Resolver } from './resolve.ts';

/** `calculation <claim id> <output> <index>`: an output of the model behind a claim, at the inputs that the claim was worked out with. */
export const calculation: Resolver = ([id = '', output = '', index = '0'], { ledger }) => {
  const [made, other] = ledger.claims.get(id)?.calculations ?? [];
  const model = made && MODELS_AT_DEFAULTS.get(made.model)?.model;
  if (!model || other) return invalid(`the claim “${id}” is not the result of one model`);
  return outputText(model, evaluate(model, presetInputs(made)), output, index);
};
