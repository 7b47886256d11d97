import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrationDoublePaying } from '../../src/engine/models/migration-double-paying.ts';
import { trafficSplit } from '../../src/engine/models/traffic-split.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(migrationDoublePaying);

test('without shadow traffic it is a traffic split at the average share', () => {
  fc.assert(
    fc.property(inputs, ({ overlapWeeks, averageShareMoved, shadowShare: _, ...two }) => {
      const during = computed(migrationDoublePaying, { ...two, overlapWeeks, averageShareMoved, shadowShare: 0 });
      const split = computed(trafficSplit, { ...two, shareMoved: averageShareMoved });
      near(during.duringMonthlyUsd, split.splitMonthlyUsd);
      near(during.duringUsdPerSuccess, split.splitUsdPerSuccess);
    }),
  );
});

test('before anything moves it costs the bill before and what is paid twice; at the end the bill after, the old stack and the shadow', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const start = computed(migrationDoublePaying, { ...i, averageShareMoved: 0 });
      near(start.duringMonthlyUsd, start.beforeMonthlyUsd + start.doublePaidUsdPerMonth);
      const end = computed(migrationDoublePaying, { ...i, averageShareMoved: 1 });
      const otherEngineering = i.otherEngineeringHoursPerMonth * i.engineeringUsdPerHour;
      const engineering = i.engineeringHoursPerMonth * i.engineeringUsdPerHour;
      near(end.duringMonthlyUsd, end.afterMonthlyUsd - otherEngineering + engineering + end.doublePaidUsdPerMonth, end.duringMonthlyUsd + otherEngineering);
    }),
  );
});

test('twice the weeks are paid twice as long, and never change the month', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const once = computed(migrationDoublePaying, { ...i, overlapWeeks: 5 });
      const longer = computed(migrationDoublePaying, { ...i, overlapWeeks: 10 });
      near(longer.doublePaidUsd, 2 * once.doublePaidUsd);
      expect(longer.duringMonthlyUsd).toBe(once.duringMonthlyUsd);
    }),
  );
});
