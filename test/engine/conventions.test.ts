import { expect, test } from 'vitest';
import { BYTES_PER_GB, CONVENTIONS, DAYS_PER_MONTH, HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../../src/engine/conventions.ts';
import { count, format, percent } from '../../src/engine/format.ts';

// The pages exempt these texts from the number check, so their figures are worked out here.
test('the month says what the constants say, and how far the other month is off', () => {
  const { statement, excludes } = CONVENTIONS['month-720'];
  expect(statement).toBe(`A month is ${DAYS_PER_MONTH} days: ${HOURS_PER_MONTH} hours, ${format(SECONDS_PER_MONTH, count())} seconds.`);
  const averageMonth = (365 * 24) / 12;
  expect(excludes).toContain(`${averageMonth} hours`);
  expect(excludes).toContain(format(averageMonth / HOURS_PER_MONTH - 1, percent(1)));
});

test('the gigabyte says what the constant says, and how far the other gigabyte is off', () => {
  const { statement, excludes } = CONVENTIONS['decimal-gigabytes'];
  expect(statement).toContain(format(BYTES_PER_GB, count()));
  expect(excludes).toContain(format(2 ** 30, count()));
  expect(excludes).toContain(format(2 ** 30 / BYTES_PER_GB - 1, percent(1)));
});

test('every convention is a sentence, and so is what it excludes', () => {
  for (const { statement, excludes } of Object.values(CONVENTIONS)) {
    expect(statement).toMatch(/^\p{Lu}.*\.$/u);
    expect(excludes).toMatch(/^\p{Lu}.*\.$/u);
  }
});
