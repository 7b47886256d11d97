import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inlineConstantsPlugin } from '../../src/build/inline-constants-plugin.ts';
import { answeringPart } from '../../src/build/models/answering-part.ts';
import { modelFiles } from '../../src/build/models/files.ts';
import { calculatorGroups } from '../../src/content/calculators.ts';
import { RELATIVE_TOLERANCE, vectorsFile, modelForMachines, vectorsOf } from '../../src/content/vectors.ts';
import { loadModels } from '../../src/build/models/load.ts';
import { RULES } from '../../src/engine/rules.ts';

const files = modelFiles(process.cwd());
const models = await loadModels(process.cwd());

describe('the part of a model that answers', () => {
  test.each(files)('of $name has no explanation left in it', ({ models: path }) => {
    const source = readFileSync(path, 'utf8');
    const part = answeringPart(source);
    expect(part).toMatch(/^ {2}compute\b/m);
    expect(part).toMatch(/^ {2}outputs\b/m);
    expect(part).not.toMatch(/^ {2}(?:title|summary|steps|conventions|limits)\b/m);
    expect(part.split('\n').length).toBeLessThan(source.split('\n').length - 4);
  });

  test('leaves everything but the model’s object as it is', () => {
    const source = "const steps = 1;\nexport const a: Model<typeof inputs, A> = {\n  name: 'a',\n  limits: [\n    'x',\n  ],\n  compute,\n};\nexport const title = 2;\n";
    expect(answeringPart(source)).toBe("const steps = 1;\nexport const a: Model<typeof inputs, A> = {\n  name: 'a',\n  compute,\n};\nexport const title = 2;\n");
  });
});

describe('thresholds in the code that readers download', () => {
  const transform = inlineConstantsPlugin().transform as (code: string, id: string) => { code: string } | undefined;
  const path = '/project/src/engine/models/x.ts';

  test('stand there as numbers, and the list of rules is not imported', () => {
    const { code } = transform("import { RULES } from '../rules.ts';\nconst limit = RULES['hard-latency-limit'].amount;\n", path)!;
    expect(code).toBe(`\nconst limit = (${RULES['hard-latency-limit'].amount});\n`);
  });

  test('of an unknown rule, and other code, are left alone', () => {
    const unknown = "import { RULES } from '../rules.ts';\nRULES['no-such-rule'].amount;\n";
    expect(transform(unknown, path)!.code).toBe(unknown);
    expect(transform("RULES['hard-latency-limit'].amount", '/project/src/pages/x.ts')).toBeUndefined();
  });

  test('are all read in a form that is found', () => {
    for (const { models: file } of files) {
      const source = readFileSync(file, 'utf8');
      if (/import \{ RULES \}/.test(source)) expect(transform(source, `/${file}`)!.code, file).not.toMatch(/\bRULES\b/);
    }
  });
});

describe('the groups of calculators', () => {
  const group = (models: readonly string[]) => ({ question: 'Why?', about: '', models });

  test('hold every model once', () => {
    expect(calculatorGroups(files.map(({ name }) => name)).flatMap(({ models }) => models).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  });

  test.each([
    [['a', 'b'], [group(['a'])], 'the model “b” is in no group'],
    [['a'], [group(['a', 'b'])], 'a group names “b”, which is no model'],
    [['a'], [group(['a']), group(['a'])], 'the model “a” is in two groups'],
  ])('refuse %j', (names, groups, problem) => expect(() => calculatorGroups(names, groups)).toThrow(`src/content/calculators.ts: ${problem}`));
});

describe.each(models)('the test vectors of $name', (explained) => {
  const { model, examples } = explained;
  const vectors = vectorsOf(explained);

  test('fit the published schema', () => {
    const file = { edition: '2026-05', as_of: '2026-05-31', relative_tolerance: RELATIVE_TOLERANCE, models: { [model.name]: modelForMachines(model) }, vectors };
    expect(vectorsFile.safeParse(JSON.parse(JSON.stringify(file))).error).toBeUndefined();
  });

  test('have every input, and every output or the refusal that the example expects', () => {
    for (const [index, vector] of vectors.entries()) {
      const { expected } = examples[index]!;
      expect(Object.keys(vector.inputs).toSorted()).toEqual(Object.keys(model.inputs).toSorted());
      if ('refusal' in expected) expect(vector.refusal?.kind).toBe(expected['refusal']);
      else expect(Object.keys(vector.outputs ?? {})).toEqual(Object.keys(model.outputs));
    }
  });
});
