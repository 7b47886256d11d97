// Builds the site with what a browser makes for it, and links to that. With --if-possible and no browser, it builds the pages alone.
import { spawnSync } from 'node:child_process';
import { foundBrowser, neededBrowser } from './browser.ts';

function run(command: string, complete: boolean): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...(complete && { COMPLETE_SITE: '1' }) } });
  if (status !== 0) process.exit(1);
}

if (process.argv.includes('--if-possible') && !foundBrowser()) {
  console.log('The guide is built without its PDF and the images of shared links, and no page names them: no Chromium was found. npm run set-up:browser gets one.');
  run('astro build', false);
} else {
  neededBrowser();
  for (const command of ['astro build', 'npm run --silent images', 'npm run --silent pdf']) run(command, true);
}
