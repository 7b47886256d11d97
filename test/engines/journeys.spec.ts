import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Reader } from './reader.ts';
import { PHONE } from './session.ts';
import { test } from './test.ts';

const CHAPTER = 'cost-illusion/';
const CALCULATOR = '[data-calculator="lcpr"]';
const VERDICT = '[data-verdict]';
const GATE = '#calculator-gate';
const DIALOG = 'dialog[open]';
/** The row of a calculator’s first table for GPT-5.5, which stands first. */
const FIRST_RESULT = `${CALCULATOR} table tbody tr`;

async function openCalculator(reader: Reader): Promise<void> {
  await reader.open(CHAPTER);
  await reader.waitForForm(CALCULATOR);
}

test('a number of a chapter opens where it stands, and gives the focus back', async ({ reader }) => {
  await reader.open('');
  await reader.clickNamed('The cost illusion');
  await reader.sees('h1', 'The cost illusion');
  const number = 'main a[href$="/numbers/cost-illusion/#gpt-monthly"]';
  await reader.sees(number, '$9,090');
  await reader.click(number);
  await reader.sees(DIALOG, 'tokens + repair + engineering = 8,240 + 50 + 800');
  await reader.sees(DIALOG, 'OpenAI GPT-5.5, output');
  await reader.press('Escape');
  await reader.seesNothingAt(DIALOG);
  await reader.hasFocusOn(number);
});

test('a changed input moves the results, and the address brings them back', async ({ reader }) => {
  await openCalculator(reader);
  await reader.sees(FIRST_RESULT, '$0.0191');
  await reader.fill(GATE, '70');
  await reader.sees(FIRST_RESULT, '$0.0267');
  await reader.isAt(/[?&]gate=70\b/);

  await reader.session.reload();
  await reader.waitForForm(CALCULATOR);
  await reader.holds(GATE, '70');
  await reader.sees(FIRST_RESULT, '$0.0267');

  await reader.clickNamed('Prices', 'header');
  await reader.isAt(/\/prices\/$/);
  await reader.back();
  await reader.isAt(/\/cost-illusion\/\?gate=70\b/);
  await reader.waitForForm(CALCULATOR);
  await reader.holds(GATE, '70');
  await reader.sees(FIRST_RESULT, '$0.0267');
});

test('“$1,200” is taken as it is pasted; nothing and letters get one sentence and stay as typed', async ({ reader }) => {
  await openCalculator(reader);
  await reader.paste('#calculator-rate', '$1,200');
  await reader.holds('#calculator-rate', '1,200');
  await reader.sees(FIRST_RESULT, '$17,890');
  for (const [typed, sentence] of [['', 'Nothing is entered'], ['abc', '“abc” is not a number']] as const) {
    await reader.fill('#calculator-requests', typed);
    await reader.sees('#calculator-requests-error', sentence);
    await reader.holds('#calculator-requests', typed);
  }
  await reader.fill('#calculator-requests', '500,000');
  await reader.seesNothingAt('#calculator-requests-error');
  await reader.sees(FIRST_RESULT, '$17,890');
});

test('a calculator can be used by keyboard alone', async ({ reader }) => {
  await openCalculator(reader);
  await reader.focus('#calculator-requests');
  await reader.press('Backspace');
  await reader.session.type('1000000');
  for (const input of ['in', 'out', 'retry', 'gate', 'repair', 'hours', 'rate']) {
    await reader.press('Tab');
    await reader.hasFocusOn(`#calculator-${input}`);
  }
  await reader.sees(FIRST_RESULT, '$17,380');
  await reader.focus(`${CALCULATOR} th:last-of-type button`);
  await reader.press('Enter');
  await reader.sees(`${CALCULATOR} th[aria-sort="ascending"]`, '');
});

test('the page of the verdict decides, and works out its ranges', async ({ reader }) => {
  await reader.open('where-to-run/');
  await reader.waitForForm(VERDICT);
  await reader.sees('.calculator-answer', 'Move from OpenAI GPT-5.5');
  await reader.fill('#verdict-requests', '1200');
  await reader.sees('.calculator-answer', 'Stay on OpenAI GPT-5.5');
  await reader.sees('.doubt[aria-busy="false"]', 'draws');
});

