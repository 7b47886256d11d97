import type { OwnText } from '../../../engine/own/own-text.ts';
import type { OwnTexts } from '../../../engine/own/recomputed.ts';

/** A number of the prose: its link, its claim, and the section that it stands in. */
interface Mark {
  readonly link: HTMLAnchorElement;
  readonly id: string;
  readonly pinned: string;
  readonly section: string;
}

/** How many numbers and words are the reader's. */
export interface Tally {
  readonly numbers: number;
  readonly struck: number;
}

const LEDGER = /\/numbers\/([^/]+)\/$/;

/** The numbers of the chapter's own claims, in the order of the text. */
export function marksOf(article: Element, scope: string): readonly Mark[] {
  let section = '';
  return [...article.querySelectorAll<HTMLElement>('h2, a[data-value]')].flatMap((element) => {
    if (!(element instanceof HTMLAnchorElement)) {
      section = element.id;
      return [];
    }
    const isOwn = LEDGER.exec(element.pathname)?.[1] === scope;
    return isOwn ? [{ link: element, id: element.hash.slice(1), pinned: element.textContent.replace(/\s+/g, ' ').trim(), section }] : [];
  });
}

/** Shows the reader's text beside each number of these sections, and the published one alone everywhere else. */
export function showOwn(marks: readonly Mark[], isShown: (section: string) => boolean, textOf: OwnTexts): Tally {
  let [numbers, struck] = [0, 0];
  for (const mark of marks) {
    clear(mark.link);
    const own = isShown(mark.section) ? textOf(mark.id, mark.pinned) : undefined;
    if (!own) continue;
    put(mark.link, own);
    if (own.isStruck) struck += 1;
    else numbers += 1;
  }
  return { numbers, struck };
}

function clear(link: HTMLAnchorElement): void {
  const { parentElement: around } = link;
  const marked = around?.localName === 's' ? around : link;
  if (marked.nextElementSibling?.matches('ins.own')) marked.nextElementSibling.remove();
  if (marked !== link) marked.replaceWith(link);
}

/** The published figure stays; the reader's follows, marked for eyes and ears. */
function put(link: HTMLAnchorElement, { text, isStruck }: OwnText): void {
  const own = document.createElement('ins');
  own.className = 'own';
  own.innerHTML = '<span> with your workload: </span>';
  own.append(text);
  if (!isStruck) return link.after(own);
  const words = document.createElement('s');
  link.replaceWith(words);
  words.append(link);
  words.after(own);
}
