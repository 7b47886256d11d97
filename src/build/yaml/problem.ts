/** Something wrong in a file that people write: where it is, and how to mend it. */
export interface Problem {
  /** The path as a reader of the message would open it, from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  /** Lines as they could read in the file. */
  readonly fix?: string;
}

/** What a loader gives: data, or every problem of every file. Never both. */
export type Loaded<T> = { readonly data: T } | { readonly problems: readonly Problem[] };

/** `pricing/openai.yaml:12:5  what was found; expected what`, with the corrected lines below. */
export function describeProblem({ file, line, column, found, expected, fix }: Problem): string {
  const headline = `${file}:${line}:${column}  ${found}; expected ${expected}`;
  return fix === undefined ? headline : [headline, ...fix.split('\n').map((text) => `      ${text}`)].join('\n');
}

/** Problems by file, line and column. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.found, b.found));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
