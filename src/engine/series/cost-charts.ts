import { count, money } from '../format.ts';
import type { LoadedCost } from '../models/loaded-cost.ts';
import { loadedCostOutputs } from '../models/loaded-cost.ts';
import { showOutput, type InputSpecs, type Values } from '../models/model.ts';
import type { Outcome } from '../outcome.ts';
import { logAxis, roundedText, shortText } from './axis.ts';
import type { Chart, LineChart, RangeChart } from './chart.ts';
import { sensitivityCurve, sweepValues, SWEEPS, type CurvePoint } from './sensitivity.ts';
import { thinned } from './thinned.ts';
import { tornado, type TornadoRow } from './tornado.ts';

/** What prices a workload: `lcpr` or `dedicated-gpu`. */
interface CostModel<I extends InputSpecs> {
  readonly inputs: I;
  readonly compute: (inputs: Values<I>) => Outcome<LoadedCost>;
}

const POINTS = 61;
const TABLE_ROWS = 13;
/** How far each input moves in the chart of what matters most. */
const CHANGE = 0.5;

/** The loaded cost of a workload over its volume, and which input moves it most. */
export const costCharts = <I extends InputSpecs>(model: CostModel<I>, inputs: Values<I>): readonly Chart[] => [
  ...volumeChart(model, inputs),
  ...inputsChart(model, inputs),
];

function volumeChart<I extends InputSpecs>({ inputs: specs, compute }: CostModel<I>, inputs: Values<I>): readonly LineChart[] {
  const volumes = sweepValues(SWEEPS.requestsPerMonth, POINTS);
  const curve = (output: 'usdPerSuccess' | 'rawUsdPerRequest') =>
    sensitivityCurve(specs, inputs, 'requestsPerMonth', volumes, (at) => {
      const outcome = compute(at);
      return outcome.kind === 'value' ? { kind: 'value', value: outcome.value[output] } : outcome;
    });
  const [loaded, raw] = [curve('usdPerSuccess'), curve('rawUsdPerRequest')];
  const amounts = [...loaded, ...raw].flatMap(({ amount }) => (amount !== undefined && amount > 0 ? [amount] : []));
  if (amounts.length === 0) return [];
  return [
    {
      kind: 'lines',
      title: 'Loaded cost against volume',
      sentence: volumeSentence(loaded),
      x: logAxis('Requests a month', count(0), volumes),
      y: logAxis('USD', money(0), amounts),
      lines: [
        { name: 'Loaded, per success', points: pointsOf(loaded) },
        { name: 'Raw, per request', points: pointsOf(raw) },
      ],
      infeasibleFrom: undefined,
      table: {
        columns: ['Requests a month', 'Loaded, per success', 'Raw, per request'],
        rows: thinned(loaded.map((point, index) => [point, raw[index]!] as const), TABLE_ROWS).map(([one, other]) => [
          roundedText(one.at, count(0)),
          amountText(one),
          amountText(other),
        ]),
      },
    },
  ];
}

const pointsOf = (curve: readonly CurvePoint[]) => curve.map(({ at, amount }) => ({ x: at, y: amount === 0 ? undefined : amount }));

const amountText = ({ amount }: CurvePoint): string =>
  amount === undefined ? 'none' : showOutput(loadedCostOutputs.usdPerSuccess, amount);

function volumeSentence(loaded: readonly CurvePoint[]): string {
  const [first, last] = [loaded[0]?.amount, loaded.at(-1)?.amount];
  if (first === undefined || last === undefined) return 'Some volumes have no cost at these inputs.';
  if (first <= last) return 'At these inputs the loaded cost does not fall with volume: nothing in it is shared between requests.';
  return 'The loaded cost falls with volume while engineering and rent are shared between more requests, then levels off.';
}

function inputsChart<I extends InputSpecs>({ inputs: specs, compute }: CostModel<I>, inputs: Values<I>): readonly RangeChart[] {
  const usdPerSuccess = (at: Values<I>): Outcome<number> => {
    const outcome = compute(at);
    return outcome.kind === 'value' ? { kind: 'value', value: outcome.value.usdPerSuccess } : outcome;
  };
  const base = usdPerSuccess(inputs);
  const rows = tornado(specs, inputs, CHANGE, usdPerSuccess).filter(({ swing }) => swing > 0);
  const [first] = rows;
  if (base.kind !== 'value' || !first) return [];
  return [
    {
      kind: 'ranges',
      title: 'Which input moves the loaded cost most',
      sentence: `Measure this first: ${first.label}. Each input moves by half of itself, a pass rate by half of what fails or passes.`,
      base: base.value,
      ranges: rows.map(({ label, amountAtLow = 0, amountAtHigh = 0 }) => ({ label, low: amountAtLow, high: amountAtHigh })),
      table: {
        columns: ['Input', 'From', 'To', 'Cost at the lower', 'Cost at the higher'],
        rows: rows.map((row) => rangeRow(specs, row)),
      },
    },
  ];
}

function rangeRow(specs: InputSpecs, { input, label, low, high, amountAtLow = 0, amountAtHigh = 0 }: TornadoRow): readonly string[] {
  const { show } = specs[input]!;
  const cost = (amount: number): string => showOutput(loadedCostOutputs.usdPerSuccess, amount);
  return [label, shortText(low, show), shortText(high, show), cost(amountAtLow), cost(amountAtHigh)];
}
