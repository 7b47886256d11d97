import { expect, test } from 'vitest';
import { DECISION_RULES } from '../../src/engine/decision-rules.ts';
import type { Rule } from '../../src/engine/rule.ts';

test('a band has its lower end first, and no share exceeds the whole', () => {
  for (const [id, { amount, unit }] of Object.entries<Rule>(DECISION_RULES)) {
    const ends = typeof amount === 'number' ? [amount] : [amount.low, amount.high];
    expect(ends, id).toEqual([...ends].sort((a, b) => a - b));
    expect(
      ends.every((end) => end > 0 && (unit !== 'share' || end <= 1)),
      id,
    ).toBe(true);
  }
});

test('thresholds on one scale climb', () => {
  const climbs = (...ids: (keyof typeof DECISION_RULES)[]) => {
    const amounts = ids.map((id) => Number(DECISION_RULES[id].amount));
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
  };
  climbs('volume-gate-marginal', 'volume-gate-clear', 'production-spend', 'build-side-spend');
  climbs('negotiate-commitment', 'negotiate-custom', 'negotiate-capacity');
  climbs('latency-real-time', 'latency-relaxed');
});
