import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { formatsOf } from '../../templates/files.ts';
import { layoutOf, nameOf, reference } from '../../templates/layout.ts';
import { inflated, readZip } from '../../templates/xlsx/zip.ts';
import { wake, withLateScripts } from '../support/forms.ts';
import { ADDRESSES, builtHtml, expect, fileAddresses, test } from '../support/site.ts';
import { all, named } from '../templates/support.ts';

const WORKSHEET = 'templates/lcpr-worksheet/';
const NOT_NUMBERS = /NaN|Infinity|undefined|\[object/;

const box = (page: Page, key: string): Locator => page.locator(`#${nameOf(key)}`);
/** The cell of the worksheet that says what the first offer costs, all counted. */
const answer = (page: Page): Locator => page.locator('tr', { has: page.getByRole('rowheader', { name: 'Loaded cost per request', exact: true }) }).locator('td').first();

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await wake(page.locator('[data-template]'));
}

async function fill(page: Page, key: string, text: string): Promise<void> {
  await box(page, key).fill(text);
  await page.keyboard.press('Tab');
}

async function downloaded(page: Page, format: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  return download;
}

test('every format of every template is a file that its page links to', ADDRESSES, ({ baseURL }) => {
  const { pathname: base } = new URL(baseURL!);
  for (const template of all) {
    for (const { extension } of formatsOf(template)) {
      expect(fileAddresses).toContain(`templates/${template.slug}.${extension}`);
      expect(builtHtml(`templates/${template.slug}/`)).toContain(`href="${base}templates/${template.slug}.${extension}" download`);
    }
  }
});

test('results follow what is typed, and bad input gets one sentence', async ({ page }) => {
  await open(page, WORKSHEET);
  const before = await answer(page).innerText();
  await fill(page, 'workload.repairUsdPerFailure', '$1,200');
  await expect(box(page, 'workload.repairUsdPerFailure')).toHaveValue('1,200');
  await expect(answer(page)).not.toHaveText(before);
  await fill(page, 'workload.gatePassRate', 'abc');
  await expect(box(page, 'workload.gatePassRate')).toHaveValue('abc');
  await expect(box(page, 'workload.gatePassRate')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#workload_gatePassRate-error')).toContainText('Quality gate pass rate');
  await expect(page.locator('main')).toContainText('Inputs missing or out of range: 1.');
  await fill(page, 'workload.gatePassRate', '');
  await expect(box(page, 'workload.gatePassRate')).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('main')).toContainText('Inputs missing or out of range: 1.');
  await expect(page.locator('main')).not.toContainText(NOT_NUMBERS);
});

test('what was entered is there after a reload, until the reader has it forgotten', async ({ page }) => {
  await open(page, 'templates/vendor-scorecard/');
  await fill(page, 'vendorA.name', 'Example, Inc.');
  await box(page, 'vendorA.latency.score').selectOption('Fail');
  await page.reload();
  await expect(box(page, 'vendorA.name')).toHaveValue('Example, Inc.');
  await expect(page.locator('main')).toContainText('Eliminates');
  await page.getByRole('button', { name: 'Forget what I entered' }).click();
  await expect(box(page, 'vendorA.name')).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByRole('button', { name: 'Bring back what I had' }).click();
  await expect(box(page, 'vendorA.name')).toHaveValue('Example, Inc.');
});

test('an answer that is chosen before the code has come counts once it has', async ({ page }) => {
  const send = await withLateScripts(page);
  await page.goto('templates/vendor-scorecard/');
  await box(page, 'vendorA.latency.score').focus();
  await box(page, 'vendorA.latency.score').selectOption('Fail');
  await expect(page.locator('main')).not.toContainText('Eliminates');
  send();
  await expect(page.locator('main')).toContainText('Eliminates');
  await expect(box(page, 'vendorA.latency.score').locator('option:checked')).toHaveText('Fail');
});

test('two tabs follow each other, asleep or awake, and neither undoes the other', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(WORKSHEET);
  await open(page, WORKSHEET);
  await fill(page, 'workload.inputTokens', '900');
  await expect(box(other, 'workload.inputTokens')).toHaveValue('900');
  expect(await answer(other).innerText()).toBe(await answer(page).innerText());
  await fill(other, 'workload.outputTokens', '70');
  await expect(box(page, 'workload.outputTokens')).toHaveValue('70');
  await expect(box(page, 'workload.inputTokens')).toHaveValue('900');
  await page.reload();
  await expect(box(page, 'workload.outputTokens')).toHaveValue('70');
  await other.getByRole('button', { name: 'Forget what I entered' }).click();
  await expect(box(page, 'workload.inputTokens')).toHaveValue('800');
});

