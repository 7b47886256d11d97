import { calculatorData, type CalculatorData } from './calculator-data.ts';
import type { GuideData } from './claim-context.ts';
import type { Editions } from './decide/then-and-now.ts';

/** What the verdict takes into the browser: workloads to start from, and the offers of every edition that somebody may have a link of. */
export interface VerdictData extends Editions {
  readonly presets: CalculatorData['presets'];
}

export function verdictData({ pricing, workloads }: GuideData): VerdictData {
  const inEdition = (currentEdition: string) => calculatorData({ pricing: { ...pricing, currentEdition }, workloads });
  return {
    current: pricing.currentEdition,
    presets: inEdition(pricing.currentEdition).presets,
    offers: Object.fromEntries(pricing.editions.map(({ id }) => [id, inEdition(id).offers])),
  };
}
