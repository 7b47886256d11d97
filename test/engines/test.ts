import { expect, test as plainTest } from '@playwright/test';
import { foundFirefox, foundWebkit, type Found } from '../../scripts/engines.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { Reader } from './reader.ts';
import { DESKTOP, type Engine, type SessionOptions } from './session.ts';
import { startWebkit } from './webdriver.ts';

const startFound = async <Programs>(found: Found<Programs>, start: (programs: Programs) => Promise<Engine>): Promise<Engine | string> =>
  'missing' in found ? found.missing : start(found.programs);

/** Starts the engine that a project is named after, or says why it cannot be had here. */
function start(project: string): Promise<Engine | string> {
  switch (project) {
    case 'firefox':
      return startFound(foundFirefox(), startFirefox);
    case 'webkit':
      return startFound(foundWebkit(), startWebkit);
    default:
      return startChromium();
  }
}

/** What a test may ask for, as in `test.use({ scripts: false })`, and what it gets. */
interface ForEachTest extends SessionOptions {
  readonly reader: Reader;
}

/** A test with a reader in the engine of its project, during which no page may complain. */
export const test = plainTest.extend<ForEachTest, { readonly engine: Engine | string }>({
  engine: [
    async ({}, use, { project }) => {
      const engine = await start(project.name);
      await use(engine);
      if (typeof engine !== 'string') await engine.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  scripts: [true, { option: true }],
  window: [DESKTOP, { option: true }],
  reader: async ({ engine, scripts, window, baseURL }, use) => {
    if (typeof engine === 'string') return test.skip(true, engine);
    test.skip(!scripts && !engine.canStopScripts, 'its driver cannot stop scripts');
    const session = await engine.newSession({ scripts, window });
    await use(new Reader(session, baseURL!));
    const complaints = await session.complaints();
    await session.close();
    expect(complaints).toEqual([]);
  },
});
