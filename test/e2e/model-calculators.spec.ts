import type { Locator, Page } from '@playwright/test';
import { wake, withLateScripts } from '../support/forms.ts';
import { expect, pageAddresses, test } from '../support/site.ts';

const NOT_NUMBERS = /NaN|Infinity|undefined|\[object/;
const addresses = pageAddresses.filter((address) => /^calculators\/./.test(address));

const calculatorOf = (page: Page): Locator => page.locator('[data-calculator="model"]');
const resultsOf = (page: Page): Locator => calculatorOf(page).locator('.calculator-results');

/** Waits until the page's calculator answers. */
async function awaitScript(page: Page): Promise<Locator> {
  const calculator = calculatorOf(page);
  await wake(calculator);
  return calculator;
}

/** Another value than the one in the box: half of it, whole where the box is for whole numbers. */
async function otherValue(box: Locator): Promise<string> {
  const before = Number((await box.inputValue()).replaceAll(',', ''));
  const half = (await box.getAttribute('inputmode')) === 'numeric' ? Math.ceil(before / 2) : before / 2;
  return String(half === before ? before + 1 : half);
}

async function fill(page: Page, box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await page.keyboard.press('Tab');
}

/** Changes numbers and answers from the first on, until the result is another: a threshold may be far from a default. */
async function changeUntilItMatters(page: Page, calculator: Locator): Promise<void> {
  const before = await said(page);
  for (const box of await calculator.getByRole('textbox').all()) {
    const value = await box.inputValue();
    await fill(page, box, await otherValue(box));
    const isRefused = (await box.getAttribute('aria-invalid')) === 'true';
    if (isRefused) await fill(page, box, value);
    else if ((await said(page)).join() !== before.join()) return;
  }
  for (const radio of await calculator.getByRole('radio').all()) {
    await radio.click();
    if ((await said(page)).join() !== before.join()) return;
  }
}

async function refuses(page: Page, box: Locator): Promise<void> {
  const good = await box.inputValue();
  await fill(page, box, 'abc');
  await expect(box).toHaveValue('abc');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(resultsOf(page)).toContainText('still use');
  await expect(calculatorOf(page)).not.toContainText(NOT_NUMBERS);
  await fill(page, box, good);
  await expect(box).not.toHaveAttribute('aria-invalid', 'true');
}

/** What the results say, apart from what is read out after a change. */
const said = (page: Page): Promise<readonly string[]> => resultsOf(page).locator(':scope > :not([role=status])').allInnerTexts();

async function journey(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const calculator = await awaitScript(page);
  const before = await said(page);
  await changeUntilItMatters(page, calculator);
  const box = calculator.getByRole('textbox').first();
  if (await box.isVisible()) await refuses(page, box);
  const after = await said(page);
  expect(after, `${address}: another input gives another result, or a reason`).not.toEqual(before);
  expect(after.join()).not.toMatch(NOT_NUMBERS);

  expect(new URL(page.url()).search).not.toBe('');
  await page.reload();
  await awaitScript(page);
  await expect.poll(() => said(page), address).toEqual(after);
}

test.describe('every model', () => {
  // What differs on a phone is the layout, which the tests of all pages look at.
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'once is enough');
  const PARTS = 4;
  for (let part = 0; part < PARTS; part += 1) {
    test(`answers a change, refuses what is no number, and is back after a reload: part ${part + 1} of ${PARTS}`, async ({ page }) => {
      test.setTimeout(240_000);
      for (const address of addresses.filter((_, index) => index % PARTS === part)) await journey(page, address);
    });
  }
});

test('the list leads to every calculator', async ({ page }) => {
  await page.goto('calculators/');
  const links = await page.getByRole('main').getByRole('link').evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const address of addresses) expect(links.some((path) => path.endsWith(`/${address}`)), address).toBe(true);
});

