import { withAllDecimals } from '../all-decimals.ts';
import { format, significant } from '../format.ts';
import type { InputSpec } from '../models/model.ts';
import { workloadInputs, type WorkloadInput } from '../models/workload.ts';
import { offerName } from './compare-offers.ts';
import type { FlipPoint } from './flip-points.ts';

/** An input as a sentence names it: its label without the unit. */
export const inputName = (input: WorkloadInput): string => workloadInputs[input].label.split(',')[0]!;

/** A value as the reader entered it. */
export const shownInput = (input: WorkloadInput, amount: number): string => format(amount, withAllDecimals(workloadInputs[input].show, amount));

/** A limit of an input: $100,000 of a cost that is otherwise shown to a tenth of a cent. */
const shownLimit = (input: WorkloadInput, amount: number): string => format(amount, withAllDecimals({ ...workloadInputs[input].show, decimals: 0 }, amount));

/** A value that was worked out: three digits, and all of those before the point. */
const shownFlip = (input: WorkloadInput, amount: number): string => format(amount, significant(workloadInputs[input].show, 3));

/** What moving one input does to who is cheapest, in one sentence. `winner` is the name of the offer that is now. */
export function flipSentence({ scope, input, current, nearest }: FlipPoint, winner: string): string {
  const subject = scope === 'winner' ? `${inputName(input)} of ${winner}` : inputName(input);
  const { minimum, maximum }: InputSpec = workloadInputs[input];
  if (!nearest) return `${subject}: no value from ${shownLimit(input, minimum)} to ${shownLimit(input, maximum)} changes who is cheapest.`;
  const direction = nearest.change < 0 ? 'fall' : 'rise';
  if (!('whole' in workloadInputs[input]) && shownFlip(input, nearest.at) === shownFlip(input, current)) {
    return `${subject} is on the edge at ${shownInput(input, current)}: if it ${direction}s at all, ${offerName(nearest.winner)} is the cheapest.`;
  }
  const place = 'whole' in workloadInputs[input] ? `to ${shownInput(input, nearest.at)}` : `past ${shownFlip(input, nearest.at)}`;
  return `${subject} would have to ${direction} ${place}; you said ${shownInput(input, current)}. Then ${offerName(nearest.winner)} is the cheapest.`;
}
