import type { LoadedCost } from '../models/loaded-cost.ts';

/** What the money of a monthly bill is spent on, in the order in which bars are stacked. */
export const COST_PARTS = [
  { part: 'tokens', output: 'tokenUsdPerMonth' },
  { part: 'gpu', output: 'gpuUsdPerMonth' },
  { part: 'repair', output: 'repairUsdPerMonth' },
  { part: 'engineering', output: 'engineeringUsdPerMonth' },
] as const satisfies readonly { part: string; output: keyof LoadedCost }[];

export type CostPart = (typeof COST_PARTS)[number]['part'];

export interface CostSegment {
  readonly part: CostPart;
  /** The output of the models that this part is. */
  readonly output: (typeof COST_PARTS)[number]['output'];
  readonly usdPerMonth: number;
  /** Its length as a share of the longest bill, from 0 to 1. */
  readonly length: number;
}

/** One monthly bill as a bar of its parts; parts of 0 are left out. */
export interface CostBar {
  readonly id: string;
  readonly name: string;
  readonly usdPerMonth: number;
  readonly segments: readonly CostSegment[];
}

export interface NamedBill {
  readonly id: string;
  readonly name: string;
  readonly bill: LoadedCost;
}

/** Bills as stacked bars on one scale, in the order given. */
export function costStack(bills: readonly NamedBill[]): readonly CostBar[] {
  const longest = Math.max(0, ...bills.map(({ bill }) => bill.monthlyUsd));
  return bills.map(({ id, name, bill }) => ({
    id,
    name,
    usdPerMonth: bill.monthlyUsd,
    segments: COST_PARTS.map(({ part, output }) => ({ part, output, usdPerMonth: bill[output], length: bill[output] / longest })).filter(
      ({ usdPerMonth }) => usdPerMonth > 0,
    ),
  }));
}

const PART_NAMES: Record<CostPart, string> = { tokens: 'tokens', gpu: 'GPU rent', repair: 'repair', engineering: 'engineering' };

/** At most this many offers are named for one part; a longer list says nothing more. */
const MOST_NAMES = 3;

/** One sentence on what the bars show: the largest part of each bill. It holds no numbers. */
export function costStackSummary(bars: readonly CostBar[]): string {
  const groups = COST_PARTS.map(({ part }) => ({ part, names: bars.filter((bar) => largestPart(bar) === part).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.names.length - b.names.length);
  const [only] = groups;
  if (!only) return 'There is no bill to draw.';
  if (groups.length === 1) return `The largest part of every bill is ${PART_NAMES[only.part]}.`;
  const phrases = groups.map(({ part, names }, index) => {
    const isRest = index === groups.length - 1 && names.length > 1;
    return `${PART_NAMES[part]} on ${isRest ? 'the rest' : listed(names)}`;
  });
  return `The largest part of the bill is ${inSentence(phrases)}.`;
}

function largestPart({ segments }: CostBar): CostPart | undefined {
  return segments.reduce<CostSegment | undefined>((most, segment) => (most && most.usdPerMonth >= segment.usdPerMonth ? most : segment), undefined)?.part;
}

const listed = (names: readonly string[]): string =>
  inSentence(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), 'others'] : names);

const inSentence = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
