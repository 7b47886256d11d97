import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GuideData } from '../../engine/claim-context.ts';
import type { EvaluatedClaim } from '../../engine/claims.ts';
import { loadGuideData } from '../guide-data.ts';
import type { Ledger } from './ledger.ts';

/** The folders and files of the project as they were at a commit, in a folder of their own. Delete it after use. */
export function extractCommit(root: string, ref: string, paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-cost-'));
  const files = git(root, ['ls-tree', '-r', '--name-only', '-z', ref, '--', ...paths]).split('\0').filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), git(root, ['show', `${ref}:./${file}`]));
  }
  return folder;
}

/** The guide's data at a commit; undefined when the project is under no version control, or the data of that time cannot be read. */
export function guideDataAt(root: string, ref: string): GuideData | undefined {
  let folder: string | undefined;
  try {
    folder = extractCommit(root, ref, ['pricing', 'src/content/workloads']);
    return loadGuideData(folder);
  } catch {
    return undefined;
  } finally {
    if (folder) rmSync(folder, { recursive: true });
  }
}

/** Looks claims up in the data of a commit, which is read only when the first one is asked for. */
export function claimsAt(root: string, ref: string, ledger: Ledger): (id: string) => EvaluatedClaim | undefined {
  let data: GuideData | undefined;
  let isRead = false;
  return (id) => {
    if (!isRead) data = guideDataAt(root, ref);
    isRead = true;
    return data && ledger.evaluateOn(id, data);
  };
}

const git = (root: string, command: readonly string[]): string =>
  execFileSync('git', [...command], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 });
