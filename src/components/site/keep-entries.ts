/**
 * Browsers keep a page that is left, and show it again on the way back. Safari then empties the boxes of forms that it is not to
 * remember (`autocomplete="off"`), some time after it has told the page, while the results still are those of what was entered.
 * A page that is left therefore lets it remember them, until it is shown again.
 */
let forgetful: readonly Element[] = [];

addEventListener('pagehide', ({ persisted }) => {
  if (!persisted) return;
  forgetful = [...document.querySelectorAll('[autocomplete=off]')];
  forgetful.forEach((element) => element.removeAttribute('autocomplete'));
});
addEventListener('pageshow', () => {
  forgetful.forEach((element) => element.setAttribute('autocomplete', 'off'));
  forgetful = [];
});
