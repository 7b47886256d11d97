import fc from 'fast-check';
import { CONFIDENCES } from '../../../src/engine/confidence.ts';
import { HARD_GATE_NAMES } from '../../../src/engine/decide/hard-gates.ts';
import { OFFER_INPUTS } from '../../../src/engine/decide/overrides.ts';
import { planInputs } from '../../../src/engine/decide/plan.ts';
import type { InputSpec } from '../../../src/engine/models/model.ts';
import { workloadInputs } from '../../../src/engine/models/workload.ts';
import { ENGINE_VERSION } from '../../../src/engine/version.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from '../../../src/engine/state/reader-workload.ts';
import { anyInput } from '../../support/any-inputs.ts';

// A link holds what a form shows: twelve digits of a percentage. Numbers with no more than those come back exactly.
const typable = (spec: InputSpec) => anyInput(spec).map((given) => (spec.unit === 'share' ? Number((given * 100).toPrecision(12)) / 100 : given) + 0);
const trusted = (spec: InputSpec) => fc.record({ value: typable(spec), confidence: fc.constantFrom(...CONFIDENCES) });
const recordOf = <T>(names: readonly string[], make: (name: string) => fc.Arbitrary<T>) => Object.fromEntries(names.map((name) => [name, make(name)]));
const specOf = (name: string): InputSpec => workloadInputs[name as keyof typeof workloadInputs];

const offerId = fc.constantFrom('openai/gpt-5.5', 'together/deepseek-v3.1', 'lambda/h100-sxm', 'a/b');
const someOf = { requiredKeys: [] as [] };
const withEntries = (own: object) => Object.keys(own).length > 0;

/** Any workload that a reader can have. */
export const anyReaderWorkload = fc
  .record({
    name: fc.string({ maxLength: 40 }),
    edition: fc.constantFrom('2026-05', '2027-12'),
    engine: fc.constantFrom(ENGINE_VERSION, 7, 999_999),
    inputs: fc.record(recordOf(WORKLOAD_INPUTS, (name) => trusted(specOf(name)))),
    currentOffer: fc.option(offerId, { nil: undefined }),
    offers: fc.dictionary(offerId, fc.record(recordOf(OFFER_INPUTS, (name) => trusted(specOf(name))), someOf).filter(withEntries)),
    requirements: fc.subarray([...HARD_GATE_NAMES]),
    answers: fc.dictionary(fc.oneof(offerId, fc.constant('openai')), fc.record(recordOf(HARD_GATE_NAMES, () => fc.boolean()), someOf).filter(withEntries)),
    plan: fc.record(recordOf(Object.keys(planInputs), (name) => typable(planInputs[name as keyof typeof planInputs])), someOf),
  })
  .map(({ currentOffer, ...rest }) => ({ ...rest, ...(currentOffer !== undefined && { currentOffer }) }) as unknown as ReaderWorkload);
