import type { Amount } from '../../engine/evidence.ts';
import type { EvaluatedClaim } from '../../engine/claims.ts';
import type { GuideData } from '../../engine/claim-context.ts';
import { format, percent } from '../../engine/format.ts';
import { changedInputs } from './because.ts';
import type { Ledger } from './ledger.ts';
import { nearestShape } from './shape.ts';
import { pinnedSentence, type Pin } from './source/pins.ts';
import { placeOf } from './source/source.ts';

/** A claim whose value differs between two states of the data. */
export interface Move {
  readonly was: EvaluatedClaim;
  readonly now: EvaluatedClaim;
  /** The inputs that moved it: `openai/gpt-5.5 output_usd_per_mtok was 30, now 31.5 (pricing/openai.yaml:14)`. */
  readonly through: readonly string[];
  readonly pins: readonly Pin[];
}

/** Every claim that other data gives another value, text or problem. A changed formula or rule is code, and not in here. */
export function moves(ledger: Ledger, earlier: GuideData, pins: readonly Pin[]): readonly Move[] {
  return [...ledger.claims.values()].flatMap((now) => {
    const was = ledger.evaluateOn(now.id, earlier);
    if (!was || sameResult(was, now)) return [];
    return [{ was, now, through: changedInputs(now, was), pins: pins.filter(({ id }) => id === now.id) }];
  });
}

/** The moves as Markdown for a pull request: by file, in the order of its lines. */
export function describeMoves(found: readonly Move[], ref: string): string {
  if (found.length === 0) return `No number has moved since ${ref}.`;
  const quoted = found.flatMap((move) => move.pins.map((pin) => ({ move, pin })));
  const moved = quoted.filter(({ move, pin }) => textAfter(move, pin) !== textBefore(move, pin));
  const files = [...new Set(moved.map(({ pin }) => pin.source.file))].sort();
  const inputs = [...new Set(found.flatMap(({ through }) => through))].sort();
  return [
    `## Numbers that moved since ${ref}`,
    `${moved.length} pinned texts in ${files.length} files change; ${found.length} claims have another value. Through:`,
    inputs.map((input) => `- ${input}`).join('\n'),
    ...files.map((file) => describeFile(file, moved.filter(({ pin }) => pin.source.file === file))),
  ].join('\n\n');
}

function describeFile(file: string, quotes: readonly { move: Move; pin: Pin }[]): string {
  const lines = quotes.map(({ move, pin }) => {
    const { line } = placeOf(pin.source, pin.start);
    const after = textAfter(move, pin);
    const change = `${textBefore(move, pin)} → ${after}${byHowMuch(move.was.amount, move.now.amount)}`;
    return `- line ${line}, \`${pin.id}\`: ${change}, through ${move.through.join('; ')}\n  > ${pinnedSentence(pin, after)}`;
  });
  return [`### ${file}`, ...lines].join('\n');
}

const textBefore = ({ was }: Move, pin: Pin): string => shownAs(was, pin);
const textAfter = ({ now }: Move, pin: Pin): string => shownAs(now, pin);

const shownAs = (claim: EvaluatedClaim, pin: Pin): string =>
  claim.texts.includes(pin.text) ? pin.text : (nearestShape(pin.text, claim.texts) ?? `(${claim.problem ?? 'no text'})`);

/** ` (+4.3%)`; nothing for ranges and for values that were 0. */
function byHowMuch(was: Amount | undefined, now: Amount | undefined): string {
  if (typeof was !== 'number' || typeof now !== 'number' || was === 0 || was === now) return '';
  const change = (now - was) / Math.abs(was);
  return ` (${change > 0 ? '+' : ''}${format(change, { ...percent(1), significant: 2 })})`;
}

const sameResult = (a: EvaluatedClaim, b: EvaluatedClaim): boolean =>
  JSON.stringify([a.amount, a.texts, a.problem]) === JSON.stringify([b.amount, b.texts, b.problem]);
