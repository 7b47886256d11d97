const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The ways in which a date may be written beside `datetime`; undefined when that is no date of the calendar. */
export function writtenForms(datetime: string): readonly string[] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(datetime) ?? [];
  if (!year) return undefined;
  if (!month) return [year];
  const name = MONTHS[Number(month) - 1];
  if (!name) return undefined;
  if (!day) return [`${name} ${year}`, datetime, name];
  const date = Number(day);
  if (date < 1 || date > daysIn(Number(year), Number(month))) return undefined;
  return [`${name} ${date}, ${year}`, `${date} ${name} ${year}`, datetime, `${name} ${date}`, `${date} ${name}`];
}

const NAMES = MONTHS.join('|');

/** A date as an attribute or a title may write it: there is no `<time>` there. */
export const WRITTEN_DATE = new RegExp(
  `\\b(?:(?:${NAMES}) \\d{1,2}, \\d{4}|\\d{1,2} (?:${NAMES}) \\d{4}|(?:${NAMES}) \\d{4}|\\d{4}-\\d\\d(?:-\\d\\d)?)\\b`,
  'g',
);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
