import { showOutput, type AnsweringModel, type NumberOutputSpec, type OutputSpec, type OutputValue } from '../../../engine/models/model.ts';
import type { Outcome } from '../../../engine/outcome.ts';
import type { Result } from './state.ts';

/** The output that answers the question: the verdict where a model gives one, else its first. */
export const answerName = ({ outputs }: AnsweringModel): string => ('verdict' in outputs ? 'verdict' : Object.keys(outputs)[0]!);

/** An output as its texts: none where it does not exist, several for a list. */
export function outputTexts(spec: OutputSpec, given: OutputValue): readonly string[] {
  if (given === undefined) return [];
  if (typeof given === 'number') return [showOutput(spec as NumberOutputSpec, given)];
  return typeof given === 'string' ? [given] : given;
}

/** The result in words, for those who cannot see the numbers move. */
export function answerSentence(model: AnsweringModel, outcome: Outcome<Result>): string {
  if (outcome.kind !== 'value') return `${outcome.reason}.`;
  const name = answerName(model);
  const spec = model.outputs[name]!;
  const texts = outputTexts(spec, outcome.value[name]);
  return spec.unit === 'text' ? texts.join(' ') : `${spec.label}: ${texts.join('')}.`;
}
