import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { wake, withLateScripts } from '../support/forms.ts';
import { ADDRESSES, builtHtml, expect, test } from '../support/site.ts';

const PAGE = 'where-to-run/';
const NOT_NUMBERS = /NaN|Infinity|undefined|\[object/;

const answer = (page: Page): Locator => page.locator('.calculator-answer');
const doubt = (page: Page): Locator => page.locator('.doubt');
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

/** Opens the page and waits until its form answers. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(PAGE + query);
  await wake(page.locator('[data-verdict]'));
}

async function paste(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).press('Tab');
}

/** Waits for the worker's answer to the inputs of now. */
const settled = (page: Page): Promise<void> => expect(doubt(page)).toHaveAttribute('aria-busy', 'false');

test('is complete without a script: the answer, every offer, what would change it', () => {
  const html = builtHtml(PAGE);
  for (const text of ['Move from OpenAI GPT-5.5', 'The runner-up is', 'What would change it', 'Measure this next', 'would have to', '$9,090', 'In nine of ten draws']) expect(html).toContain(text);
});

test('says the same before and after its script has come', ADDRESSES, async ({ page, browser, baseURL }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(baseURL! + PAGE);
  const built = await plain.locator('.calculator-results :is(p, li, table, dl)').allTextContents();
  await plain.close();
  await open(page);
  await settled(page);
  expect(await page.locator('.calculator-results :is(p, li, table, dl)').allTextContents()).toEqual(built);
});

test('follows what is typed, takes "$1,200" as it is pasted, and works out the ranges again', async ({ page }) => {
  await open(page);
  const before = await doubt(page).innerText();
  await paste(page, 'Requests a month', '$1,200');
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
  await expect(answer(page)).toContainText('Stay on OpenAI GPT-5.5');
  await settled(page);
  expect(await doubt(page).innerText()).not.toBe(before);
  await expect(doubt(page)).not.toContainText(NOT_NUMBERS);
});

test('a number that is typed and taken back at once leaves the ranges as they were', async ({ page }) => {
  await open(page);
  await paste(page, 'Requests a month', '400000');
  await settled(page);
  await field(page, 'Input tokens per request').focus();
  await page.keyboard.press('End');
  const before = await page.locator('.calculator-results').innerText();
  await page.keyboard.press('1');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('button', { name: 'Memo as Markdown' })).toBeEnabled();
  await settled(page);
  expect(await page.locator('.calculator-results').innerText()).toBe(before);
});

for (const [what, text] of [['nothing', ''], ['letters', 'abc'], ['too much', '1e300']] as const) {
  test(`answers ${what} with a sentence and keeps what was typed`, async ({ page }) => {
    await open(page);
    await paste(page, 'Requests a month', text);
    await expect(field(page, 'Requests a month')).toHaveValue(text);
    await expect(field(page, 'Requests a month')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.calculator-stale')).toContainText('still use the last good value');
    await expect(page.locator('main')).not.toContainText(NOT_NUMBERS);
  });
}

test('a requirement that a vendor fails takes its offers out', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'Data residency' }).check();
  await page.getByRole('group', { name: /keep the data/ }).getByLabel('DeepInfra').selectOption('no');
  await expect(answer(page)).not.toContainText('DeepInfra');
  await expect(page.getByRole('row', { name: /DeepInfra GPT-OSS-120B/ }).first()).toContainText('Fails a requirement: data residency');
});

test('a requirement that is ticked before the code has come counts once it has', async ({ page }) => {
  const send = await withLateScripts(page);
  await page.goto(PAGE);
  await page.getByRole('checkbox', { name: 'Data residency' }).check();
  send();
  await expect(page.getByRole('group', { name: /keep the data/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Data residency' })).toBeChecked();
});

test('an offer with a gate of its own loses its lead, and gets it back', async ({ page }) => {
  await open(page);
  await page.getByLabel('Give its own rates to').selectOption('deepinfra/gpt-oss-120b');
  await page.getByRole('group', { name: 'DeepInfra GPT-OSS-120B' }).getByLabel('Quality gate pass rate, percent').fill('50');
  await expect(answer(page)).not.toContainText('to DeepInfra');
  await page.getByRole('button', { name: 'Remove the rates of DeepInfra GPT-OSS-120B' }).click();
  await expect(answer(page)).toContainText('to DeepInfra GPT-OSS-120B');
});

test('keeps the workload over a reload and a way back, and forgets it when told to', async ({ page }) => {
  await open(page);
  await paste(page, 'Requests a month', '1200');
  await page.getByLabel('Confidence of Requests a month').selectOption('measured');
  await page.getByText('How far each confidence may be off').click();
  await paste(page, 'A measured input may be off by, percent', '12%');
  await page.reload();
  await page.getByText('How far each confidence may be off').click();
  await expect(field(page, 'A measured input may be off by, percent')).toHaveValue('12');
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
  await expect(page.getByLabel('Confidence of Requests a month')).toHaveValue('measured');
  await page.goto('glossary/');
  await page.goBack();
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.reload();
  await expect(field(page, 'Requests a month')).toHaveValue('500,000');
  await expect(page.getByLabel('A measured input may be off by, percent')).toHaveValue('5');
});

test('two tabs follow each other, asleep or awake', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(PAGE);
  await open(page);
  await paste(page, 'Requests a month', '1200');
  await expect(field(other, 'Requests a month')).toHaveValue('1,200');
  await expect(answer(other)).toContainText('Stay on OpenAI GPT-5.5');
  await paste(other, 'Requests a month', '7000');
  await expect(field(page, 'Requests a month')).toHaveValue('7,000');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(field(other, 'Requests a month')).toHaveValue('500,000');
});

test('what a link says stays when another tab keeps a workload', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, '?v=1&requests=1200');
  await open(page);
  await paste(page, 'Requests a month', '7000');
  await page.reload();
  await expect(field(page, 'Requests a month')).toHaveValue('7,000');
  await expect(field(other, 'Requests a month')).toHaveValue('1,200');
});

