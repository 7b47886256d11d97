import { parseDocument } from 'htmlparser2';
import { isElement, type Element, type Node } from '../numbers/page/nodes.ts';
import { INLINE, textOf, UNSEEN } from '../numbers/page/texts.ts';

/** A part of a page that a search can lead to. */
export interface Section {
  /** The title of the page that it is on. */
  readonly page: string;
  readonly title: string;
  /** The id of its place on the page; empty for the top. */
  readonly anchor: string;
  readonly text: string;
}

/** Leads elsewhere, repeats what stands beside it, or says something to readers without script only. */
const NOT_CONTENT = new Set([...UNSEEN, 'nav', 'noscript', 'svg', 'button', 'select', 'input']);
/** What a calculator shows at its defaults: an example, not a statement of the guide. */
const EXAMPLES = ['data-charts', 'data-derivation'];

const hasClass = ({ attribs }: Element, name: string): boolean => (attribs['class'] ?? '').split(' ').includes(name);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cuts the main part of a page at its headings, its entries (words, corrections) and the rows of its price tables. */
export function sectionsOf(html: string): readonly Section[] {
  const main = find(parseDocument(html).children, ({ name }) => name === 'main');
  if (!main) return [];
  const reader = new SectionReader();
  reader.visitAll(main.children);
  return reader.sections.map((section) => ({ ...section, text: oneLine(section.text) })).filter(({ text }) => text !== '');
}

/** The first element, in the order of the page, that the test holds for. */
function find(nodes: readonly Node[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes.filter(isElement)) {
    const found = test(node) ? node : find(node.children, test);
    if (found) return found;
  }
  return undefined;
}

class SectionReader {
  readonly sections: { page: string; title: string; anchor: string; text: string }[] = [];
  private page = '';
  private vendor = '';
  private isInEntry = false;
  private entryTitle: Element | undefined;

  visitAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.visit(node);
  }

  private visit(node: Node): void {
    if (node.type === 'text') this.add(node.data);
    if (!isElement(node) || node === this.entryTitle || NOT_CONTENT.has(node.name) || EXAMPLES.some((attribute) => attribute in node.attribs)) return;
    if (node.name === 'h1') return this.startPage(oneLine(textOf(node)));
    if (/^h[23]$/.test(node.name) && node.attribs['id'] && !this.isInEntry) return this.start(oneLine(textOf(node)), node.attribs['id']);
    if (hasClass(node, 'entry') && node.attribs['id']) return this.visitEntry(node, node.attribs['id']);
    if (hasClass(node, 'vendor')) this.vendor = oneLine(textOf(node));
    else if (node.name === 'tr' && this.vendor) this.visitPrice(node);
    else this.visitInside(node);
  }

  private visitInside(element: Element): void {
    if (!INLINE.has(element.name)) this.add(' ');
    this.visitAll(element.children);
    if (!INLINE.has(element.name)) this.add(' ');
  }

  private visitEntry(element: Element, anchor: string): void {
    this.entryTitle = find(element.children, (inner) => inner.name === 'dfn' || /^h[23]$/.test(inner.name));
    this.start(this.entryTitle ? oneLine(textOf(this.entryTitle)) : this.page, anchor);
    this.isInEntry = true;
    this.visitInside(element);
    this.isInEntry = false;
  }

  /** A row is one price of an offer, and the first of an offer has its id; what stands beside the name of the offer is a note. */
  private visitPrice(row: Element): void {
    const heading = find(row.children, ({ name }) => name === 'th');
    const name = heading?.children.find((node) => node.type === 'text')?.data ?? '';
    if (row.attribs['id']) this.start(`${this.vendor} ${oneLine(name)}`, row.attribs['id']);
    this.visitInside(row);
  }

  private startPage(title: string): void {
    this.page = title;
    this.start(title, '');
  }

  private start(title: string, anchor: string): void {
    this.sections.push({ page: this.page, title, anchor, text: '' });
  }

  private add(text: string): void {
    const section = this.sections.at(-1);
    if (section) section.text += text;
  }
}
