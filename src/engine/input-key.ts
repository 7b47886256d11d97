import type { InputRead } from './evidence.ts';

/** What tells an input from every other, in one word: the line it is written in, or for a rule of the engine its id. */
export const inputKey = ({ kind, id, location }: Pick<InputRead, 'kind' | 'id' | 'location'>): string =>
  location ? `${location.file}:${location.line}` : `${kind}:${id}`;
