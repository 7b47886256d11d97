import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { modelFiles } from '../../src/build/models/files.ts';
import { answer } from '../../src/build/model-cli/answer.ts';
import { BadRequest, readOptions } from '../../src/build/model-cli/options.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';

/** Starting Node twice, on a machine that is busy. */
const SLOWEST_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'loaded-cost-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints, or the sentence with which it refuses. */
const run = (...words: string[]): Promise<string> => answer(process.cwd(), words);

const file = (content: string): string => {
  const path = join(folder, 'inputs.json');
  writeFileSync(path, content);
  return path;
};

describe('the command line', () => {
  test('lists every model', async () => {
    expect((await run('list')).split('\n').map((line) => line.split(' ')[0])).toEqual(modelFiles(process.cwd()).map(({ name }) => name));
  });

  test('gives a workload on an offer of the edition, in aligned columns, with the derivation', async () => {
    const stdout = await run('lcpr', '--workload', 'saas', '--offer', 'openai/gpt-5.5');
    expect(stdout).toContain('  Retry rate, percent                   3%\n');
    expect(stdout).toContain('  Monthly cost             $9,090\n');
    expect(stdout).toContain('tokens + repair + engineering = 8,240 + 50 + 800 = 9,090 USD/month');
  });

  test('takes a file, and what is typed over it, and answers as JSON', async () => {
    const stdout = await run('lcpr', '--input', file('{ "inputTokens": 1200, "retryRate": 0.5 }'), '--retryRate', '5%', '--json');
    const { inputs, outputs, steps } = JSON.parse(stdout) as { inputs: Record<string, number>; outputs: Record<string, number>; steps: unknown[] };
    expect(inputs).toMatchObject({ inputTokens: 1200, retryRate: 0.05 });
    expect(outputs['rawUsdPerRequest']).toBeCloseTo(0.018, 12);
    expect(steps.length).toBeGreaterThan(5);
  });

  test('says why there is no result, which is an answer', async () => {
    expect(await run('lcpr', '--gatePassRate', '0')).toContain('No result (never)\n  No request passes the quality gate');
  });

  test('takes GPU prices for a model of GPUs', async () => {
    expect(await run('dedicated-gpu', '--offer', 'lambda/h100-sxm')).toMatch(/GPU price, USD per GPU-hour +3\.99\n/);
  });

  test('explains itself', async () => {
    expect(await run('--help')).toContain('Usage: npm run -s model');
    expect(await run('kv-cache', '--help')).toContain('--cacheBytes         Bytes per cached number: 0.5 (Half a byte');
  });

  test.each([
    [['lcprr'], 'there is no model “lcprr”; did you mean lcpr?'],
    [['lcpr', '--inputTokns', '5'], 'there is no option --inputTokns; did you mean inputTokens?'],
    [['lcpr', '--inputTokens'], 'argument missing'],
    [['lcpr', 'extra'], "Unexpected argument 'extra'"],
    [['lcpr', '--inputTokens', '-5'], '; -5 was entered'],
    [['lcpr', '--inputTokens', 'many'], '“many” is not a number'],
    [['lcpr', '--workload', 'sas'], 'there is no workload “sas”; did you mean saas?'],
    [['lcpr', '--offer', 'nobody/nothing'], 'there is no offer “nobody/nothing”; expected one of anthropic/claude-opus-4.7, '],
    [['lcpr', '--workload', 'nothing-like-it'], 'there is no workload “nothing-like-it”; expected one of '],
    [['lcpr', '--offer', 'lambda/h100-sxm'], 'is priced per GPU-hour, which is not what lcpr takes'],
    [['lcpr', '--offer', 'together/b200-managed'], 'quotes B200 managed endpoint as a range'],
    [['kv-cache', '--workload', 'saas'], 'kv-cache takes no input of a workload'],
    [['kv-cache', '--queryHeads', '4'], 'Query heads must be at least as many'],
    [['lcpr', '--input', '/no/such/file.json'], '/no/such/file.json cannot be read as JSON'],
    [['lcpr', '--input', 'package.json'], '“name” is not an input'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const refusal: unknown = await run(...words).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BadRequest);
    expect((refusal as BadRequest).message).toContain(sentence);
    expect((refusal as BadRequest).message).toMatch(/^[^\n]+[^.]$/);
  });
});

test('a negative number is the value of its option', () => {
  expect(readOptions(workloadInputs, ['--inputTokens', '-5', '--json'])).toMatchObject({ typed: { inputTokens: '-5' }, asJson: true });
});

test('the script ends with 0 and the answer, or with 2 and a sentence on stderr', () => {
  const script = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/model-cli/cli.ts', ...words], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  expect(script('lcpr', '--inputTokens', '1200', '--retryRate', '5%')).toEqual({ status: 0, stdout: expect.stringContaining('$0.0217') as string, stderr: '' });
  expect(script('lcpr', '--inputTokens', 'many')).toEqual({ status: 2, stdout: '', stderr: 'Input tokens per request: “many” is not a number; enter one like 1,200 or 0.5.\n' });
}, SLOWEST_MS);
