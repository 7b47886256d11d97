import { migrationPayback } from './models/migration-payback.ts';
import { citedNumber, constant, formula, type NumberTerm } from './terms.ts';

/** Hours in an engineer's week, as the payback model takes them. */
export const weekHours = constant('Hours in an engineer’s week', 'hours', migrationPayback.inputs.hoursPerWeek.default);

/** USD for an hour of the engineers who migrate, in the essay's examples. */
export const migrationRate = citedNumber('migration-hourly-rate', 'Hourly rate of the migration examples', 'USD/hour');

/** Engineer-weeks in USD at the essay's rate. */
export const workCost = (what: string, weeks: NumberTerm): NumberTerm =>
  formula(what, 'USD', 'weeks × hours × rate', { weeks, hours: weekHours, rate: migrationRate }, (t) => t.weeks * t.hours * t.rate);

/** The work of the migration that the essay prices. */
export const exampleWork = citedNumber('migration-example-weeks', 'Engineer-weeks of the payback examples', 'weeks');
export const exampleCost = workCost('Work of the migration in the payback examples', exampleWork);

/** The essay's payback: the cost of the work over the monthly saving. */
export const monthsOver = (what: string, cost: NumberTerm, saving: NumberTerm): NumberTerm =>
  formula(what, 'months', 'cost / saving', { cost, saving }, (t) => t.cost / t.saving);
