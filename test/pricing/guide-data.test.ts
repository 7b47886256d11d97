import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideDataPlugin } from '../../src/build/guide-data-plugin.ts';
import { DataError, loadGuideData } from '../../src/build/guide-data.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { root, withCopyOf } from '../support/bad-files.ts';

describe('the guide’s data', () => {
  const data = loadGuideData(root);

  test('survives being written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('every workload has every input, from its own file or the one it is based on', () => {
    for (const { name, inputs, evidence, locations } of data.workloads) {
      expect(Object.keys(inputs).toSorted(), name).toEqual(Object.keys(workloadInputs).toSorted());
      for (const [input, { file, line }] of Object.entries(locations)) {
        expect(readFileSync(join(root, file), 'utf8').split('\n')[line - 1]).toContain(`${input}: { value:`);
      }
      for (const obtained of Object.values(evidence)) expect(['measured', 'estimated', 'assumed']).toContain(obtained);
    }
  });

  test('an own input stands before the inherited one', () => {
    const find = (name: string) => data.workloads.find((workload) => workload.name === name)!;
    const [saas, unreliable] = [find('saas'), find('saas-unreliable')];
    expect(unreliable.inputs).toEqual({ ...saas.inputs, retryRate: 0.2 });
    expect(unreliable.locations.retryRate.file).toBe('src/content/workloads/saas-unreliable.yaml');
    expect(unreliable.locations.inputTokens).toEqual(saas.locations.inputTokens);
  });

  test('problems of prices and of workloads come in one error', () => {
    withCopyOf('', (folder) => {
      mkdirSync(join(folder, 'pricing'));
      mkdirSync(join(folder, 'src/content/workloads'), { recursive: true });
      writeFileSync(join(folder, 'pricing/names.yaml'), '');
      writeFileSync(join(folder, 'src/content/workloads/empty.yaml'), '');
      const thrown = (): string => {
        try {
          loadGuideData(folder);
          return 'nothing';
        } catch (error) {
          return error instanceof DataError ? error.message : String(error);
        }
      };
      expect(thrown().split('\n')[0]).toBe('3 problems in the data:');
      expect(thrown()).toMatch(/pricing\/edition\.yaml:1:1[\s\S]*pricing\/names\.yaml:1:1[\s\S]*workloads\/empty\.yaml:1:1/);
    });
  });
});

describe('the virtual module', () => {
  test('holds the same data, and no other module is touched', async () => {
    const plugin = guideDataPlugin(root) as unknown as { resolveId(id: string): string | undefined; load(id: string): string | undefined };
    expect([plugin.resolveId('virtual:other'), plugin.load('/src/a.ts')]).toEqual([undefined, undefined]);
    const code = plugin.load(plugin.resolveId('virtual:guide-data')!)!;
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { guideData: unknown };
    expect(module.guideData).toEqual(loadGuideData(root));
  });
});
