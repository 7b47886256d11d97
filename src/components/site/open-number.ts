/**
 * Opens a number where it stands: the ledger's entry for it, fetched from the page that its link leads to, in a dialog.
 * Without this script, or when the fetch fails, the link is followed as any other.
 */
const pages: Record<string, Promise<Document>> = {};
const dialog = document.createElement('dialog');
dialog.className = 'opened';
dialog.closedBy = 'any';

const pageOf = (path: string): Promise<Document> =>
  (pages[path] ??= fetch(path).then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html')));

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-value]');
  // Who asks for a new tab or window gets it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const follow = () => location.assign(link.href);
  pageOf(link.pathname).then((page) => {
    const entry = page.getElementById(link.hash.slice(1));
    if (!entry) return follow();
    entry.querySelector('details')?.setAttribute('open', '');
    dialog.setAttribute('aria-labelledby', entry.getAttribute('aria-labelledby')!);
    dialog.innerHTML = `<form method="dialog"><button>Close</button></form>${entry.outerHTML}`;
    document.body.append(dialog);
    dialog.showModal();
  }, follow);
});
