import { claim } from '../../../engine/claims.ts';
import { count, money, multiple, percent } from '../../../engine/format.ts';
import { assumption, cited, citedNumber, difference, formula, price, ratio, type NumberTerm } from '../../../engine/terms.ts';
import type { RateKey } from '../../../engine/pricing/rates.ts';
import { FIREWORKS_V31, LLAMA, MAVERICK, onFireworks, onTogether, TOGETHER_V31, V31, type SharedModel } from './offers.ts';

const INPUT: RateKey = 'input_usd_per_mtok';
const OUTPUT: RateKey = 'output_usd_per_mtok';

/** How much less the second costs than the first. */
const cheaperBy = (what: string, dear: NumberTerm, cheap: NumberTerm): NumberTerm =>
  formula(what, 'share', '1 − cheap / dear', { dear, cheap }, (t) => 1 - t.cheap / t.dear);

/** Input and output price added up, as the essay compares vendors. */
const bothPrices = (offer: string): NumberTerm =>
  formula(`Input and output price of ${offer} added up`, 'USD/Mtok', 'input + output', { input: price(offer, INPUT), output: price(offer, OUTPUT) }, (t) => t.input + t.output);

const fireworksGap = (model: SharedModel): NumberTerm =>
  cheaperBy(`How much cheaper ${model.name} is on Fireworks AI than on Together AI, prices added up`, bothPrices(model.together), bothPrices(model.fireworks));

const billGap = (model: SharedModel, workload: string): NumberTerm =>
  difference(
    `Monthly cost on Together AI less that on Fireworks AI: ${workload}, ${model.name}`,
    onTogether(model, workload).of('monthlyUsd'),
    onFireworks(model, workload).of('monthlyUsd'),
  );

/** Prices and bills of one model at both vendors. */
const row = (id: string, model: SharedModel) => ({
  [`${id}-together-input`]: claim(price(model.together, INPUT), money(2)),
  [`${id}-together-output`]: claim(price(model.together, OUTPUT), money(2)),
  [`${id}-fireworks-input`]: claim(price(model.fireworks, INPUT), money(2)),
  [`${id}-fireworks-output`]: claim(price(model.fireworks, OUTPUT), money(2)),
  [`${id}-together-monthly`]: claim(onTogether(model, 'saas').of('monthlyUsd'), money(0)),
  [`${id}-fireworks-monthly`]: claim(onFireworks(model, 'saas').of('monthlyUsd'), money(0)),
});

const rawGap = (model: SharedModel): NumberTerm =>
  cheaperBy(
    `How much cheaper a request of the SaaS example is on Fireworks AI: ${model.name}`,
    onTogether(model, 'saas').of('rawUsdPerRequest'),
    onFireworks(model, 'saas').of('rawUsdPerRequest'),
  );

const loadedGap = (model: SharedModel, workload: string): NumberTerm =>
  cheaperBy(
    `How much cheaper ${workload} is on Fireworks AI, everything counted: ${model.name}`,
    onTogether(model, workload).of('monthlyUsd'),
    onFireworks(model, workload).of('monthlyUsd'),
  );

const earlierFlat = citedNumber('together-deepseek-earlier-flat-price', 'Earlier flat price at Together AI', 'USD/Mtok');
const hourly = assumption('saas', 'engineeringUsdPerHour');
const hoursFor = (what: string, saving: NumberTerm): NumberTerm =>
  formula(what, 'hours/month', 'saving / rate', { saving, rate: hourly }, (t) => t.saving / t.rate);

const deepSeek = {
  'v31-printed': claim(cited('v31-discount-printed', 'Gap on DeepSeek V3.1 as printed'), percent()),
  'v31-gap': claim(fireworksGap(V31), percent(1)),
  'v31-raw-gap': claim(rawGap(V31), percent(1)),
  'v31-input-gap': claim(cheaperBy('How much cheaper input is on Fireworks AI: DeepSeek V3.1', price(TOGETHER_V31, INPUT), price(FIREWORKS_V31, INPUT)), percent(1)),
  'v31-output-gap': claim(cheaperBy('How much cheaper output is on Fireworks AI: DeepSeek V3.1', price(TOGETHER_V31, OUTPUT), price(FIREWORKS_V31, OUTPUT)), percent(1)),
  'v31-earlier-gap': claim(
    formula(
      'How much cheaper DeepSeek V3.1 is on Fireworks AI than the earlier flat price of Together AI, prices added up',
      'share',
      '1 − prices / (2 × flat)',
      { prices: bothPrices(FIREWORKS_V31), flat: earlierFlat },
      (t) => 1 - t.prices / (2 * t.flat),
    ),
    percent(),
  ),
  'v31-saving': claim(billGap(V31, 'saas'), money(0)),
  'v31-saving-share': claim(loadedGap(V31, 'saas'), percent(1)),
  'v31-saving-minutes': claim(
    formula('That saving in minutes of engineering', 'minutes/month', 'saving / rate × 60', { saving: billGap(V31, 'saas'), rate: hourly }, (t) => (t.saving / t.rate) * 60),
    count(0, 'minute'),
  ),
  'large-requests': claim(assumption('saas-large', 'requestsPerMonth'), count(0, 'request'), count(0, 'request a month')),
  'v31-large-saving': claim(billGap(V31, 'saas-large'), money(0, 'a month')),
  'v31-large-share': claim(loadedGap(V31, 'saas-large'), percent(1)),
  'r1-printed': claim(cited('r1-discount-printed', 'Gap on DeepSeek R1 as printed'), percent()),
};

