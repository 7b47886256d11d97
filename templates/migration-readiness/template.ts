import { migrationComplexity } from '../../src/engine/models/migration-complexity.ts';
import { migrationPayback } from '../../src/engine/models/migration-payback.ts';
import { migrationTimeline } from '../../src/engine/models/migration-timeline.ts';
import { threeGates } from '../../src/engine/models/three-gates.ts';
import type { TemplateData } from '../data.ts';
import { hintOf } from '../entries.ts';
import { dateField, textField, words, type Cell, type Field, type Result, type Section, type Table, type Template } from '../template.ts';
import { checklistValues, nextResult, PHASES, phaseTable, remainingResult, REVERT_SIGNALS, ROLLBACK_TRIGGERS } from './checklist.ts';
import { complexityFields, complexityNote, complexityResults, complexityValues, LEVELS, pointsResult } from './complexity.ts';
import { gateFields, gateResults, gateValues } from './gates.ts';
import { paybackFields, paybackNote, paybackResults, paybackValues } from './payback.ts';
import { timelineFields, timelineNote, timelineResults, timelineValues } from './timeline.ts';

const FORM_WIDTHS = [46, 30, 60];

/** A question a row: what is asked, the answer, where to find it. */
const form = (title: string, fields: readonly Field[]): Table => ({
  title,
  head: ['Input', 'Yours', 'Where to find it'],
  rows: fields.map((field): Cell[] => [words(field.label, { labels: field.key }), field, hintOf(field)]),
});

/** A result a row. */
const answers = (title: string, results: readonly Result[]): Table => ({
  title,
  head: ['Result', 'Value'],
  rows: results.map((result): Cell[] => [result.label, result]),
});

const gates: Section = {
  name: 'Gates',
  title: 'Should this workload move?',
  intro: ['One gate that passes is enough. Answer for a single workload; its bills are loaded, repair and engineering included.'],
  widths: FORM_WIDTHS,
  tables: [
    {
      title: 'The workload',
      head: [],
      rows: [
        [words('Workload', { labels: 'workload.name' }), textField('workload.name', 'Workload')],
        [words('Filled in by', { labels: 'workload.by' }), textField('workload.by', 'Filled in by')],
        [words('On', { labels: 'workload.on' }), dateField('workload.on', 'Filled in on')],
      ],
    },
    form('The gates: inputs', gateFields),
    answers('The gates: result', [gateResults.note, gateResults.verdict, gateResults.gatesPassed]),
    {
      title: 'Gate by gate',
      head: ['Gate', 'Result', 'Because'],
      rows: [
        ['Volume', gateResults.volume, gateResults.volumeBecause],
        ['Specialization', gateResults.specialization, gateResults.specializationBecause],
        ['Ownership', gateResults.ownership, gateResults.ownershipBecause],
      ],
    },
    answers('What follows', [gateResults.savingUsdPerMonth, gateResults.paybackMonths, gateResults.startOn, gateResults.beforeMoving, gateResults.spendBand]),
  ],
};

const complexity: Section = {
  name: 'Complexity',
  title: 'How hard is it?',
  intro: ['Each factor gives one to three points. Evals and experience make a migration easier, so here they lower the score; the source essay has them raise it, and its score stands beside.'],
  widths: [46, 30, 60, 10, 26, 26, 26],
  tables: [
    {
      title: 'The factors',
      head: ['Factor', 'Yours', 'Where to find it', 'Points', 'One point', 'Two points', 'Three points'],
      rows: complexityFields.map((field): Cell[] => {
        const input = field.key.slice(field.key.indexOf('.') + 1) as keyof typeof LEVELS;
        return [words(field.label, { labels: field.key }), field, hintOf(field), pointsResult(input), ...LEVELS[input]];
      }),
    },
    answers('Score and tier', [complexityNote, ...complexityResults]),
  ],
};

const payback: Section = {
  name: 'Payback',
  title: 'When is it paid back?',
  intro: ['The bills before and after are those of the gates. Payback is counted from the end of the migration and from the day of the decision; only the second belongs in a budget.'],
  widths: FORM_WIDTHS,
  tables: [form('Work and calendar', paybackFields), answers('Cash', [paybackNote, ...paybackResults])],
};

const timeline: Section = {
  name: 'Timeline',
  title: 'When does the saving arrive?',
  intro: ['The tier is that of the complexity score.'],
  widths: FORM_WIDTHS,
  tables: [form('Plan', timelineFields), answers('Calendar', [timelineNote, ...timelineResults])],
};

const checklist: Section = {
  name: 'Checklist',
  title: 'The work, phase by phase',
  intro: ['Give each item an owner and a day. Nothing moves on while an item of the phase before it is open.'],
  widths: [60, 14, 20, 14, 40],
  isList: true,
  tables: [
    { title: 'Where you stand', head: [], rows: [[nextResult.label, nextResult], ...PHASES.map((phase): Cell[] => [remainingResult(phase).label, remainingResult(phase)])] },
    ...PHASES.map(phaseTable),
  ],
};

const triggers: Section = {
  name: 'Triggers',
  title: 'When to go back',
  intro: ['Decide these before the first request moves. The thresholds are the source essay’s; write your own beside them where you know better.'],
  widths: [34, 52, 28, 20, 40],
  isList: true,
  tables: [
    {
      title: 'Rollback triggers: return one step at once, then find out why',
      head: ['Signal', 'Threshold', 'Your own', 'Watched by', 'Alert'],
      rows: ROLLBACK_TRIGGERS.map(([signal, threshold], index): Cell[] => {
        const field = (part: string, what: string) => textField(`rollback.${part}${index + 1}`, `${signal}: ${what}`);
        return [signal, threshold, field('own', 'your own threshold'), field('watcher', 'watched by'), field('alert', 'alert')];
      }),
    },
    {
      title: 'Revert signals: months later, signs that the step was too early',
      head: ['Where you are', 'Signal', 'Go back to', 'Reviewed by', 'Next review'],
      rows: REVERT_SIGNALS.map(([situation, signal, goBackTo], index): Cell[] => [
        situation,
        signal,
        goBackTo,
        textField(`revert.reviewer${index + 1}`, `${situation}: reviewed by`),
        dateField(`revert.review${index + 1}`, `${situation}: next review`),
      ]),
    },
  ],
};

export const template = ({ edition }: TemplateData): Template => ({
  slug: 'migration-readiness',
  title: 'Migration readiness',
  summary: 'Whether a workload should leave its closed API, how hard that is, when it is paid back, and what to have done before each step.',
  howTo: [
    'Fill in the gates. If none passes, you are done: stay where you are.',
    'Score the complexity, and mend what it names before you start.',
    'Fill in work and calendar, and take both paybacks to whoever approves the budget.',
    'Work through the checklist phase by phase, with an owner and a day for each item.',
    'Agree on the triggers before the first request moves.',
  ],
  sections: [gates, complexity, payback, timeline, checklist, triggers],
  compute: (entries) => ({
    ...gateValues(entries),
    ...complexityValues(entries),
    ...paybackValues(entries),
    ...timelineValues(entries),
    ...checklistValues(entries),
  }),
  limits: [threeGates, migrationComplexity, migrationPayback, migrationTimeline].flatMap(({ limits }) => limits),
  conventions: [...new Set([threeGates, migrationPayback, migrationTimeline].flatMap(({ conventions }) => conventions))],
  isChecklist: true,
  edition,
});
