import { count } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpec, InputSpecs, Model, Values } from './model.ts';
import { choice, yesOrNo } from './questions.ts';
import { STAGES } from './stages.ts';
import { exceeds } from './thresholds.ts';

const tokensPerDay = (label: string, byDefault: number, hint: string): InputSpec => ({
  label: `${label}, output tokens a day`,
  unit: 'tokens/day',
  minimum: 0,
  maximum: 1e15,
  default: byDefault,
  hint,
  show: count(0, 'token'),
});

const inputs = {
  currentStage: choice(
    'Where you are now',
    'By what you run, not by what you spend.',
    STAGES.map((stage) => stage.name),
    0,
    0,
  ),
  spendUsdPerMonth: usdPerMonthInput('Inference bill', 9090, 'Of all workloads.'),
  outageCostRevenue: yesOrNo('Has an outage of the provider cost you revenue?', 'From your incident reviews. Read in the prototype stage.'),
  residencyAsked: yesOrNo(
    'Has a customer asked where the data is kept?',
    'From sales or security questionnaires. Read in the prototype stage.',
  ),
  largestWorkload: tokensPerDay('Largest workload', 6_900_000, 'From the usage dashboard. Read in the scale stage.'),
  dedicatedBreakEven: tokensPerDay(
    'Break-even of a GPU',
    RULES['dedicated-traffic'].amount,
    'From the dedicated break-even calculator; until then the source essay’s threshold stands here.',
  ),
  steadyTraffic: yesOrNo('Is that workload steady?', 'Its troughs are not far below its peaks.'),
  needsFineTuning: yesOrNo('Do you need a fine-tuned model?', 'Because your evals say so.'),
  latencyMissed: yesOrNo('Do shared endpoints miss a hard latency limit of yours?', 'Measured at your concurrency.'),
  strategicControl: yesOrNo(
    'Is there a strategic reason to own kernels and models?',
    'One that the board would sign. Read at production scale.',
  ),
  overheadShare: shareInput(
    'Upkeep of several providers over what they save',
    0.1,
    'From the multi-source calculator. Read in the scale stage.',
    100,
  ),
  utilizationLastMonth: shareInput(
    'GPU utilization last month',
    0.5,
    'Tokens made over tokens possible, from the GPU metrics. Read at production scale.',
  ),
  utilizationMonthBefore: shareInput('GPU utilization the month before', 0.5, 'The same, a month earlier.'),
  requiredUtilization: shareInput(
    'Utilization that your GPUs need to pay',
    RULES['revert-utilization'].amount,
    'From the dedicated break-even calculator; until then the source essay’s threshold stands here.',
  ),
  operationsShare: shareInput(
    'Time of the inference team that goes into operations',
    0.3,
    'Failures, memory, debugging, as against optimization. Read on the build side.',
  ),
} as const satisfies InputSpecs;

export type StageFinderInputs = Values<typeof inputs>;

export interface StageFinder {
  readonly verdict: string;
  readonly stage: number;
  readonly stageName: string;
  readonly entry: string;
  readonly architecture: string;
  readonly exitSignals: readonly string[];
  readonly revertSignals: readonly string[];
  /** The stage whose band of spend the bill falls in; the signals decide, not this. */
  readonly stageBySpend: number;
}

/** A signal, and whether it fires at these inputs. */
interface Signal {
  readonly sentence: string;
  readonly fires: (i: StageFinderInputs) => boolean;
}

/** By stage: what says that it is over. */
const EXIT_SIGNALS: readonly (readonly Signal[])[] = [
  [
    {
      sentence: 'The bill is above the threshold of the prototype stage.',
      fires: (i) => i.spendUsdPerMonth > RULES['volume-gate-marginal'].amount,
    },
    { sentence: 'An outage has cost revenue.', fires: (i) => i.outageCostRevenue === 1 },
    { sentence: 'A customer asks where the data is kept.', fires: (i) => i.residencyAsked === 1 },
  ],
  [
    {
      sentence: 'The largest workload is steady and above the break-even of a GPU.',
      fires: (i) => i.steadyTraffic === 1 && i.largestWorkload > i.dedicatedBreakEven,
    },
    { sentence: 'A fine-tuned model is needed.', fires: (i) => i.needsFineTuning === 1 },
    { sentence: 'Shared endpoints miss a hard latency limit.', fires: (i) => i.latencyMissed === 1 },
  ],
  [
    { sentence: 'The bill is above the threshold of the build side.', fires: (i) => i.spendUsdPerMonth > RULES['build-side-spend'].amount },
    { sentence: 'There is a strategic reason to own kernels and models.', fires: (i) => i.strategicControl === 1 },
  ],
  [],
];

