import { Parser } from 'htmlparser2';

/** What an element says for the number check alone: `data-bind`, `data-bind-content`, `data-plain`. Astro and Preact write values in double quotes. */
const FOR_THE_CHECK = /\sdata-(?:bind|plain)(?:-[\w-]+)?="[^"]*"/g;

/**
 * A page without what tells the number check where its numbers come from. It is a fifth of a ledger page and of no use to a reader, who
 * opens a number by its link.
 */
export function withoutBindings(html: string): string {
  const pieces: string[] = [];
  let kept = 0;
  const parser = new Parser({
    onopentag: () => {
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      const lean = tag.replace(FOR_THE_CHECK, '');
      if (lean === tag) return;
      pieces.push(html.slice(kept, parser.startIndex), lean);
      kept = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return pieces.join('') + html.slice(kept);
}
