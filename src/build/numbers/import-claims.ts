import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Claims } from '../../engine/claims.ts';
import type { ClaimsModule } from './ledger.ts';

/** Imports every `claims.ts` under `src/content`. */
export async function importClaims(root: string): Promise<readonly ClaimsModule[]> {
  const files = globSync('src/content/**/claims.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();
  return Promise.all(
    files.map(async (file) => {
      const path = join(root, file);
      const { claims } = (await import(pathToFileURL(path).href)) as { claims: Claims };
      return { file, scope: file.split('/').at(-2) ?? '', claims, text: readFileSync(path, 'utf8') };
    }),
  );
}
