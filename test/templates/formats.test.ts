import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initialEntries } from '../../templates/entries.ts';
import { formatsOf, textFile } from '../../templates/files.ts';
import { fillingOf, shownEntry } from '../../templates/formats/shown.ts';
import { fieldsOf, resultsOf, type Entries, type Template } from '../../templates/template.ts';
import { randomEntries, seeded } from './random-entries.ts';
import { all, parseCsv } from './support.ts';

const each = all.map((template) => ({ slug: template.slug, template }));
const filled = (template: Template): Entries => randomEntries(template, seeded(7), 0);
const textFields = (template: Template) => fieldsOf(template).filter(({ kind }) => kind === 'text');

describe.each(each)('$slug as CSV', ({ template }) => {
  it('has the rows of its tables, each after the name of its sheet', () => {
    const rows = parseCsv(textFile(template, 'csv')).filter((row) => row.join('') !== '');
    const tables = template.sections.flatMap((section) => section.tables);
    expect(rows).toHaveLength(tables.reduce((sum, { head, rows: body }) => sum + 1 + (head.length > 0 ? 1 : 0) + body.length, 0));
    expect(new Set(rows.map(([sheet]) => sheet))).toEqual(new Set(template.sections.map(({ name }) => name)));
  });

  it('holds no cell that a spreadsheet would compute', () => {
    const dangerous = ['=1+1', '+cmd', '-2+3', '@sum', '\t=1', '\r=1'];
    const entries = { ...filled(template), ...Object.fromEntries(textFields(template).map(({ key }, index) => [key, dangerous[index % dangerous.length]!])) };
    const cells = parseCsv(textFile(template, 'csv', fillingOf(template, entries))).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+(?:e[+-]?\d+)?%?$)/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });
});

describe.each(each)('$slug as Markdown', ({ template }) => {
  it('keeps its tables whatever is typed', () => {
    const typed = 'a | b\n# c <b> `d` [e](f)';
    const entries = { ...filled(template), ...Object.fromEntries(textFields(template).map(({ key }) => [key, typed])) };
    const lines = textFile(template, 'md', fillingOf(template, entries)).split('\n');
    const bars = (line: string): number => line.replace(/\\./g, '').split('|').length;
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('|') && lines[index - 1]?.startsWith('|')) expect(bars(line), line).toBe(bars(lines[index - 1]!));
    }
    expect(lines.filter((line) => line.startsWith('# '))).toEqual([`# ${template.title}`]);
  });
});

describe.each(each.filter(({ template }) => template.isChecklist))('$slug as YAML', ({ template }) => {
  it.each([
    ['as it comes', initialEntries(template)],
    ['filled in', filled(template)],
    ['blank', {}],
  ])('holds every field and every result, %s', (_, entries) => {
    const filling = fillingOf(template, entries);
    const { inputs, results } = parse(textFile(template, 'yaml', filling)) as Record<'inputs' | 'results', Record<string, unknown>>;
    for (const field of fieldsOf(template)) {
      const entry = entries[field.key];
      expect(inputs[field.key], field.key).toEqual(entry === undefined ? null : field.kind === 'choice' ? shownEntry(field, entry) : entry);
    }
    for (const { key } of resultsOf(template)) expect(results[key], key).toEqual(filling.results[key] === '' ? null : (filling.results[key] ?? null));
    expect(Object.keys(inputs)).toHaveLength(fieldsOf(template).length);
  });
});

it('only checklists are offered as YAML', () => {
  const withYaml = all.filter((template) => formatsOf(template).some(({ extension }) => extension === 'yaml')).map(({ slug }) => slug);
  expect(withYaml).toEqual(['migration-readiness', 'vendor-scorecard']);
});
