import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weights } from '../../src/engine/models/traffic-day.ts';
import { trafficShape } from '../../src/engine/models/traffic-shape.ts';
import { trafficDaySeries } from '../../src/engine/series/traffic-day.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

const busy = anyInputs(trafficShape.inputs).filter((i) => weights(i).some((weight) => weight > 0));

test('the hours add up to the day, and every hour fits the load that it may have', () => {
  fc.assert(
    fc.property(busy, (inputs) => {
      const hours = trafficDaySeries(inputs);
      expect(hours).toHaveLength(24);
      expect(
        agree(
          hours.reduce((sum, { tokens }) => sum + tokens, 0),
          inputs.tokensPerDay,
        ),
      ).toBe(true);
      for (const { tokens, followingCapacityTokens, fixedCapacityTokens } of hours) {
        expect(tokens).toBeLessThanOrEqual(followingCapacityTokens * inputs.peakLoad * (1 + 1e-9));
        expect(followingCapacityTokens).toBeLessThanOrEqual(fixedCapacityTokens);
      }
    }),
  );
});

test('a fleet for the peak is never busier than the usable share of the shape; following never costs more', () => {
  fc.assert(
    fc.property(busy, (inputs) => {
      const result = computed(trafficShape, inputs);
      expect(result.fixedUtilization).toBeLessThanOrEqual(result.usableShare * (1 + 1e-9));
      expect(result.scaledUsdPerMonth).toBeLessThanOrEqual(result.fixedUsdPerMonth);
      expect(result.scaledUtilization).toBeLessThanOrEqual(inputs.peakLoad * (1 + 1e-9));
      expect(result.peakToMean).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(result.peakToMean).toBeLessThanOrEqual(24 + 1e-9);
      expect(
        agree(result.savingUsdPerMonth, result.fixedUsdPerMonth - result.scaledUsdPerMonth, 1e-9 * result.fixedUsdPerMonth),
      ).toBe(true);
    }),
  );
});

test('only the proportions of the hours count, and turning the clock changes nothing', () => {
  fc.assert(
    fc.property(busy, fc.integer({ min: 1, max: 23 }), (inputs, turn) => {
      const turned = Object.fromEntries(weights(inputs).map((weight, hour) => [`hour${(hour + turn) % 24}`, weight]));
      const halved = Object.fromEntries(weights(inputs).map((weight, hour) => [`hour${hour}`, weight / 2]));
      const { scaledGpuHoursPerDay, fixedGpus } = computed(trafficShape, inputs);
      expect(computed(trafficShape, { ...inputs, ...turned })).toMatchObject({ fixedGpus });
      fc.pre(weights(inputs).every((weight) => weight === 0 || weight > 1e-6));
      expect(computed(trafficShape, { ...inputs, ...halved })).toMatchObject({ scaledGpuHoursPerDay, fixedGpus });
    }),
  );
});

test('a higher minimum never makes the following fleet cheaper, and what it adds is the rent of the minimum', () => {
  fc.assert(
    fc.property(busy, (inputs) => {
      const [held, free] = [computed(trafficShape, inputs), computed(trafficShape, { ...inputs, minimumGpus: 0 })];
      expect(held.scaledUsdPerMonth).toBeGreaterThanOrEqual(free.scaledUsdPerMonth);
      expect(agree(held.scaledUsdPerMonth - free.scaledUsdPerMonth, held.minimumUsdPerMonth, 1e-9 * held.scaledUsdPerMonth)).toBe(
        true,
      );
    }),
  );
});
