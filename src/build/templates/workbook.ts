import { writeXlsx, type Cell as WrittenCell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { initialEntries } from '../../../templates/entries.ts';
import { writtenFormula } from '../../../templates/formula.ts';
import { absolute, layoutOf, LISTS, nameOf, type Layout, type PlacedCell, type SheetLayout } from '../../../templates/layout.ts';
import { neutral } from '../../../templates/neutral.ts';
import { daysOf } from '../../../templates/xlsx/days.ts';
import type { Entries, Field, Results, Template } from '../../../templates/template.ts';
import { inputFormat, numberFormat } from './number-format.ts';
import { squeezed } from './squeeze.ts';
import { readMe } from './read-me.ts';
import { STYLES } from './styles.ts';
import { validationsOf } from './validation.ts';

/** What the cells of a blank template hold. */
interface Content {
  readonly layout: Layout;
  readonly entries: Entries;
  readonly results: Results;
}

/** The workbook of a template: the same bytes whenever it is written. */
export async function workbook(template: Template): Promise<Uint8Array<ArrayBuffer>> {
  const layout = layoutOf(template);
  const entries = initialEntries(template);
  const content = { layout, entries, results: template.compute(entries) };
  const modified = new Date(`${template.edition.asOf}T00:00:00Z`);
  const written = await writeXlsx({
    properties: { title: template.title, description: template.summary, creator: 'Loaded Cost', created: modified, modified },
    sheets: [readMe(template), ...layout.sheets.map((sheet) => writtenSheet(sheet, content, template)), listsSheet(layout)],
    namedRanges: [...layout.places].flatMap(([key, place]) => (place.isNamed ? [{ name: nameOf(key), range: `${place.sheet}!${absolute(place)}` }] : [])),
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return squeezed(new Uint8Array(written));
}

function writtenSheet(sheet: SheetLayout, content: Content, template: Template): WriteSheet {
  const { section, cells } = sheet;
  const [table] = section.tables;
  const headRow = section.tables.length === 1 && table!.head.length > 0 ? cells.find(({ role }) => role === 'head')!.row : undefined;
  return {
    name: section.name,
    columns: section.widths.map((width) => ({ width })),
    rows: Array.from({ length: sheet.rows }, () => []),
    cells: new Map(cells.map((placed) => [`${placed.row},${placed.column}`, writtenCell(placed, content)])),
    merges: cells.flatMap((placed) => mergeOf(placed, sheet)),
    rowDefs: new Map(cells.flatMap((placed) => heightOf(placed, sheet))),
    dataValidations: validationsOf(cells, content.layout),
    protection: { sheet: true },
    view: { showGridLines: false },
    ...(headRow !== undefined && { freezePane: { rows: headRow + 1, columns: 1 } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: sum(section.widths) > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headRow !== undefined && { printTitlesRow: `$${headRow + 1}:$${headRow + 1}` }),
    },
    headerFooter: { oddFooter: `&L${template.title}, edition ${template.edition.id}&C&A&RPage &P of &N` },
  };
}

/** Characters that fit the width of an upright page at a legible size. */
const PORTRAIT_WIDTH = 120;
const POINTS_PER_LINE = 15;
const TITLE_POINTS = 28;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function writtenCell({ cell, role, sheet }: PlacedCell, { layout, entries, results }: Content): Partial<WrittenCell> {
  if (typeof cell === 'string') return { value: neutral(cell), type: 'string', style: STYLES[role] };
  switch (cell.kind) {
    case 'words':
      return { value: neutral(cell.text), type: 'string', style: cell.url ? STYLES.link : STYLES.body, ...(cell.url && { hyperlink: { target: cell.url } }) };
    case 'constant':
      return { ...(cell.value === undefined ? EMPTY : { value: cell.value, type: 'number' }), style: { ...STYLES.result, numFmt: numberFormat(cell.show) } };
    case 'result': {
      const style: CellStyle = cell.isAnswer ? STYLES.answer : STYLES.result;
      const numFmt = cell.show === 'text' ? {} : { numFmt: numberFormat(cell.show) };
      return { type: 'formula', value: null, formula: writtenFormula(cell.formula, sheet, layout), formulaResult: cached(results[cell.key]), style: { ...style, ...numFmt } };
    }
    default:
      return { ...heldIn(cell, entries[cell.key]), style: { ...STYLES.input, numFmt: fieldFormat(cell) } };
  }
}

/** What a viewer shows that does not calculate. Programs that do recalculate on opening, so the last digits would only weigh. */
const cached = (result: number | string | undefined): number | string => (typeof result === 'number' ? Number(result.toPrecision(CACHED_DIGITS)) : (result ?? ''));
const CACHED_DIGITS = 8;

const EMPTY = { value: null, type: 'empty' } as const;

function heldIn(field: Field, entry: number | string | undefined): Partial<WrittenCell> {
  if (entry === undefined) return EMPTY;
  if (field.kind === 'choice') return { value: field.choices.find(({ value }) => value === entry)!.label, type: 'string' };
  if (field.kind === 'date') return { value: daysOf(String(entry)), type: 'number' };
  return typeof entry === 'number' ? { value: entry, type: 'number' } : { value: neutral(entry), type: 'string' };
}

const fieldFormat = (field: Field): string =>
  field.kind === 'number' ? inputFormat(field.spec.show, field.spec.whole === true) : field.kind === 'date' ? 'yyyy-mm-dd' : 'General';

/** Introductions run over the whole width, and so does a text that ends its row. */
function mergeOf({ cell, role, row, column }: PlacedCell, { section, cells }: SheetLayout) {
  const last = section.widths.length - 1;
  const endsRow = !cells.some((other) => other.row === row && other.column > column);
  const isLong = role === 'intro' || (typeof cell !== 'string' && cell.kind === 'result' && cell.show === 'text');
  return isLong && endsRow && column < last ? [{ startRow: row, endRow: row, startCol: column, endCol: last }] : [];
}

/** Rows with merged cells do not grow by themselves; those of long texts get their lines beforehand. */
function heightOf({ cell, role, row }: PlacedCell, { section }: SheetLayout): [number, { height: number }][] {
  if (role === 'title') return [[row, { height: TITLE_POINTS }]];
  if (role === 'intro') return [[row, { height: POINTS_PER_LINE * Math.ceil((typeof cell === 'string' ? cell : '').length / (sum(section.widths) * 0.95)) }]];
  if (typeof cell !== 'string' && cell.kind === 'result' && cell.lines) return [[row, { height: POINTS_PER_LINE * cell.lines }]];
  return [];
}

/** The answers of choices, a column for each list. */
function listsSheet({ lists }: Layout): WriteSheet {
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length));
  return {
    name: LISTS,
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ choices }) => choices[row]?.label ?? null)),
    hidden: true,
    protection: { sheet: true },
  };
}
