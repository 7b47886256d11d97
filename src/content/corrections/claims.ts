import { claim, defineClaims } from '../../engine/claims.ts';
import { HOURS_PER_MONTH } from '../../engine/conventions.ts';
import { count, money, multiple } from '../../engine/format.ts';
import { gpuTerms } from '../../engine/loaded-terms.ts';
import { workloadInputs } from '../../engine/models/workload.ts';
import { citedNumber, formula, price } from '../../engine/terms.ts';

const lambda = gpuTerms('saas', 'lambda/h100-sxm', 'one Lambda H100');

/** Numbers that only the corrections quote. */
export const claims = defineClaims({
  'spec-gain-printed': claim(
    formula(
      'Speed-up at the printed yield',
      'ratio',
      'tokens / cost',
      {
        tokens: citedNumber('spec-tokens-printed', 'Expected tokens a step, as printed', 'tokens'),
        cost: citedNumber('spec-step-cost', 'Cost of a speculative step over a plain one', 'ratio'),
      },
      (t) => t.tokens / t.cost,
    ),
    multiple(2),
  ),
  'lambda-monthly-at-page-price': claim(
    formula(
      'Monthly cost of the Lambda row at the price page’s rate',
      'USD/month',
      `${HOURS_PER_MONTH} × gpus × price + repair + engineering`,
      {
        gpus: lambda.of('gpuCount'),
        price: price('lambda/h100-sxm', 'usd_per_gpu_hour', 'lambda-pricing'),
        repair: lambda.of('repairUsdPerMonth'),
        engineering: lambda.of('engineeringUsdPerMonth'),
      },
      (t) => HOURS_PER_MONTH * t.gpus * t.price + t.repair + t.engineering,
    ),
    money(0),
  ),
  'workload-input-count': claim(
    {
      kind: 'computed',
      what: 'Inputs that describe a workload',
      unit: '1',
      amount: () => Object.keys(workloadInputs).length,
    },
    count(),
  ),
});
