import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.js';

const TYPED = ['**/*.ts', '**/*.tsx'];

/** What would make the engine's answer depend on where or when it runs. */
const IMPURE_GLOBALS = [
  ...['process', 'Buffer', 'require', 'console', 'globalThis', 'window', 'self', 'document', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'crypto'],
  ...['Date', 'Intl'],
];
const IMPURE_PROPERTIES = [
  { object: 'Math', property: 'random' },
  ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({ property })),
].map((restricted) => ({ ...restricted, message: 'The engine gives the same answer everywhere: no chance, no clock, no locale.' }));

const SIZE_RULES = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 15],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPED,
    // The script of an Astro file, which the type checker sees as part of that file only.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Taking a property out of an object, to keep the rest, is not a use.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // A number in a template is what most templates here are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // These report code that is right here: `return expect(…)`, `keyof R & string`, an object keyed by a string union,
      // an enum of a package that is also a union of strings.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // The compiler already makes every indexed access possibly undefined; `!` states that the code knows better.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  astro.configs.recommended,
  { files: ['src/**/*.{ts,tsx}'], rules: SIZE_RULES },
  // Lists of records, not code: the derivation of a model, the claims of a chapter.
  { files: ['src/engine/models/*.ts'], rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] } },
  { files: ['src/content/**/claims.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.{ts,tsx,astro}', 'templates/**/*.ts'],
    plugins: { guide: { rules: { 'import-direction': importDirection } } },
    rules: { 'guide/import-direction': 'error' },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS.map((name) => ({ name, message: 'The engine is pure.' }))],
      'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
    },
  },
);
