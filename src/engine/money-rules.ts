import { essayRule } from './rule.ts';

/** Rules about what an answer costs and how a bill is checked. */
export const MONEY_RULES = {
  'observability-growth': essayRule('An observability bill grows by this each year.', { low: 0.3, high: 0.5 }, 'share'),
  'attrition-months': essayRule('A replacement takes this long to learn the stack.', { low: 2, high: 4 }, 'months'),
  'attrition-hours-multiple': essayRule('Until then the engineering hours are multiplied by this.', 2, 'ratio'),
  'engineer-tenure': essayRule('An ML engineer stays this long.', { low: 18, high: 24 }, 'months'),
  'migration-overlap-weeks': essayRule('Both offers run side by side for this long in a migration.', { low: 6, high: 10 }, 'weeks'),
  'reconcile-tokens': essayRule('When two token counts differ by more than this, use the one that is billed.', 0.03, 'share'),
  'investigate-variance': essayRule('An invoice this far from the predicted token cost is investigated.', 0.05, 'share'),
  'segment-spread': {
    statement: 'When the dearest success costs this many times the cheapest, report the segments and not the blend.',
    amount: 2,
    unit: 'ratio',
    saidBy: 'this guide',
  },
} as const;
