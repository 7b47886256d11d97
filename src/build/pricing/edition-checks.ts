import { rowsInForce } from '../../engine/pricing/book.ts';
import type { Edition, Offer } from '../../engine/pricing/types.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Path, YamlFile } from '../yaml/read.ts';

type Report = (path: Path, words: Pick<Problem, 'found' | 'expected' | 'fix'>) => Problem;

export interface ReadEditions {
  readonly current: string;
  readonly editions: readonly Edition[];
  readonly yaml: YamlFile;
}

/**
 * Whether the editions and the offers fit together: every pin stands on a row, and every disagreement has a pin.
 * Offers of vendors whose files could not be read are left out.
 */
export function editionProblems({ current, editions, yaml }: ReadEditions, offers: readonly Offer[], unreadVendors: readonly string[]): readonly Problem[] {
  const report: Report = (path, words) => ({ file: yaml.file, ...yaml.positionOfKey(path), ...words });
  const ids = editions.map(({ id }) => id);
  const unknownCurrent = ids.includes(current)
    ? []
    : [report(['current'], { found: `the current edition is “${current}”, which is not below`, expected: `one of ${ids.join(', ')}` })];
  return [...unknownCurrent, ...editions.flatMap((edition) => [...pinProblems(edition, offers, unreadVendors, report), ...unpinned(edition, offers, report)])];
}

function pinProblems(edition: Edition, offers: readonly Offer[], unreadVendors: readonly string[], report: Report): readonly Problem[] {
  const offerIds = offers.map(({ id }) => id);
  const pins = Object.entries(edition.pins).filter(([offerId]) => !unreadVendors.includes(offerId.split('/')[0]!));
  return pins.flatMap(([offerId, { accordingTo }]) => {
    const path = ['editions', edition.id, 'pins', offerId];
    const offer = offers.find(({ id }) => id === offerId);
    if (!offer) {
      const meant = nearest(offerId, offerIds);
      return [report(path, { found: `there is no offer “${offerId}”`, expected: meant ?? 'the id of an offer, <file>/<key>', ...(meant && { fix: `${meant}:` }) })];
    }
    const sources = rowsInForce(offer, edition.asOf).map((row) => row.accordingTo);
    if (sources.includes(accordingTo)) return [];
    const expected = sources.length > 0 ? `one of ${sources.join(', ')}` : 'a row in force on that day';
    return [report([...path, 'according_to'], { found: `${offerId} has no row according to ${accordingTo} in force on ${edition.asOf}`, expected })];
  });
}

function unpinned(edition: Edition, offers: readonly Offer[], report: Report): readonly Problem[] {
  return offers
    .filter(({ id }) => !(id in edition.pins))
    .flatMap((offer) => {
      const sources = rowsInForce(offer, edition.asOf).map((row) => row.accordingTo);
      if (sources.length < 2) return [];
      const found = `sources disagree on ${offer.id} on ${edition.asOf} (${sources.join(', ')})`;
      const fix = `pins:\n  ${offer.id}:\n    according_to: ${sources[0]!}\n    reason: why this one`;
      return [report(['editions', edition.id], { found, expected: 'a pin that says which one stands, with its reason', fix })];
    });
}
