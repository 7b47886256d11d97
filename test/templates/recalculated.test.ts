import { beforeAll, describe, expect, it } from 'vitest';
import { foundOffice } from '../../scripts/office.ts';
import { workbook } from '../../src/build/templates/workbook.ts';
import { initialEntries } from '../../templates/entries.ts';
import { layoutOf } from '../../templates/layout.ts';
import { resultsOf, type Entries, type Template } from '../../templates/template.ts';
import { filledWorkbook } from '../../templates/xlsx/fill.ts';
import { deflated, inflated, readZip, writeZip } from '../../templates/xlsx/zip.ts';
import { boundaries } from './boundaries.ts';
import { randomEntries, seeded } from './random-entries.ts';
import { all, calculated, read, type Book, type Calculated } from './support.ts';

const office = foundOffice();
if (!office) console.warn('SKIPPED: the workbooks are not recalculated, because LibreOffice was not found (npm run set-up:office).');

/** Workloads at random for the worksheet; the checklists have fewer numbers to get wrong. */
const HOW_MANY: Readonly<Record<string, number>> = { 'lcpr-worksheet': 200, 'migration-readiness': 40, 'vendor-scorecard': 20 };
const RELATIVE = 1e-9;
/** Below this a difference of two amounts is 0 but for rounding. */
const NOTHING = 1e-11;
const LONGEST_MS = 10 * 60_000;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(NOTHING, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));

/** Every result that the workbook and the engine disagree on, and every cell that holds an error. */
function differences({ template, entries }: Book, sheets: Calculated): readonly string[] {
  const { places } = layoutOf(template);
  const expected = template.compute(entries);
  const wrong = resultsOf(template).flatMap(({ key, show }) => {
    const { sheet, row, column } = places.get(key)!;
    const given = read(sheets.get(sheet)![row]?.[column] ?? '', show !== 'text');
    const engine = expected[key] ?? '';
    const agree = typeof given === 'number' && typeof engine === 'number' ? isNear(given, engine) : given === engine;
    return agree ? [] : [`${key}: workbook ${given}, engine ${engine}`];
  });
  const errors = [...sheets].flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) => row.filter((cell) => /^(#|Err:)/.test(cell)).map((cell) => `${sheet} row ${index + 1}: ${cell}`)),
  );
  return [...wrong, ...errors];
}

/** A template filled in: blank, as it comes, cases on a boundary, then at random. Without results the formulas hold no values to believe. */
async function filledBooks(template: Template): Promise<readonly Book[]> {
  const file = await workbook(template);
  const random = seeded(20261122);
  const fillings = [
    {},
    initialEntries(template),
    ...boundaries(template),
    ...Array.from({ length: HOW_MANY[template.slug]! }, (_, index) => randomEntries(template, random, index % 4 === 3 ? 0.1 : 0)),
  ];
  return Promise.all(fillings.map(async (entries) => ({ template, entries, bytes: await filledWorkbook(file, template, entries) })));
}

/** What goes wrong in a formula: each must be noticed, or the test above would believe anything. */
const WRONG_FORMULAS: readonly { readonly slug: string; readonly right: RegExp; readonly wrong: string }[] = [
  { slug: 'lcpr-worksheet', right: /\*720/g, wrong: '*730' },
  { slug: 'lcpr-worksheet', right: /\(1\+/g, wrong: '(1-' },
  { slug: 'lcpr-worksheet', right: /"The token counts differ/g, wrong: '"The token counts may differ' },
  { slug: 'migration-readiness', right: /4-IF/g, wrong: '3-IF' },
  { slug: 'migration-readiness', right: /payback_engineerWeeks\*/g, wrong: 'payback_engineerWeeks*1.00000001*' },
  { slug: 'vendor-scorecard', right: /"Conditional"/g, wrong: '"Pass"' },
];

/** Whether every block has what it needs, so that every formula counts. */
const isComplete = (template: Template, entries: Entries): boolean => Object.entries(template.compute(entries)).every(([key, result]) => !/\.note$/.test(key) || result === '');

/** The book with something else in its formulas. */
async function withWrongFormula(book: Book, right: RegExp, wrong: string): Promise<Book> {
  const entries = await Promise.all(
    readZip(new Uint8Array(book.bytes)).map(async (entry) =>
      deflated(entry.name, (await inflated(entry)).replace(/<f>.*?<\/f>/g, (formula) => formula.replace(right, wrong))),
    ),
  );
  return { ...book, bytes: writeZip(entries) };
}

describe.skipIf(!office)('workbooks that LibreOffice recalculates', () => {
  let right: readonly Book[] = [];
  let wrong: readonly Book[] = [];
  let sheets: readonly Calculated[] = [];

  beforeAll(async () => {
    right = (await Promise.all(all.map(filledBooks))).flat();
    wrong = await Promise.all(
      WRONG_FORMULAS.map(({ slug, right: from, wrong: to }) =>
        withWrongFormula(right.findLast(({ template, entries }) => template.slug === slug && isComplete(template, entries))!, from, to),
      ),
    );
    sheets = await calculated(office!, [...right, ...wrong]);
  }, LONGEST_MS);

  it.each(all.map(({ slug }) => slug))('%s: every result is the engine’s, and no cell holds an error', (slug) => {
    const found = right.flatMap((book, index) =>
      book.template.slug === slug ? differences(book, sheets[index]!).map((difference) => `book ${index}, ${difference}`) : [],
    );
    expect(found).toEqual([]);
  });

  it.each(all.map((template) => [template.slug, template] as const))('%s: every result has a value in one of them', (_, template) => {
    const computed = right.filter((book) => book.template === template).map(({ entries }) => template.compute(entries));
    const never = resultsOf(template).filter(({ key }) => computed.every((results) => (results[key] ?? '') === ''));
    expect(never.map(({ key }) => key)).toEqual([]);
  });

  it.each(WRONG_FORMULAS.map(({ slug, right: from, wrong: to }, index) => [slug, String(from), to, index] as const))('%s: %s as %s is noticed', (_slug, _from, _to, index) => {
    expect(differences(wrong[index]!, sheets[right.length + index]!)).not.toEqual([]);
  });
});
