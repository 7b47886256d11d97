import type { Locator, Page } from '@playwright/test';
import { ADDRESSES, expect, test } from '../support/site.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Your workload' });
const control = (page: Page): Locator => page.getByRole('link', { name: 'Your workload' });

async function openDialog(page: Page): Promise<Locator> {
  await control(page).click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

test('costs a reader who never uses it nothing but its loader', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('glossary/', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await openDialog(page);
  expect(scripts.length).toBeGreaterThan(before);
});

test('leads to the page of the verdict without a script', ADDRESSES, async ({ browser, baseURL }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${baseURL!}glossary/`);
  await control(plain).click();
  await expect(plain).toHaveURL(/\/where-to-run\/$/);
  await plain.close();
});

test('opens over any page, answers what is typed, and brings it to the page of the verdict', ADDRESSES, async ({ page }) => {
  await page.goto('glossary/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Requests a month', { exact: true }).fill('$1,200');
  await expect(dialog).toContainText('Stay on OpenAI GPT-5.5');
  await dialog.getByLabel('Requests a month', { exact: true }).press('Tab');
  await expect(dialog.getByLabel('Requests a month', { exact: true })).toHaveValue('1,200');
  await dialog.getByRole('link', { name: /whole verdict/ }).click();
  await expect(page.locator('main').getByLabel('Requests a month', { exact: true })).toHaveValue('1,200');
});

test('can be used by keyboard alone, and gives the focus back', async ({ page }) => {
  await page.goto('glossary/');
  await control(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(control(page)).toBeFocused();
});

test('says what is wrong with a number, keeps it as typed, and leaves the address of the page alone', async ({ page }) => {
  await page.goto('prices/?requests=9');
  const dialog = await openDialog(page);
  const requests = dialog.getByLabel('Requests a month', { exact: true });
  await expect(requests).toHaveValue('500,000');
  await requests.fill('abc');
  await requests.press('Tab');
  await expect(requests).toHaveValue('abc');
  await expect(dialog).toContainText('“abc” is not a number');
  await requests.fill('1200');
  expect(new URL(page.url()).search).toBe('?requests=9');
});

test('storage that is full or blocked is a sentence, and the answer still comes', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('glossary/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Requests a month', { exact: true }).fill('1200');
  await expect(dialog).toContainText('storage of this browser is full');
  await expect(dialog).toContainText('Stay on OpenAI GPT-5.5');
});

test('fills in the calculators of the page', ADDRESSES, async ({ page }) => {
  const withWorkload = dialogOf(page).getByRole('link', { name: 'Fill in the calculators of this page' });
  await page.goto('calculators/lcpr/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Requests a month', { exact: true }).fill('1200');
  await dialog.getByLabel('Quality gate pass rate, percent', { exact: true }).fill('90');
  await withWorkload.click();
  const calculator = page.locator('[data-calculator="lcpr"]');
  await expect(calculator.getByLabel('Requests a month', { exact: true })).toHaveValue('1,200');
  await expect(calculator.getByLabel('Quality gate pass rate, percent', { exact: true })).toHaveValue('90');
  await page.goto('glossary/');
  await openDialog(page);
  await expect(withWorkload).toHaveCount(0);
});

test('fills in the calculators amid the prose, each with the inputs that it takes', async ({ page }) => {
  await page.goto('leave-the-api/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Input tokens per request', { exact: true }).fill('1500');
  await dialog.getByRole('link', { name: 'Fill in the calculators of this page' }).click();
  const calculator = page.locator('[data-calculator="in-place"][data-takes^="in out"]').first();
  await expect(calculator.getByLabel('Input tokens per request')).toHaveValue('1,500');
  await expect(page.locator('[data-calculator="in-place"] [aria-invalid="true"]')).toHaveCount(0);
});

test('starts from a reference card, at the middle of its ranges', async ({ page }) => {
  await page.goto('glossary/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Start from').selectOption('card-chat');
  await expect(dialog.getByLabel('Input tokens per request', { exact: true })).toHaveValue('750');
  await expect(dialog.getByLabel('Retry rate, percent', { exact: true })).toHaveValue('4');
});

/** Keeps a workload in the browser, as a reader does. */
async function keep(page: Page, requests: string): Promise<void> {
  await page.goto('where-to-run/');
  await page.locator('main').getByLabel('Requests a month', { exact: true }).fill(requests);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('loaded-cost-workload') ?? '')).toContain(`"value": ${requests}`);
}

const CHAPTER = 'cost-illusion/';
const pageSwitch = (page: Page): Locator => page.getByRole('button', { name: 'Show the examples with your workload' });
const sectionSwitch = (page: Page): Locator => page.locator('#the-example-worked-once + button[data-own]');
const ownNumbers = (page: Page): Locator => page.locator('ins.own');
/** The bill of the example on GPT-5.5, in the section that works it through. */
const monthlyBill = (page: Page): Locator => page.locator('article a[href$="#gpt-monthly"] + ins.own').first();

test.describe('your numbers in the prose', () => {
  test('are off, and their code is not fetched, until they are switched on', async ({ page }) => {
    const scripts: string[] = [];
    await keep(page, '1200');
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(CHAPTER);
    await expect(pageSwitch(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(ownNumbers(page)).toHaveCount(0);
    const before = scripts.length;
    await pageSwitch(page).click();
    await expect(ownNumbers(page).first()).toBeVisible();
    expect(scripts.length).toBeGreaterThan(before);
  });

  test('stand beside the published ones, in the form that the claim has, and go again', ADDRESSES, async ({ page }) => {
    await keep(page, '1200');
    await page.goto(CHAPTER);
    const published = await page.locator('article').textContent();
    await pageSwitch(page).click();
    // 1,236 attempts at 0.016 are 19.776, repairs of 60 failures 0.12, engineering 800.
    await expect(monthlyBill(page)).toHaveText(/with your workload: \$820/);
    await expect(page.locator('article a[href$="#gpt-monthly"]').first()).toContainText('$9,090');
    await expect(page.locator('.facts').getByRole('status')).toContainText('numbers have yours beside the published one');
    await expect(page.locator('article')).not.toContainText(/NaN|Infinity|undefined/);
    await pageSwitch(page).click();
    await expect(ownNumbers(page)).toHaveCount(0);
    expect(await page.locator('article').textContent()).toBe(published);
  });

  test('can be shown in one section alone, by keyboard', async ({ page }) => {
    await keep(page, '1200');
    await page.goto(CHAPTER);
    await sectionSwitch(page).focus();
    await page.keyboard.press('Enter');
    await expect(sectionSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(monthlyBill(page)).toBeVisible();
    const sections = await page.locator('article').evaluate((article) => {
      let section = '';
      return [...article.querySelectorAll('h2, ins.own')].flatMap((element) => (element.matches('h2') ? ((section = element.id), []) : [section]));
    });
    expect(new Set(sections)).toEqual(new Set(['the-example-worked-once']));
  });

  test('can be put away in one section while the rest keeps them', async ({ page }) => {
    await keep(page, '1200');
    await page.goto(CHAPTER);
    await pageSwitch(page).click();
    await expect(sectionSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    const all = await ownNumbers(page).count();
    await sectionSwitch(page).click();
    await expect(monthlyBill(page)).toHaveCount(0);
    await expect(pageSwitch(page)).toHaveAttribute('aria-pressed', 'false');
    expect(await ownNumbers(page).count()).toBeGreaterThan(0);
    await pageSwitch(page).click();
    await expect(ownNumbers(page)).toHaveCount(all);
  });

  test('are offered by no section that could show none', async ({ page }) => {
    await keep(page, '1234');
    for (const [index, box] of (await page.getByRole('group', { name: 'The workload' }).getByRole('textbox').all()).entries()) await box.fill(String(11 + index));
    await expect.poll(() => page.evaluate(() => localStorage.getItem('loaded-cost-workload') ?? '')).toContain('"value": 11');
    for (const chapter of ['leave-the-api/', 'inference-stack/']) {
      await page.goto(chapter);
      const sections = await page.locator('article h2 + button[data-own]').evaluateAll((buttons) => buttons.map((button) => button.dataset['own']!));
      await pageSwitch(page).click();
      await expect(page.locator('.facts').getByRole('status')).toContainText('beside the published one');
      const shown = await page.locator('article').evaluate((article) => {
        let section = '';
        return [...article.querySelectorAll('h2, ins.own')].flatMap((element) => (element.matches('h2') ? ((section = element.id), []) : [section]));
      });
      expect(sections.length).toBeGreaterThan(0);
      expect(sections.filter((section) => !shown.includes(section))).toEqual([]);
    }
  });

  test('ask for a workload when there is none, and follow the form', async ({ page }) => {
    await page.goto(CHAPTER);
    await pageSwitch(page).click();
    const dialog = dialogOf(page);
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Requests a month', { exact: true }).fill('1200');
    await expect(monthlyBill(page)).toHaveText(/\$820/);
    await dialog.getByLabel('Engineering rate, USD an hour', { exact: true }).fill('200');
    await expect(monthlyBill(page)).toHaveText(/\$1,620/);
    await dialog.getByRole('button', { name: 'Forget it' }).click();
    await expect(ownNumbers(page)).toHaveCount(0);
    await expect(pageSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  });

  test('follow a workload that another tab keeps', async ({ page, context }) => {
    await keep(page, '1200');
    await page.goto(CHAPTER);
    await pageSwitch(page).click();
    await expect(monthlyBill(page)).toHaveText(/\$820/);
    const other = await context.newPage();
    await keep(other, '2400');
    // 2,472 attempts at 0.016 are 39.552, repairs of 120 failures 0.24, engineering 800.
    await expect(monthlyBill(page)).toHaveText(/\$840/);
  });

  test('fit every chapter, at any width', async ({ page }) => {
    await keep(page, '987654321');
    for (const chapter of ['leave-the-api/', 'staged-playbook/', 'vendor-evaluation/']) {
      await page.goto(chapter);
      await pageSwitch(page).click();
      await expect(ownNumbers(page).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), chapter).toBeLessThanOrEqual(0);
    }
  });

  test('have no switch that does nothing without a script', async ({ browser, baseURL }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(baseURL! + CHAPTER);
    await expect(pageSwitch(plain)).toBeHidden();
    await plain.close();
  });
});
