import { invalid, value } from '../../../engine/outcome.ts';
import { countNumerals } from '../numerals.ts';
import { nearestShape } from '../shape.ts';
import type { Resolver } from './resolve.ts';

const PINNED = /\[([^\]]+)\]\(claim:([^)\s]+)\)/g;

/** `headline <page>`: what the image of a shared link says, with the quantity as the engine writes it and no other number. */
export const headline: Resolver = ([page = ''], { ledger, headlines }) => {
  const says = headlines.get(page);
  if (says === undefined) return invalid(`headlines.yaml has no line for “${page}”`);
  if (countNumerals(says.replace(PINNED, '')) > 0) return invalid(`the words of the headline of “${page}” hold a number that is pinned to no claim`);
  const unknown = [...says.matchAll(PINNED)].find(([, , id]) => !ledger.claims.get(id!)?.texts.length);
  if (unknown) return invalid(`there is no claim “${unknown[2]}” with a text`);
  return value(says.replace(PINNED, (_, pinned: string, id: string) => textLike(pinned, ledger.claims.get(id)!.texts)));
};

const textLike = (pinned: string, texts: readonly string[]): string => (texts.includes(pinned) ? pinned : nearestShape(pinned, texts)!);
