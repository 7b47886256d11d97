import { CHECKS, type Finding } from './finding.ts';
import { describeCount, type Count } from './count.ts';

/** What a run of the check found. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly count: Count;
}

/** All findings grouped by file, in the order of its lines, and the count. */
export function describeReport({ findings, count }: Report): string {
  const blocks = findings.toSorted(byPlace).map(describeFinding);
  const files = new Set(findings.map(({ place }) => place.file)).size;
  const verdict = findings.length === 0 ? [] : [`${plural(findings.length, 'number')} to mend in ${plural(files, 'file')}`];
  return [...blocks, [...verdict, describeCount(count)].join('\n')].join('\n\n');
}

/** `src/content/chapters/x/index.mdx:41:17  stale  x.raw-ratio  N101`, then what is wrong, each on a line of its own. */
export function describeFinding({ check, place, subject, sentence, details, because = [], mend }: Finding): string {
  const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const lines = [
    ...(sentence ? [`“${sentence}”`] : []),
    ...details,
    ...because.map((reason, index) => `${index === 0 ? 'because: ' : '         '}${reason}`),
    `mend: ${mend}`,
  ];
  return [`${where}  ${CHECKS[check]}  ${subject}  ${check}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const plural = (howMany: number, noun: string): string => `${howMany} ${noun}${howMany === 1 ? '' : 's'}`;
