import type { EvaluatedClaim } from '../../engine/claims.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './finding.ts';
import { pinnedSentence, pinsOf, type Pin } from './source/pins.ts';
import { placeOf, type Source } from './source/source.ts';
import { nearestShape } from './shape.ts';

/** A pinned text that is rewritten, and the sentence to read again: the words around it may no longer fit. */
export interface Rewrite {
  readonly id: string;
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  /** With the new text in its place. */
  readonly sentence: string;
}

/** A pin that no text can mend: its claim is unknown, or has no value. */
export interface Left {
  readonly id: string;
  readonly place: Place;
  readonly reason: string;
}

export interface Fixed {
  /** New texts of the files that change, by file. */
  readonly files: ReadonlyMap<string, string>;
  readonly rewrites: readonly Rewrite[];
  readonly left: readonly Left[];
}

/** Rewrites stale pinned texts and nothing else. Works from the sources alone, so that it can mend a guide that does not build. */
export function fixPins(sources: readonly Source[], ledger: Ledger): Fixed {
  const files = new Map<string, string>();
  const rewrites: Rewrite[] = [];
  const left: Left[] = [];
  for (const source of sources) {
    const stale: { pin: Pin; to: string }[] = [];
    for (const pin of pinsOf(source)) {
      const claim = ledger.claims.get(pin.id);
      if (claim?.texts.includes(pin.text)) continue;
      const reason = whyLeft(claim);
      const to = nearestShape(pin.text, claim?.texts ?? []);
      if (reason !== undefined || to === undefined) left.push({ id: pin.id, place: placeOf(source, pin.start), reason: reason ?? 'it has no text' });
      else stale.push({ pin, to });
    }
    if (stale.length === 0) continue;
    const text = stale.reduceRight((rest, { pin, to }) => rest.slice(0, pin.start) + to + rest.slice(pin.end), source.text);
    files.set(source.file, text);
    rewrites.push(...stale.map(({ pin, to }) => ({ id: pin.id, place: placeOf(source, pin.start), from: pin.text, to, sentence: pinnedSentence(pin, to) })));
  }
  return { files, rewrites, left };
}

/** Why no text can be put in place of a pinned one; words of a comparison are for the author to choose. */
function whyLeft(claim: EvaluatedClaim | undefined): string | undefined {
  if (!claim) return 'no claims.ts defines it';
  if (claim.problem !== undefined) return claim.problem;
  return claim.kind === 'comparison' ? `choose among “${claim.texts.join('”, “')}”` : undefined;
}
