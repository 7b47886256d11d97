import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPages, worldOf } from '../../src/build/numbers/check-pages.ts';
import { ledgerOf } from '../../src/build/numbers/ledger.ts';
import { readPage } from '../../src/build/numbers/page/read-page.ts';
import { describeReport, type Report } from '../../src/build/numbers/report.ts';
import type { Source } from '../../src/build/numbers/source/source.ts';
import type { GuideData } from '../../src/engine/claim-context.ts';
import { tinyClaims } from './tiny-guide.ts';

export const FIXTURES = 'test/fixtures/numbers';

/** A page to check, with the source that it was made from when there is one. */
export interface Fixture {
  readonly html: string;
  readonly mdx: string;
  readonly data: GuideData;
  /** The data before a change, to say which input moved a number. */
  readonly earlier?: GuideData;
  /** Also claims that the page does not quote, so that they are reported. */
  readonly everyClaim?: boolean;
}

/** `page.html` and, if it is there, `index.mdx` of a folder. */
export const readFixture = (name: string): Pick<Fixture, 'html' | 'mdx'> => ({
  html: readFileSync(join(FIXTURES, name, 'page.html'), 'utf8'),
  mdx: existsSync(join(FIXTURES, name, 'index.mdx')) ? readFileSync(join(FIXTURES, name, 'index.mdx'), 'utf8') : '',
});

/** Checks a fixture as the page `demo/index.html` of the tiny guide. */
export function checkFixture({ html, mdx, data, earlier, everyClaim = false }: Fixture): Report {
  const quoted = Object.entries(tinyClaims).filter(([id]) => everyClaim || html.includes(`demo.${id}"`) || html.includes(`demo/#${id}"`));
  const text = Object.keys(tinyClaims).map((id) => `  '${id}': claim(),`).join('\n');
  const module = { file: 'src/content/chapters/demo/claims.ts', scope: 'demo', claims: Object.fromEntries(quoted), text };
  const ledger = ledgerOf([module], data);
  const source: Source = { file: 'src/content/chapters/demo/index.mdx', text: mdx, scope: 'demo', page: 'demo/index.html' };
  const before = (id: string) => earlier && ledger.evaluateOn(id, earlier);
  return checkPages([readPage('demo/index.html', html)], worldOf({ ledger, data, sources: mdx === '' ? [] : [source], corrections: [], headlines: new Map() }, before));
}

/** What an author reads of it. */
export const reportOn = (fixture: Fixture): string => `${describeReport(checkFixture(fixture))}\n`;
