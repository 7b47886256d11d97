import { basename, join } from 'node:path';
import { workloadInputs, type WorkloadInput } from '../../engine/models/workload.ts';
import type { NamedWorkload } from '../../engine/workloads.ts';
import { checkShape } from '../yaml/explain.ts';
import { nearest } from '../yaml/nearest.ts';
import { sortProblems, type Loaded, type Problem } from '../yaml/problem.ts';
import { readYaml, yamlFiles, type YamlFile } from '../yaml/read.ts';
import { authoredWorkload, type AuthoredWorkload } from './schema.ts';

interface ReadWorkload {
  readonly name: string;
  readonly authored: AuthoredWorkload;
  readonly yaml: YamlFile;
}

/** The workloads that could be read, by name; undefined for a file that is there and has problems. */
type ReadWorkloads = ReadonlyMap<string, ReadWorkload | undefined>;

const INPUTS = Object.keys(workloadInputs) as WorkloadInput[];

/** Reads and checks every named workload. `shownFolder` is how messages name the folder. */
export function loadWorkloads(folder: string, shownFolder: string): Loaded<readonly NamedWorkload[]> {
  const { files, problems: misnamed } = yamlFiles(folder, shownFolder);
  const problems: Problem[] = [...misnamed];
  const read = new Map<string, ReadWorkload | undefined>();
  for (const file of files) {
    const name = basename(file, '.yaml');
    const yaml = readYaml(join(folder, file), `${shownFolder}/${file}`);
    const checked = 'problems' in yaml ? yaml : checkShape(yaml, authoredWorkload);
    if ('problems' in checked) problems.push(...checked.problems);
    read.set(name, 'value' in yaml && 'value' in checked ? { name, authored: checked.value, yaml } : undefined);
  }
  const workloads = [...read.values()].filter((workload) => workload !== undefined);
  const resolved = workloads.flatMap((workload) => {
    const chain = chainOf(workload, read);
    problems.push(...(Array.isArray(chain) ? missingInputs(workload, chain) : chain.problems));
    return Array.isArray(chain) ? [resolve(workload, chain)] : [];
  });
  return problems.length > 0 ? { problems: sortProblems(problems) } : { data: resolved };
}

/** The workload, what it is based on, what that is based on, and so on; or why that has no end. */
function chainOf(workload: ReadWorkload, read: ReadWorkloads): ReadWorkload[] | { readonly problems: readonly Problem[] } {
  const chain = [workload];
  for (let { based_on: base } = workload.authored; base !== undefined; base = chain.at(-1)!.authored.based_on) {
    const next = read.get(base);
    if (next && !chain.includes(next)) chain.push(next);
    else return { problems: brokenChain(chain, base, read) };
  }
  return chain;
}

/** Reported once: where the unknown name stands, and at each workload of a circle. */
function brokenChain(chain: readonly ReadWorkload[], base: string, read: ReadWorkloads): readonly Problem[] {
  const [{ name, yaml }, last] = [chain[0]!, chain.at(-1)!];
  const at = { file: yaml.file, ...yaml.positionOf(['based_on']) };
  if (base === name) {
    const names = [...chain.map((workload) => workload.name), base];
    return [{ ...at, found: names.join(' is based on '), expected: 'a chain that ends in a workload with every input' }];
  }
  if (read.has(base) || last.name !== name) return [];
  const names = [...read.keys()].filter((known) => known !== name);
  const meant = nearest(base, names);
  return [{ ...at, found: `there is no workload “${base}”`, expected: meant ?? `one of ${names.join(', ')}`, ...(meant && { fix: `based_on: ${meant}` }) }];
}

/** The workload with what it inherits: of each input, the nearest one of the chain. */
function resolve({ name, authored }: ReadWorkload, chain: readonly ReadWorkload[]): NamedWorkload {
  const given = chain.toReversed().flatMap((workload) =>
    INPUTS.flatMap((input) => {
      const { value, evidence } = workload.authored.inputs[input] ?? {};
      const location = { file: workload.yaml.file, line: workload.yaml.positionOfKey(['inputs', input]).line };
      return value === undefined ? [] : [{ input, value, evidence, location }];
    }),
  );
  const byInput = <K extends 'value' | 'evidence' | 'location'>(part: K) => Object.fromEntries(given.map((one) => [one.input, one[part]]));
  return {
    name,
    title: authored.title,
    summary: authored.summary,
    isPreset: authored.preset ?? false,
    inputs: byInput('value') as NamedWorkload['inputs'],
    evidence: byInput('evidence') as NamedWorkload['evidence'],
    locations: byInput('location') as NamedWorkload['locations'],
  };
}

const missingInputs = ({ yaml }: ReadWorkload, chain: readonly ReadWorkload[]): readonly Problem[] =>
  INPUTS.filter((input) => chain.every(({ authored }) => authored.inputs[input] === undefined)).map((input) => ({
    file: yaml.file,
    ...yaml.positionOfKey(['inputs']),
    found: `${input} is missing${chain.length > 1 ? ', here and in what the workload is based on' : ''}`,
    expected: workloadInputs[input].label,
    fix: `${input}: { value: ${workloadInputs[input].default}, evidence: assumed }`,
  }));
