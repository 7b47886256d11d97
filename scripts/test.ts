// Runs every check of the project and says at the end what passed. One that fails does not hide the problems of the next.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { missingEngines } from './engines.ts';
import { foundOffice } from './office.ts';
import { playwrightTally, vitestTally, type Tally } from './test-reports.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  /** Checks that must have passed for this one to mean anything. */
  readonly after?: readonly string[];
  /** Where the command leaves its counts; a check without one counts as one test. */
  readonly report?: { readonly file: string; readonly read: (text: string) => Tally };
}

const VITEST = 'test-results/vitest.json';
const SIZES = 'test-results/sizes.json';
const PLAYWRIGHT = 'test-results/playwright.json';
const PLAYWRIGHT_ENGINES = 'test-results/engines.json';
const PLAYWRIGHT_SUB_PATH = 'test-results/playwright-sub-path.json';

const CHECKS: readonly Check[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  {
    name: 'unit',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${VITEST}`,
    report: { file: VITEST, read: vitestTally },
  },
  { name: 'build', command: 'npm run --silent build:complete' },
  { name: 'sizes', command: 'npm run --silent sizes', after: ['build'], report: { file: SIZES, read: (text) => JSON.parse(text) as Tally } },
  { name: 'browser', command: 'playwright test', after: ['build'], report: { file: PLAYWRIGHT, read: playwrightTally } },
  { name: 'engines', command: 'npm run --silent test:engines', after: ['build'], report: { file: PLAYWRIGHT_ENGINES, read: playwrightTally } },
  { name: 'sub-path', command: 'npm run --silent test:sub-path', after: ['build'], report: { file: PLAYWRIGHT_SUB_PATH, read: playwrightTally } },
];

function tally(check: Check, succeeded: boolean): Tally {
  const alone = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  if (!check.report) return alone;
  try {
    const counted = check.report.read(readFileSync(check.report.file, 'utf8'));
    return { ...counted, failed: succeeded ? counted.failed : Math.max(1, counted.failed) };
  } catch {
    return alone;
  }
}

function runAll(): readonly (Tally & { readonly name: string; readonly seconds: number })[] {
  const done = new Map<string, Tally & { name: string; seconds: number }>();
  for (const check of CHECKS) {
    const start = performance.now();
    const waitsFor = check.after?.find((name) => done.get(name)?.failed);
    console.log(`\n── ${check.name}: ${waitsFor ? `not run, because ${waitsFor} failed` : check.command}`);
    const succeeded = !waitsFor && spawnSync(check.command, { shell: true, stdio: 'inherit' }).status === 0;
    const seconds = (performance.now() - start) / 1000;
    done.set(check.name, { name: check.name, seconds, ...(waitsFor ? { passed: 0, failed: 1 } : tally(check, succeeded)) });
  }
  return [...done.values()];
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const results = runAll();
console.log();
for (const { name, passed, failed, skipped, failures = [], seconds } of results) {
  const others = skipped ? `, ${skipped} skipped` : '';
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(8)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s${others}`);
  for (const failure of failures) console.log(`  ✗ ${failure}`);
}
if (!foundOffice()) console.log('\nSkipped: no workbook was recalculated, because LibreOffice Calc was not found.');
for (const sentence of missingEngines()) console.log(`\nSkipped: the journeys in one engine. ${sentence}`);
const total = (key: 'passed' | 'failed'): number => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
