import type { Plugin } from 'vite';
import { CONVENTIONS } from '../engine/conventions.ts';
import { RULES } from '../engine/rules.ts';

/** `RULES['id'].amount`, `CONVENTIONS['id'].statement`: what code of the engine reads from its two lists. */
const READ = /\b(RULES|CONVENTIONS)\['([\w-]+)'\](?:\.(amount|statement|excludes)\b)?/g;
const LISTS: Readonly<Record<string, Readonly<Record<string, object>>>> = { RULES, CONVENTIONS };

/**
 * A Vite plugin that writes thresholds and conventions into the code that readers download, where a model reads them. A
 * calculator needs a handful of numbers; the lists hold every rule of the guide with its sentence and who said it.
 */
export const inlineConstantsPlugin = (): Plugin => ({
  name: 'inline-constants',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: (code, id) => ((id.includes('/src/engine/models/') || id.includes('/templates/')) && code.search(READ) >= 0 ? { code: withoutLists(code), map: null } : undefined),
});

/** The code with each read replaced by what it gives, and without the import of a list that nothing reads any more. */
function withoutLists(code: string): string {
  const inlined = code.replace(READ, (read, list: string, id: string, key: string | undefined) => {
    const entry = LISTS[list]?.[id];
    if (!entry) return read;
    return key === undefined ? `(${JSON.stringify(amountOf(entry))})` : `(${JSON.stringify((entry as Record<string, unknown>)[key])})`;
  });
  return inlined.replace(/^import \{ (RULES|CONVENTIONS) \} from .*$/gm, (line, list: string) => (new RegExp(`\\b${list}\\b`).test(inlined.replace(line, '')) ? line : ''));
}

/** Of a rule that is passed on whole, only the amount is ever read. */
const amountOf = (entry: object): object => ('amount' in entry ? { amount: entry.amount } : entry);
