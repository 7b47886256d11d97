/**
 * All that a page carries for the reader's workload. “Your workload” opens its form over the page, and a switch shows examples
 * with it; the code of either is fetched when somebody uses it. Without this script the link leads to the page of the verdict.
 */
document.addEventListener('click', (event) => {
  const used = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-workload], [data-own]') : null;
  if (!used) return;
  const section = used.dataset['own'];
  if (section !== undefined) {
    const loaded = import('./own/switches.ts');
    void loaded.then((module) => module.toggle(section));
    return;
  }
  const { href, pathname } = used as HTMLAnchorElement;
  // Who asks for a new tab or window gets it.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || pathname === location.pathname) return;
  event.preventDefault();
  const loaded = import('./dialog/mount.tsx');
  loaded.then((module) => module.open(href), () => location.assign(href));
});