test('a link brings the workload to somebody else, and leaves theirs alone until they change something', async ({ page }) => {
  await open(page);
  await paste(page, 'Requests a month', '1200');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel(/The link holds/).inputValue();
  await paste(page, 'Requests a month', '7,000');
  await expect(page.getByLabel(/The link holds/)).toHaveCount(0);
  await page.goto(link);
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
  await expect(page.locator('main')).toContainText('Your own is still kept');
  await page.goto(PAGE);
  await expect(field(page, 'Requests a month')).toHaveValue('7,000');
});

test('a link of another edition says what cannot be worked out again, and what it gives now', async ({ page }) => {
  await open(page, '?v=1&edition=2025-01&engine=1&requests=1200');
  await expect(page.locator('main')).toContainText('last seen with the prices of 2025-01');
  await expect(page.locator('main')).toContainText('this page does not have the prices of that edition');
});

test('a hostile link is refused part by part, runs nothing, and the rest of it counts', async ({ page }) => {
  page.on('dialog', () => expect(false, 'a script of the link ran').toBe(true));
  await open(page, '?v=1&gate=%3Cscript%3Ealert(1)%3C/script%3E&in=NaN&plan=__proto__&requests=1200&name=%3Cimg%20src=x%20onerror=alert(1)%3E');
  await expect(page.locator('.field-error').filter({ hasText: 'is not a number' }).first()).toBeVisible();
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
  for (const results of await page.locator('table, dl, .calculator-answer, .doubt').allInnerTexts()) expect(results).not.toMatch(NOT_NUMBERS);
});

test('storage that holds nonsense is a sentence, and the page works', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('loaded-cost-workload', '{"format":"no"}'));
  await open(page);
  await expect(page.locator('main')).toContainText('could not be read');
  await paste(page, 'Requests a month', '1200');
  await expect(answer(page)).toContainText('Stay on');
});

test('storage that is blocked is a sentence, and nothing else changes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await open(page);
  await paste(page, 'Requests a month', '1200');
  await expect(page.locator('main')).toContainText('lets pages keep nothing');
  await expect(answer(page)).toContainText('Stay on');
});

test('the workload goes out as a file and comes back', async ({ page }) => {
  await open(page);
  await paste(page, 'Requests a month', '1200');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a file' }).click();
  const path = await (await download).path();
  await paste(page, 'Requests a month', '7000');
  await page.getByLabel('Open a file').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: await readFile(path) });
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
  await page.getByLabel('Open a file').setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"name":"package"}') });
  await expect(page.getByRole('status').first()).toContainText('not a workload of this guide');
  await expect(field(page, 'Requests a month')).toHaveValue('1,200');
});

test('gives the memo and the tables as files', async ({ page }) => {
  await open(page);
  const contentOf = async (button: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect(await contentOf('Memo as Markdown')).toMatch(/^# Where to run this workload\n\n## The question/);
  expect(await contentOf('Offers as CSV')).toContain('OpenAI GPT-5.5,openai/gpt-5.5,$0.0191');
  expect(JSON.parse(await contentOf('Offers as JSON'))).toContainEqual(expect.objectContaining({ id: 'openai/gpt-5.5', usd_per_month: '$9,090' }));
  expect(await contentOf('Ranges as CSV')).toMatch(/^offer,id,usd_per_success,usd_per_month,cheapest_in\r\nDeepInfra/);
});

test('the schema of the file is published', ADDRESSES, async ({ page }) => {
  await page.goto(PAGE);
  const href = await page.getByRole('link', { name: /schema of its file/ }).getAttribute('href');
  const schema = (await (await page.request.get(href!)).json()) as { title: string };
  expect(schema.title).toBe('A workload of Loaded Cost');
});
