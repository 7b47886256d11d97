/**
 * The one formatter: the only place that rounds a number or writes `$`, `%`, a multiple sign or a unit's name.
 * The same code runs in the build and in the browser, without `Intl`, so both write the same characters.
 */
import { groupedDigits } from './grouped-digits.ts';

/** How a number is shown. `decimals` are digits after the point; nouns and periods are part of the quantity. */
export type Display = Digits &
  (
    | { readonly kind: 'money'; readonly per?: string }
    | { readonly kind: 'percent' }
    | { readonly kind: 'multiple'; readonly word: '×' | 'times' }
    | { readonly kind: 'count'; readonly noun?: string }
    | { readonly kind: 'scaled'; readonly scale: Scale; readonly noun?: string; readonly currency?: boolean }
    | { readonly kind: 'words'; readonly noun?: string }
  );

interface Digits {
  readonly decimals: number;
  /** More decimals are shown whenever fewer than this many significant digits would be, unless the number is whole. */
  readonly significant?: number;
}

export type Scale = 'thousand' | 'million' | 'billion' | 'trillion';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const SCALES: Record<Scale, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** `$15,582` or, with a period, `$15,582 a month`. `per` is written as it is read: 'a month', 'per success'. */
export const money = (decimals: number, per?: string): Display => ({ kind: 'money', decimals, ...(per && { per }) });
/** A share as a percentage: 0.95 is `95%`. */
export const percent = (decimals = 0): Display => ({ kind: 'percent', decimals });
/** A ratio: `13.8 times`, or `13.8×` for tables. */
export const multiple = (decimals = 1, word: '×' | 'times' = 'times'): Display => ({ kind: 'multiple', decimals, word });
/** A count, with its noun in the singular: `count(0, 'request')` shows `500,000 requests`. */
export const count = (decimals = 0, noun?: string): Display => ({ kind: 'count', decimals, ...(noun && { noun }) });
/** A large number in words: `141 million tokens`, or with currency `$1.2 million`. */
export const scaled = (
  decimals: number,
  scale: Scale,
  options: { noun?: string; currency?: boolean } = {},
): Display => ({ kind: 'scaled', decimals, scale, ...options });
/** A small whole number as prose pins it: `two weeks`. Only `formatPinned` writes the word, so that calculators do not carry the list. */
export const inWords = (noun?: string): Display => ({ kind: 'words', decimals: 0, ...(noun && { noun }) });
/** The same display, given more decimals whenever fewer than this many significant digits would show: for calculators. */
export const significant = (display: Display, digits: number): Display => ({ ...display, significant: digits });

