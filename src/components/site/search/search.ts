import { matchesOf, type Found, type Match } from './pagefind.ts';

/** So many are shown: who does not find it among them has other words for it. */
const SHOWN = 20;
/** Long enough that a word typed at speed is one search, short enough not to be waited for. */
const PAUSE_MS = 120;

const form = document.querySelector<HTMLFormElement>('form.search')!;
const input = form.querySelector('input')!;
const status = document.querySelector<HTMLElement>('.search-count')!;
const list = document.querySelector<HTMLOListElement>('.search-results')!;

/** The search that the reader waits for; the answer to an older one comes too late. */
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

async function search(): Promise<void> {
  const words = input.value.trim();
  const current = (latest += 1);
  keepInAddress(words);
  if (words === '') return show([], '');
  try {
    const matches = await matchesOf(words, form.dataset['index']!);
    const found = await Promise.all(matches.slice(0, SHOWN).map(({ data }) => data()));
    if (current === latest) show(found, countOf(matches, words));
  } catch {
    if (current === latest) show([], 'The search could not be loaded. Check the connection, then type again.');
  }
}

function countOf({ length }: readonly Match[], words: string): string {
  if (length === 0) return `Nothing has “${words}” in it. Try fewer words, or other ones.`;
  if (length === 1) return `1 result for “${words}”`;
  return length > SHOWN ? `${length} results for “${words}”, the best ${SHOWN} of them here` : `${length} results for “${words}”`;
}

/** A link to the search, or the way back to it, finds it as it was. */
function keepInAddress(words: string): void {
  const address = new URL(location.href);
  if (words) address.searchParams.set('q', words);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

function show(found: readonly Found[], count: string): void {
  status.textContent = count;
  list.replaceChildren(...found.map(itemOf));
}

function itemOf({ url, excerpt, meta: { title, printed = '', where } }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title ?? printed;
  const place = document.createElement('p');
  place.className = 'quiet';
  place.textContent = where;
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  item.append(link, place, text);
  return item;
}

const now = (): void => {
  clearTimeout(pause);
  void search();
};

input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(now, PAUSE_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  now();
});

const asked = new URLSearchParams(location.search).get('q');
// What somebody typed before this script came is newer than the address.
if (asked && input.value === '') input.value = asked;
if (input.value) now();
