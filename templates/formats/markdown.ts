import type { Cell, Section, Table, Template } from '../template.ts';
import { shownCell, type Filling } from './shown.ts';

/** The template as Markdown: the same tables, to paste into a document or an issue. */
export function markdown(template: Template, filling: Filling): string {
  const { title, summary, howTo, edition, limits } = template;
  return [
    `# ${title}`,
    summary,
    howTo.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ...template.sections.map((section) => sectionText(section, filling)),
    `## When not to trust it\n\n${limits.map((limit) => `- ${limit}`).join('\n')}`,
    `Edition ${edition.id} of the guide Loaded Cost, prices in force on ${edition.asOf}.`,
  ].join('\n\n').concat('\n');
}

const sectionText = ({ title, intro, tables }: Section, filling: Filling): string =>
  [`## ${title}`, ...intro, ...tables.map((table) => `### ${table.title}\n\n${tableText(table, filling)}`)].join('\n\n');

function tableText({ head, rows }: Table, filling: Filling): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const body = rows.map((row) => line(row.map((cell) => cellText(cell, filling))));
  return [line(head), `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function cellText(cell: Cell, filling: Filling): string {
  const text = escaped(shownCell(cell, filling));
  if (typeof cell === 'string') return text;
  if (cell.kind === 'words' && cell.url !== undefined) return `[${text}](${cell.url})`;
  return cell.kind === 'result' && cell.isAnswer && text !== '' ? `**${text}**` : text;
}

/** What a reader typed must not become markup, nor end its cell. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
