import { parseDocument } from 'htmlparser2';
import { countNumerals, MASK } from '../numerals.ts';
import { isElement, type Element, type Node } from './nodes.ts';
import { piecesOf, standsAlone, sumTexts, valueOf } from './parts.ts';
import { oneLine, type Cover, type PageReading, type Run } from './reading.ts';
import { INLINE, spokenAttributes, textOf, UNSEEN } from './texts.ts';

/** What an element inherits from those around it. */
interface Around {
  /** The element that accounts for the numerals here. */
  readonly cover?: Cover | undefined;
  readonly heading?: string | undefined;
  /** The nearest element that is not in a line. */
  readonly block: Element | undefined;
}

type Lists = { -readonly [K in keyof Omit<PageReading, 'path' | 'covered'>]: PageReading[K][number][] };

/** Reads a built page once, in linear time; the checks work on what it finds. */
export function readPage(path: string, html: string): PageReading {
  const reader = new PageReader();
  for (const node of parseDocument(html).children) reader.visit(node, { block: undefined });
  reader.endRun();
  return { path, ...reader.found, covered: reader.covered };
}

class PageReader {
  readonly found: Lists = { runs: [], claims: [], binds: [], times: [], plains: [], attributes: [], equations: [], sums: [] };
  readonly covered: Record<Cover, number> = { claim: 0, binding: 0, date: 0, plain: 0, code: 0 };
  private run: Run = { visible: '', masked: '' };

  visit(node: Node, around: Around): void {
    if (node.type === 'text') this.addText(node.data, around);
    else if (isElement(node) && !UNSEEN.has(node.name)) this.visitElement(node, around);
  }

  endRun(): void {
    if (this.run.visible.trim() !== '') this.found.runs.push(this.run);
    this.run = { visible: '', masked: '' };
  }

  private addText(text: string, { cover }: Around): void {
    this.run.visible += text;
    this.run.masked += cover ? MASK.repeat(text.length) : text;
  }

  private visitElement(element: Element, around: Around): void {
    const { name } = element;
    const inline = INLINE.has(name);
    if (!inline) this.endRun();
    this.readAttributes(element, around);
    if (name === 'title' && around.block?.name === 'head') return this.readTitle(element);
    this.readMarks(element, around);
    const cover = coverOf(element);
    if (cover && !around.cover) this.covered[cover] += countNumerals(textOf(element));
    const within: Around = {
      cover: around.cover ?? cover,
      heading: /^h[1-6]$/.test(name) ? name : around.heading,
      block: inline ? around.block : element,
    };
    for (const child of element.children) this.visit(child, within);
    if (!inline) this.endRun();
  }

  private readMarks(element: Element, { heading, block }: Around): void {
    const { name, attribs } = element;
    const { found } = this;
    const spot = { run: this.run, start: this.run.visible.length };
    const text = (): string => oneLine(textOf(element));
    const { 'data-bind': key, 'data-plain': why } = attribs;
    const id = claimOf(element);
    if (id !== undefined) {
      found.claims.push({ ...spot, id, text: text(), value: valueOf(element), heading, ownBlock: standsAlone(element, block) });
    }
    if (key !== undefined && name !== 'input') found.binds.push({ ...spot, key, text: text(), attribute: undefined });
    if (why !== undefined) found.plains.push({ ...spot, why: why.trim(), text: text() });
    if (name === 'time') found.times.push({ ...spot, datetime: attribs['datetime'] ?? '', text: text() });
    if ('data-equation' in attribs) found.equations.push({ ...spot, pieces: piecesOf(element) });
    if ('data-sum' in attribs) found.sums.push({ ...spot, ...sumTexts(element) });
  }

  /** A bound attribute answers for its numerals; in an exempt element attributes are exempt too. */
  private readAttributes(element: Element, { cover }: Around): void {
    const { name, attribs } = element;
    for (const { attribute, where, text } of spokenAttributes(element)) {
      const spot = { run: { visible: text, masked: text }, start: 0 };
      const key = attribs[`data-bind-${attribute}`] ?? (name === 'input' && attribute === 'value' ? attribs['data-bind'] : undefined);
      const exempt: Cover | undefined = key === undefined ? (cover === 'plain' || 'data-plain' in attribs ? 'plain' : undefined) : 'binding';
      if (key !== undefined) this.found.binds.push({ ...spot, key, text: oneLine(text), attribute });
      if (exempt) this.covered[exempt] += countNumerals(text);
      else this.found.attributes.push({ ...spot, where, text });
    }
  }

  private readTitle(element: Element): void {
    const text = textOf(element);
    this.found.attributes.push({ run: { visible: text, masked: text }, start: 0, where: '<title>', text });
  }
}

/** A link to a claim's place in the ledger: `/numbers/cost-illusion/#gpt-monthly`. */
const LEDGER_LINK = /\/numbers\/([^/#]+)\/#(.+)$/;

/** The full id of the claim that an element shows: what it says itself, or where its link leads. */
function claimOf({ attribs }: Element): string | undefined {
  const own = attribs['data-claim'];
  if (own !== undefined || attribs['data-value'] === undefined) return own;
  const [, scope, id] = LEDGER_LINK.exec(attribs['href'] ?? '') ?? [];
  return scope && id && `${scope}.${id}`;
}

/** Which element accounts for its own numerals. An input's binding is for its value, not for text around it. */
function coverOf(element: Element): Cover | undefined {
  const { name, attribs } = element;
  if (claimOf(element) !== undefined) return 'claim';
  if ('data-bind' in attribs && name !== 'input') return 'binding';
  if ('data-plain' in attribs) return 'plain';
  if (name === 'time') return 'date';
  return name === 'pre' ? 'code' : undefined;
}
