import { HOURS_PER_MONTH, SECONDS_PER_MONTH, TOKENS_PER_MTOK } from '../../src/engine/conventions.ts';
import type { WorkloadInput } from '../../src/engine/models/workload.ts';

/** The formulas of `lcpr` and `dedicated-gpu`, over whatever holds their inputs: a name, a cell, an expression. */

export type WorkloadCells = Readonly<Record<WorkloadInput, string>>;

export interface TokenPrices {
  readonly inputUsdPerMtok: string;
  readonly outputUsdPerMtok: string;
}

export interface GpuPrices {
  readonly usdPerGpuHour: string;
  readonly tokensPerSecond: string;
  readonly capacityDerate: string;
}

export const attemptsFormula = (w: WorkloadCells): string => `${w.requestsPerMonth}*(1+${w.retryRate})`;
export const repairFormula = (w: WorkloadCells): string => `${w.requestsPerMonth}*(1-${w.gatePassRate})*${w.repairUsdPerFailure}`;
export const engineeringFormula = (w: WorkloadCells): string => `${w.engineeringHoursPerMonth}*${w.engineeringUsdPerHour}`;
export const successesFormula = (w: WorkloadCells): string => `${w.requestsPerMonth}*${w.gatePassRate}`;

/** USD for one attempt. */
export const tokenRawFormula = (w: WorkloadCells, p: TokenPrices): string =>
  `(${w.inputTokens}*${p.inputUsdPerMtok}+${w.outputTokens}*${p.outputUsdPerMtok})/${TOKENS_PER_MTOK}`;

export const capacityFormula = (p: GpuPrices): string => `${p.tokensPerSecond}*${p.capacityDerate}*${SECONDS_PER_MONTH}`;

/** Whole GPUs, at least one; a demand that exceeds a whole number by rounding alone does not rent one more. */
export const gpusFormula = (demand: string, capacity: string): string => `MAX(1,ROUNDUP(${demand}/(${capacity})*(1-1E-12),0))`;

export const utilizationFormula = (demand: string, gpus: string, p: GpuPrices): string => `${demand}/(${gpus}*${p.tokensPerSecond}*${SECONDS_PER_MONTH})`;
export const rentFormula = (gpus: string, p: GpuPrices): string => `${gpus}*${p.usdPerGpuHour}*${HOURS_PER_MONTH}`;

/** Token charges a month, in one formula. */
export const tokenComputeFormula = (w: WorkloadCells, p: TokenPrices): string => `${tokenRawFormula(w, p)}*${attemptsFormula(w)}`;

/** GPU rent a month, in one formula. */
export const gpuComputeFormula = (w: WorkloadCells, p: GpuPrices): string =>
  rentFormula(gpusFormula(`${attemptsFormula(w)}*${w.outputTokens}`, capacityFormula(p)), p);

/** The whole bill of a month, given what compute costs. */
export const monthlyFormula = (w: WorkloadCells, compute: string): string => `${compute}+${repairFormula(w)}+${engineeringFormula(w)}`;
