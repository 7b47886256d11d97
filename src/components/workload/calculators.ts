import { formValue } from '../../engine/models/form-value.ts';
import { workloadInputs } from '../../engine/models/workload.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { WORKLOAD_KEYS } from '../../engine/state/workload-keys.ts';

/** The calculators that take their inputs from the address. */
const READS_ADDRESS = ':is([data-calculator="lcpr"], [data-calculator="model"])';

/** Whether a calculator of the page takes an input of a workload. */
export const hasCalculators = (): boolean => Object.values(WORKLOAD_KEYS).some((key) => document.querySelector(`${READS_ADDRESS} input[id$="-${key}"]`) !== null);

/** The query with which a page's calculators start from the workload: the names that they give its inputs themselves. */
export const calculatorQuery = ({ inputs }: ReaderWorkload): string =>
  WORKLOAD_INPUTS.map((input) => `${WORKLOAD_KEYS[input]}=${formValue(workloadInputs[input], inputs[input].value).replaceAll(',', '')}`).join('&');
