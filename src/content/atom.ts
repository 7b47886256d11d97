import type { Change } from './changes.ts';

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => NAMES[character] ?? '');

/** A name that holds wherever the site is served. */
const nameOf = (id: string): string => `tag:loaded-cost.invalid,2026:${id}`;
const instant = (day: string): string => `${day}T00:00:00Z`;

/** An Atom feed (RFC 4287) of changes, newest first. `address` makes a full address of a path of the site. */
export function atomFeed(changes: readonly Change[], address: (path: string) => string): string {
  const entries = changes.map(({ id, kind, day, title, text, path }) =>
    [
      '  <entry>',
      `    <id>${escapeXml(nameOf(id))}</id>`,
      `    <title>${escapeXml(title)}</title>`,
      `    <updated>${instant(day)}</updated>`,
      `    <category term="${kind}"/>`,
      `    <link href="${escapeXml(address(path))}"/>`,
      `    <content type="text">${escapeXml(text === '' ? title : text)}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${nameOf('changes')}</id>
  <title>Loaded Cost: prices and corrections</title>
  <updated>${instant(changes[0]?.day ?? '1970-01-01')}</updated>
  <author><name>Loaded Cost</name></author>
  <link rel="self" href="${escapeXml(address('/feed.xml'))}"/>
  <link href="${escapeXml(address('/'))}"/>
${entries.join('\n')}
</feed>
`;
}
