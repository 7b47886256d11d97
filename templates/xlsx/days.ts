/** Days from the day that spreadsheets count from to a day as YYYY-MM-DD: 2020-01-01 is 43831. */
export const daysOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY + UNIX_EPOCH;

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 in the same count. */
const UNIX_EPOCH = 25_569;
