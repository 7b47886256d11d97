import { count, multiple, percent } from '../format.ts';
import { invalid, value, type Outcome } from '../outcome.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { choice } from './questions.ts';
import { ratioOf } from './ratio.ts';

const stage = (label: string, byDefault: number, hint: string): InputSpec => ({
  label: `${label}, milliseconds`,
  unit: 'ms',
  minimum: 0,
  maximum: 1e7,
  default: byDefault,
  hint,
  show: count(0, 'millisecond'),
});

const inputs = {
  networkMs: stage('Network', 100, 'All hops there and back: ping the gateway and the provider with an empty payload.'),
  queueMs: stage(
    'Waiting in the queue',
    700,
    'Time to the first token less the prefill that you expect: providers do not report it.',
  ),
  prefillMs: stage('Prefill', 600, 'Time to the first token on an idle endpoint, less the network.'),
  decodeMs: stage('Decode', 1500, 'From the first token to the last.'),
  afterMs: stage('Checks and logging after the answer', 100, 'Schema validation, quality gate and logging, from your own trace.'),
  modelStages: choice(
    'What a faster model speeds up',
    'Speculative decoding speeds up decode alone; a faster GPU, both.',
    ['Decode only', 'Prefill and decode'],
    0,
    0,
  ),
  modelSpeedup: {
    label: 'How many times faster that becomes',
    unit: 'ratio',
    minimum: 0.01,
    maximum: 1000,
    default: 2,
    hint: 'Measured on your own requests at your own load.',
    show: multiple(1, '×'),
  },
} as const satisfies InputSpecs;

export type LatencyDecompositionInputs = Values<typeof inputs>;

export interface LatencyDecomposition {
  readonly totalMs: number;
  readonly modelMs: number;
  readonly modelShare: number;
  readonly largestStage: string;
  /** The time that would remain if the model took none: what no faster model can go below. */
  readonly floorMs: number;
  /** Total over that floor; undefined when the model is everything. */
  readonly mostSpeedup: number | undefined;
  readonly newTotalMs: number;
  readonly speedup: number;
  readonly verdict: string;
}

const STAGES = [
  ['networkMs', 'Network'],
  ['queueMs', 'Waiting in the queue'],
  ['prefillMs', 'Prefill'],
  ['decodeMs', 'Decode'],
  ['afterMs', 'Checks and logging after the answer'],
] as const;

const prefillOfModel = (i: LatencyDecompositionInputs): number => (i.modelStages === 1 ? i.prefillMs : 0);
const prefillOfRest = (i: LatencyDecompositionInputs): number => (i.modelStages === 1 ? 0 : i.prefillMs);

function compute(i: LatencyDecompositionInputs): Outcome<LatencyDecomposition> {
  const modelMs = i.decodeMs + prefillOfModel(i);
  const floorMs = i.networkMs + i.queueMs + prefillOfRest(i) + i.afterMs;
  const totalMs = modelMs + floorMs;
  if (totalMs === 0) return invalid('At least one stage must take some time; all of them are zero');
  const newTotalMs = floorMs + modelMs / i.modelSpeedup;
  const [, largestStage] = STAGES.reduce((largest, next) => (i[next[0]] > i[largest[0]] ? next : largest));
  return value({
    totalMs,
    modelMs,
    modelShare: modelMs / totalMs,
    largestStage,
    floorMs,
    mostSpeedup: ratioOf(totalMs, floorMs),
    newTotalMs,
    speedup: totalMs / newTotalMs,
    verdict: verdict(modelMs, floorMs),
  });
}

function verdict(modelMs: number, floorMs: number): string {
  if (modelMs > floorMs) return 'Most of the time is the model’s: a faster one can more than halve it.';
  if (modelMs === floorMs) return 'Half of the time is the model’s: even an instant one only halves it.';
  return 'Most of the time passes outside the model: work on queue, network, prompt length and checks first.';
}

function steps(i: LatencyDecompositionInputs, result: LatencyDecomposition): readonly Step[] {
  const { modelMs: model, floorMs: rest, totalMs: total } = result;
  const ms = (label: string, formula: string, values: Step['values'], amount: number): Step => ({
    label,
    formula,
    values,
    result: amount,
    unit: 'ms',
  });
  return [
    ms('Time of the model', 'decode + prefill', { decode: i.decodeMs, prefill: prefillOfModel(i) }, model),
    ms(
      'Time of the rest',
      'network + queue + prefill + after',
      { network: i.networkMs, queue: i.queueMs, prefill: prefillOfRest(i), after: i.afterMs },
      rest,
    ),
    ms('Total', 'model + rest', { model, rest }, total),
    { label: 'The model’s share', formula: 'model / total', values: { model, total }, result: result.modelShare, unit: 'share' },
    ...(result.mostSpeedup === undefined
      ? []
      : [
          {
            label: 'Most that a faster model can gain',
            formula: 'total / rest',
            values: { total, rest },
            result: result.mostSpeedup,
            unit: 'ratio',
          } satisfies Step,
        ]),
    ms('Total with the faster model', 'rest + model / times', { rest, model, times: i.modelSpeedup }, result.newTotalMs),
    {
      label: 'Gain',
      formula: 'total / after',
      values: { total, after: result.newTotalMs },
      result: result.speedup,
      unit: 'ratio',
    },
  ];
}

/** Where the time of one request goes, and what a faster model can gain: the rest bounds it (Amdahl’s law). */
export const latencyDecomposition: Model<typeof inputs, LatencyDecomposition> = {
  name: 'latency-decomposition',
  title: 'Where the time goes',
  summary: 'How much of a slow answer a faster model can gain back, and how much it cannot.',
  inputs,
  outputs: {
    totalMs: { label: 'Total', unit: 'ms', show: count(0, 'millisecond') },
    modelMs: { label: 'Time of the model', unit: 'ms', show: count(0, 'millisecond') },
    modelShare: { label: 'The model’s share', unit: 'share', show: percent(0) },
    largestStage: { label: 'Longest stage', unit: 'text' },
    floorMs: { label: 'Left with an instant model', unit: 'ms', show: count(0, 'millisecond') },
    mostSpeedup: { label: 'Most that a faster model can gain', unit: 'ratio', show: multiple(1, '×') },
    newTotalMs: { label: 'Total with the faster model', unit: 'ms', show: count(0, 'millisecond') },
    speedup: { label: 'Gain with the faster model', unit: 'ratio', show: multiple(2, '×') },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'The stages must come from the trace of one request: slow percentiles of single stages belong to different requests and do not add up.',
    'Stages that overlap, such as checks that run while tokens stream, count once.',
    'A faster model also shortens the queue behind it, which this leaves as it was.',
  ],
};
