import { count, money, multiple, percent, type Display } from './format.ts';
import type { Unit } from './units.ts';

const PERIODS: Readonly<Record<string, string>> = {
  s: 'a second',
  minute: 'a minute',
  hour: 'an hour',
  day: 'a day',
  month: 'a month',
  year: 'a year',
  Mtok: 'per million tokens',
  'Mtok-hour': 'per million tokens and hour',
  'GB-month': 'per GB and month',
  'host-month': 'per host and month',
  'seat-month': 'per seat and month',
};

/** Units that are not the plural of their own noun. */
const NOUNS: Readonly<Record<string, string>> = { GPU: 'GPU', GB: 'gigabyte', ms: 'millisecond', s: 'second', people: '' };

/** How an amount of a unit is written where nothing else is said: in ledgers and derivations. */
export function unitDisplay(unit: Unit): Display {
  if (unit === '1') return count();
  if (unit === 'ratio') return multiple(0, '×');
  if (unit === 'share') return percent();
  const [things = '', per] = unit.split('/');
  const period = per && (PERIODS[per] ?? `per ${per}`);
  if (things === 'USD') return money(2, period);
  const noun = NOUNS[things] ?? things.replace(/s$/, '');
  return count(0, [noun, period].filter(Boolean).join(' '));
}

/** The display with as many decimals as the number needs to show all its digits, but no more than `digits` significant ones. */
export function withDigits(display: Display, amount: number, digits: number): Display {
  const shown = display.kind === 'percent' ? amount * 100 : amount;
  const [mantissa = '', exponent = '0'] = String(Number(shown.toPrecision(digits))).split('e');
  const decimals = (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
  return { ...display, decimals: Math.max(display.decimals, decimals) };
}
