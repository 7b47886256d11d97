import type { Evidence } from '../../engine/evidence.ts';

/** How well a number is supported, as the ledger and the price tables say it. */
export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  page: 'read on the page',
  'page-undated': 'read on a page, date not kept',
  essay: 'as the source essay quotes it',
  measured: 'measured',
  experience: 'the essay author’s own experience',
  estimated: 'estimated',
  assumed: 'assumed',
  rule: 'a rule that somebody chose',
};

/** The same for a reader who asks what that means: what somebody did, and what to doubt. */
export const EVIDENCE_MEANINGS: Readonly<Record<Evidence, string>> = {
  page: 'Somebody read the number on the page that is linked, on the day that is given. The page may say something else today.',
  'page-undated': 'Somebody read it on a page of the vendor or of a third party, or in a copy of it, but the day or the address was not kept.',
  essay: 'The source essay prints it and says whose it is. Nobody working on this guide saw an original.',
  measured: 'An input of a workload that comes from a system’s own records. Yours should come this way.',
  experience: 'The essay’s author measured or saw it himself and published it nowhere else. It can’t be checked from outside.',
  estimated: 'Somebody worked it out or judged it from what was known.',
  assumed: 'Somebody chose a likely value for an example. It says nothing about your system.',
  rule: 'A threshold that somebody finds useful. It is neither true nor false; ask what it would be for your prices.',
};
