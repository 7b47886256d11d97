// Known vulnerabilities of all packages, from the registry's list. Where the registry does not answer that question it says so, and that nothing was checked.
import { spawnSync } from 'node:child_process';

/** What `npm audit --json` prints: a report, or why there is none. */
interface Answer {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

function answerOf(output: string): Answer {
  try {
    return JSON.parse(output) as Answer;
  } catch {
    return { message: 'npm printed no report' };
  }
}

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const { vulnerabilities, message = 'it gave no report' } = answerOf(stdout);
if (vulnerabilities === undefined) {
  console.log(`Vulnerabilities were NOT checked: the registry did not answer (${message}).`);
} else {
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range }] of found) console.log(`✗ ${name} ${range}: ${severity}. More: npm audit`);
  if (found.length === 0) console.log('✓ no package has a vulnerability that the registry knows of');
  else process.exitCode = 1;
}
