import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutBindings } from './page/without-bindings.ts';

/** The folder of a project for the pages of its last build as the number check read them: `npm run numbers` reads them again. */
export const CHECKED_PAGES = '.astro/checked-pages';

/** Puts the built pages aside as they are, and leaves readers the same pages without what only the check reads. */
export function keepChecked(root: string, distFolder: string): void {
  const kept = join(root, CHECKED_PAGES);
  rmSync(kept, { recursive: true, force: true });
  for (const path of globSync('**/*.html', { cwd: distFolder })) {
    const html = readFileSync(join(distFolder, path), 'utf8');
    mkdirSync(dirname(join(kept, path)), { recursive: true });
    writeFileSync(join(kept, path), html);
    writeFileSync(join(distFolder, path), withoutBindings(html));
  }
}
