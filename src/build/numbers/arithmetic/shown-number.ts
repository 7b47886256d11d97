/** A number as a page shows it. */
export interface ShownNumber {
  readonly value: number;
  /** Without sign, grouping, percent or scale. */
  readonly digits: string;
  /** Half of the last digit shown, in the same scale: the number it was rounded from is at most this far away. */
  readonly halfStep: number;
  /** Characters read from the start of the text. */
  readonly length: number;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SHOWN = /^[−-]?\s*(?:[$€£]\s*)?(?<digits>\d[\d,]*(?:\.\d+)?)(?:\s?(?<percent>%)|\s(?<scale>thousand|million|billion|trillion)\b|×(?!\s*[\d$(]))?/;

/** Reads a shown number at the start of a text: `$8,240.50`, `95%`, `1.2 million`, `13.8×`. */
export function readShownNumber(text: string): ShownNumber | undefined {
  const found = SHOWN.exec(text);
  const digits = found?.groups?.['digits']?.replaceAll(',', '');
  if (!found || digits === undefined) return undefined;
  const { percent, scale } = found.groups ?? {};
  const factor = (percent ? 0.01 : 1) * (SCALES[scale ?? ''] ?? 1);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const sign = /^[−-]/.test(found[0]) ? -1 : 1;
  return { value: sign * Number(digits) * factor, digits, halfStep: 0.5 * 10 ** -decimals * factor, length: found[0].length };
}
