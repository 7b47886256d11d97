import { expect } from '@playwright/test';
import type { Key, Session } from './session.ts';

/** The text of the first element that matches and can be seen. */
const visibleText = (selector: string): string | null =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility())?.innerText ?? null;

/** Brings an element to the middle at once: the site scrolls smoothly, and a pointer would miss what still moves. */
const show = (selector: string): true => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
};

/** Does what a pointer does on its way over an element. */
const touch = (selector: string): void => void document.querySelector(selector)!.dispatchEvent(new PointerEvent('pointerover'));

const focusOn = (selector: string): void => {
  const element = document.querySelector<HTMLElement>(selector)!;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
};

/** Marks the link or button with this text, so that it can be clicked like any other element. */
const markNamed = (name: string, within: string): void => {
  for (const marked of document.querySelectorAll<HTMLElement>('[data-meant]')) delete marked.dataset['meant'];
  const named = [...document.querySelectorAll<HTMLElement>(`${within} :is(a, button, summary)`)].find((one) => one.innerText.trim() === name && one.checkVisibility());
  if (!named) throw new Error(`There is no “${name}” in ${within}`);
  named.dataset['meant'] = '';
};

/** What a reader does and sees, in terms of the little that every engine can be asked to do. Selectors are those of CSS. */
export class Reader {
  readonly session: Session;
  private readonly base: string;

  constructor(session: Session, base: string) {
    this.session = session;
    this.base = base;
  }

  open(path: string): Promise<void> {
    return this.session.open(this.base + path);
  }

  /** Goes back as the browser’s button does. The drivers’ own commands wait for a load that a page kept in memory never has. */
  back(): Promise<void> {
    return this.session.run(() => void setTimeout(() => history.back()));
  }

  async focus(selector: string): Promise<void> {
    await this.session.run(show, selector);
    await this.session.run(focusOn, selector);
  }

  async click(selector: string): Promise<void> {
    await this.session.run(show, selector);
    await this.session.click(selector);
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.session.press(key);
  }

  /** Types over what a field holds, and leaves the field. */
  async fill(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.session.press('Backspace');
    await this.session.type(text);
    await this.session.press('Tab');
  }

  /** Puts text in place of what a field holds, in one go as pasting does, and leaves the field. */
  async paste(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    // Deprecated, and the one way to edit as a paste does: at once, with the events that it has.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    await this.session.run((pasted) => document.execCommand('insertText', false, pasted), text);
    await this.session.press('Tab');
  }

  /** Clicks the link or button with this text. */
  async clickNamed(name: string, within = 'main'): Promise<void> {
    await this.session.run(markNamed, name, within);
    await this.click('[data-meant]');
  }

  /** Brings a form into view and touches it, and waits until it answers. */
  async waitForForm(selector: string): Promise<void> {
    // A page that is on its way has its address before it has its content.
    await this.waitFor(`sight of ${selector}`, show, selector).toBe(true);
    await this.session.run(touch, selector);
    await this.waitFor(`the script of ${selector}`, (form) => document.querySelector<HTMLElement>(form)?.dataset['awake'], selector).toBe('');
  }

  sees(selector: string, text: string): Promise<void> {
    return this.waitFor(selector, visibleText, selector).toContain(text);
  }

  seesNothingAt(selector: string): Promise<void> {
    return this.waitFor(selector, visibleText, selector).toBeNull();
  }

  /** Waits until a field holds exactly this. */
  holds(selector: string, value: string): Promise<void> {
    return this.waitFor(selector, (field) => document.querySelector<HTMLInputElement>(field)?.value, selector).toBe(value);
  }

  isAt(address: RegExp): Promise<void> {
    return this.waitFor('the address', () => location.href).toMatch(address);
  }

  /** Waits until the focus is on an element that matches. */
  hasFocusOn(selector: string): Promise<void> {
    return this.waitFor(`focus on ${selector}`, (wanted) => document.activeElement?.matches(wanted), selector).toBe(true);
  }

  private waitFor<Arguments extends readonly unknown[], Result>(what: string, code: (...given: Arguments) => Result, ...given: Arguments) {
    // While a page gives way to the next, an engine may have none to ask.
    return expect.poll(() => this.session.run(code, ...given).catch(String), { message: what });
  }
}
