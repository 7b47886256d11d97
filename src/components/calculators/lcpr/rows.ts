import type { CalculatorData, PricedOffer } from '../../../engine/calculator-data.ts';
import type { DedicatedGpuCost } from '../../../engine/models/dedicated-gpu.ts';
import { loadedCostOutputs, type LoadedCost } from '../../../engine/models/loaded-cost.ts';
import { showOutput } from '../../../engine/models/model.ts';
import { costAtRates } from '../../../engine/models/offer-cost.ts';
import type { Refusal } from '../../../engine/outcome.ts';
import { workloadOf, type Column, type LcprState } from './state.ts';

/** An offer whose cost is known, or the reason why it is not. */
export type Row = CostRow | RefusedRow;

export interface CostRow {
  readonly offer: PricedOffer;
  readonly cost: LoadedCost | DedicatedGpuCost;
}

export interface RefusedRow {
  readonly offer: PricedOffer;
  readonly refusal: Refusal;
}

export const isCostRow = (row: Row): row is CostRow => 'cost' in row;

export const offerName = ({ vendor, name }: PricedOffer): string => `${vendor} ${name}`;

/** The chosen offers at the inputs in use, sorted as the reader wants; offers without a cost come last. */
export function rowsOf(state: LcprState, { offers }: CalculatorData): readonly Row[] {
  const workload = workloadOf(state);
  const rows = offers
    .filter(({ id }) => state.offerIds.includes(id))
    .map((offer): Row => {
      const outcome = offer.rates.kind === 'value' ? costAtRates(offer.rates.value, workload) : offer.rates;
      return outcome.kind === 'value' ? { offer, cost: outcome.value } : { offer, refusal: outcome };
    });
  const { column, descending } = state.sort;
  return rows.sort((a, b) => compare(sortKey(a, column), sortKey(b, column), descending));
}

function sortKey(row: Row, column: Column): number | string | undefined {
  if (!isCostRow(row)) return undefined;
  return column === 'offer' ? offerName(row.offer) : row.cost[column];
}

function compare(a: number | string | undefined, b: number | string | undefined, descending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === descending ? 1 : -1;
}

/** The cheapest and the dearest row by loaded cost; undefined when no offer has a cost. */
export function extremes(rows: readonly Row[]): { cheapest: CostRow; dearest: CostRow } | undefined {
  const [first, ...rest] = rows.filter(isCostRow).sort((a, b) => a.cost.usdPerSuccess - b.cost.usdPerSuccess);
  return first && { cheapest: first, dearest: rest.at(-1) ?? first };
}

/** The result in words, for those who cannot see the table move. */
export function resultSentence(rows: readonly Row[]): string {
  const found = extremes(rows);
  if (!found) return rows.length === 0 ? 'No offer is chosen.' : 'No offer has a cost at these inputs.';
  const { cheapest, dearest } = found;
  const said = ({ offer, cost }: CostRow) => `${offerName(offer)}, ${showOutput(loadedCostOutputs.usdPerSuccess, cost.usdPerSuccess)} for each success`;
  return cheapest === dearest ? `${said(cheapest)}.` : `Cheapest: ${said(cheapest)}. Dearest: ${said(dearest)}.`;
}
