import { essayRule } from './rule.ts';

/** Rules about serving models on rented GPUs. */
export const GPU_RULES = {
  'decode-bound-input': essayRule(
    'Below this many input tokens, with a long output, decode takes most of a GPU’s time.',
    2000,
    'tokens/request',
  ),
  'prefill-bound-input': essayRule('Above this many input tokens, with a short output, prefill does.', 8000, 'tokens/request'),
  'assumed-uptime': essayRule('The best to assume of a vendor that shows no uptime history.', 0.995, 'share'),
};
