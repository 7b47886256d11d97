import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providerComparison } from '../../src/engine/models/provider-comparison.ts';
import { trafficSplit } from '../../src/engine/models/traffic-split.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(trafficSplit);

test('with everything moved it costs the other offer’s bill and the hours of the stack that stays', () => {
  fc.assert(
    fc.property(inputs, ({ shareMoved: _, ...two }) => {
      const split = computed(trafficSplit, { ...two, shareMoved: 1 });
      const apart = computed(providerComparison, two);
      near(split.unsplitMonthlyUsd, apart.currentMonthlyUsd);
      near(split.splitMonthlyUsd, apart.otherMonthlyUsd + two.engineeringHoursPerMonth * two.engineeringUsdPerHour);
    }),
  );
});

test('each further share moved saves the same, whatever moved before', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const saving = (shareMoved: number) => computed(trafficSplit, { ...i, shareMoved }).savingUsdPerMonth;
      const bill = computed(trafficSplit, i).unsplitMonthlyUsd + computed(trafficSplit, { ...i, shareMoved: 1 }).splitMonthlyUsd;
      near(saving(0.5) - saving(0.25), saving(1) - saving(0.75), bill);
    }),
  );
});

test('at the break-even share the saving is 0, and where there is none no share saves', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const { breakEvenShare, unsplitMonthlyUsd } = computed(trafficSplit, i);
      const saving = (shareMoved: number) => computed(trafficSplit, { ...i, shareMoved }).savingUsdPerMonth;
      if (breakEvenShare === undefined) expect(saving(1)).toBeLessThanOrEqual(1e-9 * unsplitMonthlyUsd);
      else if (breakEvenShare >= 0.001) near(saving(breakEvenShare), 0, unsplitMonthlyUsd);
    }),
  );
});

test('parts sum to the bill', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(trafficSplit, i);
      near(r.keptUsdPerMonth + r.movedUsdPerMonth + r.engineeringUsdPerMonth, r.splitMonthlyUsd);
    }),
  );
});
