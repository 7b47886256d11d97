import { count, money } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { monthsInput, shareInput, usdInput, usdPerHourInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { yesOrNo } from './questions.ts';
import { difference } from './thresholds.ts';

/** The ladder of routing, least first; the index is the level. */
export const ROUTING_LEVELS = [
  { name: 'Model-keyed', what: 'Each model has its provider, in a configuration file. Nothing happens when the provider fails.' },
  { name: 'Failover', what: 'Model-keyed, and an error sends the request to a second provider.' },
  { name: 'Cost-aware', what: 'Price, rate limits and capacity of the moment choose among providers of the same model.' },
  { name: 'Quality-aware', what: 'A prediction for each request chooses the cheapest model that will do. Still research.' },
] as const;

const FAILOVER = 1;
const COST_AWARE = 2;

const inputs = {
  secondSource: yesOrNo('Does a second provider serve the same model for you?', 'With keys, limits and prompts tested under load.', 1),
  spendUsdPerMonth: usdPerMonthInput('Inference bill', 33_960, 'Of all workloads that a router would see.'),
  distinctPatterns: yesOrNo(
    'Does your traffic fall into patterns with different needs?',
    'Peaks that could overflow, or work that can wait for a cheaper provider.',
  ),
  routableShare: shareInput(
    'Part of the bill that only a router could place better',
    0.1,
    'What a fixed table of workloads and providers already places does not count.',
  ),
  cheaperBy: shareInput('How much cheaper that part would run', 0.5, 'One less the price there over the price here.'),
  buildUsd: usdInput('Building the router', 24_000, 'Engineer-weeks × hours × rate.'),
  spreadMonths: {
    ...monthsInput('Time over which that is spread', 12, 120, 'A year unless your finance partner says otherwise.'),
    minimum: 1,
  },
  upkeepHours: {
    label: 'Upkeep, hours a month',
    unit: 'hours/month',
    minimum: 0,
    maximum: 1e5,
    default: 10,
    hint: 'Price feeds, limits, and finding out why a request went where it went.',
    show: count(0, 'hour'),
  },
  engineeringUsdPerHour: usdPerHourInput(150),
  easyTraffic: yesOrNo(
    'Do you know a large share of requests that a cheaper model answers as well?',
    'Known from evals by request type, not supposed.',
  ),
} as const satisfies InputSpecs;

export type RoutingLevelInputs = Values<typeof inputs>;

export interface RoutingLevel {
  readonly verdict: string;
  readonly level: number;
  readonly levelName: string;
  /** The level by the source essay’s threshold of spend. */
  readonly levelByRule: number;
  readonly advice: readonly string[];
  readonly savingUsdPerMonth: number;
  readonly costUsdPerMonth: number;
  readonly netUsdPerMonth: number;
  /** The bill above which a router pays; undefined when it would save nothing at any bill. */
  readonly breakEvenUsdPerMonth: number | undefined;
}

function advice(i: RoutingLevelInputs, level: number, levelByRule: number): string[] {
  return [
    ...(i.secondSource ? [] : ['Set up a second provider for the same model first: without one there is nothing to fail over to.']),
    ...(level > levelByRule ? ['Your own numbers pay for a router below the source essay’s threshold.'] : []),
    ...(level < levelByRule ? ['Above the source essay’s threshold, but on your numbers a router costs more than it saves.'] : []),
    ...(i.easyTraffic ? ['Give the known easy requests a model key of their own; try quality-aware routing offline only.'] : []),
    'Send a small share of live traffic through the fallback every month, so that it works when it is needed.',
  ];
}

function verdict(hasDistinctPatterns: boolean, netUsdPerMonth: number): string {
  if (!hasDistinctPatterns) return 'Failover is enough: without distinct patterns a router has nothing to choose by.';
  return netUsdPerMonth > 0
    ? 'A router that chooses by price would pay for itself.'
    : 'Failover is enough: a router that chooses by price would cost at least what it saves.';
}

function compute(i: RoutingLevelInputs): Outcome<RoutingLevel> {
  const saved = i.routableShare * i.cheaperBy;
  const savingUsdPerMonth = i.spendUsdPerMonth * saved;
  const costUsdPerMonth = i.buildUsd / i.spreadMonths + i.upkeepHours * i.engineeringUsdPerHour;
  const netUsdPerMonth = difference(savingUsdPerMonth, costUsdPerMonth);
  const level = i.distinctPatterns && netUsdPerMonth > 0 ? COST_AWARE : FAILOVER;
  const levelByRule = i.distinctPatterns && i.spendUsdPerMonth > RULES['cost-aware-routing-spend'].amount ? COST_AWARE : FAILOVER;
  return value({
    verdict: verdict(i.distinctPatterns === 1, netUsdPerMonth),
    level,
    levelName: ROUTING_LEVELS[level].name,
    levelByRule,
    advice: advice(i, level, levelByRule),
    savingUsdPerMonth,
    costUsdPerMonth,
    netUsdPerMonth,
    breakEvenUsdPerMonth: saved > 0 ? costUsdPerMonth / saved : undefined,
  });
}

const steps = (i: RoutingLevelInputs, result: RoutingLevel): readonly Step[] => [
  {
    label: 'What a router would save',
    formula: 'bill × (routable × cheaper)',
    values: { bill: i.spendUsdPerMonth, routable: i.routableShare, cheaper: i.cheaperBy },
    result: result.savingUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'What it would cost',
    formula: 'build / months + hours × rate',
    values: { build: i.buildUsd, months: i.spreadMonths, hours: i.upkeepHours, rate: i.engineeringUsdPerHour },
    result: result.costUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'Net',
    formula: 'saving − cost',
    values: { saving: result.savingUsdPerMonth, cost: result.costUsdPerMonth },
    result: result.netUsdPerMonth,
    unit: 'USD/month',
  },
  ...(result.breakEvenUsdPerMonth === undefined
    ? []
    : [
        {
          label: 'Bill above which a router pays',
          formula: 'cost / (routable × cheaper)',
          values: { cost: result.costUsdPerMonth, routable: i.routableShare, cheaper: i.cheaperBy },
          result: result.breakEvenUsdPerMonth,
          unit: 'USD/month',
        } satisfies Step,
      ]),
];

/**
 * Which level of routing to run. Failover is the least (the source essay, Part 2); a cost-aware router is worth building when it
 * saves more than it costs, which replaces the essay’s fixed threshold of spend.
 */
export const routingLevel: Model<typeof inputs, RoutingLevel> = {
  name: 'routing-level',
  title: 'How clever should the router be?',
  summary: 'Whether failover is enough, or a router that chooses by price would pay for itself.',
  inputs,
  outputs: {
    verdict: { label: 'Answer', unit: 'text' },
    level: { label: 'Level', unit: '1', show: count(0) },
    levelName: { label: 'Name of the level', unit: 'text' },
    levelByRule: { label: 'Level by the source essay’s threshold', unit: '1', show: count(0) },
    advice: { label: 'Advice', unit: 'text' },
    savingUsdPerMonth: { label: 'What a router would save', unit: 'USD/month', show: money(0) },
    costUsdPerMonth: { label: 'What it would cost', unit: 'USD/month', show: money(0) },
    netUsdPerMonth: { label: 'Net', unit: 'USD/month', show: money(0) },
    breakEvenUsdPerMonth: { label: 'Bill above which a router pays', unit: 'USD/month', show: money(0) },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'The saving counts only what a fixed assignment of workloads to providers cannot reach; most teams overstate it.',
    'A router that picks a wrong provider costs retries and gate failures, which are not in its cost.',
    'The worth of failover is availability and does not show in the money here.',
  ],
};
