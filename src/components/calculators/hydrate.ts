import { hydrate, type ComponentChild } from 'preact';

/** Brings a form of the built page to life. What a reader typed or chose before the script came counts from then on. */
export function hydrateCalculator(view: ComponentChild, root: HTMLElement): void {
  const typedEarly = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':read-write')].filter((field) => field.value !== field.defaultValue);
  // No form is built with a box ticked, and of radio buttons the one that was pressed tells of the others.
  const chosenEarly = root.querySelectorAll(':checked:not(:default)');
  hydrate(view, root);
  // Bubbling: it is the list that hears of its option.
  for (const element of [...typedEarly, ...chosenEarly]) element.dispatchEvent(new Event('input', { bubbles: true }));
}
