import type { Display } from '../../engine/format.ts';

/** How a spreadsheet shows what the guide’s formatter would: the same unit and at least as many digits. */
export function numberFormat(show: Display): string {
  const digits = decimals(show.decimals);
  switch (show.kind) {
    case 'money':
      return `"$"#,##0${decimals(Math.max(2, show.decimals))}${show.decimals > 2 ? '##' : ''}`;
    case 'percent':
      return `0${decimals(Math.max(1, show.decimals))}%`;
    case 'multiple':
      return `#,##0${digits}"×"`;
    default:
      return `#,##0${digits}`;
  }
}

/** The same for a cell to type in: no more digits than were typed, where the format can say so. */
export const inputFormat = (show: Display, isWhole: boolean): string =>
  show.kind === 'money' ? '"$"#,##0.00##' : show.kind === 'percent' ? '0.0##%' : isWhole ? '#,##0' : 'General';

const decimals = (howMany: number): string => (howMany > 0 ? `.${'0'.repeat(howMany)}` : '');
