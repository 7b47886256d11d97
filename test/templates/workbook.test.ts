import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../../src/build/templates/workbook.ts';
import { initialEntries } from '../../templates/entries.ts';
import { layoutOf, nameOf, reference } from '../../templates/layout.ts';
import { cellsOf, constantsOf, fieldsOf, isField, resultsOf } from '../../templates/template.ts';
import { filledWorkbook } from '../../templates/xlsx/fill.ts';
import { inflated, readZip } from '../../templates/xlsx/zip.ts';
import { all } from './support.ts';

const LARGEST_BYTES = 25 * 1024;

/** The parts of a workbook by their names. */
async function partsOf(file: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(readZip(file).map(async (entry) => [entry.name, await inflated(entry)] as const)));
}

const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found!);
/** The cells of a sheet: attributes and content by place. */
const cellsIn = (xml: string): ReadonlyMap<string, { attributes: string; content: string }> =>
  new Map([...xml.matchAll(/<c r="(\w+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, place, attributes, content = '']) => [place!, { attributes: attributes!, content }]));

describe.each(all.map((template) => ({ slug: template.slug, template })))('the workbook $slug', ({ template }) => {
  const layout = layoutOf(template);
  let file: Uint8Array<ArrayBuffer>;
  let parts: ReadonlyMap<string, string>;
  const sheet = (name: string): string => parts.get(`xl/worksheets/sheet${layout.sheets.findIndex(({ section }) => section.name === name) + 2}.xml`)!;

  beforeAll(async () => {
    file = await workbook(template);
    parts = await partsOf(file);
  });

  it('is the same bytes each time, and small', async () => {
    expect(Buffer.from(await workbook(template)).equals(file)).toBe(true);
    expect(file.length).toBeLessThanOrEqual(LARGEST_BYTES);
  });

  it('names every part it has, and has every part it names', () => {
    const types = parts.get('[Content_Types].xml')!;
    const typed = matches(types, /PartName="\/([^"]+)"/g);
    expect(typed.filter((name) => !parts.has(name))).toEqual([]);
    const targets = [...parts].flatMap(([name, xml]) => {
      if (!name.endsWith('.rels')) return [];
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const inside = xml.replace(/<Relationship [^>]*TargetMode="External"[^>]*\/>/g, '');
      return matches(inside, / Target="([^"]+)"/g).map((target) => new URL(target, `zip:/${folder}`).pathname.slice(1));
    });
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
    expect([...parts.keys()].filter((name) => !/^\[Content|\.rels$/.test(name) && !typed.includes(name))).toEqual([]);
  });

  it('locks all but the cells to fill in, without a password', () => {
    const formats = matches(/<cellXfs.*?<\/cellXfs>/s.exec(parts.get('xl/styles.xml')!)![0], /(<xf [^>]*(?:\/>|[^/]>.*?<\/xf>))/gs);
    const isOpen = (attributes: string): boolean => /locked="(?:0|false)"/.test(formats[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)]!);
    for (const { section, cells } of layout.sheets) {
      const written = cellsIn(sheet(section.name));
      for (const { cell, ...place } of cells) expect(isOpen(written.get(reference(place))!.attributes), `${section.name}!${reference(place)}`).toBe(isField(cell));
      expect(sheet(section.name)).toMatch(/<sheetProtection [^>]*sheet="(?:1|true)"/);
    }
    expect([...parts.values()].join('')).not.toMatch(/<sheetProtection[^>]*(?:password|hashValue)=/);
  });

  it('checks what is typed into each cell to fill in, and says what it expects', () => {
    for (const { section, cells } of layout.sheets) {
      const rules = matches(sheet(section.name), /(<dataValidation .*?<\/dataValidation>)/gs);
      const checked = rules.flatMap((rule) => /sqref="([^"]+)"/.exec(rule)![1]!.split(' '));
      expect([...checked].sort()).toEqual(cells.filter(({ cell }) => isField(cell)).map(reference).sort());
      for (const rule of rules) expect(rule).toMatch(/ error="[^"]+"/);
    }
  });

  it('has a name for each keyed cell outside lists', () => {
    const names = matches(parts.get('xl/workbook.xml')!, /<definedName name="(?!_xlnm)([^"]+)"/g);
    const keys = [...fieldsOf(template), ...resultsOf(template), ...constantsOf(template)].map(({ key }) => key);
    expect([...names].sort()).toEqual(keys.filter((key) => layout.places.get(key)!.isNamed).map(nameOf).sort());
  });

  it('holds the results that the engine gives for what it begins with', () => {
    const results = template.compute(initialEntries(template));
    for (const { key } of resultsOf(template)) {
      const { sheet: name, ...place } = layout.places.get(key)!;
      const { content } = cellsIn(sheet(name)).get(reference(place))!;
      expect(content).toMatch(/<f>.+<\/f>/s);
      const result = results[key];
      if (typeof result === 'number') expect(Number(/<v>(.*?)<\/v>/.exec(content)![1]), key).toBeCloseTo(result, 6 - Math.floor(Math.log10(Math.abs(result) || 1)));
    }
  });

  it('says what it is, which edition it speaks for, and on what terms', () => {
    const readMe = matches(parts.get('xl/sharedStrings.xml')!, /<t[^>]*>(.*?)<\/t>/gs).join(' ');
    for (const said of [template.title, `Edition ${template.edition.id}`, template.edition.asOf, 'Licence']) expect(readMe).toContain(said);
  });

  it('takes what is typed as words, whatever it begins with', async () => {
    const dangerous = ['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'];
    const texts = fieldsOf(template).filter(({ kind }) => kind === 'text');
    const entries = { ...initialEntries(template), ...Object.fromEntries(texts.map(({ key }, index) => [key, dangerous[index % dangerous.length]!])) };
    const filled = await partsOf(await filledWorkbook(file, template, entries));
    for (const [index, { key }] of texts.entries()) {
      const { sheet: name, ...place } = layout.places.get(key)!;
      const xml = filled.get(`xl/worksheets/sheet${layout.sheets.findIndex(({ section }) => section.name === name) + 2}.xml`)!;
      const { attributes, content } = cellsIn(xml).get(reference(place))!;
      expect(attributes).toContain('t="inlineStr"');
      expect(content).toBe(`<is><t xml:space="preserve">'${dangerous[index % dangerous.length]!}</t></is>`);
    }
  });

  it('has no cell of words that a spreadsheet would compute', () => {
    const words = cellsOf(template).flatMap((cell) => (typeof cell === 'string' ? [cell] : cell.kind === 'words' ? [cell.text] : []));
    expect(words.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  });
});
