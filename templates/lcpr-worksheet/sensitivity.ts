import { shareInput } from '../../src/engine/models/input-kinds.ts';
import { loadedCostOutputs } from '../../src/engine/models/loaded-cost.ts';
import { inputProblem, type InputSpec } from '../../src/engine/models/model.ts';
import { dedicatedGpuCost } from '../../src/engine/models/dedicated-gpu.ts';
import { lcprCost } from '../../src/engine/models/lcpr.ts';
import { workloadInputs, type WorkloadInput } from '../../src/engine/models/workload.ts';
import { required, value } from '../../src/engine/outcome.ts';
import { tornado } from '../../src/engine/series/tornado.ts';
import { hintOf, MISSING } from '../entries.ts';
import { isRefused, literal, quote, unlessNoted } from '../formula.ts';
import { numberResult, textResult } from '../results.ts';
import { words, type Cell, type Entries, type NumberField, type Result, type Results, type Section } from '../template.ts';
import { pickedOffer, pricesOf, isGpu, usedCells } from './comparison.ts';
import { gpuComputeFormula, monthlyFormula, successesFormula, tokenComputeFormula, type WorkloadCells } from './cost.ts';
import type { OfferRow } from './offers.ts';
import { INPUTS } from './workload.ts';

/** What each input, moved down and up by the same share, does to the loaded cost of the first offer: see `tornado` of the engine. */

const NOTE = 'sensitivity.note';
const SMALLEST_CHANGE = 0.01;
const LARGEST_CHANGE = 0.9;

const change: NumberField = {
  kind: 'number',
  key: 'sensitivity.change',
  label: 'Change of each input, percent',
  spec: { ...shareInput('Change of each input', 0.2, 'How far off you think your inputs may be.'), minimum: SMALLEST_CHANGE, maximum: LARGEST_CHANGE },
  initial: 0.2,
};

/** Swings nearer than this (relative) count as equal; the first input then stands for both. */
const EQUAL = 1e-9;

const used = usedCells('pick1');
const key = (input: WorkloadInput, part: string): string => `sensitivity.${input}.${part}`;

/** An input at one end of its range, within its limits. */
function endFormula(input: WorkloadInput, sign: '-' | '+'): string {
  const { minimum, maximum, whole }: InputSpec = workloadInputs[input];
  const base = used[input];
  const step = input === 'gatePassRate' ? `MIN(${base},1-${base})` : base;
  const limited = `MIN(${literal(maximum)},MAX(${literal(minimum)},${base}${sign}[${change.key}]*${step}))`;
  return whole ? `ROUND(${limited},0)` : limited;
}

/** The loaded cost of the first offer with one input replaced. */
function costAt(input: WorkloadInput, end: 'low' | 'high'): string {
  const w: WorkloadCells = { ...used, [input]: `[${key(input, end)}]` };
  const p = pricesOf('pick1');
  const compute = `IF(${isGpu('pick1')},${gpuComputeFormula(w, p)},${tokenComputeFormula(w, p)})`;
  return `(${monthlyFormula(w, compute)})/(${successesFormula(w)})`;
}

const result = (input: WorkloadInput, part: string, show: Result['show'] & object, what: string, formula: string): Result =>
  numberResult(key(input, part), { label: `${workloadInputs[input].label}: ${what}`, show }, unlessNoted(NOTE, formula));

const rowOf = (input: WorkloadInput): Cell[] => {
  const { label, show } = workloadInputs[input];
  const lcpr = loadedCostOutputs.usdPerSuccess.show;
  return [
    label,
    result(input, 'low', show, 'low end', endFormula(input, '-')),
    result(input, 'high', show, 'high end', endFormula(input, '+')),
    result(input, 'amountAtLow', lcpr, 'loaded cost at the low end', costAt(input, 'low')),
    result(input, 'amountAtHigh', lcpr, 'loaded cost at the high end', costAt(input, 'high')),
    result(input, 'swing', lcpr, 'distance', `ABS([${key(input, 'amountAtHigh')}]-[${key(input, 'amountAtLow')}])`),
  ];
};

const swings = INPUTS.map((input) => `[${key(input, 'swing')}]`);
const note: Result = textResult(
  NOTE,
  'Why there is no result',
  `IF([pick1.note]<>"",[pick1.note],IF(${isRefused(change.spec, `[${change.key}]`)}>0,"${MISSING}1.",""))`,
);
const first: Result = {
  ...textResult(
    'sensitivity.first',
    'Measure first',
    unlessNoted(NOTE, INPUTS.reduceRight((rest, input) => `IF([${key(input, 'swing')}]>=MAX(${swings.join(',')})*(1-${literal(EQUAL)}),${quote(workloadInputs[input].label)},${rest})`, '""')),
  ),
  isAnswer: true,
};

export const sensitivitySection: Section = {
  name: 'Sensitivity',
  title: 'Which input to measure first',
  intro: ['Offer 1 of the comparison, with one input at a time moved down and up. A pass rate moves by that share of what fails. The longest distance is the input to measure before you trust the result.'],
  widths: [44, 18, 30, 20, 20, 16],
  tables: [
    { title: 'How far off', head: ['Input', 'Yours', 'Where to find it'], rows: [[words(change.label, { labels: change.key }), change, hintOf(change)]] },
    { title: 'Loaded cost per request at each end', head: ['Input', 'Low', 'High', 'Loaded cost at low', 'Loaded cost at high', 'Distance'], rows: INPUTS.map(rowOf) },
    { title: 'In short', head: [], rows: [[first.label, first], [note.label, note]] },
  ],
};

export function sensitivityValues(rows: readonly OfferRow[], entries: Entries, workloadNote: string): Results {
  const picked = pickedOffer('pick1', rows, entries, workloadNote);
  const share = entries[change.key];
  if (picked.note !== '') return { [NOTE]: picked.note };
  if (inputProblem(change.spec, share) !== undefined) return { [NOTE]: `${MISSING}1.` };
  const rates = required(picked.rates!);
  const bars = tornado(workloadInputs, picked.workload!, Number(share), (workload) => {
    const cost = rates.kind === 'tokens' ? lcprCost({ ...workload, ...rates }) : dedicatedGpuCost({ ...workload, ...rates });
    return value(required(cost).usdPerSuccess);
  });
  const longest = Math.max(...bars.map(({ swing }) => swing));
  const firstInput = INPUTS.find((input) => bars.find((bar) => bar.input === input)!.swing >= longest * (1 - EQUAL))!;
  return {
    [NOTE]: '',
    'sensitivity.first': workloadInputs[firstInput].label,
    ...Object.fromEntries(bars.flatMap(({ input, label: _, ...parts }) => Object.entries(parts).map(([part, amount]) => [key(input as WorkloadInput, part), amount]))),
  };
}

