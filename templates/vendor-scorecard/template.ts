import { VENDOR_GATES, vendorScorecard } from '../../src/engine/models/vendor-scorecard.ts';
import { choiceField } from '../entries.ts';
import { dateField, textField, words, type Cell, type Entries, type Section, type Template } from '../template.ts';
import type { TemplateData } from '../data.ts';
import { GATE_QUESTIONS } from './gates.ts';
import { countsResult, GATES, keyOf, REGULATED, SCORES, totals, VENDORS, vendorLabel, vendorResults, type Vendor } from './vendors.ts';

const { regulated } = vendorScorecard.inputs;

/** Workload, vendors and the result side by side: what goes on the table in the meeting. */
const summary: Section = {
  name: 'Summary',
  title: 'Vendor scorecard',
  intro: ['One scorecard judges vendors for one workload. The gates carry no weights: a vendor cannot buy back a failure with a low price.'],
  widths: [34, 30, 30, 30, 30],
  tables: [
    {
      title: 'The workload',
      head: [],
      rows: [
        [words('Workload', { labels: 'workload.name' }), textField('workload.name', 'Workload')],
        [words('Scored by', { labels: 'workload.by' }), textField('workload.by', 'Scored by')],
        [words('On', { labels: 'workload.on' }), dateField('workload.on', 'Scored on')],
        [
          words(regulated.label, { labels: REGULATED }),
          choiceField({ key: REGULATED, label: regulated.label, initial: 0 }, regulated.choices!, regulated.hint),
        ],
      ],
    },
    {
      title: 'Vendors side by side',
      head: ['Gate', ...VENDORS.map(vendorLabel)],
      rows: [
        ['Name', ...VENDORS.map((vendor) => textField(keyOf(vendor, 'name'), `${vendorLabel(vendor)}: name`))],
        ...GATES.map((gate): Cell[] => [VENDOR_GATES[gate].name, ...VENDORS.map((vendor) => shownOnSummary(vendor, countsResult(vendor, gate)))]),
        ['Decision', ...VENDORS.map((vendor) => shownOnSummary(vendor, totals(vendor).verdict))],
      ],
    },
  ],
};

/** A result of a vendor's own sheet, repeated here. */
function shownOnSummary(vendor: Vendor, { key, label, isAnswer }: { key: string; label: string; isAnswer?: boolean }): Cell {
  const part = key.slice(key.indexOf('.') + 1);
  return { kind: 'result', key: `summary.${vendor}.${part}`, label: `${label}, summary`, show: 'text', formula: `[${key}]&""`, ...(isAnswer && { isAnswer }) };
}

const gates: Section = {
  name: 'Gates',
  title: 'The gates',
  intro: ['Write down your own line before you look at a vendor, and date it. Where you leave it blank, the suggestion stands.'],
  widths: [22, 32, 34, 26, 26, 26, 30],
  tables: [
    {
      title: 'What to ask, how to check, where the line is',
      head: ['Gate', 'Ask', 'Check it yourself', 'Passes when', 'Conditional when', 'Fails when', 'Your own line'],
      rows: GATES.map((gate): Cell[] => {
        const { name, verify } = VENDOR_GATES[gate];
        const { question, passes, conditional, fails } = GATE_QUESTIONS[gate];
        return [name, question, verify, passes, conditional, fails, textField(`line.${gate}`, `${name}: your own line`)];
      }),
    },
  ],
};

const vendorSection = (vendor: Vendor): Section => ({
  name: `Vendor${vendor}`,
  title: vendorLabel(vendor),
  intro: ['Score each gate. A fail eliminates the vendor unless a control makes up for it; name that control, or leave the column blank.'],
  widths: [26, 14, 32, 40, 14, 20, 14],
  tables: [
    {
      title: `${vendorLabel(vendor)}, gate by gate`,
      head: ['Gate', 'Score', 'Compensating control', 'Evidence', 'Date', 'Owner', 'Counts as'],
      rows: GATES.map((gate) => gateRow(vendor, gate)),
    },
    {
      title: `${vendorLabel(vendor)}, result`,
      head: [],
      rows: [
        ['Passes', totals(vendor).counts[0]!],
        ['Conditional passes', totals(vendor).counts[1]!],
        ['Failures that eliminate', totals(vendor).counts[2]!],
        ['Gates without a score', totals(vendor).counts[3]!],
        ['Decision', totals(vendor).verdict],
      ],
    },
  ],
});

function gateRow(vendor: Vendor, gate: (typeof GATES)[number]): Cell[] {
  const { name, verify } = VENDOR_GATES[gate];
  const label = (what: string) => `${vendorLabel(vendor)}, ${name}: ${what}`;
  const key = (part: string) => keyOf(vendor, `${gate}.${part}`);
  return [
    name,
    choiceField({ key: key('score'), label: label('score') }, SCORES, verify),
    textField(key('control'), label('compensating control')),
    textField(key('evidence'), label('evidence')),
    dateField(key('date'), label('date')),
    textField(key('owner'), label('owner')),
    countsResult(vendor, gate),
  ];
}

function compute(entries: Entries) {
  const results = Object.assign({}, ...VENDORS.map((vendor) => vendorResults(vendor, entries))) as Record<string, number | string | undefined>;
  const repeated = VENDORS.flatMap((vendor) =>
    [...GATES.map((gate) => `${gate}.counts`), 'verdict'].map((part) => [`summary.${vendor}.${part}`, results[keyOf(vendor, part)]] as const),
  );
  return { ...results, ...Object.fromEntries(repeated) };
}

export const template = ({ edition }: TemplateData): Template => ({
  slug: 'vendor-scorecard',
  title: 'Vendor scorecard',
  summary: 'Gate by gate for several vendors side by side, each with evidence, date and owner; a failure that nothing compensates for eliminates.',
  howTo: [
    'Name the workload, and say whether it is regulated.',
    'Under Gates, write your own line for each before you look at a vendor.',
    'Give each vendor a sheet: score every gate, and write down the evidence, its date and who answers for it.',
    'A gate that you could not verify is not a pass: score it conditional at best.',
    'Read the decision on the summary.',
  ],
  sections: [summary, gates, ...VENDORS.map(vendorSection)],
  compute,
  limits: vendorScorecard.limits,
  conventions: [],
  isChecklist: true,
  edition,
});
