/**
 * Opens a number where it stands: the ledger's entry for it, fetched from the page that its link leads to, in a dialog.
 * Without this script, or when the fetch fails, the link is followed as any other.
 */
const pages = new Map<string, Promise<Document>>();
const dialog = document.createElement('dialog');
dialog.className = 'opened';
dialog.setAttribute('closedby', 'any');

const pageOf = ({ pathname }: HTMLAnchorElement): Promise<Document> => {
  let page = pages.get(pathname);
  if (!page) {
    page = fetch(pathname).then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html'));
    pages.set(pathname, page);
  }
  return page;
};

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-value]');
  // Who asks for a new tab or window gets it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const follow = () => location.assign(link.href);
  pageOf(link).then((page) => {
    const entry = page.getElementById(link.hash.slice(1));
    if (!entry) return follow();
    entry.querySelector('details')?.setAttribute('open', '');
    dialog.setAttribute('aria-labelledby', entry.getAttribute('aria-labelledby') ?? '');
    dialog.innerHTML = '<form method="dialog"><button>Close</button></form>';
    dialog.append(document.importNode(entry, true));
    if (!dialog.isConnected) document.body.append(dialog);
    dialog.showModal();
  }, follow);
});
