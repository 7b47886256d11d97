import { cumulativeUsd, type MigrationPaybackInputs } from '../models/migration-payback.ts';

/** Cumulative cash at the end of a month after the decision. */
export interface CashPoint {
  readonly month: number;
  readonly cumulativeUsd: number;
}

/** Cumulative cash month by month, the day of the decision included: `months` + 1 points. */
export const migrationCash = (i: MigrationPaybackInputs, months: number): readonly CashPoint[] =>
  Array.from({ length: months + 1 }, (_, month) => ({ month, cumulativeUsd: cumulativeUsd(i, month) }));
