import { count, money } from '../../format.ts';
import { migrationPayback, type MigrationPaybackInputs } from '../../models/migration-payback.ts';
import { axisUpTo, linearAxis, shortText } from '../axis.ts';
import type { ChartsOf } from '../chart.ts';
import { migrationCash } from '../migration-cash.ts';
import { thinned } from '../thinned.ts';

const LEAST_MONTHS = 12;
const MOST_MONTHS = 240;
const TABLE_ROWS = 25;
const whole = (usd: number): string => shortText(Math.round(usd), money(0));

/** Cumulative cash from the decision until well after it is back at 0. */
export const charts: ChartsOf<MigrationPaybackInputs> = (inputs) => {
  const outcome = migrationPayback.compute(inputs);
  if (outcome.kind !== 'value') return [];
  const { paybackFromDecisionMonths: payback } = outcome.value;
  const months = Math.min(MOST_MONTHS, Math.max(LEAST_MONTHS, Math.ceil(payback * 1.5)));
  const cash = migrationCash(inputs, months);
  return [
    {
      kind: 'lines',
      title: 'Cash since the decision',
      sentence:
        payback === 0
          ? 'Nothing is paid before the saving begins, so cash never falls below zero.'
          : payback > months
            ? 'Cash is still below zero at the end of this chart.'
            : 'Cash falls while the migration is prepared and both providers run, and is back at zero where the line crosses it.',
      x: axisUpTo('Months since the decision', count(0), months),
      y: linearAxis('USD saved less USD paid', money(0), cash.map(({ cumulativeUsd }) => cumulativeUsd)),
      lines: [{ name: 'Cumulative cash', points: cash.map(({ month, cumulativeUsd }) => ({ x: month, y: cumulativeUsd })) }],
      infeasibleFrom: undefined,
      table: {
        columns: ['Month', 'Cumulative cash'],
        rows: thinned(cash, TABLE_ROWS).map(({ month, cumulativeUsd }) => [shortText(month, count(0)), whole(cumulativeUsd)]),
      },
    },
  ];
};
