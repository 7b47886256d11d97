import { CONFIDENCES } from '../../engine/confidence.ts';
import { formValue } from '../../engine/models/form-value.ts';
import { workloadInputs } from '../../engine/models/workload.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { keptWorkload } from '../workload/storage.ts';
import type { Texts } from './state.ts';

/** The boxes of a worksheet that the reader’s workload fills in, with how sure the reader is of each. */
export const textsOfWorkload = ({ inputs }: Pick<ReaderWorkload, 'inputs'>): Texts =>
  Object.fromEntries(
    WORKLOAD_INPUTS.flatMap((input) => [
      [`workload.${input}`, formValue(workloadInputs[input], inputs[input].value)],
      [`workload.${input}.confidence`, String(CONFIDENCES.indexOf(inputs[input].confidence))],
    ]),
  );

/** The same from what this browser has kept; undefined when there is none that can be read. */
export function textsOfKeptWorkload(): Texts | undefined {
  const kept = keptWorkload();
  return kept.kind === 'value' && kept.value ? textsOfWorkload(kept.value) : undefined;
}
