import { SMALLEST_INPUT, type InputSpec } from '../src/engine/models/model.ts';
import { absolute, reference, listOf, listRange, nameOf, type Layout, type PlacedCell } from './layout.ts';
import type { Field } from './template.ts';

/** Formulas of the workbook, written with keys for cells: see `Result.formula`. */

/** Spreadsheets refuse a longer text inside a formula. */
const LONGEST_TEXT = 255;

/** A text inside a formula. */
export function quote(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'gu')) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** A number inside a formula. */
export const literal = (amount: number): string => {
  const [plain, scientific] = [String(amount), amount.toExponential().replace('+', '')];
  return (scientific.length < plain.length ? scientific : plain).toUpperCase();
};

/** Nothing while the block's note says why there is no result, else the formula. */
export const unlessNoted = (noteKey: string, formula: string): string => `IF([${noteKey}]<>"","",${formula})`;

/** The first sentence whose condition holds; the last stands alone. */
export const firstOf = (cases: readonly (readonly [condition: string, text: string])[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, text]) => `IF(${condition},${quote(text)},${rest})`, otherwise === '' ? '""' : quote(otherwise));

/** The sentences whose conditions hold, a space between them. */
export const allOf = (cases: readonly (readonly [condition: string, text: string])[]): string =>
  `TRIM(${cases.map(([condition, text]) => `IF(${condition},${quote(`${text} `)},"")`).join('&')})`;

/** `exceeds` of the engine: above the threshold by more than rounding. */
export const exceedsFormula = (amount: string, threshold: string): string =>
  `(${amount}>${threshold}+1E-12*MAX(1,ABS(${amount}),ABS(${threshold})))`;

/** `ratioOf` of the engine, less 1: nothing where the ratio means nothing. Expects a base above 0. */
export const varianceFormula = (amount: string, base: string): string =>
  `IF(${amount}=0,-1,IF(OR(${amount}/${base}>1E12,${amount}/${base}<1E-12),"",${amount}/${base}-1))`;

/** How many of the fields are blank or hold what the model refuses. */
export const missingFormula = (fields: readonly Field[]): string => fields.map(isMissing).join('+');

const isMissing = (field: Field): string =>
  field.kind === 'number' ? isRefused(field.spec, `[${field.key}:text]`) : `IF(ISNUMBER([${field.key}]),0,1)`;

/** 1 for a cell that holds no number, or one that the specification refuses, as `inputProblem` of the engine does; else 0. */
export function isRefused({ minimum, maximum, whole }: InputSpec, cell: string): string {
  const holds = [
    `${cell}>=${literal(minimum)}`,
    `${cell}<=${literal(maximum)}`,
    ...(whole ? [`INT(${cell})=${cell}`] : []),
    ...(minimum < SMALLEST_INPUT ? [`OR(${cell}=0,ABS(${cell})>=${literal(SMALLEST_INPUT)})`] : []),
  ];
  return `IF(ISNUMBER(${cell}),IF(AND(${holds.join(',')}),0,1),1)`;
}

/** A formula of a sheet with names and cells in place of keys. @throws for a key that is not in the template. */
export function writtenFormula(formula: string, sheet: string, layout: Layout): string {
  return formula.replace(/\[([^\][]+)\]/g, (_, token: string) => {
    const [first = '', last] = token.split('..');
    if (last !== undefined) return range(sheet, placed(layout, first), placed(layout, last));
    const [key = '', part] = token.split(':');
    const found = placed(layout, key);
    const { cell } = found;
    const written = found.isNamed ? nameOf(key) : `${prefix(sheet, found)}${reference(found)}`;
    if (typeof cell === 'string' || cell.kind !== 'choice' || part === 'text') return written;
    const offset = cell.choices[0]!.value - 1;
    const position = `MATCH(${written},${listRange(listOf(layout, cell.choices))},0)`;
    return offset === 0 ? position : `(${position}${offset > 0 ? '+' : ''}${offset})`;
  });
}

function placed({ places }: Layout, key: string): PlacedCell {
  const found = places.get(key);
  if (!found) throw new Error(`no cell has the key “${key}”`);
  return found;
}

/** The name of a sheet, where it is not the formula’s own. */
const prefix = (sheet: string, found: PlacedCell): string => (found.sheet === sheet ? '' : `${found.sheet}!`);

const range = (sheet: string, first: PlacedCell, last: PlacedCell): string => `${prefix(sheet, first)}${absolute(first)}:${absolute(last)}`;