test('a worked example fills in the form, from the list and from the link', async ({ page }) => {
  await page.goto('calculators/kv-cache/');
  await awaitScript(page);
  const example = page.locator('a[data-example]').nth(1);
  const [name, words] = [await example.innerText(), await example.locator('xpath=following-sibling::p').innerText()];
  await example.click();
  await awaitScript(page);
  await expect(calculatorOf(page).getByLabel('Start from').locator('option:checked')).toHaveText(name);
  await expect(calculatorOf(page).locator('form')).toContainText(words);
  const linked = await said(page);

  await calculatorOf(page).getByRole('button', { name: /reset/i }).click();
  expect(new URL(page.url()).search).toBe('');
  await calculatorOf(page).getByLabel('Start from').selectOption({ label: name });
  expect(await said(page)).toEqual(linked);
});

test('numbers of the reader’s own go by no name', async ({ page }) => {
  await page.goto('calculators/engineering-hours-by-mode/');
  const calculator = await awaitScript(page);
  const named = calculator.getByLabel('Start from').locator('option:checked');
  await expect(named).toHaveText('One workload on serverless');
  await calculator.getByLabel('Workloads').fill('7');
  await expect(named).toHaveText('Your own numbers');
  await calculator.getByLabel('Workloads').fill('1');
  await expect(named).toHaveText('One workload on serverless');
});

test('an answer that is chosen before the code has come counts once it has', async ({ page }) => {
  const send = await withLateScripts(page);
  await page.goto('calculators/engineering-hours-by-mode/');
  const before = await said(page);
  await page.getByRole('radio', { name: 'Self-managed GPUs' }).check();
  send();
  await expect.poll(() => said(page)).not.toEqual(before);
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName('Self-managed GPUs');
});

test('the derivation and the chart follow the inputs', async ({ page }) => {
  await page.goto('calculators/dedicated-break-even/');
  const calculator = await awaitScript(page);
  const derivation = calculator.locator('[data-derivation]');
  await derivation.getByText('How it is worked out').click();
  await expect(derivation).toContainText('3.99');
  await fill(page, calculator.getByLabel('GPU price, USD per GPU-hour'), '2.5');
  await expect(derivation).toContainText('2.5');
  await expect(derivation).not.toContainText('3.99');
  await expect(calculator.locator('[data-charts]')).toContainText('cost');
  await fill(page, calculator.getByLabel('GPUs', { exact: true }), '3');
  await expect(calculator.locator('[data-charts] figcaption')).toContainText('no more than serverless');

  await fill(page, calculator.getByLabel('Serverless input price, USD per million tokens'), '0');
  await fill(page, calculator.getByLabel('Serverless output price, USD per million tokens'), '0');
  await expect(resultsOf(page)).toContainText('no volume makes a rented GPU cheaper');
  await expect(derivation).toBeHidden();
  await expect(calculator.locator('[data-charts] figure')).toHaveCount(0);
});

test('asks for one model only, and for its explanation when it is wanted', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.split('/').at(-1)!.split('.')[0]!);
  });
  await page.goto('calculators/kv-cache/');
  const calculator = await awaitScript(page);
  expect(scripts.filter((name) => name === 'kv-cache')).toHaveLength(1);
  expect(scripts).not.toContain('explain');
  for (const other of ['lcpr', 'segments', 'rules']) expect(scripts).not.toContain(other);
  await calculator.locator('[data-derivation] summary').click();
  await fill(page, calculator.getByLabel('Layers'), '40');
  await expect(calculator.locator('[data-derivation]')).toContainText('2 × 40 × 8 × 128 × 2');
  expect(scripts).toContain('explain');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a calculator shows its default, with the derivation and the chart', async ({ page }) => {
    await page.goto('calculators/dedicated-break-even/');
    const calculator = calculatorOf(page);
    await expect(calculator.getByRole('textbox').first()).toHaveValue('3.99');
    await expect(resultsOf(page)).toContainText('129,600,000 tokens a day');
    await calculator.getByText('How it is worked out').click();
    await expect(calculator.locator('[data-derivation] code').first()).toBeVisible();
    await expect(calculator.locator('figure')).toBeVisible();
  });
});
