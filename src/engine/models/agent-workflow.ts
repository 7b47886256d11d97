import { count, money, percent } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { geometricStep, geometricSum } from './geometric-sum.ts';
import { usdPerHourInput } from './input-kinds.ts';
import { lcpr, rawStep, rawUsdPerRequest } from './lcpr.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { workloadInputs } from './workload.ts';

const { inputUsdPerMtok, outputUsdPerMtok } = lcpr.inputs;

const small = (label: string, minimum: number, maximum: number, byDefault: number, hint: string, noun: string) =>
  ({ label, unit: 'calls', minimum, maximum, default: byDefault, hint, show: count(0, noun), whole: true }) as const;

const inputs = {
  workflowsPerMonth: {
    label: 'Workflows started a month',
    unit: 'workflows/month',
    minimum: 1,
    maximum: 1e10,
    default: 50_000,
    hint: 'Tasks that users or schedules start, whether or not they finish.',
    show: count(0, 'workflow'),
    whole: true,
  },
  stepsPerWorkflow: small('Steps in a workflow, one after another', 1, 100, 6, 'The longest chain of model calls in a trace of one workflow.', 'step'),
  callsPerStep: small('Calls in parallel in each step', 1, 100, 1, 'The fan-out: how many sub-agents or tools a step calls on average.', 'call'),
  inputTokens: { ...workloadInputs.inputTokens, label: 'Input tokens per call', default: 2500 },
  outputTokens: { ...workloadInputs.outputTokens, label: 'Output tokens per call', default: 350 },
  retryRate: {
    ...workloadInputs.retryRate,
    label: 'Attempts lost to timeouts and errors, percent of calls',
    hint: 'Billed attempts that are sent again whatever they said: timeouts, rate limits, dropped connections.',
  },
  callPassRate: {
    label: 'Pass rate of one attempt at a call, percent',
    unit: 'share',
    minimum: 0.001,
    maximum: 1,
    default: 0.95,
    hint: 'Share of single calls whose answer the next step can use, before any second try.',
    show: percent(0),
  },
  retriesAfterFailure: small('Second tries allowed after a failed call', 0, 10, 0, 'The limit on retries in your agent framework; each one is billed.', 'retry'),
  inputUsdPerMtok,
  outputUsdPerMtok,
  engineeringHoursPerMonth: workloadInputs.engineeringHoursPerMonth,
  engineeringUsdPerHour: usdPerHourInput(100),
} as const satisfies InputSpecs;

export type AgentWorkflowInputs = Values<typeof inputs>;

export interface AgentWorkflow {
  readonly callsPerWorkflow: number;
  /** Billed attempts for one call: second tries and lost attempts included. */
  readonly attemptsPerCall: number;
  /** Probability that a call passes after its second tries. */
  readonly callPassAfterRetries: number;
  /** Probability that all calls of a workflow pass. */
  readonly workflowPassRate: number;
  readonly workflowFailureRate: number;
  readonly monthlyUsd: number;
  /** Cost of all calls, and engineering, over the workflows that finish. */
  readonly usdPerFinished: number;
  /** The same when a failed step ends the workflow, so that the steps after it are not paid for. */
  readonly usdPerFinishedStopping: number;
  /** Loaded cost per call times calls, as the source essay adds it up: each call divided by its own pass rate only. */
  readonly sumOfCallsUsd: number;
  /** How far the true cost lies above that sum: 1 / q^(calls − 1) − 1. */
  readonly shortfallOfSum: number;
}

/** Below this probability of finishing, the cost of a finished workflow is a number without meaning. */
const LEAST_PASS_RATE = 1e-12;

/** Steps run on average when each is reached only if those before it passed: 1 + s + s² + …, for the chance s that a step passes. */
const stepsRun = (i: AgentWorkflowInputs, callPass: number): number => geometricSum(callPass ** i.callsPerStep, i.stepsPerWorkflow - 1);

const passAfterRetries = (pass: number, retries: number): number => 1 - (1 - pass) ** (retries + 1);

function compute(i: AgentWorkflowInputs): Outcome<AgentWorkflow> {
  const calls = i.stepsPerWorkflow * i.callsPerStep;
  const callPass = passAfterRetries(i.callPassRate, i.retriesAfterFailure);
  const workflowPassRate = callPass ** calls;
  if (workflowPassRate < LEAST_PASS_RATE) return never('Fewer than one workflow in a trillion would finish, so there is no cost for a finished one');
  const attemptsPerCall = (callPass / i.callPassRate) * (1 + i.retryRate);
  const usdPerCall = rawUsdPerRequest(i) * attemptsPerCall;
  const engineeringUsd = i.engineeringHoursPerMonth * i.engineeringUsdPerHour;
  const finished = i.workflowsPerMonth * workflowPassRate;
  const monthlyUsd = i.workflowsPerMonth * calls * usdPerCall + engineeringUsd;
  const callsWhenStopping = i.callsPerStep * stepsRun(i, callPass);
  return value({
    callsPerWorkflow: calls,
    attemptsPerCall,
    callPassAfterRetries: callPass,
    workflowPassRate,
    workflowFailureRate: 1 - workflowPassRate,
    monthlyUsd,
    usdPerFinished: monthlyUsd / finished,
    usdPerFinishedStopping: (i.workflowsPerMonth * callsWhenStopping * usdPerCall + engineeringUsd) / finished,
    sumOfCallsUsd: monthlyUsd / (i.workflowsPerMonth * callPass),
    shortfallOfSum: 1 / callPass ** (calls - 1) - 1,
  });
}

