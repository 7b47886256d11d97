import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetByYear, observabilityBudget } from '../../src/engine/models/observability-budget.ts';
import { RULES } from '../../src/engine/rules.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(observabilityBudget);

test('each year is the one before and its growth; together they are the total', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(observabilityBudget, i);
      const years = budgetByYear(r.firstYearUsd, i.growthPerYear, i.years);
      expect(years).toHaveLength(i.years);
      for (const [index, year] of years.entries()) if (index > 0) near(year, years[index - 1]! * (1 + i.growthPerYear));
      near(years.reduce((sum, year) => sum + year, 0), r.totalUsd);
      near(years.at(-1)!, r.lastYearUsd);
    }),
  );
});

test('the ends come from the rule, and the budget at an end of the rule is that end', () => {
  const { low, high } = RULES['observability-budget-multiple'].amount;
  fc.assert(
    fc.property(inputs, (i) => {
      const at = (budgetMultiple: number) => computed(observabilityBudget, { ...i, budgetMultiple });
      near(at(low).firstYearUsd, at(7).lowFirstYearUsd);
      near(at(high).firstYearUsd, at(7).highFirstYearUsd);
    }),
  );
});

test('without growth the years are alike', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(observabilityBudget, { ...i, growthPerYear: 0 });
      near(r.totalUsd, r.firstYearUsd * i.years);
    }),
  );
});
