/** Dates are text, YYYY-MM-DD or YYYY-MM where only the month is known: they sort as they are, and no time zone can move them. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** True for a day that exists: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return isMonth(`${year}-${month}`) && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** True for a month that exists. */
export function isMonth(text: string): boolean {
  const month = Number(MONTH.exec(text)?.[2]);
  return month >= 1 && month <= 12;
}

/** The first day that a date may mean: itself, or the first of its month. */
export const earliestDay = (date: string): string => (date.length === 7 ? `${date}-01` : date);

/** True when the first date is certainly later than the second, compared by month where either names only a month. */
export function isCertainlyAfter(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) > other.slice(0, shared);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
