import { format, formatRange, count, percent, type Display } from '../../src/engine/format.ts';
import type { Amount } from '../../src/engine/evidence.ts';
import { RULES } from '../../src/engine/rules.ts';
import { choiceField } from '../entries.ts';
import { numberResult, textResult } from '../results.ts';
import { dateField, textField, type Cell, type Choice, type Entries, type Result, type Results, type Table } from '../template.ts';

/** The work of a migration in four phases, what to watch for, and when to go back. */

/** A threshold or band as the rules have it. */
function said(amount: Amount, display: Display): string {
  return typeof amount === 'number' ? format(amount, display) : formatRange(amount.low, amount.high, display);
}

interface Phase {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

export const PHASES: readonly Phase[] = [
  {
    id: 'prepare',
    title: 'Phase one: prepare',
    items: [
      'Bill, retry rate and gate pass rate of today are measured for this workload alone, and dated.',
      `An eval suite from your own traffic exists. Without one, plan ${said(RULES['eval-lead-weeks'].amount, count(0, 'week'))} for it.`,
      'Candidates have run through the suite, each with its own pass rate and retry rate.',
      'Prompts are adapted to the new model; structured output is checked against your schema.',
      'Every system that reads the old provider’s responses, limits or bills is listed.',
      'Data handling is confirmed in writing for the endpoint by name.',
      'The loaded cost on the new provider has been calculated with measured inputs.',
      'The budget holds the work, the second bill and an overrun, and somebody has approved it.',
    ],
  },
  {
    id: 'shadow',
    title: 'Phase two: run in the shadow',
    items: [
      'Requests are copied to the new provider, and its answers are logged without being used.',
      'Copied traffic covers every hour of the day and each kind of request.',
      'The pass rate on copied traffic is compared with the old one, failure by failure.',
      'The slowest percent is measured at the concurrency of your peak.',
      'The new provider’s token count is reconciled with yours.',
      'The first invoice of the new provider matches the prediction.',
      'Going back has been rehearsed: a switch in the gateway, not a deployment.',
    ],
  },
  {
    id: 'cutover',
    title: 'Phase three: cut over',
    items: [
      'Someone owns the decision at each step, and is reachable while it holds.',
      `Step one: ${said(RULES['cutover-first-share'].amount, percent(0))} of traffic. Hold until every trigger below has stayed quiet over a full week.`,
      `Step two: ${said(RULES['cutover-middle-share'].amount, percent(0))}. Hold again, through a peak and a month-end if you have one.`,
      'Step three: all traffic, the old provider still answering on demand.',
      'Alerts exist for each rollback trigger, and each has fired once in a test.',
      'Support and sales know the dates and what a customer might notice.',
    ],
  },
  {
    id: 'finish',
    title: 'Phase four: finish',
    items: [
      'Prompts, caching and batch sizes are tuned to the new provider.',
      'A whole month has been invoiced and reconciled.',
      'The loaded cost is compared with the plan, engineering hours included.',
      'Keys, contracts and dashboards of the old provider are closed, or kept as the tested fallback.',
      'What the migration took, in weeks and dollars, is written down for the next one.',
    ],
  },
];

export const STATUSES: readonly Choice[] = [
  { value: 0, label: 'Open' },
  { value: 1, label: 'Under way' },
  { value: 2, label: 'Done' },
  { value: 3, label: 'Not needed' },
];
const [, , DONE, NOT_NEEDED] = STATUSES;

/** Roll back one step, at once, when one of these shows; then find out why. */
export const ROLLBACK_TRIGGERS: readonly (readonly [signal: string, threshold: string])[] = [
  ['Gate pass rate', `down ${points(RULES['review-gate-drop'].amount)} or more on the moved traffic`],
  ['Retry rate', `up ${points(RULES['review-retry-rise'].amount)} or more`],
  ['Slowest percent', `over its limit for ${said(RULES['review-latency-hours'].amount, count(0, 'hour'))}`],
  ['Fallback', `carries more than ${said(RULES['review-fallback-share'].amount, percent(0))} of requests`],
  ['Loaded cost', `off the plan by more than ${said(RULES['migrated-cost-goal'].amount, percent(0))}, with the gate within ${points(RULES['migrated-gate-goal'].amount)}`],
  ['Data', 'anything stored or sent that the written answer excludes'],
];

/** After the migration: signs that the stage was entered too early. */
export const REVERT_SIGNALS: readonly (readonly [situation: string, signal: string, goBackTo: string])[] = [
  ['Several providers', `their upkeep takes more than ${said(RULES['revert-overhead-share'].amount, percent(0))} of what they save`, 'one provider'],
  [
    'Rented GPUs',
    `busy less than your break-even, or ${said(RULES['revert-utilization'].amount, percent(0))} by the source essay, for ${said(RULES['revert-months'].amount, count(0, 'month'))} in a row`,
    'serverless for that workload',
  ],
  ['A team that runs its own GPUs', `more than ${said(RULES['revert-operations-share'].amount, percent(0))} of its time goes into operations`, 'managed endpoints'],
];

function points(share: number): string {
  return format(share * 100, count(0, 'point'));
}

const itemKey = (phase: Phase, index: number, part: string): string => `${phase.id}.item${index + 1}.${part}`;
const remaining = (phase: Phase): string => `${phase.id}.remaining`;

/** Each phase with an item a row: status, owner, due day, evidence. */
export const phaseTable = (phase: Phase): Table => ({
  title: phase.title,
  head: ['Item', 'Status', 'Owner', 'Due', 'Evidence'],
  rows: phase.items.map((item, index): Cell[] => {
    const label = (what: string) => `${phase.title}, item ${index + 1}: ${what}`;
    return [
      item,
      choiceField({ key: itemKey(phase, index, 'status'), label: label('status'), initial: 0 }, STATUSES, ''),
      textField(itemKey(phase, index, 'owner'), label('owner')),
      dateField(itemKey(phase, index, 'due'), label('due')),
      textField(itemKey(phase, index, 'evidence'), label('evidence')),
    ];
  }),
});

export const remainingResult = (phase: Phase): Result => {
  const cells = `[${itemKey(phase, 0, 'status')}..${itemKey(phase, phase.items.length - 1, 'status')}]`;
  const formula = `${phase.items.length}-COUNTIF(${cells},"${DONE!.label}")-COUNTIF(${cells},"${NOT_NEEDED!.label}")`;
  return numberResult(remaining(phase), { label: `${phase.title}: items open`, show: count(0) }, formula);
};

const NOTHING_OPEN = 'Every item is done.';

/** The first phase that is not finished. */
export const nextResult: Result = {
  ...textResult(
    'checklist.next',
    'Where you stand',
    PHASES.reduceRight((rest, phase) => `IF([${remaining(phase)}]>0,"${phase.title}",${rest})`, `"${NOTHING_OPEN}"`),
  ),
  isAnswer: true,
};

export function checklistValues(entries: Entries): Results {
  const open = PHASES.map((phase) => [
    remaining(phase),
    phase.items.filter((_, index) => {
      const status = entries[itemKey(phase, index, 'status')];
      return status !== DONE!.value && status !== NOT_NEEDED!.value;
    }).length,
  ] as const);
  const next = PHASES.find((_, index) => open[index]![1] > 0);
  return { ...Object.fromEntries(open), 'checklist.next': next?.title ?? NOTHING_OPEN };
}
