import type { Locator, Page } from '@playwright/test';
import { workloadInputs, type WorkloadInput } from '../../src/engine/models/workload.ts';
import { wake, withLateScripts } from '../support/forms.ts';
import { expect, test } from '../support/site.ts';

const CHAPTER = 'cost-illusion/';
const NOT_NUMBERS = /NaN|Infinity|undefined|\[object/;

const calculatorOf = (page: Page): Locator => page.locator('[data-calculator="lcpr"]');
const field = (page: Page, input: WorkloadInput): Locator => calculatorOf(page).getByLabel(workloadInputs[input].label, { exact: true });
const resultRow = (page: Page, offer: RegExp): Locator => calculatorOf(page).getByRole('table').first().getByRole('row', { name: offer });
const GPT = /GPT-5\.5/;

/** Opens the chapter and waits until its calculator answers. */
async function openCalculator(page: Page, query = ''): Promise<Locator> {
  await page.goto(CHAPTER + query);
  const calculator = calculatorOf(page);
  await wake(calculator);
  await expect(calculator.locator('details.offer-picker')).toBeVisible();
  return calculator;
}

/** Puts text into a field in one go, as pasting does, then leaves the field. */
async function paste(page: Page, input: WorkloadInput, text: string): Promise<void> {
  await field(page, input).focus();
  await field(page, input).selectText();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}

/** Whether a shown number is the given one, to the digits that it shows. */
function agrees(text: string, exact: number): boolean {
  const digits = text.replace(/[^\d.]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.abs(Number(digits) - exact) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}

/** The scripts that a page asks for, from now on. */
function scriptsOf(page: Page): readonly string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

test('asks for no script of the calculator before it is near, and runs none before it is touched', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  // What reading takes is written into the page.
  expect(scripts).toEqual([]);
  const calculator = calculatorOf(page);
  await calculator.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await expect(calculator).not.toHaveAttribute('data-awake');
  await calculator.locator('legend').first().hover();
  await expect(calculator).toHaveAttribute('data-awake');
});

test('is fetched when a busy page hears of its nearness late, together with sights from before', async ({ page }) => {
  await page.addInitScript(() => {
    const Plain = IntersectionObserver;
    window.IntersectionObserver = class extends Plain {
      constructor(listen: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const held: IntersectionObserverEntry[] = [];
        super((sights, observer) => {
          held.push(...sights);
          if (sights.some(({ isIntersecting }) => isIntersecting)) listen(held.splice(0), observer);
        }, options);
      }
    };
  });
  const scripts = scriptsOf(page);
  // The first sight must be from afar.
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  await calculatorOf(page).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
});

test('a button that is clicked before the code has come does what it says once it has', async ({ page }) => {
  const send = await withLateScripts(page);
  await page.goto('calculators/lcpr/');
  const header = calculatorOf(page).getByRole('table').first().getByRole('columnheader').first();
  await header.getByRole('button').click();
  await expect(header).not.toHaveAttribute('aria-sort', 'ascending');
  send();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
});

test('two forms of one page keep out of each other’s way in the address', async ({ page }) => {
  await page.goto('calculators/lcpr/');
  const [offers, own] = [calculatorOf(page), page.locator('#own-rates')];
  const requests = (form: Locator) => form.getByLabel('Requests a month', { exact: true });
  await requests(offers).fill('1200');
  await expect.poll(() => new URL(page.url()).search).toContain('requests=1200');
  await requests(own).fill('3400');
  await requests(own).press('Tab');
  await expect.poll(() => new URL(page.url()).search).toBe('?requests=1200&own-rates.requests=3400');
  await page.reload();
  await expect(requests(offers)).toHaveValue('1,200');
  await expect(requests(own)).toHaveValue('3,400');
});

test('shows the numbers of the chapter’s table', async ({ page }) => {
  await page.goto(CHAPTER);
  const table = page.getByRole('article').getByRole('table').filter({ hasText: 'LCPR over raw' }).first();
  const expected = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll<HTMLElement>('[data-value]')].map(({ dataset }) => Number(dataset['value']))));
  const results = await calculatorOf(page).getByRole('table').first().locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  expect(expected).toHaveLength(5);
  expect(results).toHaveLength(expected.length);
  for (const [index, numbers] of expected.entries()) {
    for (const [column, number] of numbers.entries()) {
      const text = results[index]![column]!;
      expect(agrees(text, number), `row ${index + 1}, column ${column + 1}: ${text} for ${number}`).toBe(true);
    }
  }
});

/** What the calculator says: its results in words, table and bars, and what its boxes hold. Controls that need the script are left out. */
const saidBy = async (calculator: Locator) => ({
  results: await calculator.locator('table, figure, [role=status]').allTextContents(),
  boxes: await calculator.getByRole('textbox').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
});

test('says the same before and after its script has come', async ({ page, browser, baseURL }, { project }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, ...(project.use.viewport && { viewport: project.use.viewport }) });
  await plain.goto(baseURL! + CHAPTER);
  const built = await saidBy(calculatorOf(plain));
  await plain.close();
  expect(built.results.join()).toContain('$0.0191');
  expect(await saidBy(await openCalculator(page))).toEqual(built);
});

