import { HARD_GATE_NAMES } from '../decide/hard-gates.ts';
import { OFFER_INPUTS } from '../decide/overrides.ts';
import { planInputs, type PlanInput } from '../decide/plan.ts';
import { formValue } from '../models/form-value.ts';
import type { InputSpec } from '../models/model.ts';
import { workloadInputs } from '../models/workload.ts';
import { ENTRY, LINK_VERSION, offerInputKey, OTHER_KEYS, PART, TRUST_LETTERS } from './link-keys.ts';
import { WORKLOAD_KEYS } from './workload-keys.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from './reader-workload.ts';

/**
 * The parts of an address that hold the whole workload, by key. All inputs are written, not only those that differ from a
 * default, because a default of today may be another tomorrow.
 */
export function linkParts(workload: ReaderWorkload): Readonly<Record<string, string>> {
  const { inputs } = workload;
  const optional = {
    [OTHER_KEYS.name]: workload.name,
    [OTHER_KEYS.currentOffer]: workload.currentOffer ?? '',
    [OTHER_KEYS.offers]: offersText(workload),
    [OTHER_KEYS.requirements]: workload.requirements.join(ENTRY),
    [OTHER_KEYS.answers]: answersText(workload),
    [OTHER_KEYS.plan]: planText(workload),
  };
  return {
    [OTHER_KEYS.version]: String(LINK_VERSION),
    [OTHER_KEYS.edition]: workload.edition,
    [OTHER_KEYS.engine]: String(workload.engine),
    ...Object.fromEntries(WORKLOAD_INPUTS.map((input) => [WORKLOAD_KEYS[input], typed(workloadInputs[input], inputs[input].value)])),
    [OTHER_KEYS.trust]: WORKLOAD_INPUTS.map((input) => TRUST_LETTERS[inputs[input].confidence]).join(''),
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
  };
}

/** A number as a reader would type it: percent for a share, without commas. */
const typed = (spec: InputSpec, amount: number): string => formValue(spec, amount).replaceAll(',', '');

const entry = (id: string, parts: readonly string[]): readonly string[] => (parts.length > 0 ? [[id, ...parts].join(PART)] : []);

const offersText = ({ offers }: ReaderWorkload): string =>
  Object.entries(offers)
    .flatMap(([id, own]) =>
      entry(
        id,
        OFFER_INPUTS.flatMap((input) => {
          const given = own[input];
          return given ? [offerInputKey(input), typed(workloadInputs[input], given.value), TRUST_LETTERS[given.confidence]] : [];
        }),
      ),
    )
    .join(ENTRY);

const answersText = ({ answers }: ReaderWorkload): string =>
  Object.entries(answers)
    .flatMap(([id, own]) =>
      entry(
        id,
        HARD_GATE_NAMES.flatMap((gate) => (own[gate] === undefined ? [] : [gate, own[gate] ? 'y' : 'n'])),
      ),
    )
    .join(ENTRY);

const planText = ({ plan }: ReaderWorkload): string =>
  (Object.keys(planInputs) as PlanInput[])
    .flatMap((name) => (plan[name] === undefined ? [] : [name, typed(planInputs[name], plan[name])]))
    .join(PART);
