import { oneLine, sentenceAt } from '../page/reading.ts';
import { blank } from './prose.ts';
import type { Source } from './source.ts';

/** A pinned text in a source file. */
export interface Pin {
  readonly source: Source;
  /** The claim's full id. */
  readonly id: string;
  /** On one line, as the page shows it. */
  readonly text: string;
  /** The pinned text in the file: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

const IN_MARKUP = /<Claim\s[^>]*?\bid=(["'])(?<id>[^"']+)\1[^>]*>(?<text>[^]*?)<\/Claim>/dg;
const IN_YAML = /\[(?<text>[^\]]+)\]\(claim:(?<id>[^)\s]+)\)/dg;

/** Every pin of a source, in order. What stands in code blocks and comments is none. */
export function pinsOf(source: Source): readonly Pin[] {
  const pattern = source.file.endsWith('.yaml') ? IN_YAML : IN_MARKUP;
  const text = source.file.endsWith('.yaml') ? source.text : blank(source.text, ['code', 'comments']);
  return Array.from(text.matchAll(pattern), ({ groups, indices }) => {
    const id = groups?.['id'] ?? '';
    const [start = 0, end = 0] = indices?.groups?.['text'] ?? [];
    return { source, id: id.includes('.') ? id : `${source.scope}.${id}`, text: oneLine(groups?.['text'] ?? ''), start, end };
  });
}

/** The sentence around a pin as a reader will see it, with another text in its place. */
export function pinnedSentence({ source, start, end }: Pin, to: string): string {
  const paragraph = source.text.lastIndexOf('\n\n', start) + 1;
  const paragraphEnd = source.text.indexOf('\n\n', end);
  const before = plain(source.text.slice(paragraph, start).replace(/<[^<>]*$/, '').replace(/\[$/, ''));
  const after = source.text.slice(end, paragraphEnd < 0 ? undefined : paragraphEnd).replace(/^(?:<\/Claim>|\]\(claim:[^)]*\))/, '');
  return oneLine(sentenceAt({ run: { visible: before + to + plain(after), masked: '' }, start: before.length }));
}

const plain = (markup: string): string => markup.replace(/<\/?[A-Za-z][^<>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
