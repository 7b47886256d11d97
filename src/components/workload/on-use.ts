/**
 * All that a page carries for the reader's workload. “Your workload” opens its form over the page, and a switch shows examples
 * with it; the code of either is fetched when somebody uses it. Without this script the link leads to the page of the verdict.
 */
document.addEventListener('click', (event) => {
  const used = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-workload]') : null;
  // Who asks for a new tab or window gets it.
  if (!(used instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || used.pathname === location.pathname) return;
  event.preventDefault();
  const loaded = import('./dialog/mount.tsx');
  loaded.then((module) => module.open(used.href), () => location.assign(used.href));
});
