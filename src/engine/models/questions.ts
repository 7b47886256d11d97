import { count } from '../format.ts';
import type { InputSpec } from './model.ts';

/** A yes-or-no question: 1 is yes, and no unless told otherwise. */
export const yesOrNo = (label: string, hint: string, byDefault: 0 | 1 = 0): InputSpec => ({
  label,
  unit: '1',
  minimum: 0,
  maximum: 1,
  default: byDefault,
  hint,
  show: count(0),
  choices: [
    { value: 0, label: 'No' },
    { value: 1, label: 'Yes' },
  ],
});

/** A question with a few answers, given from the lowest value up. `first` is the value of the first answer. */
export function choice(label: string, hint: string, answers: readonly string[], first: number, byDefault: number): InputSpec {
  return {
    label,
    unit: '1',
    minimum: first,
    maximum: first + answers.length - 1,
    default: byDefault,
    hint,
    show: count(0),
    choices: answers.map((answer, index) => ({ value: first + index, label: answer })),
  };
}