test('where the browser keeps nothing, the page says so and works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('blocked'); } }));
  await open(page, WORKSHEET);
  await expect(page.locator('.template-tools')).toContainText('lets no page keep anything');
  await fill(page, 'workload.inputTokens', '900');
  await expect(box(page, 'workload.inputTokens')).toHaveValue('900');
});

test('the address of a calculator fills in the workload, and later changes outlive a reload', async ({ page }) => {
  await open(page, `${WORKSHEET}?requests=2000&gate=abc`);
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('2,000');
  await expect(box(page, 'workload.gatePassRate')).toHaveAttribute('aria-invalid', 'true');
  await fill(page, 'workload.requestsPerMonth', '3000');
  await page.reload();
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('3,000');
  // A second link replaces what was entered, and says so.
  await page.goto(`${WORKSHEET}?requests=4000`);
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('4,000');
  await page.getByRole('button', { name: 'Bring back what I had' }).click();
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('3,000');
});

test('a workbook comes with what was entered, and with its results', ADDRESSES, async ({ page }) => {
  await open(page, WORKSHEET);
  await fill(page, 'workload.requestsPerMonth', '1234');
  await fill(page, 'workload.requestsPerMonth.source', '=HYPERLINK("x")');
  const download = await downloaded(page, 'Excel workbook');
  expect(download.suggestedFilename()).toBe('lcpr-worksheet.xlsx');
  const entries = readZip(new Uint8Array(readFileSync(await download.path())));
  const sheet = await inflated(entries.find(({ name }) => name === 'xl/worksheets/sheet2.xml')!);
  const cell = (key: string): string => new RegExp(`<c r="${reference(layoutOf(named('lcpr-worksheet')).places.get(key)!)}".*?</c>`).exec(sheet)![0];
  expect(cell('workload.requestsPerMonth')).toContain('<v>1234</v>');
  expect(cell('workload.requestsPerMonth.source')).toContain('\'=HYPERLINK("x")');
  expect(Number(/<v>(.*)<\/v>/.exec(cell('workload.attemptsPerMonth'))![1])).toBeCloseTo(1234 * 1.03, 6);
});

test('the other formats come filled in too', async ({ page }) => {
  await open(page, 'templates/migration-readiness/');
  await fill(page, 'workload.name', '@home | support');
  const text = async (format: string): Promise<string> => readFileSync(await (await downloaded(page, format)).path(), 'utf8');
  expect(await text('CSV')).toContain("'@home | support");
  expect(await text('Markdown')).toContain('@home \\| support');
  expect(await text('YAML')).toContain('workload.name: "@home | support"');
});

test('where something else comes in place of the workbook, the page says so', async ({ page }) => {
  await open(page, WORKSHEET);
  await page.route('**/*.xlsx', (route) => route.fulfill({ body: 'Sign in to this network' }));
  await page.getByRole('button', { name: 'Excel workbook', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be made');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet and the blank files are there, and no dead control', async ({ page }) => {
    await page.goto(WORKSHEET);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Excel workbook' })).toBeVisible();
    await expect(answer(page)).toContainText('$');
  });
});

test('on paper there is the sheet and nothing to press', async ({ page }) => {
  await open(page, 'templates/vendor-scorecard/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(box(page, 'vendorA.latency.evidence')).toBeVisible();
  await expect(page.locator('.site-footer')).toBeHidden();
});

test('a calculator hands its numbers to the worksheet', async ({ page }) => {
  await page.goto('calculators/lcpr-complete/?requests=2500');
  await page.getByRole('link', { name: 'a worksheet' }).click();
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('2,500');
});

test('the reader’s workload is filled in on request, and only then', async ({ page }) => {
  await open(page, WORKSHEET);
  await page.getByRole('button', { name: 'Fill in my workload' }).click();
  await expect(page.getByRole('alert')).toContainText('kept no workload');
  await page.goto('where-to-run/');
  await page.locator('#verdict-requests').fill('7000');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0);
  await open(page, WORKSHEET);
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('500,000');
  await page.getByRole('button', { name: 'Fill in my workload' }).click();
  await expect(box(page, 'workload.requestsPerMonth')).toHaveValue('7,000');
});
