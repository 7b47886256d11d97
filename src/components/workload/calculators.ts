import { formValue } from '../../engine/models/form-value.ts';
import { workloadInputs, type WorkloadInput } from '../../engine/models/workload.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { WORKLOAD_KEYS } from '../../engine/state/workload-keys.ts';

/** The calculators that take the page's address as it is. */
const OWN_PAGE = ':is([data-calculator="lcpr"], [data-calculator="model"]):not([data-takes])';

const takesFromPage = (input: WorkloadInput): boolean => document.querySelector(`${OWN_PAGE} input[id$="-${WORKLOAD_KEYS[input]}"]`) !== null;

/** Where each input goes in the address: under its own name to the calculator of the page, and with its id before it to others. */
function namesOf(input: WorkloadInput): readonly string[] {
  const key = WORKLOAD_KEYS[input];
  const others = [...document.querySelectorAll<HTMLElement>('[data-takes]')].filter(({ dataset }) => dataset['takes']!.split(' ').includes(key));
  return [...(takesFromPage(input) ? [key] : []), ...others.map(({ id }) => `${id}.${key}`)];
}

/** The query with which the calculators of this page start from the workload; empty where none takes any of its inputs. */
export const calculatorQuery = ({ inputs }: ReaderWorkload): string =>
  WORKLOAD_INPUTS.flatMap((input) =>
    namesOf(input).map((name) => `${name}=${formValue(workloadInputs[input], inputs[input].value).replaceAll(',', '')}`),
  ).join('&');
