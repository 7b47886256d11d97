import { invalid, value } from '../../../engine/outcome.ts';
import type { Resolver } from './resolve.ts';

/** `printed <correction id>`: what the source essay printed, as the list of corrections quotes it. */
export const printed: Resolver = ([id = ''], { corrections }) => {
  const found = corrections.find((correction) => correction.id === id);
  return found ? value(found.printed.replace(/\s+/g, ' ').trim()) : invalid(`there is no correction “${id}”`);
};
