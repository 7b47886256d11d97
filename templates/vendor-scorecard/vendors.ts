import { RULES } from '../../src/engine/rules.ts';
import { required } from '../../src/engine/outcome.ts';
import { defaults } from '../../src/engine/models/model.ts';
import {
  COMPENSATED_FAIL,
  CONDITIONAL,
  FAIL,
  PASS,
  VENDOR_GATES,
  vendorScorecard,
  vendorVerdict,
  type VendorGate,
  type VendorScorecardInputs,
} from '../../src/engine/models/vendor-scorecard.ts';
import { count } from '../../src/engine/format.ts';
import { firstOf } from '../formula.ts';
import type { Choice, Entries, Result, Results } from '../template.ts';

export const GATES = Object.keys(VENDOR_GATES) as readonly VendorGate[];

/** The vendors side by side: as many as fit a page. */
export const VENDORS = ['A', 'B', 'C', 'D'] as const;
export type Vendor = (typeof VENDORS)[number];
export const keyOf = (vendor: Vendor, part: string): string => `vendor${vendor}.${part}`;
export const REGULATED = 'workload.regulated';

/** A fail with a named control is scored as a fail; the control stands in its own column. */
export const SCORES: readonly Choice[] = [
  { value: 0, label: 'Fail' },
  { value: 1, label: 'Conditional' },
  { value: 2, label: 'Pass' },
];
const MODEL_SCORES: Readonly<Record<number, number>> = { 0: FAIL, 1: CONDITIONAL, 2: PASS };

const ELIMINATES = 'Eliminates';
const COUNTS_CONDITIONAL = 'Conditional';
const COUNTS_PASS = 'Pass';
const UNDECIDED = 'Not decided: gates without a score remain.';

/** How one gate of one vendor counts, the control taken into account; empty while it has no score. */
export function countsResult(vendor: Vendor, gate: VendorGate): Result {
  const [score, control] = [`[${keyOf(vendor, `${gate}.score`)}]`, `[${keyOf(vendor, `${gate}.control`)}]`];
  const noControl = `LEN(TRIM(${control}))=0`;
  // For the compliance of a regulated workload no control compensates.
  const eliminates = gate === 'compliance' ? `OR(${noControl},IFERROR([${REGULATED}],0)=1)` : noControl;
  const counted = `IF(${score}=0,IF(${eliminates},"${ELIMINATES}","${COUNTS_CONDITIONAL}"),IF(${score}=1,"${COUNTS_CONDITIONAL}","${COUNTS_PASS}"))`;
  return {
    kind: 'result',
    key: keyOf(vendor, `${gate}.counts`),
    label: `${vendorLabel(vendor)}, ${VENDOR_GATES[gate].name}: counts as`,
    show: 'text',
    formula: `IFERROR(${counted},"")`,
  };
}

export const vendorLabel = (vendor: Vendor): string => `Vendor ${vendor}`;

/** How often each way of counting occurs, and the decision. */
export function totals(vendor: Vendor): { readonly counts: readonly Result[]; readonly verdict: Result } {
  const cells = `[${keyOf(vendor, `${GATES[0]!}.counts`)}..${keyOf(vendor, `${GATES.at(-1)!}.counts`)}]`;
  const total = (part: string, label: string, formula: string): Result => ({ kind: 'result', key: keyOf(vendor, part), label: `${vendorLabel(vendor)}: ${label}`, show: count(0), formula });
  const [failures, conditionals, unscored] = ['failures', 'conditionals', 'unscored'].map((part) => `[${keyOf(vendor, part)}]`);
  return {
    counts: [
      total('passes', 'passes', `COUNTIF(${cells},"${COUNTS_PASS}")`),
      total('conditionals', 'conditional passes', `COUNTIF(${cells},"${COUNTS_CONDITIONAL}")`),
      total('failures', 'failures that eliminate', `COUNTIF(${cells},"${ELIMINATES}")`),
      total('unscored', 'gates without a score', `${GATES.length}-[${keyOf(vendor, 'passes')}]-${conditionals!}-${failures!}`),
    ],
    verdict: {
      kind: 'result',
      key: keyOf(vendor, 'verdict'),
      label: `${vendorLabel(vendor)}: decision`,
      show: 'text',
      isAnswer: true,
      formula: firstOf(
        [
          [`${failures!}>0`, vendorVerdict(1, 0)],
          [`${unscored!}>0`, UNDECIDED],
          [`${conditionals!}>=${RULES['conditional-passes'].amount}`, vendorVerdict(0, RULES['conditional-passes'].amount)],
          [`${conditionals!}>0`, vendorVerdict(0, 1)],
        ],
        vendorVerdict(0, 0),
      ),
    },
  };
}

/** Every result of one vendor, from the model. A gate without a score counts for nothing, and leaves the decision open. */
export function vendorResults(vendor: Vendor, entries: Entries): Results {
  const scored = GATES.filter((gate) => modelScore(vendor, gate, entries) !== undefined);
  const judged = judge(vendor, scored, entries);
  const counts = GATES.map((gate): [string, string] => [keyOf(vendor, `${gate}.counts`), scored.includes(gate) ? counted(judge(vendor, [gate], entries)) : '']);
  const unscored = GATES.length - scored.length;
  return {
    ...Object.fromEntries(counts),
    [keyOf(vendor, 'passes')]: judged.passes - unscored,
    [keyOf(vendor, 'conditionals')]: judged.conditionals,
    [keyOf(vendor, 'failures')]: judged.failures,
    [keyOf(vendor, 'unscored')]: unscored,
    [keyOf(vendor, 'verdict')]: judged.failures === 0 && unscored > 0 ? UNDECIDED : judged.verdict,
  };
}

/** The model on these gates, with all others passing. */
function judge(vendor: Vendor, gates: readonly VendorGate[], entries: Entries) {
  const inputs: Record<string, number> = { ...defaults(vendorScorecard.inputs), regulated: entries[REGULATED] === 1 ? 1 : 0 };
  for (const gate of gates) inputs[gate] = modelScore(vendor, gate, entries)!;
  return required(vendorScorecard.compute(inputs as VendorScorecardInputs));
}

function modelScore(vendor: Vendor, gate: VendorGate, entries: Entries): number | undefined {
  const score = entries[keyOf(vendor, `${gate}.score`)];
  if (typeof score !== 'number') return undefined;
  const control = entries[keyOf(vendor, `${gate}.control`)];
  // A cell with nothing but spaces names no control.
  const isNamed = typeof control === 'string' && control.replaceAll(' ', '') !== '';
  return MODEL_SCORES[score] === FAIL && isNamed ? COMPENSATED_FAIL : MODEL_SCORES[score];
}

const counted = ({ failures, conditionals }: { failures: number; conditionals: number }): string =>
  failures > 0 ? ELIMINATES : conditionals > 0 ? COUNTS_CONDITIONAL : COUNTS_PASS;
