import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { isElement, type Element, type Node } from '../../src/build/numbers/page/nodes.ts';

export type { Element, Node };

/** Names keep their case, which drawings need. */
const PARSING = { lowerCaseTags: false, lowerCaseAttributeNames: false };

/** The nodes of a page or of a piece of one. */
export const parse = (html: string): Node[] => parseDocument(html, PARSING).children;

/** A piece of HTML that is one element. */
export const element = (html: string): Element => parse(html).find(isElement)!;

/** The elements among these nodes and inside them that pass a test, in the order of the page. */
export const all = (within: Element | Node[], test: (element: Element) => boolean): readonly Element[] => DomUtils.findAll(test, within);

/** The first of them. @throws naming what was looked for: the pages have changed, and this script has to follow. */
export function one(within: Element | Node[], what: string, test: (element: Element) => boolean): Element {
  const [found] = all(within, test);
  if (!found) throw new Error(`the built pages have no ${what} where the edition on paper expects one`);
  return found;
}

export const hasClass = ({ attribs }: Element, name: string): boolean => (attribs['class'] ?? '').split(' ').includes(name);

export const remove = (elements: readonly Element[]): void => elements.forEach((found) => DomUtils.removeElement(found));

/** Puts what an element holds in its place. */
export function unwrap(found: Element): void {
  for (const child of [...found.children]) DomUtils.prepend(found, child);
  DomUtils.removeElement(found);
}

export const htmlOf = (nodes: Node | readonly Node[]): string => render(nodes, { encodeEntities: 'utf8' });

/** The text inside, white space as a reader sees it. */
export const textOf = (node: Node): string => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
