import { isTag, isText, type AnyNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

const WORDS = 6000;

/** Words as people count them: what stands between spaces. */
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Elements of a page for every six thousand words of its main part: how much a browser has to lay out for what a reader gets.
 * Calculators count neither way.
 */
export function elementsPer6000Words(html: string): number {
  let elements = 0;
  let words = 0;
  const visit = (nodes: readonly AnyNode[], isMain: boolean): void => {
    for (const node of nodes) {
      if (isText(node) && isMain) words += wordsIn(node.data);
      if (!isTag(node) || node.attribs['data-calculator'] !== undefined) continue;
      elements += 1;
      visit(node.children, isMain || node.name === 'main');
    }
  };
  visit(parseDocument(html).children, false);
  return Math.round((elements / words) * WORDS);
}
