import { invalid, value, type Outcome } from '../../engine/outcome.ts';
import type { ReaderWorkload } from '../../engine/state/reader-workload.ts';
import { readWorkloadFile, writeWorkloadFile } from '../../engine/state/workload-file.ts';
import { KEY } from './kept-text.ts';

/** Told with the workload, or with nothing, when this page has changed it: also where the browser could not keep it. */
export const CHANGED = 'loaded-cost-workload-changed';

const BLOCKED = 'This browser lets pages keep nothing, so your workload is gone when you close this one: download it as a file';

/** The workload that was kept: undefined when there is none, a refusal in a sentence when it cannot be read. */
export function keptWorkload(): Outcome<ReaderWorkload | undefined> {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return invalid(BLOCKED);
  }
  if (text === null) return value(undefined);
  const read = readWorkloadFile(text);
  return read.kind === 'value' ? read : invalid(`The workload kept in this browser could not be read (${read.reason}). It is left as it is until you change something`);
}

/** Keeps the workload, or forgets it. @returns a sentence when that failed; nothing else of the page depends on it. */
export function keepWorkload(reader: ReaderWorkload | undefined): string | undefined {
  dispatchEvent(new CustomEvent(CHANGED, { detail: reader }));
  try {
    if (reader) localStorage.setItem(KEY, writeWorkloadFile(reader));
    else localStorage.removeItem(KEY);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'The storage of this browser is full, so your workload is gone when you close this page: download it as a file' : BLOCKED;
  }
  return undefined;
}

/** Calls back with the workload that another tab has kept, or with nothing when it was forgotten there. @returns what ends it */
export function whenKeptElsewhere(follow: (reader: ReaderWorkload | undefined) => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    // Without a key everything was cleared.
    if (key !== KEY && key !== null) return;
    const kept = keptWorkload();
    if (kept.kind === 'value') follow(kept.value);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
