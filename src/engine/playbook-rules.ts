import { essayRule, type Rule } from './rule.ts';

const guideRule = <A extends Rule['amount']>(statement: string, amount: A, unit: Rule['unit']): Rule<A> => ({
  statement,
  amount,
  unit,
  saidBy: 'this guide',
});

/** Rules and illustrations of the stages that the prose quotes and no model reads. */
export const PLAYBOOK_RULES = {
  'scale-providers': essayRule('Serverless providers of open weights beside the closed API, in the scale stage.', { low: 1, high: 2 }, '1'),
  'production-deployments': essayRule('Workloads that move to GPUs of their own first.', { low: 1, high: 2 }, '1'),
  'build-side-engineers': essayRule('Inference engineers that the build side takes, without the people on call.', { low: 2, high: 4 }, 'people'),
  'pooling-prefix-share': essayRule('Traffic whose requests share more of their prefix than this gains most from pooled KV caches.', 0.7, 'share'),
  'revert-months': essayRule('Rented GPUs go back to serverless after this long below their utilization.', 2, 'months'),
  'review-retry-weeks': essayRule('The time within which a rise of the retry rate is judged.', 2, 'weeks'),
  'cache-hits-often': guideRule('Illustration: this share of attempts finds the shared prefix in the cache.', 0.95, 'share'),
  'cache-hits-less': guideRule('Illustration: this smaller share of attempts does.', 0.8, 'share'),
} as const;