test('does not move the page when its script comes', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openCalculator(page);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('follows what is typed, and accepts "$1,200" as it is pasted', async ({ page }) => {
  await openCalculator(page);
  await paste(page, 'engineeringUsdPerHour', '$1,200');
  // 8,240 of tokens, 50 of repair and 8 hours at 1,200.
  await expect(resultRow(page, GPT)).toContainText('$17,890');
  await expect(field(page, 'engineeringUsdPerHour')).toHaveValue('1,200');
});

test('a share is typed in percent', async ({ page }) => {
  await openCalculator(page);
  await paste(page, 'gatePassRate', '70%');
  // 8,240 of tokens, 300 of repair and 800 of engineering over 350,000 requests that pass.
  await expect(resultRow(page, GPT)).toContainText('$0.0267');
});

for (const [what, text] of [['nothing', ''], ['letters', 'abc'], ['a negative number', '-5'], ['a number that is too large', '1e300']] as const) {
  test(`answers ${what} with a sentence, keeps what was typed, and shows no false number`, async ({ page }) => {
    const calculator = await openCalculator(page);
    const input = field(page, 'requestsPerMonth');
    await input.fill(text);
    await page.keyboard.press('Tab');
    await expect(input).toHaveValue(text);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    const described = (await input.getAttribute('aria-describedby'))!.split(' ');
    const descriptions = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(descriptions.some((sentence) => sentence.includes('Requests a month'))).toBe(true);
    await expect(calculator).not.toContainText(NOT_NUMBERS);

    await input.fill('500,000');
    await page.keyboard.press('Tab');
    await expect(input).not.toHaveAttribute('aria-invalid', 'true');
    await expect(resultRow(page, GPT)).toContainText('$9,090');
  });
}

test('a gate that nothing passes gives a reason in place of a number', async ({ page }) => {
  const calculator = await openCalculator(page);
  await paste(page, 'gatePassRate', '0');
  await expect(resultRow(page, GPT)).toContainText('No request passes the quality gate');
  await expect(calculator).not.toContainText(NOT_NUMBERS);
});

test('the Tab key goes through the inputs in their order', async ({ page }) => {
  await openCalculator(page);
  const order = ['requestsPerMonth', 'inputTokens', 'outputTokens', 'retryRate', 'gatePassRate', 'repairUsdPerFailure', 'engineeringHoursPerMonth', 'engineeringUsdPerHour'] as const;
  await field(page, order[0]).focus();
  for (const input of order) {
    await expect(field(page, input)).toBeFocused();
    await page.keyboard.press('Tab');
  }
});

test('starts from a named workload, and goes back to the example', async ({ page }) => {
  const calculator = await openCalculator(page);
  await calculator.getByLabel('Start from').selectOption('saas-unreliable');
  await expect(field(page, 'retryRate')).toHaveValue('20');
  await expect(resultRow(page, GPT)).toContainText('$0.0220');
  await calculator.getByRole('button', { name: /reset/i }).click();
  await expect(field(page, 'retryRate')).toHaveValue('3');
  await expect(resultRow(page, GPT)).toContainText('$0.0191');
  expect(new URL(page.url()).search).toBe('');
});

test('sorts by a column, with the keyboard too, and says how', async ({ page }) => {
  const calculator = await openCalculator(page);
  const header = calculator.getByRole('columnheader', { name: /Monthly cost/ });
  const amounts = async () =>
    (await calculator.getByRole('table').first().locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent))).map((text) => /\$(9,090|3,723|1,447|1,406|905)/.exec(text)?.[1]);
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(await amounts()).toEqual(['905', '1,406', '1,447', '3,723', '9,090']);
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await amounts()).toEqual(['9,090', '3,723', '1,447', '1,406', '905']);
});

test('compares other offers', async ({ page }) => {
  const calculator = await openCalculator(page);
  await calculator.getByText('Choose offers').click();
  const checkbox = calculator.getByRole('checkbox', { name: /GPT-5\.4 Mini/ });
  await checkbox.check();
  await expect(resultRow(page, /GPT-5\.4 Mini/)).toContainText('$');
  await checkbox.uncheck();
  await expect(resultRow(page, /GPT-5\.4 Mini/)).toHaveCount(0);
});

test('the address holds the state: reload, back and a link sent to somebody bring it back', async ({ page, context }) => {
  await openCalculator(page);
  await paste(page, 'gatePassRate', '70');
  await expect(page).toHaveURL(/[?&]gate=70\b/);
  const link = page.url();

  await page.reload();
  await expect(resultRow(page, GPT)).toContainText('$0.0267');
  await expect(field(page, 'gatePassRate')).toHaveValue('70');

  await page.getByRole('link', { name: 'Prices', exact: true }).first().click();
  await expect(page).toHaveURL(/\/prices\//);
  await page.goBack();
  await expect(resultRow(page, GPT)).toContainText('$0.0267');

  const other = await context.newPage();
  await other.goto(link);
  await expect(resultRow(other, GPT)).toContainText('$0.0267');
});

test('a malformed link is refused part by part, with sentences, and the rest of it counts', async ({ page }) => {
  const calculator = await openCalculator(page, `?gate=<script>alert(1)</script>&in=NaN&requests=-5&offers=nobody/nothing&sort=zzz&hours=16&${'x'.repeat(500)}=%F0`);
  await expect(field(page, 'gatePassRate')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'requestsPerMonth')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'inputTokens')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'engineeringHoursPerMonth')).toHaveValue('16');
  await expect(calculator).toContainText('nobody/nothing');
  await expect(calculator).toContainText('zzz');
  // 8,240 of tokens, 50 of repair and 16 hours at 100: the refused parts are at their defaults.
  await expect(resultRow(page, GPT)).toContainText('$9,890');
  await expect(calculator.locator('table').first()).not.toContainText(NOT_NUMBERS);
});

test('tells those who cannot see the table what has changed', async ({ page }) => {
  const calculator = await openCalculator(page);
  await paste(page, 'gatePassRate', '70');
  await expect(calculator.getByRole('status')).toContainText('$0.0267');
});
