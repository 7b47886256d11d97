import { z } from 'zod';
import { CONFIDENCES } from '../confidence.ts';
import { HARD_GATES, HARD_GATE_NAMES } from '../decide/hard-gates.ts';
import { OFFER_INPUTS } from '../decide/overrides.ts';
import { planInputs } from '../decide/plan.ts';
import { inputProblem, type InputSpec } from '../models/model.ts';
import { workloadInputs } from '../models/workload.ts';
import { isMonth } from '../pricing/dates.ts';
import { FILE_FORMAT, FILE_VERSION, LONGEST_ID, LONGEST_NAME, MOST_ENTRIES, OFFER_ID, ONE_LINE, VENDOR_OR_OFFER_ID } from './file-format.ts';
import { WORKLOAD_INPUTS } from './reader-workload.ts';

/**
 * The published schema of a workload file. The browser does not use it: `workload-file.ts` accepts exactly the same, which a
 * test holds them to, and needs no library.
 */

const amount = (spec: InputSpec) =>
  z
    .number()
    .min(spec.minimum)
    .max(spec.maximum)
    .refine((given) => inputProblem(spec, given) === undefined)
    .meta({ description: `${spec.label} (${spec.unit}). ${spec.hint}`, examples: [spec.default] });

const confidence = z.enum(CONFIDENCES).meta({ description: 'How far the value is trusted, least first.' });

const trusted = (spec: InputSpec) => z.strictObject({ value: amount(spec), confidence });

const fewEntries = (given: object): boolean => Object.keys(given).length <= MOST_ENTRIES;
const offerId = z.string().max(LONGEST_ID).regex(OFFER_ID);
const gate = z.enum(HARD_GATE_NAMES as unknown as readonly [string, ...string[]]);

const fields = <T>(names: readonly string[], make: (name: string) => T): Record<string, T> => Object.fromEntries(names.map((name) => [name, make(name)]));
const specOf = (name: string): InputSpec => workloadInputs[name as keyof typeof workloadInputs];

export const workloadFile = z
  .strictObject({
    format: z.literal(FILE_FORMAT),
    version: z.literal(FILE_VERSION),
    name: z.string().max(LONGEST_NAME).regex(ONE_LINE).optional().meta({ description: 'What you call the workload.' }),
    edition: z.string().refine(isMonth).meta({ description: 'The edition of the prices it was last seen with.', examples: ['2026-05'] }),
    engine: z.int().min(1).lt(1e6).meta({ description: 'The version of the arithmetic it was last seen with.' }),
    inputs: z.strictObject(fields(WORKLOAD_INPUTS, (name) => trusted(specOf(name)))),
    currentOffer: offerId.optional().meta({ description: 'The offer that serves the workload today.', examples: ['openai/gpt-5.5'] }),
    offers: z
      .record(offerId, z.strictObject(fields(OFFER_INPUTS, (name) => trusted(specOf(name)).optional())))
      .refine(fewEntries)
      .optional()
      .meta({ description: 'By offer, the inputs that hold on that offer alone.' }),
    requirements: z.array(gate).max(HARD_GATE_NAMES.length).optional().meta({ description: 'What an offer must have whatever it costs.' }),
    answers: z
      .record(
        z.string().max(LONGEST_ID).regex(VENDOR_OR_OFFER_ID),
        z.strictObject(fields(HARD_GATE_NAMES, (name) => z.boolean().optional().meta({ description: HARD_GATES[name as keyof typeof HARD_GATES].question }))),
      )
      .refine(fewEntries)
      .optional()
      .meta({ description: 'By vendor or offer, your own answers about the requirements.' }),
    plan: z
      .strictObject(fields(Object.keys(planInputs), (name) => amount(planInputs[name as keyof typeof planInputs]).optional()))
      .optional()
      .meta({ description: 'What a verdict needs beyond the workload; what is left out is at its default.' }),
  })
  .meta({ title: 'A workload of Loaded Cost' });
