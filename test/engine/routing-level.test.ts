import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../../src/engine/models/model.ts';
import { ROUTING_LEVELS, routingLevel, type RoutingLevel } from '../../src/engine/models/routing-level.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof routingLevel.inputs>;
const route = (i: Inputs): RoutingLevel => required(routingLevel.compute(i));
const any = anyInputs(routingLevel.inputs);

test('failover is the least and quality-aware routing is never recommended', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { level, levelByRule, levelName } = route(i);
      expect([1, 2]).toContain(level);
      expect([1, 2]).toContain(levelByRule);
      expect(levelName).toBe(ROUTING_LEVELS[level]!.name);
      if (!i.distinctPatterns) expect(level).toBe(1);
    }),
  );
});

test('a larger bill, or a cheaper router, never lowers the level', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), (i, share) => {
      expect(route({ ...i, spendUsdPerMonth: i.spendUsdPerMonth * (1 + share) }).level).toBeGreaterThanOrEqual(route(i).level);
      expect(route({ ...i, buildUsd: i.buildUsd * share }).level).toBeGreaterThanOrEqual(route(i).level);
    }),
  );
});

test('at the break-even bill the router costs what it saves', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { breakEvenUsdPerMonth, costUsdPerMonth } = route(i);
      expect(breakEvenUsdPerMonth === undefined).toBe(i.routableShare * i.cheaperBy === 0);
      if (breakEvenUsdPerMonth === undefined) return;
      expect(route({ ...i, spendUsdPerMonth: breakEvenUsdPerMonth }).netUsdPerMonth).toSatisfy(
        (net: number) => Math.abs(net) <= 1e-9 * Math.max(1, costUsdPerMonth),
      );
    }),
  );
});

test('advice mentions a disagreement with the threshold exactly when there is one', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { level, levelByRule, advice } = route(i);
      expect(advice.some((sentence) => sentence.includes('threshold'))).toBe(level !== levelByRule);
      expect(advice.some((sentence) => sentence.startsWith('Set up a second provider'))).toBe(i.secondSource === 0);
    }),
  );
});
