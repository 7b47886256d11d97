import type { CellStyle } from 'hucre/xlsx';

const INK = '1F2328';
const QUIET = '57606A';
const side = { style: 'thin', color: { rgb: 'BFC5CC' } } as const;
const boxed = { top: side, bottom: side, left: side, right: side };
const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const top = { vertical: 'top', wrapText: true } as const;

/** What each kind of cell looks like. Input cells are told by their fill and their border, not by colour alone. */
export const STYLES = {
  title: { font: { name: 'Calibri', size: 18, bold: true, color: { rgb: INK } }, alignment: { vertical: 'center' } },
  intro: { font: { name: 'Calibri', size: 11, color: { rgb: QUIET } }, alignment: top },
  'table-title': { font: { name: 'Calibri', size: 13, bold: true, color: { rgb: INK } } },
  head: { font: { name: 'Calibri', size: 11, bold: true }, fill: filled('E7EAEE'), border: boxed, alignment: top },
  body: { border: boxed, alignment: top },
  link: { border: boxed, alignment: top, font: { name: 'Calibri', size: 11, underline: true, color: { rgb: '0B57A4' } } },
  input: { border: { ...boxed, left: { style: 'medium', color: { rgb: '8A6D1B' } } }, alignment: top, fill: filled('FFF6D6'), protection: { locked: false } },
  result: { border: boxed, alignment: top },
  answer: { border: boxed, alignment: top, fill: filled('E3F1E5'), font: { name: 'Calibri', size: 11, bold: true } },
} as const satisfies Record<string, CellStyle>;
