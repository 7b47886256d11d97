import { parseDocument } from 'htmlparser2';
import { isElement, type Element, type Node } from '../numbers/page/nodes.ts';
import { INLINE } from '../numbers/page/texts.ts';

/**
 * What is above this is laid out at once. Chromium lays out what is up to one and a half screens below the window, 2,300 pixels
 * down on most phones, so a part that began sooner would be laid out with the rest.
 */
const SOONER_PIXELS = 3000;
/** A part that is less than this is not worth it. */
const LEAST_PIXELS = 15_000;
/** A part of more than this counts as long: the styles say what each kind takes until it is laid out. */
const LONG_PIXELS = 50_000;
/** What each character and each block take on a phone 390 pixels wide: 1.0 to 1.4 times what the guide’s long pages take. */
const [PIXELS_PER_CHARACTER, PIXELS_PER_BLOCK] = [0.9, 25];
const UNSEEN = new Set(['noscript', 'script', 'style', 'svg', 'template']);
const HEADING = /^h[1-6]$/;
/** Chromium lays out a part with one of these in it as soon as the page is read, which is later than with the rest. */
const FIELDS = new Set(['input', 'select', 'textarea']);

/**
 * A long page with all that is far below its first screen in one `.later`, which phones lay out when the reader comes near.
 * A short page is given back as it is, and so is one that has a field of a form so far down.
 */
export function withLaterPart(html: string): string {
  const { children } = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const text = find(children, 'article') ?? find(children, 'main');
  const first = text && laterFrom(text);
  const last = text?.children.at(-1);
  if (!first || !last) return html;
  const [start, end] = [first.startIndex ?? 0, (last.endIndex ?? 0) + 1];
  const isLong = sum(text.children.slice(text.children.indexOf(first)).map(pixelsOf)) > LONG_PIXELS;
  const names = [text.name === 'article' && 'prose', 'later', isLong && 'long'].filter(Boolean).join(' ');
  return `${html.slice(0, start)}<div class="${names}">${html.slice(start, end)}</div>${html.slice(end)}`;
}

/** The child that begins the later part; none on a page that is short. */
function laterFrom({ children }: Element): Element | undefined {
  const sizes = children.map(pixelsOf);
  // The margin after a heading is that of its neighbor, which has to stay one.
  const at = children.findIndex((node, index) => isElement(node) && !HEADING.test(node.name) && sum(sizes.slice(0, index)) >= SOONER_PIXELS);
  const child = children[at];
  const isLater = sum(sizes.slice(at)) >= LEAST_PIXELS && !children.slice(at).some(hasField);
  return child && isElement(child) && isLater ? child : undefined;
}

const hasField = (node: Node): boolean => isElement(node) && (FIELDS.has(node.name) || node.children.some(hasField));

/** An estimate of the block size on a phone, with everything closed that can be. */
function pixelsOf(node: Node): number {
  if (node.type === 'text') return node.data.length * PIXELS_PER_CHARACTER;
  if (!isElement(node) || UNSEEN.has(node.name)) return 0;
  const shown = node.name === 'details' ? node.children.slice(0, 1) : node.children;
  return (INLINE.has(node.name) ? 0 : PIXELS_PER_BLOCK) + sum(shown.map(pixelsOf));
}

function find(nodes: readonly Node[], name: string): Element | undefined {
  for (const node of nodes) {
    const found = isElement(node) ? (node.name === name ? node : find(node.children, name)) : undefined;
    if (found) return found;
  }
  return undefined;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
