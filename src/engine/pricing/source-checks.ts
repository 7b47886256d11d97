import { isCertainlyAfter } from './dates.ts';
import { isRecord, type Finding } from './row-checks.ts';

/** The parts of a row or fact that say where its numbers come from. */
interface Sourced {
  readonly evidence?: unknown;
  readonly sources?: unknown;
  readonly verified?: unknown;
  readonly according_to?: unknown;
}

const PAGE_READ = '- kind: page\n  url: https://…\n  accessed: YYYY-MM-DD';

/** Whether the evidence class is borne out by the sources, and the dates of reading by `verified`. */
export function sourceFindings(sourced: Sourced): readonly Finding[] {
  const sources = Array.isArray(sourced.sources) ? sourced.sources.filter(isRecord) : [];
  if (sources.length === 0) return [];
  return [...evidenceFindings(sourced.evidence, sources), ...accordingToFindings(sourced.according_to, sources), ...readAfterVerified(sourced.verified, sources)];
}

const isPage = (source: Record<string, unknown>): boolean => source['kind'] === 'page';
const isDatedPage = (source: Record<string, unknown>): boolean => isPage(source) && Boolean(source['url']) && Boolean(source['accessed']);
const isEssay = (source: Record<string, unknown>): boolean => source['kind'] === 'essay';

function evidenceFindings(evidence: unknown, sources: readonly Record<string, unknown>[]): readonly Finding[] {
  const found = `evidence is ${String(evidence)}, but no source is ${evidence === 'essay' ? 'the essay' : 'a page'}`;
  if (evidence === 'page' && !sources.some(isDatedPage)) {
    const expected = 'a page with its url and the day it was accessed; page-undated where these were not kept';
    return [{ path: ['sources'], found: 'evidence is page, but no source is a page with both url and accessed', expected, fix: PAGE_READ }];
  }
  if (evidence === 'page-undated' && sources.some(isDatedPage)) {
    const expected = 'evidence page: its url and day are here';
    return [{ path: ['evidence'], found: 'evidence is page-undated, but a source has both url and accessed', expected, fix: 'evidence: page' }];
  }
  if (evidence === 'page-undated' && !sources.some(isPage)) {
    return [{ path: ['sources'], found, expected: 'the page that was read, as far as it is known', fix: '- kind: page' }];
  }
  if (evidence === 'essay' && !sources.some(isEssay)) return [{ path: ['sources'], found, expected: 'the essay among the sources', fix: '- kind: essay' }];
  return [];
}

function accordingToFindings(accordingTo: unknown, sources: readonly Record<string, unknown>[]): readonly Finding[] {
  if (typeof accordingTo !== 'string') return [];
  if (accordingTo === 'essay' ? sources.some(isEssay) : sources.some(isPage)) return [];
  const kind = accordingTo === 'essay' ? 'essay' : 'page';
  return [
    {
      path: ['according_to'],
      found: `the row follows ${accordingTo}, but no source is ${kind === 'essay' ? 'the essay' : 'a page'}`,
      expected: 'the source it follows among its sources',
      fix: `- kind: ${kind}`,
    },
  ];
}

function readAfterVerified(verified: unknown, sources: readonly Record<string, unknown>[]): readonly Finding[] {
  if (typeof verified !== 'string') return [];
  return sources.flatMap(({ accessed }, index) =>
    typeof accessed === 'string' && isCertainlyAfter(accessed, verified)
      ? [
          {
            path: ['sources', index, 'accessed'],
            found: `the source was read on ${accessed}, after the number was last verified on ${verified}`,
            expected: `verified on ${accessed} or later`,
            fix: `verified: ${accessed}`,
          },
        ]
      : [],
  );
}
