import { statSync, writeFileSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadGuideData } from '../guide-data.ts';
import { guideDataAt } from './baseline.ts';
import { checkNumbers } from './check.ts';
import { CHECKED_PAGES } from './checked-pages.ts';
import { describeReasons } from './count.ts';
import { describeMoves, moves } from './diff.ts';
import { fixPins, type Fixed } from './fix.ts';
import { importClaims } from './import-claims.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { describeReport } from './report.ts';
import { pinsOf } from './source/pins.ts';
import { readSources } from './source/read-sources.ts';
import { describeClaim } from './why.ts';

const USAGE = 'usage: numbers check [--since REF] | fix | why CLAIM | diff REF   (with --root FOLDER for another project)';

/** Exit codes: the numbers hold, or some differ. Whatever throws is the checker's own failure. */
const OK = 0;
const DIFFER = 1;

interface Project {
  readonly root: string;
  /** Words of the command line after the command. */
  readonly words: readonly string[];
}

type Command = (project: Project) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, fix, why, diff };

async function check({ root, words }: Project): Promise<number> {
  const distFolder = join(root, CHECKED_PAGES);
  const newer = newerThanPages(root, distFolder);
  if (newer) throw new Error(`the built pages are older than ${newer}: run npm run build`);
  const since = optionOf(words, '--since');
  const report = await checkNumbers({ root, distFolder, guideData: loadGuideData(root), ...(since && { since }) });
  print(describeReport(report));
  print(describeReasons(report.count));
  return report.findings.length > 0 ? DIFFER : OK;
}

async function fix({ root }: Project): Promise<number> {
  const fixed = fixPins(readSources(root), await ledgerAt(root));
  for (const [file, text] of fixed.files) writeFileSync(join(root, file), text);
  print(describeFixed(fixed));
  return fixed.left.length > 0 ? DIFFER : OK;
}

async function why({ root, words: [id = ''] }: Project): Promise<number> {
  const ledger = await ledgerAt(root);
  const found = [...ledger.claims.values()].filter((claim) => claim.id === id || claim.id.split('.')[1] === id);
  if (found.length === 0) throw new Error(`there is no claim “${id}”`);
  const pins = readSources(root).flatMap(pinsOf);
  print(found.map((claim) => describeClaim(claim, ledger, pins)).join('\n\n'));
  return OK;
}

async function diff({ root, words: [ref] }: Project): Promise<number> {
  if (!ref) throw new Error(USAGE);
  const earlier = guideDataAt(root, ref);
  if (!earlier) throw new Error(`the prices of “${ref}” cannot be read: is it a commit, and did it hold valid price files?`);
  print(describeMoves(moves(await ledgerAt(root), earlier, readSources(root).flatMap(pinsOf)), ref));
  return OK;
}

const ledgerAt = async (root: string): Promise<Ledger> => ledgerOf(await importClaims(root), loadGuideData(root));

function describeFixed({ rewrites, left }: Fixed): string {
  const place = (found: { place: { file: string; line?: number; column?: number } }): string =>
    `${found.place.file}:${found.place.line}:${found.place.column}`;
  return [
    rewrites.length === 0 ? 'No pinned text is stale.' : `${rewrites.length} pinned texts rewritten. Read these sentences again:`,
    ...rewrites.map((rewrite) => `\n${place(rewrite)}  ${rewrite.id}  “${rewrite.from}” is now “${rewrite.to}”\n    ${rewrite.sentence}`),
    ...left.map((found) => `\n${place(found)}  ${found.id}  left as it is: ${found.reason}`),
  ].join('\n');
}

/** A source that was changed after the pages were built, so that a check of them would tell about the past. */
function newerThanPages(root: string, distFolder: string): string | undefined {
  const built = statSync(join(distFolder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) throw new Error('there are no built pages: run npm run build');
  return globSync(['pricing/*.yaml', 'src/**/*.{ts,tsx,mdx,astro,yaml}'], { cwd: root }).find((file) => statSync(join(root, file)).mtimeMs > built);
}

function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a command line. @returns the exit code. @throws when the checker cannot tell. */
export async function run(commandLine: readonly string[]): Promise<number> {
  const [name = '', ...words] = commandLine;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(USAGE);
  return command({ root: resolve(optionOf(words, '--root') ?? '.'), words });
}
