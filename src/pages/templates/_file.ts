import { templateData } from 'virtual:template-data';
import { workbooks } from 'virtual:template-workbooks';
import { formatsOf, textFile, type FileFormat } from '../../../templates/files.ts';
import { templates } from '../../../templates/index.ts';
import type { Template } from '../../../templates/template.ts';

interface Props {
  readonly template: Template;
  readonly format: FileFormat;
}

/** The templates that come in a format. Each format has a file of routes: with the extension in the route, Astro adds no slash to the address. */
export const pathsOf = (extension: FileFormat['extension']) => () =>
  templates(templateData).flatMap((template) =>
    formatsOf(template)
      .filter((format) => format.extension === extension)
      .map((format) => ({ params: { slug: template.slug }, props: { template, format } satisfies Props })),
  );

/** A blank template in one of its formats. */
export function GET({ props: { template, format } }: { readonly props: Props }): Response {
  const { extension, type } = format;
  const content = extension === 'xlsx' ? Uint8Array.from(atob(workbooks[template.slug]!), (character) => character.charCodeAt(0)) : textFile(template, extension);
  return new Response(content, { headers: { 'content-type': type } });
}
