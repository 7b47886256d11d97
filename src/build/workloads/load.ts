import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inputProblem } from '../../engine/models/model.ts';
import { workloadInputs, type WorkloadInput } from '../../engine/models/workload.ts';
import type { NamedWorkload } from '../../engine/workloads.ts';
import { checkShape } from '../yaml/explain.ts';
import { nearest } from '../yaml/nearest.ts';
import { sortProblems, type Loaded, type Problem } from '../yaml/problem.ts';
import { readYaml, type YamlFile } from '../yaml/read.ts';
import { authoredWorkload, type AuthoredWorkload } from './schema.ts';

interface ReadWorkload {
  readonly name: string;
  readonly authored: AuthoredWorkload;
  readonly yaml: YamlFile;
}

const INPUTS = Object.keys(workloadInputs) as WorkloadInput[];

/** Reads and checks every named workload. `shownFolder` is how messages name the folder. */
export function loadWorkloads(folder: string, shownFolder = 'src/content/workloads'): Loaded<readonly NamedWorkload[]> {
  const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)).toSorted();
  const problems: Problem[] = [];
  const read = new Map<string, ReadWorkload>();
  for (const file of files) {
    const yaml = readYaml(join(folder, file), `${shownFolder}/${file}`);
    const checked = 'problems' in yaml ? yaml : checkShape(yaml, authoredWorkload);
    if ('problems' in checked) problems.push(...checked.problems);
    else if (!('problems' in yaml)) read.set(basename(file, '.yaml'), { name: basename(file, '.yaml'), authored: checked.value, yaml });
  }
  const names = files.map((file) => basename(file, '.yaml'));
  for (const workload of read.values()) problems.push(...rangeProblems(workload), ...baseProblems(workload, names, read));
  if (problems.length > 0) return { problems: sortProblems(problems) };
  const resolved = [...read.values()].map((workload) => resolve(workload, read));
  const incomplete = resolved.flatMap(({ name, inputs }) => missingInputs(read.get(name)!, inputs));
  return incomplete.length > 0 ? { problems: sortProblems(incomplete) } : { data: resolved };
}

function rangeProblems({ authored, yaml }: ReadWorkload): readonly Problem[] {
  return INPUTS.flatMap((input) => {
    const given = authored.inputs[input];
    const found = given && inputProblem(workloadInputs[input], given.value);
    if (!found) return [];
    const [what = found, expected = 'a value that the models accept'] = found.split(' must be ');
    return [{ file: yaml.file, ...yaml.positionOf(['inputs', input, 'value']), found: `${what} is ${given.value}`, expected: expected.replace(/; .*$/, '') }];
  });
}

function baseProblems({ name, authored, yaml }: ReadWorkload, names: readonly string[], read: ReadonlyMap<string, ReadWorkload>): readonly Problem[] {
  const base = authored.based_on;
  if (base === undefined) return [];
  const at = { file: yaml.file, ...yaml.positionOf(['based_on']) };
  if (!names.includes(base)) {
    const meant = nearest(base, names);
    return [{ ...at, found: `there is no workload “${base}”`, expected: meant ?? `one of ${names.join(', ')}`, ...(meant && { fix: `based_on: ${meant}` }) }];
  }
  const chain = [name];
  for (let next: string | undefined = base; next !== undefined; next = read.get(next)?.authored.based_on) {
    if (next === name) return [{ ...at, found: `${[...chain, name].join(' is based on ')}`, expected: 'a chain that ends in a workload with every input' }];
    if (chain.includes(next)) return [];
    chain.push(next);
  }
  return [];
}

/** A workload with what it inherits. Inputs that no workload of the chain gives stay out: `missingInputs` reports them. */
function resolve({ name, authored, yaml }: ReadWorkload, read: ReadonlyMap<string, ReadWorkload>): NamedWorkload {
  const base = authored.based_on === undefined ? undefined : resolve(read.get(authored.based_on)!, read);
  const own = INPUTS.flatMap((input) => {
    const given = authored.inputs[input];
    return given ? [{ input, ...given, location: { file: yaml.file, line: yaml.positionOfKey(['inputs', input]).line } }] : [];
  });
  return {
    name,
    title: authored.title,
    summary: authored.summary,
    inputs: { ...base?.inputs, ...Object.fromEntries(own.map(({ input, value }) => [input, value])) } as NamedWorkload['inputs'],
    evidence: { ...base?.evidence, ...Object.fromEntries(own.map(({ input, evidence }) => [input, evidence])) } as NamedWorkload['evidence'],
    locations: { ...base?.locations, ...Object.fromEntries(own.map(({ input, location }) => [input, location])) } as NamedWorkload['locations'],
  };
}

const missingInputs = ({ yaml }: ReadWorkload, inputs: NamedWorkload['inputs']): readonly Problem[] =>
  INPUTS.filter((input) => inputs[input] === undefined).map((input) => ({
    file: yaml.file,
    ...yaml.positionOfKey(['inputs']),
    found: `${input} is missing, here and in what the workload is based on`,
    expected: workloadInputs[input].label,
    fix: `${input}: { value: ${workloadInputs[input].default}, evidence: assumed }`,
  }));
