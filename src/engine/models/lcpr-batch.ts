import { TOKENS_PER_MTOK } from '../conventions.ts';
import type { LcprInputs } from './lcpr.ts';

/** The inputs of many calculations, a column for each input and all of one length. */
export type LcprColumns = { readonly [Input in keyof LcprInputs]: Float64Array };

/**
 * The loaded cost per request of many inputs at once, for sweeps over thousands of points: what `lcprCost` gives as `usdPerSuccess`, to the
 * last digit, without its breakdown and without an object for each. Written into `usdPerSuccess`, which is as long as the columns.
 * A row that no request passes has no cost per success: what it holds is not finite, to be tested with `Number.isFinite` and never shown.
 * The inputs must be ones that `checkInputs` accepts; here they are not checked.
 */
export function lcprBatch(columns: LcprColumns, usdPerSuccess: Float64Array): void {
  // Each column in a variable of its own: the loop then reads memory and nothing else.
  const { requestsPerMonth, inputTokens, outputTokens, retryRate, gatePassRate, repairUsdPerFailure } = columns;
  const { engineeringHoursPerMonth, engineeringUsdPerHour, inputUsdPerMtok, outputUsdPerMtok } = columns;
  for (let row = 0; row < usdPerSuccess.length; row += 1) {
    const requests = requestsPerMonth[row]!;
    const gate = gatePassRate[row]!;
    const raw = (inputTokens[row]! * inputUsdPerMtok[row]! + outputTokens[row]! * outputUsdPerMtok[row]!) / TOKENS_PER_MTOK;
    const tokens = raw * (requests * (1 + retryRate[row]!));
    const repair = requests * (1 - gate) * repairUsdPerFailure[row]!;
    const engineering = engineeringHoursPerMonth[row]! * engineeringUsdPerHour[row]!;
    // Dividing by 0 on purpose: asking first takes longer than all the rest of the row.
    usdPerSuccess[row] = (tokens + repair + engineering) / (requests * gate);
  }
}
