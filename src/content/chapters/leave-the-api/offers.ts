import { RULES, type RuleId } from '../../../engine/rules.ts';
import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import { citedNumber, difference, type NumberTerm } from '../../../engine/terms.ts';

export const GPT = 'openai/gpt-5.5';
export const MINI = 'openai/gpt-5.4-mini';
export const NANO = 'openai/gpt-5.4-nano';
export const GEMINI = 'google/gemini-2.5-pro';
export const TOGETHER = 'together/deepseek-v3.1';
export const TOGETHER_LLAMA = 'together/llama-3.3-70b';
export const FIREWORKS = 'fireworks/llama-70b';
export const FIREWORKS_H100 = 'fireworks/h100-dedicated';
export const ADAPTERS = 'fireworks/llama-3.1-8b-multi-lora';
export const DEEPINFRA = 'deepinfra/gpt-oss-120b';
export const LAMBDA = 'lambda/h100-sxm';

export const onGpt = (workload: string) => loadedTerms(workload, GPT, 'GPT-5.5');
export const onTogether = (workload: string) => loadedTerms(workload, TOGETHER, 'DeepSeek V3.1 on Together AI');
export const onLambda = (workload: string) => gpuTerms(workload, LAMBDA, 'a Lambda H100');

/** The monthly bill on one offer less that on another. */
export const savingBetween = (what: string, dear: Pick<ReturnType<typeof onGpt>, 'of'>, cheap: Pick<ReturnType<typeof onGpt>, 'of'>): NumberTerm =>
  difference(what, dear.of('monthlyUsd'), cheap.of('monthlyUsd'));

/** A threshold as a single number, to compute with; `end` takes one end of a band. */
export const ruleNumber = (id: RuleId, end: 'low' | 'high' = 'low'): NumberTerm => ({
  kind: 'rule',
  what: RULES[id].statement,
  unit: RULES[id].unit,
  amount: (c) => {
    const amount = c.rule(id);
    return typeof amount === 'number' ? amount : amount[end];
  },
});

/** A number that the arithmetic fixes: a convention of units or the default of a model. */
export const constant = (what: string, unit: NumberTerm['unit'], amount: number): NumberTerm => ({ kind: 'assumption', what, unit, amount: () => amount });

export const migrationRate = citedNumber('migration-hourly-rate', 'Hourly rate of the migration examples', 'USD/hour');
