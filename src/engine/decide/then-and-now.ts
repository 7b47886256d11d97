import type { PricedOffer } from '../calculator-data.ts';
import type { ReaderWorkload } from '../state/reader-workload.ts';
import { ENGINE_VERSION } from '../version.ts';
import { offerName } from './compare-offers.ts';
import { decide, type Decision } from './verdict.ts';
import { decisionWords, perSuccess } from './verdict-words.ts';

/** Prices by edition, for workloads that were last seen with another than the current one. */
export interface Editions {
  readonly current: string;
  readonly offers: Readonly<Record<string, readonly PricedOffer[]>>;
}

/**
 * What a workload that was last seen with other prices or other arithmetic gave then and gives now, and why; empty when both
 * are those of today. What cannot be worked out again is said to be so.
 */
export function thenAndNow(reader: ReaderWorkload, { current, offers }: Editions): readonly string[] {
  const [isOtherEdition, isOtherEngine] = [reader.edition !== current, reader.engine !== ENGINE_VERSION];
  if (!isOtherEdition && !isOtherEngine) return [];
  const now = decide(reader, offers[current] ?? []);
  const seen = `This workload was last seen with the prices of ${reader.edition} and arithmetic version ${reader.engine}; here are ${current} and version ${ENGINE_VERSION}.`;
  const earlier = isOtherEngine ? undefined : offers[reader.edition];
  if (!earlier) {
    const why = isOtherEngine ? 'the arithmetic has changed since' : 'this page does not have the prices of that edition';
    return [seen, `What it gave then cannot be worked out again: ${why}.`, `Now: ${decisionWords(now).answer}`];
  }
  const then = decide(reader, earlier);
  return [seen, `Then: ${decisionWords(then).answer}`, `Now: ${decisionWords(now).answer}`, ...priceChanges(then, now)];
}

/** The prices that moved, of the offers that either answer names. */
function priceChanges(then: Decision, now: Decision): readonly string[] {
  const named = new Set([then.recommended, then.runnerUp, now.recommended, now.runnerUp].flatMap((one) => (one ? [one.offer.id] : [])));
  const changes = [...named].flatMap((id) => {
    const [before, after] = [then, now].map(({ comparison }) => comparison.ranked.find(({ offer }) => offer.id === id));
    if (before && after && JSON.stringify(before.rates) === JSON.stringify(after.rates)) return [];
    const [offer] = [after?.offer ?? before?.offer];
    return offer ? [`${offerName(offer)}: a success cost ${before ? perSuccess(before) : 'an unknown amount'} then and costs ${after ? perSuccess(after) : 'an unknown amount'} now.`] : [];
  });
  return changes.length > 0 ? changes : ['No price of the offers named has changed.'];
}
