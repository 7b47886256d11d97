import { migrationPayback, NO_SAVING } from '../../src/engine/models/migration-payback.ts';
import { inputFields, inputValues, missingNote } from '../entries.ts';
import { quote, unlessNoted } from '../formula.ts';
import { noteResult, outputResult } from '../results.ts';
import type { Entries, Field, Result, Results } from '../template.ts';

/** The payback in the workbook: see `migration-payback` for the model. The bills are those of the gates, entered once. */

const PREFIX = 'payback';
const NOTE = 'payback.note';
const { inputs, outputs } = migrationPayback;
const { currentUsdPerMonth, newUsdPerMonth, ...ownInputs } = inputs;

/** What this block asks for itself. */
export const paybackFields: readonly Field[] = inputFields(PREFIX, ownInputs, {
  hoursPerWeek: inputs.hoursPerWeek.default,
  setupUsd: inputs.setupUsd.default,
  shadowShare: inputs.shadowShare.default,
  overrunShare: inputs.overrunShare.default,
});

/** The bills, by the keys that the gates keep them under. */
const bills = inputFields('gates', { closedUsdPerMonth: currentUsdPerMonth, openUsdPerMonth: newUsdPerMonth });
const all = [...bills, ...paybackFields];

const own = (name: keyof typeof ownInputs): string => `[${PREFIX}.${name}]`;
const out = (name: keyof typeof outputs): string => `[${PREFIX}.${name}]`;
const before = '[gates.closedUsdPerMonth]';
const after = '[gates.openUsdPerMonth]';

const stretch = `(1+${own('overrunShare')})`;
const preparationEnd = `(${own('preparationMonths')}*${stretch})`;
const shadow = `(${own('shadowMonths')}*${stretch})`;
const shadowEnd = `(${preparationEnd}+${shadow})`;
const ramp = `(${own('rampMonths')}*${stretch})`;
const rampEnd = out('monthsToFullSaving');
const saving = out('savingUsdPerMonth');
const work = out('migrationUsd');
const atOnce = `(${own('setupUsd')}+IF(${rampEnd}>0,0,${work}))`;
const workPerMonth = `IF(${rampEnd}>0,${work}/${rampEnd},0)`;
const shadowPerMonth = `(${after}*${own('shadowShare')})`;

/** Cumulative cash at a month: `cumulative` of the model. */
function cashAt(month: string): string {
  const shadowed = `MAX(0,MIN(${month},${shadowEnd})-${preparationEnd})`;
  const ramped = `MAX(0,MIN(${month},${rampEnd})-${shadowEnd})`;
  const savedInRamp = `IF(${ramp}>0,${saving}*${ramped}^2/(2*${ramp}),0)`;
  const savedAfter = `${saving}*MAX(0,${month}-${rampEnd})`;
  return `(${savedInRamp}+${savedAfter}-${atOnce}-${workPerMonth}*MIN(${month},${rampEnd})-${shadowPerMonth}*${shadowed})`;
}

const balance = out('balanceAtFullSavingUsd');
const debt = `(-${cashAt(shadowEnd)})`;
/** Along the ramp cash is −debt − work × t + slope × t² / 2; the later root is when it returns to 0. */
const slope = `(${saving}/${ramp})`;
const root = `(${workPerMonth}+SQRT(${workPerMonth}^2+2*${slope}*${debt}))/${slope}`;
const turn = `(${shadowEnd}+MIN(${ramp},${workPerMonth}*${ramp}/${saving}))`;

const FORMULAS: Readonly<Record<keyof typeof outputs, string>> = {
  savingUsdPerMonth: `${before}-${after}`,
  migrationUsd: `${own('engineerWeeks')}*${own('hoursPerWeek')}*${own('engineeringUsdPerHour')}*${stretch}`,
  dualRunningUsd: `${shadowPerMonth}*${shadow}`,
  simplePaybackMonths: `${work}/${saving}`,
  monthsToFullSaving: `${shadowEnd}+${ramp}`,
  balanceAtFullSavingUsd: `${saving}*${ramp}/2-${work}-${own('setupUsd')}-${out('dualRunningUsd')}`,
  paybackAfterMigrationMonths: `IF(${balance}<0,-${balance}/${saving},0)`,
  paybackFromDecisionMonths: `IF(${balance}<0,${rampEnd}-${balance}/${saving},IF(AND(${debt}=0,${workPerMonth}=0),0,${shadowEnd}+${root}))`,
  deepestOutlayUsd: `MAX(0,-${cashAt(turn)})`,
  firstYearUsd: cashAt('12'),
  repaidInYearUsdPerMonth: `(${work}+${own('setupUsd')})*${before}/(12*${saving})`,
};

export const paybackNote = noteResult(NOTE, 'Payback', all, `IF(${before}<=${after},${quote(`${NO_SAVING}.`)},"")`);
export const paybackResults = Object.entries(FORMULAS).map(([name, formula]): Result => ({
  ...outputResult(PREFIX, name, outputs[name as keyof typeof outputs], unlessNoted(NOTE, formula)),
  ...(name === 'paybackFromDecisionMonths' && { isAnswer: true }),
}));

/** Every result of the block, from the model. */
export function paybackValues(entries: Entries): Results {
  const note = missingNote(all, entries);
  if (note !== '') return { [NOTE]: note };
  const outcome = migrationPayback.compute({
    ...inputValues(PREFIX, ownInputs, entries),
    currentUsdPerMonth: Number(entries['gates.closedUsdPerMonth']),
    newUsdPerMonth: Number(entries['gates.openUsdPerMonth']),
  });
  if (outcome.kind !== 'value') return { [NOTE]: `${outcome.reason}.` };
  return { [NOTE]: '', ...Object.fromEntries(Object.entries(outcome.value).map(([name, value]) => [`${PREFIX}.${name}`, value as number])) };
}
