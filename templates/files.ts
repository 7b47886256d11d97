import { initialEntries } from './entries.ts';
import { csv } from './formats/csv.ts';
import { markdown } from './formats/markdown.ts';
import { fillingOf, type Filling } from './formats/shown.ts';
import { yaml } from './formats/yaml.ts';
import type { Template } from './template.ts';

/** A form in which a template can be downloaded. */
export interface FileFormat {
  /** How the file’s name ends. */
  readonly extension: 'xlsx' | 'csv' | 'md' | 'yaml';
  readonly name: string;
  readonly type: string;
  /** What it is good for, in a few words. */
  readonly use: string;
}

const XLSX: FileFormat = { extension: 'xlsx', name: 'Excel workbook', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', use: 'calculates on its own' };
const CSV: FileFormat = { extension: 'csv', name: 'CSV', type: 'text/csv;charset=utf-8', use: 'one record a line, for programs' };
const MARKDOWN: FileFormat = { extension: 'md', name: 'Markdown', type: 'text/markdown;charset=utf-8', use: 'for a document or an issue' };
const YAML: FileFormat = { extension: 'yaml', name: 'YAML', type: 'application/yaml;charset=utf-8', use: 'to keep beside code' };

export const formatsOf = ({ isChecklist }: Template): readonly FileFormat[] => [XLSX, CSV, MARKDOWN, ...(isChecklist ? [YAML] : [])];

export const fileName = ({ slug }: Template, { extension }: FileFormat): string => `${slug}.${extension}`;

const WRITERS = { csv, md: markdown, yaml };

/** The text of a template in every format but the workbook, which is no text. */
export function textFile(template: Template, extension: keyof typeof WRITERS, filling: Filling = fillingOf(template, initialEntries(template))): string {
  return WRITERS[extension](template, filling);
}