function passSteps(i: AgentWorkflowInputs, r: AgentWorkflow): readonly Step[] {
  const [calls, callPass] = [r.callsPerWorkflow, r.callPassAfterRetries];
  return [
    { label: 'Calls in a workflow', formula: 'steps × parallel', values: { steps: i.stepsPerWorkflow, parallel: i.callsPerStep }, result: calls, unit: 'calls' },
    {
      label: 'A call passes after its second tries',
      formula: '1 − (1 − pass)^(retries + 1)',
      values: { pass: i.callPassRate, retries: i.retriesAfterFailure },
      result: callPass,
      unit: 'share',
    },
    {
      label: 'Billed attempts per call',
      formula: 'callPass / pass × (1 + lost)',
      values: { callPass, pass: i.callPassRate, lost: i.retryRate },
      result: r.attemptsPerCall,
      unit: 'calls',
    },
    { label: 'Workflows that finish', formula: 'callPass^calls', values: { callPass, calls }, result: r.workflowPassRate, unit: 'share' },
    { label: 'Workflows that fail', formula: '1 − finish', values: { finish: r.workflowPassRate }, result: r.workflowFailureRate, unit: 'share' },
  ];
}

function costSteps(i: AgentWorkflowInputs, r: AgentWorkflow): readonly Step[] {
  const [workflows, calls, callPass, attempts] = [i.workflowsPerMonth, r.callsPerWorkflow, r.callPassAfterRetries, r.attemptsPerCall];
  const raw = rawUsdPerRequest(i);
  const engineering = i.engineeringHoursPerMonth * i.engineeringUsdPerHour;
  return [
    { ...rawStep(i), label: 'Raw cost of a call' },
    {
      label: 'Monthly cost',
      formula: 'workflows × calls × raw × attempts + engineering',
      values: { workflows, calls, raw, attempts, engineering },
      result: r.monthlyUsd,
      unit: 'USD/month',
    },
    {
      label: 'Cost of a finished workflow',
      formula: 'monthly / (workflows × finish)',
      values: { monthly: r.monthlyUsd, workflows, finish: r.workflowPassRate },
      result: r.usdPerFinished,
      unit: 'USD/workflow',
    },
    geometricStep(
      'Steps run, when a failed step ends the workflow',
      'calls',
      ['stepPass', 'laterSteps'],
      [callPass ** i.callsPerStep, i.stepsPerWorkflow - 1],
      stepsRun(i, callPass),
    ),
    {
      label: 'The same, when a failed step ends the workflow',
      formula: '(workflows × parallel × stepsRun × raw × attempts + engineering) / (workflows × finish)',
      values: {
        workflows, parallel: i.callsPerStep, stepsRun: stepsRun(i, callPass), raw, attempts, engineering, finish: r.workflowPassRate,
      },
      result: r.usdPerFinishedStopping,
      unit: 'USD/workflow',
    },
    {
      label: 'Loaded costs per call added up',
      formula: 'monthly / (workflows × callPass)',
      values: { monthly: r.monthlyUsd, workflows, callPass },
      result: r.sumOfCallsUsd,
      unit: 'USD/workflow',
    },
    { label: 'True cost above that sum', formula: '1 / callPass^(calls − 1) − 1', values: { callPass, calls }, result: r.shortfallOfSum, unit: 'share' },
  ];
}

/** What a finished workflow of many calls costs, when every call must pass. Corrects the source essay’s workflow card (Part 5). */
export const agentWorkflow: Model<typeof inputs, AgentWorkflow> = {
  name: 'agent-workflow',
  title: 'Agent workflow',
  summary: 'What a finished workflow costs when it takes many calls and all of them must pass.',
  inputs,
  outputs: {
    callsPerWorkflow: { label: 'Calls in a workflow', unit: 'calls', show: count(0, 'call') },
    attemptsPerCall: { label: 'Billed attempts per call', unit: 'calls', show: count(2, 'attempt') },
    callPassAfterRetries: { label: 'A call passes after its second tries', unit: 'share', show: percent(1) },
    workflowPassRate: { label: 'Workflows that finish', unit: 'share', show: percent(1) },
    workflowFailureRate: { label: 'Workflows that fail', unit: 'share', show: percent(1) },
    monthlyUsd: { label: 'Monthly cost', unit: 'USD/month', show: money(0) },
    usdPerFinished: { label: 'Cost of a finished workflow', unit: 'USD/workflow', show: money(4) },
    usdPerFinishedStopping: { label: 'The same, when a failed step ends the workflow', unit: 'USD/workflow', show: money(4) },
    sumOfCallsUsd: { label: 'Loaded costs per call added up', unit: 'USD/workflow', show: money(4) },
    shortfallOfSum: { label: 'True cost above that sum', unit: 'share', show: percent(1) },
  },
  answer: 'usdPerFinished',
  compute,
  steps: (i, r) => [...passSteps(i, r), ...costSteps(i, r)],
  conventions: ['independent-calls', 'all-calls-paid', 'retries-extra'],
  limits: [
    'Calls of one workflow share a prompt and a context, so their failures come together more often than independence says.',
    'It gives every call the same tokens; where the history grows from step to step, enter the mean over all steps.',
    'A second try is taken to pass as often as the first; on input that the model cannot handle it fails again.',
    'It counts no repair by people and no damage that a wrong action does.',
  ],
};
