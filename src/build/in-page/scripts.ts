import { posix } from 'node:path';

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** What means something else in a page than in a file: other modules by name, and the place of the file itself. */
const TIED_TO_ITS_FILE = /\b(?:import|export)\s*[{*"'`\w$]|\bimport\.meta\b|<\/script/;
const FETCHED_ON_USE = /\bimport\((["'`])\.\//g;

/**
 * A page with its scripts written into it, so that it works one answer sooner. One that begins by importing others stays a file:
 * it would only wait for them.
 * @param read the code at an address of the site
 */
export function withScripts(html: string, read: (address: string) => string): string {
  return html.replace(SCRIPT, (tag, address: string) => {
    const code = read(address).trim();
    if (TIED_TO_ITS_FILE.test(code)) return tag;
    return `<script type="module">${code.replace(FETCHED_ON_USE, (_, quote: string) => `import(${quote}${posix.dirname(address)}/`)}</script>`;
  });
}
