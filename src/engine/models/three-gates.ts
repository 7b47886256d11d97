import { count, money } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { monthsInput, shareInput, usdInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { yesOrNo } from './questions.ts';
import { exceeds } from './thresholds.ts';

const inputs = {
  closedUsdPerMonth: usdPerMonthInput(
    'Bill on the closed API',
    18_128,
    'Loaded: tokens with retries, repair and engineering for this workload alone.',
  ),
  openUsdPerMonth: usdPerMonthInput(
    'Bill on open weights',
    2546,
    'Loaded, with the gate and retry rate that the open model reached on your own evals.',
  ),
  migrationUsd: usdInput('Cost of the migration', 48_000, 'Engineer-weeks × hours × rate, evals and dual running included.'),
  acceptablePaybackMonths: monthsInput('Longest payback you accept', 12, 120, 'Ask whoever approves the budget.'),
  monthsOfUse: monthsInput(
    'Use of the workload after the move',
    24,
    600,
    'How long it will still run. A backfill ends, and then nothing is saved.',
  ),
  fineTunedMatches: yesOrNo(
    'Does a fine-tuned open model match the frontier on your evals?',
    'Your own evals, on your own traffic: not a public benchmark.',
  ),
  hardLatency: yesOrNo('Do chained calls have a hard latency limit?', 'A promise that breaks the product or a contract when it is missed.'),
  latencyLimitMs: {
    label: 'That limit for the slowest percent of calls, ms',
    unit: 'ms',
    minimum: 1,
    maximum: 1e8,
    default: 2000,
    hint: 'From the service level you promised. It is not read when there is no hard limit.',
    show: count(0, 'millisecond'),
  },
  modelChanges: yesOrNo(
    'Do you need to change the model itself?',
    'Constrained decoding, your own sampling, tokenizer or activation steering: what an API does not offer.',
  ),
  handlingForced: yesOrNo(
    'Does regulation force how the data is handled?',
    'Residency or zero retention that the closed API does not promise in the contract.',
  ),
  outageRevenueShare: shareInput(
    'Share of monthly revenue that one outage costs',
    0,
    'From your last outage: revenue lost over revenue of the month.',
  ),
  evalSuite: yesOrNo('Do you have a production eval suite?', 'Cases from your own traffic with a pass rate that you trust.', 1),
  inferenceEngineer: yesOrNo('Does somebody on the team know model serving?', 'Or will, before the migration starts.', 1),
} as const satisfies InputSpecs;

export type ThreeGatesInputs = Values<typeof inputs>;

export interface ThreeGates {
  readonly verdict: string;
  readonly gatesPassed: number;
  readonly passed: readonly string[];
  readonly notPassed: readonly string[];
  /** Where to start; undefined when the workload stays. */
  readonly startOn: string | undefined;
  readonly beforeMoving: readonly string[];
  readonly savingUsdPerMonth: number;
  /** Migration cost over monthly saving; undefined when nothing is saved. */
  readonly paybackMonths: number | undefined;
  readonly spendBand: string;
}

/** What the model says, apart from numbers: worksheets that compute the same say the same. */
export const GATE_SENTENCES = {
  move: 'Move this workload.',
  stay: 'Stay on the closed API for this workload.',
  volume: {
    noSaving: 'the open-weights bill is not lower.',
    endsFirst: 'the workload ends before the saving has repaid the migration.',
    tooLong: 'the payback takes longer than you accept.',
    repays: 'the saving repays the migration in the time you accept.',
  },
  specialization: {
    fineTuned: 'a fine-tuned model matches the frontier on your evals',
    tightLatency: 'the hard latency limit is tighter than shared endpoints hold',
    modelChanges: 'the model itself must be changed',
    none: 'nothing that you need is missing from the closed API.',
  },
  ownership: {
    handling: 'regulation forces how the data is handled',
    outage: 'one outage costs more revenue than the rule tolerates',
    none: 'neither regulation nor the cost of an outage forces a move.',
  },
  startOn: {
    ownRuntime: 'A dedicated deployment whose runtime you control.',
    dedicated: 'A managed dedicated endpoint, load-tested at your concurrency.',
    serverless: 'Serverless open weights; a GPU comes later, when its own break-even says so.',
  },
  beforeMoving: {
    evals: 'Build a production eval suite first: without it the pass rate behind the open-weights bill is a guess.',
    engineer: 'Nobody knows model serving yet: hire, train, or buy a managed endpoint, and price that in the bill.',
    budget: 'The move saves nothing: it is a requirement, and the difference needs a budget.',
    schema: 'Check that the failures come from the model and not from a schema that a normalization step would absorb.',
  },
  band: { marginal: 'Marginal', workable: 'Workable with a team that has done it before', clear: 'Clear' },
} as const;

interface Gate {
  readonly name: string;
  readonly passes: boolean;
  readonly because: string;
}

/** Passes when the saving repays the migration in the accepted time, and while the workload still runs. */
function volumeGate(i: ThreeGatesInputs, paybackMonths: number | undefined): Gate {
  const gate = (passes: boolean, because: string): Gate => ({ name: 'Volume', passes, because });
  if (paybackMonths === undefined) return gate(false, GATE_SENTENCES.volume.noSaving);
  if (exceeds(paybackMonths, i.monthsOfUse)) return gate(false, GATE_SENTENCES.volume.endsFirst);
  if (exceeds(paybackMonths, i.acceptablePaybackMonths)) return gate(false, GATE_SENTENCES.volume.tooLong);
  return gate(true, GATE_SENTENCES.volume.repays);
}

const tightLatency = (i: ThreeGatesInputs): boolean => i.hardLatency === 1 && i.latencyLimitMs < RULES['hard-latency-limit'].amount;

function specializationGate(i: ThreeGatesInputs): Gate {
  const reasons = [
    ...(i.fineTunedMatches ? [GATE_SENTENCES.specialization.fineTuned] : []),
    ...(tightLatency(i) ? [GATE_SENTENCES.specialization.tightLatency] : []),
    ...(i.modelChanges ? [GATE_SENTENCES.specialization.modelChanges] : []),
  ];
  const passes = reasons.length > 0;
  return {
    name: 'Specialization',
    passes,
    because: passes ? `${reasons.join('; ')}.` : GATE_SENTENCES.specialization.none,
  };
}

function ownershipGate(i: ThreeGatesInputs): Gate {
  const reasons = [
    ...(i.handlingForced ? [GATE_SENTENCES.ownership.handling] : []),
    ...(exceeds(i.outageRevenueShare, RULES['outage-revenue-share'].amount)
      ? [GATE_SENTENCES.ownership.outage]
      : []),
  ];
  const passes = reasons.length > 0;
  return {
    name: 'Ownership',
    passes,
    because: passes ? `${reasons.join('; ')}.` : GATE_SENTENCES.ownership.none,
  };
}

/** Serverless first, unless what passed the specialization gate cannot be had there. */
function startOn(i: ThreeGatesInputs): string {
  if (i.modelChanges) return GATE_SENTENCES.startOn.ownRuntime;
  if (tightLatency(i)) return GATE_SENTENCES.startOn.dedicated;
  return GATE_SENTENCES.startOn.serverless;
}

function beforeMoving(i: ThreeGatesInputs, savingUsdPerMonth: number): string[] {
  return [
    ...(i.evalSuite ? [] : [GATE_SENTENCES.beforeMoving.evals]),
    ...(i.inferenceEngineer ? [] : [GATE_SENTENCES.beforeMoving.engineer]),
    ...(savingUsdPerMonth > 0 ? [] : [GATE_SENTENCES.beforeMoving.budget]),
    ...(i.fineTunedMatches || i.modelChanges
      ? [GATE_SENTENCES.beforeMoving.schema]
      : []),
  ];
}

/** The source essay’s three bands of closed-API spend. The gates do not read them. */
function spendBand(closedUsdPerMonth: number): string {
  if (closedUsdPerMonth < RULES['volume-gate-marginal'].amount) return GATE_SENTENCES.band.marginal;
  return closedUsdPerMonth > RULES['volume-gate-clear'].amount ? GATE_SENTENCES.band.clear : GATE_SENTENCES.band.workable;
}

function compute(i: ThreeGatesInputs): Outcome<ThreeGates> {
  const savingUsdPerMonth = i.closedUsdPerMonth - i.openUsdPerMonth;
  const paybackMonths = savingUsdPerMonth > 0 ? i.migrationUsd / savingUsdPerMonth : undefined;
  const gates = [volumeGate(i, paybackMonths), specializationGate(i), ownershipGate(i)];
  const sentences = (passes: boolean) => gates.filter((gate) => gate.passes === passes).map((gate) => `${gate.name}: ${gate.because}`);
  const passed = sentences(true);
  const moves = passed.length > 0;
  return value({
    verdict: moves ? GATE_SENTENCES.move : GATE_SENTENCES.stay,
    gatesPassed: passed.length,
    passed,
    notPassed: sentences(false),
    startOn: moves ? startOn(i) : undefined,
    beforeMoving: moves ? beforeMoving(i, savingUsdPerMonth) : [],
    savingUsdPerMonth,
    paybackMonths,
    spendBand: spendBand(i.closedUsdPerMonth),
  });
}

const steps = (i: ThreeGatesInputs, result: ThreeGates): readonly Step[] => [
  {
    label: 'Monthly saving',
    formula: 'closed − open',
    values: { closed: i.closedUsdPerMonth, open: i.openUsdPerMonth },
    result: result.savingUsdPerMonth,
    unit: 'USD/month',
  },
  ...(result.paybackMonths === undefined
    ? []
    : [
        {
          label: 'Payback after the migration',
          formula: 'migration / saving',
          values: { migration: i.migrationUsd, saving: result.savingUsdPerMonth },
          result: result.paybackMonths,
          unit: 'months',
        } satisfies Step,
      ]),
];

/**
 * Whether a workload should leave a closed API: any of three gates is enough (the source essay, Part 1). Volume is decided by
 * the reader’s own saving, because the essay’s spend thresholds disagree with each other and with its own payback.
 */
export const threeGates: Model<typeof inputs, ThreeGates> = {
  name: 'three-gates',
  title: 'Should this workload move?',
  summary: 'Whether volume, specialization or ownership takes a workload off a closed API: any gate is enough.',
  inputs,
  outputs: {
    verdict: { label: 'Decision', unit: 'text' },
    gatesPassed: { label: 'Gates passed', unit: '1', show: count(0) },
    passed: { label: 'Passed', unit: 'text' },
    notPassed: { label: 'Not passed', unit: 'text' },
    startOn: { label: 'Start on', unit: 'text' },
    beforeMoving: { label: 'Before you move', unit: 'text' },
    savingUsdPerMonth: { label: 'Monthly saving', unit: 'USD/month', show: money(0) },
    paybackMonths: { label: 'Payback after the migration', unit: 'months', show: count(1, 'month') },
    spendBand: { label: 'Band of the source essay, by spend alone', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['original-requests', 'flat-repair'],
  limits: [
    'Both bills must be of the same workload at gates and retry rates measured on each model: with one gate for both, the saving is too large.',
    'Payback is counted after the migration, without dual running or overrun; the payback model has those.',
    'A costly outage argues for a second source, which may also be another closed API.',
  ],
};