/** Why a number cannot be shown. Both mean that the page would lie. */
export class FormatError extends Error {
  readonly problem: 'not-finite' | 'vanishing-zero' | 'knife-edge';
  constructor(problem: FormatError['problem'], message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Nearer than this (relative) to a rounding boundary, the order of additions could change the digit shown. */
const KNIFE_EDGE = 1e-9;

/** More decimals than any number here has before it is 0 for all purposes. */
const MOST_DECIMALS = 30;

/**
 * The text of a number.
 * @throws FormatError `not-finite` for NaN and infinities, almost always a division by zero;
 *   `vanishing-zero` when a number that is not 0 would be shown as 0.
 */
export function format(value: number, display: Display): string {
  if (!Number.isFinite(value)) throw new FormatError('not-finite', `${value} cannot be shown: it is almost always a division by zero`);
  const scaledValue = toShownScale(value, display);
  const decimals = decimalsFor(scaledValue, display);
  const rounded = roundHalfUp(scaledValue, decimals);
  if (rounded === 0 && value !== 0) {
    throw new FormatError('vanishing-zero', `${value} is not 0 but would be shown as 0 with ${decimals} decimals: show more digits`);
  }
  return dress(group(Math.abs(rounded), decimals), rounded < 0 ? '−' : '', rounded, display);
}

/**
 * The text of a number that is quoted in prose, refused when its last digit is not certain.
 * @throws FormatError as `format`, and `knife-edge` when the value lies on a rounding boundary.
 */
export function formatPinned(value: number, display: Display): string {
  const text = format(value, display);
  const scaledValue = toShownScale(value, display);
  const shifted = Math.abs(scaledValue) * 10 ** decimalsFor(scaledValue, display);
  const distance = Math.abs(shifted - Math.floor(shifted) - 0.5);
  if (distance <= KNIFE_EDGE * Math.max(1, shifted)) {
    throw new FormatError('knife-edge', `${value} lies on a rounding boundary (${text}): show another number of digits`);
  }
  return display.kind === 'words' ? text.replace(/^\d+/, (digits) => WORDS[Number(digits)] ?? digits) : text;
}

/** A range with its unit written once: `30–50%`, `$1.76–2.39`. Equal ends show as one number. */
export function formatRange(low: number, high: number, display: Display): string {
  const [lowText, highText] = [formatPinned(low, display), formatPinned(high, display)];
  if (lowText === highText) return lowText;
  if (display.kind === 'words') return `${lowText.split(' ')[0]} to ${highText}`;
  const [lowDigits, highDigits] = [digitsOf(lowText), digitsOf(highText)];
  const prefix = highText.slice(0, highText.indexOf(highDigits));
  const suffix = highText.slice(highText.indexOf(highDigits) + highDigits.length);
  return `${prefix}${lowDigits}–${highDigits}${suffix}`;
}

const shownFactor = (display: Display): number => {
  if (display.kind === 'percent') return 100;
  if (display.kind === 'scaled') return 1 / SCALES[display.scale];
  return 1;
};

const toShownScale = (value: number, display: Display): number => value * shownFactor(display);

function decimalsFor(shown: number, display: Display): number {
  // A whole number has no digits to hide: 1 GPU is never 1.0 GPU.
  if (display.significant === undefined || Number.isInteger(shown)) return display.decimals;
  const needed = display.significant - 1 - Math.floor(Math.log10(Math.abs(shown)));
  // Nobody writes $1.4.
  const usual = display.kind === 'money' && needed === 1 ? 2 : needed;
  return Math.min(MOST_DECIMALS, Math.max(display.decimals, usual));
}

/** Rounds the shortest decimal that stands for the number, so 1.005 gives 1.01 although its binary value lies below. */
function roundHalfUp(value: number, decimals: number): number {
  if (Math.abs(value) >= Number.MAX_SAFE_INTEGER) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  if (shifted >= Number.MAX_SAFE_INTEGER) return value;
  return Math.sign(value) * Number(`${shifted}e-${decimals}`);
}

const group = (magnitude: number, decimals: number): string =>
  groupedDigits(magnitude < Number.MAX_SAFE_INTEGER ? magnitude.toFixed(decimals) : BigInt(magnitude).toString());

function dress(digits: string, sign: string, rounded: number, display: Display): string {
  switch (display.kind) {
    case 'money':
      return `${sign}$${digits}${display.per ? ` ${display.per}` : ''}`;
    case 'percent':
      return `${sign}${digits}%`;
    case 'multiple':
      return display.word === '×' ? `${sign}${digits}×` : `${sign}${digits} times`;
    case 'count':
    case 'words':
      return `${sign}${digits}${display.noun ? ` ${plural(display.noun, rounded)}` : ''}`;
    case 'scaled':
      return `${sign}${display.currency ? '$' : ''}${digits} ${display.scale}${display.noun ? ` ${plural(display.noun, 2)}` : ''}`;
  }
}

/** The plural goes on the noun's first word when the rest is a period or place: `8 hours a month`, `2 GPUs`. */
function plural(noun: string, howMany: number): string {
  if (Math.abs(howMany) === 1) return noun;
  const [, head = noun, rest = ''] = /^(.*?)( (?:a|an|per|of|in|at) .*)?$/.exec(noun) ?? [];
  return `${head}${/(?:s|x|ch)$/.test(head) ? 'es' : 's'}${rest}`;
}

const digitsOf = (text: string): string => /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? text;
