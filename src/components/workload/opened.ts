import { thenAndNow } from '../../engine/decide/then-and-now.ts';
import { LINK_KEYS } from '../../engine/state/link-keys.ts';
import { readLink } from '../../engine/state/read-link.ts';
import type { ReaderWorkload } from '../../engine/state/reader-workload.ts';
import type { VerdictData } from '../../engine/verdict-data.ts';
import { keptWorkload } from './storage.ts';

/** What the page opens with: a workload, if there is another than the example, and what the reader should know about it. */
export interface Opened {
  readonly reader?: ReaderWorkload;
  readonly notices: readonly string[];
}

/** The workload of the link, or else the one kept in this browser. A link changes nothing that is kept. */
export function openedWorkload(search: string, data: VerdictData, example: ReaderWorkload): Opened {
  const query = new URLSearchParams(search);
  const kept = keptWorkload();
  if (LINK_KEYS.some((key) => query.has(key))) {
    const { workload, refused } = readLink(query, example);
    const own = kept.kind === 'value' && kept.value ? ['This is the workload of the link. Your own is still kept in this browser, until you change something here.'] : [];
    return { reader: workload, notices: [...own, ...refused.map((reason) => `${reason}.`), ...thenAndNow(workload, data)] };
  }
  if (kept.kind !== 'value') return { notices: [`${kept.reason}.`] };
  return kept.value ? { reader: kept.value, notices: thenAndNow(kept.value, data) } : { notices: [] };
}
