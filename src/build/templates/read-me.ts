import type { WriteSheet } from 'hucre/xlsx';
import { CONVENTIONS } from '../../engine/conventions.ts';
import type { Template } from '../../../templates/template.ts';
import { neutral } from '../../../templates/neutral.ts';
import { STYLES } from './styles.ts';

type Line = readonly [text: string, style: keyof typeof STYLES];

/** The first sheet: what the file is, how to use it, what it rests on. */
export function readMe(template: Template): WriteSheet {
  const lines = linesOf(template);
  return {
    name: 'Read me',
    columns: [{ width: 110 }],
    rows: lines.map(([text]) => [neutral(text)]),
    cells: new Map(lines.map(([text, style], row) => [`${row},0`, { value: neutral(text), type: 'string', style: STYLES[style] }])),
    view: { showGridLines: false },
    protection: { sheet: true },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function linesOf({ title, summary, howTo, limits, conventions, edition, sections }: Template): readonly Line[] {
  const list = (heading: string, texts: readonly string[]): readonly Line[] =>
    texts.length === 0 ? [] : [['', 'intro'], [heading, 'table-title'], ...texts.map((text): Line => [text, 'intro'])];
  return [
    [title, 'title'],
    [summary, 'intro'],
    ...list('How to use it', howTo.map((step, index) => `${index + 1}. ${step}`)),
    ['', 'intro'],
    ['Cells', 'table-title'],
    ['Yours to fill in: these are the only cells that are not locked.', 'input'],
    ['Computed. Formulas are protected without a password: to change one, unprotect the sheet.', 'result'],
    ['The answer of its block.', 'answer'],
    ...list('The sheets', sections.map(({ name, title: about }) => `${name}: ${about}.`)),
    ...list('What it rests on', [
      `Edition ${edition.id} of the guide Loaded Cost: prices in force on ${edition.asOf}, and thresholds as the guide gives them with their sources.`,
      'Where a price is quoted, its source and the day or month somebody last saw it stand beside it. Prices change: check them before you sign.',
      'The formulas compute what the guide’s calculators compute; its tests recalculate this file and compare every result.',
      'Licence: none has been chosen yet. The site says so when that changes.',
    ]),
    ...list('Conventions', conventions.map((name) => `${CONVENTIONS[name].statement} Not: ${CONVENTIONS[name].excludes}`)),
    ...list('When not to trust it', limits),
  ];
}
