import { invalid, value, type Outcome } from './outcome.ts';

const SUFFIXES: Record<string, number> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };
const PLAIN = /^(\d+|\d{1,3}(?:,\d{3})+)?(\.\d+)?(?:e([+-]?\d{1,3}))?$/i;

/**
 * Reads a number the way people type and paste one: `$1,200`, `1 200`, `3%`, `1.5k`, `2M`.
 * A percentage sign is dropped, not applied: the caller knows whether the field is in percent.
 * @returns the number, or `invalid` with what was found: never NaN.
 */
export function parseNumber(typed: string): Outcome<number> {
  const text = typed.trim();
  if (text === '') return invalid('Nothing is entered; a number is expected');
  const bare = text.replace(/[\s\u00a0\u202f_]/g, '').replace(/^([+\-−]?)(?:\$|USD)/i, '$1').replace(/(?:%|USD|\$)$/i, '');
  const [, sign = '', digits = '', suffix = ''] = /^([+\-−]?)(.*?)([kmb]?)$/i.exec(bare) ?? [];
  if (/^(?:\d+,\d{1,2}|0+,\d+)$/.test(digits) || /\.\d{3},/.test(digits)) {
    return invalid(`“${text}” has a decimal comma; write the decimals after a point, like 1.5`);
  }
  if (digits === '' || !PLAIN.test(digits)) return invalid(`“${text}” is not a number; enter one like 1,200 or 0.5`);
  const magnitude = Number(digits.replaceAll(',', '')) * (SUFFIXES[suffix.toLowerCase()] ?? 1);
  if (!Number.isFinite(magnitude)) return invalid(`“${text}” is too large to calculate with`);
  return value(sign === '' || sign === '+' ? magnitude : -magnitude);
}
