import { essayRule, type Rule } from './rule.ts';

const guideRule = <A extends Rule['amount']>(statement: string, amount: A, unit: Rule['unit']): Rule<A> => ({
  statement,
  amount,
  unit,
  saidBy: 'this guide',
});

/** Rules and illustrations about testing a fallback and moving workloads between sources. */
export const SOURCING_RULES = {
  'failover-test-share': essayRule('Share of live traffic that a monthly failover test sends to the fallback.', { low: 0.01, high: 0.05 }, 'share'),
  'failover-test-minutes': essayRule('How long such a test lasts.', 15, 'minutes'),
  'before-after-days': essayRule('How long to measure a moved workload before the next one moves.', 30, 'days'),
  'failure-worth-seeing': guideRule('A failover test should be long enough to meet failures that are this frequent.', 0.01, 'share'),
  'failure-missed': guideRule('The chance that the test may still miss them.', 0.05, 'share'),
  'escalation-small': guideRule('Illustration: this share of requests is sent on to a frontier model.', 0.1, 'share'),
  'escalation-large': guideRule('Illustration: this larger share of requests is sent on to a frontier model.', 0.2, 'share'),
} as const;
