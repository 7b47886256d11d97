import { expect, test } from 'vitest';
import { engineeringHoursByMode, ENGINEERING_HOURS } from '../../src/engine/models/engineering-hours-by-mode.ts';
import { required } from '../../src/engine/outcome.ts';

const hours = (mode: number, workloads: number, engineeringUsdPerHour = 100) =>
  required(engineeringHoursByMode.compute({ mode, workloads, engineeringUsdPerHour }));

test('each further mode takes more people than the one before, to set up and to keep up', () => {
  const modes = Object.values(ENGINEERING_HOURS);
  for (const [index, mode] of modes.entries()) {
    expect(mode.setup.low).toBeLessThan(mode.setup.high);
    expect(mode.monthly.low).toBeLessThan(mode.monthly.high);
    const before = modes[index - 1];
    if (!before) continue;
    expect(mode.setup.low).toBeGreaterThan(before.setup.low);
    expect(mode.monthly.low).toBeGreaterThanOrEqual(before.monthly.high);
  }
});

test('workloads multiply the set-up of serverless and of nothing else', () => {
  expect(hours(1, 5).setupHoursHigh).toBe(5 * hours(1, 1).setupHoursHigh);
  expect(hours(2, 5)).toEqual(hours(2, 1));
  expect(hours(3, 5)).toEqual(hours(3, 1));
});

test('the rate scales every amount of money and no hour', () => {
  for (const mode of [1, 2, 3]) {
    const [one, two] = [hours(mode, 3, 75), hours(mode, 3, 150)];
    expect(two.setupUsdLow).toBe(2 * one.setupUsdLow);
    expect(two.setupUsdHigh).toBe(2 * one.setupUsdHigh);
    expect(two.usdPerMonthLow).toBe(2 * one.usdPerMonthLow);
    expect(two.usdPerMonthHigh).toBe(2 * one.usdPerMonthHigh);
    expect(two.setupHoursLow).toBe(one.setupHoursLow);
    expect(two.hoursPerMonthHigh).toBe(one.hoursPerMonthHigh);
  }
});
