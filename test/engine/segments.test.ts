import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { segments, type SegmentsInputs } from '../../src/engine/models/segments.ts';
import { computed } from '../support/computed.ts';
import { atLeast, near, plausible } from '../support/plausible.ts';

const inputs = plausible(segments);

const only = (i: SegmentsInputs, slot: 'first' | 'second' | 'third') =>
  computed(segments, {
    ...i,
    firstRequestsPerMonth: slot === 'first' ? i.firstRequestsPerMonth : 0,
    secondRequestsPerMonth: slot === 'second' ? i.secondRequestsPerMonth : 0,
    thirdRequestsPerMonth: slot === 'third' ? i.thirdRequestsPerMonth : 0,
  });

test('each workload costs what the loaded cost of it alone says', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const alone = computed(lcpr, {
        requestsPerMonth: i.secondRequestsPerMonth,
        inputTokens: i.secondInputTokens,
        outputTokens: i.secondOutputTokens,
        retryRate: i.secondRetryRate,
        gatePassRate: i.secondGatePassRate,
        engineeringHoursPerMonth: i.secondEngineeringHoursPerMonth,
        inputUsdPerMtok: i.secondInputUsdPerMtok,
        outputUsdPerMtok: i.secondOutputUsdPerMtok,
        repairUsdPerFailure: i.repairUsdPerFailure,
        engineeringUsdPerHour: i.engineeringUsdPerHour,
      });
      near(computed(segments, i).secondUsdPerSuccess!, alone.usdPerSuccess);
    }),
  );
});

test('bills add up, and the blend lies between the cheapest and the dearest', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(segments, i);
      near(r.firstMonthlyUsd! + r.secondMonthlyUsd! + r.thirdMonthlyUsd!, r.monthlyUsd);
      const each = [r.firstUsdPerSuccess!, r.secondUsdPerSuccess!, r.thirdUsdPerSuccess!];
      atLeast(r.blendedUsdPerSuccess, Math.min(...each));
      atLeast(Math.max(...each), r.blendedUsdPerSuccess);
      near(r.spread!, Math.max(...each) / Math.min(...each));
    }),
  );
});

test('leaving the others out changes nothing for one workload, and it is then its own blend', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const all = computed(segments, i);
      near(only(i, 'first').blendedUsdPerSuccess, all.firstUsdPerSuccess!);
      near(only(i, 'third').blendedUsdPerSuccess, all.thirdUsdPerSuccess!);
      expect(only(i, 'first').thirdUsdPerSuccess).toBeUndefined();
      near(only(i, 'first').monthlyUsd + only(i, 'second').monthlyUsd + only(i, 'third').monthlyUsd, all.monthlyUsd);
    }),
  );
});
