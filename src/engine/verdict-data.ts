import { calculatorData, type CalculatorData, type Preset } from './calculator-data.ts';
import type { GuideData } from './claim-context.ts';
import { EXAMPLE } from './decide/example-reader.ts';
import type { Editions } from './decide/then-and-now.ts';
import type { Amount } from './evidence.ts';
import { WORKLOAD_CARDS, type WorkloadCard } from './models/workload-cards.ts';
import type { Workload } from './models/workload.ts';

/** What the verdict takes into the browser: workloads to start from, and the offers of every edition that somebody may have a link of. */
export interface VerdictData extends Editions {
  readonly presets: CalculatorData['presets'];
}

export function verdictData({ pricing, workloads }: GuideData): VerdictData {
  const inEdition = (currentEdition: string) => calculatorData({ pricing: { ...pricing, currentEdition }, workloads });
  return {
    current: pricing.currentEdition,
    presets: presetsOf(workloads),
    offers: Object.fromEntries(pricing.editions.map(({ id }) => [id, inEdition(id).offers])),
  };
}

/** Every named workload, those that calculators offer first, then the reference cards. */
function presetsOf(workloads: GuideData['workloads']): readonly Preset[] {
  const named = workloads.map(({ name, title, inputs }) => ({ name, title, inputs }));
  const offered = new Set(workloads.filter(({ isPreset }) => isPreset).map(({ name }) => name));
  const example = workloads.find(({ name }) => name === EXAMPLE);
  const cards = example ? (WORKLOAD_CARDS as readonly WorkloadCard[]).map((card) => cardPreset(card, example.inputs)) : [];
  return [...named.filter(({ name }) => offered.has(name)), ...named.filter(({ name }) => !offered.has(name)), ...cards];
}

/** A card at the middle of its ranges; what it says nothing about is the example’s. */
function cardPreset({ name, title, ranges }: WorkloadCard, example: Workload): Preset {
  const given = Object.entries(ranges).filter(([input]) => input in example).map(([input, range]) => [input, middleOf(range)]);
  return { name: `card-${name}`, title: `Card: ${title}`, inputs: { ...example, ...(Object.fromEntries(given) as Partial<Workload>) } };
}

const middleOf = (range: Amount): number => (typeof range === 'number' ? range : Number(((range.low + range.high) / 2).toPrecision(12)));
