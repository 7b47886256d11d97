import { parseSync, Visitor, type Plugin } from 'vite';

/** What elements and components say for the number check alone. */
const FOR_THE_CHECK: ReadonlySet<string> = new Set(['data-bind', 'data-plain', 'bind', 'isBuilt']);

/**
 * A Vite plugin that leaves out of the browser’s code what tells the number check where a number of the built page comes from: it is
 * for the pages as built, and a number that the reader has changed is none of them.
 */
export const unboundPlugin = (): Plugin => ({
  name: 'unbound',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: (code, id) => (/\.tsx(?:\?|$)/.test(id) ? { code: withoutBindings(code), map: null } : undefined),
});

/** The code of a TSX file without the attributes for the number check. */
export function withoutBindings(code: string): string {
  let kept = code;
  const cut: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    JSXAttribute: ({ name, start, end }) => {
      if (name.type === 'JSXIdentifier' && FOR_THE_CHECK.has(name.name)) cut.push({ start, end });
    },
  }).visit(parseSync('component.tsx', code).program);
  // An attribute that holds another goes as a whole.
  for (const { start, end } of cut.toReversed()) if (!cut.some((outer) => outer.start < start && end < outer.end)) kept = kept.slice(0, start) + kept.slice(end);
  return kept;
}
