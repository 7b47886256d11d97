import { invalid, value } from '../../../engine/outcome.ts';
import { startOf } from '../../../engine/pricing/book.ts';
import type { RateKey } from '../../../engine/pricing/rates.ts';
import { showRate } from '../../../engine/show-input.ts';
import type { Resolver } from './resolve.ts';

/** `rate <offer id> <according to> <start> <rate key>`: a rate of the price row of a source that started on that day, used by the edition or not. */
export const rate: Resolver = ([offerId = '', accordingTo = '', start = '', key = ''], { data }) => {
  const rows = data.pricing.offers.find(({ id }) => id === offerId)?.rows;
  const amount = rows?.find((row) => row.accordingTo === accordingTo && startOf(row) === start)?.rates[key as RateKey];
  return amount === undefined ? invalid(`${offerId} has no ${key} according to ${accordingTo} from ${start}`) : value(showRate(key as RateKey, amount));
};