test('a workload entered in its dialog is there in the prose', async ({ reader }) => {
  await reader.open('glossary/');
  await reader.click('[data-workload]');
  await reader.sees(DIALOG, 'Your workload');
  await reader.paste('#your-workload-requests', '$1,200');
  await reader.sees(DIALOG, 'Stay on OpenAI GPT-5.5');
  await reader.press('Escape');
  await reader.seesNothingAt(DIALOG);
  await reader.open(CHAPTER);
  await reader.click('[data-own=""]');
  await reader.sees('article a[href$="#gpt-monthly"] + ins.own', '$820');
});

test('the search finds a word, leads to its place, and is there on the way back', async ({ reader }) => {
  await reader.open('prices/');
  await reader.click('header a[href$="/search/"]');
  await reader.hasFocusOn('#search-text');
  await reader.session.type('prefill');
  await reader.sees('.search-count', 'results for “prefill”');
  await reader.clickNamed('Prefill');
  await reader.isAt(/\/glossary\/#prefill$/);
  await reader.back();
  await reader.holds('#search-text', 'prefill');
  await reader.sees('.search-results', 'Prefill');
});

test('a chosen theme lasts', async ({ reader }) => {
  const ground = (): Promise<string> => reader.session.run(() => getComputedStyle(document.documentElement).backgroundColor);
  await reader.open('');
  await reader.session.choose('.theme select', 'light');
  const light = await ground();
  await reader.session.choose('.theme select', 'dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await reader.open('prices/');
  expect(await ground()).toBe(dark);
  await reader.session.reload();
  expect(await ground()).toBe(dark);
  await reader.holds('.theme select', 'dark');
});

test('a template is downloaded blank and filled in', async ({ reader }) => {
  const workbook = join(reader.session.downloads, 'lcpr-worksheet.xlsx');
  const size = (): number => (existsSync(workbook) ? readFileSync(workbook).length : 0);
  await reader.open('templates/lcpr-worksheet/');
  await reader.waitForForm('[data-template]');
  await reader.click('a[download][href$=".xlsx"]');
  await expect.poll(size).toBeGreaterThan(0);
  rmSync(workbook);
  await reader.fill('#workload_requestsPerMonth', '1234');
  await reader.clickNamed('Excel workbook', '.template-tools');
  await expect.poll(size).toBeGreaterThan(0);
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
});

test.describe('on a phone', () => {
  test.use({ window: PHONE });

  /** How far from the top of the screen a part of the page begins. */
  const topOf = (reader: Reader, id: string): Promise<number> => reader.session.run((place) => Math.round(document.getElementById(place)!.getBoundingClientRect().top), id);

  for (const [path, id] of [['leave-the-api/', 'people-are-the-running-cost'], ['numbers/cost-illusion/', 'gpt-monthly']] as const) {
    test(`an address leads to its place far down ${path}`, async ({ reader }) => {
      await reader.open(`${path}#${id}`);
      await expect.poll(() => topOf(reader, id)).toBeLessThan(60);
      expect(await topOf(reader, id)).toBeGreaterThanOrEqual(0);
    });

    test(`${path} is where it was left after a reload`, async ({ reader }) => {
      await reader.open(path);
      await reader.session.run((place) => document.getElementById(place)!.scrollIntoView({ behavior: 'instant' }), id);
      await expect.poll(() => topOf(reader, id)).toBeLessThan(60);
      const before = await topOf(reader, id);
      await reader.session.reload();
      // To the pixel, but for its rounding.
      await expect.poll(async () => Math.abs((await topOf(reader, id)) - before)).toBeLessThanOrEqual(1);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ scripts: false });

  test('a chapter is complete, and its numbers lead to the ledger', async ({ reader }) => {
    await reader.open(CHAPTER);
    await reader.sees(FIRST_RESULT, '$0.0191');
    await reader.holds('#calculator-requests', '500,000');
    await reader.click('main a[href$="/numbers/cost-illusion/#gpt-monthly"]');
    await reader.isAt(/\/numbers\/cost-illusion\/#gpt-monthly$/);
    await reader.sees('#gpt-monthly', 'OpenAI GPT-5.5, output');
  });
});
