import type { NumberOutputSpec, OutputSpec } from '../src/engine/models/model.ts';
import { MISSING } from './entries.ts';
import { missingFormula } from './formula.ts';
import type { Field, Result } from './template.ts';

/** A number that a model gives, shown as the model shows it. */
export const numberResult = (key: string, { label, show }: Pick<NumberOutputSpec, 'label' | 'show'>, formula: string): Result => ({ kind: 'result', key, label, show, formula });

/** A sentence that is computed. */
export const textResult = (key: string, label: string, formula: string): Result => ({ kind: 'result', key, label, show: 'text', formula });

/** Why a block has no results: inputs that are missing, else what the model refuses, else nothing. */
export const noteResult = (key: string, block: string, fields: readonly Field[], refusal?: string): Result =>
  countingNote(key, block, missingFormula(fields), refusal);

/** The same with a count of its own. */
export const countingNote = (key: string, block: string, missing: string, refusal?: string): Result =>
  textResult(key, `${block}: what is missing`, countedMissing(missing, refusal));

/** The note on that many missing inputs; with none of them the refusal, or nothing. */
export const countedMissing = (missing: string, refusal?: string): string =>
  refusal === undefined
    ? // Counted once, because the count is long.
      `SUBSTITUTE("${MISSING}"&(${missing})&".","${MISSING}0.","")`
    : `IF(${missing}>0,"${MISSING}"&(${missing})&".",${refusal})`;

/** An output of a model as a result of the block: the block's prefix, the output's own name, label and digits. */
export const outputResult = (prefix: string, name: string, spec: OutputSpec, formula: string): Result =>
  spec.unit === 'text' ? textResult(`${prefix}.${name}`, spec.label, formula) : numberResult(`${prefix}.${name}`, spec, formula);
