import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPricing } from '../../src/build/pricing/load.ts';
import { loadWorkloads } from '../../src/build/workloads/load.ts';
import { describeProblem, type Loaded } from '../../src/build/yaml/problem.ts';
import { badFiles, fixture, root, withCopyOf } from '../support/bad-files.ts';

const messages = (loaded: Loaded<unknown>): string => ('problems' in loaded ? loaded.problems.map((problem) => `${describeProblem(problem)}\n`).join('') : '');

/** `edition.bad-pins.yaml` takes the place of edition.yaml; a name without a dot is a vendor's file. */
const targetOf = (name: string): string => (name.split('.').length > 2 ? `${name.split('.')[0]}.yaml` : 'acme.yaml');

describe('a bad price file', () => {
  test('the files that the bad ones stand among are good', () => {
    expect(messages(loadPricing(fixture('pricing-good')))).toBe('');
  });

  test.each(badFiles('pricing-bad'))('$name gives exactly its messages', ({ name, path, expected }) => {
    expect(expected).not.toBe('');
    withCopyOf(fixture('pricing-good'), (folder) => {
      copyFileSync(path, join(folder, targetOf(name)));
      expect(messages(loadPricing(folder))).toBe(expected);
    });
  });

  test('a file of 10 MB is refused by its size, without being parsed', () => {
    withCopyOf(fixture('pricing-good'), (folder) => {
      writeFileSync(join(folder, 'huge.yaml'), `vendor: Huge # ${'x'.repeat(10 * 1024 * 1024)}\n\tnot even YAML`);
      expect(messages(loadPricing(folder))).toBe('pricing/huge.yaml:1:1  the file has 10,485,790 bytes; expected at most 262,144\n');
    });
  });

  test('problems of several files come at once, in the order of the files', () => {
    withCopyOf(fixture('pricing-good'), (folder) => {
      writeFileSync(join(folder, 'zeta.yaml'), '');
      writeFileSync(join(folder, 'beta.yml'), 'vendor: Beta\n');
      writeFileSync(join(folder, 'names.yaml'), 'names: 3\n');
      const loaded = loadPricing(folder);
      expect('problems' in loaded && loaded.problems.map(({ file }) => file)).toEqual(['pricing/beta.yml', 'pricing/names.yaml', 'pricing/zeta.yaml']);
    });
  });

  test('a vendor’s file that cannot be read does not make its pins seem wrong', () => {
    withCopyOf(fixture('pricing-good'), (folder) => {
      writeFileSync(join(folder, 'acme.yaml'), '');
      expect(messages(loadPricing(folder)).trim().split('\n')).toHaveLength(1);
    });
  });

  test('without edition.yaml nothing is current', () => {
    withCopyOf('', (folder) => expect(messages(loadPricing(folder))).toMatch(/^pricing\/edition\.yaml:1:1 {2}the file is missing/));
  });
});

describe('a bad workload', () => {
  test.each(badFiles('workloads-bad'))('$name gives exactly its messages', ({ name, path, expected }) => {
    expect(expected).not.toBe('');
    withCopyOf('', (folder) => {
      copyFileSync(join(root, 'src/content/workloads/saas.yaml'), join(folder, 'base.yaml'));
      copyFileSync(path, join(folder, name));
      expect(messages(loadWorkloads(folder, 'src/content/workloads'))).toBe(expected);
    });
  });

  test('a circle is reported at each of its members, and once', () => {
    withCopyOf('', (folder) => {
      const based = (on: string) => `title: T\nsummary: S.\nsource: essay\nbased_on: ${on}\ninputs: {}\n`;
      writeFileSync(join(folder, 'a.yaml'), based('b'));
      writeFileSync(join(folder, 'b.yaml'), based('c'));
      writeFileSync(join(folder, 'c.yaml'), based('b'));
      const found = messages(loadWorkloads(folder, 'w')).trim().split('\n');
      expect(found.map((line) => line.split(';')[0])).toEqual([
        'w/b.yaml:4:11  b is based on c is based on b',
        'w/c.yaml:4:11  c is based on b is based on c',
      ]);
    });
  });
});
