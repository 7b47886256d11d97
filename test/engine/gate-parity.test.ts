import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateParity } from '../../src/engine/models/gate-parity.ts';
import { evaluate } from '../../src/engine/models/model.ts';
import { providerComparison } from '../../src/engine/models/provider-comparison.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(gateParity);

test('at the parity gate both offers cost the same, by the comparison of the two', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const outcome = evaluate(gateParity, i);
      if (outcome.kind !== 'value') return;
      const { currentUsdPerSuccess, otherUsdPerSuccess } = computed(providerComparison, { ...i, otherGatePassRate: outcome.value.parityGate });
      near(otherUsdPerSuccess, currentUsdPerSuccess);
    }),
  );
});

test('where there is no parity gate the other offer is dearer even at a full gate', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const full = computed(providerComparison, { ...i, otherGatePassRate: 1 });
      if (Math.abs(full.otherUsdPerSuccess / full.currentUsdPerSuccess - 1) < 1e-9) return;
      expect(evaluate(gateParity, i).kind).toBe(full.otherUsdPerSuccess > full.currentUsdPerSuccess ? 'never' : 'value');
    }),
  );
});

test('the verdict is the sign of the difference between the two costs', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const outcome = evaluate(gateParity, i);
      if (outcome.kind !== 'value' || Math.abs(outcome.value.margin) < 1e-9) return;
      const { currentUsdPerSuccess, otherUsdPerSuccess, verdict } = outcome.value;
      expect(verdict.includes('the cheaper one')).toBe(otherUsdPerSuccess! < currentUsdPerSuccess);
    }),
  );
});

test('at the parity cost of a failure both offers cost the same at the gates entered', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const outcome = evaluate(gateParity, i);
      if (outcome.kind !== 'value' || outcome.value.parityUsdPerFailure === undefined) return;
      const failure = outcome.value.parityUsdPerFailure;
      if (failure > 1e5 || failure < 1e-9 || Math.abs(1 / i.otherGatePassRate - 1 / i.gatePassRate) < 1e-3) return;
      const { currentUsdPerSuccess, otherUsdPerSuccess } = computed(providerComparison, { ...i, repairUsdPerFailure: failure });
      near(otherUsdPerSuccess, currentUsdPerSuccess);
    }),
  );
});

test('a cheaper other offer may fail more often', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const dear = evaluate(gateParity, i);
      if (dear.kind !== 'value') return;
      const cheap = computed(gateParity, { ...i, otherOutputUsdPerMtok: i.otherOutputUsdPerMtok / 2 });
      expect(cheap.parityGate).toBeLessThanOrEqual(dear.value.parityGate);
    }),
  );
});