const llama = {
  'llama-printed': claim(cited('llama-gap-printed', 'Gap on Llama 70B as printed'), percent()),
  'llama-gap': claim(cheaperBy('How much cheaper Llama 70B is on Together AI than on Fireworks AI', bothPrices(LLAMA.fireworks), bothPrices(LLAMA.together)), percent(1)),
  'maverick-gap': claim(fireworksGap(MAVERICK), percent()),
  'maverick-saving': claim(billGap(MAVERICK, 'saas'), money(0)),
  'maverick-saving-share': claim(loadedGap(MAVERICK, 'saas'), percent(1)),
};

const workload = { input: assumption('saas', 'inputTokens'), output: assumption('saas', 'outputTokens') };
const prices = {
  togetherIn: price(TOGETHER_V31, INPUT),
  togetherOut: price(TOGETHER_V31, OUTPUT),
  fireworksIn: price(FIREWORKS_V31, INPUT),
  fireworksOut: price(FIREWORKS_V31, OUTPUT),
};
const togetherOff = citedNumber('together-deepseek-cached-discount', 'Off cached input at Together AI', 'share');
/** What Fireworks AI takes off cached input on another model; for DeepSeek V3.1 no cached price is recorded. */
const fireworksOff = cheaperBy(
  'Off cached input of Llama 4 Maverick on Fireworks AI',
  price(MAVERICK.fireworks, INPUT),
  price(MAVERICK.fireworks, 'cached_input_usd_per_mtok'),
);

/** Share of the input read from the cache above which a request costs less on Together AI, when only its discount counts. */
const cacheFlip = formula(
  'Share of cached input from which DeepSeek V3.1 is cheaper on Together AI, with no discount on Fireworks AI',
  'share',
  '(input × (togetherIn − fireworksIn) + output × (togetherOut − fireworksOut)) / (input × togetherIn × off)',
  { ...workload, ...prices, off: togetherOff },
  (t) => (t.input * (t.togetherIn - t.fireworksIn) + t.output * (t.togetherOut - t.fireworksOut)) / (t.input * t.togetherIn * t.off),
);

const cacheFlipBoth = formula(
  'The same, with the discount of Llama 4 Maverick on Fireworks AI',
  'share',
  '(input × (togetherIn − fireworksIn) + output × (togetherOut − fireworksOut)) / (input × (togetherIn × off − fireworksIn × otherOff))',
  { ...workload, ...prices, off: togetherOff, otherOff: fireworksOff },
  (t) =>
    (t.input * (t.togetherIn - t.fireworksIn) + t.output * (t.togetherOut - t.fireworksOut)) /
    (t.input * (t.togetherIn * t.off - t.fireworksIn * t.otherOff)),
);

const caching = {
  'cached-off': claim(cited('together-deepseek-cached-discount', 'Discount on cached input at Together AI, as the essay says'), percent()),
  'fireworks-cached-off': claim(fireworksOff, percent()),
  'cache-flip': claim(cacheFlip, percent(1)),
  'cache-flip-both': claim(cacheFlipBoth, percent(1)),
};

const widest = difference(
  'Dearest bill of the table less the cheapest',
  onTogether(V31, 'saas').of('monthlyUsd'),
  onFireworks(MAVERICK, 'saas').of('monthlyUsd'),
);

const theTable = {
  ...row('v31', V31),
  ...row('llama', LLAMA),
  ...row('maverick', MAVERICK),
  'table-spread': claim(widest, money(0)),
  'table-spread-hours': claim(hoursFor('That spread in hours of engineering', widest), count(1, 'hour')),
  'together-engineering-share': claim(onTogether(V31, 'saas').engineeringShare, percent()),
  'price-ratio': claim(
    ratio(
      'Raw cost of DeepSeek V3.1 on Together AI over Llama 4 Maverick on Fireworks AI',
      onTogether(V31, 'saas').of('rawUsdPerRequest'),
      onFireworks(MAVERICK, 'saas').of('rawUsdPerRequest'),
    ),
    multiple(1),
  ),
  'bill-ratio': claim(
    ratio(
      'Monthly cost of DeepSeek V3.1 on Together AI over Llama 4 Maverick on Fireworks AI',
      onTogether(V31, 'saas').of('monthlyUsd'),
      onFireworks(MAVERICK, 'saas').of('monthlyUsd'),
    ),
    multiple(1),
  ),
};

/** The numbers of the comparison in which the framework picks against its author's employer. */
export const comparisonClaims = { ...deepSeek, ...llama, ...caching, ...theTable };
