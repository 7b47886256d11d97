import { SECONDS_PER_DAY } from '../../conventions.ts';
import { count, money } from '../../format.ts';
import { loadedTokensPerSecond, type DedicatedBreakEvenInputs } from '../../models/dedicated-break-even.ts';
import { axisUpTo, linearAxis, roundedText, shortText } from '../axis.ts';
import type { ChartsOf } from '../chart.ts';
import { dedicatedCostCurve, type GpuStep } from '../dedicated-cost-curve.ts';
import { thinned } from '../thinned.ts';

/** Room on the right for the volumes that the GPUs cannot carry. */
const BEYOND = 1.25;
const MOST_STEPS = 100;
const TABLE_ROWS = 12;

/** Cost against volume: serverless as a line, rented GPUs as steps, and where the GPUs fall short. */
export const charts: ChartsOf<DedicatedBreakEvenInputs> = (inputs) => {
  const carried = loadedTokensPerSecond(inputs) * SECONDS_PER_DAY * inputs.utilization * inputs.gpuCount;
  const curve = dedicatedCostCurve(inputs, carried * BEYOND);
  const steps = thinned(curve.dedicated, MOST_STEPS);
  const bills = [...curve.serverless, ...steps].map(({ usdPerMonth }) => usdPerMonth);
  return [
    {
      kind: 'lines',
      title: 'Cost against volume',
      sentence: sentenceOf(curve.dedicated),
      x: axisUpTo('Output tokens a day', count(0), carried * BEYOND),
      y: linearAxis('USD a month', money(0), bills),
      lines: [
        { name: 'Serverless', points: curve.serverless.map(({ tokensPerDay, usdPerMonth }) => ({ x: tokensPerDay, y: usdPerMonth })) },
        {
          name: 'Rented GPUs, engineering included',
          points: steps.flatMap(({ fromTokensPerDay, toTokensPerDay, usdPerMonth }) => [
            { x: fromTokensPerDay, y: usdPerMonth },
            { x: toTokensPerDay, y: usdPerMonth },
          ]),
        },
      ],
      infeasibleFrom: curve.infeasibleFromTokensPerDay,
      table: {
        columns: ['GPUs', 'Up to output tokens a day', 'Rented, USD a month', 'Pays from output tokens a day'],
        rows: thinned(curve.dedicated, TABLE_ROWS).map(rowOf),
      },
    },
  ];
};

const tokens = (amount: number): string => roundedText(amount, count(0));

const rowOf = ({ gpus, toTokensPerDay, usdPerMonth, paysFromTokensPerDay }: GpuStep): readonly string[] => [
  shortText(gpus, count(0)),
  tokens(toTokensPerDay),
  shortText(Math.round(usdPerMonth), money(0)),
  paysFromTokensPerDay === undefined ? 'not with these GPUs' : tokens(paysFromTokensPerDay),
];

function sentenceOf(steps: readonly GpuStep[]): string {
  const first = steps.find(({ paysFromTokensPerDay }) => paysFromTokensPerDay !== undefined);
  if (first?.paysFromTokensPerDay === undefined) {
    return 'Serverless costs less at every volume that these GPUs can carry at the utilization entered.';
  }
  const whose = first.gpus === 1 ? 'one GPU' : `${shortText(first.gpus, count(0))} GPUs`;
  return `From ${tokens(first.paysFromTokensPerDay)} output tokens a day, ${whose} cost${first.gpus === 1 ? 's' : ''} no more than serverless.`;
}
