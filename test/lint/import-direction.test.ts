import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The project's own configuration, less the rules that need the types of files that do not exist here.
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

const errorsOf = async (file: string, code: string, rules: readonly string[]) => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result!.messages.filter((message) => rules.includes(String(message.ruleId)) || message.fatal).map(({ severity, message }) => ({ severity, message }));
};

const DIRECTION = ['guide/import-direction'];
const ERROR = 2;

const forbidden: readonly (readonly [file: string, code: string])[] = [
  ['src/engine/a.ts', "import { x } from '../content/ledger.ts'; x();"],
  ['src/engine/a.ts', "import { readFileSync } from 'node:fs'; readFileSync('a');"],
  ['src/engine/a.ts', "import { h } from 'preact'; h('p', {});"],
  ['src/engine/a.ts', "import { z } from 'zod'; z.string();"],
  ['src/engine/models/a.ts', "import { s } from '../pricing/schema.ts'; s();"],
  ['src/engine/models/a.ts', "import type { Props } from '../../components/charts/bars.tsx'; export type A = Props;"],
  ['src/engine/a.ts', "export { x } from '../components/a.ts';"],
  ['src/engine/a.ts', "export * from '../components/a.ts';"],
  ['src/engine/a.ts', "export const load = () => import('../pages/a.ts');"],
  ['src/engine/a.ts', 'export const load = () => import(`../pages/a.ts`);'],
  ['src/engine/a.ts', "export type A = import('../components/a.ts').A;"],
  ['src/engine/a.ts', "export const all = import.meta.glob('../content/*/claims.ts');"],
  ['src/engine/a.ts', "import { x } from '../../scripts/browser.ts'; x();"],
  ['src/engine/pricing/schema.ts', "import { parse } from 'yaml'; parse('');"],
  ['src/components/a.tsx', "import { claims } from '../content/chapters/cost-illusion/claims.ts'; claims();"],
  ['templates/a.ts', "import { x } from '../src/components/a.ts'; x();"],
  ['templates/a/b.ts', "import { writeXlsx } from 'hucre/xlsx'; writeXlsx();"],
  ['src/engine/a.ts', "import { x } from '../../templates/index.ts'; x();"],
  ['src/components/a.tsx', "import { z } from 'zod'; z();"],
  ['src/components/a.tsx', "import { s } from '../engine/pricing/schema.ts'; s();"],
  ['src/components/charts/Bars.astro', "---\nimport { x } from '../../content/ledger.ts';\n---\n<p>{x}</p>"],
  ['src/content/chapters/a/claims.ts', "import { load } from '../../../build/pricing/load.ts'; load();"],
  ['src/pages/index.astro', "---\nimport { load } from '../build/guide-data.ts';\n---\n<p>{load()}</p>"],
  ['src/layouts/Page.astro', "---\nimport { parse } from 'yaml';\n---\n<p>{parse('')}</p>"],
  ['src/build/numbers/a.ts', "import { x } from '../../components/a.ts'; x();"],
  ['src/misplaced/a.ts', "import { x } from '../engine/a.ts'; x();"],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/engine/models/a.ts', "import { x } from '../format.ts'; x();"],
  ['src/engine/pricing/schema.ts', "import { z } from 'zod'; import { x } from './rates.ts'; z(x);"],
  ['src/components/a.tsx', "import { useState } from 'preact/hooks'; import { x } from '../engine/format.ts'; useState(x);"],
  ['src/components/calculators/A.astro', "---\nimport { guideData } from 'virtual:guide-data';\n---\n<p>{guideData}</p>"],
  ['src/content/ledger.ts', "export const all = import.meta.glob(['./*/claims.ts', './chapters/*/claims.ts']);"],
  ['src/content/chapters/a/claims.ts', "import { price } from '../../../engine/terms.ts'; price();"],
  ['src/pages/index.astro', "---\nimport Page from '../layouts/Page.astro';\nimport { ledger } from '../content/ledger.ts';\n---\n<Page>{ledger}</Page>"],
  ['src/build/pricing/load.ts', "import { parse } from 'yaml'; import { readFileSync } from 'node:fs'; import { s } from '../../engine/pricing/schema.ts'; s(parse(readFileSync));"],
];

describe('imports run one way', () => {
  test.each(forbidden)('%s: %s is an error', async (file, code) => {
    expect(await errorsOf(file, code, DIRECTION)).toEqual([{ severity: ERROR, message: expect.stringMatching(/may not import|is in no layer/) as string }]);
  });

  test.each(allowed)('%s: %s is allowed', async (file, code) => {
    expect(await errorsOf(file, code, DIRECTION)).toEqual([]);
  });

  test('the message names both layers and what may be imported', async () => {
    const [error] = await errorsOf('src/components/a.tsx', "import { x } from '../content/ledger.ts'; x();", DIRECTION);
    expect(error?.message).toBe('components may not import content (src/content/ledger.ts); it may import engine, components, styles, templates.');
  });
});

describe('the engine is pure', () => {
  const PURE = ['no-restricted-globals', 'no-restricted-properties'];
  const impure = ['Date.now()', 'new Date()', 'new Intl.NumberFormat()', 'Math.random()', '(1).toLocaleString()', 'process.cwd()', 'document.body', 'window.name', 'fetch("a")'];

  test.each(impure)('%s is an error in the engine', async (code) => {
    expect(await errorsOf('src/engine/models/a.ts', `export const a = ${code};`, PURE)).toMatchObject([{ severity: ERROR }]);
  });

  test.each(impure)('%s is allowed in the build', async (code) => {
    expect(await errorsOf('src/build/a.ts', `export const a = ${code};`, PURE)).toEqual([]);
  });
});
