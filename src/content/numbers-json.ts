import { z } from 'zod';
import { unrounded, type EvaluatedClaim } from '../engine/claims.ts';
import { EVIDENCE } from '../engine/evidence.ts';
import { UNITS } from '../engine/units.ts';

const source = z.strictObject({
  kind: z.enum(['page', 'essay']),
  name: z.string().optional(),
  url: z.string().optional(),
  accessed: z.string().optional().meta({ description: 'The day the source was read, YYYY-MM-DD.' }),
});

const amount = z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })]);

const input = z.strictObject({
  kind: z.enum(['price', 'fact', 'workload', 'rule']),
  id: z.string(),
  label: z.string(),
  amount,
  unit: z.enum(UNITS),
  evidence: z.enum(EVIDENCE).meta({ description: 'How well the input is supported.' }),
  sources: z.array(source),
  verified: z.string().optional().meta({ description: 'The day or month somebody last looked.' }),
});

/** One number of the guide, for machines. */
const number = z.strictObject({
  id: z.string().meta({ description: 'Chapter and id; the ledger keeps it at /numbers/<chapter>/#<id>.' }),
  kind: z.enum(['computed', 'price', 'cited', 'assumption', 'rule', 'comparison']),
  what: z.string().meta({ description: 'What the number is.' }),
  unit: z.enum(UNITS),
  amount: amount.meta({ description: 'Unrounded. For a comparison, the ratio that its words are bound to.' }),
  unrounded: z.string().meta({ description: 'The amount with every digit, as the ledger prints it.' }),
  texts: z.array(z.string()).meta({ description: 'The forms in which the pages may quote it.' }),
  inputs: z.array(input),
  conventions: z.array(z.string()),
});

export const numbersFile = z
  .strictObject({ edition: z.string(), as_of: z.string(), numbers: z.array(number) })
  .meta({ title: 'Numbers of Loaded Cost', description: 'Every number that the guide quotes, with the inputs it was computed from.' });

/** A claim as the file has it; undefined for one with a problem, which the number check reports. */
export function numberForMachines({ id, kind, what, unit, amount: value, texts, reads, conventions }: EvaluatedClaim): z.infer<typeof number> | undefined {
  if (value === undefined) return undefined;
  const inputs = reads.map(({ kind, id, label, amount, unit, evidence, sources, verified }) => ({
    kind, id, label, amount, unit, evidence, sources: [...sources], ...(verified && { verified }),
  }));
  return { id, kind, what, unit, amount: value, unrounded: unrounded(value), texts: [...texts], inputs, conventions: [...conventions] };
}
