import type { Piece } from '../page/reading.ts';
import { add, divide, multiply, negate, overlap, point, power, type Interval } from './interval.ts';
import { readShownNumber, type ShownNumber } from './shown-number.ts';

type Sign = '+' | '−' | '×' | '/' | '^' | '(' | ')' | '=';
type Token = { readonly sign: Sign } | { readonly interval: Interval };

const SIGNS: Readonly<Record<string, Sign>> = {
  '+': '+', '−': '−', '-': '−', '×': '×', '·': '×', '*': '×', '/': '/', '÷': '/', '^': '^', '(': '(', ')': ')', '=': '=', '≈': '=',
};

/** What an equation's sides can be, from the numbers as shown; `undefined` when it is not one that can be worked out. */
export interface Sides {
  readonly sides: readonly Interval[];
  /** True when some numbers within the rounding of the shown ones make all sides equal. */
  readonly holds: boolean;
}

/**
 * Works an equation out from its shown numbers. A claim that is shown unrounded is exact, as is a whole number that is no claim; every
 * other shown number stands for all that round to it, as every number does around `≈`. Words are left out: they are units.
 * @returns undefined for something that is no equation.
 */
export function workOut(pieces: readonly Piece[]): Sides | undefined {
  const isRounded = pieces.some(({ text }) => text.includes('≈'));
  const tokens = pieces.flatMap((piece) => tokensOf(piece, isRounded));
  const sides = splitAtEquals(tokens).map((side) => new Evaluation(side).value());
  if (sides.length < 2 || sides.some((side) => side === undefined)) return undefined;
  const known = sides as Interval[];
  return { sides: known, holds: known.slice(1).every((side, index) => overlap(known[index] ?? side, side)) };
}

function tokensOf({ text, value }: Piece, isRounded: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (let rest = text.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const shown = /^[\d$€£]/.test(rest) || (value !== undefined && tokens.length === 0) ? readShownNumber(rest) : undefined;
    if (shown) tokens.push({ interval: intervalOf(shown, value, isRounded) });
    const sign = shown ? undefined : SIGNS[rest[0] ?? ''];
    if (sign) tokens.push({ sign });
    rest = rest.slice(shown?.length ?? (sign ? 1 : (/^[\p{L}.,’'–]+|^./u.exec(rest)?.[0].length ?? 1)));
  }
  return tokens;
}

function intervalOf({ value, halfStep, digits }: ShownNumber, exact: number | undefined, isRounded: boolean): Interval {
  const isExact = exact === undefined ? !isRounded && !digits.includes('.') : Math.abs(exact - value) <= 1e-9 * Math.abs(value);
  return isExact ? point(value) : { low: value - halfStep, high: value + halfStep };
}

function splitAtEquals(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sides: Token[][] = [[]];
  for (const token of tokens) {
    if ('sign' in token && token.sign === '=') sides.push([]);
    else sides.at(-1)?.push(token);
  }
  return sides;
}

/** Sum, product, power, bracket: the usual order of arithmetic. */
class Evaluation {
  private at = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The whole side; undefined when it is not an expression. */
  value(): Interval | undefined {
    const sum = this.sum();
    return this.at === this.tokens.length ? sum : undefined;
  }

  private sum(): Interval | undefined {
    let total = this.accept('−') ? map(this.product(), negate) : this.product();
    for (;;) {
      if (this.accept('+')) total = both(total, this.product(), add);
      else if (this.accept('−')) total = both(total, map(this.product(), negate), add);
      else return total;
    }
  }

  private product(): Interval | undefined {
    let total = this.factor();
    for (;;) {
      if (this.accept('×')) total = both(total, this.factor(), multiply);
      else if (this.accept('/')) total = both(total, this.factor(), divide);
      else return total;
    }
  }

  private factor(): Interval | undefined {
    const base = this.operand();
    return this.accept('^') ? both(base, this.factor(), power) : base;
  }

  private operand(): Interval | undefined {
    if (this.accept('(')) {
      const inside = this.sum();
      return this.accept(')') ? inside : undefined;
    }
    const token = this.tokens[this.at];
    if (!token || !('interval' in token)) return undefined;
    this.at += 1;
    return token.interval;
  }

  private accept(sign: Sign): boolean {
    const token = this.tokens[this.at];
    const found = token !== undefined && 'sign' in token && token.sign === sign;
    if (found) this.at += 1;
    return found;
  }
}

const map = (a: Interval | undefined, f: (a: Interval) => Interval): Interval | undefined => a && f(a);
const both = (
  a: Interval | undefined,
  b: Interval | undefined,
  f: (a: Interval, b: Interval) => Interval | undefined,
): Interval | undefined => a && b && f(a, b);
