import type { Place } from '../finding.ts';
import type { MaskNames } from '../names.ts';
import { findNumerals } from '../numerals.ts';
import { pinsOf, type Pin } from './pins.ts';
import { proseOf } from './prose.ts';
import { placeOf, type Source } from './source.ts';

/** Finds the source line of what a built page shows. Asked in the order of the page, it answers in the order of the file. */
export interface Locator {
  /** All pins of all sources. */
  readonly pins: readonly Pin[];
  claim(page: string, id: string, text: string): Place | undefined;
  /** A numeral that the page's source leaves unbound. */
  numeral(page: string, text: string): Place | undefined;
  /** Words that an author wrote into the page's source as they stand: an attribute, a line of the frontmatter, a tag. */
  literal(page: string, text: string): Place | undefined;
  /** The MDX file that a page is made from. */
  chapterOf(page: string): Source | undefined;
}

export function locator(sources: readonly Source[], maskNames: MaskNames): Locator {
  const pins = sources.flatMap(pinsOf);
  const pinQueues = queues(pins, (pin) => [key(pin.source.page, pin.id, pin.text), key(undefined, pin.id, pin.text)]);
  const numeralQueues = new Map<string, Queue<Place>>();
  const chapterOf = (page: string): Source | undefined => sources.find((source) => source.page === page && source.file.endsWith('.mdx'));

  const numerals = (page: string): Queue<Place> => {
    const known = numeralQueues.get(page);
    if (known) return known;
    const chapter = chapterOf(page);
    const found = chapter ? findNumerals(maskNames(proseOf(chapter.text)).text) : [];
    const queue = queues(found, ({ text }) => [text]);
    const places = new Map([...queue].map(([text, list]) => [text, chapter ? list.map(({ start }) => placeOf(chapter, start)) : []]));
    numeralQueues.set(page, places);
    return places;
  };

  return {
    pins,
    chapterOf,
    claim: (page, id, text) => {
      const pin = next(pinQueues, key(page, id, text)) ?? next(pinQueues, key(undefined, id, text));
      return pin && placeOf(pin.source, pin.start);
    },
    numeral: (page, text) => next(numerals(page), text),
    literal: (page, text) => {
      const chapter = chapterOf(page);
      const position = chapter?.text.indexOf(text) ?? -1;
      return chapter && position >= 0 ? placeOf(chapter, position) : undefined;
    },
  };
}

type Queue<T> = Map<string, T[]>;

const key = (page: string | undefined, id: string, text: string): string => [page ?? '', id, text].join('\n');

function queues<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Queue<T> {
  const all: Queue<T> = new Map();
  for (const item of items) {
    for (const name of keysOf(item)) {
      const queue = all.get(name);
      if (queue) queue.push(item);
      else all.set(name, [item]);
    }
  }
  return all;
}

/** Takes the next of its kind; the last one stays, for components that repeat a text. */
function next<T>(all: Queue<T>, name: string): T | undefined {
  const queue = all.get(name);
  return queue && queue.length > 1 ? queue.shift() : queue?.[0];
}
