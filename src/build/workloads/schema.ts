import { z } from 'zod';
import { inputProblem } from '../../engine/models/model.ts';
import { workloadInputs, type WorkloadInput } from '../../engine/models/workload.ts';
import { isRecord, type Finding } from '../../engine/pricing/row-checks.ts';
import { contradictions } from '../../engine/pricing/schema.ts';

const text = (description: string, example: string) => z.string().min(1).meta({ description, examples: [example] });

const evidence = z
  .enum(['measured', 'estimated', 'assumed'])
  .meta({ description: 'measured: from logs or a bill. estimated: by somebody who knows the workload. assumed: taken as given.', examples: ['assumed'] });

const inputFields = Object.fromEntries(
  (Object.keys(workloadInputs) as WorkloadInput[]).map((name) => {
    const { label, unit, hint, default: usual } = workloadInputs[name];
    const value = z.number().meta({ description: `${label}, ${unit}`, examples: [usual] });
    return [name, z.strictObject({ value, evidence }).meta({ description: `${label}. ${hint}`, examples: [{ value: usual, evidence: 'assumed' }] }).optional()];
  }),
);

/** Values that the models would refuse, in the models' own words. What is no number the schema reports. */
function rangeFindings({ inputs }: Record<string, unknown>): readonly Finding[] {
  if (!isRecord(inputs)) return [];
  return (Object.keys(workloadInputs) as WorkloadInput[]).flatMap((input) => {
    const given = isRecord(inputs[input]) ? inputs[input]['value'] : undefined;
    const problem = Number.isFinite(given) ? inputProblem(workloadInputs[input], given) : undefined;
    if (problem === undefined) return [];
    const [what = input, expected = 'a value that the models accept'] = problem.replace(/;[^;]*$/, '').split(' must be ');
    return [{ path: ['inputs', input, 'value'], found: `${what} is ${String(given)}`, expected, fix: `value: ${workloadInputs[input].default}` }];
  });
}

/** A workload as people write it in `src/content/workloads/<name>.yaml`: the file's name is the workload's. */
export const authoredWorkload = contradictions(z.strictObject({
  title: text('What the workload is called.', 'SaaS example'),
  summary: text('Who has this workload, in one sentence.', 'A mid-size software product with steady traffic.'),
  source: z.enum(['essay', 'guide']).meta({ description: 'Whose example it is: the source essay’s or this guide’s.', examples: ['essay'] }),
  preset: z.boolean().meta({ description: 'Whether calculators offer it as a starting point; every reader of a calculator downloads those.', examples: [true] }).optional(),
  based_on: text('The workload whose inputs hold wherever this one gives none.', 'saas').optional(),
  inputs: z
    .strictObject(inputFields as Record<WorkloadInput, z.ZodOptional<z.ZodObject<{ value: z.ZodNumber; evidence: typeof evidence }>>>)
    .meta({ description: 'The inputs, each with how it was obtained.', examples: [{ outputTokens: { value: 400, evidence: 'assumed' } }] }),
}), rangeFindings);
export type AuthoredWorkload = z.infer<typeof authoredWorkload>;
