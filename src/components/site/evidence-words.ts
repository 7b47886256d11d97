import type { Evidence } from '../../engine/evidence.ts';

/** How well a number is supported, as the ledger and the price tables say it. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  page: 'read on the page',
  'page-undated': 'read on the vendor’s page, date not kept',
  essay: 'as the source essay quotes it',
  measured: 'measured',
  experience: 'the essay author’s own experience',
  estimated: 'estimated',
  assumed: 'assumed',
  rule: 'a rule that somebody chose',
};
