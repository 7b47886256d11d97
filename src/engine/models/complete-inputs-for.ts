import { required, settle, unpriced, type Outcome } from '../outcome.ts';
import type { PriceBook } from '../pricing/book.ts';
import type { RateKey } from '../pricing/rates.ts';
import { lcprCompleteInputs, type LcprCompleteInputs } from './lcpr-complete-inputs.ts';
import { defaults } from './model.ts';

/** What is bought besides plain tokens at the standard tier: only these need prices of their own. */
export interface Bought {
  /** Length of a request, because prices may change above a threshold: ask again when it grows past one. */
  readonly inputTokens?: number;
  /** `free-writes` for a vendor that caches by itself; the others name the lifetime that a write pays for. */
  readonly cache?: 'free-writes' | 'short' | 'long';
  /** The vendor charges rent for keeping the cache. */
  readonly isStored?: boolean;
  readonly tier?: 'batch' | 'flex' | 'priority';
  readonly isRegional?: boolean;
}

/** The inputs of `lcpr-complete` that an offer decides. How many requests read the cache or go out in batches is the reader's to say. */
export type OfferInputs = Pick<
  LcprCompleteInputs,
  | 'inputUsdPerMtok'
  | 'outputUsdPerMtok'
  | 'cachedPriceShare'
  | 'cacheLifetime'
  | 'shortWriteMultiple'
  | 'longWriteMultiple'
  | 'storageUsdPerMtokHour'
  | 'longContextOverTokens'
  | 'longContextInputMultiple'
  | 'longContextOutputMultiple'
  | 'tier'
  | 'tierInputMultiple'
  | 'tierOutputMultiple'
  | 'regionalMultiple'
>;

type Rate = (key: RateKey) => number;

const neutral = defaults(lcprCompleteInputs);

/**
 * The inputs of `lcpr-complete` for an offer of the edition: its rates, and as multiples of those whatever else is bought.
 * `unpriced` with the reason when one of the prices needed is not in the edition; nothing is filled in from another vendor.
 */
export function completeInputsFor(book: PriceBook, offerId: string, bought: Bought = {}): Outcome<OfferInputs> {
  if (bought.tier === 'flex') return unpriced('The edition has no prices for a flex tier');
  return settle(() => {
    const rate: Rate = (key) => required(book.rate(offerId, key));
    const inForce = required(book.row(offerId)).rates;
    const [input, output] = [rate('input_usd_per_mtok'), rate('output_usd_per_mtok')];
    const isLong = inForce.long_context_over_tokens !== undefined && (bought.inputTokens ?? 0) > rate('long_context_over_tokens');
    return {
      inputUsdPerMtok: input,
      outputUsdPerMtok: output,
      ...cacheInputs(rate, input, isLong, bought),
      ...longContextInputs(rate, input, output, isLong),
      ...tierInputs(rate, input, output, inForce.batch_multiplier !== undefined, bought),
      regionalMultiple: bought.isRegional ? rate('regional_multiplier') : neutral.regionalMultiple,
    };
  });
}

function cacheInputs(rate: Rate, input: number, isLong: boolean, { cache, isStored }: Bought) {
  const cachedPriceShare = (): number =>
    isLong ? rate('long_context_cached_input_usd_per_mtok') / rate('long_context_input_usd_per_mtok') : rate('cached_input_usd_per_mtok') / input;
  return {
    cachedPriceShare: cache ? cachedPriceShare() : neutral.cachedPriceShare,
    cacheLifetime: cache === 'free-writes' ? 0 : cache === 'long' ? 2 : 1,
    shortWriteMultiple: cache === 'short' ? rate('cache_write_5m_usd_per_mtok') / input : neutral.shortWriteMultiple,
    longWriteMultiple: cache === 'long' ? rate('cache_write_1h_usd_per_mtok') / input : neutral.longWriteMultiple,
    storageUsdPerMtokHour: isStored ? rate('cache_storage_usd_per_mtok_hour') : neutral.storageUsdPerMtokHour,
  };
}

function longContextInputs(rate: Rate, input: number, output: number, isLong: boolean) {
  if (!isLong) {
    const { longContextOverTokens, longContextInputMultiple, longContextOutputMultiple } = neutral;
    return { longContextOverTokens, longContextInputMultiple, longContextOutputMultiple };
  }
  return {
    longContextOverTokens: rate('long_context_over_tokens'),
    longContextInputMultiple: rate('long_context_input_usd_per_mtok') / input,
    longContextOutputMultiple: rate('long_context_output_usd_per_mtok') / output,
  };
}

function tierInputs(rate: Rate, input: number, output: number, hasBatchMultiplier: boolean, { tier }: Bought) {
  if (!tier) return { tier: neutral.tier, tierInputMultiple: neutral.tierInputMultiple, tierOutputMultiple: neutral.tierOutputMultiple };
  if (tier === 'batch' && hasBatchMultiplier) {
    const multiple = rate('batch_multiplier');
    return { tier: 1, tierInputMultiple: multiple, tierOutputMultiple: multiple };
  }
  const name = tier === 'batch' ? 'batch' : 'priority';
  return {
    tier: tier === 'batch' ? 1 : 3,
    tierInputMultiple: rate(`${name}_input_usd_per_mtok`) / input,
    tierOutputMultiple: rate(`${name}_output_usd_per_mtok`) / output,
  };
}
