import { layoutOf, reference, type Layout } from '../layout.ts';
import { neutral } from '../neutral.ts';
import type { Cell, Entries, Field, Result, Results, Template } from '../template.ts';
import { daysOf } from './days.ts';
import { deflated, inflated, readZip, writeZip, type ZipEntry } from './zip.ts';

/**
 * The workbook of a template, filled in: the cells of its fields are replaced in the file as it was built, so that a browser
 * needs no library to write one. Without results the formulas keep no values, and whoever opens the file must calculate.
 */
export async function filledWorkbook(file: Uint8Array<ArrayBuffer>, template: Template, entries: Entries, results?: Results): Promise<Uint8Array<ArrayBuffer>> {
  const layout = layoutOf(template);
  const sheets = new Map(layout.sheets.map(({ section }, index) => [sheetFile(index), section.name]));
  const written = readZip(file).map(async (entry): Promise<ZipEntry> => {
    const sheet = sheets.get(entry.name);
    if (sheet === undefined) return entry;
    return deflated(entry.name, filledSheet(await inflated(entry), cellsOn(sheet, layout), entries, results));
  });
  return writeZip(await Promise.all(written));
}

/** The file of a section’s sheet. The first sheet explains the others, and sheets count from 1. */
const sheetFile = (index: number): string => `xl/worksheets/sheet${index + 2}.xml`;

type Filled = Field | Result;

const isFilled = (cell: Cell): cell is Filled => typeof cell !== 'string' && cell.kind !== 'words' && cell.kind !== 'constant';

const cellsOn = (sheet: string, { places }: Layout): ReadonlyMap<string, Filled> =>
  new Map([...places.values()].flatMap(({ cell, ...place }) => (place.sheet === sheet && isFilled(cell) ? [[reference(place), cell]] : [])));

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

function filledSheet(xml: string, cells: ReadonlyMap<string, Filled>, entries: Entries, results: Results | undefined): string {
  return xml.replace(CELL, (written: string, place: string, attributes: string, content: string | undefined = '') => {
    const cell = cells.get(place);
    if (!cell) return written;
    const style = / s="\d+"/.exec(attributes)?.[0] ?? '';
    const start = `<c r="${place}"${style}`;
    if (cell.kind === 'result') return start + resultXml(content, results && (results[cell.key] ?? ''));
    return start + fieldXml(cell, entries[cell.key]);
  });
}

/** The formula with what it gave. */
function resultXml(content: string, result: number | string | undefined): string {
  const formula = /<f.*?<\/f>/s.exec(content)?.[0] ?? '';
  if (result === undefined) return `>${formula}</c>`;
  return typeof result === 'number' ? `>${formula}<v>${result}</v></c>` : ` t="str">${formula}<v>${escaped(result)}</v></c>`;
}

function fieldXml(field: Field, entry: number | string | undefined): string {
  const held = field.kind === 'choice' ? field.choices.find(({ value }) => value === entry)?.label : entry;
  if (held === undefined || held === '') return '/>';
  if (field.kind === 'date') return `><v>${daysOf(String(held))}</v></c>`;
  return typeof held === 'number' ? `><v>${held}</v></c>` : ` t="inlineStr"><is><t xml:space="preserve">${escaped(neutral(held))}</t></is></c>`;
}

/** A text inside XML, without the characters that XML cannot hold. */
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
