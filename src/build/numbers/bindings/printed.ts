import { parse } from 'yaml';
import { invalid, value } from '../../../engine/outcome.ts';
import type { BindingContext, Resolver } from './resolve.ts';

interface Correction {
  readonly id: string;
  readonly printed: string;
}

/** `printed <correction id>`: what the source essay printed, as the list of corrections quotes it. */
export const printed: Resolver = ([id = ''], context) => {
  const found = correctionsOf(context).find((correction) => correction.id === id);
  return found ? value(found.printed.replace(/\s+/g, ' ').trim()) : invalid(`there is no correction “${id}”`);
};

const parsed = new WeakMap<BindingContext, readonly Correction[]>();

function correctionsOf(context: BindingContext): readonly Correction[] {
  const known = parsed.get(context) ?? (parse(context.corrections) as { corrections?: Correction[] } | null)?.corrections ?? [];
  parsed.set(context, known);
  return known;
}
