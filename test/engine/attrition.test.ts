import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attrition } from '../../src/engine/models/attrition.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(attrition).map((i) => ({ ...i, leavers: Math.min(i.leavers, i.teamSize) }));

test('when the whole team leaves, the loaded cost rises as if the hours were multiplied', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (hoursMultiple) => {
      const workload = defaults(lcpr.inputs);
      const usual = computed(lcpr, workload);
      const meanwhile = computed(lcpr, { ...workload, engineeringHoursPerMonth: workload.engineeringHoursPerMonth * hoursMultiple });
      const { rise } = computed(attrition, {
        ...defaults(attrition.inputs),
        otherUsdPerMonth: usual.monthlyUsd - usual.engineeringUsdPerMonth,
        engineeringHoursPerMonth: workload.engineeringHoursPerMonth,
        teamSize: 1,
        hoursMultiple,
      });
      near(rise ?? 0, meanwhile.usdPerSuccess / usual.usdPerSuccess - 1, 1);
    }),
  );
});

test('two departures add twice as much as one; a team twice as large feels half', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const extra = (leavers: number, teamSize: number) => computed(attrition, { ...i, leavers, teamSize }).extraUsdPerMonth;
      near(extra(2, 4), 2 * extra(1, 4));
      near(extra(1, 4), extra(1, 2) / 2);
    }),
  );
});

test('the expected cost of a year is one departure’s cost times the departures of the team', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const one = computed(attrition, { ...i, leavers: 1 });
      near(one.expectedUsdPerYear, one.extraUsd * i.teamSize * (12 / i.tenureMonths));
    }),
  );
});

test('nothing changes where replacements are at full speed at once', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      expect(computed(attrition, { ...i, hoursMultiple: 1 }).extraUsdPerMonth).toBe(0);
      expect(computed(attrition, { ...i, rampMonths: 0 }).extraUsd).toBe(0);
    }),
  );
});
