import { fileName, textFile, type FileFormat } from '../../../templates/files.ts';
import type { Filling } from '../../../templates/formats/shown.ts';
import type { Template } from '../../../templates/template.ts';
import { filledWorkbook } from '../../../templates/xlsx/fill.ts';
import { withBase } from '../site/with-base.ts';
import { download } from '../workload/download.ts';

/** Gives the reader a template with what was entered, as a file made in the browser. @throws when the workbook to fill in cannot be fetched. */
export async function downloadFilled(template: Template, format: FileFormat, filling: Filling): Promise<void> {
  const name = fileName(template, format);
  const content = format.extension === 'xlsx' ? await workbookWith(template, name, filling) : textFile(template, format.extension, filling);
  download(name, format.type, content);
}

async function workbookWith(template: Template, name: string, { entries, results }: Filling): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(withBase(`/templates/${name}`));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return filledWorkbook(new Uint8Array(await response.arrayBuffer()), template, entries, results);
}
