/** A page or section that readers look for by name. */
export interface Place {
  readonly path: string;
  readonly name: string;
}

/** What stands at the top of every page. */
export const PLACES: readonly Place[] = [
  { path: '/#chapters', name: 'Chapters' },
  { path: '/where-to-run/', name: 'Where to run' },
  { path: '/calculators/', name: 'Calculators' },
  { path: '/templates/', name: 'Templates' },
  { path: '/numbers/', name: 'Numbers' },
  { path: '/prices/', name: 'Prices' },
  { path: '/corrections/', name: 'Corrections' },
];

/** What stands at the foot of every page, and on the home page with a line on each. */
export const REFERENCE: readonly (Place & { readonly line: string })[] = [
  { path: '/methods/', name: 'Methods', line: 'how numbers are worked out, checked, dated and rounded, and the conventions behind them.' },
  { path: '/glossary/', name: 'Glossary', line: 'the words of the guide, as it uses them.' },
  { path: '/sources/', name: 'Sources', line: 'every page and name that a figure rests on, and which numbers read it.' },
  { path: '/about/', name: 'About', line: 'whose work this builds on, and how his affiliation is handled.' },
  ...(import.meta.env.COMPLETE_SITE ? [{ path: '/loaded-cost.pdf', name: 'PDF edition', line: 'the chapters and all of the reference to print, with the arithmetic in notes.' }] : []),
];