/** By stage: what says that it was entered too early. */
const REVERT_SIGNALS: readonly (readonly Signal[])[] = [
  [],
  [
    {
      sentence: 'Upkeep of several providers eats too much of the saving.',
      fires: (i) => exceeds(i.overheadShare, RULES['revert-overhead-share'].amount),
    },
  ],
  [
    {
      sentence: 'The GPUs stayed below the utilization they need, last month and the month before.',
      fires: (i) => i.utilizationLastMonth < i.requiredUtilization && i.utilizationMonthBefore < i.requiredUtilization,
    },
  ],
  [
    {
      sentence: 'Operations take most of the inference team’s time.',
      fires: (i) => exceeds(i.operationsShare, RULES['revert-operations-share'].amount),
    },
  ],
];

const firing = (signals: readonly Signal[] | undefined, i: StageFinderInputs): string[] =>
  (signals ?? []).filter((signal) => signal.fires(i)).map((signal) => signal.sentence);

/** The last stage whose band of spend begins at or below the bill. */
function stageBySpend(spendUsdPerMonth: number): number {
  const starts = [RULES['volume-gate-marginal'], RULES['production-spend'], RULES['build-side-spend']];
  return starts.filter((start) => spendUsdPerMonth >= start.amount).length;
}

function verdict(exits: boolean, reverts: boolean): string {
  if (exits && reverts) return 'Stay and find out why: a signal to move on and a signal to go back fire together.';
  if (exits) return 'Move on to the next stage.';
  return reverts ? 'Go back to the stage before.' : 'Stay where you are.';
}

function compute(i: StageFinderInputs): Outcome<StageFinder> {
  const exitSignals = firing(EXIT_SIGNALS[i.currentStage], i);
  const revertSignals = firing(REVERT_SIGNALS[i.currentStage], i);
  const [exits, reverts] = [exitSignals.length > 0, revertSignals.length > 0];
  const stage = exits === reverts ? i.currentStage : i.currentStage + (exits ? 1 : -1);
  const { name, entry, architecture } = STAGES[stage] ?? STAGES[0];
  return value({
    verdict: verdict(exits, reverts),
    stage,
    stageName: name,
    entry,
    architecture,
    exitSignals,
    revertSignals,
    stageBySpend: stageBySpend(i.spendUsdPerMonth),
  });
}

/**
 * Which stage of the playbook fits (the source essay, Part 5). Stages are left by their signals, one at a time; the bands of spend
 * are shown beside, because the essay’s bands and its signals can be an order of magnitude apart.
 */
export const stageFinder: Model<typeof inputs, StageFinder> = {
  name: 'stage-finder',
  title: 'Which stage fits?',
  summary: 'Whether to stay, move on or go back, from the signals that end or revert the stage you are in.',
  inputs,
  outputs: {
    verdict: { label: 'Decision', unit: 'text' },
    stage: { label: 'Stage to run', unit: '1', show: count(0) },
    stageName: { label: 'Name of the stage', unit: 'text' },
    entry: { label: 'It begins when', unit: 'text' },
    architecture: { label: 'What runs in it', unit: 'text' },
    exitSignals: { label: 'Signals to move on', unit: 'text' },
    revertSignals: { label: 'Signals to go back', unit: 'text' },
    stageBySpend: { label: 'Stage by spend alone', unit: '1', show: count(0) },
  },
  answer: 'verdict',
  compute,
  steps: () => [],
  conventions: [],
  limits: [
    'Thresholds of spend and utilization belong to one size of model at the prices of one month: put your own break-even in their place.',
    'Stages are left one at a time; a workload that needs its own GPU on the first day is the gates’ question.',
    'It judges the whole company by its largest workload. Different workloads may be in different stages.',
  ],
};
