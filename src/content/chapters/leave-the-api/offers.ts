import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import { difference, type NumberTerm } from '../../../engine/terms.ts';

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
