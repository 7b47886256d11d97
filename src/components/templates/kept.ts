import type { Texts } from './state.ts';

const keyOf = (slug: string): string => `loaded-cost.template.${slug}`;

/** What this browser has kept of a template; undefined where it lets pages keep nothing. */
export function readKept(slug: string): Texts | undefined {
  try {
    return textsIn(localStorage.getItem(keyOf(slug)) ?? '{}');
  } catch {
    return undefined;
  }
}

/** Keeps the boxes that differ from a blank template. @returns false where the browser refuses. */
export function keep(slug: string, changed: Texts): boolean {
  try {
    if (Object.keys(changed).length === 0) localStorage.removeItem(keyOf(slug));
    else localStorage.setItem(keyOf(slug), JSON.stringify(changed));
    return true;
  } catch {
    return false;
  }
}

/** Calls back with what another tab has kept of a template, or with nothing when it was forgotten there. @returns what ends it */
export function whenKeptElsewhere(slug: string, follow: (kept: Texts) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    // Without a key everything was cleared.
    if (key === keyOf(slug) || key === null) follow(textsIn(newValue ?? '{}'));
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/** Only texts: somebody else, or an earlier version of the page, may have written there. */
function textsIn(json: string): Texts {
  try {
    const kept: unknown = JSON.parse(json);
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
