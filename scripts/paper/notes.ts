import { DomUtils } from 'htmlparser2';
import type { BuiltSite, Derivation } from './site.ts';
import { all, element, escape, unwrap, type Element } from './html.ts';

/** The end note of a number: once for each claim of a chapter, whatever its texts there. */
interface Note {
  readonly number: number;
  readonly derivation: Derivation;
}

const isClaim = ({ name, attribs }: Element): boolean => name === 'a' && attribs['data-value'] !== undefined;

/**
 * Marks each computed number of a chapter with the number of its note.
 * @returns the notes, in the order in which the text first needs them.
 */
export function markNotes(chapter: string, main: Element, { base, derivations }: Pick<BuiltSite, 'base' | 'derivations'>): readonly string[] {
  const notes = new Map<string, Note>();
  for (const link of all(main, isClaim)) {
    const address = `/${link.attribs['href']!.slice(base.length)}`;
    const derivation = derivations.get(address);
    if (derivation) {
      const known = notes.get(address);
      const note = known ?? { number: notes.size + 1, derivation };
      notes.set(address, note);
      DomUtils.append(link, markOf(chapter, note.number, !known));
      unwrap(link);
    }
  }
  return writeNotes(chapter, [...notes.values()]);
}

const placeOf = (chapter: string, number: number): string => `${chapter}--note-${number}`;

function markOf(chapter: string, number: number, isFirst: boolean): Element {
  const place = placeOf(chapter, number);
  return element(`<sup class="mark"><a${isFirst ? ` id="${place}-mark"` : ''} href="#${place}" data-kept>${number}</a></sup>`);
}

/** Writes notes one after another: a step that an earlier note of the chapter has printed is only referred to. */
function writeNotes(chapter: string, notes: readonly Note[]): readonly string[] {
  const printedIn = new Map<string, number>();
  return notes.map((note) => {
    const { number, derivation: { what, text, steps } } = note;
    const lines = steps.map(({ label, arithmetic }) => (label === what ? escape(arithmetic) : `${escape(label)}: ${escape(arithmetic)}`));
    const shown = lines.filter((line, index) => !printedIn.has(line) || index === lines.length - 1);
    const earlier = [...new Set(lines.slice(0, -1).flatMap((line) => printedIn.get(line) ?? []))].sort((a, b) => a - b);
    for (const line of lines) if (!printedIn.has(line)) printedIn.set(line, number);
    const links = earlier.map((at) => `<a href="#${placeOf(chapter, at)}">${at}</a>`).join(', ');
    const sum = [...(links ? [`First as in ${earlier.length > 1 ? 'notes' : 'note'} ${links}.`] : []), ...shown].join('<br>');
    const place = placeOf(chapter, number);
    return `<li id="${place}"><p><a href="#${place}-mark">${number}</a> <b>${escape(text)}</b> ${escape(what)}</p><p class="sum">${sum}</p></li>`;
  });
}

/** All notes of a chapter under its title. */
export const notesSection = (chapter: string, title: string, notes: readonly string[]): string =>
  `<section class="notes"><h2 id="${chapter}--notes">${escape(title)}</h2><ol>${notes.join('')}</ol></section>`;
