// Installs LibreOffice for the tests of the workbooks, where that can be done without asking. Without it those tests are skipped, and say so.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { foundOffice } from './office.ts';

const LONGEST_INSTALL_MS = 10 * 60_000;

function installFromDistribution(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Installing LibreOffice Calc with apt-get …');
  const options = { timeout: LONGEST_INSTALL_MS, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'libreoffice-calc-nogui'], options);
  } catch {
    // The sentence below says what the tests will do.
  }
}

if (!foundOffice()) {
  installFromDistribution();
  if (!foundOffice()) console.log('LibreOffice was not found, so the tests that recalculate workbooks will be skipped: install LibreOffice Calc to run them.');
}
