const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as prose writes it: `2026-05-12` is May 12, 2026 and `2026-05` is May 2026. @throws for anything else. */
export function writtenDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) throw new Error(`“${iso}” is not a date like 2026-05-12 or 2026-05`);
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}
