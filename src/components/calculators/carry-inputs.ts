/** Links that take the inputs in the address along, to a page that knows them by the same names. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-with-inputs]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
  });
}
