import { DAYS_PER_MONTH, DAYS_PER_WEEK } from '../../src/engine/conventions.ts';
import { TIER_NAMES, TIERS } from '../../src/engine/models/migration-complexity.ts';
import { migrationTimeline } from '../../src/engine/models/migration-timeline.ts';
import { required } from '../../src/engine/outcome.ts';
import { inputFields, inputValues, missingNote } from '../entries.ts';
import { unlessNoted } from '../formula.ts';
import { noteResult, outputResult } from '../results.ts';
import type { Entries, Field, Result, Results } from '../template.ts';
import { complexityFields, complexityValues } from './complexity.ts';

/** The timeline in the workbook: see `migration-timeline` for the model. The tier is that of the complexity score, entered once. */

const PREFIX = 'timeline';
const NOTE = 'timeline.note';
const MONTHS_PER_QUARTER = 3;
const { tier: _, ...ownInputs } = migrationTimeline.inputs;
const { plan: __, ...numbers } = migrationTimeline.outputs;

/** What this block asks for itself. */
export const timelineFields: readonly Field[] = inputFields(PREFIX, ownInputs, {
  positionInBand: ownInputs.positionInBand.default,
  evalLeadWeeks: ownInputs.evalLeadWeeks.default,
  optimizationWeeks: ownInputs.optimizationWeeks.default,
  overrunShare: ownInputs.overrunShare.default,
});
const all = [...complexityFields, ...timelineFields];

const own = (name: keyof typeof ownInputs): string => `[${PREFIX}.${name}]`;
const out = (name: keyof typeof numbers): string => `[${PREFIX}.${name}]`;
const stretch = `(1+${own('overrunShare')})`;
const shortest = '[complexity.weeksLow]';
const longest = '[complexity.weeksHigh]';
const phase = out('doubleBillWeeks');
const months = (weeks: string): string => `${weeks}*${DAYS_PER_WEEK}/${DAYS_PER_MONTH}`;
const quarters = (inMonths: string): string => `INT((${own('monthOfQuarter')}+${inMonths})/${MONTHS_PER_QUARTER})`;

const FORMULAS: Readonly<Record<keyof typeof numbers, string>> = {
  evalsEndWeek: `${own('evalLeadWeeks')}*${stretch}`,
  preparationEndWeek: `${out('evalsEndWeek')}+${phase}`,
  shadowEndWeek: `${out('preparationEndWeek')}+${phase}`,
  cutoverEndWeek: `${out('shadowEndWeek')}+${phase}`,
  optimizationEndWeek: `${out('cutoverEndWeek')}+${own('optimizationWeeks')}*${stretch}`,
  doubleBillWeeks: `(${shortest}+${own('positionInBand')}*(${longest}-${shortest}))*${stretch}/3`,
  monthsToFirstSaving: months(out('shadowEndWeek')),
  monthsToFullSaving: months(out('optimizationEndWeek')),
  quartersToFirstSaving: quarters(out('monthsToFirstSaving')),
  quartersToFullSaving: quarters(out('monthsToFullSaving')),
};

export const timelineNote = noteResult(NOTE, 'Timeline', all);
export const timelineResults = Object.entries(FORMULAS).map(([name, formula]): Result => ({
  ...outputResult(PREFIX, name, numbers[name as keyof typeof numbers], unlessNoted(NOTE, formula)),
  ...(name === 'monthsToFullSaving' && { isAnswer: true }),
}));

/** Every result of the block, from the model. */
export function timelineValues(entries: Entries): Results {
  const note = missingNote(all, entries);
  if (note !== '') return { [NOTE]: note };
  const tierName = complexityValues(entries)['complexity.tier'];
  const tier = TIERS.findIndex((name) => TIER_NAMES[name] === tierName) + 1;
  const result: Readonly<Record<string, unknown>> = { ...required(migrationTimeline.compute({ tier, ...inputValues(PREFIX, ownInputs, entries) })) };
  return { [NOTE]: '', ...Object.fromEntries(Object.keys(numbers).map((name) => [`${PREFIX}.${name}`, result[name] as number])) };
}
