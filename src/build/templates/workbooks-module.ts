import { templateData } from '../../../templates/data.ts';
import { templates } from '../../../templates/index.ts';
import type { GuideData } from '../../engine/claim-context.ts';
import { workbook } from './workbook.ts';

/** A module with the workbook of each template by its slug, as base64: what a page's endpoint serves as a file. */
export async function workbooksModule(data: GuideData): Promise<string> {
  const written = await Promise.all(templates(templateData(data)).map(async (template) => [template.slug, Buffer.from(await workbook(template)).toString('base64')] as const));
  return `export const workbooks = ${JSON.stringify(Object.fromEntries(written))};`;
}
