import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { yesOrNo } from './questions.ts';

const inputs = {
  requestsPerDay: {
    label: 'Requests a day',
    unit: 'requests/day',
    minimum: 0,
    maximum: 1e12,
    default: 17_000,
    hint: 'Of all workloads together, as measured: a forecast does not justify building.',
    show: count(0, 'request'),
  },
  gpus: {
    label: 'GPUs you rent',
    unit: 'GPU',
    minimum: 0,
    maximum: 1e6,
    default: 0,
    hint: 'Zero while you buy tokens.',
    show: count(0, 'GPU'),
    whole: true,
  },
  unmetGatewayNeed: yesOrNo(
    'Do you need something of a gateway that none offers?',
    'Written down, and refused by the maintainers of each.',
  ),
  customArchitecture: yesOrNo('Do your models need attention or caching of their own?', 'An architecture that no existing runtime serves.'),
  kernelResearch: yesOrNo('Do you employ people who write attention kernels?', 'As their job, not on the side.'),
  fedramp: yesOrNo('Do you need FedRAMP authorization?', 'From the contract with a federal customer.'),
  easyTraffic: yesOrNo(
    'Do you know a large share of requests that a cheaper model answers as well?',
    'Known from evals by request type, not supposed.',
  ),
  inferenceUsdPerMonth: usdPerMonthInput('Inference bill', 33_960, 'What a layer of your own would make cheaper.'),
  buildEngineers: {
    label: 'Engineers to build and keep one layer',
    unit: 'people',
    minimum: 0,
    maximum: 1e4,
    default: 2,
    hint: 'For as long as the layer runs: it is not finished when it ships.',
    show: count(0, 'engineer'),
  },
  engineerUsdPerYear: {
    label: 'Cost of an engineer, USD a year',
    unit: 'USD/year',
    minimum: 0,
    maximum: 1e8,
    default: 200_000,
    hint: 'Loaded: salary, taxes, equipment and a share of management.',
    show: money(0),
  },
} as const satisfies InputSpecs;

export type BuildOrBuyInputs = Values<typeof inputs>;

export interface BuildOrBuy {
  readonly gateway: string;
  readonly runtime: string;
  readonly kernels: string;
  readonly hardware: string;
  readonly orchestration: string;
  readonly observability: string;
  readonly routing: string;
  readonly layersToBuild: number;
  readonly buildUsdPerMonth: number;
  /** The share of the bill that a layer of one’s own must save; undefined without a bill. */
  readonly savingShareNeeded: number | undefined;
  readonly money: string;
}

const builds = {
  gateway: (i: BuildOrBuyInputs) => i.unmetGatewayNeed === 1,
  runtime: (i: BuildOrBuyInputs) => i.customArchitecture === 1 && i.requestsPerDay >= RULES['custom-runtime-requests'].amount,
  kernels: (i: BuildOrBuyInputs) => i.kernelResearch === 1,
};

function hardware(i: BuildOrBuyInputs): string {
  if (i.fedramp) return 'Buy from a cloud that is authorized, tokens or GPUs alike: check the register before you sign.';
  return i.gpus === 0 ? 'Skip: you buy tokens, not GPUs.' : 'Buy from a GPU cloud.';
}

/** The source essay leaves the sizes between a full node and its threshold for several nodes open; there the runtime alone is tried first. */
function orchestration(gpus: number): string {
  if (gpus === 0) return 'Skip: you buy tokens, not GPUs.';
  if (gpus <= RULES['single-node-gpus'].amount.high) return 'Skip: a runtime with autoscaling is enough on one node.';
  if (gpus < RULES['multi-node-gpus'].amount) return 'Wait: try the runtime’s own parallelism across nodes first.';
  return 'Buy: an orchestrator that separates prefill from decode across nodes.';
}

function moneyVerdict(savingShareNeeded: number | undefined): string {
  if (savingShareNeeded === undefined) return 'There is no bill that a layer of your own could lower.';
  if (savingShareNeeded > 1) return 'A layer of your own costs more than the whole bill: no saving can pay for it.';
  return 'A layer of your own must save at least that share of the bill, every month.';
}

function compute(i: BuildOrBuyInputs): Outcome<BuildOrBuy> {
  const buildUsdPerMonth = (i.buildEngineers * i.engineerUsdPerYear) / 12;
  const savingShareNeeded = i.inferenceUsdPerMonth > 0 ? buildUsdPerMonth / i.inferenceUsdPerMonth : undefined;
  return value({
    gateway: builds.gateway(i) ? 'Build the missing part only, on top of an open-source gateway.' : 'Buy, or run an open-source gateway.',
    runtime: builds.runtime(i) ? 'Building is conceivable at this traffic.' : 'Buy: run an existing runtime.',
    kernels: builds.kernels(i) ? 'Build: it is your trade.' : 'Buy: they come with the runtime.',
    hardware: hardware(i),
    orchestration: orchestration(i.gpus),
    observability: 'Buy, and budget for growth: what is billed is metrics, not requests.',
    routing: i.easyTraffic
      ? 'Hold: give the easy requests a model key, and evaluate an open-source router offline.'
      : 'Hold: neither build nor buy yet.',
    layersToBuild: Object.values(builds).filter((isBuilt) => isBuilt(i)).length,
    buildUsdPerMonth,
    savingShareNeeded,
    money: moneyVerdict(savingShareNeeded),
  });
}

const steps = (i: BuildOrBuyInputs, result: BuildOrBuy): readonly Step[] => [
  {
    label: 'A layer of your own',
    formula: 'engineers × salary / 12',
    values: { engineers: i.buildEngineers, salary: i.engineerUsdPerYear },
    result: result.buildUsdPerMonth,
    unit: 'USD/month',
  },
  ...(result.savingShareNeeded === undefined
    ? []
    : [
        {
          label: 'Share of the bill it must save',
          formula: 'layer / bill',
          values: { layer: result.buildUsdPerMonth, bill: i.inferenceUsdPerMonth },
          result: result.savingShareNeeded,
          unit: 'share',
        } satisfies Step,
      ]),
];

/** Build or buy, for each of the seven layers of the stack (the source essay, Part 3), with what building would have to save. */
export const buildOrBuy: Model<typeof inputs, BuildOrBuy> = {
  name: 'build-or-buy',
  title: 'Build it or buy it?',
  summary: 'For each layer of the inference stack, whether to build, buy or wait, and what building must save to pay.',
  inputs,
  outputs: {
    gateway: { label: 'Gateway', unit: 'text' },
    runtime: { label: 'Runtime', unit: 'text' },
    kernels: { label: 'Kernels', unit: 'text' },
    hardware: { label: 'Hardware', unit: 'text' },
    orchestration: { label: 'Orchestration', unit: 'text' },
    observability: { label: 'Observability', unit: 'text' },
    routing: { label: 'Routing', unit: 'text' },
    layersToBuild: { label: 'Layers to build', unit: '1', show: count(0, 'layer') },
    buildUsdPerMonth: { label: 'A layer of your own', unit: 'USD/month', show: money(0) },
    savingShareNeeded: { label: 'Share of the bill it must save', unit: 'share', show: percent(0) },
    money: { label: 'What that means', unit: 'text' },
  },
  answer: 'layersToBuild',
  compute,
  steps,
  conventions: [],
  limits: [
    'Products of these layers change within months; a recommendation to wait is dated like a price.',
    'The cost of building counts people only: no delay, no failed attempts, no test hardware.',
    'Strategic reasons to own a layer are not in the money.',
  ],
};
