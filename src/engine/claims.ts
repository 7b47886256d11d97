import { claimContext, type GuideData } from './claim-context.ts';
import type { ConventionId } from './conventions.ts';
import type { Amount, InputRead } from './evidence.ts';
import { format, FormatError, formatPinned, formatRange, type Display } from './format.ts';
import type { Step } from './models/model.ts';
import { settle } from './outcome.ts';
import { withRulesFrom } from './rules.ts';
import { sourcesOf } from './sources-of.ts';
import type { Calculation, NumberTerm, Term, TermKind } from './terms.ts';
import type { Unit } from './units.ts';

/** A number that the prose quotes: what it means, and the forms in which it may be written. */
export interface NumberClaim {
  readonly term: Term;
  readonly shows: readonly Display[];
}

/** A word that the prose uses instead of a number, bound to an inequality: “twice” while the ratio is 1.9 to 2.1. */
export interface ComparisonClaim {
  readonly what: string;
  readonly term: NumberTerm;
  /** The words hold while low ≤ term < high. */
  readonly low: number;
  readonly high: number;
  readonly words: readonly string[];
}

export type Claim = NumberClaim | ComparisonClaim;
/** Ids are in kebab case and name the meaning, never the value. */
export type Claims = Readonly<Record<string, Claim>>;

/** A claim shown in one form or several, for a sentence and a table say; the text in the page must equal one of them. */
export const claim = (term: Term, ...shows: [Display, ...Display[]]): NumberClaim => ({ term, shows });

/** Words bound to an inequality: they hold while low ≤ term < high. */
export const comparison = (
  words: string | readonly string[],
  term: NumberTerm,
  bounds: { readonly low?: number; readonly high?: number },
): ComparisonClaim => ({
  what: term.what,
  term,
  low: bounds.low ?? -Infinity,
  high: bounds.high ?? Infinity,
  words: typeof words === 'string' ? [words] : words,
});

/** Claims of one chapter or page, checked for their names. */
export function defineClaims<C extends Claims>(claims: C): C {
  for (const id of Object.keys(claims)) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(`claim id “${id}” must be in kebab case, like monthly-saving`);
  }
  return claims;
}

/** A claim after evaluation. `problem` says why it has no text; a claim without one has at least one text. */
export interface EvaluatedClaim {
  /** Scope and id: `cost-illusion.monthly-saving`. */
  readonly id: string;
  readonly kind: TermKind | 'comparison';
  readonly what: string;
  readonly unit: Unit;
  /** Unrounded; undefined when the claim could not be evaluated. */
  readonly amount?: Amount;
  /** The texts that the page may show. */
  readonly texts: readonly string[];
  readonly reads: readonly InputRead[];
  /** All inputs that were touched, those included that turned out not to matter: known at once, where `reads` takes work. */
  readonly touched: readonly InputRead[];
  readonly steps: readonly Step[];
  readonly conventions: readonly ConventionId[];
  /** The models behind the amount, each with the inputs to open its calculator with. */
  readonly calculations: readonly Calculation[];
  readonly problem?: string;
}

/** Evaluates one claim on its own recorder. Never throws for what an author or a price can cause: that is `problem`. */
export function evaluateClaim(id: string, claimed: Claim, data: GuideData): EvaluatedClaim {
  const c = claimContext(data);
  const isComparison = 'words' in claimed;
  const { term } = claimed;
  const outcome = settle(() => withRulesFrom((rule) => c.wholeRule(rule), () => term.amount(c)));
  const read = c.reads();
  const base = { id, kind: isComparison ? ('comparison' as const) : term.kind, what: term.what, unit: unitOf(term, read), touched: read, conventions: term.conventions ?? [] };
  if (outcome.kind !== 'value') return { ...base, reads: read, texts: [], steps: [], calculations: [], problem: `${outcome.kind}: ${outcome.reason}` };
  const amount = outcome.value;
  let sources: readonly InputRead[] | undefined;
  const texts = isComparison ? comparisonTexts(claimed, Number(amount)) : numberTexts(claimed.shows, amount);
  return {
    ...base,
    amount,
    ...texts,
    // Worked out when asked for: the number check evaluates thousands of claims and reads few derivations.
    get reads() {
      return (sources ??= sourcesOf(term, read, data));
    },
    get steps() {
      return term.steps?.(c) ?? [];
    },
    get calculations() {
      return term.calculations?.(c) ?? [];
    },
  };
}

/** Evaluates every claim of a scope. */
export function evaluateClaims(scope: string, claims: Claims, data: GuideData): readonly EvaluatedClaim[] {
  return Object.entries(claims).map(([id, claimed]) => evaluateClaim(`${scope}.${id}`, claimed, data));
}

/** The amount as the ledger writes it: every digit that the number holds. */
export const unrounded = (amount: Amount): string =>
  typeof amount === 'number' ? String(amount) : `${amount.low}–${amount.high}`;

type Texts = Pick<EvaluatedClaim, 'texts' | 'problem'>;

function numberTexts(shows: readonly Display[], amount: Amount): Texts {
  try {
    return { texts: shows.map((show) => (typeof amount === 'number' ? formatPinned(amount, show) : formatRange(amount.low, amount.high, show))) };
  } catch (error) {
    if (error instanceof FormatError) return { texts: [], problem: `${error.problem}: ${error.message}` };
    throw error;
  }
}

function comparisonTexts({ words, low, high }: ComparisonClaim, amount: number): Texts {
  if (amount >= low && amount < high) return { texts: words };
  return { texts: [], problem: `no longer true: “${words.join('”, “')}” needs a value from ${low} to ${high}, and it is ${format(amount, { kind: 'count', decimals: 4 })}` };
}

const unitOf = (term: Term, reads: readonly InputRead[]): Unit => (term.unit === 'of the fact' ? (reads[0]?.unit ?? '1') : term.unit);
