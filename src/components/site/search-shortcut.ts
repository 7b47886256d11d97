/** Control or Command and K lead to the search, as the link to it says. */
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('[aria-keyshortcuts]')!.click();
});
