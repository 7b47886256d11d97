import { CONFIDENCES } from '../../src/engine/confidence.ts';
import { count } from '../../src/engine/format.ts';
import { attempts, engineeringUsd, loadedCostOutputs, NO_SUCCESS, repairUsd, successes } from '../../src/engine/models/loaded-cost.ts';
import type { NumberOutputSpec } from '../../src/engine/models/model.ts';
import { workloadInputs, type Workload, type WorkloadInput } from '../../src/engine/models/workload.ts';
import { choiceField, inputFields, inputValues, missingNote } from '../entries.ts';
import { quote, unlessNoted } from '../formula.ts';
import { noteResult, numberResult, textResult } from '../results.ts';
import { textField, words, type Cell, type Choice, type Entries, type NumberField, type Results, type Section } from '../template.ts';
import { attemptsFormula, engineeringFormula, repairFormula, successesFormula, type WorkloadCells } from './cost.ts';

/** The workload, and how far each of its numbers can be trusted. */

export const INPUTS = Object.keys(workloadInputs) as readonly WorkloadInput[];

/** The worksheet's words for the engine's scale, weakest first. */
const CONFIDENCE_WORDS: readonly Choice[] = ['Assumed', 'Estimated', 'Measured', 'Reconciled with an invoice'].map((label, value) => ({ value, label }));
const MEASURED = CONFIDENCES.indexOf('measured');

/** The inputs by their names in formulas. */
export const WORKLOAD_CELLS = Object.fromEntries(INPUTS.map((input) => [input, `[workload.${input}]`])) as WorkloadCells;

const key = (input: WorkloadInput, part: 'confidence' | 'source'): string => `workload.${input}.${part}`;
const confidences = `[${key(INPUTS[0]!, 'confidence')}..${key(INPUTS.at(-1)!, 'confidence')}]`;

export const workloadFields = (example: Workload): readonly NumberField[] => inputFields('workload', workloadInputs, example) as readonly NumberField[];

/** A blank confidence counts as the weakest. */
const trustOf = (input: WorkloadInput, entries: Entries): number => {
  const entry = entries[key(input, 'confidence')];
  return typeof entry === 'number' ? entry : 0;
};

const note = noteResult('workload.note', 'Workload', workloadFields({} as Workload));
const weakest = textResult(
  'workload.weakest',
  'The result rests on inputs that are at best',
  CONFIDENCE_WORDS.slice(0, -1).reduceRight(
    (rest, { label }, value) => `IF(${value === 0 ? `COUNTIF(${confidences},"${label}")+COUNTBLANK(${confidences})` : `COUNTIF(${confidences},"${label}")`}>0,"${label}",${rest})`,
    `"${CONFIDENCE_WORDS.at(-1)!.label}"`,
  ),
);
const unmeasured = numberResult(
  'workload.unmeasured',
  { label: 'Inputs that nobody has measured', show: count(0) },
  `${INPUTS.length}-${CONFIDENCE_WORDS.slice(MEASURED).map(({ label }) => `COUNTIF(${confidences},"${label}")`).join('-')}`,
);

const result = (name: string, { label, show }: Pick<NumberOutputSpec, 'label' | 'show'>, formula: string) =>
  numberResult(`workload.${name}`, { label, show }, unlessNoted('workload.note', formula));

/** What every offer shares, whoever serves. */
const shared = {
  attemptsPerMonth: result('attemptsPerMonth', loadedCostOutputs.attemptsPerMonth, attemptsFormula(WORKLOAD_CELLS)),
  repairUsdPerMonth: result('repairUsdPerMonth', loadedCostOutputs.repairUsdPerMonth, repairFormula(WORKLOAD_CELLS)),
  engineeringUsdPerMonth: result('engineeringUsdPerMonth', loadedCostOutputs.engineeringUsdPerMonth, engineeringFormula(WORKLOAD_CELLS)),
  successesPerMonth: result('successesPerMonth', loadedCostOutputs.successesPerMonth, successesFormula(WORKLOAD_CELLS)),
};

/** Why no offer has a result: inputs that are missing, or a gate that nothing passes. */
const status = textResult('workload.status', 'Why offers have no result', `IF([workload.note]<>"",[workload.note],IF([workload.gatePassRate]=0,${quote(`${NO_SUCCESS}.`)},""))`);

export const workloadSection = (example: Workload): Section => ({
  name: 'Workload',
  title: 'Loaded cost per request',
  intro: ['The numbers below are an example and marked as assumed. Replace each with yours, and say how sure you are and where it comes from.'],
  widths: [44, 18, 28, 40, 60],
  tables: [
    {
      title: 'The workload',
      head: ['Input', 'Yours', 'How sure', 'Where from', 'Where to find it'],
      rows: workloadFields(example).map((field, index): Cell[] => {
        const input = INPUTS[index]!;
        const label = `${field.label}: how sure`;
        return [
          words(field.label, { labels: field.key }),
          field,
          choiceField({ key: key(input, 'confidence'), label, initial: 0 }, CONFIDENCE_WORDS, 'Reconciled means measured, and found to agree with an invoice.'),
          textField(key(input, 'source'), `${field.label}: where from`),
          field.spec.hint,
        ];
      }),
    },
    { title: 'How far to trust it', head: ['Result', 'Value'], rows: [note, weakest, unmeasured].map((each): Cell[] => [each.label, each]) },
    { title: 'What every offer shares', head: ['Result', 'Value'], rows: [...Object.values(shared), status].map((each): Cell[] => [each.label, each]) },
  ],
});

export function workloadValues(entries: Entries): Results {
  const missing = missingNote(workloadFields({} as Workload), entries);
  const workload = enteredWorkload(entries);
  const trusts = INPUTS.map((input) => trustOf(input, entries));
  return {
    'workload.note': missing,
    'workload.status': workload?.gatePassRate === 0 ? `${NO_SUCCESS}.` : missing,
    'workload.weakest': CONFIDENCE_WORDS[Math.min(...trusts)]!.label,
    'workload.unmeasured': trusts.filter((trust) => trust < MEASURED).length,
    ...(workload && {
      'workload.attemptsPerMonth': attempts(workload),
      'workload.repairUsdPerMonth': repairUsd(workload),
      'workload.engineeringUsdPerMonth': engineeringUsd(workload),
      'workload.successesPerMonth': successes(workload),
    }),
  };
}

/** The workload; undefined while an input is missing or refused. */
export const enteredWorkload = (entries: Entries): Workload | undefined =>
  missingNote(workloadFields({} as Workload), entries) === '' ? inputValues('workload', workloadInputs, entries) : undefined;
