import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, readFixture, reportOn } from './fixture.ts';
import { tinyGuide } from './tiny-guide.ts';

/** Each folder holds a page, often the MDX that it was made from, and the report that an author gets. */
describe('the report on a page', () => {
  test.each(readdirSync(FIXTURES))('%s', async (name) => {
    const report = reportOn({
      ...readFixture(name),
      data: tinyGuide(name === 'changed-price' ? { dearOutput: 31.5 } : {}),
      ...(name === 'changed-price' && { earlier: tinyGuide() }),
      everyClaim: name === 'unused',
    });
    await expect(report).toMatchFileSnapshot(join('../fixtures/numbers', name, 'expected.txt'));
  });
});
