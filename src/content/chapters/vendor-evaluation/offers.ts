import { loadedTerms } from '../../../engine/loaded-terms.ts';

export const GPT = 'openai/gpt-5.5';
export const TOGETHER_V31 = 'together/deepseek-v3.1';
export const FIREWORKS_V31 = 'fireworks/deepseek-v3.1';

/** A model that both vendors serve. */
export interface SharedModel {
  /** How derivations call it. */
  readonly name: string;
  readonly together: string;
  readonly fireworks: string;
}

export const V31: SharedModel = { name: 'DeepSeek V3.1', together: TOGETHER_V31, fireworks: FIREWORKS_V31 };
export const LLAMA: SharedModel = { name: 'Llama 70B', together: 'together/llama-3.3-70b', fireworks: 'fireworks/llama-70b' };
export const MAVERICK: SharedModel = { name: 'Llama 4 Maverick', together: 'together/llama-4-maverick', fireworks: 'fireworks/llama-4-maverick' };

export const onTogether = (model: SharedModel, workload: string) => loadedTerms(workload, model.together, `${model.name} on Together AI`);
export const onFireworks = (model: SharedModel, workload: string) => loadedTerms(workload, model.fireworks, `${model.name} on Fireworks AI`);
