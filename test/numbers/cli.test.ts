import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

// Each command is a process of its own, which is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const CLI = 'src/build/numbers/cli.ts';
const CHAPTER = 'src/content/chapters/demo/index.mdx';
const CLAIMS = `
import { claim, defineClaims } from '../../../engine/claims.ts';
import { money } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { price } from '../../../engine/terms.ts';

export const claims = defineClaims({
  'output-price': claim(price('openai/gpt-5.5', 'output_usd_per_mtok'), money(2)),
  'monthly-cost': claim(loadedTerms('saas', 'openai/gpt-5.5', 'GPT-5.5').of('monthlyUsd'), money(0, 'a month')),
});
`;
const MDX = 'Output is <Claim id="output-price">$30.00</Claim>.\n\nThe bill is <Claim id="monthly-cost">$9,090 a month</Claim>.\n';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const git = (...command: string[]) => spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...command], { cwd: root, encoding: 'utf8' });

function numbers(...command: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...command, '--root', root], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What the site would make of the chapter. */
const build = (mdx: string): void =>
  write(
    '.astro/checked-pages/index.html',
    `<p>${mdx.replaceAll(/<Claim id="([^"]+)">(.*?)<\/Claim>/g, '<data data-claim="demo.$1">$2</data>').replace('\n\n', '</p><p>')}</p>`,
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'numbers-'));
  cpSync('src/engine', join(root, 'src/engine'), { recursive: true });
  cpSync('src/content/workloads', join(root, 'src/content/workloads'), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('src/content/chapters/demo/claims.ts', CLAIMS);
});
beforeEach(() => {
  cpSync('pricing', join(root, 'pricing'), { recursive: true });
  write(CHAPTER, MDX);
  build(MDX);
});
afterAll(() => rmSync(root, { recursive: true }));

const raisePrice = (): void => write('pricing/openai.yaml', read('pricing/openai.yaml').replace('output_usd_per_mtok: 30.00', 'output_usd_per_mtok: 31.50'));

describe('exit codes', () => {
  test('0 when all numbers hold', () => {
    const { status, stdout } = numbers('check');
    expect(stdout).toContain('0 unbound');
    expect(status).toBe(0);
  });

  test('1 when one differs', () => {
    build(MDX.replace('$9,090', '$9,091'));
    const { status, stdout } = numbers('check');
    expect(stdout).toContain('page says “$9,091 a month”');
    expect(status).toBe(1);
  });

  test('2 when there are no built pages', () => {
    rmSync(join(root, '.astro'), { recursive: true });
    expect(numbers('check')).toMatchObject({ status: 2, stdout: '', stderr: 'numbers: there are no built pages: run npm run build\n' });
  });

  test('2 when the pages are older than what they are made from', () => {
    const future = Date.now() / 1000 + 3600;
    utimesSync(join(root, CHAPTER), future, future);
    const { status, stderr } = numbers('check');
    expect(stderr).toBe(`numbers: the built pages are older than ${CHAPTER}: run npm run build\n`);
    expect(status).toBe(2);
  });

  test('2 when the data cannot be read', () => {
    write('pricing/openai.yaml', 'nonsense: [');
    build(MDX);
    const { status, stderr } = numbers('check');
    expect(stderr).toContain('pricing/openai.yaml:1');
    expect(status).toBe(2);
  });

  test('2 when a claims.ts does not load', () => {
    write('src/content/chapters/demo/claims.ts', "import '../nowhere.ts';");
    build(MDX);
    const { status, stderr } = numbers('check');
    write('src/content/chapters/demo/claims.ts', CLAIMS);
    expect(stderr).toContain('nowhere.ts');
    expect(status).toBe(2);
  });

  test('2 for a command that does not exist', () => {
    expect(numbers('guess').status).toBe(2);
  });
});

test('fix rewrites what a price change made stale, and the guide holds again', () => {
  raisePrice();
  const { status, stdout } = numbers('fix');
  expect(read(CHAPTER)).toBe(MDX.replace('$30.00', '$31.50').replace('$9,090', '$9,399'));
  expect(stdout).toContain(`${CHAPTER}:3:38  demo.monthly-cost  “$9,090 a month” is now “$9,399 a month”\n    The bill is $9,399 a month.`);
  expect(status).toBe(0);
  build(read(CHAPTER));
  expect(numbers('check').status).toBe(0);
  expect(numbers('fix').stdout).toBe('No pinned text is stale.\n');
});

test('why tells what a number rests on', () => {
  const { status, stdout } = numbers('why', 'monthly-cost');
  expect(stdout).toMatch(/openai\/gpt-5\.5 output_usd_per_mtok = \$30\.00 .*pricing\/openai\.yaml:\d+/);
  expect(stdout).toContain('tokens + repair + engineering = 8,240 + 50 + 800 = 9,090 USD/month');
  expect(stdout).toContain(`${CHAPTER}:3:38  “$9,090 a month”`);
  expect(status).toBe(0);
  expect(numbers('why', 'nothing').status).toBe(2);
});

describe('since a commit', () => {
  beforeAll(() => {
    git('init', '--quiet');
    git('add', 'pricing', 'src');
    git('commit', '--quiet', '--message', 'start');
  });

  test('the check names the input that moved a number', () => {
    raisePrice();
    build(MDX);
    const { status, stdout } = numbers('check');
    expect(stdout).toMatch(/because: openai\/gpt-5\.5 output_usd_per_mtok was 30, now 31\.5 \(pricing\/openai\.yaml:\d+\)/);
    expect(status).toBe(1);
  });

  test('diff tells which sentences a price change moves', () => {
    expect(numbers('diff', 'HEAD').stdout).toBe('No number has moved since HEAD.\n');
    raisePrice();
    numbers('fix');
    const { status, stdout } = numbers('diff', 'HEAD');
    expect(stdout.replaceAll(/openai\.yaml:\d+/g, 'openai.yaml:N')).toBe(`## Numbers that moved since HEAD

2 pinned texts in 1 files change; 2 claims have another value. Through:

- openai/gpt-5.5 output_usd_per_mtok was 30, now 31.5 (pricing/openai.yaml:N)

### ${CHAPTER}
- line 1, \`demo.output-price\`: $30.00 → $31.50 (+5.0%), through openai/gpt-5.5 output_usd_per_mtok was 30, now 31.5 (pricing/openai.yaml:N)
  > Output is $31.50.
- line 3, \`demo.monthly-cost\`: $9,090 a month → $9,399 a month (+3.4%), through openai/gpt-5.5 output_usd_per_mtok was 30, now 31.5 (pricing/openai.yaml:N)
  > The bill is $9,399 a month.
`);
    expect(status).toBe(0);
    expect(numbers('diff', 'no-such-commit').status).toBe(2);
  });
});
