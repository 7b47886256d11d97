/**
 * Browsers keep a page that is left, and show it again on the way back. Safari then empties the boxes of forms that it is not to
 * remember (`autocomplete="off"`), after it has told the page, while the results still are those of what was entered.
 */
let entries: readonly (() => void)[] = [];

addEventListener('pagehide', () => {
  entries = [...document.querySelectorAll<HTMLInputElement>('form :is(input:not([type=file]), select, textarea)')].map((field) => {
    const { value, checked } = field;
    return () => Object.assign(field, { value, checked });
  });
});
addEventListener('pageshow', () => setTimeout(() => entries.forEach((enter) => enter())));
