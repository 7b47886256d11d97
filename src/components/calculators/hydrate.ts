import { hydrate, type ComponentChild } from 'preact';

/** Brings a form of the built page to life. What a reader typed before the script came is typed again. */
export function hydrateCalculator(view: ComponentChild, root: HTMLElement): void {
  const typedEarly = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter((input) => input.value !== input.defaultValue).map((input) => [input, input.value] as const);
  hydrate(view, root);
  for (const [input, text] of typedEarly) {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  }
}
