import type { Step } from './model.ts';

/** The step of a quantity that may not exist: none where it does not. */
export const optionalStep = (result: number | undefined, step: Omit<Step, 'result'>): readonly Step[] =>
  result === undefined ? [] : [{ ...step, result }];

/** A saving as a share of the bill it is taken from. */
export const savingShareStep = (label: string, saving: number, bill: number, result: number | undefined): readonly Step[] =>
  optionalStep(result, { label, formula: 'saving / bill', values: { saving, bill }, unit: 'share' });
