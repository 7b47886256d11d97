/**
 * All that a page carries for the reader's workload. “Your workload” opens its form over the page, and a switch shows examples
 * with it; the code of either is fetched when somebody uses it. A calculator’s inputs are carried on to a template. Without this
 * script the links lead to the page of the verdict and to a template with its example.
 */
document.addEventListener('click', (event) => {
  const used = (event.target as Element).closest<HTMLElement>('[data-workload],[data-own],[data-with-inputs]');
  if (!used) return;
  const section = used.dataset['own'];
  if (section !== undefined) {
    const loaded = import('./own/switches.ts');
    void loaded.then((module) => module.toggle(section));
    return;
  }
  // A link that takes the inputs in the address along, to a page that knows them by the same names.
  if ('withInputs' in used.dataset) {
    (used as HTMLAnchorElement).search = location.search;
    return;
  }
  const { href, pathname } = used as HTMLAnchorElement;
  // Who asks for a new tab or window gets it.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || pathname === location.pathname) return;
  event.preventDefault();
  const loaded = import('./dialog/mount.tsx');
  loaded.then((module) => module.open(href), () => location.assign(href));
});
