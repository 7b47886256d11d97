import type { Cell, Field, Result, Table, Template } from '../template.ts';
import { shownEntry, type Filling } from './shown.ts';

/** A checklist as YAML, to keep beside code: a key for every field and every result, with what it is in a comment. */
export function yaml(template: Template, filling: Filling): string {
  const tables = template.sections.flatMap((section) => section.tables.map((table) => [section.title, table] as const));
  const part = (name: string, isIn: (cell: Keyed) => boolean): readonly string[] => [
    '',
    `${name}:`,
    ...tables.flatMap(([section, table]) => tableLines(section, table, isIn, filling)),
  ];
  const { slug, title, edition } = template;
  return [
    `template: ${slug}`,
    `title: ${scalar(title)}`,
    `edition: ${scalar(edition.id)}`,
    ...part('inputs', ({ kind }) => kind !== 'result'),
    ...part('results', ({ kind }) => kind === 'result'),
    '',
  ].join('\n');
}

type Keyed = Field | Result;

function tableLines(section: string, { title, rows }: Table, isIn: (cell: Keyed) => boolean, filling: Filling): readonly string[] {
  const cells = rows.flat().filter((cell): cell is Keyed => isKeyed(cell) && isIn(cell));
  return cells.length === 0 ? [] : [`  # ${section}: ${title}`, ...cells.map((cell) => line(cell, filling))];
}

const isKeyed = (cell: Cell): cell is Keyed => typeof cell !== 'string' && cell.kind !== 'words' && cell.kind !== 'constant';

function line(cell: Keyed, { entries, results }: Filling): string {
  const { key, label } = cell;
  const value = cell.kind === 'result' ? results[key] : cell.kind === 'choice' ? shownEntry(cell, entries[key]) : entries[key];
  const answers = cell.kind === 'choice' ? ` (${cell.choices.map((choice) => choice.label).join(' | ')})` : '';
  return `  ${key}: ${value === undefined || value === '' ? 'null' : scalar(value)} # ${label}${answers}`;
}

/** A number as it is, a text in quotes: JSON’s strings are YAML’s. */
const scalar = (value: number | string): string => (typeof value === 'number' ? String(value) : JSON.stringify(value));
