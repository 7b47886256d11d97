import type { latencyDecomposition } from './latency-decomposition.ts';
import type { Example } from './model.ts';

export const latencyDecompositionExamples: readonly Example<typeof latencyDecomposition.inputs>[] = [
  {
    name: 'Three seconds, half of them decode',
    words:
      '100 + 700 + 600 + 1,500 + 100 are 3,000 ms, decode half of it. An instant decode would leave 1,500: twice as fast at best. ' +
      'Twice the decode speed leaves 1,500 + 750 = 2,250 ms, 1.33 times as fast.',
    inputs: {},
    expected: {
      totalMs: 3000,
      modelMs: 1500,
      modelShare: 0.5,
      largestStage: 'Decode',
      floorMs: 1500,
      mostSpeedup: 2,
      newTotalMs: 2250,
      speedup: 3000 / 2250,
      verdict: 'Half of the time is the model’s: even an instant one only halves it.',
    },
  },
  {
    name: 'A faster GPU speeds up prefill too',
    words: '1,500 + 600 = 2,100 of 3,000 ms are the model’s; at twice the speed 900 + 1,050 = 1,950 remain.',
    inputs: { modelStages: 1 },
    expected: {
      modelMs: 2100,
      floorMs: 900,
      newTotalMs: 1950,
      mostSpeedup: 3000 / 900,
      verdict: 'Most of the time is the model’s: a faster one can more than halve it.',
    },
  },
  {
    name: 'A long queue hides the model',
    words: 'With 2,700 ms of waiting the total is 5,000 and decode 1,500 of it: 30%.',
    inputs: { queueMs: 2700 },
    expected: {
      totalMs: 5000,
      modelShare: 0.3,
      largestStage: 'Waiting in the queue',
      verdict: 'Most of the time passes outside the model: work on queue, network, prompt length and checks first.',
    },
  },
  {
    name: 'Nothing but the model',
    words: 'With no other stage, nothing bounds the gain: twice the speed is half the time.',
    inputs: { networkMs: 0, queueMs: 0, prefillMs: 0, afterMs: 0 },
    expected: { floorMs: 0, mostSpeedup: undefined, newTotalMs: 750, speedup: 2 },
  },
  {
    name: 'No time at all',
    words: 'Five stages of zero are no request.',
    inputs: { networkMs: 0, queueMs: 0, prefillMs: 0, decodeMs: 0, afterMs: 0 },
    expected: { refusal: 'invalid' },
  },
];
