import { templateData } from '../../../../templates/data.ts';
import { initialEntries } from '../../../../templates/entries.ts';
import { boxText, fillingOf, shownCell, type Filling } from '../../../../templates/formats/shown.ts';
import { templates } from '../../../../templates/index.ts';
import { cellsOf, isField, type Cell } from '../../../../templates/template.ts';
import type { GuideData } from '../../../engine/claim-context.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { Resolver } from './resolve.ts';

interface BlankTemplate {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly filling: Filling;
}

/** Blank templates by their data: one is asked about hundreds of times. */
const known = new WeakMap<GuideData, ReadonlyMap<string, BlankTemplate>>();

function blankTemplates(data: GuideData): ReadonlyMap<string, BlankTemplate> {
  const found = known.get(data);
  if (found) return found;
  const made = new Map(
    templates(templateData(data)).map((template) => {
      const cells = new Map(cellsOf(template).flatMap((cell) => (typeof cell !== 'string' && 'key' in cell ? [[cell.key, cell] as const] : [])));
      return [template.slug, { cells, filling: fillingOf(template, initialEntries(template)) }] as const;
    }),
  );
  known.set(data, made);
  return made;
}

/** `template <slug> <key>`: what a cell of a blank template shows. */
export const template: Resolver = ([slug = '', key = ''], { data }) => {
  const blank = blankTemplates(data).get(slug);
  const cell = blank?.cells.get(key);
  if (!blank || cell === undefined) return invalid(`the template “${slug}” has no cell “${key}”`);
  return value(typeof cell !== 'string' && isField(cell) ? boxText(cell, blank.filling.entries[key]) : shownCell(cell, blank.filling));
};
