import { describe, expect, test } from 'vitest';
import { checkPages, worldOf } from '../../src/build/numbers/check-pages.ts';
import { fixPins } from '../../src/build/numbers/fix.ts';
import { ledgerOf } from '../../src/build/numbers/ledger.ts';
import { readPage } from '../../src/build/numbers/page/read-page.ts';
import { readHeadlines, readSources } from '../../src/build/numbers/source/read-sources.ts';
import { digest } from '../../src/layouts/digest.ts';
import { realGuide } from './real-guide.ts';
import { tinyClaims, tinyGuide } from './tiny-guide.ts';

const PINNED = '[$9,090](claim:demo.monthly-cost) is the whole bill of the example';

/** What is reported of a page whose image says this, with the guide's own line and prices. */
function findings(alt: string, { says = PINNED, data = tinyGuide(), page = 'demo' } = {}): readonly string[] {
  const ledger = ledgerOf([{ file: 'demo/claims.ts', scope: 'demo', claims: tinyClaims, text: '' }], data);
  const world = worldOf({ ledger, data, sources: [], corrections: [], headlines: new Map([['demo', says]]) });
  const html = `<head><meta property="og:image:alt" content="${alt}" data-bind-content="headline ${page}"></head>`;
  return checkPages([readPage('demo/index.html', html)], world).findings.filter(({ check }) => check.startsWith('N2')).map(({ check, details }) => `${check}: ${details.join('; ')}`);
}

describe('what the image of a shared link says', () => {
  test('is what its line says, with the quantity as the engine writes it', () => {
    expect(findings('$9,090 is the whole bill of the example')).toEqual([]);
  });

  test('is reported when its number is another, by one in the last digit', () => {
    expect(findings('$9,091 is the whole bill of the example')).toEqual([expect.stringContaining('engine says “$9,090 is the whole bill of the example”')]);
  });

  test('is reported when a price has moved and the line still has the old text', () => {
    const [finding, ...others] = findings('$9,090 is the whole bill of the example', { data: tinyGuide({ dearOutput: 40 }) });
    expect(finding).toMatch(/^N206: .*engine says “\$\d\d,\d{3} is/);
    expect(others).toEqual([]);
  });

  test('may hold no number beside the pinned one', () => {
    const says = `${PINNED} of twelve months`;
    expect(findings('$9,090 is the whole bill of the example of twelve months', { says })).toEqual([expect.stringContaining('hold a number that is pinned to no claim')]);
  });

  test('must be of a claim, and of a line, that exist', () => {
    expect(findings('x', { says: '[$1](claim:demo.no-such) x' })).toEqual([expect.stringContaining('there is no claim “demo.no-such”')]);
    expect(findings('x', { page: 'other' })).toEqual([expect.stringContaining('no line for “other”')]);
  });
});

test('the lines of the guide pin what the engine says, and a stale one is mended like any other', async () => {
  const { ledger } = await realGuide();
  const sources = readSources('.').filter(({ file }) => file === 'src/content/headlines.yaml');
  expect(sources).toHaveLength(1);
  expect(fixPins(sources, ledger).rewrites).toEqual([]);
  const stale = sources.map((source) => ({ ...source, text: source.text.replace('[5.6 months]', '[5.5 months]') }));
  expect(fixPins(stale, ledger).rewrites).toMatchObject([{ from: '5.5 months', to: '5.6 months' }]);
  expect(readHeadlines('.').size).toBeGreaterThan(5);
});

test('a digest tells texts apart, and is the one that FNV-1a has', () => {
  expect(digest('')).toBe('811c9dc5');
  expect(digest('a')).toBe('e40c292c');
  expect(digest('foobar')).toBe('bf9cf968');
});
