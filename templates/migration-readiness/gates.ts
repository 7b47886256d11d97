import { GATE_SENTENCES, threeGates } from '../../src/engine/models/three-gates.ts';
import { required } from '../../src/engine/outcome.ts';
import { RULES } from '../../src/engine/rules.ts';
import { inputFields, inputValues, missingNote } from '../entries.ts';
import { allOf, exceedsFormula, firstOf, literal, quote, unlessNoted } from '../formula.ts';
import type { Entries, Result, Results } from '../template.ts';
import { noteResult, outputResult, textResult } from '../results.ts';

/** The three gates in the workbook: see `three-gates` for the model. */

const PREFIX = 'gates';
const NOTE = 'gates.note';
const { acceptablePaybackMonths, latencyLimitMs, evalSuite, inferenceEngineer } = threeGates.inputs;

/** What most readers will not change; the rest is theirs to fill in. */
export const gateFields = inputFields(PREFIX, threeGates.inputs, {
  acceptablePaybackMonths: acceptablePaybackMonths.default,
  latencyLimitMs: latencyLimitMs.default,
  fineTunedMatches: 0,
  hardLatency: 0,
  modelChanges: 0,
  handlingForced: 0,
  outageRevenueShare: 0,
  evalSuite: evalSuite.default,
  inferenceEngineer: inferenceEngineer.default,
});

const payback = '[gates.paybackMonths]';
const saving = '[gates.savingUsdPerMonth]';
const tightLatency = `AND([gates.hardLatency]=1,[gates.latencyLimitMs]<${RULES['hard-latency-limit'].amount})`;
const costlyOutage = exceedsFormula('[gates.outageRevenueShare]', literal(RULES['outage-revenue-share'].amount));
const repays = `IF(${saving}>0,AND(NOT${exceedsFormula(payback, '[gates.monthsOfUse]')},NOT${exceedsFormula(payback, '[gates.acceptablePaybackMonths]')}),FALSE)`;
const specialized = `OR([gates.fineTunedMatches]=1,${tightLatency},[gates.modelChanges]=1)`;
const owned = `OR([gates.handlingForced]=1,${costlyOutage})`;
const moves = '[gates.gatesPassed]>0';

/** Reasons in one sentence, parted by semicolons; a sentence of its own when there are none. */
const because = (reasons: readonly (readonly [condition: string, text: string])[], any: string, none: string): string =>
  `IF(${any},MID(${reasons.map(([condition, text]) => `IF(${condition},${quote(`; ${text}`)},"")`).join('&')},3,500)&".",${quote(none)})`;

const say = GATE_SENTENCES;
const passedOr = (condition: string): string => `IF(${condition},"${PASSED}","${NOT_PASSED}")`;
const PASSED = 'Passed';
const NOT_PASSED = 'Not passed';

export const gateResults = {
  note: noteResult(NOTE, 'Gates', gateFields),
  verdict: answer('verdict', firstOf([[moves, say.move]], say.stay)),
  gatesPassed: number('gatesPassed', `(${repays})+(${specialized})+(${owned})`),
  volume: text('volume', 'Volume gate', passedOr(repays)),
  volumeBecause: text('volumeBecause', 'Volume gate: because', `IF(${saving}<=0,${quote(say.volume.noSaving)},${volumeReason()})`),
  specialization: text('specialization', 'Specialization gate', passedOr(specialized)),
  specializationBecause: text(
    'specializationBecause',
    'Specialization gate: because',
    because(
      [
        ['[gates.fineTunedMatches]=1', say.specialization.fineTuned],
        [tightLatency, say.specialization.tightLatency],
        ['[gates.modelChanges]=1', say.specialization.modelChanges],
      ],
      specialized,
      say.specialization.none,
    ),
  ),
  ownership: text('ownership', 'Ownership gate', passedOr(owned)),
  ownershipBecause: text(
    'ownershipBecause',
    'Ownership gate: because',
    because([['[gates.handlingForced]=1', say.ownership.handling], [costlyOutage, say.ownership.outage]], owned, say.ownership.none),
  ),
  startOn: text(
    'startOn',
    'Start on',
    `IF(${moves},${firstOf([['[gates.modelChanges]=1', say.startOn.ownRuntime], [tightLatency, say.startOn.dedicated]], say.startOn.serverless)},"")`,
  ),
  beforeMoving: {
    ...text(
      'beforeMoving',
      'Before you move',
      `IF(${moves},${allOf([
      ['[gates.evalSuite]=0', say.beforeMoving.evals],
      ['[gates.inferenceEngineer]=0', say.beforeMoving.engineer],
      [`${saving}<=0`, say.beforeMoving.budget],
      ['OR([gates.fineTunedMatches]=1,[gates.modelChanges]=1)', say.beforeMoving.schema],
    ])},"")`,
    ),
    lines: 5,
  },
  savingUsdPerMonth: number('savingUsdPerMonth', '[gates.closedUsdPerMonth]-[gates.openUsdPerMonth]'),
  paybackMonths: number('paybackMonths', `IF(${saving}>0,[gates.migrationUsd]/${saving},"")`),
  spendBand: text(
    'spendBand',
    threeGates.outputs.spendBand.label,
    firstOf(
      [
        [`[gates.closedUsdPerMonth]<${RULES['volume-gate-marginal'].amount}`, say.band.marginal],
        [`[gates.closedUsdPerMonth]>${RULES['volume-gate-clear'].amount}`, say.band.clear],
      ],
      say.band.workable,
    ),
  ),
};

function volumeReason(): string {
  return firstOf(
    [
      [exceedsFormula(payback, '[gates.monthsOfUse]'), say.volume.endsFirst],
      [exceedsFormula(payback, '[gates.acceptablePaybackMonths]'), say.volume.tooLong],
    ],
    say.volume.repays,
  );
}

function number(output: 'gatesPassed' | 'savingUsdPerMonth' | 'paybackMonths', formula: string): Result {
  return outputResult(PREFIX, output, threeGates.outputs[output], unlessNoted(NOTE, formula));
}

function text(part: string, label: string, formula: string): Result {
  return textResult(`${PREFIX}.${part}`, label, unlessNoted(NOTE, formula));
}

function answer(part: string, formula: string): Result {
  return { ...text(part, 'Decision', formula), isAnswer: true };
}

/** Every result of the block, from the model. */
export function gateValues(entries: Entries): Results {
  const note = missingNote(gateFields, entries);
  if (note !== '') return { [NOTE]: note };
  const r = required(threeGates.compute(inputValues(PREFIX, threeGates.inputs, entries)));
  const gate = (name: string): readonly [string, string] => {
    const start = `${name}: `;
    const sentence = [...r.passed, ...r.notPassed].find((candidate) => candidate.startsWith(start))!;
    return [r.passed.includes(sentence) ? PASSED : NOT_PASSED, sentence.slice(start.length)];
  };
  const [volume, specialization, ownership] = ['Volume', 'Specialization', 'Ownership'].map(gate);
  return {
    [NOTE]: '',
    'gates.verdict': r.verdict,
    'gates.gatesPassed': r.gatesPassed,
    'gates.volume': volume![0],
    'gates.volumeBecause': volume![1],
    'gates.specialization': specialization![0],
    'gates.specializationBecause': specialization![1],
    'gates.ownership': ownership![0],
    'gates.ownershipBecause': ownership![1],
    'gates.startOn': r.startOn,
    'gates.beforeMoving': r.beforeMoving.join(' '),
    'gates.savingUsdPerMonth': r.savingUsdPerMonth,
    'gates.paybackMonths': r.paybackMonths,
    'gates.spendBand': r.spendBand,
  };
}
