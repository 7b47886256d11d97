import { essayRule } from './rule.ts';

/** Rules about leaving an API that the prose quotes and no model reads. */
export const DEPARTURE_RULES = {
  'frontier-gap': essayRule('An open model this far behind on one’s own evals means staying on a closed API.', 15, 'points'),
  'rotation-months': essayRule('Who changes models this often gets more from closed APIs than from lower prices.', { low: 2, high: 3 }, 'months'),
  'no-team-spend': essayRule('Below this spend a team without ML engineers stays on closed APIs.', 50_000, 'USD/month'),
  'hire-spend': essayRule('Above this spend an ML engineer pays for himself or herself by migrating.', 30_000, 'USD/month'),
  'good-utilization': essayRule('A team that holds this on rented GPUs does better than most.', 0.5, 'share'),
  'managed-traffic': essayRule('Above this sustained traffic a managed dedicated endpoint is cheaper than serverless.', 130_000, 'tokens/minute'),
  'managed-hours': essayRule('Above these monthly hours of self-management a managed endpoint costs less.', 40, 'hours/month'),
  'managed-gpu-spend': essayRule('It does so up to this GPU spend.', 50_000, 'USD/month'),
  'self-managed-gpu-spend': essayRule('Above this GPU spend, with inference engineers on staff, one runs GPUs oneself.', 50_000, 'USD/month'),
  'phase-weeks': essayRule('Each phase of the migration calendar takes this long.', 4, 'weeks'),
  'cutover-weeks': essayRule('Moving the traffic takes this long.', { low: 3, high: 4 }, 'weeks'),
  'cutover-first-share': essayRule('Share of traffic moved first.', 0.1, 'share'),
  'cutover-middle-share': essayRule('Share of traffic moved next, before all of it.', 0.5, 'share'),
  'full-saving-months': essayRule('From the decision to the whole saving of a standard migration.', { low: 3, high: 4 }, 'months'),
  'complex-full-saving-months': essayRule('From the decision to the whole saving of a complex migration.', { low: 6, high: 12 }, 'months'),
  'models-low': essayRule('This many models to move score low.', { low: 1, high: 2 }, '1'),
  'models-high': essayRule('From this many models the score is high.', 6, '1'),
  'use-cases-medium': essayRule('This many use cases score medium.', { low: 2, high: 3 }, '1'),
  'eval-cases-basic': essayRule('A suite with fewer cases is basic.', 50, '1'),
  'latency-interactive': essayRule('A latency limit tighter than this scores medium: interactive work.', 2000, 'ms'),
  'inference-team': essayRule('From this many engineers there is a dedicated inference team.', 3, 'people'),
};
