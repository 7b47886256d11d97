import { claim } from '../../../engine/claims.ts';
import type { ClaimContext } from '../../../engine/claim-context.ts';
import { count, inWords, money, percent } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { invoiceReconciliation } from '../../../engine/models/invoice-reconciliation.ts';
import { meteringError } from '../../../engine/models/metering-error.ts';
import { assumption, cited, citedNumber, formula, modelOutput, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';

const errorShare = citedNumber('metering-error-example', 'Metering error', 'share');
const rfpGap = citedNumber('rfp-gap', 'Invoice over projection', 'share');
const rfpTokens = loadedTerms('rfp-answers', 'fireworks/llama-70b', 'Fireworks AI Llama 70B').of('tokenUsdPerMonth');

const aYearOf = (what: string, spend: NumberTerm, error: NumberTerm) =>
  modelOutput(
    meteringError,
    'errorUsdPerYear',
    (c) => ({ spendUsdPerMonth: spend.amount(c), errorShare: error.amount(c), monthsUnnoticed: meteringError.inputs.monthsUnnoticed.default }),
    what,
  );
const spend = (id: string) => citedNumber(id, 'Inference spend', 'USD/month');

const theGap = {
  'error-share': claim(errorShare, percent()),
  'error-spend': claim(spend('metering-spend-example'), money(0), money(0, 'a month')),
  'error-spend-larger': claim(spend('metering-spend-larger'), money(0), money(0, 'a month')),
  'error-usd': claim(aYearOf('A year of the example’s metering error', spend('metering-spend-example'), errorShare), money(0), money(0, 'a year')),
  'error-usd-larger': claim(aYearOf('A year of it at the larger spend', spend('metering-spend-larger'), errorShare), money(0), money(0, 'a year')),
  'investigate-variance': claim(rule('investigate-variance'), percent()),
  'reconcile-tokens': claim(rule('reconcile-tokens'), percent()),
  'invoice-variance': claim(rule('review-invoice-variance'), percent()),
};

const theCase = {
  'rfp-window-queries': claim(cited('rfp-window-queries', 'Queries in a window'), count()),
  'rfp-requests': claim(cited('rfp-requests', 'Requests a month'), count(0, 'request'), count()),
  'rfp-windows': claim(
    formula(
      'Windows a month that would make the volume',
      '1',
      'requests / queries',
      { requests: citedNumber('rfp-requests', 'Requests a month', 'requests/month'), queries: citedNumber('rfp-window-queries', 'Queries a window', 'requests') },
      (t) => t.requests / t.queries,
    ),
    count(),
  ),
  'rfp-gap': claim(rfpGap, percent(1)),
  'rfp-gap-worst': claim(cited('rfp-gap-worst', 'The gap on heavily formatted documents'), percent()),
  'rfp-note-lines': claim(cited('rfp-note-lines', 'Lines of the note that explained it'), inWords()),
  'rfp-failures': claim(cited('rfp-failures', 'Failures traced to the tokenizer split'), percent(1)),
  'rfp-input': claim(assumption('rfp-answers', 'inputTokens'), count(0, 'input token'), count()),
  'rfp-output': claim(assumption('rfp-answers', 'outputTokens'), count(0, 'output token'), count()),
  'rfp-tokens-usd': claim(rfpTokens, money(0), money(0, 'a month')),
  'rfp-gap-usd': claim(aYearOf('A year of the gap at that bill', rfpTokens, rfpGap), money(0), money(0, 'a year')),
};

/** The check as the essay words it: the whole loaded cost against an invoice that holds the tokens only. */
const wholeAgainstInvoice = (offer: string, name: string) => {
  const terms = loadedTerms('saas', offer, name);
  const [tokens, repair, engineering] = [terms.of('tokenUsdPerMonth'), terms.of('repairUsdPerMonth'), terms.of('engineeringUsdPerMonth')];
  const inputs = (c: ClaimContext) => ({
    gatewayTokens: invoiceReconciliation.inputs.gatewayTokens.default,
    billedTokens: invoiceReconciliation.inputs.gatewayTokens.default,
    predictedUsd: tokens.amount(c),
    invoicedUsd: tokens.amount(c),
    notInvoicedUsd: repair.amount(c) + engineering.amount(c),
  });
  return modelOutput(invoiceReconciliation, 'wholeCostVariance', inputs, `Invoice against the whole loaded cost when every assumption is right: ${name}`);
};

const sample = ruleNumber('retry-sample');
const retryRate = assumption('saas', 'retryRate');
const MARGIN = '1.96 × (rate × (1 − rate) / sample) ^ 0.5';
/** Two-sided, 95%, by the normal approximation. */
const margin = formula('Half the 95% confidence interval of a retry rate counted in the sample', 'share', MARGIN, { rate: retryRate, sample }, (t) => 1.96 * ((t.rate * (1 - t.rate)) / t.sample) ** 0.5);
const sampleGoal = ruleNumber('retry-sample-goal');

const theProof = {
  'whole-variance-together': claim(wholeAgainstInvoice('together/deepseek-v3.1', 'DeepSeek V3.1 on Together AI'), percent()),
  'whole-variance-gpt': claim(wholeAgainstInvoice('openai/gpt-5.5', 'GPT-5.5'), percent(1)),
  'together-tokens-usd': claim(loadedTerms('saas', 'together/deepseek-v3.1', 'DeepSeek V3.1 on Together AI').of('tokenUsdPerMonth'), money(0)),
  'retry-sample': claim(sample, count(0, 'request')),
  'retry-rate': claim(retryRate, percent()),
  'sample-margin': claim(formula('The same in percentage points', 'points', 'margin × 100', { margin }, (t) => t.margin * 100), count(1, 'point')),
  'sample-goal': claim(formula('Margin at which a drift of the retry rate shows', 'points', 'goal × 100', { goal: sampleGoal }, (t) => t.goal * 100), count(1, 'point')),
  'sample-needed': claim(
    formula(
      'Requests to count for that margin',
      'requests',
      'ceil(1.96 ^ 2 × rate × (1 − rate) / goal ^ 2)',
      { rate: retryRate, goal: sampleGoal },
      (t) => Math.ceil((1.96 ** 2 * t.rate * (1 - t.rate)) / t.goal ** 2),
    ),
    count(0, 'request'),
  ),
  'sample-margin-usd': claim(
    formula(
      'What the margin of the sample is worth on GPT-5.5',
      'USD/month',
      'tokens × margin / (1 + rate)',
      { tokens: loadedTerms('saas', 'openai/gpt-5.5', 'GPT-5.5').of('tokenUsdPerMonth'), margin, rate: retryRate },
      (t) => (t.tokens * t.margin) / (1 + t.rate),
    ),
    money(0),
    money(0, 'a month'),
  ),
  'cycles-to-budget': claim(rule('cycles-to-budget'), inWords()),
};

/** The numbers of the sections on the metering gap and on proving the model. */
export const meteringClaims = { ...theGap, ...theCase, ...theProof };
