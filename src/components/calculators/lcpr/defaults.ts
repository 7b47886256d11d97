/** The place on the page that links with inputs lead to; the ids inside begin with it. */
export const CALCULATOR_ID = 'calculator';

/** What the page shows before any script runs: the worked example of chapter 0 and the offers of its table. */
export const DEFAULT_PRESET = 'saas';
export const DEFAULT_OFFERS: readonly string[] = [
  'openai/gpt-5.5',
  'lambda/h100-sxm',
  'together/deepseek-v3.1',
  'fireworks/llama-70b',
  'deepinfra/gpt-oss-120b',
];
