// Installs Firefox and WebKit for the journeys, where that can be done without asking. Without one of them its journeys are skipped, and say so.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { foundFirefox, foundWebkit, missingEngines } from './engines.ts';

const LONGEST_INSTALL_MS = 10 * 60_000;

function installFromDistribution(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const options = { timeout: LONGEST_INSTALL_MS, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
  } catch {
    // The sentence below says what cannot be had.
  }
}

if ('missing' in foundWebkit()) installFromDistribution(['xvfb', 'webkit2gtk-driver']);
if ('missing' in foundFirefox()) installFromDistribution(['firefox-esr']);
for (const sentence of missingEngines()) console.log(sentence);
