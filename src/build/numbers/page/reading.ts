/** A stretch of text that a reader sees in one piece: what is between two block boundaries. */
export interface Run {
  /** As it is on the page. */
  visible: string;
  /** The same length, with everything masked that answers for its own numerals: claims, bindings, dates, exemptions. */
  masked: string;
}

/** A place in a page's text. */
export interface Spot {
  readonly run: Run;
  readonly start: number;
}

/** `<a href="/numbers/scope/#id" data-value="…">text</a>`, or in the ledger itself `<data value="…" data-claim="scope.id">`. */
export interface ClaimMark extends Spot {
  readonly id: string;
  readonly text: string;
  /** The unrounded value, for machines. */
  readonly value: string | undefined;
  /** The heading it is in, such as `h2`. */
  readonly heading: string | undefined;
  /** True when nothing but the claim is in its paragraph, or it is in no paragraph at all. */
  readonly ownBlock: boolean;
}

/** `<span data-bind="kind key">text</span>`, an input's value, or `data-bind-<attribute>`. */
export interface BindMark extends Spot {
  readonly key: string;
  readonly text: string;
  /** The attribute that holds the text; undefined for the element's own text. */
  readonly attribute: string | undefined;
}

/** `<time datetime="…">text</time>` */
export interface TimeMark extends Spot {
  readonly datetime: string;
  readonly text: string;
}

/** `<span data-plain="why">text</span>` */
export interface PlainMark extends Spot {
  readonly why: string;
  readonly text: string;
}

/** Text that a reader meets outside the page's flow: the title, a description, an alternative text. */
export interface AttributeText extends Spot {
  /** `alt of <img>`, `<title>`, `<meta description>`. */
  readonly where: string;
  readonly text: string;
}

/** A piece of an equation or sum: shown text, with its unrounded value when it is a claim. */
export interface Piece {
  readonly text: string;
  readonly value: number | undefined;
}

/** An element with `data-equation`. */
export interface EquationMark extends Spot {
  readonly pieces: readonly Piece[];
}

/** An element with `data-sum`: the texts of its `data-part`s and `data-total`s. */
export interface SumMark extends Spot {
  readonly parts: readonly string[];
  readonly totals: readonly string[];
}

/** How a numeral is accounted for. */
export type Cover = 'claim' | 'binding' | 'date' | 'plain' | 'code';

/** All that the checks need to know of one built page. */
export interface PageReading {
  /** Relative to the folder of built pages: `cost-illusion/index.html`. */
  readonly path: string;
  readonly runs: readonly Run[];
  readonly claims: readonly ClaimMark[];
  readonly binds: readonly BindMark[];
  readonly times: readonly TimeMark[];
  readonly plains: readonly PlainMark[];
  readonly attributes: readonly AttributeText[];
  readonly equations: readonly EquationMark[];
  readonly sums: readonly SumMark[];
  /** Numerals inside elements that account for them. */
  readonly covered: Readonly<Record<Cover, number>>;
}

/** The sentence around a place, on one line, no longer than a reader of a report wants. */
export function sentenceAt({ run, start }: Spot): string {
  const before = run.visible.slice(0, start);
  const from = Math.max(0, ...Array.from(before.matchAll(/[.!?:]["”)]?\s+(?=\p{Lu}|\p{N}|$)/gu), ({ 0: end, index }) => index + end.length));
  const rest = run.visible.slice(start);
  const to = start + (/[.!?]["”)]?(?=\s|$)/.exec(rest)?.index ?? rest.length) + 1;
  return shorten(oneLine(run.visible.slice(from, to)), oneLine(run.visible.slice(from, start)).length);
}

/** White space as a browser shows it: one space, none at the ends. A no-break space stays what it is. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

const LONGEST = 160;

/** Keeps the words around a place. */
function shorten(sentence: string, at: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const from = Math.max(0, Math.min(at - LONGEST / 2, sentence.length - LONGEST));
  return `${from > 0 ? '…' : ''}${sentence.slice(from, from + LONGEST).trim()}${from + LONGEST < sentence.length ? '…' : ''}`;
}
