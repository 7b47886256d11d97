import { claim } from '../../../engine/claims.ts';
import { HOURS_PER_MONTH, MONTHS_PER_YEAR } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent, scaled } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { assumption, cited, citedNumber, formula, price, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { GPT, TOGETHER_V31 } from './offers.ts';

type End = 'low' | 'high';

const commitment = ruleNumber('negotiate-commitment');
const hourly = assumption('saas', 'engineeringUsdPerHour');

const smallDiscount = (end: End): NumberTerm =>
  formula(
    `What a small account’s discount is worth in a year just below the next tier, ${end} end`,
    'USD/year',
    `spend × discount × ${MONTHS_PER_YEAR}`,
    { spend: commitment, discount: ruleNumber('small-account-discount', end) },
    (t) => t.spend * t.discount * MONTHS_PER_YEAR,
  );

const smallDiscountHours = (end: End): NumberTerm =>
  formula(`That discount in hours of engineering a year, ${end} end`, 'hours/year', 'discount / rate', { discount: smallDiscount(end), rate: hourly }, (t) => t.discount / t.rate);

/** Requests of the SaaS example that a monthly invoice pays for, retries included. */
const requestsFor = (offer: string, name: string): NumberTerm =>
  formula(
    `Requests of the SaaS example on ${name} in an invoice at which commitments start`,
    'requests/month',
    'spend / (raw × (1 + retry))',
    { spend: commitment, raw: loadedTerms('saas', offer, name).of('rawUsdPerRequest'), retry: assumption('saas', 'retryRate') },
    (t) => t.spend / (t.raw * (1 + t.retry)),
  );

const smallAccounts = {
  'tier-commitment': claim(rule('negotiate-commitment'), money(0), money(0, 'a month')),
  'small-discount': claim(rule('small-account-discount'), percent()),
  'small-discount-low': claim(smallDiscount('low'), money(0)),
  'small-discount-high': claim(smallDiscount('high'), money(0, 'a year')),
  'small-hours-low': claim(smallDiscountHours('low'), count()),
  'small-hours-high': claim(smallDiscountHours('high'), count(0, 'hour')),
  'tier-requests-gpt': claim(requestsFor(GPT, 'GPT-5.5'), scaled(1, 'million')),
  'tier-requests-together': claim(requestsFor(TOGETHER_V31, 'DeepSeek V3.1 on Together AI'), scaled(1, 'million')),
  'business-invoice': claim(loadedTerms('saas-b2b', GPT, 'GPT-5.5').of('tokenUsdPerMonth'), money(0)),
};

/** Part of a commitment that must be used before it costs no more than the list price. */
const useFloor = (end: End): NumberTerm =>
  formula(
    `Part of a commitment below which it loses money, at the ${end} end of the discounts`,
    'share',
    '1 − discount',
    { discount: ruleNumber('commitment-discount', end) },
    (t) => 1 - t.discount,
  );

const committed = {
  'tier-custom': claim(rule('negotiate-custom'), money(0), money(0, 'a month')),
  'commitment-discount': claim(rule('commitment-discount'), percent()),
  'commitment-months': claim(rule('commitment-months'), count(0, 'month')),
  'commitment-discount-low': claim(ruleNumber('commitment-discount', 'low'), percent()),
  'commitment-discount-high': claim(ruleNumber('commitment-discount', 'high'), percent()),
  'use-floor-low': claim(useFloor('low'), percent()),
  'use-floor-high': claim(useFloor('high'), percent()),
};

const margin = citedNumber('fireworks-margin', 'Gross margin', 'share');

const custom = {
  'tier-capacity': claim(rule('negotiate-capacity'), money(0), money(0, 'a month')),
  'margin-after-discount': claim(
    formula(
      'Gross margin that is left after the largest usual discount',
      'share',
      '(margin − discount) / (1 − discount)',
      { margin, discount: ruleNumber('commitment-discount', 'high') },
      (t) => (t.margin - t.discount) / (1 - t.discount),
    ),
    percent(),
  ),
  'deprecation-exit': claim(rule('deprecation-exit'), count(0, 'day')),
  'standard-migration': claim(rule('standard-weeks'), count(0, 'week')),
  'capacity-gpus': claim(
    formula(
      'H100s of Lambda that the spend of a strategic account rents',
      'GPU',
      `spend / (price × ${HOURS_PER_MONTH})`,
      { spend: ruleNumber('negotiate-capacity'), price: price('lambda/h100-sxm', 'usd_per_gpu_hour') },
      (t) => t.spend / (t.price * HOURS_PER_MONTH),
    ),
    count(),
  ),
};

const larger = citedNumber('package-larger-discount', 'Discount without a service level', 'share');
const smaller = citedNumber('package-smaller-discount', 'Discount with guarantees', 'share');
const gapUsd = formula(
  'What the smaller discount of the package gives up at the spend of custom contracts',
  'USD/month',
  'spend × (larger − smaller)',
  { spend: ruleNumber('negotiate-custom'), larger, smaller },
  (t) => t.spend * (t.larger - t.smaller),
);

const thePackage = {
  'package-larger': claim(cited('package-larger-discount', 'Discount without a service level, an illustration'), percent()),
  'package-smaller': claim(cited('package-smaller-discount', 'Discount with guarantees, an illustration'), percent()),
  'package-exit': claim(cited('package-exit', 'Way out in that illustration'), count(0, 'day')),
  'package-gap': claim(gapUsd, money(0, 'a month')),
  'package-revenue': claim(
    formula(
      'Monthly revenue at which the better uptime is worth the smaller discount',
      'USD/month',
      'gap / (promised − assumed)',
      { gap: gapUsd, promised: citedNumber('usual-uptime-promise', 'Uptime with the service level', 'share'), assumed: ruleNumber('assumed-uptime') },
      (t) => t.gap / (t.promised - t.assumed),
    ),
    scaled(1, 'million', { currency: true }),
  ),
  'package-ratio': claim(
    formula(
      'That revenue over the spend',
      'ratio',
      '(larger − smaller) / (promised − assumed)',
      { larger, smaller, promised: citedNumber('usual-uptime-promise', 'Uptime with the service level', 'share'), assumed: ruleNumber('assumed-uptime') },
      (t) => (t.larger - t.smaller) / (t.promised - t.assumed),
    ),
    multiple(0),
  ),
};

const scorecard = { 'conditional-passes': claim(rule('conditional-passes'), inWords(), inWords('conditional pass')) };

/** The numbers of the scorecard and of the negotiation. */
export const negotiationClaims = { ...scorecard, ...smallAccounts, ...committed, ...custom, ...thePackage };
