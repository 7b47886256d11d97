import { showOutput, type AnsweringModel, type NumberOutputSpec, type OutputSpec, type OutputValue } from '../../../engine/models/model.ts';
import type { Outcome } from '../../../engine/outcome.ts';
import type { Result } from './state.ts';

/** An output as its texts: none where it does not exist, several for a list. */
export function outputTexts(spec: OutputSpec, given: OutputValue): readonly string[] {
  if (given === undefined) return [];
  if (typeof given === 'number') return [showOutput(spec as NumberOutputSpec, given)];
  return typeof given === 'string' ? [given] : given;
}

/** The output that answers the question, with its label; a verdict is a sentence and needs none. */
export const answerTexts = ({ answer, outputs }: AnsweringModel, result: Result) => ({
  label: answer === 'verdict' ? undefined : outputs[answer]!.label,
  texts: outputTexts(outputs[answer]!, result[answer]),
});

/** The result in words, for those who cannot see the numbers move. */
export function answerSentence(model: AnsweringModel, outcome: Outcome<Result>): string {
  if (outcome.kind !== 'value') return `${outcome.reason}.`;
  const { label, texts } = answerTexts(model, outcome.value);
  return label === undefined ? texts.join(' ') : `${label}: ${texts.join(' ')}.`;
}
