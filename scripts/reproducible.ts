// Builds the commit that is checked out twice, in two folders, and compares every file: the same commit must give the same site.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const work = mkdtempSync(join(tmpdir(), 'loaded-cost-'));

/** The files of a build of the commit, with a digest of each. The folders' names differ, so that a path in a file shows. */
function buildIn(name: string): ReadonlyMap<string, string> {
  const folder = join(work, name);
  mkdirSync(folder);
  execFileSync('tar', ['-x', '-C', folder], { input: execFileSync('git', ['archive', 'HEAD'], { maxBuffer: Infinity }) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { status, stdout } = spawnSync('astro', ['build'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`);
  const dist = join(folder, 'dist');
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name: file }) => join(parentPath, file)).map((file) => [file.slice(dist.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

try {
  const first = buildIn('first');
  const second = buildIn('the-second');
  const different = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file)).sort();
  for (const file of different) console.log(`✗ ${file}${first.has(file) && second.has(file) ? '' : ' is in one build only'}`);
  if (different.length > 0) process.exitCode = 1;
  else console.log(`✓ ${first.size} files, the same in both builds`);
} finally {
  rmSync(work, { recursive: true });
}
