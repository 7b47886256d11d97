import type { NamedInputs } from '../PresetSelect.tsx';

/** A worked example as the page lists it. Its name is the query that fills the form with it. */
export interface ExampleOnPage extends NamedInputs {
  /** The arithmetic in words. */
  readonly words: string;
}

/** The examples that the page lists in its links with `data-example`, each followed by its words. No calculator downloads them twice. */
export const examplesOnPage = (): readonly ExampleOnPage[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-example]')].map((link) => ({
    name: link.search,
    title: link.textContent,
    words: link.nextElementSibling?.textContent ?? '',
  }));
