/** What a report of tests comes to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that could not be run here, with the reason where they stand. */
  readonly skipped?: number;
  /** The tests that failed, by name: the end of a long log is often all that is kept of it. */
  readonly failures?: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly { readonly title: string; readonly file: string; readonly tests: readonly { readonly projectName: string; readonly status: string }[] }[];
}

/** Reads what Vitest’s reporter `json` writes. */
export function vitestTally(text: string): Tally {
  const report = JSON.parse(text) as VitestReport;
  const failures = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => `${name}: ${fullName}`);
    // A file that cannot be loaded fails without a test of its own.
    return failed.length === 0 && status === 'failed' ? [name] : failed;
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, failures };
}

const failedIn = ({ suites = [], specs }: Suite): readonly string[] => [
  ...specs.flatMap(({ file, title, tests }) => tests.filter(({ status }) => status === 'unexpected').map(({ projectName }) => `${file} [${projectName}]: ${title}`)),
  ...suites.flatMap(failedIn),
];

/** Reads what Playwright’s reporter `json` writes. A test that passed when it was tried again counts as passed. */
export function playwrightTally(text: string): Tally {
  const { stats, suites } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; suites: readonly Suite[] };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, failures: suites.flatMap(failedIn) };
}
