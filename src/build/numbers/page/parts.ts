import { isElement, type Element } from './nodes.ts';
import { oneLine, type Piece } from './reading.ts';
import { textOf, UNSEEN } from './texts.ts';

const SECTIONS = new Set(['article', 'section', 'main', 'body', 'div', 'aside', 'blockquote']);

/** True when a claim is the only thing in its paragraph, or is in no paragraph: Markdown took its line for a block. */
export function standsAlone(claim: Element, block: Element | undefined): boolean {
  if (!block || SECTIONS.has(block.name)) return true;
  if (block.name !== 'p') return false;
  return !/[\p{L}\p{N}]/u.test(oneLine(textOf(block)).replace(oneLine(textOf(claim)), ''));
}

/** The unrounded value that an element states: a link to a claim, or a `<data>`. */
export const valueOf = ({ name, attribs }: Element): string | undefined => (name === 'data' ? attribs['value'] : attribs['data-value']);

/** An element's text in pieces: those of claims and bindings carry their unrounded value when they state one. */
export function piecesOf(element: Element): readonly Piece[] {
  return element.children.flatMap((child): readonly Piece[] => {
    if (!isElement(child)) return [{ text: textOf(child), value: undefined }];
    if (UNSEEN.has(child.name)) return [];
    const value = valueOf(child);
    if (value !== undefined) return [{ text: textOf(child), value: Number.isFinite(Number(value)) ? Number(value) : undefined }];
    return piecesOf(child);
  });
}

/** The texts of a sum's marked parts and totals, in order. */
export function sumTexts(element: Element): { parts: readonly string[]; totals: readonly string[] } {
  const inside = descendants(element);
  const texts = (mark: string): readonly string[] => inside.filter(({ attribs }) => mark in attribs).map((marked) => oneLine(textOf(marked)));
  return { parts: texts('data-part'), totals: texts('data-total') };
}

const descendants = (element: Element): readonly Element[] =>
  element.children.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
