import type { buildOrBuy } from './build-or-buy.ts';
import type { Example } from './model.ts';

export const buildOrBuyExamples: readonly Example<typeof buildOrBuy.inputs>[] = [
  {
    name: 'A team that buys tokens',
    words:
      'Two engineers at 200,000 a year are 33,333 USD a month. Of a bill of 33,960 that is 98%: a layer of one’s own would have to save nearly all of it.',
    inputs: {},
    expected: {
      layersToBuild: 0,
      buildUsdPerMonth: 100_000 / 3,
      savingShareNeeded: 100_000 / 3 / 33_960,
      money: 'A layer of your own must save at least that share of the bill, every month.',
      gateway: 'Buy, or run an open-source gateway.',
      runtime: 'Buy: run an existing runtime.',
      hardware: 'Skip: you buy tokens, not GPUs.',
      orchestration: 'Skip: you buy tokens, not GPUs.',
      routing: 'Hold: neither build nor buy yet.',
    },
  },
  {
    name: 'Three engineers cost more than the bill',
    words: '3 × 200,000 / 12 = 50,000 against 33,960.',
    inputs: { buildEngineers: 3 },
    expected: {
      savingShareNeeded: 50_000 / 33_960,
      money: 'A layer of your own costs more than the whole bill: no saving can pay for it.',
    },
  },
  {
    name: 'A layer that costs exactly the bill',
    words: '3 × 120,000 / 12 = 30,000, the whole bill: all of it would have to be saved.',
    inputs: { buildEngineers: 3, engineerUsdPerYear: 120_000, inferenceUsdPerMonth: 30_000 },
    expected: { savingShareNeeded: 1, money: 'A layer of your own must save at least that share of the bill, every month.' },
  },
  {
    name: 'No bill',
    words: 'There is nothing to save.',
    inputs: { inferenceUsdPerMonth: 0 },
    expected: { savingShareNeeded: undefined, money: 'There is no bill that a layer of your own could lower.' },
  },
  {
    name: 'Eight GPUs fill one node',
    words: '8 is still a single node.',
    inputs: { gpus: 8 },
    expected: { hardware: 'Buy from a GPU cloud.', orchestration: 'Skip: a runtime with autoscaling is enough on one node.' },
  },
  {
    name: 'Nine do not',
    words: '9 is more than a node and fewer than 16: the essay leaves it open.',
    inputs: { gpus: 9 },
    expected: { orchestration: 'Wait: try the runtime’s own parallelism across nodes first.' },
  },
  {
    name: 'Fifteen neither',
    words: '15 is fewer than 16.',
    inputs: { gpus: 15 },
    expected: { orchestration: 'Wait: try the runtime’s own parallelism across nodes first.' },
  },
  {
    name: 'Sixteen span nodes, for a federal customer',
    words: '16 is the threshold; federal authorization takes the hardware to an authorized cloud.',
    inputs: { gpus: 16, fedramp: 1 },
    expected: {
      orchestration: 'Buy: an orchestrator that separates prefill from decode across nodes.',
      hardware: 'Buy from a cloud that is authorized, tokens or GPUs alike: check the register before you sign.',
    },
  },
  {
    name: 'A billion requests a day and an architecture of one’s own',
    words: 'Both conditions hold, so a runtime of one’s own is conceivable.',
    inputs: { requestsPerDay: 1e9, customArchitecture: 1 },
    expected: { runtime: 'Building is conceivable at this traffic.', layersToBuild: 1 },
  },
  {
    name: 'A request short of a billion',
    words: '999,999,999 is below the threshold.',
    inputs: { requestsPerDay: 999_999_999, customArchitecture: 1 },
    expected: { runtime: 'Buy: run an existing runtime.', layersToBuild: 0 },
  },
  {
    name: 'A billion requests on an ordinary model',
    words: 'Traffic alone does not call for a runtime.',
    inputs: { requestsPerDay: 1e9 },
    expected: { layersToBuild: 0 },
  },
  {
    name: 'A laboratory',
    words: 'A gateway need that nothing meets, and people who write kernels: two layers.',
    inputs: { unmetGatewayNeed: 1, kernelResearch: 1, easyTraffic: 1 },
    expected: {
      layersToBuild: 2,
      gateway: 'Build the missing part only, on top of an open-source gateway.',
      kernels: 'Build: it is your trade.',
      routing: 'Hold: give the easy requests a model key, and evaluate an open-source router offline.',
    },
  },
];
