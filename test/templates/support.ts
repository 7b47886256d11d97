import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { templateData } from '../../templates/data.ts';
import { templates } from '../../templates/index.ts';
import type { Entries, Template } from '../../templates/template.ts';

const run = promisify(execFile);
const ROOT = new URL('../..', import.meta.url).pathname;

export const data = templateData(loadGuideData(ROOT));
export const all = templates(data);
export const named = (slug: string): Template => all.find((template) => template.slug === slug)!;

/** The cells of a sheet as LibreOffice writes them: every digit, dates and shares in their format. */
export type Sheet = readonly (readonly string[])[];
/** Sheets by name. */
export type Calculated = ReadonlyMap<string, Sheet>;

/** All sheets, values not as shown but with every digit. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const LONGEST_RUN_MS = 10 * 60_000;

/** A workbook to recalculate, and what it was filled with. */
export interface Book {
  readonly template: Template;
  readonly entries: Entries;
  readonly bytes: Uint8Array;
}

/** More than some two hundred files LibreOffice does not convert in one run. */
const LARGEST_RUN = 100;

/**
 * Opens workbooks in LibreOffice and gives the sheets of each. Starting it is slow, so a run takes many files; runs go side by
 * side, each with a profile of its own.
 */
export async function calculated(office: string, books: readonly Book[]): Promise<readonly Calculated[]> {
  const runs = Array.from({ length: Math.ceil(books.length / LARGEST_RUN) }, (_, index) => books.slice(index * LARGEST_RUN, (index + 1) * LARGEST_RUN));
  return (await Promise.all(runs.map((some) => calculatedInOneRun(office, some)))).flat();
}

async function calculatedInOneRun(office: string, books: readonly Book[]): Promise<readonly Calculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-cost-office-'));
  try {
    const files = books.map(({ bytes }, index) => {
      const file = join(folder, `book${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    await converted(office, folder, files);
    return books.map(
      ({ template }, index) =>
        new Map(template.sections.map(({ name }) => [name, parseCsv(readFileSync(join(folder, `book${index}-${name}.csv`), 'utf8'))])),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts the files, once more if LibreOffice dies: it did once, at its first start on a new machine. With a file that it cannot read it dies again. */
async function converted(office: string, folder: string, files: readonly string[], isRetry = false): Promise<void> {
  const profile = pathToFileURL(mkdtempSync(join(folder, 'profile-'))).href;
  try {
    await run(office, ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', AS_CSV, '--outdir', folder, ...files], { timeout: LONGEST_RUN_MS });
  } catch (error) {
    if (isRetry) throw error;
    console.warn(`LibreOffice died, and is started once more: ${error instanceof Error ? error.message.slice(-500) : String(error)}`);
    await converted(office, folder, files, true);
  }
}

/** Rows of cells, quotes resolved. */
export function parseCsv(text: string): Sheet {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') continue;
    rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows;
}

/** A cell of a result: a number with its percent sign taken in, or a text. */
export function read(cell: string, asNumber: boolean): number | string {
  if (!asNumber || cell === '') return cell;
  const number = Number(cell.replace('%', ''));
  return cell.endsWith('%') ? number / 100 : number;
}
