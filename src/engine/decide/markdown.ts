/** Text as Markdown shows it, whatever it holds: nothing in it becomes a link, a table cell or HTML. */
export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`));

/** A list, a line for each entry. Entries are text, not Markdown. */
export const bullets = (entries: readonly string[]): string => entries.map((entry) => `- ${escaped(entry)}`).join('\n');

/** A table of texts; all columns but the first are right-aligned. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows.map((row) => row.map(escaped))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
