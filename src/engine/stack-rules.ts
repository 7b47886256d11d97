import { essayRule, type Rule } from './rule.ts';

/** Rules about the layers of the stack and about checking a bill that the prose quotes and no model reads. */
export const STACK_RULES = {
  'routing-revisit-months': essayRule('Look again at commercial routers after this time.', 12, 'months'),
  'retry-sample': essayRule('Count the retries in a sample of this many requests.', 1000, 'requests'),
  'retry-sample-goal': {
    statement: 'A retry rate is known well enough when its margin is this.',
    amount: 0.005,
    unit: 'share',
    saidBy: 'this guide',
  } satisfies Rule<number>,
  'cycles-to-budget': essayRule('After this many monthly reconciliations the model is a budget.', 3, '1'),
};
