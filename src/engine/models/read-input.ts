import { invalid, value, type Outcome } from '../outcome.ts';
import { parseNumber } from '../parse-number.ts';
import { inputProblem, type InputSpec } from './model.ts';

/** A number as typed into an input’s box or on the command line; a share is typed in percent and kept as a fraction. */
export function readInput(spec: InputSpec, text: string): Outcome<number> {
  const parsed = parseNumber(text);
  if (parsed.kind !== 'value') return invalid(`${spec.label}: ${parsed.reason}`);
  const amount = spec.unit === 'share' ? parsed.value / 100 : parsed.value;
  const problem = inputProblem(spec, amount);
  return problem === undefined ? value(amount) : invalid(problem);
}
