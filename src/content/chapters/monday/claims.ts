import { claim, defineClaims } from '../../../engine/claims.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { cited, ratio, rule } from '../../../engine/terms.ts';

const dear = loadedTerms('saas', 'openai/gpt-5.5', 'GPT-5.5');
const cheap = loadedTerms('saas', 'together/deepseek-v3.1', 'DeepSeek V3.1 on Together AI');

/** The numbers of the closing chapter. */
export const claims = defineClaims({
  'raw-ratio': claim(ratio('Raw cost of GPT-5.5 over DeepSeek V3.1, SaaS example', dear.of('rawUsdPerRequest'), cheap.of('rawUsdPerRequest')), multiple(1)),
  'loaded-ratio': claim(ratio('Loaded cost of GPT-5.5 over DeepSeek V3.1, SaaS example', dear.of('usdPerSuccess'), cheap.of('usdPerSuccess')), multiple(1)),
  'hours-window': claim(cited('hours-window', 'How long to track hours'), inWords('month')),
  'hours-underestimate': claim(cited('hours-underestimate', 'Actual hours over the first estimate'), multiple(0)),
  'reconcile-tokens': claim(rule('reconcile-tokens'), percent()),
  'review-invoice': claim(rule('review-invoice-variance'), percent()),
  'failover-share': claim(rule('failover-test-share'), percent()),
  'before-after-days': claim(rule('before-after-days'), count(0, 'day')),
  'eval-weeks': claim(rule('eval-lead-weeks'), count(0, 'week')),
  'prototype-spend': claim(rule('volume-gate-marginal'), money(0, 'a month')),
  'conditional-passes': claim(rule('conditional-passes'), inWords()),
  'revert-months': claim(rule('revert-months'), inWords('month')),
  'essay-tests': claim(cited('essay-tests', 'Tests of the calculator behind the essay'), count(0, 'test')),
});
