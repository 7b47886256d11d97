import type { Calculation } from '../../engine/terms.ts';
import type { AnsweringModel } from '../../engine/models/model.ts';
import { CALCULATOR_ID } from './lcpr/defaults.ts';
import { addressOf } from './model/state.ts';

/** The id of a model's form on its page. That of `lcpr` stands below the comparison of offers, which has the usual one. */
export const calculatorId = (model: string): string => (model === 'lcpr' ? 'own-rates' : CALCULATOR_ID);

/** What the inputs of a model’s form are called in the address of its page, before their own names: there are two forms on that of `lcpr`. */
export const calculatorPrefix = (model: string): string => (model === 'lcpr' ? `${calculatorId(model)}.` : '');

/** Where the calculator of a model stands with exactly these inputs, as a path from the site's root. */
export const calculatorLink = (model: AnsweringModel, inputs: Calculation['inputs']): string =>
  `/calculators/${model.name}/${addressOf(model, inputs, '', calculatorPrefix(model.name))}#${calculatorId(model.name)}`;
