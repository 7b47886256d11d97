import { essayRule } from './rule.ts';

/** Rules about judging a vendor and its contract that the prose quotes and no model reads. */
export const PURCHASE_RULES = {
  'benchmark-days': essayRule('A benchmark with one’s own prompts runs at least this long.', 7, 'days'),
  'benchmark-too-short': essayRule('A benchmark of this length says too little about the slowest percent.', 24, 'hours'),
  'uptime-history': essayRule('The uptime history to ask a vendor for.', 12, 'months'),
  'uptime-history-shorter': essayRule('The uptime history to ask a vendor for, in another place of the essay.', 6, 'months'),
  'integration-proof': essayRule('An integration that takes longer than this is added to the cost of migrating.', 1, 'days'),
  'price-history': essayRule('A price raised within this time is a sign of more to come.', 12, 'months'),
  'deprecation-exit': essayRule('The way out to ask for when a vendor deprecates one’s model.', 30, 'days'),
};
