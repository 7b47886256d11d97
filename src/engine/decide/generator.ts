/** A source of numbers strictly between 0 and 1, evenly spread. */
export type Generator = () => number;

const WORD = 2 ** 32;
const WARM_UP = 12;

/**
 * A seeded generator: sfc32 (Chris Doty-Humphrey’s “small fast counting” generator with three words of state and a counter). It uses
 * only additions, shifts and exclusive ors of 32-bit integers, so the same seed and name give the same numbers on every machine.
 * Each name has a stream of its own: drawing more from one input does not change what another gets.
 */
export function generator(seed: number, name: string): Generator {
  let [a, b, c, counter] = [seed | 0, hashOf(name), 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum | 0;
    // The middle of the interval that the word stands for: never 0, never 1.
    return ((sum >>> 0) + 0.5) / WORD;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}

/** FNV-1a over the UTF-16 units of a text, as a 32-bit integer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
