import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults } from '../../src/engine/models/model.ts';
import {
  VENDOR_GATES,
  vendorScorecard,
  type VendorGate,
  type VendorScorecard,
  type VendorScorecardInputs,
} from '../../src/engine/models/vendor-scorecard.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

const judge = (i: VendorScorecardInputs): VendorScorecard => required(vendorScorecard.compute(i));
const gates = Object.keys(VENDOR_GATES) as VendorGate[];
const any = anyInputs(vendorScorecard.inputs);
/** From the worst verdict to the best. */
const ORDER = [
  'Eliminate this vendor for this workload.',
  'Look deeper before you commit.',
  'Proceed, with the mitigation in place.',
  'Proceed.',
];
const rank = (i: VendorScorecardInputs): number => ORDER.indexOf(judge(i).verdict);

test('each of the seven gates is counted once', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { passes, conditionals, failures, reasons } = judge(i);
      expect(passes + conditionals + failures).toBe(7);
      expect(reasons).toHaveLength(conditionals + failures);
      expect(rank(i)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a failure without a control eliminates, however many gates pass', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...gates), (i, gate) => {
      expect(rank({ ...i, [gate]: 0 })).toBe(0);
    }),
  );
});

test('a better score on any gate never makes the verdict worse, and lifting regulation does not either', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...gates), (i, gate) => {
      expect(rank({ ...i, [gate]: Math.min(3, i[gate] + 1) })).toBeGreaterThanOrEqual(rank(i));
      expect(rank({ ...i, regulated: 0 })).toBeGreaterThanOrEqual(rank(i));
    }),
  );
});

test('no gate weighs more than another on an unregulated workload', () => {
  fc.assert(
    fc.property(fc.constantFrom(...gates), fc.constantFrom(...gates), fc.constantFrom(0, 1, 2, 3), (one, other, score) => {
      const all = defaults(vendorScorecard.inputs);
      expect(rank({ ...all, [one]: score })).toBe(rank({ ...all, [other]: score }));
    }),
  );
});
