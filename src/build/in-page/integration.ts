import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withDigests } from './digests.ts';
import { withLaterPart } from './later-part.ts';
import { withScripts } from './scripts.ts';

/** Writes what each page needs at once into it, states in its policy what is written there, and sets apart what can wait. */
export const inPage = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'in-page',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const scripts = new Set<string>();
        const read = (address: string): string => {
          const script = join(dist, address.slice(base.length));
          scripts.add(script);
          return readFileSync(script, 'utf8');
        };
        for (const name of globSync('**/*.html', { cwd: dist })) {
          const page = join(dist, name);
          writeFileSync(page, withDigests(withScripts(withLaterPart(readFileSync(page, 'utf8')), read)));
        }
        removeUnnamed(scripts, dist);
      },
    },
  };
};

/** Removes the scripts that no page and no other script names any more. */
function removeUnnamed(scripts: ReadonlySet<string>, dist: string): void {
  const others = globSync('**/*.{html,js}', { cwd: dist }).map((name) => join(dist, name)).filter((file) => !scripts.has(file));
  const text = others.map((file) => readFileSync(file, 'utf8')).join('\n');
  for (const script of scripts) if (!text.includes(basename(script))) rmSync(script);
}
