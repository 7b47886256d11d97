// Seconds of a cold build with sixty chapters of six thousand words and a hundred numbers each, up to the end of the number check, which is
// before the search index; and with half of the added ones, to see that it grows in proportion. Printed, not asserted. The guide's own
// chapters are among the sixty; its calculators and templates are left out, because their number does not grow with the chapters.
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { evaluateClaim, claim } from '../../src/engine/claims.ts';
import { money } from '../../src/engine/format.ts';
import { loadedTerms } from '../../src/engine/loaded-terms.ts';

const CHAPTERS = 60;
const NUMBERS = 100;
const WORDS_PER_NUMBER = 60;
const TARGET_SECONDS = 8;
const OFFERS = ['openai/gpt-5.5', 'together/deepseek-v3.1', 'fireworks/llama-70b', 'deepinfra/gpt-oss-120b'];
const FILLER = 'Prices move in either direction, and a bill counts retries, repair and people besides tokens. '.repeat(4);
const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'pricing', 'templates', 'public'];
const LEFT_OUT = ['src/pages/calculators', 'src/pages/templates', 'src/pages/where-to-run.astro', 'src/pages/vectors.json.ts'];

const data = loadGuideData('.');
const definitions = OFFERS.map((offer) => `claim(loadedTerms('saas', '${offer}', '${offer}').of('usdPerSuccess'), money(4))`);
const texts = OFFERS.map((offer) => {
  const evaluated = evaluateClaim('chapters.cost', claim(loadedTerms('saas', offer, offer).of('usdPerSuccess'), money(4)), data);
  return evaluated.texts[0] ?? '';
});

function writeChapter(folder: string, order: number): void {
  mkdirSync(folder, { recursive: true });
  const ids = Array.from({ length: NUMBERS }, (_, at) => `cost-${at}`);
  const claims = ids.map((id, at) => `  '${id}': ${definitions[at % OFFERS.length] ?? ''},`).join('\n');
  const imports = ["import { claim, defineClaims } from '../../../engine/claims.ts';", "import { money } from '../../../engine/format.ts';", "import { loadedTerms } from '../../../engine/loaded-terms.ts';"];
  writeFileSync(join(folder, 'claims.ts'), `${imports.join('\n')}\n\nexport const claims = defineClaims({\n${claims}\n});\n`);
  const prose = ids.map((id, at) => `${at % 10 === 0 ? `## Part ${String.fromCharCode(65 + at / 10)}\n\n` : ''}${FILLER}A request costs <Claim id="${id}">${texts[at % OFFERS.length] ?? ''}</Claim>.`);
  writeFileSync(join(folder, 'index.mdx'), `---\ntitle: More of it\ndescription: A chapter of generated prose.\norder: ${order}\n---\n\n${prose.join('\n\n')}\n`);
}

/** A copy of the project with that many chapters more. */
function project(added: number): string {
  const root = mkdtempSync(join(tmpdir(), 'chapters-'));
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  for (const name of LEFT_OUT) rmSync(join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (let at = 0; at < added; at += 1) writeChapter(join(root, 'src/content/chapters', `more-${at}`), 1000 + at);
  return root;
}

/** Seconds from the start of the build to the report of the number check. */
async function secondsToCheck(added: number): Promise<number> {
  const root = project(added);
  const start = performance.now();
  const build = spawn('astro', ['build'], { cwd: root, shell: process.platform === 'win32' });
  let output = '';
  let checked = Number.NaN;
  build.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (Number.isNaN(checked) && output.includes('[number-check]')) checked = (performance.now() - start) / 1000;
  });
  build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise((done) => build.on('close', done));
  rmSync(root, { recursive: true });
  if (status !== 0) throw new Error(`astro build ended with ${String(status)}:\n${output.slice(-2000)}`);
  return checked;
}

const own = globSync('src/content/chapters/*/index.mdx').length;
const half = Math.round((CHAPTERS - own) / 2);
const few = await secondsToCheck(half);
const all = await secondsToCheck(CHAPTERS - own);
console.log(`Cold build of ${CHAPTERS} chapters of ${NUMBERS * WORDS_PER_NUMBER} words and ${NUMBERS} numbers, before search: ${all.toFixed(1)} s (target ${TARGET_SECONDS}); of ${own + half}: ${few.toFixed(1)} s`);
