import { hydrate, type ComponentChild } from 'preact';

/** Brings a calculator of the built page to life. What a reader typed before the script came is typed again. */
export function hydrateCalculator(view: ComponentChild, root: HTMLElement): void {
  const typedEarly = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter((input) => input.value !== input.defaultValue).map((input) => ({ input, text: input.value }));
  // These tell the number check what the built page must say; from here on the reader decides that. What would write them again is left out of the browser’s code.
  for (const bound of root.querySelectorAll('[data-bind]')) bound.removeAttribute('data-bind');
  hydrate(view, root);
  for (const { input, text } of typedEarly) {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  }
}
