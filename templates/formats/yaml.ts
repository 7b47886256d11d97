import type { Cell, Template } from '../template.ts';
import { shownEntry, type Filling } from './shown.ts';

/** A checklist as YAML, to keep beside code: every field by its key with its label, then every result. */
export function yaml(template: Template, { entries, results }: Filling): string {
  const lines = template.sections.flatMap((section) =>
    section.tables.flatMap((table) => {
      const held = table.rows.flat().flatMap((cell) => entryLines(cell, { entries, results }));
      return held.length > 0 ? [`  - section: ${scalar(section.title)}`, `    table: ${scalar(table.title)}`, '    entries:', ...held] : [];
    }),
  );
  const head = [`template: ${template.slug}`, `title: ${scalar(template.title)}`, `edition: ${scalar(template.edition.id)}`, 'tables:'];
  return `${[...head, ...lines].join('\n')}\n`;
}

function entryLines(cell: Cell, { entries, results }: Filling): readonly string[] {
  if (typeof cell === 'string' || cell.kind === 'words' || cell.kind === 'constant') return [];
  const { key, label } = cell;
  const value = cell.kind === 'result' ? results[key] : cell.kind === 'choice' ? shownEntry(cell, entries[key]) : entries[key];
  const allowed = cell.kind === 'choice' ? [`        one_of: [${cell.choices.map((choice) => scalar(choice.label)).join(', ')}]`] : [];
  return [
    `      - key: ${scalar(key)}`,
    `        label: ${scalar(label)}`,
    `        ${cell.kind === 'result' ? 'result' : 'value'}: ${value === undefined || value === '' ? 'null' : scalar(value)}`,
    ...allowed,
  ];
}

/** A number as it is, a text in quotes: JSON’s strings are YAML’s. */
const scalar = (value: number | string): string => (typeof value === 'number' ? String(value) : JSON.stringify(value));
