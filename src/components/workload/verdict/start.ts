/** Brings the page of the verdict to life; until then, and without this script, it shows the example. */
const root = document.querySelector<HTMLElement>('[data-verdict]');
if (root) void import('./mount.tsx').then((module) => module.mount(root));
